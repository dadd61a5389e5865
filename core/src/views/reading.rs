use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::de::DeserializeOwned;

use super::anchors::{Followed, Quoting, quoting};
use super::conflicts::{ThingKnown, known_by};
use super::frozen::{self, Listed, Written};
use super::natural::natural;
use super::provenance::Slot;
use super::{DateShown, Missing, Names, ProjectName, Spoken};
use crate::dates::Interval;
use crate::dossier::{At, Audience, Dossier, Opened, PublicWords};
use crate::facts::Fact;
use crate::journal::{Entry, Hash};
use crate::model::{Code, EntryId, ProjectId, Reference, Refusal, Sealed, When, kind_of};
use crate::state::{Field, Seen, Shown, Value};
use crate::text::lists::{Gather, Order};

/// A thing stands beside very many others that name it, with so many of its numbers, and so many letters of its name.
pub(super) const NUMBERS: usize = 12;
const LETTERS: usize = 300;

/// A dossier at a moment, as the views read it.
pub(super) struct Reader<'a> {
    pub(super) dossier: &'a Dossier,
    pub(super) seen: &'a Seen<'a>,
    /// Only these words are opened, where the answer is for the public.
    public: Option<PublicWords<'a>>,
    /// The titles that were asked for: many things name the same stage, project or version.
    titles: RefCell<BTreeMap<String, Names>>,
    /// The names that were asked for: many memberships name the same bodies.
    names: RefCell<BTreeMap<String, Names>>,
    /// The numbers that were asked for: a card is named beside each of its remarks.
    numbers: RefCell<BTreeMap<String, Vec<Reference>>>,
    /// The things as people know them that were asked for: many values that stand apart are of one thing or name it.
    known: RefCell<BTreeMap<String, ThingKnown>>,
    /// By kind and field, the things that name others.
    naming: RefCell<BTreeMap<(&'static str, &'static str), Naming>>,
    /// What each version lists that was asked for: many cards quote one version.
    listed: RefCell<BTreeMap<String, Option<Rc<[Listed]>>>>,
    /// The cards that quote passages, by what they quote.
    quoting: OnceCell<Quoting>,
    /// The words of frozen versions that were asked for.
    written: RefCell<Opening>,
    /// Each section in which a quote was looked for.
    followed: RefCell<BTreeMap<Slot, Rc<Followed>>>,
}

/// By digest and the entry beside which they were opened, words, if they were there.
type Opening = BTreeMap<(Hash, u32), Option<Rc<Written>>>;

/// By thing, the things that name it.
type Naming = BTreeMap<String, Vec<Box<str>>>;

/// One thing with every field that stands.
pub(super) struct Thing<'a> {
    reader: &'a Reader<'a>,
    fields: BTreeMap<Field<'static>, Shown>,
}

impl Dossier {
    /// Asks about a moment, with a reader.
    pub(super) fn read_at<T>(
        &self,
        at: &At,
        ask: impl FnOnce(&Reader<'_>) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let public = match at.audience {
            Some(Audience::Public) => Some(PublicWords::of(self)?),
            Some(Audience::Working) | None => None,
        };
        self.asking(at, |seen| {
            ask(&Reader {
                dossier: self,
                seen,
                public,
                titles: RefCell::default(),
                names: RefCell::default(),
                known: RefCell::default(),
                naming: RefCell::default(),
                numbers: RefCell::default(),
                listed: RefCell::default(),
                quoting: OnceCell::new(),
                written: RefCell::default(),
                followed: RefCell::default(),
            })
        })
    }
}

impl<'a> Reader<'a> {
    /// The thing that an id or a reference names, of one of these kinds, as it was known then.
    pub(super) fn resolve(&self, name: &str, kinds: &[&str]) -> Result<String, Refusal> {
        let unknown =
            || Refusal::of(Code::ViewUnknownThing).with("value", name).with("expected", kinds.join(", "));
        let things = match kind_of(name) {
            Some(_) => self.seen.class(name),
            None => Reference::from(name)
                .normal()
                .map(|normal| self.seen.resolve(normal.as_str()))
                .unwrap_or_default(),
        };
        let of_kind =
            |id: &&str| kind_of(id).is_some_and(|kind| kinds.contains(&kind)) && self.seen.exists(id);
        let mut fitting = things.iter().map(AsRef::as_ref).filter(of_kind);
        match (fitting.next(), fitting.next()) {
            (Some(one), Some(other)) if kind_of(name).is_none() => Err(Refusal::of(Code::ReferenceAmbiguous)
                .with("value", name)
                .with("expected", format!("{one}, {other}"))),
            (Some(one), _) => Ok(one.to_string()),
            (None, _) => Err(unknown()),
        }
    }

