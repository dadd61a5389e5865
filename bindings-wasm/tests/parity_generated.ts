// Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
// biome-ignore-all format: generated
import assert from "node:assert/strict";
import { test } from "node:test";
import * as values from "infitah";

const there = (member: unknown): void => assert.notEqual(member, undefined);

const kind = (fact: values.Fact): string => {
  switch (fact.fact) {
    case "dossier_founded":
      return "dossier_founded";
    case "programme_described":
      return "programme_described";
    case "body_created":
      return "body_created";
    case "member_joined":
      return "member_joined";
    case "member_left":
      return "member_left";
    case "person_described":
      return "person_described";
    case "axis_chosen":
      return "axis_chosen";
    case "stage_planned":
      return "stage_planned";
    case "stage_postponed":
      return "stage_postponed";
    case "stage_held":
      return "stage_held";
    case "publication_made":
      return "publication_made";
    case "project_registered":
      return "project_registered";
    case "project_placed":
      return "project_placed";
    case "project_drawn":
      return "project_drawn";
    case "project_linked":
      return "project_linked";
    case "project_split":
      return "project_split";
    case "projects_joined":
      return "projects_joined";
    case "project_withdrawn":
      return "project_withdrawn";
    case "section_revised":
      return "section_revised";
    case "funding_noted":
      return "funding_noted";
    case "indicator_defined":
      return "indicator_defined";
    case "target_set":
      return "target_set";
    case "card_received":
      return "card_received";
    case "remarks_presented":
      return "remarks_presented";
    case "remarks_examined":
      return "remarks_examined";
    case "remarks_grouped":
      return "remarks_grouped";
    case "remarks_ungrouped":
      return "remarks_ungrouped";
    case "remarks_decided":
      return "remarks_decided";
    case "version_frozen":
      return "version_frozen";
    case "session_convened":
      return "session_convened";
    case "sitting_held":
      return "sitting_held";
    case "item_postponed":
      return "item_postponed";
    case "vote_taken":
      return "vote_taken";
    case "answer_published":
      return "answer_published";
    case "measurement_taken":
      return "measurement_taken";
    case "source_noted":
      return "source_noted";
    case "things_merged":
      return "things_merged";
    case "corrected":
      return "corrected";
    case "withdrawn":
      return "withdrawn";
    case "seals_erased":
      return "seals_erased";
    default:
      return fact satisfies never;
  }
};

