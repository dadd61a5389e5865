/// <reference lib="esnext.disposable" preserve="true" />
import { RawDossier } from "../pkg/infitah.js";
import { bytes, json, maybe, type ReceiptGiven, receiptTexts, texts } from "./arguments.js";
import { misuse } from "./errors.js";
import { ask, call, currentRun } from "./module.js";
import { Questions } from "./questions.js";
import type {
  DamagedLine,
  Device,
  DossierFounded,
  Fact,
  Merged,
  Preview,
  Receipt,
  Recorded,
  Verification,
} from "./values.js";

/** A journal of which only a part could be read. */
export interface Recovered {
  /** What could be read. */
  readonly dossier: Dossier;
  /** What could not. */
  readonly damaged: readonly DamagedLine[];
}

/**
 * The dossier of one openness programme (ملف برنامج الانفتاح, dossier du programme d'ouverture).
 *
 * It lives in the module's memory: free it with {@link Dossier.free}, or declare it with `using`. Every method throws
 * an {@link InfitahError} when it refuses, and has then changed nothing.
 */
export class Dossier extends Questions {
  #raw: RawDossier | undefined;
  readonly #run: number;
  /** {@link Dossier.free}, called at the end of the block that declares the dossier with `using`. */
  declare readonly [Symbol.dispose]: () => void;

  private constructor(raw: RawDossier) {
    super();
    this.#raw = raw;
    this.#run = currentRun();
  }

  /**
   * Founds the dossier of a programme (تأسيس الملف, fondation du dossier).
   *
   * @param framework A framework (إطار الدعم, cadre) by its name, as `pacto`, or as JSON text: the stages of its
   *   roadmap are planned, without dates, and the bodies that stand already are there.
   */
  static found(founding: DossierFounded, framework?: string): Dossier {
    const [given, template] = [json(founding, "founding"), maybe(framework, "framework")];
    const raw = () =>
      template === undefined ? RawDossier.found(given) : RawDossier.foundFrom(given, template);
    return new Dossier(call(raw));
  }

  /** Opens a journal: the whole content of its file. A damaged one is refused; see {@link Dossier.recover}. */
  static open(journal: Uint8Array): Dossier {
    const given = bytes(journal);
    return new Dossier(call(() => RawDossier.open(given)));
  }

  /** Opens what can be read of a damaged journal, and says which lines cannot. */
  static recover(journal: Uint8Array): Recovered {
    const given = bytes(journal);
    const raw = call(() => RawDossier.recover(given));
    const damaged = ask<DamagedLine[]>(() => raw.damaged);
    return { dossier: new Dossier(call(() => raw.intoDossier())), damaged };
  }

  /** The whole journal, as bytes to keep. */
  save(): Uint8Array<ArrayBuffer> {
    return this.#call((raw) => raw.save()) as Uint8Array<ArrayBuffer>;
  }

  /** The public copy (نسخة عمومية, copie publique): the same journal without what is not public. It still verifies. */
  savePublic(): Uint8Array<ArrayBuffer> {
    return this.#call((raw) => raw.savePublic()) as Uint8Array<ArrayBuffer>;
  }

  /** Records a fact: the only way to change anything. */
  record(fact: Fact): Recorded {
    const given = json(fact, "fact");
    return this.#ask((raw) => raw.record(given));
  }

  /** Records several facts, all of them or none; `args.fact` of a refusal is the position of the fact, from 0. */
  recordAll(facts: readonly Fact[]): Recorded[] {
    if (!Array.isArray(facts)) {
      throw misuse("argument.type", "facts", { expected: "Fact[]" });
    }
    const given = json(facts, "facts");
    return this.#ask((raw) => raw.recordAll(given));
  }

  /** Says what recording a fact would do, and changes nothing. */
  preview(fact: Fact): Preview {
    const given = json(fact, "fact");
    return this.#ask((raw) => raw.preview(given));
  }

  /** Takes in what another copy holds. Merging twice, or in another order, gives the same dossier. */
  merge(journal: Uint8Array): Merged {
    const given = bytes(journal);
    return this.#ask((raw) => raw.merge(given));
  }

  /** What this copy holds, in a few hashes, for {@link Dossier.since} of another copy. */
  have(): string[] {
    return this.#ask((raw) => raw.have());
  }

  /** What a copy lacks that described itself by {@link Dossier.have}, as bytes to merge there. */
  since(have: readonly string[]): Uint8Array<ArrayBuffer> {
    const given = texts(have, "have");
    return this.#call((raw) => raw.since(given)) as Uint8Array<ArrayBuffer>;
  }

  /** The receipt (وصل, récépissé) of the history as it now stands. */
  receipt(): Receipt {
    return this.#ask((raw) => raw.receipt());
  }

  /**
   * Verifies the history as it is held here, against a receipt if one is given: the value, hashes, a short form, or the
   * text of a QR code.
   */
  verify(receipt: ReceiptGiven = []): Verification {
    const given = receiptTexts(receipt);
    return this.#ask((raw) => raw.verify(given));
  }

  protected override asked<T>(question: string, at: string): T {
    return this.#ask((raw) => raw.ask(question, at));
  }

  /** The programme's id. */
  programmeId(): string {
    return this.#call((raw) => raw.programmeId());
  }

  /** The collectivity's id, as `derivedId` takes it. */
  collectivity(): string {
    return this.#call((raw) => raw.collectivity());
  }

  /** The dossier's language, as a tag. */
  language(): string {
    return this.#call((raw) => raw.language());
  }

  /**
   * The label of this device (وسم الجهاز, étiquette de l'appareil), to be kept beside the journal and handed to
   * {@link Dossier.continueAs} when the journal is opened again.
   */
  device(): Device {
    return this.#ask((raw) => raw.device());
  }

  /**
   * Goes on under the label of an earlier time. Answers whether it does: where the file was copied and went on elsewhere,
   * the dossier keeps its new label.
   */
  continueAs(device: Device): boolean {
    const given = json(device, "device");
    return this.#call((raw) => raw.continueAs(given));
  }

  /** Gives the memory back. What is not saved is lost; freeing twice does nothing. */
  free(): void {
    const raw = this.#raw;
    this.#raw = undefined;
    // The memory of a run that a defect ended is gone as a whole.
    if (raw !== undefined && this.#run === currentRun()) {
      call(() => raw.free());
    }
  }

  #call<T>(inside: (raw: RawDossier) => T): T {
    const raw = this.#raw;
    if (raw === undefined) {
      throw misuse("object.freed");
    }
    if (this.#run !== currentRun()) {
      throw misuse("module.stopped");
    }
    return call(() => inside(raw));
  }

  #ask<T>(inside: (raw: RawDossier) => string): T {
    return JSON.parse(this.#call(inside));
  }
}

// Older browsers have no such symbol; there `free` is called by hand.
if (Symbol.dispose !== undefined) {
  Object.defineProperty(Dossier.prototype, Symbol.dispose, { value: Dossier.prototype.free });
}
