import { FormEditor } from "@bpmn-io/form-js-editor";
import editorStyles from "@bpmn-io/form-js-editor/dist/assets/form-js-editor.css";
import draggingStyles from "@bpmn-io/form-js-editor/dist/assets/dragula.css";
import panelStyles from "@bpmn-io/form-js-editor/dist/assets/properties-panel.css";
import calendarStyles from "@bpmn-io/form-js-viewer/dist/assets/flatpickr/light.css";
import formStyles from "@bpmn-io/form-js-viewer/dist/assets/form-js.css";
import ownStyles from "./form-editor.css";
import { speak } from "./form-texts.js";

const styles = new CSSStyleSheet();
styles.replaceSync([formStyles, calendarStyles, editorStyles, draggingStyles, panelStyles, ownStyles].join("\n"));

const PAUSE_BEFORE_SAVING = 300;

const NOTHING = { schema: "", language: "en", selected: "" };

/**
 * A form-js form to change. `schema` is the form as it was saved, `language` what it speaks. It tells `form-changed` (with the schema, a moment
 * after a change, at once with Ctrl+S), `field-selected`, `form-shown` and `form-unreadable`.
 */
class WaymarkFormEditor extends HTMLElement {
  #values = { ...NOTHING };
  #editor = null;
  #shown = null;
  #waiting = null;

  static {
    for (const name of Object.keys(NOTHING)) {
      Object.defineProperty(this.prototype, name, {
        get() {
          return this.#values[name];
        },
        set(value) {
          this.#values[name] = value ?? NOTHING[name];
          if (name === "schema") {
            queueMicrotask(() => this.#show());
          } else if (name === "selected") {
            this.#point();
          }
        },
      });
    }
  }

  connectedCallback() {
    for (const name of Object.keys(NOTHING).filter((each) => Object.hasOwn(this, each))) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (!document.adoptedStyleSheets.includes(styles)) {
      document.adoptedStyleSheets.push(styles);
    }
    this.addEventListener("focusout", this.#leave);
    this.addEventListener("keydown", this.#keys);
    window.addEventListener("beforeunload", this.#warn);
    queueMicrotask(() => this.#show());
  }

  disconnectedCallback() {
    this.#push();
    this.removeEventListener("focusout", this.#leave);
    this.removeEventListener("keydown", this.#keys);
    window.removeEventListener("beforeunload", this.#warn);
    this.#editor?.destroy();
    this.#editor = null;
    this.#shown = null;
    this.replaceChildren();
  }

  #create() {
    speak(this.language);
    const editor = new FormEditor({ container: this });
    editor.on("commandStack.changed", () => this.#changed());
    editor.on("selection.changed", ({ selection }) => this.#tell("field-selected", { field: selection?.id ?? "" }));
    return editor;
  }

  async #show() {
    const schema = this.schema;
    if (!this.isConnected || !schema || schema === this.#shown) {
      return;
    }
    this.#shown = schema;
    try {
      this.#editor ??= this.#create();
      await this.#editor.importSchema(JSON.parse(schema));
      this.#tell("form-shown", {});
    } catch (problem) {
      this.#tell("form-unreadable", { why: String(problem.message).split("\n")[0] });
    }
  }

  #changed() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#push(), PAUSE_BEFORE_SAVING);
  }

  #push() {
    if (this.#waiting === null || !this.#editor) {
      return;
    }
    clearTimeout(this.#waiting);
    this.#waiting = null;
    const schema = JSON.stringify(this.#editor.saveSchema(), null, 2) + "\n";
    this.#shown = this.#values.schema = schema;
    this.#tell("form-changed", { schema });
  }

  #leave = (event) => {
    if (!this.contains(event.relatedTarget)) {
      this.#push();
    }
  };

  #keys = (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      this.#push();
    }
  };

  #warn = (event) => {
    if (this.#waiting !== null) {
      this.#push();
      event.preventDefault();
    }
  };

  #field(id) {
    return this.#editor?.get("formFieldRegistry").get(id);
  }

  #point() {
    const field = this.#field(this.selected);
    if (field) {
      this.#editor.get("selection").set(field);
    }
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Sets custom properties of a field, such as who can read it; an empty value takes away. */
  change(id, wanted) {
    const field = this.#field(id);
    if (field) {
      const properties = { ...(field.properties ?? {}) };
      for (const [name, value] of Object.entries(wanted)) {
        if (value) {
          properties[name] = value;
        } else {
          delete properties[name];
        }
      }
      this.#editor.get("modeling").editFormField(field, "properties", properties);
    }
  }

  undo() {
    this.#editor?.get("commandStack").undo();
  }

  redo() {
    this.#editor?.get("commandStack").redo();
  }

  save() {
    this.#push();
  }
}

if (!customElements.get("waymark-form-editor")) {
  customElements.define("waymark-form-editor", WaymarkFormEditor);
}