test("DossierFounded", () => {
  const value: values.DossierFounded = {
    "fact": "dossier_founded",
    "programme": "programme-0000000000000000",
    "collectivity": {
      "id": "label",
      "kind": "region",
      "code": "label",
      "names": {
        "ar": "نص"
      }
    },
    "cycle": "label",
    "framework": "label",
    "language": "ar",
    "title": {
      "ar": "نص"
    },
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.programme);
  there(value.collectivity);
  there(value.cycle);
  there(value.framework);
  there(value.language);
  there(value.title);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("ProgrammeDescribed", () => {
  const value: values.ProgrammeDescribed = {
    "fact": "programme_described",
    "programme": "programme-0000000000000000",
    "title": {
      "ar": "نص"
    },
    "aliases": [
      "text"
    ],
    "collectivity_names": {
      "ar": "نص"
    },
    "communal_programme": {
      "ar": "نص"
    },
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.programme);
  there(value.title);
  there(value.aliases);
  there(value.collectivity_names);
  there(value.communal_programme);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("BodyCreated", () => {
  const value: values.BodyCreated = {
    "fact": "body_created",
    "body": "body-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "kind": "council",
    "name": {
      "ar": "نص"
    },
    "aliases": [
      "text"
    ],
    "act": "president_decision",
    "act_number": "label",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.body);
  there(value.references);
  there(value.kind);
  there(value.name);
  there(value.aliases);
  there(value.act);
  there(value.act_number);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("MemberJoined", () => {
  const value: values.MemberJoined = {
    "fact": "member_joined",
    "membership": "membership-0000000000000000",
    "body": "body-0000000000000000",
    "person": "person-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "name": {
      "ar": "نص"
    },
    "roles": [
      "chair"
    ],
    "role_as_written": "text",
    "side": "elected",
    "position": {
      "ar": "نص"
    },
    "delegated_by": "body-0000000000000000",
    "on": "2023-07-25",
    "on_written": "text",
    "until": "2023-07-25",
    "until_written": "text"
  };
  there(value.membership);
  there(value.body);
  there(value.person);
  there(value.references);
  there(value.name);
  there(value.roles);
  there(value.role_as_written);
  there(value.side);
  there(value.position);
  there(value.delegated_by);
  there(value.on);
  there(value.on_written);
  there(value.until);
  there(value.until_written);
  assert.equal(kind(value), value.fact);
});

test("MemberLeft", () => {
  const value: values.MemberLeft = {
    "fact": "member_left",
    "membership": "membership-0000000000000000",
    "reason": "text",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.membership);
  there(value.reason);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("PersonDescribed", () => {
  const value: values.PersonDescribed = {
    "fact": "person_described",
    "person": "person-0000000000000000",
    "name": {
      "ar": "نص"
    },
    "aliases": [
      "text"
    ],
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.person);
  there(value.name);
  there(value.aliases);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("AxisChosen", () => {
  const value: values.AxisChosen = {
    "fact": "axis_chosen",
    "axis": "axis-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "title": {
      "ar": "نص"
    },
    "aliases": [
      "text"
    ],
    "sequence": 3,
    "stage": "stage-0000000000000000",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.axis);
  there(value.references);
  there(value.title);
  there(value.aliases);
  there(value.sequence);
  there(value.stage);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("StagePlanned", () => {
  const value: values.StagePlanned = {
    "fact": "stage_planned",
    "stage": "stage-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "kind": "information_meeting",
    "phase": "label",
    "title": {
      "ar": "نص"
    },
    "aliases": [
      "text"
    ],
    "sequence": 3,
    "planned": "2023-07-25",
    "planned_written": "text",
    "organiser": {
      "ar": "نص"
    },
    "speakers": [
      "text"
    ],
    "agenda": [
      "text"
    ],
    "place": {
      "ar": "نص"
    },
    "modality": "in_person",
    "instrument": {
      "ar": "نص"
    },
    "announces": "stage-0000000000000000",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.stage);
  there(value.references);
  there(value.kind);
  there(value.phase);
  there(value.title);
  there(value.aliases);
  there(value.sequence);
  there(value.planned);
  there(value.planned_written);
  there(value.organiser);
  there(value.speakers);
  there(value.agenda);
  there(value.place);
  there(value.modality);
  there(value.instrument);
  there(value.announces);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("StagePostponed", () => {
  const value: values.StagePostponed = {
    "fact": "stage_postponed",
    "stage": "stage-0000000000000000",
    "until": "2023-07-25",
    "until_written": "text",
    "reason": "text",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.stage);
  there(value.until);
  there(value.until_written);
  there(value.reason);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("StageHeld", () => {
  const value: values.StageHeld = {
    "fact": "stage_held",
    "stage": "stage-0000000000000000",
    "attendance": {
      "participants": 3,
      "women": 3,
      "associations": 3
    },
    "outcome": {
      "ar": "نص"
    },
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.stage);
  there(value.attendance);
  there(value.outcome);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("PublicationMade", () => {
  const value: values.PublicationMade = {
    "fact": "publication_made",
    "publication": "publication-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "kind": "timeline",
    "title": {
      "ar": "نص"
    },
    "language": "ar",
    "channel": "meeting",
    "stage": "stage-0000000000000000",
    "about": [
      "programme-0000000000000000"
    ],
    "place": "text",
    "contents": [
      "text"
    ],
    "digest": "text",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.publication);
  there(value.references);
  there(value.kind);
  there(value.title);
  there(value.language);
  there(value.channel);
  there(value.stage);
  there(value.about);
  there(value.place);
  there(value.contents);
  there(value.digest);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("ProjectRegistered", () => {
  const value: values.ProjectRegistered = {
    "fact": "project_registered",
    "project": "project-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "title": {
      "ar": "نص"
    },
    "parent": "project-0000000000000000",
    "topics": [
      "problem"
    ],
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.project);
  there(value.references);
  there(value.title);
  there(value.parent);
  there(value.topics);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("ProjectPlaced", () => {
  const value: values.ProjectPlaced = {
    "fact": "project_placed",
    "project": "project-0000000000000000",
    "axis": "axis-0000000000000000",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.project);
  there(value.axis);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("ProjectDrawn", () => {
  const value: values.ProjectDrawn = {
    "fact": "project_drawn",
    "project": "project-0000000000000000",
    "ideas": [
      "remark-0000000000000000"
    ],
    "by": "body-0000000000000000",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.project);
  there(value.ideas);
  there(value.by);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("ProjectLinked", () => {
  const value: values.ProjectLinked = {
    "fact": "project_linked",
    "project": "project-0000000000000000",
    "to": "project-0000000000000000",
    "elsewhere": {
      "ar": "نص"
    },
    "relation": "completes",
    "reason": "text",
    "by": "body-0000000000000000",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.project);
  there(value.to);
  there(value.elsewhere);
  there(value.relation);
  there(value.reason);
  there(value.by);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("ProjectSplit", () => {
  const value: values.ProjectSplit = {
    "fact": "project_split",
    "project": "project-0000000000000000",
    "into": [
      "project-0000000000000000"
    ],
    "reason": "text",
    "by": "body-0000000000000000",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.project);
  there(value.into);
  there(value.reason);
  there(value.by);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("ProjectsJoined", () => {
  const value: values.ProjectsJoined = {
    "fact": "projects_joined",
    "projects": [
      "project-0000000000000000"
    ],
    "into": "project-0000000000000000",
    "reason": "text",
    "by": "body-0000000000000000",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.projects);
  there(value.into);
  there(value.reason);
  there(value.by);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("ProjectWithdrawn", () => {
  const value: values.ProjectWithdrawn = {
    "fact": "project_withdrawn",
    "project": "project-0000000000000000",
    "reason": "text",
    "by": "body-0000000000000000",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.project);
  there(value.reason);
  there(value.by);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("SectionRevised", () => {
  const value: values.SectionRevised = {
    "fact": "section_revised",
    "subject": "project-0000000000000000",
    "section": "problem",
    "language": "ar",
    "text": "text",
    "because": [
      "decision-0000000000000000"
    ],
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.subject);
  there(value.section);
  there(value.language);
  there(value.text);
  there(value.because);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("FundingNoted", () => {
  const value: values.FundingNoted = {
    "fact": "funding_noted",
    "funding": "funding-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "project": "project-0000000000000000",
    "source": {
      "ar": "نص"
    },
    "kind": "collectivity_budget",
    "amount": "text",
    "amount_written": "text",
    "in_kind": {
      "ar": "نص"
    },
    "status": "sought",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.funding);
  there(value.references);
  there(value.project);
  there(value.source);
  there(value.kind);
  there(value.amount);
  there(value.amount_written);
  there(value.in_kind);
  there(value.status);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("IndicatorDefined", () => {
  const value: values.IndicatorDefined = {
    "fact": "indicator_defined",
    "indicator": "indicator-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "subject": "project-0000000000000000",
    "kind": "follow_up",
    "title": {
      "ar": "نص"
    },
    "unit": {
      "ar": "نص"
    },
    "direction": "increase",
    "nature": "flow",
    "baseline": "text",
    "baseline_on": "2023-07-25",
    "baseline_on_written": "text",
    "ratio": true,
    "frequency": "monthly",
    "disaggregation": [
      "label"
    ],
    "verification": {
      "ar": "نص"
    },
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.indicator);
  there(value.references);
  there(value.subject);
  there(value.kind);
  there(value.title);
  there(value.unit);
  there(value.direction);
  there(value.nature);
  there(value.baseline);
  there(value.baseline_on);
  there(value.baseline_on_written);
  there(value.ratio);
  there(value.frequency);
  there(value.disaggregation);
  there(value.verification);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("TargetSet", () => {
  const value: values.TargetSet = {
    "fact": "target_set",
    "indicator": "indicator-0000000000000000",
    "period": "2023-07-25",
    "period_written": "text",
    "value": "text",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.indicator);
  there(value.period);
  there(value.period_written);
  there(value.value);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("CardReceived", () => {
  const value: values.CardReceived = {
    "fact": "card_received",
    "card": "card-0000000000000000",
    "numbers": [
      "pacto:70"
    ],
    "kind": "idea",
    "about": "project-0000000000000000",
    "axes": [
      "axis-0000000000000000"
    ],
    "themes": [
      "text"
    ],
    "anchor": {
      "version": "version-0000000000000000",
      "thing": "programme-0000000000000000",
      "section": "problem",
      "exact": "text",
      "prefix": "text",
      "suffix": "text"
    },
    "stage": "stage-0000000000000000",
    "channel": "meeting",
    "author": "citizen",
    "contact": {
      "name": "text",
      "phone": "text",
      "email": "text"
    },
    "remarks": [
      {
        "remark": "remark-0000000000000000",
        "topic": "problem",
        "section": "problem",
        "said": "text",
        "said_language": "ar",
        "proposed": "text",
        "proposed_language": "ar"
      }
    ],
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.card);
  there(value.numbers);
  there(value.kind);
  there(value.about);
  there(value.axes);
  there(value.themes);
  there(value.anchor);
  there(value.stage);
  there(value.channel);
  there(value.author);
  there(value.contact);
  there(value.remarks);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("RemarksPresented", () => {
  const value: values.RemarksPresented = {
    "fact": "remarks_presented",
    "remarks": [
      "remark-0000000000000000"
    ],
    "stage": "stage-0000000000000000",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.remarks);
  there(value.stage);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("RemarksExamined", () => {
  const value: values.RemarksExamined = {
    "fact": "remarks_examined",
    "remarks": [
      "remark-0000000000000000"
    ],
    "by": "body-0000000000000000",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.remarks);
  there(value.by);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("RemarksGrouped", () => {
  const value: values.RemarksGrouped = {
    "fact": "remarks_grouped",
    "group": "group-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "title": {
      "ar": "نص"
    },
    "remarks": [
      "remark-0000000000000000"
    ],
    "by": "body-0000000000000000",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.group);
  there(value.references);
  there(value.title);
  there(value.remarks);
  there(value.by);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("RemarksUngrouped", () => {
  const value: values.RemarksUngrouped = {
    "fact": "remarks_ungrouped",
    "group": "group-0000000000000000",
    "remarks": [
      "remark-0000000000000000"
    ],
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.group);
  there(value.remarks);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("RemarksDecided", () => {
  const value: values.RemarksDecided = {
    "fact": "remarks_decided",
    "decision": "decision-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "remarks": [
      "remark-0000000000000000"
    ],
    "outcome": "accepted",
    "reason": "text",
    "language": "ar",
    "by": "body-0000000000000000",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.decision);
  there(value.references);
  there(value.remarks);
  there(value.outcome);
  there(value.reason);
  there(value.language);
  there(value.by);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("VersionFrozen", () => {
  const value: values.VersionFrozen = {
    "fact": "version_frozen",
    "version": "version-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "kind": "draft_for_consultation",
    "title": {
      "ar": "نص"
    },
    "holds": [
      {
        "entry": "0000000000000000000000000000000000000000000000000000000000000000",
        "thing": "programme-0000000000000000",
        "field": "text"
      }
    ],
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.version);
  there(value.references);
  there(value.kind);
  there(value.title);
  there(value.holds);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("SessionConvened", () => {
  const value: values.SessionConvened = {
    "fact": "session_convened",
    "session": "session-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "body": "body-0000000000000000",
    "kind": "ordinary",
    "title": {
      "ar": "نص"
    },
    "planned": "2023-07-25",
    "planned_written": "text",
    "convened": "2023-07-25",
    "convened_written": "text",
    "in_office": 3,
    "agenda": [
      {
        "item": "item-0000000000000000",
        "number": "label",
        "title": {
          "ar": "نص"
        },
        "about": "programme-0000000000000000"
      }
    ],
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.session);
  there(value.references);
  there(value.body);
  there(value.kind);
  there(value.title);
  there(value.planned);
  there(value.planned_written);
  there(value.convened);
  there(value.convened_written);
  there(value.in_office);
  there(value.agenda);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("SittingHeld", () => {
  const value: values.SittingHeld = {
    "fact": "sitting_held",
    "sitting": "sitting-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "session": "session-0000000000000000",
    "number": 3,
    "convocation": 3,
    "in_office": 3,
    "present": 3,
    "place": {
      "ar": "نص"
    },
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.sitting);
  there(value.references);
  there(value.session);
  there(value.number);
  there(value.convocation);
  there(value.in_office);
  there(value.present);
  there(value.place);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("ItemPostponed", () => {
  const value: values.ItemPostponed = {
    "fact": "item_postponed",
    "item": "item-0000000000000000",
    "until": "2023-07-25",
    "until_written": "text",
    "reason": "text",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.item);
  there(value.until);
  there(value.until_written);
  there(value.reason);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("VoteTaken", () => {
  const value: values.VoteTaken = {
    "fact": "vote_taken",
    "vote": "vote-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "version": "version-0000000000000000",
    "by": "body-0000000000000000",
    "session": "ordinary",
    "sitting": 3,
    "sitting_held": "sitting-0000000000000000",
    "agenda_item": "item-0000000000000000",
    "item": "label",
    "in_office": 3,
    "present": 3,
    "in_favour": 3,
    "against": 3,
    "abstained": 3,
    "blank": 3,
    "result": "adopted",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.vote);
  there(value.references);
  there(value.version);
  there(value.by);
  there(value.session);
  there(value.sitting);
  there(value.sitting_held);
  there(value.agenda_item);
  there(value.item);
  there(value.in_office);
  there(value.present);
  there(value.in_favour);
  there(value.against);
  there(value.abstained);
  there(value.blank);
  there(value.result);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("AnswerPublished", () => {
  const value: values.AnswerPublished = {
    "fact": "answer_published",
    "answer": "answer-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "decision": "decision-0000000000000000",
    "text": {
      "ar": "نص"
    },
    "channel": "meeting",
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.answer);
  there(value.references);
  there(value.decision);
  there(value.text);
  there(value.channel);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("MeasurementTaken", () => {
  const value: values.MeasurementTaken = {
    "fact": "measurement_taken",
    "measurement": "measurement-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "indicator": "indicator-0000000000000000",
    "period": "2023-07-25",
    "period_written": "text",
    "outcome": "measured",
    "value": "text",
    "numerator": "text",
    "denominator": "text",
    "group": "label",
    "evidence": [
      "publication-0000000000000000"
    ],
    "note": {
      "ar": "نص"
    },
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.measurement);
  there(value.references);
  there(value.indicator);
  there(value.period);
  there(value.period_written);
  there(value.outcome);
  there(value.value);
  there(value.numerator);
  there(value.denominator);
  there(value.group);
  there(value.evidence);
  there(value.note);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("SourceNoted", () => {
  const value: values.SourceNoted = {
    "fact": "source_noted",
    "things": [
      "programme-0000000000000000"
    ],
    "field": "label",
    "source": {
      "ar": "نص"
    },
    "illustrative": true,
    "on": "2023-07-25",
    "on_written": "text"
  };
  there(value.things);
  there(value.field);
  there(value.source);
  there(value.illustrative);
  there(value.on);
  there(value.on_written);
  assert.equal(kind(value), value.fact);
});

test("ThingsMerged", () => {
  const value: values.ThingsMerged = {
    "fact": "things_merged",
    "things": [
      "programme-0000000000000000"
    ],
    "reason": "text"
  };
  there(value.things);
  there(value.reason);
  assert.equal(kind(value), value.fact);
});

test("Corrected", () => {
  const value: values.Corrected = {
    "fact": "corrected",
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "with": {
      "fact": "things_merged",
      "things": [
        "programme-0000000000000000"
      ],
      "reason": "text"
    },
    "reason": "text"
  };
  there(value.entry);
  there(value.with);
  there(value.reason);
  assert.equal(kind(value), value.fact);
});

test("Withdrawn", () => {
  const value: values.Withdrawn = {
    "fact": "withdrawn",
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "reason": "text"
  };
  there(value.entry);
  there(value.reason);
  assert.equal(kind(value), value.fact);
});

test("SealsErased", () => {
  const value: values.SealsErased = {
    "fact": "seals_erased",
    "slots": [
      {
        "thing": "programme-0000000000000000",
        "field": "text"
      }
    ],
    "superseded": [
      "0000000000000000000000000000000000000000000000000000000000000000"
    ],
    "entries": [
      "0000000000000000000000000000000000000000000000000000000000000000"
    ],
    "ground": "request"
  };
  there(value.slots);
  there(value.superseded);
  there(value.entries);
  there(value.ground);
  assert.equal(kind(value), value.fact);
});

test("At", () => {
  const value: values.At = {
    "day": "text",
    "known": [
      "0000000000000000000000000000000000000000000000000000000000000000"
    ],
    "audience": "working"
  };
  there(value.day);
  there(value.known);
  there(value.audience);
});

test("CardQuery", () => {
  const value: values.CardQuery = {
    "project": "project-0000000000000000",
    "axis": "axis-0000000000000000",
    "topic": "problem",
    "channel": "meeting",
    "stage": "stage-0000000000000000",
    "state": "noted",
    "kind": "idea",
    "group": "group-0000000000000000",
    "number": "text",
    "after": "card-0000000000000000",
    "limit": 3,
    "pseudonym_key": "text"
  };
  there(value.project);
  there(value.axis);
  there(value.topic);
  there(value.channel);
  there(value.stage);
  there(value.state);
  there(value.kind);
  there(value.group);
  there(value.number);
  there(value.after);
  there(value.limit);
  there(value.pseudonym_key);
});

test("RemarkQuery", () => {
  const value: values.RemarkQuery = {
    "project": "project-0000000000000000",
    "axis": "axis-0000000000000000",
    "topic": "problem",
    "channel": "meeting",
    "stage": "stage-0000000000000000",
    "state": "noted",
    "kind": "idea",
    "group": "group-0000000000000000",
    "number": "text",
    "after": "remark-0000000000000000",
    "limit": 3
  };
  there(value.project);
  there(value.axis);
  there(value.topic);
  there(value.channel);
  there(value.stage);
  there(value.state);
  there(value.kind);
  there(value.group);
  there(value.number);
  there(value.after);
  there(value.limit);
});

test("IndicatorQuery", () => {
  const value: values.IndicatorQuery = {
    "subject": "project-0000000000000000",
    "kind": "follow_up",
    "after": "indicator-0000000000000000",
    "limit": 3
  };
  there(value.subject);
  there(value.kind);
  there(value.after);
  there(value.limit);
});

test("PublicationQuery", () => {
  const value: values.PublicationQuery = {
    "kind": "timeline",
    "stage": "stage-0000000000000000",
    "about": "programme-0000000000000000",
    "after": "publication-0000000000000000",
    "limit": 3
  };
  there(value.kind);
  there(value.stage);
  there(value.about);
  there(value.after);
  there(value.limit);
});

test("ErasureQuery", () => {
  const value: values.ErasureQuery = {
    "thing": "programme-0000000000000000",
    "field": "text",
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "superseded": "0000000000000000000000000000000000000000000000000000000000000000"
  };
  there(value.thing);
  there(value.field);
  there(value.entry);
  there(value.superseded);
});

test("Recorded", () => {
  const value: values.Recorded = {
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "id": "programme-0000000000000000",
    "remarks": [
      "remark-0000000000000000"
    ]
  };
  there(value.entry);
  there(value.id);
  there(value.remarks);
});

test("Preview", () => {
  const value: values.Preview = {
    "creates": [
      "programme-0000000000000000"
    ],
    "replaces": [
      {
        "thing": "programme-0000000000000000",
        "field": "text",
        "entry": "0000000000000000000000000000000000000000000000000000000000000000"
      }
    ],
    "plain": [
      "text"
    ],
    "erases": [
      {
        "entry": "0000000000000000000000000000000000000000000000000000000000000000",
        "fact": "text",
        "place": "text",
        "fields": [
          {
            "thing": "programme-0000000000000000",
            "field": "text",
            "closed": true
          }
        ],
        "words": 3
      }
    ],
    "quotes": [
      {
        "entry": "0000000000000000000000000000000000000000000000000000000000000000",
        "fact": "text",
        "place": "text",
        "fields": [
          {
            "thing": "programme-0000000000000000",
            "field": "text",
            "closed": true
          }
        ],
        "stands": true,
        "versions": [
          "version-0000000000000000"
        ],
        "of": 3,
        "likeness": "whole",
        "run": 3,
        "in_order": 3,
        "quoted": "text"
      }
    ]
  };
  there(value.creates);
  there(value.replaces);
  there(value.plain);
  there(value.erases);
  there(value.quotes);
});

test("Replaced", () => {
  const value: values.Replaced = {
    "thing": "programme-0000000000000000",
    "field": "text",
    "entry": "0000000000000000000000000000000000000000000000000000000000000000"
  };
  there(value.thing);
  there(value.field);
  there(value.entry);
});

test("ErasedWords", () => {
  const value: values.ErasedWords = {
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "fact": "text",
    "place": "text",
    "fields": [
      {
        "thing": "programme-0000000000000000",
        "field": "text",
        "closed": true
      }
    ],
    "words": 3
  };
  there(value.entry);
  there(value.fact);
  there(value.place);
  there(value.fields);
  there(value.words);
});

test("WordsField", () => {
  const value: values.WordsField = {
    "thing": "programme-0000000000000000",
    "field": "text",
    "closed": true
  };
  there(value.thing);
  there(value.field);
  there(value.closed);
});

test("QuoteLeft", () => {
  const value: values.QuoteLeft = {
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "fact": "text",
    "place": "text",
    "fields": [
      {
        "thing": "programme-0000000000000000",
        "field": "text",
        "closed": true
      }
    ],
    "stands": true,
    "versions": [
      "version-0000000000000000"
    ],
    "of": 3,
    "likeness": "whole",
    "run": 3,
    "in_order": 3,
    "quoted": "text"
  };
  there(value.entry);
  there(value.fact);
  there(value.place);
  there(value.fields);
  there(value.stands);
  there(value.versions);
  there(value.of);
  there(value.likeness);
  there(value.run);
  there(value.in_order);
  there(value.quoted);
});

test("Merged", () => {
  const value: values.Merged = {
    "added": 3,
    "known": 3,
    "waiting": 3,
    "words": 3,
    "erased": 3,
    "damaged": [
      {
        "line": 3,
        "byte": 3,
        "code": "text"
      }
    ]
  };
  there(value.added);
  there(value.known);
  there(value.waiting);
  there(value.words);
  there(value.erased);
  there(value.damaged);
});

test("DamagedLine", () => {
  const value: values.DamagedLine = {
    "line": 3,
    "byte": 3,
    "code": "text"
  };
  there(value.line);
  there(value.byte);
  there(value.code);
});

test("Verification", () => {
  const value: values.Verification = {
    "sound": true,
    "copy": "full",
    "entries": 3,
    "waiting": 3,
    "invalid": 3,
    "damaged": [
      {
        "line": 3,
        "byte": 3,
        "code": "text"
      }
    ],
    "forks": [
      "text"
    ],
    "set_aside": 3,
    "unknown": 3,
    "open": 3,
    "erased": 3,
    "withheld": 3,
    "other_dossier": true,
    "receipt": [
      {
        "head": "0000000000000000000000000000000000000000000000000000000000000000",
        "bits": 3,
        "entry": "0000000000000000000000000000000000000000000000000000000000000000",
        "place": "present"
      }
    ],
    "missing": [
      "0000000000000000000000000000000000000000000000000000000000000000"
    ]
  };
  there(value.sound);
  there(value.copy);
  there(value.entries);
  there(value.waiting);
  there(value.invalid);
  there(value.damaged);
  there(value.forks);
  there(value.set_aside);
  there(value.unknown);
  there(value.open);
  there(value.erased);
  there(value.withheld);
  there(value.other_dossier);
  there(value.receipt);
  there(value.missing);
});

test("HeadFound", () => {
  const value: values.HeadFound = {
    "head": "0000000000000000000000000000000000000000000000000000000000000000",
    "bits": 3,
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "place": "present"
  };
  there(value.head);
  there(value.bits);
  there(value.entry);
  there(value.place);
});

test("Receipt", () => {
  const value: values.Receipt = {
    "dossier": "text",
    "heads": [
      "0000000000000000000000000000000000000000000000000000000000000000"
    ],
    "short": "text",
    "text": "text"
  };
  there(value.dossier);
  there(value.heads);
  there(value.short);
  there(value.text);
});

test("Device", () => {
  const value: values.Device = {
    "replica": "text",
    "last": "0000000000000000000000000000000000000000000000000000000000000000",
    "actor": "text"
  };
  there(value.replica);
  there(value.last);
  there(value.actor);
});

test("ImportPlanned", () => {
  const value: values.ImportPlanned = {
    "sheets": [
      {
        "name": "text",
        "kind": "idea",
        "headings": 3,
        "columns": [
          {
            "at": 3,
            "heading": "text",
            "column": "text"
          }
        ],
        "notes": [
          {
            "code": "text",
            "field": "text",
            "value": "text",
            "expected": "text",
            "reason": "text",
            "row": 3
          }
        ]
      }
    ],
    "lines": [
      {
        "sheet": "text",
        "row": 3,
        "columns": [
          "text"
        ],
        "change": "added",
        "reason": {
          "code": "text",
          "field": "text",
          "value": "text",
          "expected": "text",
          "reason": "text",
          "row": 3
        },
        "thing": "programme-0000000000000000",
        "number": "text"
      }
    ],
    "added": 3,
    "changed": 3,
    "left": 3,
    "refused": 3,
    "to_confirm": 3
  };
  there(value.sheets);
  there(value.lines);
  there(value.added);
  there(value.changed);
  there(value.left);
  there(value.refused);
  there(value.to_confirm);
});

test("ImportSheet", () => {
  const value: values.ImportSheet = {
    "name": "text",
    "kind": "idea",
    "headings": 3,
    "columns": [
      {
        "at": 3,
        "heading": "text",
        "column": "text"
      }
    ],
    "notes": [
      {
        "code": "text",
        "field": "text",
        "value": "text",
        "expected": "text",
        "reason": "text",
        "row": 3
      }
    ]
  };
  there(value.name);
  there(value.kind);
  there(value.headings);
  there(value.columns);
  there(value.notes);
});

test("ImportColumn", () => {
  const value: values.ImportColumn = {
    "at": 3,
    "heading": "text",
    "column": "text"
  };
  there(value.at);
  there(value.heading);
  there(value.column);
});

test("ImportReason", () => {
  const value: values.ImportReason = {
    "code": "text",
    "field": "text",
    "value": "text",
    "expected": "text",
    "reason": "text",
    "row": 3
  };
  there(value.code);
  there(value.field);
  there(value.value);
  there(value.expected);
  there(value.reason);
  there(value.row);
});

test("ImportLine", () => {
  const value: values.ImportLine = {
    "sheet": "text",
    "row": 3,
    "columns": [
      "text"
    ],
    "change": "added",
    "reason": {
      "code": "text",
      "field": "text",
      "value": "text",
      "expected": "text",
      "reason": "text",
      "row": 3
    },
    "thing": "programme-0000000000000000",
    "number": "text"
  };
  there(value.sheet);
  there(value.row);
  there(value.columns);
  there(value.change);
  there(value.reason);
  there(value.thing);
  there(value.number);
});

test("Framework", () => {
  const value: values.Framework = {
    "id": "label",
    "languages": [
      "ar"
    ],
    "note": {
      "ar": "نص"
    },
    "sources": [
      {
        "id": "label",
        "title": {
          "ar": "نص"
        },
        "url": "text"
      }
    ],
    "cycle_years": 3,
    "programme": {
      "id": "label",
      "name": {
        "text": {
          "ar": "نص"
        },
        "own": [
          "ar"
        ],
        "source": "label",
        "verified": true
      },
      "acronym": "text",
      "aliases": [
        "text"
      ],
      "role": {
        "text": {
          "ar": "نص"
        },
        "own": [
          "ar"
        ],
        "source": "label",
        "verified": true
      }
    },
    "network": {
      "id": "label",
      "name": {
        "text": {
          "ar": "نص"
        },
        "own": [
          "ar"
        ],
        "source": "label",
        "verified": true
      },
      "acronym": "text",
      "aliases": [
        "text"
      ],
      "role": {
        "text": {
          "ar": "نص"
        },
        "own": [
          "ar"
        ],
        "source": "label",
        "verified": true
      }
    },
    "partners": [
      {
        "id": "label",
        "name": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        },
        "acronym": "text",
        "aliases": [
          "text"
        ],
        "role": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        }
      }
    ],
    "idea": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    },
    "slogan": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    },
    "objectives": [
      {
        "id": "label",
        "title": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        },
        "aliases": [
          "text"
        ],
        "explanation": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        }
      }
    ],
    "principles": [
      {
        "id": "label",
        "title": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        },
        "aliases": [
          "text"
        ],
        "explanation": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        }
      }
    ],
    "method": [
      {
        "number": 3,
        "title": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        },
        "instrument": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        },
        "body": "pacto:70",
        "reaches": "label"
      }
    ],
    "bodies": [
      {
        "reference": "pacto:70",
        "kind": "council",
        "name": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        },
        "aliases": [
          "text"
        ],
        "standing": true,
        "act": "president_decision"
      }
    ],
    "roadmap": [
      {
        "reference": "pacto:70",
        "kind": "information_meeting",
        "phase": "label",
        "title": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        },
        "modality": "in_person",
        "instrument": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        },
        "body": "pacto:70",
        "after": [
          "pacto:70"
        ]
      }
    ],
    "work_file": [
      {
        "kind": "timeline",
        "title": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        }
      }
    ],
    "topics": [
      {
        "topic": "problem",
        "title": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        }
      }
    ],
    "topics_open": true,
    "charter": {
      "title": {
        "text": {
          "ar": "نص"
        },
        "own": [
          "ar"
        ],
        "source": "label",
        "verified": true
      },
      "commitments": [
        {
          "number": 3,
          "text": {
            "text": {
              "ar": "نص"
            },
            "own": [
              "ar"
            ],
            "source": "label",
            "verified": true
          }
        }
      ]
    }
  };
  there(value.id);
  there(value.languages);
  there(value.note);
  there(value.sources);
  there(value.cycle_years);
  there(value.programme);
  there(value.network);
  there(value.partners);
  there(value.idea);
  there(value.slogan);
  there(value.objectives);
  there(value.principles);
  there(value.method);
  there(value.bodies);
  there(value.roadmap);
  there(value.work_file);
  there(value.topics);
  there(value.topics_open);
  there(value.charter);
});

test("FrameworkSource", () => {
  const value: values.FrameworkSource = {
    "id": "label",
    "title": {
      "ar": "نص"
    },
    "url": "text"
  };
  there(value.id);
  there(value.title);
  there(value.url);
});

test("FrameworkName", () => {
  const value: values.FrameworkName = {
    "id": "label",
    "name": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    },
    "acronym": "text",
    "aliases": [
      "text"
    ],
    "role": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    }
  };
  there(value.id);
  there(value.name);
  there(value.acronym);
  there(value.aliases);
  there(value.role);
});

test("FrameworkText", () => {
  const value: values.FrameworkText = {
    "text": {
      "ar": "نص"
    },
    "own": [
      "ar"
    ],
    "source": "label",
    "verified": true
  };
  there(value.text);
  there(value.own);
  there(value.source);
  there(value.verified);
});

test("FrameworkPoint", () => {
  const value: values.FrameworkPoint = {
    "id": "label",
    "title": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    },
    "aliases": [
      "text"
    ],
    "explanation": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    }
  };
  there(value.id);
  there(value.title);
  there(value.aliases);
  there(value.explanation);
});

test("MethodStep", () => {
  const value: values.MethodStep = {
    "number": 3,
    "title": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    },
    "instrument": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    },
    "body": "pacto:70",
    "reaches": "label"
  };
  there(value.number);
  there(value.title);
  there(value.instrument);
  there(value.body);
  there(value.reaches);
});

test("TemplateBody", () => {
  const value: values.TemplateBody = {
    "reference": "pacto:70",
    "kind": "council",
    "name": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    },
    "aliases": [
      "text"
    ],
    "standing": true,
    "act": "president_decision"
  };
  there(value.reference);
  there(value.kind);
  there(value.name);
  there(value.aliases);
  there(value.standing);
  there(value.act);
});

test("TemplateStage", () => {
  const value: values.TemplateStage = {
    "reference": "pacto:70",
    "kind": "information_meeting",
    "phase": "label",
    "title": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    },
    "modality": "in_person",
    "instrument": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    },
    "body": "pacto:70",
    "after": [
      "pacto:70"
    ]
  };
  there(value.reference);
  there(value.kind);
  there(value.phase);
  there(value.title);
  there(value.modality);
  there(value.instrument);
  there(value.body);
  there(value.after);
});

test("WorkDocument", () => {
  const value: values.WorkDocument = {
    "kind": "timeline",
    "title": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    }
  };
  there(value.kind);
  there(value.title);
});

test("CardTopic", () => {
  const value: values.CardTopic = {
    "topic": "problem",
    "title": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    }
  };
  there(value.topic);
  there(value.title);
});

test("Charter", () => {
  const value: values.Charter = {
    "title": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    },
    "commitments": [
      {
        "number": 3,
        "text": {
          "text": {
            "ar": "نص"
          },
          "own": [
            "ar"
          ],
          "source": "label",
          "verified": true
        }
      }
    ]
  };
  there(value.title);
  there(value.commitments);
});

test("CharterCommitment", () => {
  const value: values.CharterCommitment = {
    "number": 3,
    "text": {
      "text": {
        "ar": "نص"
      },
      "own": [
        "ar"
      ],
      "source": "label",
      "verified": true
    }
  };
  there(value.number);
  there(value.text);
});

test("Programme", () => {
  const value: values.Programme = {
    "id": "programme-0000000000000000",
    "title": {
      "ar": "نص"
    },
    "aliases": [
      {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    ],
    "collectivity_kind": "region",
    "collectivity_code": "label",
    "collectivity_name": {
      "ar": "نص"
    },
    "cycle": "label",
    "framework": "label",
    "framework_name": {
      "ar": "نص"
    },
    "language": "ar",
    "communal_programme": {
      "ar": "نص"
    },
    "axes": [
      {
        "id": "axis-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "title": {
          "ar": "نص"
        },
        "aliases": [
          {
            "text": "text",
            "language": "text",
            "missing": "erased"
          }
        ],
        "sequence": 3,
        "stage": "stage-0000000000000000",
        "stage_title": {
          "ar": "نص"
        },
        "projects": [
          {
            "id": "project-0000000000000000",
            "references": [
              "pacto:70"
            ],
            "title": {
              "ar": "نص"
            }
          }
        ],
        "source": {
          "ar": "نص"
        },
        "illustrative": true,
        "placing_illustrative": true,
        "contested": [
          "text"
        ]
      }
    ],
    "bodies": [
      {
        "id": "body-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "kind": "council",
        "name": {
          "ar": "نص"
        },
        "aliases": [
          {
            "text": "text",
            "language": "text",
            "missing": "erased"
          }
        ],
        "act": "president_decision",
        "created": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "people": 3
      }
    ],
    "versions": [
      {
        "id": "version-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "kind": "draft_for_consultation",
        "title": {
          "ar": "نص"
        },
        "frozen": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "illustrative": true
      }
    ],
    "adopted": "version-0000000000000000",
    "entries": 3,
    "receipt": {
      "dossier": "text",
      "heads": [
        "0000000000000000000000000000000000000000000000000000000000000000"
      ],
      "short": "text",
      "text": "text"
    },
    "contested": [
      "text"
    ]
  };
  there(value.id);
  there(value.title);
  there(value.aliases);
  there(value.collectivity_kind);
  there(value.collectivity_code);
  there(value.collectivity_name);
  there(value.cycle);
  there(value.framework);
  there(value.framework_name);
  there(value.language);
  there(value.communal_programme);
  there(value.axes);
  there(value.bodies);
  there(value.versions);
  there(value.adopted);
  there(value.entries);
  there(value.receipt);
  there(value.contested);
});

test("Spoken", () => {
  const value: values.Spoken = {
    "text": "text",
    "language": "text",
    "missing": "erased"
  };
  there(value.text);
  there(value.language);
  there(value.missing);
});

test("AxisShown", () => {
  const value: values.AxisShown = {
    "id": "axis-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "title": {
      "ar": "نص"
    },
    "aliases": [
      {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    ],
    "sequence": 3,
    "stage": "stage-0000000000000000",
    "stage_title": {
      "ar": "نص"
    },
    "projects": [
      {
        "id": "project-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "title": {
          "ar": "نص"
        }
      }
    ],
    "source": {
      "ar": "نص"
    },
    "illustrative": true,
    "placing_illustrative": true,
    "contested": [
      "text"
    ]
  };
  there(value.id);
  there(value.references);
  there(value.title);
  there(value.aliases);
  there(value.sequence);
  there(value.stage);
  there(value.stage_title);
  there(value.projects);
  there(value.source);
  there(value.illustrative);
  there(value.placing_illustrative);
  there(value.contested);
});

test("ProjectName", () => {
  const value: values.ProjectName = {
    "id": "project-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "title": {
      "ar": "نص"
    }
  };
  there(value.id);
  there(value.references);
  there(value.title);
});

test("BodyShown", () => {
  const value: values.BodyShown = {
    "id": "body-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "kind": "council",
    "name": {
      "ar": "نص"
    },
    "aliases": [
      {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    ],
    "act": "president_decision",
    "created": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "people": 3
  };
  there(value.id);
  there(value.references);
  there(value.kind);
  there(value.name);
  there(value.aliases);
  there(value.act);
  there(value.created);
  there(value.people);
});

test("DateShown", () => {
  const value: values.DateShown = {
    "edtf": "text",
    "written": "text",
    "first": "text",
    "last": "text"
  };
  there(value.edtf);
  there(value.written);
  there(value.first);
  there(value.last);
});

test("VersionShown", () => {
  const value: values.VersionShown = {
    "id": "version-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "kind": "draft_for_consultation",
    "title": {
      "ar": "نص"
    },
    "frozen": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "illustrative": true
  };
  there(value.id);
  there(value.references);
  there(value.kind);
  there(value.title);
  there(value.frozen);
  there(value.illustrative);
});

test("Roadmap", () => {
  const value: values.Roadmap = {
    "day": "text",
    "stages": [
      {
        "id": "stage-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "kind": "information_meeting",
        "title": {
          "ar": "نص"
        },
        "aliases": [
          {
            "text": "text",
            "language": "text",
            "missing": "erased"
          }
        ],
        "phase": "label",
        "sequence": 3,
        "status": "done",
        "planned": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "planned_before": [
          {
            "edtf": "text",
            "written": "text",
            "first": "text",
            "last": "text"
          }
        ],
        "postponed": {
          "on": {
            "edtf": "text",
            "written": "text",
            "first": "text",
            "last": "text"
          },
          "until": {
            "edtf": "text",
            "written": "text",
            "first": "text",
            "last": "text"
          },
          "reason": {
            "text": "text",
            "language": "text",
            "missing": "erased"
          }
        },
        "held": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "attendance": {
          "participants": 3,
          "women": 3,
          "associations": 3
        },
        "outcome": {
          "ar": "نص"
        },
        "organiser": {
          "ar": "نص"
        },
        "speakers": [
          {
            "text": "text",
            "language": "text",
            "missing": "erased"
          }
        ],
        "agenda": [
          {
            "text": "text",
            "language": "text",
            "missing": "erased"
          }
        ],
        "place": {
          "ar": "نص"
        },
        "modality": "in_person",
        "instrument": {
          "ar": "نص"
        },
        "announces": "stage-0000000000000000",
        "announced_by": [
          "stage-0000000000000000"
        ],
        "handouts": [
          "publication-0000000000000000"
        ],
        "source": {
          "ar": "نص"
        },
        "illustrative": true,
        "made_up": [
          "text"
        ],
        "contested": [
          "text"
        ]
      }
    ],
    "published_order": [
      "stage-0000000000000000"
    ]
  };
  there(value.day);
  there(value.stages);
  there(value.published_order);
});

test("RoadmapStage", () => {
  const value: values.RoadmapStage = {
    "id": "stage-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "kind": "information_meeting",
    "title": {
      "ar": "نص"
    },
    "aliases": [
      {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    ],
    "phase": "label",
    "sequence": 3,
    "status": "done",
    "planned": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "planned_before": [
      {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      }
    ],
    "postponed": {
      "on": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      },
      "until": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      },
      "reason": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    },
    "held": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "attendance": {
      "participants": 3,
      "women": 3,
      "associations": 3
    },
    "outcome": {
      "ar": "نص"
    },
    "organiser": {
      "ar": "نص"
    },
    "speakers": [
      {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    ],
    "agenda": [
      {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    ],
    "place": {
      "ar": "نص"
    },
    "modality": "in_person",
    "instrument": {
      "ar": "نص"
    },
    "announces": "stage-0000000000000000",
    "announced_by": [
      "stage-0000000000000000"
    ],
    "handouts": [
      "publication-0000000000000000"
    ],
    "source": {
      "ar": "نص"
    },
    "illustrative": true,
    "made_up": [
      "text"
    ],
    "contested": [
      "text"
    ]
  };
  there(value.id);
  there(value.references);
  there(value.kind);
  there(value.title);
  there(value.aliases);
  there(value.phase);
  there(value.sequence);
  there(value.status);
  there(value.planned);
  there(value.planned_before);
  there(value.postponed);
  there(value.held);
  there(value.attendance);
  there(value.outcome);
  there(value.organiser);
  there(value.speakers);
  there(value.agenda);
  there(value.place);
  there(value.modality);
  there(value.instrument);
  there(value.announces);
  there(value.announced_by);
  there(value.handouts);
  there(value.source);
  there(value.illustrative);
  there(value.made_up);
  there(value.contested);
});

test("Postponed", () => {
  const value: values.Postponed = {
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "until": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "reason": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    }
  };
  there(value.on);
  there(value.until);
  there(value.reason);
});

test("AttendanceShown", () => {
  const value: values.AttendanceShown = {
    "participants": 3,
    "women": 3,
    "associations": 3
  };
  there(value.participants);
  there(value.women);
  there(value.associations);
});

test("Committee", () => {
  const value: values.Committee = {
    "id": "body-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "kind": "council",
    "name": {
      "ar": "نص"
    },
    "aliases": [
      {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    ],
    "act": "president_decision",
    "created": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "people": 3,
    "members": [
      {
        "id": "membership-0000000000000000",
        "person": "person-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "name": {
          "ar": "نص"
        },
        "aliases": [
          {
            "text": "text",
            "language": "text",
            "missing": "erased"
          }
        ],
        "roles": [
          "chair"
        ],
        "role_as_written": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "side": "elected",
        "position": {
          "ar": "نص"
        },
        "delegated_by": "body-0000000000000000",
        "since": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "until": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "also_in": [
          "body-0000000000000000"
        ]
      }
    ],
    "sides": [
      {
        "side": "elected",
        "people": 3
      }
    ],
    "delegations": [
      {
        "body": "body-0000000000000000",
        "name": {
          "ar": "نص"
        },
        "people": 3
      }
    ],
    "also_in": [
      {
        "body": "body-0000000000000000",
        "name": {
          "ar": "نص"
        },
        "people": 3
      }
    ],
    "contested": [
      "text"
    ]
  };
  there(value.id);
  there(value.references);
  there(value.kind);
  there(value.name);
  there(value.aliases);
  there(value.act);
  there(value.created);
  there(value.people);
  there(value.members);
  there(value.sides);
  there(value.delegations);
  there(value.also_in);
  there(value.contested);
});

test("CommitteeMember", () => {
  const value: values.CommitteeMember = {
    "id": "membership-0000000000000000",
    "person": "person-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "name": {
      "ar": "نص"
    },
    "aliases": [
      {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    ],
    "roles": [
      "chair"
    ],
    "role_as_written": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "side": "elected",
    "position": {
      "ar": "نص"
    },
    "delegated_by": "body-0000000000000000",
    "since": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "until": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "also_in": [
      "body-0000000000000000"
    ]
  };
  there(value.id);
  there(value.person);
  there(value.references);
  there(value.name);
  there(value.aliases);
  there(value.roles);
  there(value.role_as_written);
  there(value.side);
  there(value.position);
  there(value.delegated_by);
  there(value.since);
  there(value.until);
  there(value.also_in);
});

test("SideCount", () => {
  const value: values.SideCount = {
    "side": "elected",
    "people": 3
  };
  there(value.side);
  there(value.people);
});

test("Delegation", () => {
  const value: values.Delegation = {
    "body": "body-0000000000000000",
    "name": {
      "ar": "نص"
    },
    "people": 3
  };
  there(value.body);
  there(value.name);
  there(value.people);
});

test("AlsoIn", () => {
  const value: values.AlsoIn = {
    "body": "body-0000000000000000",
    "name": {
      "ar": "نص"
    },
    "people": 3
  };
  there(value.body);
  there(value.name);
  there(value.people);
});

test("Participation", () => {
  const value: values.Participation = {
    "stages": [
      {
        "stage": "stage-0000000000000000",
        "title": {
          "ar": "نص"
        },
        "held": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "participants": 3,
        "women": 3,
        "associations": 3,
        "women_share": {
          "numerator": 3,
          "denominator": 3,
          "value": "text"
        },
        "illustrative": true
      }
    ],
    "attendances": 3,
    "women": 3,
    "women_share": {
      "numerator": 3,
      "denominator": 3,
      "value": "text"
    },
    "cards": 3,
    "remarks": 3,
    "by_channel": [
      {
        "key": "text",
        "title": {
          "ar": "نص"
        },
        "cards": 3,
        "remarks": 3
      }
    ],
    "by_kind": [
      {
        "key": "text",
        "title": {
          "ar": "نص"
        },
        "cards": 3,
        "remarks": 3
      }
    ],
    "by_stage": [
      {
        "key": "text",
        "title": {
          "ar": "نص"
        },
        "cards": 3,
        "remarks": 3
      }
    ]
  };
  there(value.stages);
  there(value.attendances);
  there(value.women);
  there(value.women_share);
  there(value.cards);
  there(value.remarks);
  there(value.by_channel);
  there(value.by_kind);
  there(value.by_stage);
});

test("StageParticipation", () => {
  const value: values.StageParticipation = {
    "stage": "stage-0000000000000000",
    "title": {
      "ar": "نص"
    },
    "held": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "participants": 3,
    "women": 3,
    "associations": 3,
    "women_share": {
      "numerator": 3,
      "denominator": 3,
      "value": "text"
    },
    "illustrative": true
  };
  there(value.stage);
  there(value.title);
  there(value.held);
  there(value.participants);
  there(value.women);
  there(value.associations);
  there(value.women_share);
  there(value.illustrative);
});

test("Share", () => {
  const value: values.Share = {
    "numerator": 3,
    "denominator": 3,
    "value": "text"
  };
  there(value.numerator);
  there(value.denominator);
  there(value.value);
});

test("CardCount", () => {
  const value: values.CardCount = {
    "key": "text",
    "title": {
      "ar": "نص"
    },
    "cards": 3,
    "remarks": 3
  };
  there(value.key);
  there(value.title);
  there(value.cards);
  there(value.remarks);
});

test("Projects", () => {
  const value: values.Projects = {
    "projects": [
      {
        "id": "project-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "title": {
          "ar": "نص"
        },
        "parent": "project-0000000000000000",
        "depth": 3,
        "axis": "axis-0000000000000000",
        "axis_title": {
          "ar": "نص"
        },
        "ended": "withdrawn",
        "became": [
          "project-0000000000000000"
        ],
        "cards": 3,
        "remarks": 3,
        "illustrative": true,
        "made_up": [
          "text"
        ],
        "contested": [
          "text"
        ]
      }
    ]
  };
  there(value.projects);
});

test("ProjectLine", () => {
  const value: values.ProjectLine = {
    "id": "project-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "title": {
      "ar": "نص"
    },
    "parent": "project-0000000000000000",
    "depth": 3,
    "axis": "axis-0000000000000000",
    "axis_title": {
      "ar": "نص"
    },
    "ended": "withdrawn",
    "became": [
      "project-0000000000000000"
    ],
    "cards": 3,
    "remarks": 3,
    "illustrative": true,
    "made_up": [
      "text"
    ],
    "contested": [
      "text"
    ]
  };
  there(value.id);
  there(value.references);
  there(value.title);
  there(value.parent);
  there(value.depth);
  there(value.axis);
  there(value.axis_title);
  there(value.ended);
  there(value.became);
  there(value.cards);
  there(value.remarks);
  there(value.illustrative);
  there(value.made_up);
  there(value.contested);
});

test("ProjectSheet", () => {
  const value: values.ProjectSheet = {
    "id": "project-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "title": {
      "ar": "نص"
    },
    "titles": [
      {
        "entry": "0000000000000000000000000000000000000000000000000000000000000000",
        "title": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "stands": true
      }
    ],
    "axis": "axis-0000000000000000",
    "axis_title": {
      "ar": "نص"
    },
    "parent": "project-0000000000000000",
    "parent_title": {
      "ar": "نص"
    },
    "children": [
      {
        "id": "project-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "title": {
          "ar": "نص"
        }
      }
    ],
    "topics": [
      "problem"
    ],
    "ideas": [
      {
        "remark": "remark-0000000000000000",
        "card": "card-0000000000000000",
        "numbers": [
          "pacto:70"
        ],
        "said": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "proposed": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        }
      }
    ],
    "links": [
      {
        "relation": "completes",
        "from_here": true,
        "project": "project-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "title": {
          "ar": "نص"
        },
        "reason": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        }
      }
    ],
    "elsewhere": [
      {
        "relation": "completes",
        "title": {
          "ar": "نص"
        }
      }
    ],
    "came_from": [
      {
        "id": "project-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "title": {
          "ar": "نص"
        }
      }
    ],
    "became": [
      {
        "id": "project-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "title": {
          "ar": "نص"
        }
      }
    ],
    "split": {
      "how": "withdrawn",
      "on": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      },
      "by": "body-0000000000000000",
      "by_name": {
        "ar": "نص"
      },
      "reason": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    },
    "ended": {
      "how": "withdrawn",
      "on": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      },
      "by": "body-0000000000000000",
      "by_name": {
        "ar": "نص"
      },
      "reason": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    },
    "sections": [
      {
        "section": "problem",
        "language": "text",
        "text": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "contested": true,
        "revisions": [
          {
            "entry": "0000000000000000000000000000000000000000000000000000000000000000",
            "on": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "text": {
              "text": "text",
              "language": "text",
              "missing": "erased"
            },
            "because": [
              "decision-0000000000000000"
            ],
            "stands": true
          }
        ]
      }
    ],
    "funding": [
      {
        "id": "funding-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "source": {
          "ar": "نص"
        },
        "kind": "collectivity_budget",
        "amount": "text",
        "amount_written": "text",
        "in_kind": {
          "ar": "نص"
        },
        "status": "sought",
        "illustrative": true,
        "contested": [
          "text"
        ]
      }
    ],
    "funding_total": {
      "amount": "text",
      "known": 3,
      "unknown": 3,
      "in_kind": 3
    },
    "indicators": [
      {
        "id": "indicator-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "kind": "follow_up",
        "title": {
          "ar": "نص"
        },
        "illustrative": true
      }
    ],
    "cards": 3,
    "remarks": 3,
    "source": {
      "ar": "نص"
    },
    "illustrative": true,
    "made_up": [
      "text"
    ],
    "contested": [
      "text"
    ]
  };
  there(value.id);
  there(value.references);
  there(value.title);
  there(value.titles);
  there(value.axis);
  there(value.axis_title);
  there(value.parent);
  there(value.parent_title);
  there(value.children);
  there(value.topics);
  there(value.ideas);
  there(value.links);
  there(value.elsewhere);
  there(value.came_from);
  there(value.became);
  there(value.split);
  there(value.ended);
  there(value.sections);
  there(value.funding);
  there(value.funding_total);
  there(value.indicators);
  there(value.cards);
  there(value.remarks);
  there(value.source);
  there(value.illustrative);
  there(value.made_up);
  there(value.contested);
});

test("TitleShown", () => {
  const value: values.TitleShown = {
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "title": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "stands": true
  };
  there(value.entry);
  there(value.title);
  there(value.on);
  there(value.stands);
});

test("IdeaShown", () => {
  const value: values.IdeaShown = {
    "remark": "remark-0000000000000000",
    "card": "card-0000000000000000",
    "numbers": [
      "pacto:70"
    ],
    "said": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "proposed": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    }
  };
  there(value.remark);
  there(value.card);
  there(value.numbers);
  there(value.said);
  there(value.proposed);
});

test("LinkShown", () => {
  const value: values.LinkShown = {
    "relation": "completes",
    "from_here": true,
    "project": "project-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "title": {
      "ar": "نص"
    },
    "reason": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    }
  };
  there(value.relation);
  there(value.from_here);
  there(value.project);
  there(value.references);
  there(value.title);
  there(value.reason);
});

test("ElsewhereShown", () => {
  const value: values.ElsewhereShown = {
    "relation": "completes",
    "title": {
      "ar": "نص"
    }
  };
  there(value.relation);
  there(value.title);
});

test("EndedShown", () => {
  const value: values.EndedShown = {
    "how": "withdrawn",
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "by": "body-0000000000000000",
    "by_name": {
      "ar": "نص"
    },
    "reason": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    }
  };
  there(value.how);
  there(value.on);
  there(value.by);
  there(value.by_name);
  there(value.reason);
});

test("SectionShown", () => {
  const value: values.SectionShown = {
    "section": "problem",
    "language": "text",
    "text": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "contested": true,
    "revisions": [
      {
        "entry": "0000000000000000000000000000000000000000000000000000000000000000",
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "text": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "because": [
          "decision-0000000000000000"
        ],
        "stands": true
      }
    ]
  };
  there(value.section);
  there(value.language);
  there(value.text);
  there(value.contested);
  there(value.revisions);
});

test("Revision", () => {
  const value: values.Revision = {
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "text": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "because": [
      "decision-0000000000000000"
    ],
    "stands": true
  };
  there(value.entry);
  there(value.on);
  there(value.text);
  there(value.because);
  there(value.stands);
});

test("FundingShown", () => {
  const value: values.FundingShown = {
    "id": "funding-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "source": {
      "ar": "نص"
    },
    "kind": "collectivity_budget",
    "amount": "text",
    "amount_written": "text",
    "in_kind": {
      "ar": "نص"
    },
    "status": "sought",
    "illustrative": true,
    "contested": [
      "text"
    ]
  };
  there(value.id);
  there(value.references);
  there(value.source);
  there(value.kind);
  there(value.amount);
  there(value.amount_written);
  there(value.in_kind);
  there(value.status);
  there(value.illustrative);
  there(value.contested);
});

test("FundingTotal", () => {
  const value: values.FundingTotal = {
    "amount": "text",
    "known": 3,
    "unknown": 3,
    "in_kind": 3
  };
  there(value.amount);
  there(value.known);
  there(value.unknown);
  there(value.in_kind);
});

test("IndicatorName", () => {
  const value: values.IndicatorName = {
    "id": "indicator-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "kind": "follow_up",
    "title": {
      "ar": "نص"
    },
    "illustrative": true
  };
  there(value.id);
  there(value.references);
  there(value.kind);
  there(value.title);
  there(value.illustrative);
});

test("Cards", () => {
  const value: values.Cards = {
    "total": 3,
    "remarks": 3,
    "by_state": [
      {
        "state": "noted",
        "count": 3
      }
    ],
    "next": "card-0000000000000000",
    "cards": [
      {
        "id": "card-0000000000000000",
        "numbers": [
          "pacto:70"
        ],
        "kind": "idea",
        "about": "project-0000000000000000",
        "about_title": {
          "ar": "نص"
        },
        "axes": [
          "axis-0000000000000000"
        ],
        "themes": [
          {
            "text": "text",
            "language": "text",
            "missing": "erased"
          }
        ],
        "stage": "stage-0000000000000000",
        "channel": "meeting",
        "author": "citizen",
        "received": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "contact": {
          "name": "text",
          "phone": "text",
          "email": "text",
          "missing": "erased"
        },
        "pseudonym": "text",
        "anchor": {
          "version": "version-0000000000000000",
          "thing": "programme-0000000000000000",
          "section": "problem",
          "language": "text",
          "exact": {
            "text": "text",
            "language": "text",
            "missing": "erased"
          },
          "prefix": {
            "text": "text",
            "language": "text",
            "missing": "erased"
          },
          "suffix": {
            "text": "text",
            "language": "text",
            "missing": "erased"
          },
          "found": "as_quoted",
          "place": "placed"
        },
        "illustrative": true,
        "remarks": [
          {
            "id": "remark-0000000000000000",
            "card": "card-0000000000000000",
            "numbers": [
              "pacto:70"
            ],
            "position": 3,
            "topic": "problem",
            "section": "problem",
            "project": "project-0000000000000000",
            "project_title": {
              "ar": "نص"
            },
            "channel": "meeting",
            "stage": "stage-0000000000000000",
            "received": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "said": {
              "text": "text",
              "language": "text",
              "missing": "erased"
            },
            "proposed": {
              "text": "text",
              "language": "text",
              "missing": "erased"
            },
            "state": "noted",
            "presented": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "examined": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "decision": "decision-0000000000000000",
            "outcome": "accepted",
            "reason": {
              "text": "text",
              "language": "text",
              "missing": "erased"
            },
            "decided": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "answered": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "groups": [
              "group-0000000000000000"
            ],
            "led_to": 3,
            "illustrative": true
          }
        ]
      }
    ]
  };
  there(value.total);
  there(value.remarks);
  there(value.by_state);
  there(value.next);
  there(value.cards);
});

test("StateCount", () => {
  const value: values.StateCount = {
    "state": "noted",
    "count": 3
  };
  there(value.state);
  there(value.count);
});

test("CardShown", () => {
  const value: values.CardShown = {
    "id": "card-0000000000000000",
    "numbers": [
      "pacto:70"
    ],
    "kind": "idea",
    "about": "project-0000000000000000",
    "about_title": {
      "ar": "نص"
    },
    "axes": [
      "axis-0000000000000000"
    ],
    "themes": [
      {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    ],
    "stage": "stage-0000000000000000",
    "channel": "meeting",
    "author": "citizen",
    "received": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "contact": {
      "name": "text",
      "phone": "text",
      "email": "text",
      "missing": "erased"
    },
    "pseudonym": "text",
    "anchor": {
      "version": "version-0000000000000000",
      "thing": "programme-0000000000000000",
      "section": "problem",
      "language": "text",
      "exact": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      },
      "prefix": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      },
      "suffix": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      },
      "found": "as_quoted",
      "place": "placed"
    },
    "illustrative": true,
    "remarks": [
      {
        "id": "remark-0000000000000000",
        "card": "card-0000000000000000",
        "numbers": [
          "pacto:70"
        ],
        "position": 3,
        "topic": "problem",
        "section": "problem",
        "project": "project-0000000000000000",
        "project_title": {
          "ar": "نص"
        },
        "channel": "meeting",
        "stage": "stage-0000000000000000",
        "received": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "said": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "proposed": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "state": "noted",
        "presented": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "examined": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "decision": "decision-0000000000000000",
        "outcome": "accepted",
        "reason": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "decided": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "answered": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "groups": [
          "group-0000000000000000"
        ],
        "led_to": 3,
        "illustrative": true
      }
    ]
  };
  there(value.id);
  there(value.numbers);
  there(value.kind);
  there(value.about);
  there(value.about_title);
  there(value.axes);
  there(value.themes);
  there(value.stage);
  there(value.channel);
  there(value.author);
  there(value.received);
  there(value.contact);
  there(value.pseudonym);
  there(value.anchor);
  there(value.illustrative);
  there(value.remarks);
});

test("ContactShown", () => {
  const value: values.ContactShown = {
    "name": "text",
    "phone": "text",
    "email": "text",
    "missing": "erased"
  };
  there(value.name);
  there(value.phone);
  there(value.email);
  there(value.missing);
});

test("AnchorShown", () => {
  const value: values.AnchorShown = {
    "version": "version-0000000000000000",
    "thing": "programme-0000000000000000",
    "section": "problem",
    "language": "text",
    "exact": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "prefix": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "suffix": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "found": "as_quoted",
    "place": "placed"
  };
  there(value.version);
  there(value.thing);
  there(value.section);
  there(value.language);
  there(value.exact);
  there(value.prefix);
  there(value.suffix);
  there(value.found);
  there(value.place);
});

test("RemarkShown", () => {
  const value: values.RemarkShown = {
    "id": "remark-0000000000000000",
    "card": "card-0000000000000000",
    "numbers": [
      "pacto:70"
    ],
    "position": 3,
    "topic": "problem",
    "section": "problem",
    "project": "project-0000000000000000",
    "project_title": {
      "ar": "نص"
    },
    "channel": "meeting",
    "stage": "stage-0000000000000000",
    "received": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "said": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "proposed": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "state": "noted",
    "presented": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "examined": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "decision": "decision-0000000000000000",
    "outcome": "accepted",
    "reason": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "decided": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "answered": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "groups": [
      "group-0000000000000000"
    ],
    "led_to": 3,
    "illustrative": true
  };
  there(value.id);
  there(value.card);
  there(value.numbers);
  there(value.position);
  there(value.topic);
  there(value.section);
  there(value.project);
  there(value.project_title);
  there(value.channel);
  there(value.stage);
  there(value.received);
  there(value.said);
  there(value.proposed);
  there(value.state);
  there(value.presented);
  there(value.examined);
  there(value.decision);
  there(value.outcome);
  there(value.reason);
  there(value.decided);
  there(value.answered);
  there(value.groups);
  there(value.led_to);
  there(value.illustrative);
});

test("Remarks", () => {
  const value: values.Remarks = {
    "total": 3,
    "by_state": [
      {
        "state": "noted",
        "count": 3
      }
    ],
    "next": "remark-0000000000000000",
    "remarks": [
      {
        "id": "remark-0000000000000000",
        "card": "card-0000000000000000",
        "numbers": [
          "pacto:70"
        ],
        "position": 3,
        "topic": "problem",
        "section": "problem",
        "project": "project-0000000000000000",
        "project_title": {
          "ar": "نص"
        },
        "channel": "meeting",
        "stage": "stage-0000000000000000",
        "received": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "said": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "proposed": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "state": "noted",
        "presented": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "examined": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "decision": "decision-0000000000000000",
        "outcome": "accepted",
        "reason": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "decided": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "answered": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "groups": [
          "group-0000000000000000"
        ],
        "led_to": 3,
        "illustrative": true
      }
    ]
  };
  there(value.total);
  there(value.by_state);
  there(value.next);
  there(value.remarks);
});

test("RemarkGroups", () => {
  const value: values.RemarkGroups = {
    "groups": [
      {
        "id": "group-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "title": {
          "ar": "نص"
        },
        "members": [
          "remark-0000000000000000"
        ],
        "cards": 3,
        "decided": 3,
        "not_covered": [
          "remark-0000000000000000"
        ]
      }
    ],
    "grouped": 3,
    "remarks": 3
  };
  there(value.groups);
  there(value.grouped);
  there(value.remarks);
});

test("GroupShown", () => {
  const value: values.GroupShown = {
    "id": "group-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "title": {
      "ar": "نص"
    },
    "members": [
      "remark-0000000000000000"
    ],
    "cards": 3,
    "decided": 3,
    "not_covered": [
      "remark-0000000000000000"
    ]
  };
  there(value.id);
  there(value.references);
  there(value.title);
  there(value.members);
  there(value.cards);
  there(value.decided);
  there(value.not_covered);
});

test("AnswerCoverage", () => {
  const value: values.AnswerCoverage = {
    "overall": {
      "received": 3,
      "presented": 3,
      "examined": 3,
      "decided": 3,
      "answered": 3,
      "with_reason": 3,
      "decided_share": {
        "numerator": 3,
        "denominator": 3,
        "value": "text"
      },
      "answered_share": {
        "numerator": 3,
        "denominator": 3,
        "value": "text"
      },
      "with_reason_share": {
        "numerator": 3,
        "denominator": 3,
        "value": "text"
      }
    },
    "by_project": [
      {
        "key": "text",
        "title": {
          "ar": "نص"
        },
        "coverage": {
          "received": 3,
          "presented": 3,
          "examined": 3,
          "decided": 3,
          "answered": 3,
          "with_reason": 3,
          "decided_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          },
          "answered_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          },
          "with_reason_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          }
        }
      }
    ],
    "by_topic": [
      {
        "key": "text",
        "title": {
          "ar": "نص"
        },
        "coverage": {
          "received": 3,
          "presented": 3,
          "examined": 3,
          "decided": 3,
          "answered": 3,
          "with_reason": 3,
          "decided_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          },
          "answered_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          },
          "with_reason_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          }
        }
      }
    ],
    "by_channel": [
      {
        "key": "text",
        "title": {
          "ar": "نص"
        },
        "coverage": {
          "received": 3,
          "presented": 3,
          "examined": 3,
          "decided": 3,
          "answered": 3,
          "with_reason": 3,
          "decided_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          },
          "answered_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          },
          "with_reason_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          }
        }
      }
    ],
    "by_axis": [
      {
        "key": "text",
        "title": {
          "ar": "نص"
        },
        "coverage": {
          "received": 3,
          "presented": 3,
          "examined": 3,
          "decided": 3,
          "answered": 3,
          "with_reason": 3,
          "decided_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          },
          "answered_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          },
          "with_reason_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          }
        }
      }
    ]
  };
  there(value.overall);
  there(value.by_project);
  there(value.by_topic);
  there(value.by_channel);
  there(value.by_axis);
});

test("Coverage", () => {
  const value: values.Coverage = {
    "received": 3,
    "presented": 3,
    "examined": 3,
    "decided": 3,
    "answered": 3,
    "with_reason": 3,
    "decided_share": {
      "numerator": 3,
      "denominator": 3,
      "value": "text"
    },
    "answered_share": {
      "numerator": 3,
      "denominator": 3,
      "value": "text"
    },
    "with_reason_share": {
      "numerator": 3,
      "denominator": 3,
      "value": "text"
    }
  };
  there(value.received);
  there(value.presented);
  there(value.examined);
  there(value.decided);
  there(value.answered);
  there(value.with_reason);
  there(value.decided_share);
  there(value.answered_share);
  there(value.with_reason_share);
});

test("CoverageRow", () => {
  const value: values.CoverageRow = {
    "key": "text",
    "title": {
      "ar": "نص"
    },
    "coverage": {
      "received": 3,
      "presented": 3,
      "examined": 3,
      "decided": 3,
      "answered": 3,
      "with_reason": 3,
      "decided_share": {
        "numerator": 3,
        "denominator": 3,
        "value": "text"
      },
      "answered_share": {
        "numerator": 3,
        "denominator": 3,
        "value": "text"
      },
      "with_reason_share": {
        "numerator": 3,
        "denominator": 3,
        "value": "text"
      }
    }
  };
  there(value.key);
  there(value.title);
  there(value.coverage);
});

test("Standing", () => {
  const value: values.Standing = {
    "day": "text",
    "programme": "programme-0000000000000000",
    "collectivity_name": {
      "ar": "نص"
    },
    "collectivity_kind": "region",
    "collectivity_code": "label",
    "cycle": "label",
    "remarks": {
      "received": 3,
      "presented": 3,
      "examined": 3,
      "decided": 3,
      "answered": 3,
      "with_reason": 3,
      "decided_share": {
        "numerator": 3,
        "denominator": 3,
        "value": "text"
      },
      "answered_share": {
        "numerator": 3,
        "denominator": 3,
        "value": "text"
      },
      "with_reason_share": {
        "numerator": 3,
        "denominator": 3,
        "value": "text"
      }
    },
    "indicators": {
      "defined": 3,
      "measured": 3,
      "assessed": 3,
      "reached": 3,
      "untold": [
        {
          "why": "no_baseline",
          "indicators": 3
        }
      ],
      "measured_share": {
        "numerator": 3,
        "denominator": 3,
        "value": "text"
      },
      "reached_share": {
        "numerator": 3,
        "denominator": 3,
        "value": "text"
      }
    },
    "stages": {
      "stages": 3,
      "planned": 3,
      "held": 3,
      "on_time": 3,
      "late": 3,
      "untold": 3,
      "postponed": 3,
      "unconfirmed": 3,
      "on_time_share": {
        "numerator": 3,
        "denominator": 3,
        "value": "text"
      }
    },
    "illustrative": true
  };
  there(value.day);
  there(value.programme);
  there(value.collectivity_name);
  there(value.collectivity_kind);
  there(value.collectivity_code);
  there(value.cycle);
  there(value.remarks);
  there(value.indicators);
  there(value.stages);
  there(value.illustrative);
});

test("IndicatorStanding", () => {
  const value: values.IndicatorStanding = {
    "defined": 3,
    "measured": 3,
    "assessed": 3,
    "reached": 3,
    "untold": [
      {
        "why": "no_baseline",
        "indicators": 3
      }
    ],
    "measured_share": {
      "numerator": 3,
      "denominator": 3,
      "value": "text"
    },
    "reached_share": {
      "numerator": 3,
      "denominator": 3,
      "value": "text"
    }
  };
  there(value.defined);
  there(value.measured);
  there(value.assessed);
  there(value.reached);
  there(value.untold);
  there(value.measured_share);
  there(value.reached_share);
});

test("UntoldCount", () => {
  const value: values.UntoldCount = {
    "why": "no_baseline",
    "indicators": 3
  };
  there(value.why);
  there(value.indicators);
});

test("StageStanding", () => {
  const value: values.StageStanding = {
    "stages": 3,
    "planned": 3,
    "held": 3,
    "on_time": 3,
    "late": 3,
    "untold": 3,
    "postponed": 3,
    "unconfirmed": 3,
    "on_time_share": {
      "numerator": 3,
      "denominator": 3,
      "value": "text"
    }
  };
  there(value.stages);
  there(value.planned);
  there(value.held);
  there(value.on_time);
  there(value.late);
  there(value.untold);
  there(value.postponed);
  there(value.unconfirmed);
  there(value.on_time_share);
});

test("Trace", () => {
  const value: values.Trace = {
    "remark": "remark-0000000000000000",
    "card": "card-0000000000000000",
    "numbers": [
      "pacto:70"
    ],
    "topic": "problem",
    "said": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "proposed": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "channel": "meeting",
    "stage": "stage-0000000000000000",
    "stage_title": {
      "ar": "نص"
    },
    "about": "project-0000000000000000",
    "about_title": {
      "ar": "نص"
    },
    "received": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "anchor": {
      "version": "version-0000000000000000",
      "thing": "programme-0000000000000000",
      "section": "problem",
      "language": "text",
      "exact": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      },
      "prefix": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      },
      "suffix": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      },
      "found": "as_quoted",
      "place": "placed"
    },
    "state": "noted",
    "decisions": [
      {
        "decision": "decision-0000000000000000",
        "entry": "0000000000000000000000000000000000000000000000000000000000000000",
        "outcome": "accepted",
        "reason": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "by": "body-0000000000000000",
        "by_name": {
          "ar": "نص"
        },
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "stands": true,
        "covers": 3,
        "answers": [
          {
            "answer": "answer-0000000000000000",
            "on": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "text": {
              "ar": "نص"
            },
            "channel": "meeting"
          }
        ],
        "illustrative": true
      }
    ],
    "changes": [
      {
        "entry": "0000000000000000000000000000000000000000000000000000000000000000",
        "subject": "project-0000000000000000",
        "subject_title": {
          "ar": "نص"
        },
        "section": "problem",
        "language": "text",
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "because": [
          "decision-0000000000000000"
        ],
        "words": [
          {
            "text": "text",
            "change": "kept"
          }
        ],
        "surviving": 3,
        "made": [
          {
            "text": "text",
            "change": "kept"
          }
        ],
        "removed": 3
      }
    ],
    "versions": [
      {
        "version": "version-0000000000000000",
        "kind": "draft_for_consultation",
        "title": {
          "ar": "نص"
        },
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "words": 3
      }
    ],
    "votes": [
      {
        "vote": "vote-0000000000000000",
        "version": "version-0000000000000000",
        "session": "ordinary",
        "result": "adopted",
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "in_office": 3,
        "present": 3,
        "in_favour": 3,
        "against": 3,
        "abstained": 3,
        "blank": 3
      }
    ],
    "untimely": [
      "0000000000000000000000000000000000000000000000000000000000000000"
    ],
    "illustrative": true
  };
  there(value.remark);
  there(value.card);
  there(value.numbers);
  there(value.topic);
  there(value.said);
  there(value.proposed);
  there(value.channel);
  there(value.stage);
  there(value.stage_title);
  there(value.about);
  there(value.about_title);
  there(value.received);
  there(value.anchor);
  there(value.state);
  there(value.decisions);
  there(value.changes);
  there(value.versions);
  there(value.votes);
  there(value.untimely);
  there(value.illustrative);
});

test("TraceDecision", () => {
  const value: values.TraceDecision = {
    "decision": "decision-0000000000000000",
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "outcome": "accepted",
    "reason": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "by": "body-0000000000000000",
    "by_name": {
      "ar": "نص"
    },
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "stands": true,
    "covers": 3,
    "answers": [
      {
        "answer": "answer-0000000000000000",
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "text": {
          "ar": "نص"
        },
        "channel": "meeting"
      }
    ],
    "illustrative": true
  };
  there(value.decision);
  there(value.entry);
  there(value.outcome);
  there(value.reason);
  there(value.by);
  there(value.by_name);
  there(value.on);
  there(value.stands);
  there(value.covers);
  there(value.answers);
  there(value.illustrative);
});

test("TraceAnswer", () => {
  const value: values.TraceAnswer = {
    "answer": "answer-0000000000000000",
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "text": {
      "ar": "نص"
    },
    "channel": "meeting"
  };
  there(value.answer);
  there(value.on);
  there(value.text);
  there(value.channel);
});

test("TraceChange", () => {
  const value: values.TraceChange = {
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "subject": "project-0000000000000000",
    "subject_title": {
      "ar": "نص"
    },
    "section": "problem",
    "language": "text",
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "because": [
      "decision-0000000000000000"
    ],
    "words": [
      {
        "text": "text",
        "change": "kept"
      }
    ],
    "surviving": 3,
    "made": [
      {
        "text": "text",
        "change": "kept"
      }
    ],
    "removed": 3
  };
  there(value.entry);
  there(value.subject);
  there(value.subject_title);
  there(value.section);
  there(value.language);
  there(value.on);
  there(value.because);
  there(value.words);
  there(value.surviving);
  there(value.made);
  there(value.removed);
});

test("WordRun", () => {
  const value: values.WordRun = {
    "text": "text",
    "change": "kept"
  };
  there(value.text);
  there(value.change);
});

test("TraceVersion", () => {
  const value: values.TraceVersion = {
    "version": "version-0000000000000000",
    "kind": "draft_for_consultation",
    "title": {
      "ar": "نص"
    },
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "words": 3
  };
  there(value.version);
  there(value.kind);
  there(value.title);
  there(value.on);
  there(value.words);
});

test("TraceVote", () => {
  const value: values.TraceVote = {
    "vote": "vote-0000000000000000",
    "version": "version-0000000000000000",
    "session": "ordinary",
    "result": "adopted",
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "in_office": 3,
    "present": 3,
    "in_favour": 3,
    "against": 3,
    "abstained": 3,
    "blank": 3
  };
  there(value.vote);
  there(value.version);
  there(value.session);
  there(value.result);
  there(value.on);
  there(value.in_office);
  there(value.present);
  there(value.in_favour);
  there(value.against);
  there(value.abstained);
  there(value.blank);
});

test("SectionTrace", () => {
  const value: values.SectionTrace = {
    "subject": "project-0000000000000000",
    "subject_title": {
      "ar": "نص"
    },
    "section": "problem",
    "language": "text",
    "text": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "contested": true,
    "passages": [
      {
        "text": "text",
        "entry": "0000000000000000000000000000000000000000000000000000000000000000",
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "because": [
          {
            "decision": "decision-0000000000000000",
            "outcome": "accepted",
            "reason": {
              "text": "text",
              "language": "text",
              "missing": "erased"
            },
            "remarks": [
              {
                "remark": "remark-0000000000000000",
                "card": "card-0000000000000000",
                "numbers": [
                  "pacto:70"
                ],
                "said": {
                  "text": "text",
                  "language": "text",
                  "missing": "erased"
                }
              }
            ]
          }
        ],
        "anchored": [
          "card-0000000000000000"
        ]
      }
    ],
    "anchored": [
      {
        "card": "card-0000000000000000",
        "numbers": [
          "pacto:70"
        ],
        "remarks": [
          "remark-0000000000000000"
        ],
        "anchor": {
          "version": "version-0000000000000000",
          "thing": "programme-0000000000000000",
          "section": "problem",
          "language": "text",
          "exact": {
            "text": "text",
            "language": "text",
            "missing": "erased"
          },
          "prefix": {
            "text": "text",
            "language": "text",
            "missing": "erased"
          },
          "suffix": {
            "text": "text",
            "language": "text",
            "missing": "erased"
          },
          "found": "as_quoted",
          "place": "placed"
        }
      }
    ]
  };
  there(value.subject);
  there(value.subject_title);
  there(value.section);
  there(value.language);
  there(value.text);
  there(value.contested);
  there(value.passages);
  there(value.anchored);
});

test("Passage", () => {
  const value: values.Passage = {
    "text": "text",
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "because": [
      {
        "decision": "decision-0000000000000000",
        "outcome": "accepted",
        "reason": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "remarks": [
          {
            "remark": "remark-0000000000000000",
            "card": "card-0000000000000000",
            "numbers": [
              "pacto:70"
            ],
            "said": {
              "text": "text",
              "language": "text",
              "missing": "erased"
            }
          }
        ]
      }
    ],
    "anchored": [
      "card-0000000000000000"
    ]
  };
  there(value.text);
  there(value.entry);
  there(value.on);
  there(value.because);
  there(value.anchored);
});

test("Cause", () => {
  const value: values.Cause = {
    "decision": "decision-0000000000000000",
    "outcome": "accepted",
    "reason": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "remarks": [
      {
        "remark": "remark-0000000000000000",
        "card": "card-0000000000000000",
        "numbers": [
          "pacto:70"
        ],
        "said": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        }
      }
    ]
  };
  there(value.decision);
  there(value.outcome);
  there(value.reason);
  there(value.remarks);
});

test("CauseRemark", () => {
  const value: values.CauseRemark = {
    "remark": "remark-0000000000000000",
    "card": "card-0000000000000000",
    "numbers": [
      "pacto:70"
    ],
    "said": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    }
  };
  there(value.remark);
  there(value.card);
  there(value.numbers);
  there(value.said);
});

test("AnchoredCard", () => {
  const value: values.AnchoredCard = {
    "card": "card-0000000000000000",
    "numbers": [
      "pacto:70"
    ],
    "remarks": [
      "remark-0000000000000000"
    ],
    "anchor": {
      "version": "version-0000000000000000",
      "thing": "programme-0000000000000000",
      "section": "problem",
      "language": "text",
      "exact": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      },
      "prefix": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      },
      "suffix": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      },
      "found": "as_quoted",
      "place": "placed"
    }
  };
  there(value.card);
  there(value.numbers);
  there(value.remarks);
  there(value.anchor);
});

test("VersionTexts", () => {
  const value: values.VersionTexts = {
    "version": {
      "version": "version-0000000000000000",
      "kind": "draft_for_consultation",
      "title": {
        "ar": "نص"
      },
      "frozen": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      }
    },
    "texts": [
      {
        "thing": "programme-0000000000000000",
        "thing_title": {
          "ar": "نص"
        },
        "field": "text",
        "text": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        }
      }
    ]
  };
  there(value.version);
  there(value.texts);
});

test("VersionSide", () => {
  const value: values.VersionSide = {
    "version": "version-0000000000000000",
    "kind": "draft_for_consultation",
    "title": {
      "ar": "نص"
    },
    "frozen": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    }
  };
  there(value.version);
  there(value.kind);
  there(value.title);
  there(value.frozen);
});

test("VersionText", () => {
  const value: values.VersionText = {
    "thing": "programme-0000000000000000",
    "thing_title": {
      "ar": "نص"
    },
    "field": "text",
    "text": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    }
  };
  there(value.thing);
  there(value.thing_title);
  there(value.field);
  there(value.text);
});

test("VersionDifference", () => {
  const value: values.VersionDifference = {
    "day": "text",
    "from": {
      "version": "version-0000000000000000",
      "kind": "draft_for_consultation",
      "title": {
        "ar": "نص"
      },
      "frozen": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      }
    },
    "to": {
      "version": "version-0000000000000000",
      "kind": "draft_for_consultation",
      "title": {
        "ar": "نص"
      },
      "frozen": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      }
    },
    "added": 3,
    "removed": 3,
    "changed": 3,
    "same": 3,
    "unseen": 3,
    "texts": [
      {
        "thing": "programme-0000000000000000",
        "thing_title": {
          "ar": "نص"
        },
        "field": "text",
        "section": "problem",
        "language": "text",
        "change": "added",
        "runs": [
          {
            "text": "text",
            "change": "kept"
          }
        ],
        "missing": "erased"
      }
    ],
    "ended": [
      {
        "project": "project-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "title": {
          "ar": "نص"
        },
        "became": [
          "project-0000000000000000"
        ],
        "ended": {
          "how": "withdrawn",
          "on": {
            "edtf": "text",
            "written": "text",
            "first": "text",
            "last": "text"
          },
          "by": "body-0000000000000000",
          "by_name": {
            "ar": "نص"
          },
          "reason": {
            "text": "text",
            "language": "text",
            "missing": "erased"
          }
        }
      }
    ]
  };
  there(value.day);
  there(value.from);
  there(value.to);
  there(value.added);
  there(value.removed);
  there(value.changed);
  there(value.same);
  there(value.unseen);
  there(value.texts);
  there(value.ended);
});

