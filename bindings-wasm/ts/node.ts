// The entry of Node: the module lies on the disk, so it is there as soon as the package is.
import { readFileSync } from "node:fs";
import { initFrom } from "./module.js";

initFrom(readFileSync(new URL("../pkg/infitah_bg.wasm", import.meta.url)));

export * from "./index.js";
