//! The passage that a card quotes: found in the frozen version that it quotes, and placed in the text of today.
//!
//! It is found as the W3C Web Annotation model finds a text quote: the exact words, and where they stand several times
//! the words before and after them. It is placed where its very words still stand as they came, followed word by word
//! through all revisions; words that only look alike are others. Where they no longer stand, it is orphaned.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use infitah_macros::shared;

use super::Spoken;
use super::frozen::Written;
use super::provenance::{Thread, Weave};
use super::reading::{Reader, Thing};
use super::sheet::section_of;
use crate::facts::{Anchor, Fact};
use crate::journal::Hash;
use crate::model::{CardId, Reference, RemarkId, SheetSection, ThingId, VersionId};
use crate::state::{Field, Value};
use crate::text::folding::Fold;
use crate::text::words;

/// The passage of a frozen version that a card quotes (مقطع من صيغة محصورة, passage d'une version arrêtée).
#[shared(view)]
pub struct AnchorShown {
    /// The version.
    pub version: VersionId,
    /// The project or the programme whose text it is.
    pub thing: ThingId,
    /// The section.
    pub section: SheetSection,
    /// The language of the text in which it was found.
    pub language: Option<String>,
    /// The words quoted.
    pub exact: Option<Spoken>,
    /// The words before them.
    pub prefix: Option<Spoken>,
    /// The words after them.
    pub suffix: Option<Spoken>,
    /// How it was found in the version.
    pub found: AnchorFound,
    /// Whether its words still stand in the text on the day of the question.
    pub place: AnchorPlace,
}

/// How a quote was found in the version that it quotes (العثور على المقتطف, repérage de la citation).
#[shared(choice)]
pub enum AnchorFound {
    /// Word for word (حرفيا, mot pour mot).
    AsQuoted,
    /// Word for word, once, though other words stand before or after it (بسياق مختلف, dans un autre contexte).
    ContextDiffers,
    /// Only when spellings are folded, as of hamza, vowel marks and white space (بعد توحيد الرسم, à l'orthographe près).
    Folded,
    /// In several places, and nothing tells which (في عدة مواضع, à plusieurs endroits).
    Ambiguous,
    /// Nowhere (لم يُعثر عليه, introuvable).
    NotFound,
    /// Its words, or those of the version, were erased or are withheld (غير متاح, non consultable).
    Unseen,
}

/// Where a quote stands in the text of the day (موضع المقتطف اليوم, place de la citation aujourd'hui).
#[shared(choice)]
pub enum AnchorPlace {
    /// Its words still stand as they came (ما زال قائما, toujours en place).
    Placed,
    /// Its words no longer stand so: it is never moved to others (لم يعد قائما, orpheline).
    Orphaned,
    /// Nobody can tell, because it was not found or words are not there (غير معروف, indéterminé).
    Unknown,
}

/// A card that quotes a passage of a section.
#[shared(view)]
pub struct AnchoredCard {
    /// The card.
    pub card: CardId,
    /// Its numbers.
    pub numbers: Vec<Reference>,
    /// Its remarks.
    pub remarks: Vec<RemarkId>,
    /// The passage.
    pub anchor: AnchorShown,
}

/// The anchor of a card, if it has one.
pub(super) fn anchor_of(reader: &Reader<'_>, card: &Thing<'_>) -> Option<AnchorShown> {
    Some(located(reader, card)?.shown)
}

/// By a thing and a section of it, the cards that quote a passage there.
pub(super) type Quoting = BTreeMap<(String, String), Vec<String>>;

/// All cards that exist and quote a passage, be it in a fact that no longer stands, in entry order.
pub(super) fn quoting(reader: &Reader<'_>) -> Quoting {
    let (mut quoting, mut known) = (Quoting::new(), BTreeSet::new());
    for entry in reader.dossier.journal().order() {
        let Some(Fact::CardReceived(card)) = reader.dossier.facts().carried(*entry) else { continue };
        let (Some(card), Some(anchor)) = (&card.card, &card.anchor) else { continue };
        let card = reader.canonical(card.as_str());
        let slot = (reader.canonical(anchor.thing.as_str()), anchor.section.to_string());
        if reader.seen.exists(&card) && known.insert((slot.clone(), card.clone())) {
            quoting.entry(slot).or_default().push(card);
        }
    }
    quoting
}

