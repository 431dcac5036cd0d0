import Modeler from "bpmn-js/lib/Modeler";
import camundaModdle from "camunda-bpmn-moddle/resources/camunda.json";
import simulation from "bpmn-js-token-simulation";
import changes from "./diagram-changes.js";
import { translation } from "./diagram-texts.js";
import { keepWhatGoesWithoutSaying, whatIsLost } from "./diagram-faithfulness.js";
import vocabulary from "./diagram-vocabulary.js";
import { bringNear } from "./diagram-nearness.js";
import { speak } from "./simulation-texts.js";
import { adopt } from "./diagram-editor-styles.js";
import { onPaper } from "./diagram-paper.js";

const PAUSE_BEFORE_SAVING = 300;
const MARGIN = 0.96;

/** What the palette covers at the left. */
const PALETTE = 215;

const NOTHING = { xml: "", label: "", language: "en", templates: [], remarks: [], selected: "" };

/**
 * A BPMN diagram to draw in. `xml` is the diagram as it was saved, `templates` are the building blocks that are offered,
 * `remarks` are shown at their elements, `selected` is the element pointed out. It tells `diagram-changed` (with the
 * XML, and with how much was built from outside so far, a moment after a change, at once when the focus leaves or with Ctrl+S), `element-selected`, `remark-chosen`,
 * `diagram-shown`, `diagram-unreadable` and `trying-out`. What it cannot show it names, because saving would lose it.
 */
class WaymarkDiagramEditor extends HTMLElement {
  #values = { ...NOTHING };
  #modeler = null;
  #shown = null;
  #waiting = null;
  #resizing = null;
  #built = 0;

  static {
    for (const name of Object.keys(NOTHING)) {
      Object.defineProperty(this.prototype, name, {
        get() {
          return this.#values[name];
        },
        set(value) {
          this.#values[name] = value ?? NOTHING[name];
          this.#refresh(name);
        },
      });
    }
  }

