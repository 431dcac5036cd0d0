package dev.waymark.modeling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import dev.waymark.modeling.FileName;

/** The same file was changed in two windows: the person says which one stays, and can keep a copy of the other. */
class FileClash extends Dialog {

    FileClash(FileName file, byte[] mine, Runnable takeTheirs, Runnable keepMine) {
        setHeaderTitle(getTranslation("editor.clash.title"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setMaxWidth("min(38rem, 100%)");
        var copy = new Anchor(Downloads.of(file.simple(), mine), getTranslation("editor.clash.download"));
        add(new Paragraph(getTranslation("editor.clash.lead", file.simple())), new Paragraph(copy));
        getFooter().add(button("editor.clash.takeTheirs", takeTheirs), button("editor.clash.keepMine", keepMine));
    }

    private Button button(String key, Runnable decided) {
        return new Button(getTranslation(key), click -> {
            close();
            decided.run();
        });
    }
}
