package dev.waymark.conversations.ui.removal;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Lets the browser save the person's own copy, and tells whether it has got it. */
final class CopyFirst {

    /** One address for everybody: it always gives the copy of whoever is signed in. */
    static final String ADDRESS = "my-data/copy.pdf";

    private static final String SAVE = """
            return fetch($0).then(answer => {
              if (!answer.ok) { return false; }
              return answer.blob().then(copy => {
                const link = document.createElement('a');
                link.href = URL.createObjectURL(copy);
                link.download = 'career-conversations.pdf';
                link.click();
                setTimeout(() => URL.revokeObjectURL(link.href), 60000);
                return true;
              });
            }).catch(() => false)""";

    private CopyFirst() {}

    static void download(Component page, Consumer<Boolean> saved) {
        page.getElement().executeJs(SAVE, ADDRESS).then(Boolean.class, saved::accept);
    }
}
