import { say } from "../pkg/infitah.js";
import type { ErrorCode } from "./values.js";

/**
 * What goes wrong on this side of the module, before a fact or a journal is looked at:
 *
 * - `argument.type`: an argument has another type than the one in `args.expected`
 * - `object.freed`: the dossier was freed
 * - `module.not_ready`: `await init()` comes first
 * - `module.stopped`: the module met a defect, and the dossiers that were open in it are out of use
 */
export type MisuseCode = keyof typeof SENTENCES;

const SENTENCES = {
  "argument.type": "the argument has another type",
  "object.freed": "this dossier was freed; open its bytes again",
  "module.not_ready": "the module is not loaded yet; `await init()` first",
  "module.stopped":
    "the module met a defect and stopped; open the bytes that you saved last in a new dossier",
} as const;

/** A refusal (رفض, refus): a stable code, the member that it is about, and what is needed to say it in any language. */
export class InfitahError extends Error {
  override readonly name = "InfitahError";
  /** Why: the same in every language, and the part to rely on. */
  readonly code: ErrorCode | MisuseCode;
  /** Which member, as `remarks[0].said`; `null` when it is about the whole. */
  readonly field: string | null;
  /** Values by name: `value`, `expected`, `line`. */
  readonly args: Readonly<Record<string, string>>;

  constructor(
    code: ErrorCode | MisuseCode,
    message: string,
    field: string | null = null,
    args: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.field = field;
    this.args = args;
  }

  /**
   * What is wrong and how to mend it, for the people who use the page. A {@link MisuseCode} is for those who write
   * the page, and is said in English in any language.
   *
   * @param language A tag, as `ar`, `fr` or `en`; Arabic where there are no messages in that language.
   */
  say(language: string): string {
    if (Object.hasOwn(SENTENCES, this.code)) {
      return this.message;
    }
    const args = this.field === null ? this.args : { field: this.field, ...this.args };
    return say(this.code, JSON.stringify(args), String(language));
  }
}

/** The error of a misuse. */
export function misuse(
  code: MisuseCode,
  field: string | null = null,
  args: Readonly<Record<string, string>> = {},
  options?: ErrorOptions,
): InfitahError {
  const expected = args.expected === undefined ? "" : ` than ${args.expected}`;
  return new InfitahError(code, `${code}: ${SENTENCES[code]}${expected}`, field, args, options);
}
