//! What an erasure would take, and which texts would still quote it: asked before it is recorded, because afterwards
//! the words are nowhere.

use std::collections::{BTreeMap, BTreeSet};

use infitah_macros::shared;

use super::Dossier;
use super::audience::PublicWords;
use super::copies::count;
use super::erasing::{Slot, places, slots_of};
use crate::facts::{self, Fact, SealsErased};
use crate::journal::{Entry, Hash, seal_value};
use crate::model::{EntryId, Place, ThingId, VersionId};
use crate::state::{Body, Expand, Field, Seen, Sources, Span, Value};
use crate::text::lists::Gather;
use crate::text::quotes::{Likeness, Sought};

/// So many quotes are told, the closest ones; of further ones, how many there are.
const MOST: usize = 500;

/// Words that an erasure takes (أقوال ستُمحى, propos à effacer), each sealed value by itself.
#[shared(view)]
pub struct ErasedWords {
    /// The entry beside which they stand.
    pub entry: EntryId,
    /// Its kind of fact; of a correction, the kind of what it corrects.
    pub fact: String,
    /// Where in the fact: `remarks[0].said`; nothing in a fact of a kind that is not known here.
    pub place: Option<String>,
    /// The fields in which they stand, whose words are gone with them. Several things may share one text: the reason
    /// of a decision stands with each of its remarks.
    pub fields: Vec<WordsField>,
    /// How many words they are, where they are a text that is here.
    pub words: u32,
}

/// A field of a thing in which words stand.
#[shared(view)]
pub struct WordsField {
    /// The thing.
    pub thing: ThingId,
    /// The field: `said`, `title:ar`, `section:solutions:ar`.
    pub field: String,
    /// Whether the erasure closes it, so that it takes no words again.
    pub closed: bool,
}

/// A text that stays and quotes the words that go (اقتباس باق, citation restante), for a person to decide on: to
/// correct it and erase what it said before, to erase it as well, or to leave it.
#[shared(view)]
pub struct QuoteLeft {
    /// The entry beside which it stands.
    pub entry: EntryId,
    /// Its kind of fact; of a correction, the kind of what it corrects.
    pub fact: String,
    /// Where in the fact; nothing in a fact of a kind that is not known here.
    pub place: Option<String>,
    /// The things and fields in which it stands; none for the reason of a correction.
    pub fields: Vec<WordsField>,
    /// Whether it stands in one of them on the day of the question, and is no earlier text.
    pub stands: bool,
    /// The frozen versions that hold it: what was adopted is not corrected, only erased.
    pub versions: Vec<VersionId>,
    /// Which of the erased words it quotes: their place in the list of those, from 0.
    pub of: u32,
    /// How it quotes them.
    pub likeness: QuoteLikeness,
    /// How many of the words stand in it in a row.
    pub run: u32,
    /// How many stand in it in their order.
    pub in_order: u32,
    /// The longest row, as it is written there. Never told to the public.
    pub quoted: Option<String>,
}

/// How a text quotes another one (مدى التطابق, degré de reprise). Spellings are folded.
#[shared(choice)]
pub enum QuoteLikeness {
    /// All its words, one after the other (كاملا, en entier).
    Whole,
    /// Two thirds of its words in their order (تقريبا, à peu près).
    Nearly,
    /// Four of its words or more, one after the other (جزئيا, en partie).
    Partly,
}

/// What an erasure takes, and what still quotes it.
#[derive(Default)]
pub(crate) struct Erasing {
    pub(crate) erased: Vec<ErasedWords>,
    pub(crate) quotes: Vec<QuoteLeft>,
    /// How many quotes there are besides.
    pub(crate) more: u32,
}

/// By the entry, the texts that versions hold.
type Holding<'d> = BTreeMap<Hash, Vec<(&'d facts::Held, &'d VersionId)>>;

/// A text that quotes some of the words, how, and which of the sought texts.
struct Candidate {
    entry: u32,
    digest: Hash,
    /// Which of the texts of that value.
    text: usize,
    of: usize,
    likeness: Likeness,
    run: usize,
}

