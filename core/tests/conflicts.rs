//! Two devices that do not know of each other give every field that can hold two values two values: both show it
//! alike, in words that a person understands, until one of them settles it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test may panic as the test may")]

mod common;

use std::collections::BTreeSet;

use common::{Still, founded};
use infitah::dossier::{At, Dossier};
use infitah::facts::{Corrected, Fact, ThingsMerged};
use infitah::journal::Hash;
use infitah::model::{Class, Place, Reference, Refusal, Seal, Visitor, Walk, kind_of};
use infitah::state::{Expand, Field, Span, Value};
use infitah::text::Language;
use serde_json::{Value as Json, json};

const DAY: &str = "2023-06-01";

/// The id of one of the things of the tests.
fn id(kind: &str, number: usize) -> String {
    format!("{kind}-{number:016}")
}

/// A fact of a kind about the first thing of its own, with no more than it needs, and these members.
fn fact(programme: &str, kind: &str, members: &Json) -> Json {
    let mut fact = match kind {
        "programme_described" => json!({"programme": programme}),
        "body_created" => json!({"body": id("body", 1)}),
        "member_joined" => json!({
            "membership": id("membership", 1), "body": id("body", 1), "person": id("person", 1),
            "roles": ["member"], "on": DAY
        }),
        "member_left" => json!({"membership": id("membership", 1), "on": "2024-01-31"}),
        "person_described" => json!({"person": id("person", 1)}),
        "axis_chosen" => json!({"axis": id("axis", 1)}),
        "stage_planned" => json!({"stage": id("stage", 1)}),
        "stage_postponed" | "stage_held" => json!({"stage": id("stage", 1), "on": DAY}),
        "publication_made" => {
            json!({"publication": id("publication", 1), "kind": "minutes", "title": {"ar": "محضر اللقاء"}, "on": DAY})
        }
        "project_registered" | "project_placed" => json!({"project": id("project", 1)}),
        "project_withdrawn" => json!({"project": id("project", 1), "on": DAY}),
        "project_split" => json!({"project": id("project", 1), "into": [id("project", 2)], "on": DAY}),
        "project_linked" => {
            json!({"project": id("project", 1), "to": id("project", 2), "relation": "completes"})
        }
        "section_revised" => {
            json!({"subject": id("project", 1), "section": "solutions", "language": "ar", "on": DAY})
        }
        "funding_noted" => json!({"funding": id("funding", 1), "project": id("project", 1)}),
        "indicator_defined" => {
            json!({"indicator": id("indicator", 1), "subject": id("project", 1), "kind": "impact"})
        }
        "target_set" => json!({"indicator": id("indicator", 1)}),
        "card_received" => json!({
            "card": id("card", 1), "kind": "idea", "channel": "meeting", "on": DAY,
            "remarks": [{"remark": id("remark", 1), "said": "تضاف إنارة"}]
        }),
        "remarks_presented" => json!({"remarks": [id("remark", 1)], "on": DAY}),
        "remarks_examined" => json!({"remarks": [id("remark", 1)], "by": id("body", 1), "on": DAY}),
        "remarks_grouped" | "remarks_ungrouped" => {
            json!({"group": id("group", 1), "remarks": [id("remark", 1)], "on": DAY})
        }
        "remarks_decided" => json!({
            "decision": id("decision", 1), "remarks": [id("remark", 1)], "outcome": "accepted",
            "reason": "ملاحظة وجيهة", "by": id("body", 1), "on": DAY
        }),
        "answer_published" => json!({"answer": id("answer", 1), "decision": id("decision", 1), "on": DAY}),
        "version_frozen" => json!({"version": id("version", 1), "kind": "adopted", "on": DAY}),
        "session_convened" => json!({"session": id("session", 1)}),
        "sitting_held" => json!({"sitting": id("sitting", 1), "session": id("session", 1), "on": DAY}),
        "item_postponed" => json!({"item": id("item", 1), "on": DAY}),
        "vote_taken" => {
            json!({"vote": id("vote", 1), "version": id("version", 1), "result": "adopted", "on": DAY})
        }
        "measurement_taken" => json!({
            "measurement": id("measurement", 1), "indicator": id("indicator", 1), "period": "2024",
            "outcome": "measured", "value": "3", "on": DAY
        }),
        "source_noted" => json!({"things": [id("project", 1)]}),
        kind => panic!("no such fact: {kind}"),
    };
    let all = fact.as_object_mut().unwrap();
    all.insert("fact".into(), kind.into());
    for (name, value) in members.as_object().unwrap() {
        // What is given as nothing is left out.
        if value.is_null() {
            all.remove(name)
        } else {
            all.insert(name.clone(), value.clone())
        };
    }
    fact
}