    /// The id under which a thing is shown whose ids are merged; a fact may name it by another one.
    pub(super) fn canonical(&self, id: &str) -> String {
        self.seen.representative_of(id).to_owned()
    }

    /// The same, if the thing is there.
    pub(super) fn there(&self, id: &str) -> Option<String> {
        Some(self.canonical(id)).filter(|id| self.seen.exists(id))
    }

    /// What [`Reader::canonical`] says of several; each once, where it is named first.
    pub(super) fn canonical_each<T: AsRef<str> + for<'t> From<&'t str>>(&self, ids: &[T]) -> Vec<T> {
        let mut known = BTreeSet::new();
        let shown = ids.iter().map(|id| self.seen.representative_of(id.as_ref()));
        shown.filter(|id| known.insert(*id)).map(T::from).collect()
    }

    /// The entry that made a thing; of several, the one whose value shows in a field that each of them wrote.
    pub(super) fn made_by(&self, id: &str, field: &'static str) -> Option<u32> {
        match self.seen.creators(id).as_slice() {
            [one] => Some(*one),
            _ => Some(self.seen.slot(id, &Field::plain(field))?.entry),
        }
    }

    /// What a version lists; read once.
    pub(super) fn listed(&self, version: &str) -> Option<Rc<[Listed]>> {
        remembered(&self.listed, version, || frozen::listed(self, version))
    }