test("TextDifference", () => {
  const value: values.TextDifference = {
    "thing": "programme-0000000000000000",
    "thing_title": {
      "ar": "نص"
    },
    "field": "text",
    "section": "problem",
    "language": "text",
    "change": "added",
    "runs": [
      {
        "text": "text",
        "change": "kept"
      }
    ],
    "missing": "erased"
  };
  there(value.thing);
  there(value.thing_title);
  there(value.field);
  there(value.section);
  there(value.language);
  there(value.change);
  there(value.runs);
  there(value.missing);
});

test("EndedBetween", () => {
  const value: values.EndedBetween = {
    "project": "project-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "title": {
      "ar": "نص"
    },
    "became": [
      "project-0000000000000000"
    ],
    "ended": {
      "how": "withdrawn",
      "on": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      },
      "by": "body-0000000000000000",
      "by_name": {
        "ar": "نص"
      },
      "reason": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    }
  };
  there(value.project);
  there(value.references);
  there(value.title);
  there(value.became);
  there(value.ended);
});

test("CouncilSessions", () => {
  const value: values.CouncilSessions = {
    "sessions": [
      {
        "id": "session-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "body": "body-0000000000000000",
        "body_name": {
          "ar": "نص"
        },
        "kind": "ordinary",
        "title": {
          "ar": "نص"
        },
        "planned": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "planned_before": [
          {
            "edtf": "text",
            "written": "text",
            "first": "text",
            "last": "text"
          }
        ],
        "convened": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "in_office": 3,
        "agenda": [
          {
            "id": "item-0000000000000000",
            "number": "label",
            "title": {
              "ar": "نص"
            },
            "about": {
              "id": "programme-0000000000000000",
              "name": {
                "ar": "نص"
              }
            },
            "postponed": {
              "on": {
                "edtf": "text",
                "written": "text",
                "first": "text",
                "last": "text"
              },
              "until": {
                "edtf": "text",
                "written": "text",
                "first": "text",
                "last": "text"
              },
              "reason": {
                "text": "text",
                "language": "text",
                "missing": "erased"
              }
            },
            "votes": [
              {
                "id": "vote-0000000000000000",
                "references": [
                  "pacto:70"
                ],
                "version": "version-0000000000000000",
                "version_title": {
                  "ar": "نص"
                },
                "by": "body-0000000000000000",
                "session": "ordinary",
                "sitting": 3,
                "sitting_held": "sitting-0000000000000000",
                "item": "label",
                "on": {
                  "edtf": "text",
                  "written": "text",
                  "first": "text",
                  "last": "text"
                },
                "in_office": 3,
                "present": 3,
                "in_favour": 3,
                "against": 3,
                "abstained": 3,
                "blank": 3,
                "majority": {
                  "cast": 3,
                  "needed": 3,
                  "carried": "carried",
                  "missing": [
                    "convocation"
                  ]
                },
                "result": "adopted",
                "agrees": true,
                "illustrative": true,
                "contested": [
                  "text"
                ]
              }
            ],
            "illustrative": true
          }
        ],
        "sittings": [
          {
            "id": "sitting-0000000000000000",
            "references": [
              "pacto:70"
            ],
            "number": 3,
            "convocation": 3,
            "held": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "in_office": 3,
            "present": 3,
            "place": {
              "ar": "نص"
            },
            "quorum_of": 3,
            "quorum": {
              "needed": 3,
              "state": "met",
              "missing": [
                "convocation"
              ]
            },
            "illustrative": true,
            "contested": [
              "text"
            ]
          }
        ],
        "votes": [
          {
            "id": "vote-0000000000000000",
            "references": [
              "pacto:70"
            ],
            "version": "version-0000000000000000",
            "version_title": {
              "ar": "نص"
            },
            "by": "body-0000000000000000",
            "session": "ordinary",
            "sitting": 3,
            "sitting_held": "sitting-0000000000000000",
            "item": "label",
            "on": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "in_office": 3,
            "present": 3,
            "in_favour": 3,
            "against": 3,
            "abstained": 3,
            "blank": 3,
            "majority": {
              "cast": 3,
              "needed": 3,
              "carried": "carried",
              "missing": [
                "convocation"
              ]
            },
            "result": "adopted",
            "agrees": true,
            "illustrative": true,
            "contested": [
              "text"
            ]
          }
        ],
        "source": {
          "ar": "نص"
        },
        "illustrative": true,
        "contested": [
          "text"
        ]
      }
    ],
    "other_votes": [
      {
        "id": "vote-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "version": "version-0000000000000000",
        "version_title": {
          "ar": "نص"
        },
        "by": "body-0000000000000000",
        "session": "ordinary",
        "sitting": 3,
        "sitting_held": "sitting-0000000000000000",
        "item": "label",
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "in_office": 3,
        "present": 3,
        "in_favour": 3,
        "against": 3,
        "abstained": 3,
        "blank": 3,
        "majority": {
          "cast": 3,
          "needed": 3,
          "carried": "carried",
          "missing": [
            "convocation"
          ]
        },
        "result": "adopted",
        "agrees": true,
        "illustrative": true,
        "contested": [
          "text"
        ]
      }
    ]
  };
  there(value.sessions);
  there(value.other_votes);
});

