/**
 * Lets a moddle write what was read, also what would go without saying: an attribute that says the same as its default
 * stays where somebody wrote it. By itself moddle leaves it out.
 */
export function keepWhatGoesWithoutSaying(moddle) {
  const { factory } = moddle;
  const createType = factory.createType.bind(factory);
  factory.createType = (descriptor) => {
    const type = createType(descriptor);
    // The defaults themselves are on the prototype by now; here they only say what not to write.
    descriptor.properties = descriptor.properties.map((property) =>
      property.default === undefined ? property : Object.assign(Object.create(property), { default: undefined }),
    );
    return type;
  };
}

const PREFIXES = "http://www.w3.org/2000/xmlns/";
const TYPES = "http://www.w3.org/2001/XMLSchema-instance";
const MOST_NAMED = 10;

/** Names what stands in one XML and not in the other, whatever prefixes, spaces and the order of attributes are. */
export function whatIsLost(before, after) {
  const kept = new Map();
  facts(after).forEach(({ fact }) => kept.set(fact, (kept.get(fact) ?? 0) + 1));
  const lost = facts(before)
    .filter(({ fact }) => {
      const left = kept.get(fact) ?? 0;
      kept.set(fact, left - 1);
      return left <= 0;
    })
    .map(({ word }) => word);
  return lost.length > MOST_NAMED ? [...lost.slice(0, MOST_NAMED), `… (+ ${lost.length - MOST_NAMED})`] : lost;
}

function facts(xml) {
  const all = [];
  visit(new DOMParser().parseFromString(xml, "text/xml").documentElement, "", all);
  return all;
}

function visit(element, place, all) {
  const attributes = [...element.attributes]
    .filter((each) => each.namespaceURI !== PREFIXES)
    .map((each) => `{${each.namespaceURI ?? ""}}${each.localName}=${said(each)}`);
  const here = `${place}/{${element.namespaceURI}}${element.localName}#${element.id}`;
  const text = [...element.childNodes]
    .filter((each) => each.nodeType === Node.TEXT_NODE || each.nodeType === Node.CDATA_SECTION_NODE)
    .map((each) => each.data)
    .join("")
    .trim();
  all.push({
    fact: [here, ...attributes.sort(), text].join(" "),
    word: `<${element.nodeName}${element.id ? ` id="${element.id}"` : ""}>`,
  });
  [...element.children].forEach((each) => visit(each, here, all));
}

/** The type of an expression is a name whose prefix means nothing; 120.0 is 120. */
function said(attribute) {
  if (attribute.namespaceURI === TYPES) {
    return attribute.value.replace(/^\w+:/, "");
  }
  return /^-?\d+(\.\d+)?$/.test(attribute.value) ? Number(attribute.value) : attribute.value;
}