  connectedCallback() {
    this.#adoptValuesSetBeforeDefinition();
    adopt();
    this.#refresh("xml");
    this.addEventListener("focusout", this.#leave);
    this.addEventListener("keydown", this.#keys);
    window.addEventListener("beforeunload", this.#warn);
    this.#resizing = new ResizeObserver(() => this.#modeler?.get("canvas").resized());
    this.#resizing.observe(this);
  }

  disconnectedCallback() {
    this.#push();
    this.#resizing.disconnect();
    this.removeEventListener("focusout", this.#leave);
    this.removeEventListener("keydown", this.#keys);
    window.removeEventListener("beforeunload", this.#warn);
    this.#modeler?.destroy();
    this.#modeler = null;
    this.#shown = null;
    this.replaceChildren();
  }

  #adoptValuesSetBeforeDefinition() {
    for (const name of Object.keys(NOTHING).filter((each) => Object.hasOwn(this, each))) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  #refresh(name) {
    if (!this.isConnected || !this.xml) {
      return;
    }
    if (name === "xml") {
      queueMicrotask(() => this.#show());
    } else if (this.#modeler && this.#shown && name === "remarks") {
      this.#remark();
    } else if (this.#modeler && this.#shown && name === "selected") {
      this.#point();
    }
  }

  #create() {
    speak(this.language);
    const modeler = new Modeler({
      container: this,
      additionalModules: [vocabulary, changes, simulation, { translate: ["value", translation(this.language)] }],
      moddleExtensions: { camunda: camundaModdle },
      templates: this.templates,
      language: this.language,
      bpmnRenderer: {
        defaultFillColor: "var(--waymark-diagram-fill)",
        defaultStrokeColor: "var(--waymark-diagram-line)",
        defaultLabelColor: "var(--waymark-diagram-text)",
      },
    });
    keepWhatGoesWithoutSaying(modeler.get("moddle"));
    modeler.on("commandStack.changed", () => this.#changed());
    modeler.on("selection.changed", ({ newSelection }) => this.#selected(newSelection));
    modeler.on("tokenSimulation.toggleMode", ({ active }) => this.#triedOut(active));
    return modeler;
  }

  async #show() {
    const xml = this.xml;
    if (!this.isConnected || xml === this.#shown) {
      return;
    }
    this.#modeler ??= this.#create();
    this.#shown = xml;
    try {
      const { warnings } = await this.#modeler.importXML(xml);
      if (this.#shown !== xml) {
        return;
      }
      this.fit();
      this.#name();
      this.#remark();
      const said = warnings.map((each) => String(each.message).split("\n")[0]);
      this.#tell("diagram-shown", { lost: [...said, ...whatIsLost(xml, await this.xmlNow())] });
    } catch (problem) {
      this.#tell("diagram-unreadable", { why: String(problem.message).split("\n")[0] });
    }
  }

  #name() {
    const canvas = this.querySelector("svg[tabindex]");
    canvas?.setAttribute("role", "application");
    canvas?.setAttribute("aria-label", this.label);
  }

  #changed() {
    if (!this.#shown) {
      return;
    }
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#push(), PAUSE_BEFORE_SAVING);
    const stack = this.#modeler.get("commandStack");
    this.#tell("steps-changed", { canUndo: stack.canUndo(), canRedo: stack.canRedo() });
  }

  async #push() {
    if (this.#waiting === null) {
      return;
    }
    clearTimeout(this.#waiting);
    this.#waiting = null;
    const xml = await this.xmlNow();
    this.#shown = this.#values.xml = xml;
    this.#tell("diagram-changed", { xml, built: this.#built });
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
    if (event.key === "Escape") {
      // Escape leaves a label; it does not close what is around the diagram.
      event.stopPropagation();
    }
  };

  #warn = (event) => {
    if (this.#waiting !== null) {
      this.#push();
      event.preventDefault();
    }
  };

  #selected(selection) {
    const one = selection.length === 1 ? selection[0] : null;
    this.#tell("element-selected", { element: one?.businessObject?.id ?? "" });
  }

  #point() {
    const element = this.#modeler.get("elementRegistry").get(this.selected);
    if (element && element.waypoints === undefined ? element?.parent : element) {
      this.#modeler.get("selection").select(element);
      bringNear(this.#modeler, element);
    }
  }

  #remark() {
    const overlays = this.#modeler.get("overlays");
    const canvas = this.#modeler.get("canvas");
    overlays.remove({ type: "waymark-remark" });
    this.#modeler.get("elementRegistry").forEach((element) => canvas.removeMarker(element, "waymark-remarked"));
    const places = Map.groupBy?.(this.remarks, (each) => each.element) ?? group(this.remarks);
    for (const [id, remarks] of places) {
      const element = this.#modeler.get("elementRegistry").get(id);
      if (element?.parent) {
        canvas.addMarker(element, "waymark-remarked");
        overlays.add(element, "waymark-remark", { position: place(element), html: this.#badge(remarks) });
      }
    }
  }

  #badge(remarks) {
    const badge = document.createElement("button");
    badge.type = "button";
    badge.className = "waymark-remark";
    badge.textContent = `! ${remarks.length > 1 ? remarks.length : ""}`.trim();
    badge.title = remarks.map((each) => each.text).join("\n");
    badge.setAttribute("aria-label", badge.title);
    badge.addEventListener("click", () => this.#tell("remark-chosen", { remark: remarks[0].number }));
    return badge;
  }

  /** What can be pressed while trying out is not there in a small picture, so it begins large enough and at a start. */
  #triedOut(active) {
    const start = this.#modeler.get("elementRegistry").find((each) => each.type === "bpmn:StartEvent" && !each.labelTarget);
    if (active && start) {
      bringNear(this.#modeler, start);
    }
    this.#tell("trying-out", { active });
  }

  /** The modeler to change the diagram with: nothing can be built while it is tried out, so that ends. */
  #drawing() {
    this.#modeler?.get("toggleMode").toggleMode(false);
    return this.#modeler;
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** The diagram as it would be saved. */
  async xmlNow() {
    return (await this.#modeler.saveXML({ format: true })).xml;
  }

  /** Changes an element as one step that can be undone; see diagram-changes.js for what may be changed. */
  change(id, wanted) {
    const element = this.#drawing()?.get("elementRegistry").get(id);
    if (element) {
      this.#modeler.get("commandStack").execute("waymark.change", { element, wanted });
    }
  }

  /** Puts a building block after an element, or makes an element one. */
  apply(id, template) {
    const element = this.#drawing()?.get("elementRegistry").get(id);
    const found = this.templates.find((each) => each.id === template);
    if (element && found) {
      this.#modeler.get("commandStack").execute("waymark.template", { element, template: found });
    }
  }

  /** Puts a building block, or one of the plain shapes, between an element and what follows it. */
  insertAfter(id, what) {
    this.#build("waymark.insert", { element: this.#find(id), what });
  }

  /** Sets an event on the edge of a step; see diagram-changes.js. */
  attach(id, what) {
    this.#build("waymark.attach", { element: this.#find(id), what });
  }

  /** Puts an element after another one. */
  moveBehind(id, after) {
    const element = this.#find(id);
    this.#build("waymark.move", { element, after: this.#find(after), added: element });
  }

  /** A further way from an element to another one, or to an end of its own. */
  connect(id, target) {
    const [element, to] = [this.#find(id), this.#find(target)];
    if (!element) {
      return;
    }
    this.#built++;
    if (to) {
      this.#modeler.get("modeling").connect(element, to);
    } else {
      this.#modeler.get("autoPlace").append(element, this.#modeler.get("blocks").shapeOf("end"));
    }
    this.#modeler.get("selection").select(element);
  }

  /** Lets a way lead elsewhere. */
  lead(id, target) {
    const [way, to] = [this.#find(id), this.#find(target)];
    if (way && to) {
      this.#built++;
      this.#modeler.get("modeling").reconnectEnd(way, to, { x: to.x + to.width / 2, y: to.y + to.height / 2 });
      this.#modeler.get("selection").select(way.source);
    }
  }

  /** Makes a gateway another one, such as `bpmn:ParallelGateway`. */
  become(id, type) {
    const element = this.#find(id);
    if (element) {
      this.#built++;
      const replaced = this.#modeler.get("bpmnReplace").replaceElement(element, { type });
      this.#modeler.get("selection").select(replaced);
    }
  }

  /** Takes an element out; what came before it goes on with what came after it, where that is one. */
  remove(id) {
    const element = this.#find(id);
    if (element) {
      this.#built++;
      this.#modeler.get("modeling").removeElements([element]);
    }
  }

  #find(id) {
    return id ? this.#drawing()?.get("elementRegistry").get(id) : undefined;
  }

  /** Does it as one step that can be undone, and chooses what came of it. */
  #build(command, context) {
    if (Object.values(context).every(Boolean)) {
      this.#built++;
      this.#modeler.get("commandStack").execute(command, context);
      this.#modeler.get("selection").select(context.added);
    }
  }

  undo() {
    this.#drawing()?.get("commandStack").undo();
  }

  redo() {
    this.#drawing()?.get("commandStack").redo();
  }

  save() {
    this.#push();
  }

  simulate() {
    this.#modeler?.get("toggleMode").toggleMode();
  }

  async downloadPicture(name) {
    const { svg } = await this.#modeler.saveSVG();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([onPaper(svg)], { type: "image/svg+xml" }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  zoomIn() {
    this.#modeler?.get("zoomScroll").stepZoom(1);
  }

  zoomOut() {
    this.#modeler?.get("zoomScroll").stepZoom(-1);
  }

  fit() {
    const canvas = this.#modeler?.get("canvas");
    if (canvas && this.clientWidth && this.clientHeight && canvas.getRootElement()) {
      canvas.resized();
      canvas.zoom("fit-viewport", "auto");
      const { inner, outer } = canvas.viewbox();
      const scale = Math.min(1, (MARGIN * (outer.width - PALETTE)) / inner.width, (MARGIN * outer.height) / inner.height);
      const width = outer.width / scale;
      const height = outer.height / scale;
      canvas.viewbox({
        x: inner.x + inner.width / 2 - (width + PALETTE / scale) / 2,
        y: inner.y + inner.height / 2 - height / 2,
        width,
        height,
      });
    }
  }
}

function group(remarks) {
  const groups = new Map();
  remarks.forEach((each) => groups.set(each.element, [...(groups.get(each.element) ?? []), each]));
  return groups;
}

function place(element) {
  const middle = element.waypoints && element.waypoints[Math.floor(element.waypoints.length / 2)];
  return middle
    ? { top: middle.y - Math.min(...element.waypoints.map((each) => each.y)), left: middle.x - Math.min(...element.waypoints.map((each) => each.x)) }
    : { top: -10, right: 14 };
}

if (!customElements.get("waymark-diagram-editor")) {
  customElements.define("waymark-diagram-editor", WaymarkDiagramEditor);
}
