//! The facts that a table which was changed by a person comes to.

use std::collections::{BTreeMap, BTreeSet};

use super::super::places::{Axes, Projects, short, theme};
use super::super::remembered::Remembered;
use super::super::standing::{as_it_stands, noted};
use super::super::titles;
use super::Own;
use crate::dossier::{At, Dossier};
use crate::exchange::Line;
use crate::facts::{AxisChosen, CardReceived, Corrected, Fact, ProjectRegistered, RemarkNoted};
use crate::model::{
    AuthorCategory, AxisId, CardId, CardKind, Channel, EntryId, LanguageTag, ProjectId, Reference, Refusal,
    RemarkId, SheetSection, Texts, Topic, When, Words, kind_of,
};
use crate::tables::{Column, LANGUAGES};
use crate::views::{CardShown, ImportChange, ImportLine, ImportReason, Missing};

/// The columns whose changes are taken, by table.
const TAKEN: [(&str, &[&str]); 4] = [
    ("projects", &["title_ar", "title_fr", "title_en"]),
    ("axes", &["title_ar", "title_fr", "title_en"]),
    ("cards", &["themes", "channel", "author"]),
    ("remarks", &["said", "proposed", "topic"]),
];

/// Whether a change in this column is taken.
pub(super) fn is_taken(table: &str, column: &str) -> bool {
    TAKEN.iter().any(|(of, columns)| *of == table && columns.contains(&column))
}

/// A card of the file that the dossier does not have.
#[derive(Default)]
struct New {
    card: Option<(usize, CardReceived)>,
    remarks: Vec<(usize, u32, RemarkNoted)>,
}

/// A card of the dossier that the file changes.
struct Revised {
    lines: Vec<usize>,
    entry: EntryId,
    with: CardReceived,
}

/// What becomes of a row that is not taken, and why.
type Not = Box<(ImportChange, ImportReason)>;

/// What is to be recorded, while the sheets are read.
pub(super) struct Drafts<'d> {
    dossier: &'d Dossier,
    projects: Projects,
    axes: Axes,
    /// What was recorded once, and does not stand any more.
    gone: BTreeSet<String>,
    /// What the rows before add.
    made: BTreeSet<String>,
    cards: BTreeMap<CardId, (EntryId, CardShown)>,
    remembered: Remembered,
    /// By the remark, its card.
    of: BTreeMap<RemarkId, CardId>,
    /// With the line from which it comes.
    things: Vec<(usize, Fact)>,
    /// By what stands in the column of the card.
    new: BTreeMap<String, New>,
    revised: BTreeMap<CardId, Revised>,
}

impl<'d> Drafts<'d> {
    pub(super) fn of(dossier: &'d Dossier) -> Result<Self, Refusal> {
        let mut shown: BTreeMap<CardId, CardShown> =
            dossier.every_card(&At::now())?.into_iter().map(|card| (card.id.clone(), card)).collect();
        let of =
            shown.values().flat_map(|card| card.remarks.iter().map(|one| (one.id.clone(), card.id.clone())));
        let of = of.collect();
        let received = dossier.entries().filter_map(|(hash, fact)| match fact {
            Some(Fact::CardReceived(card)) => Some((card.card.clone()?, EntryId::from(hash))),
            _ => None,
        });
        let cards: BTreeMap<_, _> =
            received.filter_map(|(id, entry)| Some((id.clone(), (entry, shown.remove(&id)?)))).collect();
        let programme = dossier.programme(&At::now())?;
        let projects = Projects::of(dossier, &programme)?;
        let stands = |id: &str| {
            projects.lines.contains_key(&ProjectId::from(id))
                || programme.axes.iter().any(|axis| axis.id.as_str() == id)
                || cards.contains_key(&CardId::from(id))
        };
        let facts = dossier.entries().filter_map(|(_, fact)| id_of(fact?));
        Ok(Self {
            dossier,
            axes: Axes::of(&programme),
            gone: facts.filter(|id| !stands(id)).collect(),
            made: BTreeSet::new(),
            projects,
            cards,
            remembered: Remembered::of(dossier),
            of,
            things: Vec::new(),
            new: BTreeMap::new(),
            revised: BTreeMap::new(),
        })
    }