/// The cards that quote a passage of a section, in entry order, with the tokens of the text of the day on which the
/// quote stands.
pub(super) fn anchored(
    reader: &Reader<'_>,
    subject: &str,
    field: &Field<'_>,
) -> Vec<(AnchoredCard, Option<Range<usize>>)> {
    let Some((section, language)) = section_of(field) else { return Vec::new() };
    let cards = reader.quoting(subject, section.as_str());
    let found = cards.iter().filter_map(|id| {
        let card = reader.thing(id);
        let located = located(reader, &card)?;
        let here = located.shown.thing.as_str() == subject
            && located.shown.section == section
            && located.shown.language.as_ref().is_none_or(|found| *found == language);
        here.then(|| {
            let shown = AnchoredCard {
                numbers: card.references(),
                remarks: remarks(reader, &card),
                card: CardId::from(id.as_str()),
                anchor: located.shown,
            };
            (shown, located.place)
        })
    });
    found.collect()
}

/// The remarks that a card holds.
fn remarks(reader: &Reader<'_>, card: &Thing<'_>) -> Vec<RemarkId> {
    let fact = card.shown("received").and_then(|shown| reader.fact(shown.entry));
    match fact {
        Some((Fact::CardReceived(card), _)) => {
            card.remarks.iter().filter_map(|noted| noted.remark.clone()).collect()
        }
        _ => Vec::new(),
    }
}

/// An anchor with the tokens of today on which it stands.
struct Located {
    shown: AnchorShown,
    place: Option<Range<usize>>,
}

fn located(reader: &Reader<'_>, card: &Thing<'_>) -> Option<Located> {
    let shown = card.shown("anchor")?;
    let (Fact::CardReceived(fact), beside) = reader.fact(shown.entry)? else { return None };
    let anchor = fact.anchor.as_ref()?;
    let words = |words| reader.words(beside, words, None);
    let exact = words(&anchor.exact);
    let prefix = anchor.prefix.as_ref().and_then(words);
    let suffix = anchor.suffix.as_ref().and_then(words);
    let text = |spoken: &Option<Spoken>| spoken.as_ref().and_then(|spoken| spoken.text.clone());
    let quote = text(&exact).map(|exact| Quote { exact, prefix: text(&prefix), suffix: text(&suffix) });
    let search = quote.map_or(Search::unseen(), |quote| search(reader, anchor, &quote));
    let place = search.quoted.as_ref().and_then(|quoted| place(reader, quoted));
    Some(Located {
        shown: AnchorShown {
            version: VersionId::from(reader.canonical(anchor.version.as_str())),
            thing: ThingId::from(reader.canonical(anchor.thing.as_str())),
            section: anchor.section.clone(),
            language: search.quoted.as_ref().map(|quoted| quoted.language.clone()),
            exact,
            prefix,
            suffix,
            found: search.found,
            place: match (&search.quoted, &place) {
                (None, _) | (_, Some(Place::Unseen)) => AnchorPlace::Unknown,
                (Some(_), Some(Place::At(_))) => AnchorPlace::Placed,
                (Some(_), None) => AnchorPlace::Orphaned,
            },
        },
        place: match place {
            Some(Place::At(range)) => Some(range),
            _ => None,
        },
    })
}

struct Quote {
    exact: String,
    prefix: Option<String>,
    suffix: Option<String>,
}

/// What a search in a version came to.
struct Search {
    found: AnchorFound,
    quoted: Option<Quoted>,
}

/// A quote in the text of a version.
struct Quoted {
    thing: String,
    field: Field<'static>,
    language: String,
    revision: u32,
    written: Rc<Written>,
    /// The bytes of the text that it is.
    bytes: Range<usize>,
}

impl Search {
    const fn unseen() -> Self {
        Self { found: AnchorFound::Unseen, quoted: None }
    }
}

