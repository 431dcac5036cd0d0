import { getBusinessObject, is } from "bpmn-js/lib/util/ModelUtil";

/** What one more step takes. */
const ROOM = 160;

/** What a section takes beyond that. */
const SECTION = 250;

/**
 * What may be changed about an element, by words that no expression hides behind:
 * `name`, `attribute:…`, `property:…` (a Camunda extension property), `timer` (an ISO duration), `message` (its name),
 * `condition` and `default` (of a flow). An empty value takes away.
 */
class ChangeElement {
  static $inject = ["modeling", "bpmnFactory"];

  constructor(modeling, bpmnFactory) {
    this.modeling = modeling;
    this.factory = bpmnFactory;
  }

  preExecute({ element, wanted }) {
    const attributes = {};
    const properties = {};
    for (const [what, value] of Object.entries(wanted)) {
      if (what.startsWith("attribute:")) {
        attributes[what.slice("attribute:".length)] = plain(value);
      } else if (what.startsWith("property:")) {
        properties[what.slice("property:".length)] = value;
      } else if (what === "name") {
        this.modeling.updateLabel(element, value);
      } else if (what === "timer") {
        this.#timer(element, value);
      } else if (what === "message") {
        this.#message(element, value);
      } else if (what === "condition") {
        this.#condition(element, value);
      } else if (what === "default") {
        this.#default(element, value);
      } else if (what === "businessKey") {
        this.#handOn(element);
      }
    }
    if (Object.keys(attributes).length) {
      this.modeling.updateProperties(element, attributes);
    }
    if (Object.keys(properties).length) {
      this.#properties(element, properties);
    }
  }

  #properties(element, wanted) {
    const extensions = this.#extensions(element);
    const list = extensions.values?.find((each) => is(each, "camunda:Properties"));
    const kept = (list?.values ?? []).filter((each) => !(each.name in wanted));
    const added = Object.entries(wanted)
      .filter(([, value]) => value)
      .map(([name, value]) => this.factory.create("camunda:Property", { name, value }));
    const properties = list ?? this.factory.create("camunda:Properties", { values: [] });
    if (!list) {
      properties.$parent = extensions;
      this.modeling.updateModdleProperties(element, extensions, { values: [...(extensions.values ?? []), properties] });
    }
    added.forEach((each) => (each.$parent = properties));
    this.modeling.updateModdleProperties(element, properties, { values: [...kept, ...added] });
  }

  #extensions(element) {
    const object = getBusinessObject(element);
    if (!object.extensionElements) {
      const extensions = this.factory.create("bpmn:ExtensionElements", { values: [] });
      extensions.$parent = object;
      this.modeling.updateModdleProperties(element, object, { extensionElements: extensions });
    }
    return object.extensionElements;
  }

  /** A called diagram goes on about the same conversation. */
  #handOn(element) {
    const extensions = this.#extensions(element);
    const wanted = [{ businessKey: "#{execution.processBusinessKey}" }, { source: "conversation", target: "conversation" }];
    const there = (extensions.values ?? []).filter((each) => is(each, "camunda:In"));
    if (!there.length) {
      const added = wanted.map((each) => this.factory.create("camunda:In", each));
      added.forEach((each) => (each.$parent = extensions));
      this.modeling.updateModdleProperties(element, extensions, { values: [...added, ...(extensions.values ?? [])] });
    }
  }

  #timer(element, duration) {
    const event = definition(element, "bpmn:TimerEventDefinition");
    if (event) {
      const timeDuration = this.factory.create("bpmn:FormalExpression", { body: duration });
      timeDuration.$parent = event;
      this.modeling.updateModdleProperties(element, event, { timeDuration, timeDate: undefined, timeCycle: undefined });
    }
  }

  #message(element, name) {
    const event = definition(element, "bpmn:MessageEventDefinition");
    if (!event) {
      return;
    }
    const definitions = root(event);
    let message = definitions.rootElements.find((each) => is(each, "bpmn:Message") && each.name === name);
    if (!message) {
      message = this.factory.create("bpmn:Message", { id: `message-${name}`, name });
      message.$parent = definitions;
      this.modeling.updateModdleProperties(element, definitions, {
        rootElements: [message, ...definitions.rootElements],
      });
    }
    this.modeling.updateModdleProperties(element, event, { messageRef: message });
  }

  #condition(flow, expression) {
    const conditionExpression = expression
      ? this.factory.create("bpmn:FormalExpression", { body: expression })
      : undefined;
    if (conditionExpression && getBusinessObject(flow.source).default === getBusinessObject(flow)) {
      this.modeling.updateProperties(flow.source, { default: undefined });
    }
    this.modeling.updateProperties(flow, { conditionExpression });
  }

  #default(flow, wanted) {
    this.modeling.updateProperties(flow, { conditionExpression: undefined });
    this.modeling.updateProperties(flow.source, { default: wanted ? getBusinessObject(flow) : undefined });
  }
}