    /// A row that the dossier does not have.
    pub(super) fn add(&mut self, own: &Own<'_>, line: &Line, at: usize) -> Result<(), Not> {
        let no = |reason| not(ImportChange::Refused, ImportReason::of(reason));
        let value = |name: &str| own.value(line, name);
        let id = |name: &str, kind: &str| value(name).filter(|id| kind_of(id) == Some(kind));
        let references = |name: &str| -> Vec<Reference> {
            value(name).unwrap_or_default().lines().map(Reference::from).collect()
        };
        match own.table.name {
            "projects" => {
                let (titles, references) = (titles(own, line), references("references"));
                let id = match id("project", "project") {
                    Some(id) => ProjectId::from(id),
                    None => self.new_project(&titles, &references)?,
                };
                self.is_new(id.as_str())?;
                let mut fact = ProjectRegistered::titled(titles).references(references).project(id);
                fact.parent = value("parent").map(Into::into);
                fact.topics = value("topics").unwrap_or_default().lines().map(Topic::from).collect();
                self.things.push((at, fact.into()));
            }
            "axes" => {
                let (titles, references) = (titles(own, line), references("references"));
                let id = match id("axis", "axis") {
                    Some(id) => AxisId::from(id),
                    None => self.new_axis(&titles, &references)?,
                };
                self.is_new(id.as_str())?;
                let mut fact = AxisChosen::titled(titles).references(references).axis(id);
                fact.sequence = value("sequence").and_then(|number| number.parse().ok());
                self.things.push((at, fact.into()));
            }
            "cards" => {
                let mut card = CardReceived::idea(When::from(value("received").unwrap_or_default().as_str()));
                card.on_written = value("received_written");
                card.card = id("card", "card").map(Into::into);
                card.numbers = references("numbers");
                card.kind = value("kind").map_or(CardKind::IDEA, CardKind::from);
                card.about = value("about").map(Into::into);
                card.axes = value("axes").unwrap_or_default().lines().map(Into::into).collect();
                card.themes = value("themes").unwrap_or_default().lines().map(Words::from).collect();
                card.stage = value("stage").map(Into::into);
                card.channel = value("channel").map_or(Channel::MEETING, Channel::from);
                card.author = value("author").map(AuthorCategory::from);
                // A quotation stands in the table without what is around it.
                if value("anchor_version").is_some() {
                    return no(ImportReason::ROW_NEW);
                }
                // What stands there need not be an id: its remarks have to name the same.
                let called = value("card").unwrap_or_else(|| format!("\0{at}"));
                self.new.entry(called).or_default().card = Some((at, card));
            }
            "remarks" => {
                let card = value("card").unwrap_or_default();
                if self.cards.contains_key(&CardId::from(card.as_str())) {
                    return no(ImportReason::ROW_NEW);
                }
                let mut remark = RemarkNoted::on(Topic::PROBLEM, "");
                remark.remark = id("remark", "remark").map(Into::into);
                remark.topic = value("topic").map(Topic::from);
                remark.section = value("section").map(SheetSection::from);
                remark.said = value("said").map(Words::from);
                remark.said_language = value("said_language").map(LanguageTag::from);
                remark.proposed = value("proposed").map(Words::from);
                remark.proposed_language = value("proposed_language").map(LanguageTag::from);
                let position =
                    value("position").and_then(|position| position.parse().ok()).unwrap_or(u32::MAX);
                self.new.entry(card).or_default().remarks.push((at, position, remark));
            }
            _ => return no(ImportReason::ROW_NEW),
        }
        Ok(())
    }

