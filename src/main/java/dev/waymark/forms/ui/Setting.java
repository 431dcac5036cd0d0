package dev.waymark.forms.ui;

import dev.waymark.forms.Answers;
import dev.waymark.forms.Form;
import dev.waymark.forms.FormContext;
import dev.waymark.forms.RepeatingRows;
import java.util.List;

/** What all parts of one shown form have in common. */
record Setting(Form form, FormContext context, Viewer viewer, Words words, Echo echo) {

    /** Where parts of a form tell what happened in them. */
    interface Echo {

        /** For forms that are only read. */
        Echo NONE = new Echo() {

            @Override
            public void changed() {}

            @Override
            public void announce(String text) {}
        };

        /** An answer changed, or rows did. */
        void changed();

        /** Says something to people who cannot see it happen. */
        void announce(String text);
    }

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** The ids of the rows that a list has by itself, whatever is answered. */
    List<String> fixedRows(RepeatingRows rows) {
        return form.scene(Answers.none(), context).fixedRows(rows);
    }
}