/// The closest quotes, each with the erased words that it quotes; of others, which may be nearly all texts, only how many.
#[derive(Default)]
struct Closest {
    quotes: Vec<(usize, Candidate)>,
    more: usize,
}

impl Closest {
    fn add(&mut self, quotes: impl IntoIterator<Item = (usize, Candidate)>) {
        self.quotes.extend(quotes);
        if self.quotes.len() > 2 * MOST {
            self.cut();
        }
    }

    /// The closest first, and in the order of the history.
    fn cut(&mut self) {
        self.quotes.sort_by_key(|(_, quote)| (quote.likeness, usize::MAX - quote.run));
        self.more = self.more.saturating_add(self.quotes.len().saturating_sub(MOST));
        self.quotes.truncate(MOST);
    }
}

/// A sealed value that stands beside an entry.
struct Held {
    entry: u32,
    digest: Hash,
    texts: Vec<String>,
}

impl Dossier {
    /// What an erasure of these digests takes, and which texts would still quote it, by what is here now. For the
    /// public only words that are public are compared, and none are told.
    pub(crate) fn erasing(
        &self,
        seen: &Seen<'_>,
        public: Option<&PublicWords<'_>>,
        erasure: &SealsErased,
        digests: &BTreeSet<Hash>,
    ) -> Erasing {
        let closed = slots_of(erasure).into_iter().collect();
        let mut map: Option<(u32, EntryMap)> = None;
        let mut erased = Vec::new();
        let mut sought = Vec::new();
        for (entry, digest) in self.beside(digests) {
            let words = self.held(public, entry, &digest);
            // They come entry by entry.
            let of_entry = match map.take() {
                Some((of, map)) if of == entry => map,
                _ => EntryMap::of(self, entry),
            };
            let place = of_entry.locate(&digest, &closed);
            map = Some((entry, of_entry));
            // What was decided is no text.
            let texts = words.filter(|_| !place.is_outcome()).unwrap_or_default();
            sought.extend(texts.iter().map(|text| (erased.len(), text.clone())));
            let words = Sought::new(texts.iter().map(String::as_str));
            erased.push(ErasedWords {
                entry: self.entry_id(entry),
                fact: place.fact,
                place: place.place,
                fields: place.fields,
                words: count((0..texts.len()).map(|of| words.words_of(of)).sum()),
            });
        }
        let mut closest = Closest::default();
        let texts = Sought::new(sought.iter().map(|(_, text)| text.as_str()));
        if !sought.is_empty() {
            for held in self.all_held(public, digests) {
                let each = held.texts.iter().enumerate();
                let likenesses = each.flat_map(|(place, text)| {
                    texts.likenesses_in(text).into_iter().map(move |like| (like, place))
                });
                let mut best = BTreeMap::<usize, Candidate>::new();
                for ((of, likeness, run), text) in likenesses {
                    let Some((erased, _)) = sought.get(of) else { continue };
                    let better =
                        best.get(erased).is_none_or(|other| (likeness, other.run) < (other.likeness, run));
                    if better {
                        let (entry, digest) = (held.entry, held.digest);
                        best.insert(*erased, Candidate { entry, digest, text, of, likeness, run });
                    }
                }
                closest.add(best);
            }
        }
        closest.cut();
        let Closest { quotes: found, more } = closest;
        let versions = self.held_by_versions(found.iter().map(|(_, quote)| quote.entry));
        let mut maps = BTreeMap::<u32, EntryMap>::new();
        let quotes = found.into_iter().filter_map(|(erased, Candidate { entry, digest, text, of, .. })| {
            let of_entry = maps.entry(entry).or_insert_with(|| EntryMap::of(self, entry));
            let place = of_entry.locate(&digest, &BTreeSet::new());
            let text = self.held(public, entry, &digest)?.into_iter().nth(text)?;
            let quote = texts.quoted_in(&text).into_iter().find(|quote| quote.of == of)?;
            (!place.is_outcome()).then(|| QuoteLeft {
                entry: self.entry_id(entry),
                stands: place.fields.iter().any(|field| stands_in(seen, entry, field)),
                versions: versions_of(&versions, &self.entry_id(entry), &place.fields),
                fact: place.fact,
                place: place.place,
                fields: place.fields,
                of: count(erased),
                likeness: quote.likeness.into(),
                run: count(quote.run),
                in_order: count(quote.in_order),
                quoted: text.get(quote.at).filter(|_| public.is_none()).map(str::to_owned),
            })
        });
        Erasing { erased, quotes: quotes.collect(), more: count(more) }
    }