    /// The id of a project that a row without one adds: the same, however often the file is read.
    fn new_project(&mut self, called: &Texts, references: &[Reference]) -> Result<ProjectId, Not> {
        let called: Vec<&str> = called.0.values().map(text).collect();
        let by_reference = references.iter().find_map(|one| self.projects.with_reference(one));
        let by_title = called.iter().find_map(|title| self.projects.titles.same(title).next());
        let Some(known) = by_reference.or(by_title) else {
            if let Some(near) = called.iter().find_map(|title| self.projects.titles.near(title)) {
                let reason = ImportReason::of(ImportReason::TITLE_LIKE).value(near);
                return not(ImportChange::ToConfirm, reason);
            }
            let once =
                called.iter().find_map(|title| self.remembered.project(title)).map(ToString::to_string);
            let key = called.first().map(|title| titles::key(title)).unwrap_or_default();
            return self.new_id("project", references, once, &key).map(ProjectId::from);
        };
        let Some(there) = self.projects.lines.get(known) else {
            return not(ImportChange::Left, ImportReason::of(ImportReason::WITHDRAWN));
        };
        let there: Vec<&String> = there.title.0.values().collect();
        if called.iter().all(|title| there.iter().any(|other| *other == title)) {
            return not(ImportChange::Left, ImportReason::of(ImportReason::SAME));
        }
        let other = there.first().map(|title| short(title)).unwrap_or_default();
        if by_title == Some(known) {
            not(ImportChange::Left, ImportReason::of(ImportReason::TITLE_SPELLING).value(&other))
        } else {
            not(ImportChange::ToConfirm, ImportReason::of(ImportReason::NUMBER_OTHER_TITLE).value(&other))
        }
    }

    /// The id of an axis that a row without one adds.
    fn new_axis(&mut self, called: &Texts, references: &[Reference]) -> Result<AxisId, Not> {
        let called: Vec<&str> = called.0.values().map(text).collect();
        if called.iter().any(|title| self.axes.get(title).is_some()) {
            return not(ImportChange::Left, ImportReason::of(ImportReason::SAME));
        }
        let once = called.iter().find_map(|title| self.remembered.axis(title)).map(ToString::to_string);
        let key = called.first().map(|title| theme(title)).unwrap_or_default();
        self.new_id("axis", references, once, &key).map(AxisId::from)
    }

    /// The id of a thing that a row without one adds: that which comes from its number, or one that is drawn. A title
    /// that something had once which does not stand any more does not come back, and neither does one that was erased.
    fn new_id(
        &mut self,
        kind: &str,
        references: &[Reference],
        once: Option<String>,
        title: &str,
    ) -> Result<String, Not> {
        let collectivity = self.dossier.collectivity();
        if let Some(id) = references.first().and_then(|number| number.id_of(kind, collectivity)) {
            return Ok(id);
        }
        if let Some(once) = once {
            let reason = if self.gone.contains(&once) { ImportReason::WITHDRAWN } else { ImportReason::SAME };
            return not(ImportChange::Left, ImportReason::of(reason));
        }
        if self.remembered.has_untitled(kind) {
            return not(ImportChange::ToConfirm, ImportReason::of(ImportReason::MAY_BE_ERASED));
        }
        if !self.made.insert(format!("{kind}:{title}")) {
            return not(ImportChange::ToConfirm, ImportReason::of(ImportReason::KEY_TWICE));
        }
        self.dossier.random_id(kind).map_err(|refusal| Box::new((ImportChange::Refused, refusal.into())))
    }

    /// That nothing of this id was there before, and no row before makes it.
    fn is_new(&mut self, id: &str) -> Result<(), Not> {
        if self.gone.contains(id) {
            return not(ImportChange::Left, ImportReason::of(ImportReason::WITHDRAWN));
        }
        if !self.made.insert(id.to_owned()) {
            return not(ImportChange::ToConfirm, ImportReason::of(ImportReason::KEY_TWICE));
        }
        Ok(())
    }

    /// Whether words that stood in this column were erased, of the columns that do not tell it.
    pub(super) fn was_erased(&self, thing: &str, column: &str) -> bool {
        match column.strip_prefix("title_") {
            Some(language) => self.remembered.is_untitled(thing, language),
            None => column == "themes" && self.remembered.is_cleaned(&CardId::from(thing)),
        }
    }