    /// The cards that quote a passage of a section, in entry order; all of them are gone through once.
    pub(super) fn quoting(&self, subject: &str, section: &str) -> &[String] {
        let quoting = self.quoting.get_or_init(|| quoting(self));
        quoting.get(&(subject.to_owned(), section.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// Words beside an entry, if they are there; opened once, and held once whichever entries stand beside them.
    pub(super) fn written(&self, beside: u32, digest: Hash) -> Option<Rc<Written>> {
        let mut known = self.written.borrow_mut();
        if let Some(written) = known.get(&(digest, beside)) {
            return written.clone();
        }
        let text = self.spoken(beside, &digest, None).text;
        let written = text.map(|text| {
            let mut same = known.range((digest, 0)..=(digest, u32::MAX));
            same.find_map(|(_, held)| held.clone()).unwrap_or_else(|| Rc::new(Written::new(digest, text)))
        });
        known.insert((digest, beside), written.clone());
        written
    }

    /// A section, to follow quotes through it; woven once.
    pub(super) fn followed(&self, subject: &str, field: &Field<'static>) -> Rc<Followed> {
        let slot = (subject.to_owned(), field.clone());
        if let Some(known) = self.followed.borrow().get(&slot) {
            return known.clone();
        }
        let followed = Rc::new(Followed::of(self, subject, field));
        self.followed.borrow_mut().insert(slot, followed.clone());
        followed
    }

    /// What a field of a thing says in plain text: a label, or the thing that it names.
    pub(super) fn named(&self, id: &str, field: &'static str) -> Option<String> {
        match self.seen.slot(id, &Field::plain(field))?.value {
            Value::Text(text) => Some(text.into_owned()),
            _ => None,
        }
    }

    /// The things of a kind of which a field names this one, in the order in which they were created. All of them are
    /// gone through once, for whichever thing is asked about.
    pub(super) fn naming(&self, kind: &'static str, field: &'static str, named: &str) -> Vec<Box<str>> {
        let mut known = self.naming.borrow_mut();
        let by_named = known.entry((kind, field)).or_insert_with(|| {
            let mut by_named = Naming::new();
            for thing in self.seen.things(kind) {
                if let Some(named) = self.named(&thing, field) {
                    by_named.entry(self.canonical(&named)).or_default().push(thing);
                }
            }
            by_named
        });
        by_named.get(&self.canonical(named)).cloned().unwrap_or_default()
    }

    pub(super) fn thing(&'a self, id: &str) -> Thing<'a> {
        Thing { reader: self, fields: self.seen.read(id) }
    }

    /// A thing with these of its fields.
    pub(super) fn thing_with(&'a self, id: &str, fields: &[&str]) -> Thing<'a> {
        Thing { reader: self, fields: self.seen.read_some(id, |name| fields.contains(&name)) }
    }

    /// The words that may be opened, where the answer is for the public.
    pub(super) fn public(&self) -> Option<&PublicWords<'a>> {
        self.public.as_ref()
    }

    /// The title of a thing that another one names; read once.
    pub(super) fn title(&self, id: &str) -> Names {
        remembered(&self.titles, id, || short(self.thing_with(id, &["title"]).names("title")))
    }

    /// The name of a thing that another one names; read once.
    pub(super) fn name(&self, id: &str) -> Names {
        remembered(&self.names, id, || short(self.thing_with(id, &["name"]).names("name")))
    }

    /// The numbers of a thing that another one names, of many the first; read once.
    pub(super) fn numbers(&self, id: &str) -> Vec<Reference> {
        remembered(&self.numbers, id, || {
            let mut numbers = self.thing_with(id, &["ref"]).references();
            numbers.truncate(NUMBERS);
            numbers
        })
    }

    /// A project as other answers name it.
    pub(super) fn project_name(&self, id: &str) -> ProjectName {
        let id = self.canonical(id);
        ProjectName { references: self.numbers(&id), title: self.title(&id), id: ProjectId::from(id) }
    }

    /// What people know a thing by; read once.
    pub(super) fn known_by(&self, id: &str) -> ThingKnown {
        remembered(&self.known, id, || known_by(self, id))
    }

    /// The title of a thing, or the name of what has none.
    pub(super) fn called(&self, id: &str) -> Names {
        match self.title(id) {
            title if title.is_empty() => self.name(id),
            title => title,
        }
    }

    /// The fact that stands for an entry, and the entry beside which its words stand.
    pub(super) fn fact(&self, entry: u32) -> Option<(&'a Fact, u32)> {
        self.dossier.standing_fact(self.seen, entry)
    }

    pub(super) fn entry_id(&self, entry: u32) -> EntryId {
        EntryId::from(self.dossier.journal().get(entry).map_or_else(|| Hash::of([]), Entry::hash))
    }

    /// Opens a sealed value beside an entry, for the audience of the question.
    pub(super) fn open<T: DeserializeOwned>(&self, beside: u32, digest: &Hash) -> Opened<T> {
        self.dossier.open_digest(self.public.as_ref(), beside, digest)
    }

    /// The value of a sealed member of a fact, where it is there for this audience.
    pub(super) fn open_sealed<T: DeserializeOwned>(&self, beside: u32, value: &Sealed<T>) -> Option<T> {
        match self.open(beside, &value.digest()?) {
            Opened::Value(value) => Some(value),
            Opened::Erased | Opened::Withheld => None,
        }
    }

    /// The words that stand for one element of a field of a thing that may hold very many.
    pub(super) fn spoken_of(&self, id: &str, field: &'static str, part: &str) -> Option<Spoken> {
        self.sealed(&self.seen.slot(id, &Field::part(field, part))?)
    }

    /// The words of a shown value that is one text.
    fn sealed(&self, shown: &Shown) -> Option<Spoken> {
        let Value::Sealed(digest) = &shown.value else { return None };
        Some(self.spoken(self.beside(shown.entry), digest, None))
    }

    /// Words beside an entry, by their digest.
    pub(super) fn spoken(&self, beside: u32, digest: &Hash, language: Option<&str>) -> Spoken {
        let language = language.map(str::to_owned);
        match self.open::<String>(beside, digest) {
            Opened::Value(text) => Spoken { text: Some(text), language, missing: None },
            Opened::Erased => Spoken { text: None, language, missing: Some(Missing::Erased) },
            Opened::Withheld => Spoken { text: None, language, missing: Some(Missing::Withheld) },
        }
    }

    /// The words of a sealed member of a fact.
    pub(super) fn words(
        &self,
        beside: u32,
        words: &Sealed<String>,
        language: Option<&str>,
    ) -> Option<Spoken> {
        words.digest().map(|digest| self.spoken(beside, &digest, language))
    }

    /// The entry beside which the words of a shown value stand.
    pub(super) fn beside(&self, entry: u32) -> u32 {
        self.fact(entry).map_or(entry, |(_, beside)| beside)
    }

    /// The fields of a thing in which two values stand that are not the same words.
    pub(super) fn disagreements(&self, fields: &BTreeMap<Field<'static>, Shown>) -> Vec<String> {
        let contested = fields.iter().filter(|(field, shown)| self.is_contested(field, shown));
        contested.map(|(field, _)| field.to_string()).collect()
    }

    /// Whether two values stand that this view does not find equal.
    pub(super) fn is_contested(&self, field: &Field<'_>, shown: &Shown) -> bool {
        shown.is_contested() && self.distinct(field, shown) > 1
    }

    fn distinct(&self, field: &Field<'_>, shown: &Shown) -> usize {
        let values = shown.contenders().map(|(entry, value)| self.opened(field, entry, value));
        values.gathered::<BTreeSet<_>>().len()
    }

    /// A value as text that is equal where the words are equal.
    pub(super) fn opened(&self, field: &Field<'_>, entry: u32, value: &Value<'_>) -> String {
        match value {
            Value::Text(text) => text.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Flag(flag) => flag.to_string(),
            Value::Sealed(digest) => match self.open::<serde_json::Value>(self.beside(entry), digest) {
                Opened::Value(value) => value.to_string(),
                Opened::Erased | Opened::Withheld => digest.to_string(),
            },
            // Two decisions agree when outcome and reason do, whichever id each of them has.
            Value::Many(values) => {
                let skip = usize::from(field.name == "decision");
                let parts = values.iter().skip(skip).map(|value| self.opened(field, entry, value));
                parts.collect::<Vec<_>>().join("\u{1f}")
            }
        }
    }
}

impl Thing<'_> {
    /// What one language or element of a field shows.
    pub(super) fn part(&self, field: &'static str, part: &str) -> Option<&Shown> {
        self.fields.get(&Field::part(field, part).into_owned())
    }

    /// What a field shows that has one value.
    pub(super) fn shown(&self, field: &'static str) -> Option<&Shown> {
        self.fields.get(&Field::plain(field))
    }

    pub(super) fn text(&self, field: &'static str) -> Option<&str> {
        match &self.shown(field)?.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The thing that a field names, under the id that it is shown by, if it is there.
    pub(super) fn link(&self, field: &'static str) -> Option<String> {
        self.reader.there(self.text(field)?)
    }

    /// A label of a list.
    pub(super) fn label<T: for<'t> From<&'t str>>(&self, field: &'static str) -> Option<T> {
        self.text(field).map(T::from)
    }

    pub(super) fn number(&self, field: &'static str) -> Option<u32> {
        self.shown(field).and_then(number)
    }

    /// The number of one element of a field.
    pub(super) fn number_of(&self, field: &'static str, part: &str) -> Option<u32> {
        self.part(field, part).and_then(number)
    }

    /// The text of a field by language; erased and withheld words are not there.
    pub(super) fn names(&self, field: &'static str) -> Names {
        let parts = self.fields.iter().filter(|(key, _)| key.name == field);
        let names = parts.filter_map(|(key, shown)| {
            let Value::Sealed(digest) = &shown.value else { return None };
            let spoken = self.reader.spoken(self.reader.beside(shown.entry), digest, None);
            Some((key.part.clone()?.into_owned(), spoken.text?))
        });
        Names(names.collect())
    }

    /// The title, or the name of what has none.
    pub(super) fn called(&self) -> Names {
        match self.names("title") {
            title if title.is_empty() => self.names("name"),
            title => title,
        }
    }

    /// The words of a field that has one text.
    pub(super) fn spoken(&self, field: &'static str, language: Option<&str>) -> Option<Spoken> {
        let shown = self.shown(field)?;
        let Value::Sealed(digest) = &shown.value else { return None };
        Some(self.reader.spoken(self.reader.beside(shown.entry), digest, language))
    }

    /// The words of a field that has a list of texts.
    pub(super) fn list(&self, field: &'static str) -> Vec<Spoken> {
        let Some(shown) = self.shown(field) else { return Vec::new() };
        let mut digests = Vec::new();
        shown.value.digests(&mut digests);
        let beside = self.reader.beside(shown.entry);
        digests.iter().map(|digest| self.reader.spoken(beside, digest, None)).collect()
    }

    /// The labels of a field that has a list of them.
    pub(super) fn labels<T: for<'t> From<&'t str>>(&self, field: &'static str) -> Vec<T> {
        match self.shown(field).map(|shown| &shown.value) {
            Some(Value::Many(values)) => values
                .iter()
                .filter_map(|value| if let Value::Text(text) = value { Some(T::from(text)) } else { None })
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The languages or elements of a field, each with what it shows.
    pub(super) fn parts(&self, field: &'static str) -> impl Iterator<Item = (&Field<'static>, &Shown)> {
        self.fields.iter().filter(move |(key, _)| key.name == field)
    }

    /// The elements of a set that are present.
    pub(super) fn elements<T: for<'t> From<&'t str>>(&self, field: &'static str) -> Vec<T> {
        let present =
            self.fields.iter().filter(|(key, shown)| key.name == field && shown.value == Value::Flag(true));
        present.filter_map(|(key, _)| key.part.as_deref().map(T::from)).collect()
    }

    /// The things of a set that are present and exist, each under the id that it is shown by and once.
    pub(super) fn things<T: for<'t> From<&'t str>>(
        &self,
        reader: &Reader<'_>,
        field: &'static str,
    ) -> Vec<T> {
        let present = self.parts(field).filter(|(_, shown)| shown.value == Value::Flag(true));
        let ids = present.filter_map(|(key, _)| key.part.as_deref());
        let shown: BTreeSet<&str> = ids.map(|id| reader.seen.representative_of(id)).gathered();
        shown.into_iter().filter(|id| reader.seen.exists(id)).map(T::from).collect()
    }

    /// The words that stand for one element of a field.
    pub(super) fn spoken_of(&self, field: &'static str, part: &str) -> Option<Spoken> {
        self.reader.sealed(self.part(field, part)?)
    }

    /// Whether the field says yes.
    pub(super) fn is(&self, field: &'static str) -> bool {
        self.shown(field).is_some_and(|shown| shown.value == Value::Flag(true))
    }

    /// The fields with values that are made up for an example, though the thing is real.
    pub(super) fn made_up(&self) -> Vec<String> {
        self.elements("illustrative_in")
    }

    /// Whether the thing, or this field of it, is made up for an example.
    pub(super) fn is_made_up(&self, field: &'static str) -> bool {
        self.is("illustrative") || self.made_up().iter().any(|made_up| made_up == field)
    }

    /// The fact whose value stands in a field, and the entry beside which its words stand.
    pub(super) fn fact_of(&self, field: &'static str) -> Option<(&Fact, u32)> {
        self.reader.fact(self.shown(field)?.entry)
    }

    /// The references, those of one scheme in the order of their numbers.
    pub(super) fn references(&self) -> Vec<Reference> {
        let mut references: Vec<Reference> = self.elements("ref");
        references.order_by_cached_key(|reference| natural(reference.as_str()));
        references
    }

    /// The date that stands in a field, with the words in which the fact that gave it wrote it.
    pub(super) fn date(
        &self,
        field: &'static str,
        written: impl Fn(&Fact) -> Option<(&When, Option<&str>)>,
    ) -> Option<DateShown> {
        let shown = self.shown(field)?;
        let Value::Text(edtf) = &shown.value else { return None };
        let words = self.reader.fact(shown.entry).and_then(|(fact, _)| written(fact));
        let words = words.and_then(|(when, words)| (when.as_str() == edtf).then_some(words)?);
        Some(date(edtf, words))
    }

    pub(super) fn contested(&self) -> Vec<String> {
        self.reader.disagreements(&self.fields)
    }
}

/// What was read of an id before, or is read now.
fn remembered<T: Clone>(kept: &RefCell<BTreeMap<String, T>>, id: &str, read: impl FnOnce() -> T) -> T {
    if let Some(known) = kept.borrow().get(id) {
        return known.clone();
    }
    let found = read();
    kept.borrow_mut().insert(id.to_owned(), found.clone());
    found
}

/// The beginning of names that are too long to stand beside others.
fn short(mut names: Names) -> Names {
    for name in names.0.values_mut() {
        if let Some((end, _)) = name.char_indices().nth(LETTERS) {
            name.truncate(end);
            name.push('…');
        }
    }
    names
}

fn number(shown: &Shown) -> Option<u32> {
    match shown.value {
        Value::Number(number) => u32::try_from(number).ok(),
        _ => None,
    }
}

/// A recorded date as it is shown.
pub(super) fn date(edtf: &str, written: Option<&str>) -> DateShown {
    let interval = Interval::from_edtf(edtf).ok();
    let (first, last) = interval.map_or((None, None), |interval| (interval.first(), interval.last()));
    // Most dates are of one day.
    let first_printed = first.map(|day| day.to_string());
    DateShown {
        edtf: edtf.to_owned(),
        written: written.map(str::to_owned),
        last: if last == first { first_printed.clone() } else { last.map(|day| day.to_string()) },
        first: first_printed,
    }
}

/// The day that a fact is about, as it was written.
pub(super) fn on(fact: &Fact) -> Option<(&When, Option<&str>)> {
    Some((fact.day()?, fact.day_written()))
}

/// The day of a fact, shown.
pub(super) fn day_of(fact: &Fact) -> Option<DateShown> {
    on(fact).map(|(when, written)| date(when.as_str(), written))
}
