/**
 * infitah (انفتاح, ouverture): openness action programmes prepared with citizens.
 *
 * @packageDocumentation
 */
export { Dossier, type Recovered } from "./dossier.js";
export { InfitahError, type MisuseCode } from "./errors.js";
export { derivedId, normalNumber, printDate, printView, readDate, verify } from "./functions.js";
export { init, type ModuleSource } from "./module.js";
export * from "./values.js";