    /// A row in which a person changed these columns.
    pub(super) fn change(
        &mut self,
        own: &Own<'_>,
        line: &Line,
        columns: &[&Column],
        at: usize,
    ) -> Result<(), &'static str> {
        let value = |name: &str| own.value(line, name);
        match own.table.name {
            "projects" | "axes" => {
                let titles = columns.iter().filter_map(|column| {
                    let language = column.name.strip_prefix("title_")?;
                    Some((language.to_owned(), value(&column.name)?.into()))
                });
                let titles = Texts(titles.collect());
                let id = value(own.table.key.first().copied().unwrap_or_default()).unwrap_or_default();
                let fact = if own.table.name == "projects" {
                    Fact::from(ProjectRegistered::titled(titles).project(id))
                } else {
                    AxisChosen::titled(titles).axis(id).into()
                };
                self.things.push((at, fact));
            }
            "cards" => {
                let revised = self.revised(CardId::from(value("card").unwrap_or_default().as_str()), at)?;
                for column in columns {
                    match &*column.name {
                        "themes" => {
                            let themes = value("themes").unwrap_or_default();
                            revised.with.themes = themes.lines().map(Words::from).collect();
                        }
                        "channel" => revised.with.channel = value("channel").unwrap_or_default().into(),
                        _ => revised.with.author = value("author").map(AuthorCategory::from),
                    }
                }
            }
            _ => {
                let id = RemarkId::from(value("remark").unwrap_or_default().as_str());
                let card = self.of.get(&id).cloned().ok_or(ImportReason::ROW_NEW)?;
                let revised = self.revised(card, at)?;
                let remark = revised.with.remarks.iter_mut().find(|one| one.remark.as_ref() == Some(&id));
                let remark = remark.ok_or(ImportReason::ROW_NEW)?;
                for column in columns {
                    match &*column.name {
                        "said" => remark.said = value("said").map(Words::from),
                        "proposed" => remark.proposed = value("proposed").map(Words::from),
                        _ => remark.topic = value("topic").map(Topic::from),
                    }
                }
            }
        }
        Ok(())
    }

    /// The correction of a card, in which all its lines come together.
    fn revised(&mut self, card: CardId, at: usize) -> Result<&mut Revised, &'static str> {
        let (entry, shown) = self.cards.get(&card).ok_or(ImportReason::WITHDRAWN)?;
        if is_erased(shown) {
            return Err(ImportReason::ERASED);
        }
        let revised = self.revised.entry(card).or_insert_with(|| Revised {
            lines: Vec::new(),
            entry: entry.clone(),
            with: as_it_stands(shown),
        });
        revised.lines.push(at);
        Ok(revised)
    }

    /// The facts, first those of what others are about; and what is refused, on the lines from which it comes.
    pub(super) fn finish(mut self, lines: &mut [ImportLine]) -> Vec<Fact> {
        let things = std::mem::take(&mut self.things).into_iter();
        let mut facts: Vec<(Vec<usize>, Fact)> = things.map(|(at, fact)| (vec![at], fact)).collect();
        for New { card, mut remarks } in std::mem::take(&mut self.new).into_values() {
            remarks.sort_by_key(|(at, position, _)| (*position, *at));
            let (mut of, remarks): (Vec<usize>, Vec<RemarkNoted>) =
                remarks.into_iter().map(|(at, _, remark)| (at, remark)).unzip();
            let becomes = match card {
                Some((at, card)) => {
                    of.push(at);
                    self.new_card(CardReceived { remarks, ..card })
                }
                None => not(ImportChange::Refused, ImportReason::of(ImportReason::CARD_MISSING)),
            };
            match becomes {
                Ok(card) => facts.push((of, card.into())),
                Err(not) => settle(lines, &of, &not),
            }
        }
        let Self { dossier, revised, .. } = self;
        let corrected = revised.into_values();
        facts.extend(corrected.map(|one| (one.lines, Corrected::entry_with(one.entry, one.with).into())));
        // What is about a thing that the same file adds cannot be tried alone.
        let added: BTreeSet<String> = facts.iter().filter_map(|(_, fact)| id_of(fact)).collect();
        let mut taken = Vec::new();
        for (of, fact) in facts {
            let waits = |fact: &Fact| named(fact).iter().any(|id| added.contains(id));
            match dossier.preview(fact.clone()) {
                Err(refusal) if !waits(&fact) => {
                    settle(lines, &of, &(ImportChange::Refused, ImportReason::from(refusal)));
                }
                _ => taken.push(fact),
            }
        }
        taken
    }

    /// A card that the dossier does not have, by its number, else by its words.
    fn new_card(&mut self, card: CardReceived) -> Result<CardReceived, Not> {
        let collectivity = self.dossier.collectivity();
        let numbered = card.numbers.first().and_then(|number| number.id_of("card", collectivity));
        let id = match card.card.clone().or(numbered.map(CardId::from)) {
            Some(id) => id,
            None => match self.remembered.same_card(&card) {
                Ok(id) => id,
                Err(_) if self.remembered.may_be_erased(&card) => {
                    return not(ImportChange::ToConfirm, ImportReason::of(ImportReason::MAY_BE_ERASED));
                }
                Err(words) if !self.made.insert(words.to_string()) => {
                    return not(ImportChange::ToConfirm, ImportReason::of(ImportReason::KEY_TWICE));
                }
                Err(_) => return Ok(card),
            },
        };
        if let Some((_, shown)) = self.cards.get(&id) {
            let says = |one: &RemarkNoted| (one.topic.clone(), one.said.clone(), one.proposed.clone());
            let (given, there) = (card.remarks.iter(), shown.remarks.iter().map(noted));
            let (change, reason) = if given.map(says).eq(there.map(|one| says(&one))) {
                (ImportChange::Left, ImportReason::SAME)
            } else {
                (ImportChange::ToConfirm, ImportReason::CARD_KNOWN)
            };
            return not(change, ImportReason::of(reason));
        }
        self.is_new(id.as_str())?;
        Ok(CardReceived { card: Some(id), ..card })
    }
}

