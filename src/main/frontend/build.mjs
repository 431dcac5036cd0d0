// Bundles our own browser code: `node build.mjs <output folder>`. Fetches the packages first when they are not those of
// the lock file, and is done in a moment when they are.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { argv, chdir, cwd, exit, versions } from "node:process";
import { fileURLToPath } from "node:url";

const INSTALLED = "node_modules/.waymark-lock";

const output = join(cwd(), argv[2] ?? "dist");
chdir(dirname(fileURLToPath(import.meta.url)));

if (Number.parseInt(versions.node, 10) < 20) {
  console.error(`Waymark's browser code is built with Node 20 or later; this is Node ${versions.node}.`);
  exit(1);
}

const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
if (!existsSync(INSTALLED) || readFileSync(INSTALLED, "utf8") !== lock) {
  // Without install scripts: none of the packages needs one.
  const { status } = spawnSync("npm ci --ignore-scripts --no-audit --no-fund", { shell: true, stdio: "inherit" });
  if (status !== 0) {
    console.error("npm could not fetch the packages of package-lock.json.");
    exit(1);
  }
  writeFileSync(INSTALLED, lock);
}

const { build } = await import("esbuild");
const { translations } = await import("./translations.mjs");
const { GERMAN } = await import("./form-texts.js");
const { GERMAN_SIMULATION } = await import("./simulation-texts.js");
const shared = {
  outdir: output,
  bundle: true,
  format: "esm",
  target: "es2022",
  minify: true,
  loader: { ".css": "text", ".woff2": "file" },
  assetNames: "[name]-[hash]",
  logLevel: "warning",
};
const bpmn = "/*! Contains bpmn-js and diagram-js, (c) Camunda Services GmbH, https://bpmn.io/license */";
const forms = "/*! Contains form-js, (c) Camunda Services GmbH, https://bpmn.io/license */";

// Each bundle stands alone: what employees load shares no piece with what only HR loads.
await build({ ...shared, entryPoints: ["diagram-viewer.js"], banner: { js: bpmn } });
await build({
  ...shared,
  entryPoints: ["diagram-editor.js", "diagram-comparison.js"],
  banner: { js: bpmn },
  plugins: [
    translations({
      files: /bpmn-js-token-simulation[\\/]lib[\\/].*\.js$/,
      texts: GERMAN_SIMULATION,
      module: "simulation-texts.js",
    }),
  ],
});
await build({
  ...shared,
  entryPoints: ["form-editor.js"],
  banner: { js: forms },
  // The form editor shows parts of the properties panel, which only works where both mean the same Preact.
  alias: { preact: "@bpmn-io/properties-panel/preact" },
  plugins: [
    translations({
      files: /form-js-(editor|viewer)[\\/]dist[\\/]index\.es\.js$/,
      texts: GERMAN,
      module: "form-texts.js",
    }),
  ],
});
