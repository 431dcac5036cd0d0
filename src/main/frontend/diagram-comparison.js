import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import { diff } from "bpmn-js-differ";
import { BpmnModdle } from "bpmn-moddle";
import camundaModdle from "camunda-bpmn-moddle/resources/camunda.json";
import { bringNear } from "./diagram-nearness.js";
import { adopt } from "./diagram-editor-styles.js";

const NOTHING = { left: "", right: "", leftLabel: "", rightLabel: "", words: {}, selected: "" };

const SIGNS = { added: "+", removed: "–", changed: "~", moved: "↔" };

/**
 * Two diagrams side by side, what differs marked by sign and colour, moved and resized together. `words` names added,
 * removed, changed and moved. It tells `diagrams-compared` with the ids of what differs.
 */
class WaymarkComparison extends HTMLElement {
  #values = { ...NOTHING };
  #viewers = [];
  #round = 0;

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
    for (const name of Object.keys(NOTHING).filter((each) => Object.hasOwn(this, each))) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    adopt();
    this.#viewers = [this.#viewer(), this.#viewer()];
    this.#link(...this.#viewers);
    this.#link(...[...this.#viewers].reverse());
    this.#refresh("left");
  }

  disconnectedCallback() {
    this.#viewers.forEach((viewer) => viewer.destroy());
    this.#viewers = [];
    this.replaceChildren();
  }

  #viewer() {
    const container = document.createElement("div");
    this.append(container);
    return new NavigatedViewer({
      container,
      moddleExtensions: { camunda: camundaModdle },
      bpmnRenderer: {
        defaultFillColor: "var(--waymark-diagram-fill)",
        defaultStrokeColor: "var(--waymark-diagram-line)",
        defaultLabelColor: "var(--waymark-diagram-text)",
      },
      zoomScroll: { enabled: false },
    });
  }

  #link(from, to) {
    let following = false;
    from.on("canvas.viewbox.changed", ({ viewbox }) => {
      const other = to.get("canvas");
      const { x, y, width, height } = other.viewbox();
      const same = [x - viewbox.x, y - viewbox.y, width - viewbox.width, height - viewbox.height].every(
        (each) => Math.abs(each) < 0.5,
      );
      if (!following && !same && other.getRootElement()) {
        following = true;
        other.viewbox({ x: viewbox.x, y: viewbox.y, width: viewbox.width, height: viewbox.height });
        following = false;
      }
    });
  }

  #refresh(name) {
    if (!this.#viewers.length) {
      return;
    }
    if (name === "selected") {
      this.#point();
    } else {
      const round = ++this.#round;
      queueMicrotask(() => round === this.#round && this.#show());
    }
  }

  async #show() {
    const sides = [this.left, this.right];
    await Promise.all(this.#viewers.map((viewer, side) => this.#import(viewer, sides[side], side)));
    if (this.#viewers.length && sides.every(Boolean)) {
      await this.#compare();
    }
    this.#viewers[1]?.get("canvas").zoom("fit-viewport", "auto");
  }

  async #import(viewer, xml, side) {
    viewer.clear();
    if (xml) {
      try {
        await viewer.importXML(xml);
      } catch {
        this.dispatchEvent(new CustomEvent("diagram-unreadable", { detail: { side } }));
      }
    }
    const canvas = viewer.get("canvas").getContainer().querySelector("svg[tabindex]");
    canvas?.setAttribute("role", "img");
    canvas?.setAttribute("aria-label", side === 0 ? this.leftLabel : this.rightLabel);
  }

  async #compare() {
    const moddle = new BpmnModdle({ camunda: camundaModdle });
    const [before, after] = await Promise.all(
      [this.left, this.right].map(async (xml) => (await moddle.fromXML(xml)).rootElement),
    );
    const found = diff(before, after);
    const kinds = { removed: found._removed, added: found._added, changed: found._changed, moved: found._layoutChanged };
    const told = [];
    for (const [kind, elements] of Object.entries(kinds)) {
      for (const [id, element] of Object.entries(elements)) {
        const shown = element.model?.$type ? element.model : element;
        const sides = kind === "added" ? [1] : kind === "removed" ? [0] : [0, 1];
        const known = (kind !== "moved" || !(id in found._changed)) && sides.map((side) => this.#mark(side, id, kind)).some(Boolean);
        if (known) {
          told.push({ id, kind, name: shown.name ?? "" });
        }
      }
    }
    this.dispatchEvent(new CustomEvent("diagrams-compared", { detail: { differences: told } }));
  }

  #mark(side, id, kind) {
    const viewer = this.#viewers[side];
    const element = viewer.get("elementRegistry").get(id);
    if (!element?.parent) {
      return false;
    }
    viewer.get("canvas").addMarker(element, "waymark-difference");
    viewer.get("canvas").addMarker(element, `waymark-${kind}`);
    if (!element.waypoints) {
      const badge = document.createElement("span");
      badge.className = `waymark-mark waymark-${kind}`;
      badge.textContent = `${SIGNS[kind]} ${this.words[kind] ?? kind}`;
      viewer.get("overlays").add(element, "waymark", { position: { top: 0, left: element.width / 2 }, html: badge });
    }
    return true;
  }

  #point() {
    for (const viewer of this.#viewers) {
      const element = viewer.get("elementRegistry").get(this.selected);
      if (element?.parent) {
        bringNear(viewer, element);
        viewer.get("selection").select(element);
      }
    }
  }

  zoomIn() {
    this.#viewers[1]?.get("zoomScroll").stepZoom(1);
  }

  zoomOut() {
    this.#viewers[1]?.get("zoomScroll").stepZoom(-1);
  }

  fit() {
    this.#viewers[1]?.get("canvas").zoom("fit-viewport", "auto");
  }
}

if (!customElements.get("waymark-comparison")) {
  customElements.define("waymark-comparison", WaymarkComparison);
}