/// What stands in a cell is open still.
fn text(words: &Words) -> &str {
    if let Words::Open(text) = words { text } else { "" }
}

fn not<T>(change: ImportChange, reason: ImportReason) -> Result<T, Not> {
    Err(Box::new((change, reason)))
}

fn settle(lines: &mut [ImportLine], of: &[usize], (change, reason): &(ImportChange, ImportReason)) {
    for at in of {
        if let Some(line) = lines.get_mut(*at) {
            (line.change, line.reason) = (*change, Some(reason.clone()));
        }
    }
}

/// The id of a thing that a fact makes.
fn id_of(fact: &Fact) -> Option<String> {
    match fact {
        Fact::ProjectRegistered(one) => one.project.as_ref().map(ToString::to_string),
        Fact::AxisChosen(one) => one.axis.as_ref().map(ToString::to_string),
        Fact::CardReceived(one) => one.card.as_ref().map(ToString::to_string),
        _ => None,
    }
}

/// The projects and axes that a fact names.
fn named(fact: &Fact) -> Vec<String> {
    match fact {
        Fact::ProjectRegistered(one) => one.parent.iter().map(ToString::to_string).collect(),
        Fact::CardReceived(one) => one
            .about
            .iter()
            .map(ToString::to_string)
            .chain(one.axes.iter().map(ToString::to_string))
            .collect(),
        _ => Vec::new(),
    }
}

/// The titles of a line, in every language.
fn titles(own: &Own<'_>, line: &Line) -> Texts {
    let of = |language: &str| own.value(line, &["title_", language].concat());
    let mut titles: BTreeMap<String, Words> = LANGUAGES
        .iter()
        .filter_map(|language| Some(((*language).to_owned(), of(language)?.into())))
        .collect();
    let others = of("other").and_then(|json| serde_json::from_str::<BTreeMap<String, String>>(&json).ok());
    titles.extend(others.unwrap_or_default().into_iter().map(|(language, title)| (language, title.into())));
    Texts(titles)
}

/// Whether words of a card were erased, so that it cannot be written whole once more.
fn is_erased(card: &CardShown) -> bool {
    let spoken = card.remarks.iter().flat_map(|one| [&one.said, &one.proposed]).flatten();
    let anchor =
        card.anchor.iter().flat_map(|anchor| [&anchor.exact, &anchor.prefix, &anchor.suffix]).flatten();
    let contact = card.contact.as_ref().and_then(|contact| contact.missing);
    spoken
        .chain(anchor)
        .chain(&card.themes)
        .filter_map(|one| one.missing)
        .chain(contact)
        .any(|one| one == Missing::Erased)
}
