package dev.waymark.ui;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What belongs to the person rather than to a page: language, appearance, time zone, sign out. */
class AccountMenu extends MenuBar {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final transient Visitor person;
    private final transient CurrentVisitor visitor;

    AccountMenu(Visitor person, CurrentVisitor visitor) {
        this.person = person;
        this.visitor = visitor;
        addClassName("account-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        var face = addItem(new Avatar(person.name()));
        var name = new Span(person.name());
        name.addClassName("account-name");
        face.add(name);
        face.setAriaLabel(getTranslation("ui.account.of", person.name()));
        fill(face.getSubMenu());
    }

    private void fill(SubMenu menu) {
        addLanguages(menu.addItem(getTranslation("ui.account.language")).getSubMenu());
        addAppearances(menu.addItem(getTranslation("ui.account.appearance")).getSubMenu());
        menu.addItem(
                getTranslation("ui.account.zone", person.zone().getId()),
                click -> new ZoneDialog(person.zone(), this::moveTo).open());
        menu.addItem(getTranslation("ui.account.signOut"), click -> visitor.signOut());
    }

    private void addLanguages(SubMenu menu) {
        for (var language : LANGUAGES) {
            var item = menu.addItem(language.getDisplayLanguage(language), click -> speak(language));
            item.setCheckable(true);
            item.setChecked(language.getLanguage().equals(person.locale().getLanguage()));
        }
    }

    private void addAppearances(SubMenu menu) {
        for (var appearance : Appearance.values()) {
            var item = menu.addItem(
                    getTranslation("ui.appearance." + appearance.name().toLowerCase(Locale.ROOT)),
                    click -> prefer(appearance));
            item.setCheckable(true);
            item.setChecked(appearance == person.appearance());
        }
    }

    /** The page is loaded anew, because every text on it was written in the other language. */
    private void speak(Locale language) {
        visitor.speak(language);
        getUI().ifPresent(ui -> {
            ui.getSession().setLocale(language);
            ui.getPage().reload();
        });
    }

    private void prefer(Appearance appearance) {
        visitor.prefer(appearance);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private void moveTo(ZoneId zone) {
        visitor.liveIn(zone);
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
