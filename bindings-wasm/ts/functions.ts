import * as raw from "../pkg/infitah.js";
import { bytes, json, type ReceiptGiven, receiptTexts, text } from "./arguments.js";
import { ask, call } from "./module.js";
import type { Answers } from "./questions.js";
import type { DateShown, Framework, Receipt, Verification } from "./values.js";

/**
 * Verifies a journal without keeping it open: lines, hashes, seals, and a receipt if one is given: the value, hashes, a
 * short form, or the text of a QR code. Damage is no refusal: it is the answer.
 */
export function verify(journal: Uint8Array, receipt: ReceiptGiven = []): Verification {
  const [given, heads] = [bytes(journal), receiptTexts(receipt)];
  return ask(() => raw.verify(given, heads));
}

/** A support programme and its network (إطار الدعم, cadre) as data, by its name (`pacto`) or from JSON text. */
export function framework(source: string): Framework {
  const given = text(source, "source");
  return ask(() => raw.framework(given));
}

/** The id of a thing that has a number elsewhere: the same on every device. */
export function derivedId(kind: string, collectivity: string, scheme: string, number: string): string {
  const given = [text(kind, "kind"), text(collectivity, "collectivity"), text(scheme, "scheme")] as const;
  const last = text(number, "number");
  return call(() => raw.derivedId(...given, last));
}

/** The normal form of an external number: digits of any script as ASCII, no spaces, no leading zeros. */
export function normalNumber(number: string): string {
  const given = text(number, "number");
  return call(() => raw.normalNumber(given));
}

/**
 * Reads a receipt (وصل, récépissé) as people hand it over: a short form, hashes, or the text of a QR code. Case, spaces,
 * dashes and letters that look like digits are forgiven.
 */
export function readReceipt(receipt: string): Receipt {
  const given = text(receipt, "receipt");
  return ask(() => raw.readReceipt(given));
}

/**
 * Prints what a question answered, a receipt or a verification, in `ar`, `fr` or `en`: plain lines, which are Markdown as well.
 *
 * @param name The name of the question, as `project_sheet`; or `receipt`, `verification`.
 */
export function printView<N extends keyof Answers>(name: N, view: Answers[N], language: string): string {
  const [given, value, tag] = [text(name, "name"), json(view, "view"), text(language, "language")];
  return call(() => raw.printView(given, value, tag));
}

/** Reads a date as people write it in Arabic, French or English, and keeps it as it was written. */
export function readDate(date: string): DateShown {
  const given = text(date, "date");
  return ask(() => raw.readDate(given));
}

/** Prints a date, given in EDTF (`2023-06-12/2023-06-19`) or as people write it, in `ar`, `fr` or `en`. */
export function printDate(date: string, language: string): string {
  const [given, tag] = [text(date, "date"), text(language, "language")];
  return call(() => raw.printDate(given, tag));
}