/** Makes an element a building block, as its element template describes it. */
class ApplyTemplate {
  static $inject = ["commandStack", "elementRegistry"];

  constructor(commandStack, elementRegistry) {
    this.commandStack = commandStack;
    this.elementRegistry = elementRegistry;
  }

  preExecute({ element, template }) {
    const wanted = wantedBy(template, getBusinessObject(element));
    if ("property:stage" in wanted) {
      wanted["property:stage"] = this.#stageHere();
    }
    this.commandStack.execute("waymark.change", { element, wanted });
  }

  /** A new step belongs to the part that the diagram is about. */
  #stageHere() {
    const stages = this.elementRegistry
      .getAll()
      .map((each) => propertyOf(getBusinessObject(each), "stage"))
      .filter(Boolean);
    return stages[0] ?? "";
  }
}

function propertyOf(object, name) {
  const list = object?.extensionElements?.values?.find((each) => is(each, "camunda:Properties"));
  return list?.values?.find((each) => each.name === name)?.value;
}

/** Puts something between an element and what follows it, and makes room for it. */
class InsertBlock {
  static $inject = ["modeling", "blocks", "room", "commandStack"];

  constructor(modeling, blocks, room, commandStack) {
    this.modeling = modeling;
    this.blocks = blocks;
    this.room = room;
    this.commandStack = commandStack;
  }

  preExecute(context) {
    const { element, what } = context;
    const next = element.outgoing.length === 1 ? element.outgoing[0] : null;
    if (next) {
      this.room.after(element, ROOM + (what === "section" ? SECTION : 0));
    }
    const shape = this.modeling.appendShape(element, this.blocks.shapeOf(what), placeAfter(element), element.parent);
    if (next) {
      this.modeling.reconnectStart(next, shape, middle(shape));
    }
    if (what === "wait") {
      this.commandStack.execute("waymark.change", { element: shape, wanted: { timer: "P7D" } });
    }
    context.added = shape;
  }
}

/** Takes an element out where it stands, so that what led to it goes on with what followed, and puts it after another one. */
class MoveBehind {
  static $inject = ["modeling", "room"];

  constructor(modeling, room) {
    this.modeling = modeling;
    this.room = room;
  }

  preExecute({ element, after }) {
    const [out] = element.outgoing;
    [...element.incoming].forEach((way) =>
      out ? this.modeling.reconnectEnd(way, out.target, middle(out.target)) : this.modeling.removeElements([way]),
    );
    if (out) {
      this.modeling.removeElements([out]);
    }
    const next = after.outgoing.length === 1 ? after.outgoing[0] : null;
    if (next) {
      this.room.after(after, ROOM);
    }
    // Connected before it is moved: dropped on a way without any of its own, it would be put into that one.
    if (next) {
      this.modeling.reconnectStart(next, element, middle(element));
    }
    this.modeling.connect(after, element);
    const to = placeAfter(after);
    const from = middle(element);
    this.modeling.moveElements([element], { x: to.x - from.x, y: to.y - from.y }, after.parent);
  }
}

