// The views as a page asks for them: filters as objects, pages, figures, audiences, and what they print.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Dossier, framework, InfitahError, printView } from "infitah";
import { card, founding, sample } from "./sample.js";

/** The sample with seven cards from paper; the first remark was presented, examined and decided. */
function worked() {
  const { dossier, remark } = sample();
  dossier.record({ fact: "body_created", name: "لجنة التتبع", references: ["body:committee"] });
  const on = "2023-07-26";
  for (let number = 1; number <= 7; number += 1) {
    const remarks = [{ topic: "problem", said: `ملاحظة رقم ${number}` }];
    dossier.record({ ...card, channel: "paper", numbers: [`paper:${number}`], remarks, on });
  }
  dossier.recordAll([
    { fact: "remarks_presented", remarks: [remark], on: "1 غشت 2023" },
    { fact: "remarks_examined", remarks: [remark], by: "body:committee", on: "2 غشت 2023" },
    {
      fact: "remarks_decided",
      remarks: [remark],
      outcome: "accepted",
      by: "body:committee",
      reason: "طلب متكرر",
      on: "4 شتنبر 2023",
    },
  ]);
  return { dossier, remark };
}

test("remarks are filtered by any member, on any day", () => {
  const { dossier, remark } = worked();
  assert.equal(dossier.remarks().total, 8);
  const decided = dossier.remarks({ project: "pacto:70", state: "decided" });
  assert.deepEqual(
    decided.remarks.map((one) => one.id),
    [remark],
  );
  assert.equal(dossier.remarks({ state: "examined" }).total, 0);
  assert.equal(dossier.remarks({ state: "examined" }, { day: "2023-08-15" }).total, 1);
  assert.equal(dossier.remarks({ topic: "problem", channel: "paper" }).total, 7);
  assert.equal(dossier.remarks({ number: "٣" }).remarks[0]?.said?.text, "ملاحظة رقم 3");
  assert.throws(
    () => dossier.remarks({ project: "pacto:99" }),
    (error) =>
      error instanceof InfitahError && error.code === "view.unknown_thing" && error.field === "project",
  );
  // @ts-expect-error A filter is an object.
  assert.throws(() => dossier.remarks("pacto:70"), { code: "argument.type", field: "query" });
});

test("pages hold every remark once", () => {
  const { dossier } = worked();
  let page = dossier.remarks({ limit: 3 });
  const found = page.remarks.map((one) => one.id);
  while (page.next !== null) {
    page = dossier.remarks({ limit: 3, after: page.next });
    found.push(...page.remarks.map((one) => one.id));
  }
  assert.equal(new Set(found).size, 8);
  assert.deepEqual(
    found,
    dossier.remarks().remarks.map((one) => one.id),
  );
});

test("coverage, indicators and duties give figures", () => {
  const { dossier } = worked();
  const { overall, by_channel } = dossier.answerCoverage();
  assert.deepEqual([overall.received, overall.decided, overall.decided_share?.value], [8, 1, "0.125"]);
  assert.deepEqual(by_channel.map((row) => [row.key, row.coverage.received]).sort(), [
    ["meeting", 1],
    ["paper", 7],
  ]);
  const indicator = dossier.record({
    fact: "indicator_defined",
    subject: "pacto:70",
    kind: "follow_up",
    title: { ar: "عدد الحراس" },
    direction: "increase",
    baseline: "2",
    baseline_on: "2023",
  });
  dossier.record({ fact: "target_set", indicator: `${indicator.id}`, period: "2024", value: "10" });
  const [shown] = dossier.indicators({ subject: "pacto:70" }).indicators;
  assert.deepEqual([shown?.id, shown?.baseline, shown?.targets[0]?.target], [indicator.id, "2", "10"]);
  assert.equal(dossier.indicators({ kind: "impact" }).total, 0);
  assert.ok(dossier.duties().duties.length > 0);
});

test("an answer for everybody holds no contact", () => {
  const { dossier } = worked();
  const audience = "public";
  assert.equal(dossier.cards({ number: "paper:1" }).cards[0]?.contact?.phone, "0612345678");
  assert.ok(!JSON.stringify(dossier.cards({}, { audience })).includes("0612345678"));
  const pseudonyms = ["the key of the report of 2024", "the key of the report of 2025"].map(
    (pseudonym_key) => {
      const { cards } = dossier.cards({ channel: "paper", pseudonym_key }, { audience });
      return [...new Set(cards.map((one) => one.pseudonym))];
    },
  );
  assert.deepEqual(
    pseudonyms.map((one) => [one.length, typeof one[0]]),
    [
      [1, "string"],
      [1, "string"],
    ],
  );
  assert.notEqual(pseudonyms[0]?.[0], pseudonyms[1]?.[0]);
});

test("every view prints itself in three languages", () => {
  const { dossier, remark } = worked();
  const views = /** @type {const} */ ([
    ["programme", dossier.programme()],
    ["roadmap", dossier.roadmap()],
    ["committee", dossier.committee("body:committee")],
    ["participation", dossier.participation()],
    ["projects", dossier.projects()],
    ["project_sheet", dossier.projectSheet("pacto:70")],
    ["cards", dossier.cards()],
    ["remarks", dossier.remarks()],
    ["remark_groups", dossier.remarkGroups()],
    ["answer_coverage", dossier.answerCoverage()],
    ["trace", dossier.trace(remark)],
    ["council_sessions", dossier.councilSessions()],
    ["indicators", dossier.indicators()],
    ["publications", dossier.publications()],
    ["duties", dossier.duties()],
    ["conflicts", dossier.conflicts()],
  ]);
  for (const [name, view] of views) {
    const printed = ["ar", "fr", "en"].map((language) => printView(name, view, language));
    assert.equal(new Set(printed).size, 3, name);
    assert.ok(
      printed.every((text) => text.trim() !== ""),
      name,
    );
  }
});

test("a dossier starts from a framework", () => {
  assert.equal(framework("pacto").id, "pacto");
  const dossier = Dossier.found(founding, "pacto");
  const { stages } = dossier.roadmap();
  assert.ok(stages.length > 1 && stages.every((stage) => stage.planned === null));
  assert.equal(dossier.programme().id, dossier.programmeId());
  assert.throws(() => framework("no framework"), InfitahError);
});
