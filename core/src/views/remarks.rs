use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use infitah_macros::shared;

use super::query::Wanted;
use super::reading::{Reader, Thing, day_of, on};
use super::register::{Register, RemarkLine};
use super::trace::{languages, outcome, reason, revisions};
use super::{DateShown, Names, RemarkQuery, RemarkState, Spoken};
use crate::dossier::{At, Dossier, answers, count};
use crate::facts::Fact;
use crate::model::{
    CardId, Channel, DecisionId, GroupId, Outcome, Reference, Refusal, RemarkId, SheetSection, StageId,
    SubjectId, Topic,
};
use crate::state::{Field, Value};
use crate::text::lists::Gather;

/// The remarks that were asked for (الملاحظات, remarques), page by page: by the day on which their card was received,
/// then by entry.
#[shared(view)]
pub struct Remarks {
    /// How many there are on all pages.
    pub total: u32,
    /// How many of them have come how far, every state in its order.
    pub by_state: Vec<StateCount>,
    /// The cursor to the next page; nothing on the last one.
    pub next: Option<RemarkId>,
    /// This page.
    pub remarks: Vec<RemarkShown>,
}

/// How many remarks have come this far, and no further.
#[shared(view)]
pub struct StateCount {
    /// How far.
    pub state: RemarkState,
    /// How many.
    pub count: u32,
}

/// One remark of a list (ملاحظة, remarque).
#[shared(view)]
pub struct RemarkShown {
    /// The remark.
    pub id: RemarkId,
    /// Its card.
    pub card: CardId,
    /// The numbers of the card, by which people find it, of many the first twelve.
    pub numbers: Vec<Reference>,
    /// Its place on the card, from 0.
    pub position: u32,
    /// What it is on.
    pub topic: Option<Topic>,
    /// The section of the sheet that it is on.
    pub section: Option<SheetSection>,
    /// The project that it is about, or the whole programme.
    pub project: Option<SubjectId>,
    /// Its title.
    pub project_title: Names,
    /// How the card came in.
    pub channel: Option<Channel>,
    /// The stage at which it was collected.
    pub stage: Option<StageId>,
    /// The day on which the card was received.
    pub received: Option<DateShown>,
    /// What is said.
    pub said: Option<Spoken>,
    /// What is proposed.
    pub proposed: Option<Spoken>,
    /// How far it has come.
    pub state: RemarkState,
    /// The day on which it was presented.
    pub presented: Option<DateShown>,
    /// The day on which it was examined.
    pub examined: Option<DateShown>,
    /// The decision that stands.
    pub decision: Option<DecisionId>,
    /// What was decided; nothing where this audience may not know it, or it was erased.
    pub outcome: Option<Outcome>,
    /// Why, if a reason was given.
    pub reason: Option<Spoken>,
    /// The day of the decision.
    pub decided: Option<DateShown>,
    /// The day on which the answer was first published.
    pub answered: Option<DateShown>,
    /// The groups to which it belongs.
    pub groups: Vec<GroupId>,
    /// How many revisions followed from it.
    pub led_to: u32,
    /// Whether it is made up for an example.
    pub illustrative: bool,
}

impl Dossier {
    /// The remarks that were asked for (الملاحظات, remarques).
    ///
    /// ```
    /// # #[cfg(feature = "system")] {
    /// use infitah::dossier::{At, Dossier, System};
    /// use infitah::facts::{CardReceived, DossierFounded};
    /// use infitah::model::Topic;
    /// use infitah::views::{RemarkQuery, RemarkState};
    ///
    /// let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش"))?;
    /// d.record(CardReceived::idea("2023-07-25").numbers(["platform:112"]).remark(Topic::PROBLEM, "الإنارة ضعيفة"))?;
    /// let found = d.remarks(&RemarkQuery { number: Some("١١٢".into()), ..RemarkQuery::default() }, &At::now())?;
    /// assert_eq!((found.total, found.remarks[0].state), (1, RemarkState::Noted));
    /// # }
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    ///
    /// # Errors
    /// A refusal when something that the query names was not known then, the limit is 0 or above 500, the day
    /// cannot be read, or a head is unknown.
    pub fn remarks(&self, query: &RemarkQuery, at: &At) -> Result<Remarks, Refusal> {
        self.read_at(at, |reader| {
            let wanted = Wanted::remarks(reader, query)?;
            let register = reader.register_for(wanted.number.as_ref());
            let holds = |remark: &RemarkLine<'_>| {
                wanted.holds_remark(remark)
                    && register.cards.get(remark.card).is_some_and(|card| wanted.holds_card(card))
            };
            let places = register.remarks.iter().enumerate();
            let held: Vec<usize> = places.filter(|(_, remark)| holds(remark)).map(|(at, _)| at).collect();
            let (page, next) = wanted.page.cut(&register.remarks, &held, |remark| remark.id);
            let showing = Showing::of(reader, &register);
            Ok(Remarks {
                total: count(held.len()),
                by_state: by_state(held.iter().filter_map(|at| register.remarks.get(*at))),
                next: next.map(RemarkId::from),
                remarks: showing.page(&page),
            })
        })
    }
}

/// How many of the remarks have come how far, every state in its order.
pub(super) fn by_state<'l>(remarks: impl Iterator<Item = &'l RemarkLine<'l>>) -> Vec<StateCount> {
    let mut counts = RemarkState::ALL.map(|state| StateCount { state, count: 0 });
    for remark in remarks {
        let state = remark.state();
        for counted in counts.iter_mut().filter(|counted| counted.state == state) {
            counted.count = counted.count.saturating_add(1);
        }
    }
    counts.into()
}

