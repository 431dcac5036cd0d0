// Lets libraries that know English only speak through a function of ours: an esbuild plugin.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const PROPERTIES = "label|name|tooltip|description|title|children|placeholder|text|closeButtonTooltip";
const VALUE =
  /(\breturn |\? | : |\?\? |\}\), |\bchildren: \[|\b(?:label|description|placeholderContent|closeButtonTooltip) = |\btranslate\()(['"])([A-Z][^'"\\]+)\2/g;
const ATTRIBUTE = /title="([A-Z][^"$]+)"/g;

/** What is put together from pieces, and what to write instead. */
const PIECES = [
  ["`Should be at least ${min}.`", "`${says('At least')} ${min}.`", "At least"],
  ["`Should be at least ${minimumValue.toString()}.`", "`${says('At least')} ${minimumValue.toString()}.`"],
  ["`Should be at most ${max}.`", "`${says('At most')} ${max}.`", "At most"],
  [
    "`Should not contain more than ${decimalDigits} decimal digits`",
    "`${says('No more decimal digits than')} ${decimalDigits}.`",
    "No more decimal digits than",
  ],
  [
    "`Should not contain more than ${decimalDigits} decimal digits.`",
    "`${says('No more decimal digits than')} ${decimalDigits}.`",
  ],
  ["`Minimum ${MIN_COLUMNS} columns are allowed`", "`${says('Columns, at least:')} ${MIN_COLUMNS}`", "Columns, at least:"],
  ["`Maximum ${MAX_COLUMNS} columns are allowed`", "`${says('Columns, at most:')} ${MAX_COLUMNS}`", "Columns, at most:"],
  [
    "`New value exceeds the maximum of ${MAX_COLUMNS_PER_ROW} columns per row`",
    "`${says('Columns in a row, at most:')} ${MAX_COLUMNS_PER_ROW}`",
    "Columns in a row, at most:",
  ],
  [
    "`Maximum ${MAX_FIELDS_PER_ROW} fields per row are allowed`",
    "`${says('Fields in a row, at most:')} ${MAX_FIELDS_PER_ROW}`",
    "Fields in a row, at most:",
  ],
  [
    '`"List of items" defines a constant, predefined set of form options.\n\n' +
      '"Expression" defines options that are populated from a FEEL expression.\n`',
    "says('A fixed list, or an expression that gives it.')",
    "A fixed list, or an expression that gives it.",
  ],
  ["`Remove ${entry.label}`", "`${says('Remove')} ${entry.label}`", "Remove"],
  ["title: `Create ${getIndefiniteArticle(type)} ${label} element`", "title: label"],
  ['title="Set animation speed = ${ label }"', 'title="${ says(label) }"', "Slow", "Normal", "Fast"],
  ["${ wait ? 'Remove' : 'Add' } pause point", "${ wait ? says('Go on here') : says('Stop here') }", "Go on here", "Stop here"],
  ["} started`", "} ${ says('started') }`", "started"],
  ["completed ? 'finished' : 'canceled'", "completed ? says('finished') : says('canceled')", "finished", "canceled"],
  ["        Simulation Log", "${ says('Simulation Log') }", "Simulation Log"],
  ["        <p class=\"bts-entry placeholder\">No Entries", "<p class=\"bts-entry placeholder\">${ says('No Entries') }", "No Entries"],
  ["'<p class=\"bts-entry placeholder\">No Entries</p>'", "`<p class=\"bts-entry placeholder\">${ says('No Entries') }</p>`"],
  ['class="bts-close" aria-label="Close"', 'class="bts-close" aria-label="${ says(\'Close\') }"', "Close"],
  ['title="Focus process instance ${scope.id}"', 'title="${ says(\'Show only this one\') }"', "Show only this one"],
];

/**
 * @param files which sources it is about
 * @param texts the sentences, as keys: one that is not there any more is an error
 * @param module our file that tells, with its function `says`, what to say instead
 */
export function translations({ files, texts, module }) {
  const said = new Set();
  const known = (text) => Object.hasOwn(texts, text) && Boolean(said.add(text));
  const calls = (text) => `says(${JSON.stringify(text)})`;
  // A property is asked each time it is shown: the language is not known when the library is loaded.
  const properties = (source, names) =>
    source.replace(
      new RegExp(`^(\\s*)(${names}): (['"])([^'"\\\\]+)\\3(,?)$`, "gm"),
      (whole, space, name, quote, text, comma) =>
        known(text) ? `${space}get ${name}() { return ${calls(text)}; }${comma}` : whole,
    );
  const values = (source) =>
    source
      .replace(VALUE, (whole, before, quote, text) => (known(text) ? before + calls(text) : whole))
      .replace(ATTRIBUTE, (whole, text) => (known(text) ? `title="\${ ${calls(text)} }"` : whole));
  const pieces = (source) =>
    PIECES.filter(([piece]) => source.includes(piece)).reduce((changed, [piece, instead, ...words]) => {
      words.forEach(known);
      return changed.replace(piece, () => instead);
    }, source);
  // What the viewer of forms says would become part of the form, but for the names of its fields.
  const translated = (path, source) =>
    path.includes("form-js-viewer")
      ? properties(source, "name")
      : values(properties(pieces(source), PROPERTIES));
  return {
    name: "translations",
    setup(build) {
      const from = JSON.stringify(join(import.meta.dirname, module));
      build.onLoad({ filter: files }, async ({ path }) => ({
        contents: `import { says } from ${from};\n${translated(path, await readFile(path, "utf8"))}`,
        loader: "js",
      }));
      build.onEnd(() => ({
        errors: Object.keys(texts)
          .filter((text) => !said.has(text))
          .map((text) => ({ text: `Nobody says “${text}” any more: see ${module}` })),
      }));
    },
  };
}
