import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import diagramStyles from "bpmn-js/dist/assets/diagram-js.css";
import bpmnStyles from "bpmn-js/dist/assets/bpmn-js.css";
import { inLanguage } from "./diagram-language.js";
import { bringNear } from "./diagram-nearness.js";
import ownStyles from "./diagram-viewer.css";

const styles = new CSSStyleSheet();
styles.replaceSync([diagramStyles, bpmnStyles, ownStyles].join("\n"));

const MARGIN = 0.96;

const NOTHING = { xml: "", label: "", current: [], finished: [], currentText: "", finishedText: "✓", near: false };

/**
 * A BPMN diagram to look at. `xml` is the diagram and `label` its name for those who do not see it; `current` and
 * `finished` are lists of element ids, marked with `currentText` and `finishedText`; with `near`
 * it shows where the process is, otherwise all of it. Arrow keys move the diagram, + and
 * - resize it, 0 fits it in. It lives in the light DOM, because diagram-js does not work in a shadow root.
 */
class WaymarkDiagram extends HTMLElement {
  #values = { ...NOTHING };
  #viewer = null;
  #resizing = null;
  #shown = null;

  static {
    for (const name of Object.keys(NOTHING)) {
      Object.defineProperty(this.prototype, name, {
        get() {
          return this.#values[name];
        },
        set(value) {
          this.#values[name] = value ?? NOTHING[name];
          this.#refresh();
        },
      });
    }
  }

  connectedCallback() {
    this.#adoptValuesSetBeforeDefinition();
    if (!document.adoptedStyleSheets.includes(styles)) {
      document.adoptedStyleSheets.push(styles);
    }
    this.#viewer = new NavigatedViewer({
      container: this,
      bpmnRenderer: {
        defaultFillColor: "var(--waymark-diagram-fill)",
        defaultStrokeColor: "var(--waymark-diagram-line)",
        defaultLabelColor: "var(--waymark-diagram-text)",
      },
      // The page scrolls past the diagram until somebody has stepped into it.
      zoomScroll: { enabled: false },
    });
    this.addEventListener("focusin", this.#stepIn);
    this.addEventListener("focusout", this.#stepOut);
    this.addEventListener("keydown", this.#resize);
    this.#resizing = new ResizeObserver(() => this.#fitUnlessInUse());
    this.#resizing.observe(this);
    this.#refresh();
  }

  disconnectedCallback() {
    this.#resizing.disconnect();
    this.removeEventListener("focusin", this.#stepIn);
    this.removeEventListener("focusout", this.#stepOut);
    this.removeEventListener("keydown", this.#resize);
    this.#viewer.destroy();
    this.#viewer = null;
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

  #stepIn = () => this.#viewer.get("zoomScroll").toggle(true);

  #stepOut = () => this.#viewer.get("zoomScroll").toggle(false);

  #resize = (event) => {
    const keys = {
      "+": () => this.#viewer.get("zoomScroll").stepZoom(1),
      "-": () => this.#viewer.get("zoomScroll").stepZoom(-1),
      0: () => this.#fit(),
    };
    if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      keys[event.key]();
      event.preventDefault();
    }
  };

  #refresh() {
    if (this.#viewer && this.xml) {
      queueMicrotask(() => this.#show());
    }
  }

  async #show() {
    const viewer = this.#viewer;
    if (!viewer || !this.xml) {
      return;
    }
    if (this.xml !== this.#shown) {
      const xml = (this.#shown = this.xml);
      await viewer.importXML(inLanguage(xml, document.documentElement.lang.split("-")[0]));
      if (viewer !== this.#viewer || xml !== this.#shown) {
        return;
      }
      this.#fit();
    }
    this.#name();
    this.#mark();
    this.#come();
  }

  #come() {
    const element = this.near && this.#viewer.get("elementRegistry").get(this.current[0]);
    if (element?.parent) {
      bringNear(this.#viewer, element);
    }
  }

  #name() {
    const canvas = this.querySelector("svg[tabindex]");
    canvas.setAttribute("role", "img");
    canvas.setAttribute("aria-label", this.label);
    this.#separateLines();
  }

  /** A name in two lines is read as two words, not as one. */
  #separateLines() {
    for (const line of this.querySelectorAll("svg text tspan + tspan")) {
      const before = line.previousSibling;
      if (!before.textContent.endsWith(" ")) {
        before.append(" ");
      }
    }
  }

  #mark() {
    const overlays = this.#viewer.get("overlays");
    overlays.remove({ type: "waymark" });
    this.#viewer.get("elementRegistry").forEach((element) => {
      this.#markOne(element, "waymark-finished", this.finished, this.finishedText);
      this.#markOne(element, "waymark-current", this.current, this.currentText);
    });
  }

  #markOne(element, marker, ids, text) {
    const canvas = this.#viewer.get("canvas");
    const marked = ids.includes(element.id);
    canvas[marked ? "addMarker" : "removeMarker"](element, marker);
    if (marked && text) {
      const badge = document.createElement("span");
      badge.className = `waymark-mark ${marker}`;
      badge.textContent = text;
      this.#viewer.get("overlays").add(element, "waymark", {
        position: { top: 0, left: element.width / 2 },
        html: badge,
      });
    }
  }

  #fitUnlessInUse() {
    if (this.#shown && !this.matches(":focus-within")) {
      this.#fit();
      this.#come();
    }
  }

  #fit() {
    const canvas = this.#viewer.get("canvas");
    canvas.resized();
    if (this.clientWidth && this.clientHeight && canvas.getRootElement()) {
      canvas.zoom(MARGIN * canvas.zoom("fit-viewport", "auto"), "auto");
    }
  }
}

if (!customElements.get("waymark-diagram")) {
  customElements.define("waymark-diagram", WaymarkDiagram);
}
