package dev.waymark.modeling.release.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import dev.waymark.proof.PathStep;
import dev.waymark.proof.Proof;
import dev.waymark.proof.RuleResult;
import dev.waymark.proof.Sentence;
import dev.waymark.proof.Verdict;
import java.text.NumberFormat;

/** A proof rule by rule: what each promises, whether it holds, and if not, what could happen and how it comes about. */
class ProvenRules extends Div {

    private ProvenRules(Proof proof, boolean folded) {
        var verdict = new Paragraph(verdict(proof));
        verdict.getElement().setAttribute("role", "status");
        verdict.addClassName("remarks-verdict");
        verdict.setClassName("remarks-good", proof.allowsRelease());
        var list = new UnorderedList();
        list.addClassNames("lines", "rules");
        proof.rules().stream().map(this::line).forEach(list::add);
        add(verdict, folded ? new Details(getTranslation("release.rules"), list) : list);
    }

    /** All of it. */
    static ProvenRules of(Proof proof) {
        return new ProvenRules(proof, false);
    }

    /** What keeps it from being released; where nothing does, the rules are one click away. */
    static ProvenRules inShort(Proof proof) {
        return new ProvenRules(proof, proof.allowsRelease());
    }

    private String verdict(Proof proof) {
        var states = NumberFormat.getIntegerInstance(getLocale()).format(proof.states());
        return getTranslation(proof.allowsRelease() ? "release.proof.holds" : "release.proof.breaks", states);
    }

    private ListItem line(RuleResult result) {
        var name = new Span("%s %s".formatted(result.rule(), say(result.rule().title())));
        name.addClassName("name");
        var holds = new Span(getTranslation("release.rule." + result.verdict().word()));
        holds.addClassName(result.verdict() == Verdict.PROVEN ? "rule-holds" : "rule-breaks");
        var line = new ListItem(name, holds, new Paragraph(say(result.rule().statement())));
        line.addClassName("rule");
        if (result.verdict() != Verdict.PROVEN) {
            line.add(new Paragraph(say(result.message())));
        }
        if (!result.path().isEmpty()) {
            line.add(way(result));
        }
        return line;
    }

    /** A crossing on which nothing is written tells nobody anything. */
    private OrderedList way(RuleResult result) {
        var way = new OrderedList();
        result.path().stream()
                .filter(step -> !step.name().equals(step.element()))
                .map(ProvenRules::step)
                .map(ListItem::new)
                .forEach(way::add);
        return way;
    }

    private static String step(PathStep step) {
        return I18NProvider.translate("editor.play." + step.what().word(), step.name());
    }

    private String say(String message) {
        return Sentence.in(getLocale(), message);
    }
}