test("SessionShown", () => {
  const value: values.SessionShown = {
    "id": "session-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "body": "body-0000000000000000",
    "body_name": {
      "ar": "نص"
    },
    "kind": "ordinary",
    "title": {
      "ar": "نص"
    },
    "planned": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "planned_before": [
      {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      }
    ],
    "convened": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "in_office": 3,
    "agenda": [
      {
        "id": "item-0000000000000000",
        "number": "label",
        "title": {
          "ar": "نص"
        },
        "about": {
          "id": "programme-0000000000000000",
          "name": {
            "ar": "نص"
          }
        },
        "postponed": {
          "on": {
            "edtf": "text",
            "written": "text",
            "first": "text",
            "last": "text"
          },
          "until": {
            "edtf": "text",
            "written": "text",
            "first": "text",
            "last": "text"
          },
          "reason": {
            "text": "text",
            "language": "text",
            "missing": "erased"
          }
        },
        "votes": [
          {
            "id": "vote-0000000000000000",
            "references": [
              "pacto:70"
            ],
            "version": "version-0000000000000000",
            "version_title": {
              "ar": "نص"
            },
            "by": "body-0000000000000000",
            "session": "ordinary",
            "sitting": 3,
            "sitting_held": "sitting-0000000000000000",
            "item": "label",
            "on": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "in_office": 3,
            "present": 3,
            "in_favour": 3,
            "against": 3,
            "abstained": 3,
            "blank": 3,
            "majority": {
              "cast": 3,
              "needed": 3,
              "carried": "carried",
              "missing": [
                "convocation"
              ]
            },
            "result": "adopted",
            "agrees": true,
            "illustrative": true,
            "contested": [
              "text"
            ]
          }
        ],
        "illustrative": true
      }
    ],
    "sittings": [
      {
        "id": "sitting-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "number": 3,
        "convocation": 3,
        "held": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "in_office": 3,
        "present": 3,
        "place": {
          "ar": "نص"
        },
        "quorum_of": 3,
        "quorum": {
          "needed": 3,
          "state": "met",
          "missing": [
            "convocation"
          ]
        },
        "illustrative": true,
        "contested": [
          "text"
        ]
      }
    ],
    "votes": [
      {
        "id": "vote-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "version": "version-0000000000000000",
        "version_title": {
          "ar": "نص"
        },
        "by": "body-0000000000000000",
        "session": "ordinary",
        "sitting": 3,
        "sitting_held": "sitting-0000000000000000",
        "item": "label",
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "in_office": 3,
        "present": 3,
        "in_favour": 3,
        "against": 3,
        "abstained": 3,
        "blank": 3,
        "majority": {
          "cast": 3,
          "needed": 3,
          "carried": "carried",
          "missing": [
            "convocation"
          ]
        },
        "result": "adopted",
        "agrees": true,
        "illustrative": true,
        "contested": [
          "text"
        ]
      }
    ],
    "source": {
      "ar": "نص"
    },
    "illustrative": true,
    "contested": [
      "text"
    ]
  };
  there(value.id);
  there(value.references);
  there(value.body);
  there(value.body_name);
  there(value.kind);
  there(value.title);
  there(value.planned);
  there(value.planned_before);
  there(value.convened);
  there(value.in_office);
  there(value.agenda);
  there(value.sittings);
  there(value.votes);
  there(value.source);
  there(value.illustrative);
  there(value.contested);
});

