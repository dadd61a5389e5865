import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

test("the package holds what runs, its types and its papers, and nothing else", () => {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { stdout, stderr } = spawnSync(npm, ["pack", "--dry-run", "--json"], { cwd: root, encoding: "utf8" });
  /** @type {{ path: string }[]} */
  const files = Object.values(JSON.parse(stdout.slice(stdout.search(/^[[{]/m))))[0]?.files ?? [];
  const paths = files.map((file) => file.path);
  const modules = [
    "arguments",
    "dossier",
    "errors",
    "functions",
    "index",
    "module",
    "node",
    "questions",
    "values",
  ];
  assert.deepEqual(
    paths.sort(),
    [
      "CHANGELOG.md",
      "LICENSE-APACHE",
      "LICENSE-MIT",
      "README.md",
      ...modules.flatMap((name) => [`dist/${name}.d.ts`, `dist/${name}.js`]),
      "package.json",
      "pkg/infitah.js",
      "pkg/infitah_bg.wasm",
    ].sort(),
    stderr,
  );
});
