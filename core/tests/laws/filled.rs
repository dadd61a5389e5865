//! A fact of each kind with every member, its words sown with canaries: from the samples that are written from the
//! types themselves, so that a member that comes later is tried without another line here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use infitah::dossier::Dossier;
use infitah::facts::{
    AgendaItem, AnswerPublished, AxisChosen, BodyCreated, CardReceived, Fact, FundingNoted, IndicatorDefined,
    MeasurementTaken, MemberJoined, ProjectRegistered, PublicationMade, RemarksDecided, RemarksGrouped,
    SectionRevised, SessionConvened, SittingHeld, SourceNoted, StagePlanned, VersionFrozen, VoteTaken,
};
use infitah::journal::Hash;
use infitah::model::{
    Class, Decimal, IndicatorKind, Outcome, Place, PublicationKind, Refusal, Seal, SessionKind, SheetSection,
    StageKind, Topic, VersionKind, Visitor, VoteResult, Walk, When, part_id,
};
use infitah::state::{Expand, Field, Span, Value};
use serde_json::json;

use super::world::{World, ids_by_kind, seals};

/// The samples of all facts, by kind.
pub fn samples() -> BTreeMap<String, serde_json::Value> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/parity/samples.json");
    let samples: serde_json::Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    serde_json::from_value(samples["facts"].clone()).unwrap()
}

/// The same, read once.
pub static SAMPLES: LazyLock<BTreeMap<String, serde_json::Value>> = LazyLock::new(samples);

/// A place in a fact at which words were sown.
#[derive(Clone, Debug)]
pub struct Sown {
    /// As refusals name it: `remarks[0].said`.
    pub place: String,
    pub class: Class,
    /// The canaries under this one seal; none where its value is not free, as an outcome.
    pub words: Vec<String>,
}

/// A fact of this kind with every member, about the things that are known, or nothing where some are not.
pub fn filled(
    sample: &serde_json::Value,
    known: &BTreeMap<String, BTreeSet<String>>,
    entry: &(String, Fact),
    seed: usize,
    word: &mut dyn FnMut() -> String,
) -> Option<(serde_json::Value, Vec<Sown>)> {
    let mut fact = Fact::from_value(sample.clone()).unwrap();
    let kind = fact.kind();
    let mut filling = Filling { known, entry: &entry.0, seed, lacks: false, places: Vec::new() };
    fact.walk(&Place::Fact, &mut filling).unwrap();
    let (lacks, places) = (filling.lacks, filling.places);
    let mut value = serde_json::to_value(&fact).unwrap();
    let members = value.as_object_mut().unwrap();
    match kind {
        "version_frozen" => drop(members.remove("holds")),
        "measurement_taken" => {
            members.remove("numerator");
            members.remove("denominator");
        }
        "vote_taken" => {
            for count in ["against", "abstained", "blank"] {
                members.insert(count.into(), 0.into());
            }
        }
        "things_merged" => {
            let stages: Vec<_> = known.get("stage")?.iter().take(2).cloned().collect();
            members.insert("things".into(), stages.into());
        }
        "corrected" => {
            let Fact::SourceNoted(source) = &entry.1 else { return None };
            let with = json!({"fact": "source_noted", "things": source.things, "source": {"ar": "x"}});
            members.insert("with".into(), with);
        }
        "seals_erased" => return None,
        _ => {}
    }
    if lacks && kind != "corrected" {
        return None;
    }
    let mut places = places;
    if kind == "corrected" {
        places = vec![("with.source.ar".into(), Class::Public), ("reason".into(), Class::Working)];
    }
    let sown = places.into_iter().map(|(place, class)| {
        let pointer = format!("/{}", place.replace('[', "/").replace(']', "").replace('.', "/"));
        let target = value.pointer_mut(&pointer).unwrap();
        let words: Vec<String> = match target {
            serde_json::Value::Object(members) => members
                .values_mut()
                .map(|member| {
                    *member = word().into();
                    member.as_str().unwrap().to_owned()
                })
                .collect(),
            text if text == "accepted" => Vec::new(),
            text => {
                *text = word().into();
                vec![text.as_str().unwrap().to_owned()]
            }
        };
        Sown { place, class, words }
    });
    let sown = sown.collect();
    Some((value, sown))
}

struct Filling<'a> {
    known: &'a BTreeMap<String, BTreeSet<String>>,
    entry: &'a str,
    seed: usize,
    lacks: bool,
    places: Vec<(String, Class)>,
}

