package dev.waymark.modeling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.waymark.modeling.Draft;
import dev.waymark.modeling.DraftFile;
import dev.waymark.modeling.DraftTooLarge;
import dev.waymark.modeling.FileChangedElsewhere;
import dev.waymark.modeling.FileName;
import dev.waymark.modeling.NewFiles;
import dev.waymark.modeling.NotAFileName;
import dev.waymark.modeling.words.Outline;

/** The diagrams of a draft, or its forms: to open, to take home, to replace by a file from there, to take out. */
class DraftFiles extends Section {

    private final transient DraftDesk desk;
    private final transient Draft draft;
    private final transient Runnable changed;
    private final String kind;
    private final Paragraph problem = new Paragraph();

    DraftFiles(DraftDesk desk, Draft draft, boolean diagrams, Runnable changed) {
        this.desk = desk;
        this.draft = draft;
        this.changed = changed;
        this.kind = diagrams ? "diagrams" : "forms";
        var list = new UnorderedList();
        list.addClassName("lines");
        (diagrams ? draft.diagrams() : draft.forms())
                .forEach(name -> draft.find(name).map(this::line).ifPresent(list::add));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new H2(getTranslation("editor.draft." + kind)), problem, list, begin(), upload());
    }

    private ListItem line(DraftFile file) {
        var name = file.name();
        var open = new RouterLink(
                nameOf(file), name.isDiagram() ? DiagramView.class : FormView.class, Addresses.of(draft.id(), name));
        open.addClassName("name");
        var download = new Anchor(
                Downloads.of(name.simple(), () -> desk.find(draft.id(), name)
                        .map(DraftFile::content)
                        .orElseGet(file::content)),
                getTranslation("editor.draft.download"));
        download.getElement().setAttribute("aria-label", getTranslation("editor.draft.download.named", name.simple()));
        var remove = new Button(getTranslation("editor.draft.remove"), click -> confirm(file));
        remove.setAriaLabel(getTranslation("editor.draft.remove.named", name.simple()));
        var acts = new Div(download, remove);
        acts.addClassName("file-acts");
        var line = new ListItem(open, new Paragraph(name.simple()), acts);
        line.addClassName("file-line");
        return line;
    }

    private String nameOf(DraftFile file) {
        var name = file.name().isDiagram() ? Outline.of(file.content()).name(getLocale()) : "";
        return name.isEmpty() ? file.name().id() : name;
    }

    private void confirm(DraftFile file) {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("editor.draft.remove.named", file.name().simple()));
        ask.setText(getTranslation("editor.draft.remove.what"));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("editor.cancel"));
        ask.setConfirmText(getTranslation("editor.draft.remove"));
        ask.addConfirmListener(yes -> attempt(() -> desk.remove(draft.id(), file.name(), file.revision())));
        ask.open();
    }

    private Div begin() {
        var name = new TextField(getTranslation("editor.draft.new." + kind));
        name.setHelperText(getTranslation("editor.draft.new.help"));
        name.setMaxLength(60);
        var begin = new Button(
                getTranslation("editor.draft.new"),
                click -> attempt(() -> {
                    var file = FileName.ofUpload(name.getValue().strip() + (kind.equals("forms") ? ".form" : ".bpmn"));
                    desk.save(draft.id(), file, NewFiles.contentOf(file), DraftFile.NONE);
                }));
        var row = new Div(name, begin);
        row.addClassName("new-file");
        return row;
    }

    /** A file that is there already is replaced: what it was stays in the release that the draft began with. */
    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> attempt(() -> {
            var name = FileName.ofUpload(file.fileName());
            var revision = desk.find(draft.id(), name).map(DraftFile::revision).orElse(DraftFile.NONE);
            desk.save(draft.id(), name, bytes, revision);
        })));
        upload.setUploadButton(new Button(getTranslation("editor.draft.upload." + kind)));
        upload.setDropLabel(new Paragraph(getTranslation("editor.draft.upload.drop")));
        upload.setMaxFileSize(DraftFile.LARGEST);
        upload.addFileRejectedListener(rejected -> tell("editor.tooLarge"));
        return upload;
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            changed.run();
        } catch (NotAFileName notAName) {
            tell("editor.draft.notAName");
        } catch (FileChangedElsewhere faster) {
            tell("editor.draft.faster");
        } catch (DraftTooLarge tooLarge) {
            tell("editor.tooLarge");
        }
    }

    private void tell(String key) {
        problem.setText(getTranslation(key));
        problem.setVisible(true);
    }
}
