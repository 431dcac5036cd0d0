import diagramStyles from "bpmn-js/dist/assets/diagram-js.css";
import bpmnStyles from "bpmn-js/dist/assets/bpmn-js.css";
import bpmnIcons from "bpmn-js/dist/assets/bpmn-font/css/bpmn.css";
import bpmnFont from "bpmn-js/dist/assets/bpmn-font/font/bpmn.woff2";
import simulationStyles from "bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css";
import viewerStyles from "./diagram-viewer.css";
import ownStyles from "./diagram-editor.css";

const font = `@font-face { font-family: "bpmn"; src: url("${new URL(bpmnFont, import.meta.url)}") format("woff2"); }`;
// The stylesheet of the icons asks for the font at a place where it is not.
const icons = bpmnIcons.replace(/@font-face\s*\{[^}]*\}/g, "");

const styles = new CSSStyleSheet();
styles.replaceSync(
  [font, diagramStyles, bpmnStyles, icons, simulationStyles, viewerStyles.replaceAll("waymark-diagram ", ":is(waymark-diagram-editor, waymark-comparison) ").replaceAll("waymark-diagram:", ":is(waymark-diagram-editor, waymark-comparison):").replaceAll("waymark-diagram {", ":is(waymark-diagram-editor, waymark-comparison) {"), ownStyles].join("\n"),
);

/** Brings the looks of editor and comparison into the page, once. */
export function adopt() {
  if (!document.adoptedStyleSheets.includes(styles)) {
    document.adoptedStyleSheets.push(styles);
  }
}
