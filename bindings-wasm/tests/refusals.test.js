import assert from "node:assert/strict";
import { test } from "node:test";
import { Dossier, InfitahError, printDate, readDate, verify } from "infitah";
import { card, founding, gardens, sample } from "./sample.js";

/**
 * Runs something that must be refused, and gives the refusal.
 *
 * @param {() => unknown} inside
 */
function refusal(inside) {
  try {
    inside();
  } catch (error) {
    assert.ok(error instanceof InfitahError, `an InfitahError, not ${error}`);
    assert.ok(error instanceof Error && error.name === "InfitahError" && error.stack);
    assert.ok(error.message.startsWith(error.code), error.message);
    return error;
  }
  return assert.fail("nothing was refused");
}

/** @param {() => unknown} inside */
function said(inside) {
  const { code, field } = refusal(inside);
  return [code, field];
}

test("facts that are none", () => {
  const { dossier } = sample();
  const before = dossier.save();
  /** What no compiler would let through. @type {any} */
  const d = dossier;
  /** @type {any} */
  const D = Dossier;
  assert.deepEqual(
    said(() => d.record({ ...card, fact: "card_recieved" })),
    ["fact.unknown", "fact"],
  );
  const { on: _, ...undated } = card;
  assert.deepEqual(
    said(() => d.record(undated)),
    ["fact.field.missing", "on"],
  );
  assert.deepEqual(
    said(() => d.record({ ...card, chanel: "meeting" })),
    ["fact.field.unknown", "chanel"],
  );
  assert.deepEqual(
    said(() => d.record({ ...card, remarks: [{ topic: "solutions", said: 7 }] })),
    ["fact.field.invalid", "remarks[0].said"],
  );
  assert.deepEqual(
    said(() => d.record({})),
    ["fact.malformed", "fact"],
  );
  assert.deepEqual(
    said(() => dossier.record({ ...card, on: "31 juin 2023" })),
    ["date.no_such_day", "on"],
  );
  assert.deepEqual(
    said(() => dossier.record({ ...card, on: "25 يوليوز" })),
    ["date.no_year", "on"],
  );
  assert.deepEqual(
    said(() => dossier.record({ ...card, about: "project-0000000000000000" })),
    ["thing.unknown", "about"],
  );
  assert.deepEqual(
    said(() => dossier.record({ ...card, about: "pacto:99" })),
    ["reference.unknown", "about"],
  );
  assert.deepEqual(
    said(() => dossier.record({ ...card, remarks: [] })),
    ["card.no_remarks", "remarks"],
  );
  assert.deepEqual(
    said(() => dossier.record({ ...card, remarks: [{ said: "\ud800" }] })),
    ["fact.malformed", null],
  );
  assert.deepEqual(
    said(() => dossier.record(founding)),
    ["dossier.already_founded", null],
  );
  assert.deepEqual(
    said(() => D.found(gardens)),
    ["dossier.not_founded", null],
  );
  assert.deepEqual(dossier.save(), before);
});

test("questions about what is not known", () => {
  const { dossier, remark } = sample();
  assert.equal(refusal(() => dossier.projectSheet("project-0000000000000000")).code, "view.unknown_thing");
  assert.equal(refusal(() => dossier.committee("body:none")).code, "view.unknown_thing");
  assert.equal(refusal(() => dossier.trace(remark, { known: ["0".repeat(64)] })).code, "known.unknown_head");
  assert.ok(refusal(() => dossier.roadmap({ day: "2023-13-01" })));
  assert.deepEqual(
    said(() => /** @type {any} */ (dossier).roadmap({ days: "2023-07-25" })),
    ["fact.field.invalid", "at"],
  );
});

test("bytes that are no journal, and a byte that was flipped", () => {
  const { dossier } = sample();
  const nonsense = new TextEncoder().encode("id;title\n1;gardens\n");
  for (const inside of [
    () => Dossier.open(nonsense),
    () => Dossier.open(new Uint8Array()),
    () => Dossier.recover(nonsense),
    () => dossier.merge(nonsense),
    () => verify(nonsense),
  ]) {
    assert.equal(refusal(inside).code, "journal.unrecognised");
  }
  const flipped = dossier.save();
  const place = flipped.length - 20;
  flipped[place] = (flipped[place] ?? 0) ^ 1;
  const error = refusal(() => Dossier.open(flipped));
  assert.deepEqual([error.code, error.args.line], ["journal.damaged", "4"]);
  const found = verify(flipped);
  assert.deepEqual([found.sound, found.damaged.map((line) => line.line)], [false, [4]]);
  const other = Dossier.found(founding).save();
  assert.equal(refusal(() => dossier.merge(other)).code, "journal.other_dossier");
});

test("receipts that are none", () => {
  const { dossier } = sample();
  assert.equal(refusal(() => dossier.verify(["7650"])).code, "receipt.malformed");
  assert.equal(refusal(() => dossier.since(["7650"])).code, "receipt.malformed");
  assert.equal(refusal(() => verify(dossier.save(), ["7650"])).code, "receipt.malformed");
});

test("arguments of another type", () => {
  const { dossier } = sample();
  const loop = { ...card };
  Object.assign(loop, { self: loop });
  /** @type {any} */
  const d = dossier;
  /** @type {any} */
  const D = Dossier;
  for (const inside of [
    () => D.open("text"),
    () => D.open([1, 2, 3]),
    () => D.open(new ArrayBuffer(8)),
    () => D.open(),
    () => D.recover(null),
    () => D.found("commune"),
    () => d.merge({}),
    () => d.record("card_received"),
    () => d.record(42),
    () => d.record(null),
    () => d.record(undefined),
    () => d.record(loop),
    () => d.record({ ...card, sequence: 1n }),
    () => d.recordAll(card),
    () => d.trace(7),
    () => d.trace("remark", "2023-07-25"),
    () => d.since("all"),
    () => d.continueAs("k3v9q2m7x8d4p1wa"),
    () => d.verify([1]),
    () => d.traceSection("pacto:70", "solutions", 7),
  ]) {
    const error = refusal(inside);
    assert.equal(error.code, "argument.type", String(inside));
    assert.ok(error.args.expected && error.message.endsWith(error.args.expected));
  }
  assert.equal(refusal(() => d.record([])).code, "fact.malformed");
});

test("a random source that fails is a refusal", (t) => {
  const { dossier } = sample();
  t.mock.method(globalThis.crypto, "getRandomValues", () => {
    throw new Error("no entropy");
  });
  assert.equal(refusal(() => dossier.record(card)).code, "host.random");
  assert.equal(refusal(() => Dossier.found(founding)).code, "host.random");
});

test("a refusal speaks Arabic, French and English", () => {
  const { dossier } = sample();
  const error = refusal(() => dossier.record({ ...card, about: "pacto:99" }));
  assert.match(error.say("fr"), /Rien|référence/);
  assert.match(error.say("en"), /reference/);
  assert.match(error.say("ar"), /[\u0600-\u06ff]/);
  assert.equal(error.say("zz"), error.say("ar"));
  assert.equal(error.say("no tag"), error.say("ar"));
  assert.equal(typeof (/** @type {any} */ (error).say(undefined)), "string");
});

test("dates that cannot be read or printed", () => {
  assert.deepEqual(
    said(() => readDate("25 يوليوز")),
    ["date.no_year", null],
  );
  assert.equal(refusal(() => readDate("hier")).args.value, "hier");
  assert.ok(refusal(() => printDate("2023-13", "fr")).code.startsWith("date."));
});
