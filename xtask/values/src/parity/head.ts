// biome-ignore-all format: generated
import assert from "node:assert/strict";
import { test } from "node:test";
import * as values from "infitah";

const there = (member: unknown): void => assert.notEqual(member, undefined);
