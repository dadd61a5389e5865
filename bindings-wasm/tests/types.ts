// Compiled and never run: what the compiler must accept, and what it must refuse.
import { Channel, Dossier, type Fact, type InfitahError, type Outcome, type ProjectSheet, type Trace } from "infitah";

/** The name of a fact tells its members. */
export function about(fact: Fact): string {
  switch (fact.fact) {
    case "card_received":
      return fact.channel;
    case "corrected":
      return about(fact.with);
    case "remarks_decided":
      return word(fact.outcome);
    default:
      return fact.fact;
  }
}

/** Every outcome is named here: a forgotten one fails to compile. */
export function word(outcome: Outcome): string {
  switch (outcome) {
    case "accepted":
    case "partly_accepted":
      return "نعم";
    case "rejected":
    case "out_of_scope":
      return "لا";
    case "merged":
    case "deferred":
      return "لاحقا";
    default:
      return outcome satisfies never;
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
  return dossier.programme();
}

/** Codes are known to the compiler. */
export function codes({ code }: InfitahError): boolean {
  // @ts-expect-error no such code
  const none = code === "card.remarks.none";
  return none || code === "card.no_remarks" || code === "object.freed";
}