test("AgendaItemShown", () => {
  const value: values.AgendaItemShown = {
    "id": "item-0000000000000000",
    "number": "label",
    "title": {
      "ar": "نص"
    },
    "about": {
      "id": "programme-0000000000000000",
      "name": {
        "ar": "نص"
      }
    },
    "postponed": {
      "on": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      },
      "until": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      },
      "reason": {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    },
    "votes": [
      {
        "id": "vote-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "version": "version-0000000000000000",
        "version_title": {
          "ar": "نص"
        },
        "by": "body-0000000000000000",
        "session": "ordinary",
        "sitting": 3,
        "sitting_held": "sitting-0000000000000000",
        "item": "label",
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "in_office": 3,
        "present": 3,
        "in_favour": 3,
        "against": 3,
        "abstained": 3,
        "blank": 3,
        "majority": {
          "cast": 3,
          "needed": 3,
          "carried": "carried",
          "missing": [
            "convocation"
          ]
        },
        "result": "adopted",
        "agrees": true,
        "illustrative": true,
        "contested": [
          "text"
        ]
      }
    ],
    "illustrative": true
  };
  there(value.id);
  there(value.number);
  there(value.title);
  there(value.about);
  there(value.postponed);
  there(value.votes);
  there(value.illustrative);
});

test("ThingName", () => {
  const value: values.ThingName = {
    "id": "programme-0000000000000000",
    "name": {
      "ar": "نص"
    }
  };
  there(value.id);
  there(value.name);
});