/// Looks for a quote in the section of a version, in each of its languages.
fn search(reader: &Reader<'_>, anchor: &Anchor, quote: &Quote) -> Search {
    let version = reader.canonical(anchor.version.as_str());
    let Some(listed) = reader.listed(&version) else { return Search::unseen() };
    let thing = reader.canonical(anchor.thing.as_str());
    // The choices stand in the order of how well it was found; it is nowhere only where every text was seen.
    let rank = |found: AnchorFound| (found == AnchorFound::NotFound, found);
    let mut best = Search { found: AnchorFound::NotFound, quoted: None };
    for held in listed.iter().filter(|held| held.thing == thing) {
        let Some((section, language)) = section_of(&held.field) else { continue };
        if section != anchor.section {
            continue;
        }
        let next = held.as_written(reader).map_or(Search::unseen(), |(revision, written)| {
            let (found, bytes) = find(&written, quote);
            let (thing, field) = (thing.clone(), held.field.clone());
            let quoted = bytes.map(|bytes| Quoted { thing, field, language, revision, written, bytes });
            Search { found, quoted }
        });
        if rank(next.found) < rank(best.found) {
            best = next;
        }
    }
    best
}

/// Finds a quote in a text: how, and where.
fn find(written: &Written, quote: &Quote) -> (AnchorFound, Option<Range<usize>>) {
    let text = written.text.as_str();
    let exact: Vec<Range<usize>> = occurrences(text, &quote.exact);
    let (prefix, suffix) =
        (quote.prefix.as_deref().unwrap_or_default(), quote.suffix.as_deref().unwrap_or_default());
    let fits = |range: &&Range<usize>| {
        let before = text.get(..range.start).unwrap_or_default();
        let after = text.get(range.end..).unwrap_or_default();
        before.ends_with(prefix) && after.starts_with(suffix)
    };
    let fitting: Vec<&Range<usize>> = exact.iter().filter(fits).collect();
    match (fitting.as_slice(), exact.as_slice()) {
        ([one], _) => return (AnchorFound::AsQuoted, Some((*one).clone())),
        ([], [one]) => return (AnchorFound::ContextDiffers, Some(one.clone())),
        ([], []) => {}
        _ => return (AnchorFound::Ambiguous, None),
    }
    let folded = written.folded();
    let fold = |words: &str| Fold::Search.fold(words).trim().to_owned();
    let (prefix, suffix) = (fold(prefix), fold(suffix));
    let places = occurrences(folded, &fold(&quote.exact));
    let fits = |range: &&Range<usize>| {
        let before = folded.get(..range.start).unwrap_or_default();
        let after = folded.get(range.end..).unwrap_or_default();
        before.trim_end().ends_with(&prefix) && after.trim_start().starts_with(&suffix)
    };
    let fitting: Vec<&Range<usize>> = places.iter().filter(fits).collect();
    let source = |range: &Range<usize>| Some(Fold::Search.trace(text).source_range(range.clone()));
    match (fitting.as_slice(), places.as_slice()) {
        ([one], _) => (AnchorFound::Folded, source(one)),
        ([], [one]) => (AnchorFound::Folded, source(one)),
        ([], []) => (AnchorFound::NotFound, None),
        _ => (AnchorFound::Ambiguous, None),
    }
}

/// Where words stand in a text, overlaps left out; nowhere where there are none.
fn occurrences(text: &str, words: &str) -> Vec<Range<usize>> {
    if words.is_empty() {
        return Vec::new();
    }
    text.match_indices(words).map(|(at, found)| at..at.saturating_add(found.len())).collect()
}

/// Where a quote stands today.
enum Place {
    At(Range<usize>),
    Unseen,
}

/// A section, followed through all revisions: where the words of its versions stand today.
pub(super) struct Followed {
    weave: Weave<Thread>,
    now: Option<Now>,
    /// By revision and digest, the texts that versions hold.
    then: RefCell<BTreeMap<(u32, Hash), Then>>,
}

/// The words of a text that a version holds, by the bytes where they stand.
type Then = Vec<Word<Range<usize>>>;

/// The text of the day.
enum Now {
    /// Its words are not there.
    Unseen,
    /// Its words, by the token that each is, and the first of them that each thread is.
    Words(Vec<Word<usize>>, BTreeMap<Thread, usize>),
}

/// Where a word stands, and the thread that it is.
type Word<P> = (P, Thread);

impl Followed {
    pub(super) fn of(reader: &Reader<'_>, thing: &str, field: &Field<'_>) -> Self {
        let weave = Weave::threads(reader, thing, field);
        let now = now(reader, &weave, thing, field);
        Self { weave, now, then: RefCell::default() }
    }

