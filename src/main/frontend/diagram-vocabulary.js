const LATER = 500;

/** When the labels of bpmn-js have opened: later is a smaller number. */
const AFTER_LABELS = 400;

/** What the palette keeps of its own; everything else in it is one of our building blocks. */
const TOOLS = ["hand-tool", "lasso-tool", "space-tool", "global-connect-tool", "tool-separator"];
const SHAPES = ["create.start-event", "create.end-event", "create.exclusive-gateway", "create.subprocess-expanded"];

/** What an element may be changed into: what the proof understands. */
const REPLACEMENTS = new Set(
  [
    "none-start", "none-end", "none-intermediate-throw", "message-start", "timer-start",
    "message-intermediate-catch", "timer-intermediate-catch", "terminate-end",
    "message-boundary", "timer-boundary", "non-interrupting-message-boundary", "non-interrupting-timer-boundary",
    "non-interrupting-message-start", "non-interrupting-timer-start",
    "exclusive-gateway", "parallel-gateway", "event-based-gateway",
    "user-task", "service-task", "call-activity", "expanded-subprocess", "subprocess", "event-subprocess",
    "sequence-flow", "default-flow", "conditional-flow",
  ].map((each) => `replace-with-${each}`),
);

const ICONS = {
  "bpmn:UserTask": "bpmn-icon-user-task",
  "bpmn:ServiceTask": "bpmn-icon-service-task",
  "bpmn:CallActivity": "bpmn-icon-call-activity",
  "bpmn:EndEvent": "bpmn-icon-end-event-none",
  "bpmn:BoundaryEvent": "bpmn-icon-intermediate-event-catch-timer",
  "bpmn:SubProcess": "bpmn-icon-subprocess-expanded",
};

/** What the list of steps can put behind a step, beside the building blocks. */
const PLAIN = {
  question: { type: "bpmn:ExclusiveGateway" },
  section: { type: "bpmn:SubProcess", isExpanded: true },
  wait: { type: "bpmn:IntermediateCatchEvent", eventDefinitionType: "bpmn:TimerEventDefinition" },
  message: { type: "bpmn:IntermediateCatchEvent", eventDefinitionType: "bpmn:MessageEventDefinition" },
  end: { type: "bpmn:EndEvent" },
};

/** Element templates that make a new element by themselves; the others are put on one that is there. */
function creates(template) {
  return ["bpmn:UserTask", "bpmn:ServiceTask", "bpmn:CallActivity"].find((type) => template.appliesTo?.includes(type));
}

class OurPalette {
  static $inject = ["palette", "blocks", "create"];

  constructor(palette, blocks, create) {
    this.blocks = blocks;
    this.create = create;
    palette.registerProvider(LATER, this);
  }

  getPaletteEntries() {
    return (entries) => {
      const ours = {};
      [...TOOLS, ...SHAPES].filter((name) => entries[name]).forEach((name) => (ours[name] = entries[name]));
      this.blocks.all().forEach(({ template, type }) => {
        const begin = (event) => this.create.start(event, this.blocks.shape(template, type));
        ours[`create.${template.id}`] = {
          group: "activity",
          className: ICONS[type],
          title: template.shownName ?? template.name,
          action: { dragstart: begin, click: begin },
        };
      });
      return ours;
    };
  }
}

class OurContextPad {
  static $inject = ["contextPad", "blocks", "autoPlace", "translate"];

  constructor(contextPad, blocks, autoPlace, translate) {
    this.blocks = blocks;
    this.autoPlace = autoPlace;
    this.translate = translate;
    contextPad.registerProvider(LATER, this);
  }

  getContextPadEntries() {
    return (entries) => {
      const mayGoOn = Boolean(entries["append.append-task"]);
      for (const name of Object.keys(entries)) {
        if (/^append\.(append-task|intermediate-event|receive-task|condition-|signal-|compensation)|^lane-/.test(name)) {
          delete entries[name];
        }
      }
      if (mayGoOn) {
        this.blocks.all().slice(0, 4).forEach(({ template, type }) => {
          const append = (event, element) => this.autoPlace.append(element, this.blocks.shape(template, type));
          entries[`append.${template.id}`] = {
            group: "model",
            className: ICONS[type],
            title: template.shownName ?? template.name,
            action: { click: append, dragstart: append },
          };
        });
      }
      return entries;
    };
  }
}

class OurReplaceMenu {
  static $inject = ["popupMenu"];

  constructor(popupMenu) {
    popupMenu.registerProvider("bpmn-replace", LATER, this);
  }

  getPopupMenuEntries() {
    return (entries) => Object.fromEntries(Object.entries(entries).filter(([name]) => REPLACEMENTS.has(name)));
  }

  getPopupMenuHeaderEntries() {
    return () => ({});
  }
}

/** The building blocks, as new shapes. */
class Blocks {
  static $inject = ["config.templates", "elementFactory", "eventBus", "commandStack", "directEditing"];

  constructor(templates, elementFactory, eventBus, commandStack, directEditing) {
    this.templates = templates ?? [];
    this.elementFactory = elementFactory;
    const fresh = new WeakMap();
    const named = new WeakSet();
    this.fresh = fresh;
    this.named = named;
    // A building block has its name; a label that opens by itself would be one more step to undo.
    eventBus.on(["create.end", "autoPlace.end"], AFTER_LABELS, ({ context, shape }) => {
      if (named.has(shape ?? context?.shape) && directEditing.isActive()) {
        directEditing.cancel();
      }
    });
    eventBus.on("commandStack.shape.create.postExecuted", ({ context }) => {
      const template = fresh.get(context.shape);
      if (template) {
        fresh.delete(context.shape);
        commandStack.execute("waymark.template", { element: context.shape, template });
      }
    });
  }

  all() {
    return this.templates.map((template) => ({ template, type: creates(template) })).filter(({ type }) => type);
  }

  /** A building block by its id, or one of the plain shapes. */
  shapeOf(what) {
    const template = this.templates.find((each) => each.id === what);
    return template ? this.shape(template, creates(template)) : this.elementFactory.createShape({ ...PLAIN[what] });
  }

  shape(template, type) {
    const shape = this.elementFactory.createShape({ type });
    this.fresh.set(shape, template);
    this.named.add(shape);
    return shape;
  }
}

export default {
  __init__: ["ourPalette", "ourContextPad", "ourReplaceMenu"],
  blocks: ["type", Blocks],
  ourPalette: ["type", OurPalette],
  ourContextPad: ["type", OurContextPad],
  ourReplaceMenu: ["type", OurReplaceMenu],
};
