import { misuse } from "./errors.js";
import type { Receipt } from "./values.js";

/** A receipt as it is handed over: the value, its hashes, or a text: its short form, or that of its QR code. */
export type ReceiptGiven = Pick<Receipt, "text"> | string | readonly string[];

/** Bytes as they are; anything else is refused, because the module would take a list of numbers or a text as bytes. */
export function bytes(value: Uint8Array): Uint8Array {
  if (!(value instanceof Uint8Array)) {
    throw misuse("argument.type", "bytes", { expected: "Uint8Array" });
  }
  return value;
}

/** A text as it is. */
export function text(value: string, name: string): string {
  if (typeof value !== "string") {
    throw misuse("argument.type", name, { expected: "string" });
  }
  return value;
}

/** A text as it is, or nothing. */
export function maybe(value: string | undefined, name: string): string | undefined {
  return value === undefined ? undefined : text(value, name);
}

/** A list of texts as JSON text. */
export function texts(value: readonly string[], name: string): string {
  if (!Array.isArray(value) || value.some((one) => typeof one !== "string")) {
    throw misuse("argument.type", name, { expected: "string[]" });
  }
  return JSON.stringify(value);
}

/** The texts that make up a receipt, as JSON text. */
export function receiptTexts(receipt: ReceiptGiven): string {
  if (typeof receipt === "string") {
    return JSON.stringify([receipt]);
  }
  const isValue = typeof receipt === "object" && receipt !== null && "text" in receipt;
  return texts(isValue ? [receipt.text] : receipt, "receipt");
}

/** A question with its filter as JSON text. The filter is an object: a text would go in letter by letter. */
export function filtered(view: string, query: object): string {
  if (typeof query !== "object" || query === null || Array.isArray(query)) {
    throw misuse("argument.type", "query", { expected: "an object that JSON can hold" });
  }
  return json({ ...query, view }, "query");
}

/** A plain object, or a list of them, as JSON text. */
export function json(value: object, name: string): string {
  const expected = "an object that JSON can hold";
  try {
    if (typeof value === "object" && value !== null) {
      return JSON.stringify(value);
    }
  } catch (cause) {
    throw misuse("argument.type", name, { expected }, { cause });
  }
  throw misuse("argument.type", name, { expected });
}