impl Visitor for Filling<'_> {
    fn id(&mut self, _: &Place<'_>, id: &mut String, kinds: &'static [&'static str]) -> Result<(), Refusal> {
        self.seed = self.seed.wrapping_mul(31).wrapping_add(7);
        let fitting: Vec<&String> = kinds.iter().filter_map(|kind| self.known.get(*kind)).flatten().collect();
        match fitting.get(self.seed % fitting.len().max(1)) {
            Some(found) => id.clone_from(found),
            None => self.lacks = true,
        }
        Ok(())
    }

    fn made(&mut self, _: &Place<'_>, id: &mut Option<String>, _: &'static str) -> Result<(), Refusal> {
        *id = None;
        Ok(())
    }

    fn entry(&mut self, _: &Place<'_>, hash: &mut String) -> Result<(), Refusal> {
        self.entry.clone_into(hash);
        Ok(())
    }

    fn reference(&mut self, _: &Place<'_>, reference: &mut String) -> Result<(), Refusal> {
        *reference = format!("canary:{}", self.seed % 1000);
        Ok(())
    }

    fn when(&mut self, _: &Place<'_>, when: &mut When, written: &mut Option<String>) -> Result<(), Refusal> {
        (*when, *written) = ("2023-07-25".into(), None);
        Ok(())
    }

    fn decimal(
        &mut self,
        _: &Place<'_>,
        number: &mut Decimal,
        written: &mut Option<String>,
    ) -> Result<(), Refusal> {
        (*number, *written) = (Decimal::from(3i64), None);
        Ok(())
    }

    fn sealed(&mut self, at: &Place<'_>, class: Class, _: &mut dyn Seal) -> Result<(), Refusal> {
        self.places.push((at.to_string(), class));
        Ok(())
    }
}

/// A dossier with a thing of every kind, and the entry of a noted source.
pub fn furnished(seed: u64) -> (Dossier, (String, Fact)) {
    let mut d = World::begun(seed, 1).devices.remove(0);
    let on = "2023-05-04";
    let mut tell = |fact: Fact| d.record(fact).unwrap();
    tell(BodyCreated::named("b1").references(["body:1"]).into());
    tell(MemberJoined::named("n1", "body:1", on).references(["person:1"]).into());
    tell(AxisChosen::titled("a1").references(["axis:1"]).into());
    for number in ["1", "2", "3"] {
        let stage = StagePlanned::of(StageKind::E_FORM, format!("s{number}"));
        tell(stage.references([format!("stage:{number}")]).into());
        let project = ProjectRegistered::titled(format!("p{number}"));
        tell(project.references([format!("pacto:{number}")]).into());
    }
    tell(SectionRevised::of("pacto:1", SheetSection::SOLUTIONS, "base text", on).into());
    tell(FundingNoted::of("pacto:1", "f1").into());
    tell(IndicatorDefined::of("pacto:1", IndicatorKind::IMPACT, "i1").references(["indicator:1"]).into());
    let card = tell(CardReceived::idea(on).remark(Topic::PROBLEM, "said").numbers(["paper:1"]).into());
    tell(RemarksGrouped::of("g1", &card.remarks, on).into());
    let decided = RemarksDecided::of(Outcome::Accepted, &card.remarks, "body:1", on).reason("because");
    let decision = tell(decided.into());
    tell(AnswerPublished::to(&decision, "2023-05-05").text("answer").into());
    tell(VersionFrozen::of(VersionKind::ADOPTED, on).references(["version:1"]).into());
    let session = SessionConvened::of(SessionKind::ORDINARY, "c1", on).agenda([AgendaItem::titled("t1")]);
    let session = tell(session.references(["session:1"]).into()).id.unwrap();
    tell(SittingHeld::of("session:1", on).references(["sitting:1"]).into());
    let vote = VoteTaken::on_version("version:1", VoteResult::ADOPTED, on);
    tell(vote.agenda_item(&*part_id(session.as_str(), "item", 0)).into());
    tell(PublicationMade::of(PublicationKind::MINUTES, "m1", on).into());
    tell(MeasurementTaken::of("indicator:1", "2024", 3, on).into());
    let noted = tell(SourceNoted::of(["pacto:1", "pacto:2"], "page 7").into()).entry.to_string();
    let fact = d.entries().find(|(hash, _)| hash.to_string() == noted).unwrap().1.unwrap().clone();
    (d, (noted, fact))
}