test("VoteShown", () => {
  const value: values.VoteShown = {
    "id": "vote-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "version": "version-0000000000000000",
    "version_title": {
      "ar": "نص"
    },
    "by": "body-0000000000000000",
    "session": "ordinary",
    "sitting": 3,
    "sitting_held": "sitting-0000000000000000",
    "item": "label",
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "in_office": 3,
    "present": 3,
    "in_favour": 3,
    "against": 3,
    "abstained": 3,
    "blank": 3,
    "majority": {
      "cast": 3,
      "needed": 3,
      "carried": "carried",
      "missing": [
        "convocation"
      ]
    },
    "result": "adopted",
    "agrees": true,
    "illustrative": true,
    "contested": [
      "text"
    ]
  };
  there(value.id);
  there(value.references);
  there(value.version);
  there(value.version_title);
  there(value.by);
  there(value.session);
  there(value.sitting);
  there(value.sitting_held);
  there(value.item);
  there(value.on);
  there(value.in_office);
  there(value.present);
  there(value.in_favour);
  there(value.against);
  there(value.abstained);
  there(value.blank);
  there(value.majority);
  there(value.result);
  there(value.agrees);
  there(value.illustrative);
  there(value.contested);
});

test("Majority", () => {
  const value: values.Majority = {
    "cast": 3,
    "needed": 3,
    "carried": "carried",
    "missing": [
      "convocation"
    ]
  };
  there(value.cast);
  there(value.needed);
  there(value.carried);
  there(value.missing);
});

