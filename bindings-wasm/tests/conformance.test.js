// The conformance corpus, played in Node: `tests/conformance/README.md` says how a scenario reads.
//
// Facts are the plain objects that the package takes, answers are looked at by their members. Every answer goes into
// `conformance/javascript.json` in the build folder, where it is compared with those of the other languages.
import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import * as infitah from "infitah";

const { Dossier, InfitahError } = infitah;

/** @typedef {any} Answer Anything that a scenario may look at. */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CORPUS = join(ROOT, "tests/conformance");
const NAMES = json(join(ROOT, "tests/parity/names.json"));
const OUT = process.env.INFITAH_CONFORMANCE ?? join(ROOT, "target/conformance");
/** @type {Record<string, Answer>} */
const results = {};

for (const file of readdirSync(join(CORPUS, "scenarios")).sort()) {
  const name = file.replace(/\.json$/, "");
  test(`scenario: ${name}`, () => {
    const world = new World();
    const result = { problem: "it was not played to the end", answers: world.answers, names: world.names };
    results[name] = result;
    try {
      world.play(json(join(CORPUS, "scenarios", file)));
      Object.assign(result, { problem: null });
    } catch (problem) {
      Object.assign(result, { problem: String(problem) });
      throw problem;
    }
  });
}

after(() => {
  // The journal that every language reads: its traces are compared to the letter.
  const asked = json(join(CORPUS, "traces.json"));
  const dossier = Dossier.open(readFileSync(join(CORPUS, "journal.jsonl")));
  const traces = asked.remarks.map((/** @type {string} */ remark) =>
    dossier.trace(remark, { day: asked.day }),
  );
  mkdirSync(OUT, { recursive: true });
  const told = { language: "javascript", scenarios: results, traces };
  writeFileSync(join(OUT, "javascript.json"), JSON.stringify(told));
});

test("a journal that came through Python goes on", () => {
  const chain = (/** @type {string} */ name) => join(OUT, "chain", name);
  const dossier = Dossier.open(readFileSync(chain("python.jsonl")));
  assert.equal(dossier.merge(readFileSync(chain("python.second.jsonl"))).added, 1);
  assert.ok(dossier.verify(json(chain("python.receipt.json"))).sound);
  const heads = [];
  for (const [device, said, name] of /** @type {const} */ ([
    ["first", "من الجهاز الأول", "javascript.jsonl"],
    ["second", "من الجهاز الثاني", "javascript.second.jsonl"],
  ])) {
    const own = Dossier.open(dossier.save());
    own.record({
      fact: "card_received",
      kind: "observation",
      about: "pacto:70",
      channel: "meeting",
      numbers: [`javascript:${device}`],
      remarks: [{ said }],
      on: "25 يوليوز 2023",
    });
    heads.push(...own.receipt().heads);
    writeFileSync(chain(name), own.save());
  }
  writeFileSync(chain("javascript.receipt.json"), JSON.stringify(heads));
});

/** What a scenario has built so far. */
class World {
  /** @type {Map<string, infitah.Dossier>} */
  devices = new Map();
  /** @type {Map<string, Uint8Array>} */
  files = new Map();
  /** @type {Record<string, Answer>} */
  names = {};
  /** @type {Answer[]} */
  answers = [];

  /** @param {Answer} scenario */
  play(scenario) {
    for (const [position, step] of scenario.steps.entries()) {
      try {
        this.step(this.filled(step));
      } catch (cause) {
        throw new Error(`step ${position + 1}: ${cause}`, { cause });
      }
    }
  }

  /** @param {Answer} step */
  step(step) {
    let answer;
    try {
      answer = this.act(step) ?? null;
    } catch (error) {
      if (!(error instanceof InfitahError) || step.refused === undefined) {
        throw error;
      }
      this.checkRefusal(error, step);
      return;
    }
    assert.equal(step.refused, undefined, "it was not refused");
    if (step.as !== undefined && answer !== null) {
      this.names[step.as] = answer;
    }
    this.answers.push(answer);
    for (const [path, expected] of Object.entries(step.shows ?? {})) {
      assert.deepEqual(at(answer, path), expected, path);
    }
  }

  /**
   * @param {infitah.InfitahError} error
   * @param {Answer} step
   */
  checkRefusal({ code, field, args, message }, step) {
    const told = { code, field, args, message };
    assert.deepEqual([code, field], [step.refused.code, step.refused.field ?? null]);
    assert.deepEqual({ ...args, ...step.refused.args }, { ...args });
    if (step.unsaid !== undefined) {
      assert.ok(!JSON.stringify(told).includes(step.unsaid), "the refusal repeats sealed words");
    }
    this.answers.push(told);
  }

  /**
   * @param {Answer} step
   * @returns {Answer}
   */
  act(step) {
    const action = Object.keys(ACTIONS).find((name) => name in step);
    assert.ok(action !== undefined, `nothing known is done by ${JSON.stringify(step)}`);
    return ACTIONS[action]?.(this, step);
  }

  /** @param {Answer} name */
  device(name = "office") {
    const dossier = this.devices.get(name);
    assert.ok(dossier !== undefined, `no device is called ${name}`);
    return dossier;
  }

  /**
   * A file of the scenario; the name of a device stands for all that it holds.
   *
   * @param {string} name
   */
  bytes(name) {
    return this.files.get(name) ?? this.device(name).save();
  }

