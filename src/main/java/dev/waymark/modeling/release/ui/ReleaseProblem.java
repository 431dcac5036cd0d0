package dev.waymark.modeling.release.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLink;
import dev.waymark.engine.NewerRelease;
import dev.waymark.engine.NotAdmitted;
import dev.waymark.engine.NotProven;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftGone;
import dev.waymark.modeling.compare.Versions;
import dev.waymark.modeling.release.DraftChanged;
import dev.waymark.modeling.release.NeedsASecondPerson;
import dev.waymark.modeling.release.NotASecondPerson;
import dev.waymark.modeling.release.NotDescribed;
import dev.waymark.modeling.release.SoundsLikeADebt;
import dev.waymark.modeling.ui.CompareView;

/** Says at its place why a release did not come about, and what to do; nothing was released then. */
class ReleaseProblem extends Div {

    private final transient ReleaseDesk desk;
    private final transient Draft draft;
    private final transient Runnable again;

    ReleaseProblem(ReleaseDesk desk, Draft draft, Runnable again) {
        this.desk = desk;
        this.draft = draft;
        this.again = again;
        addClassName("problem");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void attempt(Runnable act) {
        setVisible(false);
        removeAll();
        try {
            act.run();
        } catch (NewerRelease faster) {
            newer(faster);
        } catch (NotDescribed wordless) {
            tell("release.problem.words");
        } catch (SoundsLikeADebt blaming) {
            tell("release.problem.blames", blaming.word());
        } catch (NotProven | NotAdmitted broken) {
            tell("release.problem.unproven");
        } catch (DraftGone gone) {
            tell("release.problem.gone");
        } catch (DraftChanged changed) {
            tell("release.problem.changed");
            add(new Button(getTranslation("release.problem.again"), click -> again.run()));
        } catch (NotASecondPerson | NeedsASecondPerson alone) {
            tell("release.problem.second");
        }
    }

    /** Whoever was faster stays; this draft can follow once somebody has seen what would be undone. */
    private void newer(NewerRelease faster) {
        var newest = desk.findRunning(faster.number());
        tell(newest.isPresent() ? "release.problem.newer" : "release.problem.waiting", faster.number());
        newest.ifPresent(release -> {
            var compare = new RouterLink(
                    getTranslation("release.problem.newer.compare"),
                    CompareView.class,
                    CompareView.of(Versions.addressOf(release), Versions.addressOf(draft.id())));
            var follow = new Button(getTranslation("release.problem.newer.follow", faster.number()), click -> {
                desk.follow(draft.id());
                again.run();
            });
            var ways = ReleaseCards.ways(compare, follow);
            ways.setVisible(desk.drawsHere());
            add(ways);
        });
    }

    private void tell(String key, Object... with) {
        add(new Paragraph(getTranslation(key, with)));
        setVisible(true);
    }

    /** The page of the release that came about. */
    static void open(int number) {
        UI.getCurrent().navigate(ReleaseView.class, ReleaseView.of(number));
        Notification.show(I18NProvider.translate("release.done", number));
    }
}
