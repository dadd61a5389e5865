// The README's program runs, as it stands, in a process of its own, and prints what the README says.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

test("the program of the README", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  /** @param {string} language */
  const block = (language) => readme.match(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "ms"))?.[1] ?? "";
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module"], {
    cwd: root,
    input: block("js"),
    encoding: "utf8",
  });
  assert.deepEqual([stderr, status], ["", 0]);
  assert.equal(stdout, block("text"));
});
