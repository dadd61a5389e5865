import load, { __wbg_reset_state, initSync } from "../pkg/infitah.js";
import { InfitahError, misuse } from "./errors.js";

/** Where the module may come from; without one, from the file beside this package. */
export type ModuleSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/** Which run of the module is in use; 0 before the first. What a defect stopped belongs to an earlier run. */
let run = 0;

/**
 * Loads the module, once: later calls wait for the first. In Node it is loaded already.
 *
 * @param source Where it comes from, if not from `pkg/infitah_bg.wasm` beside this package.
 */
export async function init(source?: ModuleSource | Promise<ModuleSource>): Promise<void> {
  if (run === 0) {
    const from = (await source) ?? new URL("../pkg/infitah_bg.wasm", import.meta.url);
    await load({ module_or_path: from });
    run ||= 1;
  }
}

/** Loads the module from bytes that are here already. */
export function initFrom(bytes: BufferSource): void {
  if (run === 0) {
    initSync({ module: bytes });
    run = 1;
  }
}

/** The run that is in use, for an object to remember. */
export function currentRun(): number {
  if (run === 0) {
    throw misuse("module.not_ready");
  }
  return run;
}

/**
 * Runs something in the module. What it refuses is thrown as text, and becomes an {@link InfitahError}. Anything else
 * is a defect: its state may be half changed, so this run of the module ends, and the next call has a new one.
 */
export function call<T>(inside: () => T): T {
  currentRun();
  try {
    return inside();
  } catch (thrown) {
    if (typeof thrown === "string") {
      const { code, message, field, args } = JSON.parse(thrown);
      throw new InfitahError(code, message, field, args);
    }
    run += 1;
    __wbg_reset_state();
    throw misuse("module.stopped", null, {}, { cause: thrown });
  }
}

/** As {@link call}, for an answer that crosses as JSON text. */
export function ask<T>(inside: () => string): T {
  return JSON.parse(call(inside));
}