test("SittingShown", () => {
  const value: values.SittingShown = {
    "id": "sitting-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "number": 3,
    "convocation": 3,
    "held": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "in_office": 3,
    "present": 3,
    "place": {
      "ar": "نص"
    },
    "quorum_of": 3,
    "quorum": {
      "needed": 3,
      "state": "met",
      "missing": [
        "convocation"
      ]
    },
    "illustrative": true,
    "contested": [
      "text"
    ]
  };
  there(value.id);
  there(value.references);
  there(value.number);
  there(value.convocation);
  there(value.held);
  there(value.in_office);
  there(value.present);
  there(value.place);
  there(value.quorum_of);
  there(value.quorum);
  there(value.illustrative);
  there(value.contested);
});

test("Quorum", () => {
  const value: values.Quorum = {
    "needed": 3,
    "state": "met",
    "missing": [
      "convocation"
    ]
  };
  there(value.needed);
  there(value.state);
  there(value.missing);
});

test("Indicators", () => {
  const value: values.Indicators = {
    "day": "text",
    "total": 3,
    "next": "indicator-0000000000000000",
    "indicators": [
      {
        "id": "indicator-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "subject": "project-0000000000000000",
        "subject_title": {
          "ar": "نص"
        },
        "kind": "follow_up",
        "title": {
          "ar": "نص"
        },
        "unit": {
          "ar": "نص"
        },
        "direction": "increase",
        "nature": "flow",
        "ratio": true,
        "frequency": "monthly",
        "disaggregation": [
          "label"
        ],
        "verification": {
          "ar": "نص"
        },
        "baseline": "text",
        "baseline_on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "targets": [
          {
            "period": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "target": "text",
            "value": {
              "value": "text",
              "numerator": "text",
              "denominator": "text",
              "periods": [
                {
                  "edtf": "text",
                  "written": "text",
                  "first": "text",
                  "last": "text"
                }
              ],
              "missing": [
                {
                  "edtf": "text",
                  "written": "text",
                  "first": "text",
                  "last": "text"
                }
              ],
              "at_least": true,
              "from_groups": [
                "label"
              ],
              "contested": true
            },
            "progress": {
              "value": "text",
              "baseline": "text",
              "target": "text",
              "period": {
                "edtf": "text",
                "written": "text",
                "first": "text",
                "last": "text"
              },
              "numerator": "text",
              "denominator": "text",
              "quotient": "text",
              "reached": true,
              "incomplete": true
            },
            "progress_missing": "no_baseline",
            "kept": true,
            "contested": true
          }
        ],
        "measurements": [
          {
            "id": "measurement-0000000000000000",
            "period": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "outcome": "measured",
            "value": "text",
            "numerator": "text",
            "denominator": "text",
            "group": "label",
            "evidence": [
              "publication-0000000000000000"
            ],
            "note": {
              "ar": "نص"
            },
            "taken": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "counts": true,
            "contested": true
          }
        ],
        "value": {
          "value": "text",
          "numerator": "text",
          "denominator": "text",
          "periods": [
            {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            }
          ],
          "missing": [
            {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            }
          ],
          "at_least": true,
          "from_groups": [
            "label"
          ],
          "contested": true
        },
        "value_missing": "no_baseline",
        "groups": [
          {
            "group": "label",
            "value": {
              "value": "text",
              "numerator": "text",
              "denominator": "text",
              "periods": [
                {
                  "edtf": "text",
                  "written": "text",
                  "first": "text",
                  "last": "text"
                }
              ],
              "missing": [
                {
                  "edtf": "text",
                  "written": "text",
                  "first": "text",
                  "last": "text"
                }
              ],
              "at_least": true,
              "from_groups": [
                "label"
              ],
              "contested": true
            }
          }
        ],
        "progress": {
          "value": "text",
          "baseline": "text",
          "target": "text",
          "period": {
            "edtf": "text",
            "written": "text",
            "first": "text",
            "last": "text"
          },
          "numerator": "text",
          "denominator": "text",
          "quotient": "text",
          "reached": true,
          "incomplete": true
        },
        "progress_missing": "no_baseline",
        "kept": true,
        "lacks": [
          "baseline"
        ],
        "flagged": true,
        "illustrative": true,
        "contested": [
          "text"
        ]
      }
    ]
  };
  there(value.day);
  there(value.total);
  there(value.next);
  there(value.indicators);
});

test("IndicatorShown", () => {
  const value: values.IndicatorShown = {
    "id": "indicator-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "subject": "project-0000000000000000",
    "subject_title": {
      "ar": "نص"
    },
    "kind": "follow_up",
    "title": {
      "ar": "نص"
    },
    "unit": {
      "ar": "نص"
    },
    "direction": "increase",
    "nature": "flow",
    "ratio": true,
    "frequency": "monthly",
    "disaggregation": [
      "label"
    ],
    "verification": {
      "ar": "نص"
    },
    "baseline": "text",
    "baseline_on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "targets": [
      {
        "period": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "target": "text",
        "value": {
          "value": "text",
          "numerator": "text",
          "denominator": "text",
          "periods": [
            {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            }
          ],
          "missing": [
            {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            }
          ],
          "at_least": true,
          "from_groups": [
            "label"
          ],
          "contested": true
        },
        "progress": {
          "value": "text",
          "baseline": "text",
          "target": "text",
          "period": {
            "edtf": "text",
            "written": "text",
            "first": "text",
            "last": "text"
          },
          "numerator": "text",
          "denominator": "text",
          "quotient": "text",
          "reached": true,
          "incomplete": true
        },
        "progress_missing": "no_baseline",
        "kept": true,
        "contested": true
      }
    ],
    "measurements": [
      {
        "id": "measurement-0000000000000000",
        "period": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "outcome": "measured",
        "value": "text",
        "numerator": "text",
        "denominator": "text",
        "group": "label",
        "evidence": [
          "publication-0000000000000000"
        ],
        "note": {
          "ar": "نص"
        },
        "taken": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "counts": true,
        "contested": true
      }
    ],
    "value": {
      "value": "text",
      "numerator": "text",
      "denominator": "text",
      "periods": [
        {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        }
      ],
      "missing": [
        {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        }
      ],
      "at_least": true,
      "from_groups": [
        "label"
      ],
      "contested": true
    },
    "value_missing": "no_baseline",
    "groups": [
      {
        "group": "label",
        "value": {
          "value": "text",
          "numerator": "text",
          "denominator": "text",
          "periods": [
            {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            }
          ],
          "missing": [
            {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            }
          ],
          "at_least": true,
          "from_groups": [
            "label"
          ],
          "contested": true
        }
      }
    ],
    "progress": {
      "value": "text",
      "baseline": "text",
      "target": "text",
      "period": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      },
      "numerator": "text",
      "denominator": "text",
      "quotient": "text",
      "reached": true,
      "incomplete": true
    },
    "progress_missing": "no_baseline",
    "kept": true,
    "lacks": [
      "baseline"
    ],
    "flagged": true,
    "illustrative": true,
    "contested": [
      "text"
    ]
  };
  there(value.id);
  there(value.references);
  there(value.subject);
  there(value.subject_title);
  there(value.kind);
  there(value.title);
  there(value.unit);
  there(value.direction);
  there(value.nature);
  there(value.ratio);
  there(value.frequency);
  there(value.disaggregation);
  there(value.verification);
  there(value.baseline);
  there(value.baseline_on);
  there(value.targets);
  there(value.measurements);
  there(value.value);
  there(value.value_missing);
  there(value.groups);
  there(value.progress);
  there(value.progress_missing);
  there(value.kept);
  there(value.lacks);
  there(value.flagged);
  there(value.illustrative);
  there(value.contested);
});

test("IndicatorTarget", () => {
  const value: values.IndicatorTarget = {
    "period": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "target": "text",
    "value": {
      "value": "text",
      "numerator": "text",
      "denominator": "text",
      "periods": [
        {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        }
      ],
      "missing": [
        {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        }
      ],
      "at_least": true,
      "from_groups": [
        "label"
      ],
      "contested": true
    },
    "progress": {
      "value": "text",
      "baseline": "text",
      "target": "text",
      "period": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      },
      "numerator": "text",
      "denominator": "text",
      "quotient": "text",
      "reached": true,
      "incomplete": true
    },
    "progress_missing": "no_baseline",
    "kept": true,
    "contested": true
  };
  there(value.period);
  there(value.target);
  there(value.value);
  there(value.progress);
  there(value.progress_missing);
  there(value.kept);
  there(value.contested);
});

test("IndicatorValue", () => {
  const value: values.IndicatorValue = {
    "value": "text",
    "numerator": "text",
    "denominator": "text",
    "periods": [
      {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      }
    ],
    "missing": [
      {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      }
    ],
    "at_least": true,
    "from_groups": [
      "label"
    ],
    "contested": true
  };
  there(value.value);
  there(value.numerator);
  there(value.denominator);
  there(value.periods);
  there(value.missing);
  there(value.at_least);
  there(value.from_groups);
  there(value.contested);
});

test("IndicatorProgress", () => {
  const value: values.IndicatorProgress = {
    "value": "text",
    "baseline": "text",
    "target": "text",
    "period": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "numerator": "text",
    "denominator": "text",
    "quotient": "text",
    "reached": true,
    "incomplete": true
  };
  there(value.value);
  there(value.baseline);
  there(value.target);
  there(value.period);
  there(value.numerator);
  there(value.denominator);
  there(value.quotient);
  there(value.reached);
  there(value.incomplete);
});

test("MeasurementShown", () => {
  const value: values.MeasurementShown = {
    "id": "measurement-0000000000000000",
    "period": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "outcome": "measured",
    "value": "text",
    "numerator": "text",
    "denominator": "text",
    "group": "label",
    "evidence": [
      "publication-0000000000000000"
    ],
    "note": {
      "ar": "نص"
    },
    "taken": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "counts": true,
    "contested": true
  };
  there(value.id);
  there(value.period);
  there(value.outcome);
  there(value.value);
  there(value.numerator);
  there(value.denominator);
  there(value.group);
  there(value.evidence);
  there(value.note);
  there(value.taken);
  there(value.counts);
  there(value.contested);
});

test("GroupValue", () => {
  const value: values.GroupValue = {
    "group": "label",
    "value": {
      "value": "text",
      "numerator": "text",
      "denominator": "text",
      "periods": [
        {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        }
      ],
      "missing": [
        {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        }
      ],
      "at_least": true,
      "from_groups": [
        "label"
      ],
      "contested": true
    }
  };
  there(value.group);
  there(value.value);
});

test("Publications", () => {
  const value: values.Publications = {
    "total": 3,
    "next": "publication-0000000000000000",
    "publications": [
      {
        "id": "publication-0000000000000000",
        "references": [
          "pacto:70"
        ],
        "kind": "timeline",
        "title": {
          "ar": "نص"
        },
        "language": "ar",
        "channel": "meeting",
        "stage": "stage-0000000000000000",
        "stage_title": {
          "ar": "نص"
        },
        "about": [
          {
            "id": "programme-0000000000000000",
            "name": {
              "ar": "نص"
            }
          }
        ],
        "place": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "contents": [
          {
            "text": "text",
            "language": "text",
            "missing": "erased"
          }
        ],
        "digest": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "published": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "source": {
          "ar": "نص"
        },
        "illustrative": true,
        "contested": [
          "text"
        ]
      }
    ]
  };
  there(value.total);
  there(value.next);
  there(value.publications);
});

test("PublicationShown", () => {
  const value: values.PublicationShown = {
    "id": "publication-0000000000000000",
    "references": [
      "pacto:70"
    ],
    "kind": "timeline",
    "title": {
      "ar": "نص"
    },
    "language": "ar",
    "channel": "meeting",
    "stage": "stage-0000000000000000",
    "stage_title": {
      "ar": "نص"
    },
    "about": [
      {
        "id": "programme-0000000000000000",
        "name": {
          "ar": "نص"
        }
      }
    ],
    "place": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "contents": [
      {
        "text": "text",
        "language": "text",
        "missing": "erased"
      }
    ],
    "digest": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "published": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "source": {
      "ar": "نص"
    },
    "illustrative": true,
    "contested": [
      "text"
    ]
  };
  there(value.id);
  there(value.references);
  there(value.kind);
  there(value.title);
  there(value.language);
  there(value.channel);
  there(value.stage);
  there(value.stage_title);
  there(value.about);
  there(value.place);
  there(value.contents);
  there(value.digest);
  there(value.published);
  there(value.source);
  there(value.illustrative);
  there(value.contested);
});

test("Duties", () => {
  const value: values.Duties = {
    "day": "text",
    "duties": [
      {
        "kind": "confirm_stage",
        "things": [
          "programme-0000000000000000"
        ],
        "about": "project-0000000000000000",
        "title": {
          "ar": "نص"
        },
        "numbers": [
          "pacto:70"
        ],
        "field": "text",
        "since": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "due": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "overdue": true
      }
    ],
    "no_figure": [
      {
        "indicator": "indicator-0000000000000000",
        "about": "project-0000000000000000",
        "title": {
          "ar": "نص"
        },
        "period": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        }
      }
    ]
  };
  there(value.day);
  there(value.duties);
  there(value.no_figure);
});