    /// The entries beside which these digests stand, or stood, in entry order.
    fn beside<'d>(&'d self, digests: &'d BTreeSet<Hash>) -> impl Iterator<Item = (u32, Hash)> + 'd {
        let mut told = BTreeSet::new();
        self.journal.all().into_iter().flat_map(move |entry| {
            let named = self.journal.get(entry).map(Entry::digests).unwrap_or_default();
            let named = named.iter().filter(|digest| digests.contains(digest) && told.insert(**digest));
            named.map(|digest| (entry, *digest)).collect::<Vec<_>>()
        })
    }

    /// The texts of a value that is here, for this audience.
    fn held(&self, public: Option<&PublicWords<'_>>, entry: u32, digest: &Hash) -> Option<Vec<String>> {
        let seal = self.journal.get(entry)?.seal(digest)?;
        public.is_none_or(|public| public.hold(entry, digest)).then(|| texts(seal))
    }

    /// Every value that is here and would stay.
    fn all_held<'d>(
        &'d self,
        public: Option<&'d PublicWords<'d>>,
        gone: &'d BTreeSet<Hash>,
    ) -> impl Iterator<Item = Held> + 'd {
        self.journal.all().into_iter().flat_map(move |entry| {
            let seals = self.journal.get(entry).into_iter().flat_map(Entry::seals);
            let kept = seals.filter(|(digest, _)| !gone.contains(digest));
            let open = kept.filter(move |(digest, _)| public.is_none_or(|public| public.hold(entry, digest)));
            open.map(move |(digest, seal)| Held { entry, digest, texts: texts(seal) })
        })
    }

    fn entry_id(&self, entry: u32) -> EntryId {
        self.journal.get(entry).map_or_else(|| EntryId::from(""), |entry| entry.hash().into())
    }

    /// The texts of these entries that versions hold, in entry order.
    fn held_by_versions(&self, entries: impl Iterator<Item = u32>) -> Holding<'_> {
        let hashes = entries.filter_map(|entry| self.journal.get(entry)).map(Entry::hash);
        let mut held: Holding<'_> = hashes.map(|hash| (hash, Vec::new())).gathered();
        for entry in self.journal.order() {
            let Some(Fact::VersionFrozen(frozen)) = self.facts.get(*entry) else { continue };
            let Some(version) = &frozen.version else { continue };
            for text in &frozen.holds {
                if let Some(of_entry) = text.entry.hash().and_then(|entry| held.get_mut(&entry)) {
                    of_entry.push((text, version));
                }
            }
        }
        held
    }
}

/// Whether the words of this entry stand in a field.
fn stands_in(seen: &Seen<'_>, entry: u32, field: &WordsField) -> bool {
    let shown = seen.slot(field.thing.as_str(), &Field::parse(&field.field));
    shown.is_some_and(|shown| {
        shown.contenders().any(|(contender, _)| match seen.effective(contender).body {
            Body::Correction(correction) => correction == entry,
            Body::Own => contender == entry,
            Body::Withdrawn => false,
        })
    })
}

