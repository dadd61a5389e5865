import assert from "node:assert/strict";
import { test } from "node:test";
import {
  Dossier,
  derivedId,
  InfitahError,
  normalNumber,
  printDate,
  printView,
  readDate,
  readReceipt,
  verify,
} from "infitah";
import { card, founding, gardens, sample } from "./sample.js";

test("a remark is followed from its card to its decision", () => {
  const { dossier, remark } = sample();
  dossier.record({ fact: "body_created", name: { ar: "لجنة التتبع" }, references: ["body:committee"] });
  const decided = dossier.record({
    fact: "remarks_decided",
    remarks: [remark],
    outcome: "accepted",
    by: "body:committee",
    reason: "طلب متكرر",
    on: "4 شتنبر 2023",
  });
  const trace = dossier.trace(remark);
  assert.equal(trace.said?.text, "نحتاج حراسا بالليل");
  assert.equal(trace.received?.edtf, "2023-07-25");
  assert.equal(trace.received?.written, "25 يوليوز 2023");
  assert.equal(trace.state, "decided");
  assert.deepEqual(
    trace.decisions.map((decision) => [decision.decision, decision.outcome]),
    [[decided.id, "accepted"]],
  );
  assert.equal(dossier.trace(remark, { day: "2023-08-01" }).state, "noted");
});

test("the other questions are answered", () => {
  const { dossier } = sample();
  dossier.record({ fact: "body_created", name: { ar: "لجنة التتبع" }, references: ["body:committee"] });
  dossier.record({
    fact: "stage_planned",
    kind: "council_adoption",
    title: { ar: "المصادقة" },
    planned: "أكتوبر 2023",
  });
  dossier.record({
    fact: "section_revised",
    subject: "pacto:70",
    section: "solutions",
    text: "صيانة الحدائق وحراستها ليلا.",
    on: "4 شتنبر 2023",
  });
  const roadmap = dossier.roadmap({ day: "2023-07-25" });
  assert.deepEqual(
    [roadmap.day, roadmap.stages[0]?.status, roadmap.stages[0]?.planned?.edtf],
    ["2023-07-25", "planned", "2023-10"],
  );
  assert.equal(dossier.committee("body:committee").name.ar, "لجنة التتبع");
  assert.equal(dossier.projects().projects[0]?.remarks, 1);
  const sheet = dossier.projectSheet("sheet:3");
  assert.equal(sheet.title.ar, "المحافظة على الحدائق وحراستها");
  assert.equal(sheet.sections[0]?.text.text, "صيانة الحدائق وحراستها ليلا.");
  const section = dossier.traceSection("pacto:70", "solutions");
  assert.equal(JSON.stringify(section), JSON.stringify(dossier.traceSection("pacto:70", "solutions", "ar")));
  assert.deepEqual(dossier.conflicts().fields, []);
  assert.match(dossier.programmeId(), /^programme-[0-9a-z]{16}$/);
  assert.equal(dossier.language(), "ar");
});

test("bytes that were kept give the same dossier, and it goes on", () => {
  const { dossier, remark } = sample();
  const again = Dossier.open(dossier.save());
  assert.deepEqual(again.trace(remark), dossier.trace(remark));
  assert.deepEqual(again.receipt(), dossier.receipt());
  again.record({ ...card, about: "sheet:3" });
  assert.equal(again.projects().projects[0]?.cards, 2);
});

test("a device goes on under its label, and a copied file does not", () => {
  const { dossier } = sample();
  const [bytes, device] = [dossier.save(), dossier.device()];
  const again = Dossier.open(bytes);
  assert.notEqual(again.device().replica, device.replica);
  assert.equal(again.continueAs(device), true);
  assert.deepEqual(again.device(), device);
  again.record({ ...gardens, references: ["pacto:71"] });
  assert.equal(Dossier.open(again.save()).continueAs(device), false);
});

test("two copies that worked apart merge to one dossier", () => {
  const { dossier: office } = sample();
  const tablet = Dossier.open(office.save());
  tablet.record({ ...card, on: "26 يوليوز 2023" });
  office.record({
    ...gardens,
    project: "pacto:70",
    title: { ar: "الحدائق" },
    references: [],
    on: "2023-08-01",
  });
  const lacking = tablet.since(office.have());
  const merged = office.merge(lacking);
  assert.equal(merged.added, 1);
  assert.equal(office.merge(lacking).added, 0);
  tablet.merge(office.since(tablet.have()));
  assert.deepEqual(tablet.receipt().heads, office.receipt().heads);
  assert.deepEqual(tablet.save(), office.save());
  assert.equal(tablet.projects().projects[0]?.cards, 2);
});