test("Duty", () => {
  const value: values.Duty = {
    "kind": "confirm_stage",
    "things": [
      "programme-0000000000000000"
    ],
    "about": "project-0000000000000000",
    "title": {
      "ar": "نص"
    },
    "numbers": [
      "pacto:70"
    ],
    "field": "text",
    "since": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "due": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "overdue": true
  };
  there(value.kind);
  there(value.things);
  there(value.about);
  there(value.title);
  there(value.numbers);
  there(value.field);
  there(value.since);
  there(value.due);
  there(value.overdue);
});

test("NoFigure", () => {
  const value: values.NoFigure = {
    "indicator": "indicator-0000000000000000",
    "about": "project-0000000000000000",
    "title": {
      "ar": "نص"
    },
    "period": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    }
  };
  there(value.indicator);
  there(value.about);
  there(value.title);
  there(value.period);
});

test("Conflicts", () => {
  const value: values.Conflicts = {
    "fields": [
      {
        "thing": "programme-0000000000000000",
        "name": {
          "ar": "نص"
        },
        "references": [
          "pacto:70"
        ],
        "more_references": 3,
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "field": "text",
        "element": {
          "id": "programme-0000000000000000",
          "name": {
            "ar": "نص"
          },
          "references": [
            "pacto:70"
          ],
          "more_references": 3,
          "on": {
            "edtf": "text",
            "written": "text",
            "first": "text",
            "last": "text"
          }
        },
        "values": [
          {
            "entry": "0000000000000000000000000000000000000000000000000000000000000000",
            "value": {
              "text": "text",
              "language": "text",
              "missing": "erased"
            },
            "things": [
              {
                "id": "programme-0000000000000000",
                "name": {
                  "ar": "نص"
                },
                "references": [
                  "pacto:70"
                ],
                "more_references": 3,
                "on": {
                  "edtf": "text",
                  "written": "text",
                  "first": "text",
                  "last": "text"
                }
              }
            ],
            "outcome": "accepted",
            "on": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "recorded_at": "text",
            "replica": "text",
            "shown": true
          }
        ]
      }
    ],
    "references": [
      {
        "reference": "pacto:70",
        "things": [
          {
            "id": "programme-0000000000000000",
            "name": {
              "ar": "نص"
            },
            "references": [
              "pacto:70"
            ],
            "more_references": 3,
            "on": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            }
          }
        ]
      }
    ],
    "corrections": [
      "0000000000000000000000000000000000000000000000000000000000000000"
    ],
    "corrected": [
      {
        "entry": "0000000000000000000000000000000000000000000000000000000000000000",
        "kind": "text",
        "thing": {
          "id": "programme-0000000000000000",
          "name": {
            "ar": "نص"
          },
          "references": [
            "pacto:70"
          ],
          "more_references": 3,
          "on": {
            "edtf": "text",
            "written": "text",
            "first": "text",
            "last": "text"
          }
        },
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "ways": [
          {
            "withdrawn": true,
            "on": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "says": [
              {
                "thing": "programme-0000000000000000",
                "name": {
                  "ar": "نص"
                },
                "references": [
                  "pacto:70"
                ],
                "more_references": 3,
                "on": {
                  "edtf": "text",
                  "written": "text",
                  "first": "text",
                  "last": "text"
                },
                "field": "text",
                "element": {
                  "id": "programme-0000000000000000",
                  "name": {
                    "ar": "نص"
                  },
                  "references": [
                    "pacto:70"
                  ],
                  "more_references": 3,
                  "on": {
                    "edtf": "text",
                    "written": "text",
                    "first": "text",
                    "last": "text"
                  }
                },
                "values": [
                  {
                    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
                    "value": {
                      "text": "text",
                      "language": "text",
                      "missing": "erased"
                    },
                    "things": [
                      {
                        "id": "programme-0000000000000000",
                        "name": {
                          "ar": "نص"
                        },
                        "references": [
                          "pacto:70"
                        ],
                        "more_references": 3,
                        "on": {
                          "edtf": "text",
                          "written": "text",
                          "first": "text",
                          "last": "text"
                        }
                      }
                    ],
                    "outcome": "accepted",
                    "on": {
                      "edtf": "text",
                      "written": "text",
                      "first": "text",
                      "last": "text"
                    },
                    "recorded_at": "text",
                    "replica": "text",
                    "shown": true
                  }
                ]
              }
            ]
          }
        ]
      }
    ],
    "newer": [
      {
        "thing": "programme-0000000000000000",
        "name": {
          "ar": "نص"
        },
        "field": "text"
      }
    ]
  };
  there(value.fields);
  there(value.references);
  there(value.corrections);
  there(value.corrected);
  there(value.newer);
});

test("Conflict", () => {
  const value: values.Conflict = {
    "thing": "programme-0000000000000000",
    "name": {
      "ar": "نص"
    },
    "references": [
      "pacto:70"
    ],
    "more_references": 3,
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "field": "text",
    "element": {
      "id": "programme-0000000000000000",
      "name": {
        "ar": "نص"
      },
      "references": [
        "pacto:70"
      ],
      "more_references": 3,
      "on": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      }
    },
    "values": [
      {
        "entry": "0000000000000000000000000000000000000000000000000000000000000000",
        "value": {
          "text": "text",
          "language": "text",
          "missing": "erased"
        },
        "things": [
          {
            "id": "programme-0000000000000000",
            "name": {
              "ar": "نص"
            },
            "references": [
              "pacto:70"
            ],
            "more_references": 3,
            "on": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            }
          }
        ],
        "outcome": "accepted",
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "recorded_at": "text",
        "replica": "text",
        "shown": true
      }
    ]
  };
  there(value.thing);
  there(value.name);
  there(value.references);
  there(value.more_references);
  there(value.on);
  there(value.field);
  there(value.element);
  there(value.values);
});

test("ThingKnown", () => {
  const value: values.ThingKnown = {
    "id": "programme-0000000000000000",
    "name": {
      "ar": "نص"
    },
    "references": [
      "pacto:70"
    ],
    "more_references": 3,
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    }
  };
  there(value.id);
  there(value.name);
  there(value.references);
  there(value.more_references);
  there(value.on);
});

test("ConflictValue", () => {
  const value: values.ConflictValue = {
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "value": {
      "text": "text",
      "language": "text",
      "missing": "erased"
    },
    "things": [
      {
        "id": "programme-0000000000000000",
        "name": {
          "ar": "نص"
        },
        "references": [
          "pacto:70"
        ],
        "more_references": 3,
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        }
      }
    ],
    "outcome": "accepted",
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "recorded_at": "text",
    "replica": "text",
    "shown": true
  };
  there(value.entry);
  there(value.value);
  there(value.things);
  there(value.outcome);
  there(value.on);
  there(value.recorded_at);
  there(value.replica);
  there(value.shown);
});

test("ReferenceConflict", () => {
  const value: values.ReferenceConflict = {
    "reference": "pacto:70",
    "things": [
      {
        "id": "programme-0000000000000000",
        "name": {
          "ar": "نص"
        },
        "references": [
          "pacto:70"
        ],
        "more_references": 3,
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        }
      }
    ]
  };
  there(value.reference);
  there(value.things);
});

test("EntryConflict", () => {
  const value: values.EntryConflict = {
    "entry": "0000000000000000000000000000000000000000000000000000000000000000",
    "kind": "text",
    "thing": {
      "id": "programme-0000000000000000",
      "name": {
        "ar": "نص"
      },
      "references": [
        "pacto:70"
      ],
      "more_references": 3,
      "on": {
        "edtf": "text",
        "written": "text",
        "first": "text",
        "last": "text"
      }
    },
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "ways": [
      {
        "withdrawn": true,
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "says": [
          {
            "thing": "programme-0000000000000000",
            "name": {
              "ar": "نص"
            },
            "references": [
              "pacto:70"
            ],
            "more_references": 3,
            "on": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "field": "text",
            "element": {
              "id": "programme-0000000000000000",
              "name": {
                "ar": "نص"
              },
              "references": [
                "pacto:70"
              ],
              "more_references": 3,
              "on": {
                "edtf": "text",
                "written": "text",
                "first": "text",
                "last": "text"
              }
            },
            "values": [
              {
                "entry": "0000000000000000000000000000000000000000000000000000000000000000",
                "value": {
                  "text": "text",
                  "language": "text",
                  "missing": "erased"
                },
                "things": [
                  {
                    "id": "programme-0000000000000000",
                    "name": {
                      "ar": "نص"
                    },
                    "references": [
                      "pacto:70"
                    ],
                    "more_references": 3,
                    "on": {
                      "edtf": "text",
                      "written": "text",
                      "first": "text",
                      "last": "text"
                    }
                  }
                ],
                "outcome": "accepted",
                "on": {
                  "edtf": "text",
                  "written": "text",
                  "first": "text",
                  "last": "text"
                },
                "recorded_at": "text",
                "replica": "text",
                "shown": true
              }
            ]
          }
        ]
      }
    ]
  };
  there(value.entry);
  there(value.kind);
  there(value.thing);
  there(value.on);
  there(value.ways);
});

test("EntryWay", () => {
  const value: values.EntryWay = {
    "withdrawn": true,
    "on": {
      "edtf": "text",
      "written": "text",
      "first": "text",
      "last": "text"
    },
    "says": [
      {
        "thing": "programme-0000000000000000",
        "name": {
          "ar": "نص"
        },
        "references": [
          "pacto:70"
        ],
        "more_references": 3,
        "on": {
          "edtf": "text",
          "written": "text",
          "first": "text",
          "last": "text"
        },
        "field": "text",
        "element": {
          "id": "programme-0000000000000000",
          "name": {
            "ar": "نص"
          },
          "references": [
            "pacto:70"
          ],
          "more_references": 3,
          "on": {
            "edtf": "text",
            "written": "text",
            "first": "text",
            "last": "text"
          }
        },
        "values": [
          {
            "entry": "0000000000000000000000000000000000000000000000000000000000000000",
            "value": {
              "text": "text",
              "language": "text",
              "missing": "erased"
            },
            "things": [
              {
                "id": "programme-0000000000000000",
                "name": {
                  "ar": "نص"
                },
                "references": [
                  "pacto:70"
                ],
                "more_references": 3,
                "on": {
                  "edtf": "text",
                  "written": "text",
                  "first": "text",
                  "last": "text"
                }
              }
            ],
            "outcome": "accepted",
            "on": {
              "edtf": "text",
              "written": "text",
              "first": "text",
              "last": "text"
            },
            "recorded_at": "text",
            "replica": "text",
            "shown": true
          }
        ]
      }
    ]
  };
  there(value.withdrawn);
  there(value.on);
  there(value.says);
});

test("ChangedByNewer", () => {
  const value: values.ChangedByNewer = {
    "thing": "programme-0000000000000000",
    "name": {
      "ar": "نص"
    },
    "field": "text"
  };
  there(value.thing);
  there(value.name);
  there(value.field);
});

test("ErasurePlan", () => {
  const value: values.ErasurePlan = {
    "erased": [
      {
        "entry": "0000000000000000000000000000000000000000000000000000000000000000",
        "fact": "text",
        "place": "text",
        "fields": [
          {
            "thing": "programme-0000000000000000",
            "field": "text",
            "closed": true
          }
        ],
        "words": 3
      }
    ],
    "quotes": [
      {
        "entry": "0000000000000000000000000000000000000000000000000000000000000000",
        "fact": "text",
        "place": "text",
        "fields": [
          {
            "thing": "programme-0000000000000000",
            "field": "text",
            "closed": true
          }
        ],
        "stands": true,
        "versions": [
          "version-0000000000000000"
        ],
        "of": 3,
        "likeness": "whole",
        "run": 3,
        "in_order": 3,
        "quoted": "text"
      }
    ],
    "more": 3,
    "things": [
      {
        "id": "programme-0000000000000000",
        "name": {
          "ar": "نص"
        },
        "references": [
          "pacto:70"
        ]
      }
    ]
  };
  there(value.erased);
  there(value.quotes);
  there(value.more);
  there(value.things);
});

test("ErasureThing", () => {
  const value: values.ErasureThing = {
    "id": "programme-0000000000000000",
    "name": {
      "ar": "نص"
    },
    "references": [
      "pacto:70"
    ]
  };
  there(value.id);
  there(value.name);
  there(value.references);
});

test("Comparison", () => {
  const value: values.Comparison = {
    "programmes": [
      {
        "day": "text",
        "programme": "programme-0000000000000000",
        "collectivity_name": {
          "ar": "نص"
        },
        "collectivity_kind": "region",
        "collectivity_code": "label",
        "cycle": "label",
        "remarks": {
          "received": 3,
          "presented": 3,
          "examined": 3,
          "decided": 3,
          "answered": 3,
          "with_reason": 3,
          "decided_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          },
          "answered_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          },
          "with_reason_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          }
        },
        "indicators": {
          "defined": 3,
          "measured": 3,
          "assessed": 3,
          "reached": 3,
          "untold": [
            {
              "why": "no_baseline",
              "indicators": 3
            }
          ],
          "measured_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          },
          "reached_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          }
        },
        "stages": {
          "stages": 3,
          "planned": 3,
          "held": 3,
          "on_time": 3,
          "late": 3,
          "untold": 3,
          "postponed": 3,
          "unconfirmed": 3,
          "on_time_share": {
            "numerator": 3,
            "denominator": 3,
            "value": "text"
          }
        },
        "illustrative": true
      }
    ]
  };
  there(value.programmes);
});

test("ErrorCode", () => {
  const codes: readonly values.ErrorCode[] = [
    "fact.unknown",
    "fact.malformed",
    "fact.field.unknown",
    "fact.field.missing",
    "fact.field.invalid",
    "fact.field.empty",
    "date.empty",
    "date.unreadable",
    "date.no_year",
    "date.no_such_day",
    "date.reversed",
    "date.ambiguous",
    "date.too_long",
    "date.not_a_date",
    "date.open",
    "id.malformed",
    "thing.unknown",
    "thing.other_kind",
    "reference.unknown",
    "reference.ambiguous",
    "reference.malformed",
    "label.empty",
    "label.too_long",
    "language.malformed",
    "text.empty",
    "text.sealed",
    "text.unfit",
    "text.too_many_languages",
    "entry.unfit",
    "field.closed",
    "on.unordered",
    "entry.unknown",
    "entry.not_correctable",
    "correction.other_kind",
    "correction.moves_part",
    "card.no_remarks",
    "member.no_role",
    "decision.no_remarks",
    "decision.before_remark",
    "answer.before_decision",
    "version.nothing_to_freeze",
    "number.empty",
    "number.unreadable",
    "number.ambiguous",
    "number.too_long",
    "remark.not_received",
    "measurement.values",
    "measurement.ratio",
    "sitting.convocation",
    "sitting.presence",
    "project.itself",
    "vote.counts",
    "attendance.women",
    "dossier.already_founded",
    "dossier.not_founded",
    "framework.unknown",
    "framework.malformed",
    "framework.repeated",
    "framework.language",
    "framework.numbers",
    "framework.part",
    "journal.unrecognised",
    "journal.newer_format",
    "journal.no_founding",
    "journal.founding_unread",
    "journal.other_dossier",
    "journal.damaged",
    "erasure.nothing",
    "receipt.malformed",
    "known.unknown_head",
    "view.unknown_thing",
    "programme.repeated",
    "table.unknown",
    "view.limit",
    "view.key_short",
    "import.no_headings",
    "import.ambiguous",
    "import.no_sheet",
    "import.outdated",
    "file.unreadable",
    "file.empty",
    "file.other_format",
    "file.protected",
    "file.cell_too_long",
    "file.too_long",
    "store.missing",
    "store.exists",
    "store.folder",
    "store.empty",
    "store.unrecognised",
    "store.journal",
    "store.newer",
    "store.damaged",
    "store.foreign",
    "store.read_only",
    "store.unfinished",
    "store.moved",
    "store.busy",
    "store.full",
    "store.inaccessible",
    "host.random",
  ];
  assert.deepEqual(Object.values(values.ErrorCode), codes);
});