/// One fact of a kind that stands in a journal, with what was sown in it.
pub struct Case {
    pub kind: String,
    /// The journal with it.
    pub bytes: Vec<u8>,
    /// Its entry.
    pub entry: String,
    /// As it was recorded.
    pub open: serde_json::Value,
    /// As it stands.
    pub fact: Fact,
    pub sown: Vec<Sown>,
}

/// What is different from a fact with every member.
#[derive(Clone, Copy)]
enum Form {
    Filled,
    /// A project that is split and goes on.
    GoesOn,
    /// A link to another document alone.
    Elsewhere,
}

/// A case for every kind that has sealed members. The founding stands alone.
pub fn cases() -> Vec<Case> {
    let (base, noted) = furnished(41);
    let mut count = 0;
    let mut word = || {
        count += 1;
        format!("CANARY{count:04}X")
    };
    let of_kind = samples().into_iter().filter(|(kind, _)| kind != "seals_erased");
    let of_kind = of_kind.map(|(kind, sample)| (kind, sample, Form::Filled));
    // Members that decide which fields are written.
    let others = [("project_split", Form::GoesOn), ("project_linked", Form::Elsewhere)];
    let others = others.map(|(kind, form)| (kind.to_owned(), samples()[kind].clone(), form));
    let cases = of_kind.chain(others).filter_map(|(kind, sample, form)| {
        let mut d = super::world::opened(43, &base.save());
        let (mut open, sown) =
            filled(&sample, &ids_by_kind(&d), &noted, 3, &mut word).unwrap_or_else(|| panic!("{kind}"));
        match form {
            Form::Filled => {}
            Form::GoesOn => {
                let project = open["project"].clone();
                open["into"].as_array_mut().unwrap().push(project);
            }
            Form::Elsewhere => drop(open.as_object_mut().unwrap().remove("to")),
        }
        let fact = Fact::from_value(open.clone()).unwrap();
        let entry = match fact {
            Fact::DossierFounded(founding) => {
                d = Dossier::found(super::world::Still::new(45), founding).unwrap();
                d.receipt().heads[0].to_string()
            }
            fact => d.record(fact).unwrap_or_else(|refusal| panic!("{kind}: {refusal}")).entry.to_string(),
        };
        let fact = d.entries().find(|(hash, _)| hash.to_string() == entry).unwrap().1.unwrap().clone();
        let bytes = d.save();
        (!sown.is_empty()).then_some(Case { kind, bytes, entry, open, fact, sown })
    });
    cases.collect()
}

impl Case {
    /// The fields in which the words of a place stand.
    pub fn slots(&self, sown: &Sown) -> Vec<(String, String)> {
        let digest = self.digest(&sown.place);
        let mut slots = Slots::default();
        self.fact.expand(&mut slots);
        let holding = slots.0.into_iter().filter(|(_, _, digests)| digests.contains(&digest));
        holding.map(|(thing, field, _)| (thing, field)).collect()
    }

    /// The digest under which the value of a place stands.
    pub fn digest(&self, place: &str) -> Hash {
        let mut places = Digests::default();
        self.fact.clone().walk(&Place::Fact, &mut places).unwrap();
        places.0[place]
    }

    /// The words that share a field with those of a place, itself included.
    pub fn beside(&self, slot: &(String, String)) -> BTreeSet<String> {
        let with = self.sown.iter().filter(|other| self.slots(other).contains(slot));
        with.flat_map(|other| other.words.clone()).collect()
    }

    pub fn words(&self) -> BTreeSet<String> {
        self.sown.iter().flat_map(|sown| sown.words.clone()).collect()
    }

    /// The words that stand in a file.
    pub fn standing(&self, bytes: &[u8]) -> BTreeSet<String> {
        let held = seals(bytes).into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n");
        self.words().into_iter().filter(|word| held.contains(word)).collect()
    }
}

#[derive(Default)]
struct Digests(BTreeMap<String, Hash>);

impl Visitor for Digests {
    fn sealed(&mut self, at: &Place<'_>, _: Class, value: &mut dyn Seal) -> Result<(), Refusal> {
        self.0.insert(at.to_string(), value.sealed_as().unwrap());
        Ok(())
    }
}

/// The fields that a fact writes, with the digests in each.
#[derive(Default)]
pub struct Slots(pub Vec<(String, String, Vec<Hash>)>);

impl Expand for Slots {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        let mut digests = Vec::new();
        value.digests(&mut digests);
        if !digests.is_empty() {
            self.0.push((thing.to_owned(), field.to_string(), digests));
        }
    }

    fn same(&mut self, _: &[&str]) {}
}
