package dev.waymark.modeling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** What can be done with a diagram as a whole while drawing. */
class EditorTools extends Div {

    private final transient DiagramEditor editor;
    private final Button undo;
    private final Button redo;
    private final Button simulate;

    EditorTools(DiagramEditor editor, String file) {
        this.editor = editor;
        addClassName("editor-tools");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", getTranslation("editor.tools"));
        undo = tool("undo");
        redo = tool("redo");
        simulate = tool("simulate");
        undo.setEnabled(false);
        redo.setEnabled(false);
        var picture = new Button(getTranslation("editor.tool.picture"), click -> editor.downloadPicture(file + ".svg"));
        picture.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(undo, redo, tool("zoomIn"), tool("zoomOut"), tool("fit"), simulate, tool("save"), picture);
        editor.onSteps((canUndo, canRedo) -> {
            undo.setEnabled(canUndo);
            redo.setEnabled(canRedo);
        });
        editor.onTryingOut(active ->
                simulate.setText(getTranslation(active ? "editor.tool.simulate.end" : "editor.tool.simulate")));
    }

    private Button tool(String what) {
        var button = new Button(getTranslation("editor.tool." + what), click -> editor.act(what));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
