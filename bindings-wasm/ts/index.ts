/**
 * infitah (انفتاح, ouverture): openness action programmes prepared with citizens.
 *
 * @packageDocumentation
 */
export type { ReceiptGiven } from "./arguments.js";
export { Dossier, type Recovered } from "./dossier.js";
export { InfitahError, type MisuseCode } from "./errors.js";
export {
  derivedId,
  framework,
  normalNumber,
  printDate,
  printView,
  readDate,
  readReceipt,
  verify,
} from "./functions.js";
export { init, type ModuleSource } from "./module.js";
export * from "./values.js";
