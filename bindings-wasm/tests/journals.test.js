// The corpus of journals, sound and damaged, of which every program must say the same: `tests/journals/README.md`.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Dossier, InfitahError, verify } from "infitah";

const CORPUS = fileURLToPath(new URL("../../tests/journals", import.meta.url));

/** @typedef {{ line: number, code: string }} Damage */
/** @type {Record<string, any>} */
const EXPECTED = JSON.parse(readFileSync(join(CORPUS, "expected.json"), "utf8"));

test("the corpus of journals is whole", () => {
  const files = readdirSync(CORPUS).filter((name) => name.endsWith(".jsonl"));
  assert.deepEqual(files.sort(), Object.keys(EXPECTED).sort());
  assert.ok(files.length >= 60);
});

for (const [name, { receipt, by_facts, ...expected }] of Object.entries(EXPECTED)) {
  test(`journal: ${name}`, () => {
    const journal = readFileSync(join(CORPUS, name));
    if (expected.refused) {
      assert.throws(
        () => verify(journal, receipt),
        (error) => {
          assert.ok(error instanceof InfitahError);
          assert.equal(error.code, expected.refused);
          const [first] = /** @type {Damage[]} */ (expected.damaged);
          assert.deepEqual([error.args.line, error.args.reason], [first?.line.toString(), first?.code]);
          return true;
        },
      );
      return;
    }
    const { damaged, ...found } = verify(journal, receipt);
    const { dossier } = Dossier.recover(journal);
    const heads = dossier.receipt().heads;
    dossier.free();
    /** @type {Record<string, any>} */
    const said = { ...found, heads, damaged: damaged.map(({ line, code }) => ({ line, code })) };
    for (const [member, value] of Object.entries({ ...expected, ...by_facts })) {
      assert.deepEqual(said[member], value, member);
    }
  });
}
