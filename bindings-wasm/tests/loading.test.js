// The entry of browsers, in Node: each test file has a process of its own, so the module is not loaded yet.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { test } from "node:test";
import { Dossier, InfitahError, init, normalNumber } from "../dist/index.js";

test("the module is loaded from a server that does not know its type, once", async (t) => {
  const warned = t.mock.method(console, "warn", () => undefined);
  assert.throws(
    () => normalNumber("٧٠"),
    (error) => error instanceof InfitahError && error.code === "module.not_ready",
  );
  assert.throws(() => Dossier.open(new Uint8Array()), InfitahError);
  const wasm = readFileSync(new URL("../pkg/infitah_bg.wasm", import.meta.url));
  let asked = 0;
  const server = createServer((request, response) => {
    asked += 1;
    response.writeHead(request.url === "/infitah.wasm" ? 200 : 404, {
      "Content-Type": "application/octet-stream",
    });
    response.end(request.url === "/infitah.wasm" ? wasm : "");
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const address = server.address();
  assert.ok(address !== null && typeof address === "object");
  const at = `http://127.0.0.1:${address.port}`;
  try {
    await assert.rejects(init(`${at}/missing.wasm`), /404/);
    await Promise.all([init(`${at}/infitah.wasm`), init(new URL(`${at}/infitah.wasm`))]);
    await init();
    assert.equal(asked, 2);
    assert.equal(warned.mock.callCount(), 1);
  } finally {
    server.close();
  }
  assert.equal(normalNumber("٧٠"), "70");
});
