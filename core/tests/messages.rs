//! Every message is used, every label that is printed has one, and refusals and codes are the same set.

#![expect(clippy::unwrap_used, reason = "the helpers of a test may panic as the test may")]

use std::collections::BTreeSet;
use std::path::Path;

use infitah::facts::Fact;
use infitah::model::{
    Act, AuthorCategory, BodyKind, CardKind, Channel, Code, CollectivityKind, Frequency, FundingKind,
    FundingStatus, IndicatorKind, Modality, ProjectRelation, PublicationKind, Role, SessionKind,
    SheetSection, Side, StageKind, ThingId, Topic, VersionKind, VoteResult,
};
use infitah::views::ImportReason;

const AR: &str = concat!(include_str!("../messages/ar.ftl"), include_str!("../messages/import/ar.ftl"));

fn ids() -> BTreeSet<&'static str> {
    let lines = AR.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    lines.filter_map(|line| Some(line.split_once(" =")?.0)).collect()
}

/// The text of the sources of a folder, its tests left out.
fn sources(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("messages/tests.rs") {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

macro_rules! known {
    ($($list:literal: $label:ident,)*) => {
        vec![$(($list, $label::KNOWN.iter().map(|label| label.to_string()).collect::<Vec<_>>())),*]
    };
}

/// The lists whose labels are looked up by their value, each with the values that the library knows.
fn lists() -> Vec<(&'static str, Vec<String>)> {
    let mut lists = known! {
        "act": Act, "author-category": AuthorCategory, "body-kind": BodyKind, "card-kind": CardKind, "channel": Channel, "collectivity-kind": CollectivityKind,
        "frequency": Frequency, "funding-kind": FundingKind, "funding-status": FundingStatus,
        "indicator-kind": IndicatorKind, "modality": Modality, "publication-kind": PublicationKind,
        "relation": ProjectRelation, "result": VoteResult,
        "role": Role, "section": SheetSection, "session-kind": SessionKind, "side": Side, "stage-kind": StageKind,
        "topic": Topic, "version-kind": VersionKind,
    };
    // Plain labels of the field that no list of the library holds.
    lists.push(("phase", ["co_preparation", "co_implementation", "next_steps"].map(String::from).to_vec()));
    lists.push(("measured-group", ["women", "men", "youth"].map(String::from).to_vec()));
    lists.push(("thing", ThingId::KINDS.iter().map(ToString::to_string).collect()));
    lists.push(("fact", Fact::KINDS.iter().map(|kind| (*kind).to_owned()).collect()));
    let forms = ["string", "text", "number", "boolean", "list", "object", "value"];
    lists.push(("form", forms.map(String::from).to_vec()));
    lists.push(("attendance", ["participants", "women", "associations"].map(String::from).to_vec()));
    let reasons = ImportReason::CODES.iter().filter_map(|code| code.strip_prefix("import."));
    lists.push(("import-reason", reasons.map(String::from).collect()));
    lists.push(("language", ["ar", "fr", "en", "zgh", "ary"].map(String::from).to_vec()));
    lists
}

#[test]
fn refusals_and_codes_are_the_same_set() {
    let codes: BTreeSet<String> =
        Code::ALL.iter().map(|code| format!("refusal-{}", code.as_str().replace('.', "-"))).collect();
    let refusals: BTreeSet<String> =
        ids().into_iter().filter(|id| id.starts_with("refusal-")).map(String::from).collect();
    assert_eq!(refusals, codes);
}

#[test]
fn every_known_label_has_a_message_and_every_label_is_known() {
    let ids = ids();
    for (list, values) in lists() {
        let labels: BTreeSet<String> =
            values.iter().map(|value| format!("{list}-{}", value.replace('_', "-"))).collect();
        let prefix = format!("{list}-");
        let said: BTreeSet<String> =
            ids.iter().filter(|id| id.starts_with(&prefix)).map(|id| (*id).to_owned()).collect();
        assert_eq!(said, labels, "{list}");
    }
}

#[test]
fn every_other_message_is_used() {
    let mut text = String::new();
    sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut text);
    let lists = lists();
    let by_value = |id: &str| lists.iter().any(|(list, _)| id.starts_with(&format!("{list}-")));
    // Fields are looked up by the name of the field: in a view's own print, or as facts write them.
    let named = |field: &str| text.contains(&format!("\"{field}\""));
    // Of tables and columns the tests of the tables know which are used.
    let of_tables = |id: &str| {
        ["table-", "column-", "heading-", "import-column-"].iter().any(|list| id.starts_with(list))
    };
    let used = |id: &str| {
        of_tables(id)
            || text.contains(&format!("\"{id}\""))
            || AR.contains(&format!("{{ {id} }}"))
            || id.strip_prefix("field-").is_some_and(|field| named(field) || named(&field.replace('-', "_")))
    };
    let unused: Vec<&str> =
        ids().into_iter().filter(|id| !id.starts_with("refusal-") && !by_value(id) && !used(id)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}
