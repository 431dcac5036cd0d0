const PAPER = { fill: "#fff", line: "#333", text: "#111" };

/** A drawing that needs no page around it: colours that the page gives are those of print instead. */
export function onPaper(svg) {
  return svg.replace(/var\(--waymark-diagram-(\w+)\)/g, (whole, name) => PAPER[name] ?? whole);
}
