package dev.waymark.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The fields of a form, or of one row in it, found as people find them: by what is written above them. */
public final class Fields {

    private final Window window;
    private final Locator scope;

    Fields(Window window, Locator scope) {
        this.window = window;
        this.scope = scope;
    }

    /** The fields of one row, by its name. */
    public Fields in(String row) {
        var named = new GetByRoleOptions().setName(Pattern.compile("^" + literally(row)));
        return new Fields(window, scope.getByRole(AriaRole.GROUP, named).first());
    }

    public Fields add(String list) {
        scope.getByRole(AriaRole.BUTTON, named("Add(?: another)?: " + literally(list)))
                .click();
        return settled();
    }

    public Fields write(String label, String text) {
        field(label).fill(text);
        field(label).blur();
        return settled();
    }

    public Fields choose(String question, String option) {
        scope.getByRole(AriaRole.RADIOGROUP, labelled(question))
                .getByRole(
                        AriaRole.RADIO, new GetByRoleOptions().setName(option).setExact(true))
                .check();
        return settled();
    }

    public Fields chooseFirst(String question) {
        question(question).getByRole(AriaRole.RADIO).first().check();
        return settled();
    }

    public Fields tick(String label) {
        scope.getByRole(AriaRole.CHECKBOX, labelled(label)).check();
        return settled();
    }

    public Fields day(String label, LocalDate day) {
        return typed(chosen(label), day.toString());
    }

    /** A day and a time in the zone of the person. */
    public Fields moment(LocalDate day, String time) {
        return typed(part("Day"), day.toString()).typed(part("Time"), time);
    }

    /** One of the two boxes of a moment, whose names begin with the label of both. */
    private Locator part(String name) {
        return scope.getByRole(AriaRole.COMBOBOX, named("(?:.+ )?" + name));
    }

    private Fields typed(Locator box, String text) {
        box.fill(text);
        // The calendar that opens while one types would take the focus from Tab.
        box.press("Enter");
        return settled();
    }

    public Fields pick(String label, String option) {
        chosen(label).click();
        window.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        return settled();
    }

    /** Where somebody is to be picked. */
    public Locator chosen(String label) {
        return scope.getByRole(AriaRole.COMBOBOX, labelled(label));
    }

    public Locator field(String label) {
        return scope.getByRole(AriaRole.TEXTBOX, labelled(label));
    }

    public Locator question(String label) {
        return scope.getByRole(AriaRole.RADIOGROUP, labelled(label));
    }

    private Fields settled() {
        window.settle();
        return this;
    }

    /** What is optional says so in its label. */
    private static GetByRoleOptions labelled(String label) {
        return named(literally(label) + "(?: \\(optional\\))?");
    }

    private static GetByRoleOptions named(String pattern) {
        return new GetByRoleOptions().setName(Pattern.compile("^" + pattern + "$"));
    }

    /** The browser reads the pattern, and it knows no quoting. */
    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }
}
