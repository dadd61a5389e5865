// Compiled and never run: what the compiler must accept, and what it must refuse.
import { Channel, Dossier, type Fact, type InfitahError, type ProjectSheet, type Trace } from "infitah";

/** Facts narrow by their name; that none is forgotten is held by the generated parity program. */
export function kind(fact: Fact): string {
  switch (fact.fact) {
    case "dossier_founded":
      return fact.collectivity.kind;
    case "body_created":
      return fact.act ?? "";
    case "member_joined":
      return fact.body;
    case "stage_planned":
      return fact.planned ?? "";
    case "stage_held":
      return fact.stage;
    case "project_registered":
      return fact.references?.[0] ?? "";
    case "section_revised":
      return fact.text;
    case "card_received":
      return fact.channel;
    case "remarks_decided":
      return fact.outcome;
    case "version_frozen":
      return fact.kind;
    case "vote_taken":
      return fact.result;
    case "answer_published":
      return fact.decision;
    case "things_merged":
      return fact.reason ?? "";
    case "corrected":
      return kind(fact.with);
    case "withdrawn":
      return fact.entry;
    case "seals_erased":
      return fact.ground;
    default:
      return fact.fact;
  }
}

/** An answer names its members, and what may be missing. */
export function answers(trace: Trace, sheet: ProjectSheet): string[] {
  // @ts-expect-error what is said may be withheld
  const withheld: string = trace.said?.text;
  // @ts-expect-error an answer is not changed
  sheet.cards = 2;
  // @ts-expect-error no such member
  return [withheld, sheet.titel];
}

/** A list is open where the field's is, and closed where it is not. */
export function lists(dossier: Dossier): void {
  const card = { fact: "card_received", kind: "observation", on: "2023-07-25" } as const;
  dossier.record({ ...card, channel: Channel.MEETING });
  dossier.record({ ...card, channel: "radio" });
  const decided = { fact: "remarks_decided", by: "body:committee", on: "2023-09-04" } as const;
  dossier.record({ ...decided, outcome: "accepted" });
  // @ts-expect-error decisions have a closed list of outcomes
  dossier.record({ ...decided, outcome: "maybe" });
  // @ts-expect-error a card needs its channel
  dossier.record(card);
}

/** A block may own a dossier. */
export function owned(bytes: Uint8Array): string {
  using dossier = Dossier.open(bytes);
  return dossier.programmeId();
}

/** Codes are known to the compiler. */
export function codes({ code }: InfitahError): boolean {
  // @ts-expect-error no such code
  const none = code === "card.remarks.none";
  return none || code === "card.no_remarks" || code === "object.freed";
}
