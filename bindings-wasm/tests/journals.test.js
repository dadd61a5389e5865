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

for (const [name, { receipt, by_facts, unopened, ...expected }] of Object.entries(EXPECTED)) {
  test(`journal: ${name}`, () => {
    const journal = readFileSync(join(CORPUS, name));
    if (expected.refused) {
      assert.throws(
        () => verify(journal, receipt),
        (error) => {
          assert.ok(error instanceof InfitahError);
          assert.equal(error.code, expected.refused);
          const damaged = /** @type {Damage[]} */ (expected.damaged);
          const founding = damaged.find(({ line }) => line === expected.founding);
          assert.deepEqual([error.args.line, error.args.reason], [founding?.line.toString(), founding?.code]);
          return true;
        },
      );
      return;
    }
    const { damaged, ...found } = verify(journal, receipt);
    /** @type {Record<string, any>} */
    const said = { ...found, damaged: damaged.map(({ line, code }) => ({ line, code })) };
    if (unopened) {
      assert.throws(
        () => Dossier.recover(journal),
        (error) => error instanceof InfitahError && error.code === unopened,
      );
      said.heads = expected.heads;
    } else {
      const { dossier } = Dossier.recover(journal);
      said.heads = dossier.receipt().heads;
      dossier.free();
    }
    for (const [member, value] of Object.entries({ ...expected, ...by_facts })) {
      assert.deepEqual(said[member], value, member);
    }
  });
}
