// What a page loads: every file of the package that runs, as it is and under brotli.
import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const root = new URL("../", import.meta.url);
const scripts = readdirSync(new URL("dist", root)).filter(
  (file) => file.endsWith(".js") && file !== "node.js",
);
const files = ["pkg/infitah_bg.wasm", "pkg/infitah.js", ...scripts.map((file) => `dist/${file}`)];
let [all, packed] = [0, 0];
for (const file of files) {
  const bytes = readFileSync(new URL(file, root));
  const brotli = brotliCompressSync(bytes).length;
  [all, packed] = [all + bytes.length, packed + brotli];
  console.log(`${file.padEnd(24)} ${String(bytes.length).padStart(9)} ${String(brotli).padStart(8)}`);
}
console.log(`${"all".padEnd(24)} ${String(all).padStart(9)} ${String(packed).padStart(8)}`);
