// A small dossier that the tests start from.
import { Dossier } from "infitah";

/** @type {import("infitah").DossierFounded} */
export const founding = {
  fact: "dossier_founded",
  collectivity: { kind: "commune", names: { ar: "جماعة العرائش" } },
  cycle: "2024/2025",
  language: "ar",
};

/** @type {import("infitah").ProjectRegistered} */
export const gardens = {
  fact: "project_registered",
  title: { ar: "المحافظة على الحدائق وحراستها" },
  references: ["pacto:70", "sheet:3"],
};

/** @type {import("infitah").CardReceived} */
export const card = {
  fact: "card_received",
  kind: "observation",
  about: "pacto:70",
  channel: "meeting",
  contact: { phone: "0612345678" },
  remarks: [{ topic: "solutions", said: "نحتاج حراسا بالليل" }],
  on: "25 يوليوز 2023",
};

/** A dossier with one project and one card on it. */
export function sample() {
  const dossier = Dossier.found(founding);
  dossier.record(gardens);
  const { remarks } = dossier.record(card);
  const remark = remarks[0];
  if (remark === undefined) {
    throw new Error("the card has one remark");
  }
  return { dossier, remark };
}