    /// The words that a quote holds or touches.
    fn quoted(&self, reader: &Reader<'_>, quoted: &Quoted) -> Vec<Thread> {
        let known = (quoted.revision, quoted.written.digest);
        let mut then = self.then.borrow_mut();
        let words = then.entry(known).or_insert_with(|| {
            let slot = (quoted.thing.as_str(), &quoted.field);
            let woven = self.weave.frozen(reader, slot, quoted.revision, &quoted.written.text);
            let mut at = 0usize;
            let tokens = woven.tokens().map(|(token, thread)| {
                let start = at;
                at = at.saturating_add(token.len());
                words::is_word(token).then_some((start..at, thread))
            });
            tokens.flatten().collect()
        });
        let first = words.partition_point(|(bytes, _)| bytes.end <= quoted.bytes.start);
        let touched = words.iter().skip(first).take_while(|(bytes, _)| bytes.start < quoted.bytes.end);
        touched.map(|(_, thread)| *thread).collect()
    }
}

fn now(reader: &Reader<'_>, weave: &Weave<Thread>, thing: &str, field: &Field<'_>) -> Option<Now> {
    let shown = reader.seen.slot(thing, field)?;
    let Value::Sealed(digest) = &shown.value else { return None };
    let Some(text) = reader.spoken(reader.beside(shown.entry), digest, None).text else {
        return Some(Now::Unseen);
    };
    let tokens = weave.text(shown.entry, &text)?.tokens().enumerate();
    let words = tokens.filter(|(_, (token, _))| words::is_word(token)).map(|(at, (_, thread))| (at, thread));
    let words: Vec<Word<usize>> = words.collect();
    let mut first = BTreeMap::new();
    for (at, (_, thread)) in words.iter().enumerate() {
        first.entry(*thread).or_insert(at);
    }
    Some(Now::Words(words, first))
}

/// The tokens of the text of the day on which the very words of a quote stand, one after the other as they came, with no
/// word between them; nothing where they do not.
fn place(reader: &Reader<'_>, quoted: &Quoted) -> Option<Place> {
    let section = reader.followed(&quoted.thing, &quoted.field);
    let Now::Words(words, first) = section.now.as_ref()? else { return Some(Place::Unseen) };
    let wanted = section.quoted(reader, quoted);
    let start = *first.get(wanted.first()?)?;
    let run = words.get(start..start.checked_add(wanted.len())?)?;
    let same = run.iter().map(|(_, thread)| thread).eq(&wanted);
    let (from, to) = (run.first()?.0, run.last()?.0);
    same.then(|| Place::At(from..to.saturating_add(1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(
        text: &str,
        exact: &str,
        prefix: Option<&str>,
        suffix: Option<&str>,
    ) -> (AnchorFound, Option<String>) {
        let quote = Quote {
            exact: exact.to_owned(),
            prefix: prefix.map(str::to_owned),
            suffix: suffix.map(str::to_owned),
        };
        let (found, bytes) = find(&Written::new(Hash::of(text), text.to_owned()), &quote);
        (found, bytes.map(|bytes| text.get(bytes).unwrap().to_owned()))
    }

    #[test]
    fn words_that_stand_several_times_are_told_apart_by_those_around_them() {
        let text = "صيانة الحدائق ثم حراسة الحدائق ليلا";
        assert_eq!(of(text, "الحدائق", None, None), (AnchorFound::Ambiguous, None));
        assert_eq!(of(text, "الحدائق", Some("حراسة "), None).0, AnchorFound::AsQuoted);
        assert_eq!(of(text, "الحدائق", None, Some(" ليلا")).0, AnchorFound::AsQuoted);
        assert_eq!(of(text, "الحدائق", Some("سقي "), None), (AnchorFound::Ambiguous, None));
        assert_eq!(of(text, "ليلا", Some("سقي "), None).0, AnchorFound::ContextDiffers);
        assert_eq!(of(text, "نهارا", None, None), (AnchorFound::NotFound, None));
        assert_eq!(of(text, "", None, None), (AnchorFound::NotFound, None));
    }

    #[test]
    fn spellings_are_folded_only_where_the_very_words_are_not_there() {
        assert_eq!(
            of("إبراز  مؤهّلات المدينــة", "ابراز مؤهلات المدينة", None, None),
            (AnchorFound::Folded, Some("إبراز  مؤهّلات المدينــة".to_owned()))
        );
        assert_eq!(of("ابراز ثم إبراز", "إبراز", None, None).0, AnchorFound::AsQuoted);
    }
}
