// biome-ignore-all format: generated
import assert from "node:assert/strict";
import { test } from "node:test";
import { ErrorCode } from "infitah";

/** @param {unknown} member */
const there = (member) => assert.notEqual(member, undefined);
