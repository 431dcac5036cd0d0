package dev.waymark.forms.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pages of a shown form, of which one is to be seen. Pages without anything to show are no pages. */
public final class FormPages {

    private final List<PagePart> all;
    private final Function<PagePart, String> titles;
    private final List<Runnable> listeners = new ArrayList<>();
    private PagePart current;

    FormPages(List<PagePart> all, Function<PagePart, String> titles) {
        this.all = List.copyOf(all);
        this.titles = titles;
        this.current = all.get(0);
    }

    public int count() {
        return pages().size();
    }

    /** The number of the page that is to be seen, from 1 on. */
    public int current() {
        return Math.max(1, pages().indexOf(current) + 1);
    }

    /** Whether this answer is on the page that is to be seen. */
    boolean shows(String path) {
        return isOn(current, path);
    }

    /** The titles of all pages, in order. */
    public List<String> titles() {
        return pages().stream().map(titles).toList();
    }

    public String title() {
        return titles.apply(current);
    }

    public boolean isFirst() {
        return current() == 1;
    }

    public boolean isLast() {
        return current() >= count();
    }

    /** Goes on; on the last page it stays there. */
    public void next() {
        show(Math.min(current() + 1, count()));
    }

    /** Goes back; on the first page it stays there. */
    public void previous() {
        show(Math.max(current() - 1, 1));
    }

    /** Shows a page by its number, from 1 on, and puts the focus on its title. */
    public void show(int number) {
        open(pages().get(number - 1));
        current.focusTitle();
    }

    /** Shows the page on which this answer is; stays where it is if there is none. */
    public void showPageOf(String path) {
        pageOf(path).ifPresent(this::open);
    }

    void openPageOf(String path) {
        showPageOf(path);
        current.focusTitle();
    }

    /** Called when another page is shown, or when pages came or went. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** What is to be seen follows what the pages have to show. */
    void refresh(List<String> before) {
        if (!current.hasContent()) {
            pages().stream()
                    .filter(page -> all.indexOf(page) < all.indexOf(current))
                    .reduce((one, later) -> later)
                    .or(() -> pages().stream().findFirst())
                    .ifPresent(page -> current = page);
        }
        all.forEach(page -> page.setVisible(page.equals(current)));
        if (!before.equals(titles())) {
            listeners.forEach(Runnable::run);
        }
    }

    private Optional<PagePart> pageOf(String path) {
        return pages().stream().filter(page -> isOn(page, path)).findFirst();
    }

    private static boolean isOn(PagePart page, String path) {
        return page.parts().stream()
                .flatMap(Part::answerables)
                .anyMatch(answerable -> answerable.path().equals(path));
    }

    private void open(PagePart page) {
        current = page;
        all.forEach(one -> one.setVisible(one.equals(current)));
        listeners.forEach(Runnable::run);
    }

    private List<PagePart> pages() {
        return all.stream().filter(PagePart::hasContent).toList();
    }
}