test("the public copy leaves the personal out and keeps the proof", () => {
  const { dossier, remark } = sample();
  const open = dossier.savePublic();
  assert.ok(!new TextDecoder().decode(open).includes("0612345678"));
  assert.ok(new TextDecoder().decode(dossier.save()).includes("0612345678"));
  const { heads } = dossier.receipt();
  const found = verify(open, heads);
  assert.deepEqual([found.sound, found.copy, found.missing, found.withheld > 0], [true, "public", [], true]);
  assert.equal(Dossier.open(open).trace(remark).said?.text, "نحتاج حراسا بالليل");
});

test("a receipt shows that the end was cut", () => {
  const { dossier } = sample();
  const { heads } = dossier.receipt();
  assert.equal(dossier.verify(heads).sound, true);
  const lines = new TextDecoder().decode(dossier.save()).trimEnd().split("\n");
  const cut = verify(new TextEncoder().encode(`${lines.slice(0, -1).join("\n")}\n`), heads);
  assert.deepEqual([cut.sound, cut.missing], [false, heads]);
});

test("a receipt in each of its forms", () => {
  const { dossier } = sample();
  const receipt = dossier.receipt();
  assert.deepEqual(readReceipt(receipt.text), receipt);
  const copied = receipt.short.toUpperCase().replaceAll("-", " ");
  assert.equal(readReceipt(copied).short, receipt.short);
  const bits = [receipt, receipt.heads, receipt.text, copied].map((form) => {
    const [found] = verify(dossier.savePublic(), form).receipt;
    assert.deepEqual(dossier.verify(form).receipt, [found]);
    assert.deepEqual([found?.place, found?.entry], ["present", receipt.heads[0]]);
    return found?.bits;
  });
  assert.deepEqual(bits, [256, 256, 256, 80]);
  assert.ok(printView("verification", dossier.verify(copied), "fr").includes("80 premiers bits"));
  assert.ok(printView("receipt", receipt, "en").includes(receipt.short));
  // @ts-expect-error A receipt is no number.
  assert.throws(() => dossier.verify(7), { code: "argument.type", field: "receipt" });
});

test("several facts are recorded all or none", () => {
  const dossier = Dossier.found(founding);
  const before = dossier.receipt();
  assert.throws(
    () => dossier.recordAll([gardens, card, { ...card, about: "pacto:99" }]),
    (error) => error instanceof InfitahError && error.args.fact === "2" && error.code === "reference.unknown",
  );
  assert.deepEqual(dossier.receipt(), before);
  assert.equal(dossier.recordAll([gardens, card]).length, 2);
});

test("a preview changes nothing", () => {
  const { dossier } = sample();
  const before = dossier.save();
  assert.deepEqual(dossier.preview({ ...card, author: "citizen" }).plain.includes("citizen"), true);
  assert.deepEqual(dossier.save(), before);
});

test("what can be read of a damaged journal is recovered", () => {
  const { dossier } = sample();
  const lines = new TextDecoder().decode(dossier.save()).split("\n");
  lines[lines.length - 2] = `${lines.at(-2)?.slice(0, 40)}`;
  const { dossier: rest, damaged } = Dossier.recover(new TextEncoder().encode(lines.join("\n")));
  assert.equal(rest.projects().projects.length, 1);
  assert.deepEqual(
    damaged.map((line) => line.line),
    [lines.length - 1],
  );
});

test("what needs no dossier", () => {
  assert.equal(normalNumber("\u200f٠٧٠"), "70");
  const { dossier } = sample();
  assert.equal(
    derivedId("project", dossier.collectivity(), "pacto", "٧٠"),
    derivedId("project", dossier.collectivity(), "pacto", "70"),
  );
  assert.deepEqual(readDate("من 12 إلى 19 يونيو 2023"), {
    edtf: "2023-06-12/2023-06-19",
    written: "من 12 إلى 19 يونيو 2023",
    first: "2023-06-12",
    last: "2023-06-19",
  });
  assert.equal(printDate("2023-10", "fr"), "octobre 2023");
});
