import assert from "node:assert/strict";
import { test } from "node:test";
import { Dossier, InfitahError } from "infitah";
import { call } from "../dist/module.js";
import { initSync, rehearsePanic } from "../pkg/infitah.js";
import { founding, gardens, sample } from "./sample.js";

/** @param {string} code */
const refused = (code) => (/** @type {unknown} */ error) =>
  error instanceof InfitahError && error.code === code;

test("a dossier that was freed refuses everything, and may be freed again", () => {
  const { dossier, remark } = sample();
  dossier.free();
  for (const inside of [
    () => dossier.record(gardens),
    () => dossier.save(),
    () => dossier.trace(remark),
    () => dossier.programmeId(),
    () => dossier.merge(new Uint8Array()),
  ]) {
    assert.throws(inside, refused("object.freed"));
  }
  dossier.free();
});

test("disposing is freeing", () => {
  const dossier = Dossier.found(founding);
  dossier[Symbol.dispose]();
  assert.throws(() => dossier.receipt(), refused("object.freed"));
});

test("freed dossiers give their memory back", () => {
  const { memory } = initSync({ module: new Uint8Array() });
  const { dossier } = sample();
  dossier.recordAll(
    Array.from({ length: 100 }, () => ({ ...gardens, references: [], title: "حديقة".repeat(500) })),
  );
  const bytes = dossier.save();
  dossier.free();
  Dossier.open(bytes).free();
  const before = memory.buffer.byteLength;
  for (let n = 0; n < 20; n += 1) {
    Dossier.open(bytes).free();
  }
  assert.equal(memory.buffer.byteLength, before);
});

test("after a defect old dossiers refuse work, new ones do not, and nothing is half changed", () => {
  const { dossier } = sample();
  const bytes = dossier.save();
  assert.throws(
    () => call(rehearsePanic),
    (error) => {
      assert.ok(refused("module.stopped")(error) && error instanceof InfitahError);
      assert.ok(error.cause instanceof Error);
      assert.match(error.cause.message, /panicked at bindings-wasm\/src\/panics\.rs:\d+:\d+:\s+a rehearsal/);
      assert.equal(error.say("ar"), error.message);
      return true;
    },
  );
  assert.throws(() => dossier.save(), refused("module.stopped"));
  assert.throws(() => dossier.record(gardens), refused("module.stopped"));
  dossier.free();
  assert.throws(() => dossier.save(), refused("object.freed"));
  const again = Dossier.open(bytes);
  again.record(gardens);
  assert.equal(again.verify().sound, true);
});

test("a file larger than the module's memory stops it, and not the page", () => {
  const { dossier } = sample();
  const huge = new Uint8Array(2 ** 32 - 16);
  assert.throws(() => dossier.merge(huge), refused("module.stopped"));
  assert.throws(() => dossier.receipt(), refused("module.stopped"));
  assert.equal(sample().dossier.verify().sound, true);
});