/// A field, with two facts that give it two values, by which people know the thing, and the fields that the same
/// facts disagree in as well.
struct Slot {
    kind: &'static str,
    field: &'static str,
    one: (&'static str, Json),
    other: (&'static str, Json),
    also: &'static [&'static str],
}

/// A field to which one kind of fact gives one value of a member or another.
fn of(
    kind: &'static str,
    field: &'static str,
    fact: &'static str,
    member: &'static str,
    one: impl Into<Json>,
    other: impl Into<Json>,
) -> Slot {
    let with = |value: Json| (fact, json!({ member: value }));
    Slot { kind, field, one: with(one.into()), other: with(other.into()), also: &[] }
}

/// A field that has a text in a language.
fn text(kind: &'static str, field: &'static str, fact: &'static str, member: &'static str) -> Slot {
    of(kind, field, fact, member, json!({"ar": "نص أول"}), json!({"ar": "نص آخر"}))
}

/// A field that has a list of texts.
fn list(kind: &'static str, field: &'static str, fact: &'static str) -> Slot {
    of(kind, field, fact, field, json!(["بند أول", "بند ثان"]), json!(["بند ثالث"]))
}

/// A field that has a number.
fn number(kind: &'static str, field: &'static str, fact: &'static str) -> Slot {
    of(kind, field, fact, field, 2, 3)
}

/// A field that has a day.
fn day(kind: &'static str, field: &'static str, fact: &'static str, member: &'static str) -> Slot {
    of(kind, field, fact, member, "2023-07-25", "2023-07-26")
}

/// A field that names a thing.
fn thing(
    kind: &'static str,
    field: &'static str,
    fact: &'static str,
    member: &'static str,
    named: &str,
) -> Slot {
    of(kind, field, fact, member, id(named, 1), id(named, 2))
}

/// Two facts that differ in more than one member.
fn facts(
    kind: &'static str,
    field: &'static str,
    one: (&'static str, Json),
    other: (&'static str, Json),
    also: &'static [&'static str],
) -> Slot {
    Slot { kind, field, one, other, also }
}

/// Every field that can hold two values.
#[expect(clippy::too_many_lines, reason = "a table")]
fn slots() -> Vec<Slot> {
    let mut slots = vec![
        text("programme", "title:ar", "programme_described", "title"),
        list("programme", "aliases", "programme_described"),
        text("programme", "collectivity_name:ar", "programme_described", "collectivity_names"),
        text("programme", "communal_programme:ar", "programme_described", "communal_programme"),
        of("body", "kind", "body_created", "kind", "council", "steering_committee"),
        text("body", "name:ar", "body_created", "name"),
        list("body", "aliases", "body_created"),
        of("body", "act", "body_created", "act", "president_decision", "deliberation"),
        of("body", "act_number", "body_created", "act_number", "12", "13"),
        thing("membership", "body", "member_joined", "body", "body"),
        thing("membership", "person", "member_joined", "person", "person"),
        of(
            "membership",
            "roles",
            "member_joined",
            "roles",
            json!(["chair", "member"]),
            json!(["rapporteur"]),
        ),
        of("membership", "role_as_written", "member_joined", "role_as_written", "رئيس", "نائب"),
        of("membership", "side", "member_joined", "side", "elected", "civil_society"),
        text("membership", "position:ar", "member_joined", "position"),
        thing("membership", "delegated_by", "member_joined", "delegated_by", "body"),
        day("membership", "joined", "member_joined", "on"),
        day("membership", "until", "member_left", "on"),
        of("membership", "left_because", "member_left", "reason", "سبب أول", "سبب آخر"),
        text("person", "name:ar", "person_described", "name"),
        list("person", "aliases", "person_described"),
        text("axis", "title:ar", "axis_chosen", "title"),
        list("axis", "aliases", "axis_chosen"),
        number("axis", "sequence", "axis_chosen"),
        thing("axis", "stage", "axis_chosen", "stage", "stage"),
        text("project", "title:ar", "project_registered", "title"),
        of("project", "parent", "project_registered", "parent", id("project", 2), id("project", 3)),
        thing("project", "axis", "project_placed", "axis", "axis"),
        of("project", "section:solutions:ar", "section_revised", "text", "نص أول", "نص آخر"),
        facts(
            "project",
            "link:project-0000000000000002",
            ("project_linked", json!({"relation": "completes"})),
            ("project_linked", json!({"relation": "needs"})),
            &["linked_from:project-0000000000000001"],
        ),
        facts(
            "project",
            "linked_from:project-0000000000000002",
            (
                "project_linked",
                json!({"project": id("project", 2), "to": id("project", 1), "relation": "follows"}),
            ),
            (
                "project_linked",
                json!({"project": id("project", 2), "to": id("project", 1), "relation": "needs"}),
            ),
            &["link:project-0000000000000001"],
        ),
        of(
            "project",
            "link_because:project-0000000000000002",
            "project_linked",
            "reason",
            "سبب أول",
            "سبب آخر",
        ),
        facts(
            "project",
            "split_by",
            ("project_split", json!({"into": [id("project", 1), id("project", 2)], "by": id("body", 1)})),
            ("project_split", json!({"into": [id("project", 1), id("project", 2)], "by": id("body", 2)})),
            &[],
        ),
        facts(
            "project",
            "split_because",
            ("project_split", json!({"into": [id("project", 1), id("project", 2)], "reason": "سبب أول"})),
            ("project_split", json!({"into": [id("project", 1), id("project", 2)], "reason": "سبب آخر"})),
            &[],
        ),
        facts("project", "ended", ("project_withdrawn", json!({})), ("project_split", json!({})), &[]),
        thing("project", "ended_by", "project_withdrawn", "by", "body"),
        of("project", "ended_because", "project_withdrawn", "reason", "سبب أول", "سبب آخر"),
        text("project", "source:ar", "source_noted", "source"),
        of("project", "illustrative", "source_noted", "illustrative", true, false),
        facts(
            "project",
            "source_in:section:ar",
            ("source_noted", json!({"field": "section", "source": {"ar": "نص أول"}})),
            ("source_noted", json!({"field": "section", "source": {"ar": "نص آخر"}})),
            &[],
        ),
        facts(
            "project",
            "illustrative_in:section",
            ("source_noted", json!({"field": "section", "illustrative": true})),
            ("source_noted", json!({"field": "section", "illustrative": false})),
            &[],
        ),
        text("funding", "funder:ar", "funding_noted", "source"),
        of("funding", "project", "funding_noted", "project", id("project", 1), id("project", 2)),
        of("funding", "kind", "funding_noted", "kind", "state", "collectivity_budget"),
        of("funding", "amount", "funding_noted", "amount", "16280.5", "16281"),
        text("funding", "in_kind:ar", "funding_noted", "in_kind"),
        of("funding", "status", "funding_noted", "status", "sought", "promised"),
        of("indicator", "subject", "indicator_defined", "subject", id("project", 1), id("project", 2)),
        of("indicator", "kind", "indicator_defined", "kind", "follow_up", "impact"),
        text("indicator", "title:ar", "indicator_defined", "title"),
        text("indicator", "unit:ar", "indicator_defined", "unit"),
        of("indicator", "direction", "indicator_defined", "direction", "increase", "decrease"),
        of("indicator", "nature", "indicator_defined", "nature", "flow", "level"),
        of("indicator", "baseline", "indicator_defined", "baseline", "16280.5", "16281.5"),
        day("indicator", "baseline_on", "indicator_defined", "baseline_on"),
        of("indicator", "ratio", "indicator_defined", "ratio", true, false),
        of("indicator", "frequency", "indicator_defined", "frequency", "half_yearly", "yearly"),
        text("indicator", "verification:ar", "indicator_defined", "verification"),
        of("indicator", "target:overall", "target_set", "value", "16280.5", "16281.5"),
        facts(
            "indicator",
            "target:2024",
            ("target_set", json!({"period": "2024", "value": "4.5"})),
            ("target_set", json!({"period": "2024", "value": "5.5"})),
            &[],
        ),
        thing("measurement", "indicator", "measurement_taken", "indicator", "indicator"),
        of("measurement", "period", "measurement_taken", "period", "2024", "2025"),
        facts(
            "measurement",
            "outcome",
            ("measurement_taken", json!({"outcome": "missing", "value": null})),
            ("measurement_taken", json!({"outcome": "not_applicable", "value": null})),
            &[],
        ),
        facts(
            "measurement",
            "outcome",
            ("measurement_taken", json!({})),
            ("measurement_taken", json!({"outcome": "missing", "value": null})),
            &[],
        ),
        of("measurement", "value", "measurement_taken", "value", "16280.5", "16281.5"),
        facts(
            "measurement",
            "numerator",
            ("measurement_taken", json!({"value": null, "numerator": "2.5", "denominator": "4.5"})),
            ("measurement_taken", json!({"value": null, "numerator": "3.5", "denominator": "4.5"})),
            &[],
        ),
        facts(
            "measurement",
            "denominator",
            ("measurement_taken", json!({"value": null, "numerator": "2.5", "denominator": "4.5"})),
            ("measurement_taken", json!({"value": null, "numerator": "2.5", "denominator": "5.5"})),
            &[],
        ),
        of("measurement", "group", "measurement_taken", "group", "women", "youth"),
        text("measurement", "note:ar", "measurement_taken", "note"),
        day("measurement", "taken", "measurement_taken", "on"),
        of("stage", "kind", "stage_planned", "kind", "citizen_meeting", "e_form"),
        of("stage", "phase", "stage_planned", "phase", "co_preparation", "next_steps"),
        text("stage", "title:ar", "stage_planned", "title"),
        list("stage", "aliases", "stage_planned"),
        number("stage", "sequence", "stage_planned"),
        day("stage", "planned", "stage_planned", "planned"),
        facts(
            "stage",
            "planned",
            ("stage_planned", json!({"planned": "2023-09-12", "on": DAY})),
            ("stage_postponed", json!({})),
            &[],
        ),
        text("stage", "organiser:ar", "stage_planned", "organiser"),
        list("stage", "speakers", "stage_planned"),
        list("stage", "agenda", "stage_planned"),
        text("stage", "place:ar", "stage_planned", "place"),
        of("stage", "modality", "stage_planned", "modality", "in_person", "remote"),
        text("stage", "instrument:ar", "stage_planned", "instrument"),
        of("stage", "announces", "stage_planned", "announces", id("stage", 2), id("stage", 3)),
        day("stage", "postponed", "stage_postponed", "on"),
        of("stage", "postponed_because", "stage_postponed", "reason", "سبب أول", "سبب آخر"),
        day("stage", "held", "stage_held", "on"),
        text("stage", "outcome:ar", "stage_held", "outcome"),
        day("publication", "published", "publication_made", "on"),
        of("publication", "kind", "publication_made", "kind", "minutes", "e_form"),
        text("publication", "title:ar", "publication_made", "title"),
        of("publication", "language", "publication_made", "language", "ar", "fr"),
        of("publication", "channel", "publication_made", "channel", "website", "own_initiative"),
        thing("publication", "stage", "publication_made", "stage", "stage"),
        of("publication", "place", "publication_made", "place", "مقر أول", "مقر آخر"),
        list("publication", "contents", "publication_made"),
        of("publication", "digest", "publication_made", "digest", "١٢٣", "٤٥٦"),
        of("card", "kind", "card_received", "kind", "idea", "new_project"),
        thing("card", "about", "card_received", "about", "project"),
        list("card", "themes", "card_received"),
        of(
            "card",
            "anchor",
            "card_received",
            "anchor",
            json!({"version": id("version", 1), "thing": id("project", 1), "section": "solutions", "exact": "حارسين"}),
            json!({"version": id("version", 1), "thing": id("project", 1), "section": "impact_indicators", "exact": "حارسين"}),
        ),
        thing("card", "stage", "card_received", "stage", "stage"),
        of("card", "channel", "card_received", "channel", "own_initiative", "paper"),
        of("card", "author", "card_received", "author", "civil_servant", "citizen"),
        of("card", "contact", "card_received", "contact", json!({"name": "فلانة"}), json!({"name": "فلان"})),
        day("card", "received", "card_received", "on"),
        thing("remark", "card", "card_received", "card", "card"),
        facts(
            "remark",
            "position",
            ("card_received", json!({})),
            (
                "card_received",
                json!({"remarks": [
                    {"remark": id("remark", 3), "said": "قول"}, {"remark": id("remark", 1), "said": "تضاف إنارة"}
                ]}),
            ),
            &[],
        ),
        thing("remark", "presented_at", "remarks_presented", "stage", "stage"),
        day("remark", "presented", "remarks_presented", "on"),
        day("remark", "examined", "remarks_examined", "on"),
        thing("remark", "examined_by", "remarks_examined", "by", "body"),
        facts(
            "remark",
            "group:group-0000000000000001",
            ("remarks_ungrouped", json!({})),
            ("remarks_grouped", json!({})),
            &["remark:remark-0000000000000001"],
        ),
        facts(
            "group",
            "remark:remark-0000000000000001",
            ("remarks_grouped", json!({})),
            ("remarks_ungrouped", json!({})),
            &["group:group-0000000000000001"],
        ),
        text("group", "title:ar", "remarks_grouped", "title"),
        thing("group", "by", "remarks_grouped", "by", "body"),
        of("remark", "decision", "remarks_decided", "outcome", "accepted", "partly_accepted"),
        of("remark", "decision", "remarks_decided", "reason", "سبب أول", "سبب آخر"),
        thing("decision", "by", "remarks_decided", "by", "body"),
        day("decision", "decided", "remarks_decided", "on"),
        of(
            "decision",
            "remarks",
            "remarks_decided",
            "remarks",
            json!([id("remark", 1)]),
            json!([id("remark", 2)]),
        ),
        thing("answer", "decision", "answer_published", "decision", "decision"),
        text("answer", "text:ar", "answer_published", "text"),
        of("answer", "channel", "answer_published", "channel", "website", "own_initiative"),
        day("answer", "published", "answer_published", "on"),
        of("version", "kind", "version_frozen", "kind", "draft_for_adoption", "adopted"),
        text("version", "title:ar", "version_frozen", "title"),
        facts(
            "version",
            "holds",
            ("version_frozen", json!({})),
            ("version_frozen", json!({"on": "2023-05-01"})),
            &[],
        ),
        thing("session", "body", "session_convened", "body", "body"),
        of("session", "kind", "session_convened", "kind", "ordinary", "extraordinary"),
        text("session", "title:ar", "session_convened", "title"),
        day("session", "planned", "session_convened", "planned"),
        day("session", "convened", "session_convened", "convened"),
        number("session", "in_office", "session_convened"),
        thing("sitting", "session", "sitting_held", "session", "session"),
        text("sitting", "place:ar", "sitting_held", "place"),
        day("sitting", "held", "sitting_held", "on"),
        day("item", "postponed", "item_postponed", "on"),
        day("item", "postponed_until", "item_postponed", "until"),
        of("item", "postponed_because", "item_postponed", "reason", "سبب أول", "سبب آخر"),
        thing("vote", "version", "vote_taken", "version", "version"),
        thing("vote", "by", "vote_taken", "by", "body"),
        of("vote", "session", "vote_taken", "session", "ordinary", "extraordinary"),
        thing("vote", "sitting_held", "vote_taken", "sitting_held", "sitting"),
        thing("vote", "agenda_item", "vote_taken", "agenda_item", "item"),
        of("vote", "item", "vote_taken", "item", "7", "8"),
        of("vote", "result", "vote_taken", "result", "adopted", "rejected"),
        day("vote", "taken", "vote_taken", "on"),
    ];
    for who in ["participants", "women", "associations"] {
        let field = ["attendance:participants", "attendance:women", "attendance:associations"];
        let field = field.into_iter().find(|field| field.ends_with(who)).unwrap();
        let count = |count: u32| json!({ who: count });
        slots.push(of("stage", field, "stage_held", "attendance", count(30), count(31)));
    }
    let remark = |member: &str, value: &str| {
        let mut remark = json!({"remark": id("remark", 1), "said": "تضاف إنارة"});
        remark.as_object_mut().unwrap().insert(member.to_owned(), value.into());
        json!([remark])
    };
    for (field, one, other) in [
        ("topic", "impact_indicators", "solutions"),
        ("section", "impact_indicators", "solutions"),
        ("said", "قول أول", "قول آخر"),
        ("proposed", "مقترح أول", "مقترح آخر"),
    ] {
        slots.push(of("remark", field, "card_received", "remarks", remark(field, one), remark(field, other)));
    }
    let item = |member: &str, value: Json| {
        let mut item = json!({"item": id("item", 1)});
        item.as_object_mut().unwrap().insert(member.to_owned(), value);
        json!({"agenda": [item]})
    };
    for (field, one, other) in [
        ("number", json!("7"), json!("8")),
        ("title:ar", json!({"ar": "نقطة أولى"}), json!({"ar": "نقطة أخرى"})),
        ("about", json!(id("version", 1)), json!(id("version", 2))),
    ] {
        let member = field.split(':').next().unwrap();
        let with = |value| ("session_convened", item(member, value));
        slots.push(facts("item", field, with(one), with(other), &[]));
    }
    let agenda = |session: usize, items: &[usize]| {
        let items: Vec<Json> = items.iter().map(|item| json!({"item": id("item", *item)})).collect();
        ("session_convened", json!({"session": id("session", session), "agenda": items}))
    };
    slots.push(facts("item", "session", agenda(1, &[1]), agenda(2, &[1]), &[]));
    slots.push(facts("item", "position", agenda(1, &[1]), agenda(1, &[3, 1]), &[]));
    for count in ["number", "convocation", "in_office", "present"] {
        slots.push(number("sitting", count, "sitting_held"));
    }
    for count in ["sitting", "in_office", "present", "in_favour", "against", "abstained", "blank"] {
        slots.push(number("vote", count, "vote_taken"));
    }
    slots
}

/// Fields in which two values never stand, and why.
const NEVER: &[(&str, &str, &str)] = &[
    ("programme", "collectivity_kind", "only the founding writes it, and there is one"),
    ("programme", "collectivity", "only the founding writes it, and there is one"),
    ("programme", "collectivity_code", "only the founding writes it, and there is one"),
    ("programme", "cycle", "only the founding writes it, and there is one"),
    ("programme", "framework", "only the founding writes it, and there is one"),
    ("programme", "language", "only the founding writes it, and there is one"),
    ("", "ref", "never absent; two things that have one reference are listed apart"),
    ("project", "topic", "never absent"),
    ("project", "idea", "never absent"),
    ("project", "became", "never absent"),
    ("project", "came_from", "never absent"),
    ("project", "elsewhere", "the digest of the words stands in the name of the field"),
    ("remark", "drawn_into", "never absent"),
    ("card", "axis", "never absent"),
    ("publication", "about", "never absent"),
    ("indicator", "by", "never absent"),
    ("indicator", "measurement", "never absent"),
    ("measurement", "evidence", "never absent"),
    ("item", "vote", "never absent"),
    ("decision", "answer", "never absent"),
];

/// A dossier with two things of every kind, by whose names people know them.
fn furnished() -> Dossier {
    let mut d = founded();
    let mut tell = |kind: &str, members: Json| {
        let programme = d.programme_id().to_owned();
        let fact = fact(&programme, kind, &members);
        d.record(Fact::from_value(fact).unwrap()).unwrap_or_else(|refusal| panic!("{kind}: {refusal}"));
    };
    tell("programme_described", json!({"title": {"ar": "برنامج الانفتاح"}}));
    for n in 1..4 {
        let name = |what: &str| json!({"ar": format!("{what} {n}")});
        tell("stage_planned", json!({"stage": id("stage", n), "title": name("لقاء")}));
        tell("project_registered", json!({"project": id("project", n), "title": name("مشروع")}));
    }
    tell("section_revised", json!({"text": "حارسين مكونين", "on": "2022-02-01"}));
    tell("section_revised", json!({"section": "objectives", "text": "سلامة المرتفقين", "on": "2023-05-15"}));
    for n in 1..3 {
        let name = |what: &str| json!({"ar": format!("{what} {n}")});
        tell("body_created", json!({"body": id("body", n), "name": name("هيئة")}));
        let person = json!({
            "membership": id("membership", n), "person": id("person", n), "name": name("عضو"), "on": "2023-01-01"
        });
        tell("member_joined", person);
        tell("axis_chosen", json!({"axis": id("axis", n), "title": name("محور")}));
        tell("funding_noted", json!({"funding": id("funding", n), "source": name("ممول")}));
        tell("indicator_defined", json!({"indicator": id("indicator", n), "title": name("مؤشر")}));
        let card = json!({
            "card": id("card", n), "numbers": [format!("card:{n}7")], "on": "2023-01-01",
            "remarks": [{"remark": id("remark", n), "said": "تضاف إنارة"}]
        });
        tell("card_received", card);
        let decision =
            json!({"decision": id("decision", n), "remarks": [id("remark", n)], "on": "2023-02-01"});
        tell("remarks_decided", decision);
        let title = name("صيغة");
        tell("version_frozen", json!({"version": id("version", n), "title": title, "on": "2023-01-01"}));
        let agenda = json!([{"item": id("item", n), "title": name("نقطة")}]);
        tell(
            "session_convened",
            json!({"session": id("session", n), "title": name("دورة"), "agenda": agenda}),
        );
        let sitting = json!({"sitting": id("sitting", n), "session": id("session", n), "on": "2023-01-01"});
        tell("sitting_held", sitting);
        tell(
            "remarks_grouped",
            json!({"group": id("group", n), "title": name("مجموعة"), "on": "2023-01-01"}),
        );
    }
    tell("answer_published", json!({"on": "2023-02-02"}));
    tell("vote_taken", json!({"on": "2023-01-01"}));
    tell("publication_made", json!({"on": "2023-01-01"}));
    tell("measurement_taken", json!({"value": "1", "on": "2023-01-01"}));
    d
}

/// By which people know the first thing of a kind.
fn known_as(kind: &str) -> &'static str {
    match kind {
        "programme" => "برنامج الانفتاح",
        "body" => "هيئة 1",
        "membership" | "person" => "عضو 1",
        "axis" => "محور 1",
        "project" => "مشروع 1",
        "funding" => "ممول 1",
        "indicator" | "measurement" => "مؤشر 1",
        "stage" => "لقاء 1",
        "publication" => "محضر اللقاء",
        "card" | "remark" | "decision" | "answer" => "17",
        "group" => "مجموعة 1",
        "version" | "vote" => "صيغة 1",
        "session" | "sitting" => "دورة 1",
        "item" => "نقطة 1",
        kind => panic!("no such kind: {kind}"),
    }
}

/// The names under which a conflict may show a thing: one of two, where the names themselves are in conflict.
fn names(slot: &Slot) -> Vec<String> {
    let name = known_as(slot.kind);
    match (slot.kind, slot.field.split(':').next().unwrap()) {
        (_, "title" | "name" | "funder") => {
            ["نص أول", "نص آخر", "نقطة أولى", "نقطة أخرى"].map(String::from).to_vec()
        }
        ("membership", "person")
        | ("measurement", "indicator")
        | ("sitting", "session")
        | ("vote", "version")
        | ("answer", "decision")
        | ("remark", "card")
        | ("decision", "remarks") => {
            vec![name.to_owned(), name.replace('1', "2")]
        }
        _ => vec![name.to_owned()],
    }
}

fn exchange(one: &mut Dossier, other: &mut Dossier) {
    assert!(one.merge(&other.save()).unwrap().damaged.is_empty());
    assert!(other.merge(&one.save()).unwrap().damaged.is_empty());
}

/// What is wrong with the words of a page, as far as a machine can tell.
fn unclear(language: &str, page: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let words = page.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'));
    for word in words.filter(|word| !word.is_empty()) {
        if kind_of(word).is_some() || word.contains('_') || word == "true" || word == "false" {
            wrong.push(word.to_owned());
        }
        // A day that no reader writes so, and in Arabic a word that has no Arabic label.
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        if word.len() == 10 && digits == 8
            || language == "ar" && word.bytes().any(|b| b.is_ascii_alphabetic())
        {
            wrong.push(word.to_owned());
        }
    }
    let other_mark = if language == "ar" { ", " } else { "،" };
    let decimal = if language == "en" { "5,5" } else { "0.5" };
    for foreign in [other_mark, decimal] {
        if page.contains(foreign) {
            wrong.push(foreign.to_owned());
        }
    }
    wrong
}

/// The lines of a page without the labels of devices, which are random.
fn without_devices(dossiers: &[&Dossier], page: &str) -> String {
    dossiers.iter().fold(page.to_owned(), |page, dossier| {
        let label: String = dossier.device().replica.chars().take(4).collect();
        page.replace(&label, "…")
    })
}

/// Records the two facts on two devices, and says what is wrong with what the devices show then.
fn try_out(base: &[u8], slot: &Slot, seed: u64) -> Vec<String> {
    let mut one = Dossier::open(Still::new(seed), base).unwrap();
    let mut other = Dossier::open(Still::new(seed + 7), base).unwrap();
    let programme = one.programme_id().to_owned();
    let thing = if slot.kind == "programme" { programme.clone() } else { id(slot.kind, 1) };
    let told = |(kind, members): &(&str, Json)| Fact::from_value(fact(&programme, kind, members)).unwrap();
    for (dossier, fact) in [(&mut one, &slot.one), (&mut other, &slot.other)] {
        if let Err(refusal) = dossier.record(told(fact)) {
            return vec![format!("refused: {refusal}")];
        }
    }
    exchange(&mut one, &mut other);
    let mut wrong = Vec::new();
    let conflicts = one.conflicts(&At::now()).unwrap();
    if conflicts != other.conflicts(&At::now()).unwrap() {
        wrong.push("the devices show different conflicts".to_owned());
    }
    let shown: Vec<&str> = conflicts.fields.iter().map(|conflict| &*conflict.field).collect();
    if !conflicts
        .fields
        .iter()
        .any(|conflict| conflict.field == slot.field && conflict.thing.as_str() == thing)
    {
        wrong.push(format!("shown are {shown:?}"));
        return wrong;
    }
    wrong.extend(
        shown
            .iter()
            .filter(|field| **field != slot.field && !slot.also.contains(field))
            .map(|field| format!("also {field}")),
    );
    for language in ["ar", "fr", "en"] {
        let page = conflicts.in_language(&language.parse::<Language>().unwrap());
        let page = without_devices(&[&one, &other], &page);
        let unclear = unclear(language, &page);
        if !unclear.is_empty() {
            wrong.push(format!("{unclear:?} in\n{page}"));
        }
        let known_by = names(slot);
        let named = |line: &str| line.starts_with("- ") && known_by.iter().any(|name| line.contains(name));
        if !page.lines().any(named) {
            wrong.push(format!("nobody knows the thing in\n{page}"));
        }
        let values: BTreeSet<&str> = page
            .lines()
            .filter_map(|line| line.strip_prefix("  - ")?.split_once(':'))
            .map(|(_, value)| value)
            .collect();
        if values.len() < 2 {
            wrong.push(format!("the values look alike in\n{page}"));
        }
    }
    // Recorded once more on one device, the value that is agreed on settles it on both.
    if let Err(refusal) = one.record(told(&slot.one)) {
        wrong.push(format!("settling is refused: {refusal}"));
    }
    exchange(&mut one, &mut other);
    for dossier in [&one, &other] {
        let left = dossier.conflicts(&At::now()).unwrap().fields;
        if !left.is_empty() {
            wrong.push(format!(
                "left: {:?}",
                left.iter().map(|conflict| &*conflict.field).collect::<Vec<_>>()
            ));
        }
    }
    wrong
}

#[test]
fn two_values_of_every_field_are_told_in_words_and_settled() {
    let base = furnished().save();
    let mut wrong = Vec::new();
    for (number, slot) in slots().iter().enumerate() {
        let of_slot = try_out(&base, slot, 1000 + 20 * number as u64);
        wrong.extend(of_slot.into_iter().map(|what| format!("{} {}: {what}", slot.kind, slot.field)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Gives every id another number, so that a fact about two things names two, and every text a digest.
struct Apart(usize);

impl Visitor for Apart {
    fn id(&mut self, _: &Place<'_>, id: &mut String, _: &'static [&'static str]) -> Result<(), Refusal> {
        self.0 += 1;
        *id = self::id(kind_of(id).unwrap(), self.0);
        Ok(())
    }

    fn sealed(&mut self, _: &Place<'_>, _: Class, value: &mut dyn Seal) -> Result<(), Refusal> {
        value.seal(Hash::of(b"words"));
        Ok(())
    }
}

/// Fields that every thing has.
const OF_ANY: [&str; 4] = ["source", "illustrative", "source_in", "illustrative_in"];

/// The kinds of things and the names of fields that facts write.
#[derive(Default)]
struct Written(BTreeSet<(String, String)>);

impl Expand for Written {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, _: Value<'_>) {
        let any = field.name == "ref" || OF_ANY.contains(&field.name.as_ref());
        let kind = if any { "" } else { kind_of(thing).unwrap() };
        self.0.insert((kind.to_owned(), field.name.to_string()));
    }

    fn same(&mut self, _: &[&str]) {}
}

#[test]
fn every_field_that_facts_write_is_tried_or_never_in_conflict() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/parity/samples.json");
    let samples: Json = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let samples = samples["facts"].as_object().unwrap();
    assert_eq!(samples.len(), Fact::KINDS.len());
    let mut written = Written::default();
    for sample in samples.values() {
        let mut fact = Fact::from_value(sample.clone()).unwrap();
        fact.walk(&Place::Fact, &mut Apart(0)).unwrap();
        fact.expand(&mut written);
        // Said of a field or of the whole thing.
        if let Fact::SourceNoted(noted) = &mut fact {
            noted.field = None;
            fact.expand(&mut written);
        }
        // A project that goes on beside those that it became.
        if let Fact::ProjectSplit(split) = &mut fact {
            split.into.push(split.project.clone());
            fact.expand(&mut written);
        }
    }
    let mut tried: BTreeSet<(String, String)> =
        NEVER.iter().map(|(kind, field, _)| ((*kind).to_owned(), (*field).to_owned())).collect();
    for slot in slots() {
        let name = slot.field.split(':').next().unwrap();
        let kind = if OF_ANY.contains(&name) { "" } else { slot.kind };
        let new = tried.insert((kind.to_owned(), name.to_owned()));
        assert!(new || !NEVER.iter().any(|never| (never.0, never.1) == (kind, name)), "{kind} {name}");
    }
    assert_eq!(written.0, tried);
}

#[test]
fn a_page_of_conflicts() {
    let base = furnished().save();
    let mut one = Dossier::open(Still::new(3), &base).unwrap();
    let mut other = Dossier::open(Still::new(5), &base).unwrap();
    let programme = one.programme_id().to_owned();
    let shown = [
        "kind",
        "roles",
        "anchor",
        "decision",
        "amount",
        "illustrative",
        "remark:remark-0000000000000001",
        "speakers",
        "held",
        "in_office",
        "target:2024",
        "attendance:women",
        "link:project-0000000000000002",
    ];
    for slot in slots().iter().filter(|slot| shown.contains(&slot.field)) {
        for (dossier, (kind, members)) in [(&mut one, &slot.one), (&mut other, &slot.other)] {
            dossier.record(Fact::from_value(fact(&programme, kind, members)).unwrap()).unwrap();
        }
    }
    exchange(&mut one, &mut other);
    let conflicts = one.conflicts(&At::now()).unwrap();
    for language in ["ar", "fr"] {
        let page = conflicts.in_language(&language.parse::<Language>().unwrap());
        insta::assert_snapshot!(format!("conflicts-{language}"), without_devices(&[&one, &other], &page));
    }
}

#[test]
fn an_entry_corrected_in_two_ways_is_told_by_what_it_is_and_what_they_say() {
    let mut base = furnished();
    let programme = base.programme_id().to_owned();
    let told = |kind: &str, members: Json| fact(&programme, kind, &members);
    let held = json!({"attendance": {"participants": 40}, "outcome": {"ar": "خلاصة"}});
    let meeting = base.record(Fact::from_value(told("stage_held", held)).unwrap()).unwrap().entry;
    let decided = |outcome: &str| {
        let remarks = json!([id("remark", 2)]);
        told(
            "remarks_decided",
            json!({"decision": id("decision", 2), "remarks": remarks, "outcome": outcome}),
        )
    };
    let decision = base.record(Fact::from_value(decided("accepted")).unwrap()).unwrap().entry;
    let corrected = |entry: &str, with: Json| {
        Fact::from_value(json!({"fact": "corrected", "entry": entry, "with": with, "reason": "سهو"})).unwrap()
    };
    let (meeting, decision) = (meeting.as_str(), decision.as_str());
    let mut one = Dossier::open(Still::new(61), &base.save()).unwrap();
    let mut other = Dossier::open(Still::new(67), &base.save()).unwrap();
    let as_held = |on: &str, participants: u32| {
        let attendance = json!({"participants": participants});
        told("stage_held", json!({"attendance": attendance, "outcome": {"ar": "خلاصة"}, "on": on}))
    };
    one.record(corrected(meeting, as_held("2023-06-02", 41))).unwrap();
    other.record(corrected(meeting, as_held("2023-06-03", 42))).unwrap();
    one.record(corrected(decision, decided("partly_accepted"))).unwrap();
    let withdrawn = json!({"fact": "withdrawn", "entry": decision, "reason": "سهو"});
    other.record(Fact::from_value(withdrawn).unwrap()).unwrap();
    exchange(&mut one, &mut other);
    let conflicts = one.conflicts(&At::now()).unwrap();
    assert_eq!(conflicts, other.conflicts(&At::now()).unwrap());
    assert_eq!(conflicts.corrected.len(), 2);
    let entries: Vec<_> = conflicts.corrected.iter().map(|conflict| conflict.entry.clone()).collect();
    assert_eq!(entries, conflicts.corrections);
    for language in ["ar", "fr", "en"] {
        let page = conflicts.in_language(&language.parse::<Language>().unwrap());
        let page = without_devices(&[&one, &other], &page);
        assert_eq!(unclear(language, &page), Vec::<String>::new(), "{page}");
        assert!(!page.contains(meeting) && !page.contains(decision), "{page}");
        insta::assert_snapshot!(format!("corrections-{language}"), page);
    }
    let duties = one.duties(&At::now()).unwrap().in_language(&Language::EN);
    assert!(duties.contains("Settle the conflict: لقاء 1 [Arabic]"), "{duties}");
    // The public does not read a decision that no answer has published.
    let public = one.conflicts(&At::now().public()).unwrap();
    let page = public.in_language(&Language::EN);
    assert!(!page.contains("partly accepted"), "{page}");
    assert!(!serde_json::to_string(&public).unwrap().contains("partly_accepted"));
    one.record(corrected(meeting, as_held("2023-06-02", 41))).unwrap();
    one.record(corrected(decision, decided("accepted"))).unwrap();
    exchange(&mut one, &mut other);
    for dossier in [&one, &other] {
        let left = dossier.conflicts(&At::now()).unwrap();
        assert!(left.corrected.is_empty() && left.corrections.is_empty());
    }
}

/// A plan that still stands beside another one is no plan of before.
#[test]
fn of_two_plans_that_stand_neither_is_an_earlier_one() {
    let mut base = founded();
    let planned = |day: &str| {
        let planned = json!({"fact": "stage_planned", "stage": id("stage", 1), "planned": day, "title": {"ar": "لقاء"}});
        Fact::from_value(planned).unwrap()
    };
    let convened = |day: &str| {
        let convened = json!({"fact": "session_convened", "session": id("session", 1), "planned": day});
        Fact::from_value(convened).unwrap()
    };
    base.record(planned("2023-06-01")).unwrap();
    base.record(convened("2023-10-05")).unwrap();
    let mut one = Dossier::open(Still::new(61), &base.save()).unwrap();
    let mut other = Dossier::open(Still::new(67), &base.save()).unwrap();
    for (d, day) in [(&mut one, "2023-06-10"), (&mut other, "2023-06-20")] {
        d.record(planned(day)).unwrap();
        d.record(convened(&day.replace("06", "11"))).unwrap();
    }
    exchange(&mut one, &mut other);
    let stage = one.roadmap(&At::now()).unwrap().stages.remove(0);
    let session = one.council_sessions(&At::now()).unwrap().sessions.remove(0);
    assert_eq!((stage.contested, session.contested), (vec!["planned".into()], vec!["planned".into()]));
    let edtf = |dates: &[infitah::views::DateShown]| -> Vec<String> {
        dates.iter().map(|date| date.edtf.clone()).collect()
    };
    assert_eq!(edtf(&stage.planned_before), ["2023-06-01"]);
    assert_eq!(edtf(&session.planned_before), ["2023-10-05"]);
}

/// Two things that share very many numbers are named beside each of them.
#[test]
fn of_many_numbers_of_a_thing_the_first_are_told() {
    let mut dossier = founded();
    for card in 1..=2 {
        let numbers: Vec<String> = (0..13).map(|number| format!("sheet:{number}")).collect();
        let card = json!({
            "fact": "card_received", "card": id("card", card), "kind": "idea", "channel": "meeting", "on": DAY,
            "numbers": numbers, "remarks": [{"remark": id("remark", card), "said": "تضاف إنارة"}]
        });
        dossier.record(Fact::from_value(card).unwrap()).unwrap();
    }
    let body =
        json!({"fact": "body_created", "body": id("body", 1), "kind": "committee", "name": {"ar": "اللجنة"}});
    dossier.record(Fact::from_value(body).unwrap()).unwrap();
    let mut one = Dossier::open(Still::new(61), &dossier.save()).unwrap();
    let mut other = Dossier::open(Still::new(67), &dossier.save()).unwrap();
    for (dossier, outcome) in [(&mut one, "accepted"), (&mut other, "deferred")] {
        let decided = json!({
            "fact": "remarks_decided", "decision": id("decision", 1), "remarks": [id("remark", 1)],
            "outcome": outcome, "by": id("body", 1), "on": "2023-10-01"
        });
        dossier.record(Fact::from_value(decided).unwrap()).unwrap();
    }
    exchange(&mut one, &mut other);
    let conflicts = one.conflicts(&At::now()).unwrap();
    assert_eq!(conflicts.references.len(), 13);
    let told: Vec<_> =
        conflicts.fields.iter().map(|one| (&*one.field, one.references.len(), one.more_references)).collect();
    assert_eq!(told, [("decision", 12, 1)]);
    for thing in conflicts.references.iter().flat_map(|shared| &shared.things) {
        let told: Vec<&str> = thing.references.iter().map(Reference::as_str).collect();
        assert_eq!((told.len(), told[11], thing.more_references), (12, "sheet:11", 1));
    }
    for (language, others) in
        [(Language::AR, "11، وغيرها"), (Language::FR, "11, et d'autres"), (Language::EN, "11, and others")]
    {
        let page = conflicts.in_language(&language);
        assert_eq!(page.matches(others).count(), 27, "{page}");
    }
}

/// Two things with one number are one, or one of them has it by mistake: recording it once more settles nothing, and the
/// page says what does.
#[test]
fn a_shared_number_is_settled_by_merging_or_by_correcting() {
    let mut dossier = founded();
    let programme = dossier.programme_id().to_owned();
    let registered = |number: usize, references: &[&str]| {
        let members = json!({"project": id("project", number), "title": {"ar": format!("حديقة {number}")}});
        let mut registered = fact(&programme, "project_registered", &members);
        registered["references"] = json!(references);
        Fact::from_value(registered).unwrap()
    };
    let mut tablet = Dossier::open(Still::new(71), &dossier.save()).unwrap();
    dossier.record(registered(1, &["pacto:70"])).unwrap();
    let by_mistake = tablet.record(registered(2, &["pacto:70"])).unwrap();
    exchange(&mut dossier, &mut tablet);
    let (shared, now) = (dossier.conflicts(&At::now()).unwrap(), At::now());
    assert_eq!((shared.references.len(), shared.fields.len(), shared.corrected.len()), (1, 0, 0));
    let page = shared.in_language(&Language::EN);
    assert!(page.contains("merge them") && !page.contains("record once more"), "{page}");

    let mut merged = Dossier::open(Still::new(73), &dossier.save()).unwrap();
    merged.record(ThingsMerged::of([id("project", 1), id("project", 2)])).unwrap();
    assert_eq!(merged.conflicts(&now).unwrap().references, []);
    dossier.record(Corrected::entry_with(&by_mistake, registered(2, &["pacto:71"]))).unwrap();
    assert_eq!(dossier.conflicts(&now).unwrap().references, []);
    assert_eq!(
        dossier.conflicts(&now).unwrap().in_language(&Language::EN).lines().last(),
        Some("No conflict.")
    );
}
