// Lets libraries that know English only speak through a function of ours: an esbuild plugin.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const PROPERTIES = "label|name|tooltip|description|title|children|placeholder|text";
const VALUE = /(\breturn |\? | : |\b(?:label|description) = |\btranslate\()(['"])([A-Z][^'"\\]+)\2/g;
const ATTRIBUTE = /title="([A-Z][^"$]+)"/g;

/** What is put together from pieces, and what to write instead. */
const PIECES = [
  ["title: `Create ${getIndefiniteArticle(type)} ${label} element`", "title: label"],
  ['title="Set animation speed = ${ label }"', 'title="${ says(label) }"', "Slow", "Normal", "Fast"],
  ["${ wait ? 'Remove' : 'Add' } pause point", "${ wait ? says('Go on here') : says('Stop here') }", "Go on here", "Stop here"],
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
