const CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
const DRAWING = "http://www.omg.org/spec/BPMN/20100524/DI";
const SIZES = "http://www.omg.org/spec/DD/20100524/DC";

/** The room that the modeler gives a name beside its shape; somebody made it as narrow as the other name. */
const ROOM = 90;

/** The diagram with the names that it has in a language (properties such as `de.name`); the others stay as they are. */
export function inLanguage(xml, language) {
  const diagram = new DOMParser().parseFromString(xml, "application/xml");
  const names = [...diagram.getElementsByTagNameNS(CAMUNDA, "property")].filter(
    (each) => each.getAttribute("name") === `${language}.name` && each.getAttribute("value"),
  );
  const renamed = new Set();
  for (const name of names) {
    const element = name.parentNode.parentNode.parentNode;
    element.setAttribute("name", name.getAttribute("value"));
    renamed.add(element.getAttribute("id"));
  }
  for (const label of diagram.getElementsByTagNameNS(DRAWING, "BPMNLabel")) {
    const shape = label.parentNode;
    if (renamed.has(shape.getAttribute("bpmnElement"))) {
      widen(boundsIn(label), boundsIn(shape));
    }
  }
  return names.length ? new XMLSerializer().serializeToString(diagram) : xml;
}

function boundsIn(drawn) {
  return [...drawn.children].find((each) => each.namespaceURI === SIZES && each.localName === "Bounds");
}

/** Away from the shape if the name stands at its side, otherwise to both sides. */
function widen(name, shape) {
  const more = name ? ROOM - number(name, "width") : 0;
  if (more <= 0) {
    return;
  }
  const isLeft = shape && number(name, "x") + number(name, "width") <= number(shape, "x");
  const isRight = shape && number(name, "x") >= number(shape, "x") + number(shape, "width");
  name.setAttribute("x", number(name, "x") - (isLeft ? more : isRight ? 0 : more / 2));
  name.setAttribute("width", ROOM);
}

function number(bounds, attribute) {
  return Number(bounds.getAttribute(attribute));
}