  /**
   * @param {Answer} step
   * @param {infitah.Dossier} dossier
   */
  keep(step, dossier) {
    this.devices.set(step.device ?? "office", dossier);
    return { id: dossier.programmeId(), collectivity: dossier.collectivity(), language: dossier.language() };
  }

  /**
   * The step with what its `$names` stand for.
   *
   * @param {Answer} value
   * @returns {Answer}
   */
  filled(value) {
    if (typeof value === "string" && value.startsWith("$")) {
      const [, name = "", path = ""] = /^\$(\w+)(.*)$/.exec(value) ?? [];
      const found = at(this.names[name], path);
      return found?.id ?? found;
    }
    if (Array.isArray(value)) {
      return value.map((one) => this.filled(one));
    }
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.filled(one)]));
    }
    return value;
  }
}

/** @type {Record<string, (world: World, step: Answer) => Answer>} */
const ACTIONS = {
  found: (world, step) => world.keep(step, Dossier.found(step.found, step.framework)),
  open: (world, step) => world.keep(step, Dossier.open(world.bytes(step.open))),
  recover: (world, step) => {
    const { dossier, damaged } = Dossier.recover(world.bytes(step.recover));
    world.keep(step, dossier);
    return damaged;
  },
  verify: (world, { verify: name, receipt }) =>
    world.devices.get(name)?.verify(receipt) ?? infitah.verify(world.bytes(name), receipt),
  save: (world, { save, copy, as }) => {
    const dossier = world.device(save);
    world.files.set(as, copy === "public" ? dossier.savePublic() : dossier.save());
  },
  since: (world, step) => {
    world.files.set(step.as, world.device(step.device).since(world.device(step.since).have()));
  },
  bytes: (world, { bytes, as }) => {
    world.files.set(as, Buffer.from(bytes));
  },
  damage: (world, step) => {
    world.files.set(step.as, damaged(Buffer.from(world.bytes(step.damage)), step));
  },
  search: (world, step) => Buffer.from(world.bytes(step.search)).includes(step.for),
  merge: (world, step) => world.device(step.into).merge(world.bytes(step.merge)),
  receipt: (world, step) => world.device(step.receipt).receipt(),
  call: (_, step) => FUNCTIONS[step.call]?.(...step.with),
  record: (world, step) => world.device(step.device).record(step.record),
  record_all: (world, step) => world.device(step.device).recordAll(step.record_all),
  preview: (world, step) => world.device(step.device).preview(step.preview),
  view: (world, step) => view(world.device(step.device), step),
};

/** @type {Record<string, (...texts: any[]) => Answer>} */
const FUNCTIONS = {
  derived_id: infitah.derivedId,
  framework: infitah.framework,
  normal_number: infitah.normalNumber,
  read_date: infitah.readDate,
  read_receipt: infitah.readReceipt,
  print_date: infitah.printDate,
};

/**
 * Asks by the method of the view's name: its subject goes in member by member, its filter as one object.
 *
 * @param {infitah.Dossier} dossier
 * @param {Answer} step
 */
function view(dossier, { as, device, view: name, day, known, audience, shows, refused, unsaid, ...asked }) {
  const method = name.replaceAll(/_([a-z])/g, (/** @type {string} */ _, /** @type {string} */ next) =>
    next.toUpperCase(),
  );
  const { takes } = NAMES.questions[name];
  const given = Array.isArray(takes) ? takes.map((member) => asked[member]) : [asked];
  return /** @type {any} */ (dossier)[method](...given, moment({ day, known, audience }));
}

/**
 * The moment of a question, and for whom its answer is: what the step leaves out is left out.
 *
 * @param {Answer} at
 */
function moment(at) {
  return Object.fromEntries(Object.entries(at).filter(([, value]) => value !== undefined));
}

/**
 * What stands at a path, by members.
 *
 * @param {Answer} answer
 * @param {string} path
 * @returns {Answer}
 */
function at(answer, path) {
  const rest = path.replace(/^\./, "");
  if (rest === "") {
    return answer;
  }
  const [step = "", name, index] = /^(?:([^.[]+)|\[(\*|\d+)\])/.exec(rest) ?? [];
  const after = rest.slice(step.length);
  if (index === "*") {
    return answer.map((/** @type {Answer} */ one) => at(one, after));
  }
  const key = name ?? Number(index);
  assert.ok(key in answer, `${rest} is not there`);
  return at(answer[key], after);
}

/**
 * The bytes with what a damage does to them.
 *
 * @param {Buffer} content
 * @param {Answer} step
 */
function damaged(content, step) {
  const lines = content.toString("latin1").match(/[^\n]*\n|[^\n]+$/g) ?? [];
  if (step.cut_lines !== undefined) {
    lines.splice(-step.cut_lines);
  } else if (step.drop_line !== undefined) {
    lines.splice(step.drop_line - 1, 1);
  } else if (step.flip !== undefined) {
    const [line, byte] = step.flip;
    const changed = Buffer.from(lines[line - 1] ?? "", "latin1");
    changed.writeUInt8(changed.readUInt8(byte) ^ 1, byte);
    lines[line - 1] = changed.toString("latin1");
  } else {
    return Buffer.from(content.toString().replaceAll(step.replace[0], step.replace[1]));
  }
  return Buffer.from(lines.join(""), "latin1");
}

/** @param {string} file */
function json(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