/// The versions that hold the words of an entry in one of these fields.
fn versions_of(held: &Holding<'_>, entry: &EntryId, fields: &[WordsField]) -> Vec<VersionId> {
    let held = entry.hash().and_then(|entry| held.get(&entry)).map(Vec::as_slice).unwrap_or_default();
    let mut versions: Vec<VersionId> = Vec::new();
    for field in fields {
        let of_field = held.iter().filter(|(text, _)| text.thing == field.thing && text.field == field.field);
        for (_, version) in of_field {
            if !versions.contains(version) {
                versions.push((*version).clone());
            }
        }
    }
    versions
}

impl From<Likeness> for QuoteLikeness {
    fn from(likeness: Likeness) -> Self {
        match likeness {
            Likeness::Whole => Self::Whole,
            Likeness::Nearly => Self::Nearly,
            Likeness::Partly => Self::Partly,
        }
    }
}

/// The texts in a seal: itself, or those in it, as the members of contact details.
fn texts(seal: &str) -> Vec<String> {
    match seal_value(seal) {
        Some(serde_json::Value::String(text)) => vec![text],
        Some(serde_json::Value::Object(members)) => members
            .into_iter()
            .filter_map(
                |(_, value)| if let serde_json::Value::String(text) = value { Some(text) } else { None },
            )
            .collect(),
        _ => Vec::new(),
    }
}

/// Where a sealed value stands.
struct Located {
    fact: String,
    place: Option<String>,
    fields: Vec<WordsField>,
}

/// Where each sealed value of an entry stands: an entry may have very many.
struct EntryMap {
    fact: String,
    /// For a correction, of the fact that it brings, and its kind.
    places: BTreeMap<Hash, (String, &'static str)>,
    fields: Fields,
}

impl EntryMap {
    fn of(dossier: &Dossier, entry: u32) -> Self {
        let kind = dossier.journal.get(entry).map(|entry| entry.kind().name.to_owned()).unwrap_or_default();
        let mut map = Self { fact: kind, places: BTreeMap::new(), fields: Fields::default() };
        let mut put = |fact: &Fact| {
            for (place, digest) in places(fact.clone(), &Place::Fact) {
                map.places.entry(digest).or_insert((place, fact.kind()));
            }
        };
        match dossier.facts.get(entry) {
            None => return map,
            Some(fact @ Fact::Corrected(corrected)) => {
                put(&corrected.with);
                put(fact);
            }
            Some(fact) => put(fact),
        }
        dossier.facts.expand(entry, &mut map.fields);
        map
    }

    fn locate(&self, digest: &Hash, closed: &BTreeSet<Slot>) -> Located {
        let place = self.places.get(digest);
        let fields = self.fields.by_digest.get(digest).into_iter().flatten();
        let fields = fields.map(|slot @ (thing, field)| WordsField {
            closed: closed.contains(slot),
            thing: ThingId::from(&**thing),
            field: field.to_string(),
        });
        Located {
            fact: place.map_or_else(|| self.fact.clone(), |(_, kind)| (*kind).to_owned()),
            place: place.map(|(place, _)| place.clone()),
            fields: fields.collect(),
        }
    }
}

impl Located {
    /// An outcome is one of a closed list.
    fn is_outcome(&self) -> bool {
        self.fact == "remarks_decided" && self.place.as_deref() == Some("outcome")
    }
}

/// The fields to which a body gives each digest.
#[derive(Default)]
struct Fields {
    by_digest: BTreeMap<Hash, Vec<Slot>>,
}

impl Expand for Fields {
    fn on(&mut self, _: Span) {}

    fn creates(&mut self, _: &str) {}

    fn writes(&mut self, thing: &str, field: Field<'_>, value: Value<'_>) {
        let mut digests = Vec::new();
        value.digests(&mut digests);
        if digests.is_empty() {
            return;
        }
        let slot: Slot = (thing.into(), field.into_owned());
        for digest in digests.into_iter().collect::<BTreeSet<_>>() {
            self.by_digest.entry(digest).or_default().push(slot.clone());
        }
    }

    fn same(&mut self, _: &[&str]) {}
}