/** Sets an event on the edge of a step: `beside` and `instead` after a time, `when` for a message. */
class Attach {
  static $inject = ["modeling", "elementFactory", "commandStack"];

  constructor(modeling, elementFactory, commandStack) {
    this.modeling = modeling;
    this.elementFactory = elementFactory;
    this.commandStack = commandStack;
  }

  preExecute(context) {
    const { element, what } = context;
    const event = this.elementFactory.createShape({
      type: "bpmn:BoundaryEvent",
      eventDefinitionType: what === "when" ? "bpmn:MessageEventDefinition" : "bpmn:TimerEventDefinition",
      cancelActivity: what !== "beside",
    });
    const there = element.attachers.length;
    const position = {
      x: element.x + Math.min(element.width - 10, 20 + 40 * there),
      y: element.y + element.height,
    };
    const shape = this.modeling.createShape(event, position, element, { attach: true });
    if (what !== "when") {
      this.commandStack.execute("waymark.change", { element: shape, wanted: { timer: "P7D" } });
    }
    context.added = shape;
  }
}

function placeAfter(element) {
  return { x: element.x + element.width + 110, y: element.y + element.height / 2 };
}

function middle(shape) {
  return { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
}

/** Moves whatever stands to the right of an element out of the way. */
class Room {
  static $inject = ["modeling", "spaceTool", "elementRegistry"];

  constructor(modeling, spaceTool, elementRegistry) {
    this.modeling = modeling;
    this.spaceTool = spaceTool;
    this.elementRegistry = elementRegistry;
  }

  after(element, width) {
    const start = element.x + element.width + 10;
    const all = this.elementRegistry.filter((each) => each.parent);
    const { movingShapes, resizingShapes } = this.spaceTool.calculateAdjustments(all, "x", width, start);
    this.modeling.createSpace(movingShapes, resizingShapes, { x: width, y: 0 }, "e", start);
  }
}

/** What a template asks for; a name that somebody gave stays. */
export function wantedBy(template, object) {
  const wanted = { "attribute:camunda:modelerTemplate": template.id };
  if (template.version !== undefined) {
    wanted["attribute:camunda:modelerTemplateVersion"] = String(template.version);
  }
  if (!object?.name) {
    wanted.name = template.shownName ?? template.name;
  }
  for (const { binding, value } of template.properties ?? []) {
    if (binding.type === "property" && binding.name !== "name" && value !== undefined) {
      wanted[`attribute:${binding.name}`] = String(value);
    } else if (binding.type === "camunda:property" && value !== undefined) {
      wanted[`property:${binding.name}`] = String(value);
    } else if (binding.type === "camunda:in:businessKey" || binding.type === "camunda:in") {
      wanted.businessKey = "same";
    }
  }
  return wanted;
}

function plain(value) {
  if (value === "true" || value === "false") {
    return value === "true";
  }
  return value === "" || value === null ? undefined : value;
}

function definition(element, type) {
  return getBusinessObject(element).eventDefinitions?.find((each) => is(each, type));
}

function root(element) {
  return element.$parent ? root(element.$parent) : element;
}

class Commands {
  static $inject = ["commandStack"];

  constructor(commandStack) {
    commandStack.registerHandler("waymark.change", ChangeElement);
    commandStack.registerHandler("waymark.template", ApplyTemplate);
    commandStack.registerHandler("waymark.insert", InsertBlock);
    commandStack.registerHandler("waymark.move", MoveBehind);
    commandStack.registerHandler("waymark.attach", Attach);
  }
}

export default {
  __init__: ["waymarkCommands"],
  waymarkCommands: ["type", Commands],
  room: ["type", Room],
};
