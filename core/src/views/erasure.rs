use std::collections::BTreeSet;

use infitah_macros::shared;

use super::Names;
use super::reading::Reader;
use crate::dossier::{At, Dossier, ErasedWords, QuoteLeft, WordsField};
use crate::facts::{SealsErased, SlotName};
use crate::model::{Code, EntryId, Ground, Reference, Refusal, ThingId};

/// Which erasure is thought of (محو مزمع, effacement envisagé): a field of a thing, an entry, or what the correction of
/// an entry left behind.
///
/// References are accepted wherever ids are.
#[shared(query)]
#[derive(Debug, Default)]
pub struct ErasureQuery {
    /// The thing.
    pub thing: Option<ThingId>,
    /// Its field: `said`, `proposed`, `contact`, `title:ar`, `section:solutions:ar`.
    pub field: Option<String>,
    /// An entry, with all its words.
    pub entry: Option<EntryId>,
    /// An entry that was corrected, with the words that its correction left behind.
    pub superseded: Option<EntryId>,
}

/// What an erasure would take, and which texts would still quote it (خطة المحو, plan d'effacement). Nothing is recorded
/// by asking. Afterwards the words are nowhere, so nobody can ask then.
///
/// A quote is found by its words, in whatever spelling; what says the same in other words is not.
#[shared(view)]
pub struct ErasurePlan {
    /// The words that would be erased, in the order of the history.
    pub erased: Vec<ErasedWords>,
    /// The texts that would stay and quote them, the closest first: sections, titles, reasons, answers, other cards,
    /// earlier revisions, texts of frozen versions.
    pub quotes: Vec<QuoteLeft>,
    /// How many quotes there are besides those that are listed.
    pub more: u32,
    /// What the things are called that are named here, in the order in which they are.
    pub things: Vec<ErasureThing>,
}

/// A thing of which words would be erased or quoted.
#[shared(view)]
pub struct ErasureThing {
    /// The thing.
    pub id: ThingId,
    /// Its title, or its name.
    pub name: Names,
    /// Its references; of a remark, those of its card; of many the first twelve.
    pub references: Vec<Reference>,
}

impl Dossier {
    /// What an erasure would take, and which texts would still quote it (خطة المحو, plan d'effacement). The public is
    /// told which words it would be, and none of the words.
    ///
    /// ```
    /// # #[cfg(feature = "system")] {
    /// use infitah::dossier::{At, Dossier, System};
    /// use infitah::facts::{CardReceived, DossierFounded, SectionRevised};
    /// use infitah::model::{SheetSection, Topic};
    /// use infitah::views::ErasureQuery;
    ///
    /// let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش"))?;
    /// let programme = d.programme_id().to_owned();
    /// let card = d.record(CardReceived::idea("2023-07-25").remark(Topic::PROBLEM, "أنا سعيد من حي السلام"))?;
    /// let text = "قيل: «أنا سعيد من حي السلام».";
    /// d.record(SectionRevised::of(&*programme, SheetSection::PROBLEM, text, "2023-08-01"))?;
    /// let said = ErasureQuery {
    ///     thing: Some(card.remarks[0].as_str().into()),
    ///     field: Some("said".into()),
    ///     ..ErasureQuery::default()
    /// };
    /// let plan = d.erasure_plan(&said, &At::now())?;
    /// assert_eq!(plan.quotes[0].quoted.as_deref(), Some("أنا سعيد من حي السلام"));
    /// # }
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    ///
    /// # Errors
    /// A refusal when a thing or an entry is not known, no words stand there, the day cannot be read, or a head is
    /// unknown.
    pub fn erasure_plan(&self, query: &ErasureQuery, at: &At) -> Result<ErasurePlan, Refusal> {
        self.read_at(at, |reader| {
            let mut erasure = SealsErased {
                slots: Vec::new(),
                superseded: query.superseded.iter().cloned().collect(),
                entries: query.entry.iter().cloned().collect(),
                ground: Ground::REQUEST,
            };
            match (&query.thing, &query.field) {
                (Some(thing), Some(field)) => {
                    let of_thing = |refusal| Refusal { field: Some("thing".to_owned()), ..refusal };
                    // Also of what was withdrawn.
                    let thing = match reader.resolve(thing.as_str(), ThingId::KINDS) {
                        Err(_) if reader.seen.is_heard_of(thing.as_str()) => thing.to_string(),
                        resolved => resolved.map_err(of_thing)?,
                    };
                    erasure.slots.push(SlotName { thing: thing.into(), field: field.clone() });
                }
                (Some(_), None) => return Err(Refusal::field(Code::FieldMissing, "field")),
                (None, Some(_)) => return Err(Refusal::field(Code::FieldMissing, "thing")),
                (None, None) if query.entry.is_none() && query.superseded.is_none() => {
                    return Err(Refusal::field(Code::FieldMissing, "thing"));
                }
                (None, None) => {}
            }
            let digests = self.would_erase(&mut erasure).map_err(as_asked)?;
            let erasing = self.erasing(reader.seen, reader.public(), &erasure, &digests);
            let fields = erasing.erased.iter().flat_map(|words| &words.fields);
            let fields = fields.chain(erasing.quotes.iter().flat_map(|quote| &quote.fields));
            let versions = erasing.quotes.iter().flat_map(|quote| &quote.versions);
            let named = fields
                .map(|WordsField { thing, .. }| thing.clone())
                .chain(versions.map(|version| ThingId::from(version.as_str())));
            let mut things: Vec<ThingId> = Vec::new();
            let mut seen = BTreeSet::new();
            things.extend(named.filter(|id| seen.insert(id.clone())));
            Ok(ErasurePlan {
                things: things.into_iter().map(|id| called(reader, id)).collect(),
                erased: erasing.erased,
                quotes: erasing.quotes,
                more: erasing.more,
            })
        })
    }
}

fn called(reader: &Reader<'_>, id: ThingId) -> ErasureThing {
    let thing = reader.thing_with(id.as_str(), &["title", "name", "card"]);
    let references = reader.numbers(thing.text("card").unwrap_or(id.as_str()));
    ErasureThing { name: thing.called(), references, id }
}

/// The members of the question have one value each.
fn as_asked(refusal: Refusal) -> Refusal {
    let field = refusal.field.as_deref().map(|field| match field {
        "slots[0].field" => "field",
        "entries[0]" => "entry",
        "superseded[0]" => "superseded",
        other => other,
    });
    Refusal { field: field.map(str::to_owned), ..refusal }
}