/// Shows remarks; what many of them share is read once.
pub(super) struct Showing<'a> {
    pub(super) reader: &'a Reader<'a>,
    register: &'a Register<'a>,
    /// By decision, the day on which its first answer was published.
    answers: RefCell<BTreeMap<String, Option<DateShown>>>,
    /// By decision, the entries of the revisions that followed from it.
    led_to: BTreeMap<String, Vec<u32>>,
}

impl<'a> Showing<'a> {
    pub(super) fn of(reader: &'a Reader<'a>, register: &'a Register<'a>) -> Self {
        let led_to = led_to(reader);
        Self { reader, register, answers: RefCell::default(), led_to }
    }

    fn answered(&self, decision: &str) -> Option<DateShown> {
        let mut answers = self.answers.borrow_mut();
        if let Some(known) = answers.get(decision) {
            return known.clone();
        }
        let first = first_answer(self.reader, decision);
        answers.insert(decision.to_owned(), first.clone());
        first
    }

    /// Remarks in the order of the list; those of one card follow each other, so the card is read once.
    fn page(&self, lines: &[&RemarkLine<'_>]) -> Vec<RemarkShown> {
        let mut shown = Vec::new();
        for of_one in lines.chunk_by(|one, other| one.card == other.card) {
            let card = of_one.first().and_then(|line| self.register.cards.get(line.card));
            let of_card = self.reader.thing(card.map(|card| card.id).unwrap_or_default());
            shown.extend(of_one.iter().map(|line| self.remark(line, &of_card)));
        }
        shown
    }

    /// A remark of this card.
    pub(super) fn remark(&self, line: &RemarkLine<'_>, of_card: &Thing<'_>) -> RemarkShown {
        let reader = self.reader;
        let thing = reader.thing(line.id);
        let card = self.register.cards.get(line.card);
        let card_id = card.map(|card| card.id).unwrap_or_default();
        let noted = languages(reader, &thing);
        let standing = line.decision.as_ref().map(|decision| &*decision.id);
        let decided = thing.shown("decision").and_then(|shown| reader.fact(shown.entry));
        let (decision, outcome, reason) = match decided {
            Some((Fact::RemarksDecided(decided), beside)) => (
                standing.map(DecisionId::from),
                outcome(reader, decided, beside),
                reason(reader, decided, beside),
            ),
            _ => (None, None, None),
        };
        RemarkShown {
            id: RemarkId::from(line.id),
            numbers: reader.numbers(card_id),
            position: thing.number("position").unwrap_or_default(),
            topic: thing.label("topic"),
            section: thing.label("section"),
            project_title: card
                .and_then(|card| card.about.as_deref())
                .map(|id| reader.title(id))
                .unwrap_or_default(),
            project: card.and_then(|card| card.about.as_deref()).map(SubjectId::from),
            channel: of_card.label("channel"),
            stage: card.and_then(|card| card.stage.as_deref()).map(StageId::from),
            received: of_card.date("received", on),
            said: thing.spoken("said", noted.0.as_deref()),
            proposed: thing.spoken("proposed", noted.1.as_deref()),
            state: line.state(),
            presented: thing.date("presented", on),
            examined: thing.date("examined", on),
            answered: standing.and_then(|decision| self.answered(decision)),
            decided: decided.and_then(|(fact, _)| day_of(fact)),
            decision,
            outcome,
            reason,
            groups: line.groups.iter().map(|group| GroupId::from(&**group)).collect(),
            led_to: self.revisions_of(&thing, line.id),
            illustrative: thing.is("illustrative") || of_card.is("illustrative"),
            card: CardId::from(card_id),
        }
    }

    /// How many revisions followed from the decisions that were ever taken on a remark.
    fn revisions_of(&self, thing: &Thing<'_>, id: &str) -> u32 {
        let field = Field::plain("decision");
        if self.led_to.is_empty() || thing.shown("decision").is_none() {
            return 0;
        }
        let writes = self.reader.seen.writes(id, &field);
        let revisions = writes.iter().filter_map(|write| match &write.value {
            Value::Many(values) => match values.first()? {
                Value::Text(decision) => self.led_to.get(&self.reader.canonical(decision)),
                _ => None,
            },
            _ => None,
        });
        match revisions.collect::<Vec<_>>().as_slice() {
            [] => 0,
            [revisions] => count(revisions.len()),
            several => count(several.iter().copied().flatten().gathered::<BTreeSet<&u32>>().len()),
        }
    }
}

/// By decision, the entries of the revisions that followed from it.
pub(super) fn led_to(reader: &Reader<'_>) -> BTreeMap<String, Vec<u32>> {
    let mut led_to = BTreeMap::<String, Vec<u32>>::new();
    for entry in revisions(reader).filter(|entry| reader.seen.counts(*entry)) {
        let Some((Fact::SectionRevised(revised), _)) = reader.fact(entry) else { continue };
        for decision in &revised.because {
            let revisions = led_to.entry(reader.canonical(decision.as_str())).or_default();
            if revisions.last() != Some(&entry) {
                revisions.push(entry);
            }
        }
    }
    led_to
}

/// The day on which the first answer to a decision was published.
fn first_answer(reader: &Reader<'_>, decision: &str) -> Option<DateShown> {
    let published =
        answers(reader.seen, decision).filter_map(|answer| reader.thing(&answer).date("published", on));
    published.min_by_key(DateShown::sort_key)
}
