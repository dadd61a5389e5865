//! Cards and remarks as they come in, from lists and filters to groups, answers and participation: what an easy
//! implementation would get wrong, and what the lists print in three languages.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "the helpers of a test may panic as the test may"
)]

use std::sync::atomic::{AtomicU64, Ordering};

use infitah::dossier::{At, Dossier, Host, Recorded};
use infitah::facts::{
    Anchor, AnswerPublished, Attendance, AxisChosen, BodyCreated, CardReceived, Corrected, DossierFounded,
    Fact, ProjectPlaced, ProjectRegistered, RemarkNoted, RemarksDecided, RemarksExamined, RemarksGrouped,
    RemarksPresented, RemarksUngrouped, SealsErased, SectionRevised, SourceNoted, StageHeld, StagePlanned,
    ThingsMerged, VersionFrozen, Withdrawn,
};
use infitah::model::{
    CardKind, Channel, Code, Contact, EntryId, Ground, LanguageTag, Outcome, Refusal, RemarkId, SheetSection,
    StageKind, Topic, VersionKind,
};
use infitah::text::Language;
use infitah::views::{AnchorPlace, CardQuery, Missing, RemarkQuery, RemarkState, Remarks, StateAsked};

struct Still(AtomicU64);

impl Host for Still {
    fn today(&self) -> String {
        "2023-12-01".into()
    }

    fn now(&self) -> String {
        "2023-12-01T10:00Z".into()
    }

    fn random(&self, buffer: &mut [u8]) -> Result<(), Refusal> {
        for byte in buffer {
            let state = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
            *byte = (state ^ (state >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9).to_be_bytes()[1];
        }
        Ok(())
    }
}

fn opened(bytes: &[u8]) -> Dossier {
    Dossier::open(Still(AtomicU64::new(99)), bytes).unwrap()
}

const KEY: &str = "a key of sixteen bytes or more";

/// All cards, with pseudonyms under a key.
fn under(key: &str) -> CardQuery {
    CardQuery { pseudonym_key: Some(key.to_owned()), ..CardQuery::default() }
}

fn phone(number: &str) -> Contact {
    Contact { name: None, phone: Some(number.into()), email: None }
}

/// A dossier with every kind of card, and one remark in every state.
struct Town {
    d: Dossier,
    committee: Recorded,
    gardens: Recorded,
    /// The remarks, from noted to answered.
    states: Vec<RemarkId>,
    /// The entry of the card with the last of them.
    last_card: EntryId,
}

impl Town {
    fn new() -> Self {
        let founding = DossierFounded::commune("جماعة العرائش").cycle("2024/2025");
        let mut d = Dossier::found(Still(AtomicU64::new(7)), founding).unwrap();
        let committee = d.record(BodyCreated::named("لجنة التتبع").on("2023-05-04")).unwrap();
        let axis = AxisChosen::titled([("ar", "التواصل"), ("fr", "Communication")]);
        let axis = d.record(axis.references(["axis:communication"]).sequence(1u32)).unwrap();
        let gardens = ProjectRegistered::titled([("ar", "الحدائق"), ("fr", "Jardins")]);
        let gardens = d.record(gardens.references(["pacto:70", "sheet:3"])).unwrap();
        let guide =
            ProjectRegistered::titled([("ar", "دليل ترويجي"), ("fr", "Guide")]).references(["pacto:69"]);
        let guide = d.record(guide).unwrap();
        d.record(ProjectPlaced::under(&guide, &axis)).unwrap();
        let meeting = StagePlanned::of(
            StageKind::CITIZEN_MEETING,
            [("ar", "اللقاء الثاني"), ("fr", "Deuxième rencontre")],
        );
        let meeting = d.record(meeting.references(["stage:meeting-2"]).planned("2023-07-25")).unwrap();
        let held = StageHeld::of(&meeting, "25 يوليوز 2023").attendance(Attendance::of(70, 40, 18));
        d.record(held).unwrap();
        let mut states = Vec::new();
        let mut last_card = EntryId::from("");
        for number in 1..=5 {
            let card = CardReceived::observation(&gardens, "2023-07-25")
                .numbers([format!("platform:{}", 110 + number).as_str()])
                .stage(&meeting)
                .remark(Topic::SOLUTIONS, format!("نحتاج حراسا بالليل ({number})"));
            let card = d.record(card).unwrap();
            last_card = card.entry;
            states.extend(card.remarks);
        }
        d.record(RemarksPresented::of(&states[1..], "2023-07-25").stage(&meeting)).unwrap();
        d.record(RemarksExamined::of(&states[2..], &committee, "2023-08-20")).unwrap();
        let yes = RemarksDecided::of(Outcome::Accepted, &states[4..], &committee, "4 شتنبر 2023")
            .reason("طلب متكرر");
        let yes = d.record(yes).unwrap();
        let no = RemarksDecided::of(Outcome::Rejected, &states[3..4], &committee, "2023-09-04")
            .reason("خارج الميزانية");
        d.record(no).unwrap();
        let text = "حراسة الحدائق ليلا";
        d.record(SectionRevised::of(&gardens, SheetSection::SOLUTIONS, text, "2023-09-10").because([&yes]))
            .unwrap();
        d.record(AnswerPublished::to(&yes, "2023-10-10").channel(Channel::WEBSITE)).unwrap();
        Self { d, committee, gardens, states, last_card }
    }

    fn record(&mut self, fact: impl Into<Fact>) -> Recorded {
        self.d.record(fact).unwrap()
    }

    #[expect(clippy::needless_pass_by_value, reason = "a query is written where it is asked")]
    fn list(&self, query: RemarkQuery) -> Remarks {
        self.d.remarks(&query, &At::now()).unwrap()
    }

    fn all(&self) -> Remarks {
        self.list(RemarkQuery::default())
    }
}

fn ids(remarks: &Remarks) -> Vec<RemarkId> {
    remarks.remarks.iter().map(|remark| remark.id.clone()).collect()
}

fn counts(remarks: &Remarks) -> Vec<u32> {
    remarks.by_state.iter().map(|state| state.count).collect()
}

/// Trap 30: noted, presented, examined, decided, answered; the decision with its reason, and the words it changed.
#[test]
fn trap_30_a_remark_comes_through_its_states() {
    let town = Town::new();
    let all = town.all();
    let states: Vec<RemarkState> = all.remarks.iter().map(|remark| remark.state).collect();
    assert_eq!(states, RemarkState::ALL);
    assert_eq!(counts(&all), [1, 1, 1, 1, 1]);
    let answered = &all.remarks[4];
    assert_eq!(answered.presented.as_ref().unwrap().edtf, "2023-07-25");
    assert_eq!(answered.examined.as_ref().unwrap().edtf, "2023-08-20");
    assert_eq!(answered.decided.as_ref().unwrap().written.as_deref(), Some("4 شتنبر 2023"));
    assert_eq!(answered.answered.as_ref().unwrap().edtf, "2023-10-10");
    assert_eq!((answered.outcome, answered.led_to), (Some(Outcome::Accepted), 1));
    assert_eq!(answered.reason.as_ref().unwrap().text.as_deref(), Some("طلب متكرر"));
    for (remark, shown) in town.states.iter().zip(&all.remarks) {
        let trace = town.d.trace(remark, &At::now()).unwrap();
        assert_eq!((trace.state, count(trace.changes.len())), (shown.state, shown.led_to));
    }
    // On an earlier day each of them had come less far.
    let then = |day: &str| counts(&town.d.remarks(&RemarkQuery::default(), &At::day(day)).unwrap());
    assert_eq!(then("2023-07-25"), [1, 4, 0, 0, 0]);
    assert_eq!(then("2023-08-31"), [1, 1, 3, 0, 0]);
    assert_eq!(then("2023-09-30"), [1, 1, 1, 2, 0]);
    assert_eq!(then("2023-07-01"), [0, 0, 0, 0, 0]);
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap()
}

/// Trap 30: an answer that was published for a decision which no longer stands answers nothing.
#[test]
fn trap_30_only_the_decision_that_stands_can_be_answered() {
    let mut town = Town::new();
    let again = RemarksDecided::of(Outcome::PartlyAccepted, &town.states[4..], &town.committee, "2023-11-01");
    let again = town.record(again);
    let shown = town.all();
    assert_eq!(
        (shown.remarks[4].state, shown.remarks[4].outcome),
        (RemarkState::Decided, Some(Outcome::PartlyAccepted))
    );
    assert_eq!(shown.remarks[4].led_to, 1, "the earlier decision changed words, and that stays so");
    let overall = town.d.answer_coverage(&At::now()).unwrap().overall;
    assert_eq!((overall.decided, overall.answered), (2, 0));
    town.record(AnswerPublished::to(&again, "2023-11-02"));
    let overall = town.d.answer_coverage(&At::now()).unwrap().overall;
    assert_eq!((overall.answered, overall.with_reason), (1, 0), "it gives no reason");
}

/// Trap 30: a remark that was put off without a reason has an answer, and none with a reason.
#[test]
fn trap_30_a_deferral_without_reason_is_no_reasoned_answer() {
    let mut town = Town::new();
    let before = town.d.answer_coverage(&At::now()).unwrap().overall;
    assert_eq!((before.received, before.presented, before.examined), (5, 4, 3));
    assert_eq!((before.decided, before.answered, before.with_reason), (2, 1, 1));
    assert_eq!(before.answered_share.unwrap().value.as_str(), "0.2");
    let later = RemarksDecided::of(Outcome::Deferred, &town.states[..1], &town.committee, "2023-11-01");
    let later = town.record(later);
    town.record(AnswerPublished::to(&later, "2023-11-02"));
    let after = town.d.answer_coverage(&At::now()).unwrap().overall;
    assert_eq!((after.decided, after.answered, after.with_reason), (3, 2, 1));
}

/// Trap 28: topics are an open list.
#[test]
fn trap_28_an_unknown_topic_is_kept_found_and_counted() {
    let mut town = Town::new();
    let other = Topic::from("الجدولة");
    town.record(
        CardReceived::observation("pacto:70", "2023-07-26").remark(other.clone(), "متى يبدأ المشروع؟"),
    );
    let found = town.list(RemarkQuery { topic: Some(other.clone()), ..RemarkQuery::default() });
    assert_eq!((found.total, found.remarks[0].topic.as_ref()), (1, Some(&other)));
    let topics = town.d.answer_coverage(&At::now()).unwrap().by_topic;
    let topics: Vec<(Option<&str>, u32)> =
        topics.iter().map(|row| (row.key.as_deref(), row.coverage.received)).collect();
    assert_eq!(topics, [(Some("solutions"), 5), (Some("الجدولة"), 1)]);
}

/// Trap 29: a card is about a project, a section, a passage, the whole programme, or a project that is new.
#[test]
fn trap_29_a_card_has_a_subject_of_many_kinds() {
    let mut town = Town::new();
    let programme = town.d.programme_id().to_owned();
    let version = town.record(VersionFrozen::of(VersionKind::DRAFT_FOR_CONSULTATION, "2023-09-20"));
    town.record(
        CardReceived::observation(programme.as_str(), "2023-10-01").remark(Topic::PROBLEM, "البرنامج طموح"),
    );
    town.record(CardReceived::new_project("2023-10-01").remark(Topic::PROBLEM, "قاعة مطالعة"));
    let section =
        RemarkNoted::on(Topic::FUNDING_SOURCES, "ما هو مصدر التمويل؟").section(SheetSection::FUNDING_SOURCES);
    town.record(CardReceived::observation("sheet:3", "2023-10-01").remarks([section]));
    let anchor =
        Anchor::quoting(&version, town.gardens.id.clone().unwrap(), SheetSection::SOLUTIONS, "الحدائق ليلا");
    town.record(
        CardReceived::observation("sheet:3", "2023-10-02").anchor(anchor).remark(Topic::SOLUTIONS, "ونهارا"),
    );

    let cards = |query| town.d.cards(&query, &At::now()).unwrap();
    let of = |kind: CardKind| cards(CardQuery { kind: Some(kind), ..CardQuery::default() });
    assert_eq!(
        (of(CardKind::NEW_PROJECT).total, of(CardKind::NEW_PROJECT).cards[0].about.clone()),
        (1, None)
    );
    let whole = cards(CardQuery { project: Some(programme.as_str().into()), ..CardQuery::default() });
    assert_eq!(whole.total, 1);
    let gardens = cards(CardQuery { project: Some("pacto:٧٠".into()), ..CardQuery::default() });
    assert_eq!((gardens.total, gardens.remarks), (7, 7));
    assert_eq!(gardens.cards[5].remarks[0].section, Some(SheetSection::FUNDING_SOURCES));
    let anchor = gardens.cards[6].anchor.clone().unwrap();
    assert_eq!(
        (anchor.exact.unwrap().text.as_deref(), anchor.place),
        (Some("الحدائق ليلا"), AnchorPlace::Placed)
    );
    // The words went: the card is orphaned, not moved.
    town.record(SectionRevised::of("pacto:70", SheetSection::SOLUTIONS, "حراسة دائمة", "2023-10-05"));
    let after = town
        .d
        .cards(&CardQuery { project: Some("pacto:70".into()), ..CardQuery::default() }, &At::now())
        .unwrap();
    assert_eq!(after.cards[6].anchor.as_ref().unwrap().place, AnchorPlace::Orphaned);
}

/// Trap 26: women are among the participants, associations are no people, and nothing is derived.
#[test]
fn trap_26_participants_women_and_associations_are_never_added_up() {
    let mut town = Town::new();
    let seen = town.d.participation(&At::now()).unwrap();
    let stage = &seen.stages[0];
    assert_eq!((stage.participants, stage.women, stage.associations), (Some(70), Some(40), Some(18)));
    let share = stage.women_share.as_ref().unwrap();
    assert_eq!((share.numerator, share.denominator, share.value.as_str()), (40, 70, "0.5714"));
    // A second meeting that did not count women: its people are attendances, and not in the share.
    let training = town.record(StagePlanned::of(StageKind::TRAINING, "تكوين"));
    let attendance = Attendance { women: None, ..Attendance::of(30, 0, 2) };
    town.record(StageHeld::of(&training, "2023-02-23").attendance(attendance));
    let seen = town.d.participation(&At::now()).unwrap();
    let order: Vec<Option<u32>> = seen.stages.iter().map(|stage| stage.participants).collect();
    assert_eq!(order, [Some(30), Some(70)], "by their days");
    assert_eq!((seen.attendances, seen.women), (100, 40));
    assert_eq!(seen.women_share.unwrap().denominator, 70);
    let printed = town.d.participation(&At::now()).unwrap().in_language(&Language::AR);
    assert!(printed.contains("57,14%") && !printed.contains("128"), "{printed}");
}

/// Trap 40: empty cells, one word, the same words twice, no theme, themes that are no axis.
#[test]
fn trap_40_untidy_cards_stay_as_they_are() {
    let mut town = Town::new();
    let proposal = RemarkNoted { said: None, topic: None, ..RemarkNoted::on(Topic::PROBLEM, "x") };
    let mut proposal = proposal;
    proposal.proposed = Some("test".into());
    let same = RemarkNoted::on(Topic::PROBLEM, "الإنارة").proposed("الإنارة");
    let themes = ["محورالرقمنة", "محور الرقمنة ", "المجال الرقمي\nالمجال الاجتماعي"];
    town.record(CardReceived::idea("2023-03-21").remarks([proposal]).channel(Channel::WEBSITE));
    town.record(CardReceived::idea("2023-03-22").remarks([same]).themes(themes));
    let ideas =
        town.d.cards(&CardQuery { kind: Some(CardKind::IDEA), ..CardQuery::default() }, &At::now()).unwrap();
    assert_eq!((ideas.total, ideas.remarks), (2, 2));
    let (bare, twice) = (&ideas.cards[0], &ideas.cards[1]);
    assert_eq!((bare.themes.len(), bare.axes.len(), bare.remarks[0].said.as_ref()), (0, 0, None));
    assert_eq!(bare.remarks[0].proposed.as_ref().unwrap().text.as_deref(), Some("test"));
    assert_eq!(twice.remarks[0].said, twice.remarks[0].proposed);
    let kept: Vec<&str> = twice.themes.iter().filter_map(|theme| theme.text.as_deref()).collect();
    assert_eq!(kept, themes);
    let none = town.d.answer_coverage(&At::now()).unwrap();
    assert_eq!(none.by_topic.last().unwrap().key, None);
    assert_eq!(none.by_axis.last().unwrap().key, None);
    assert_eq!(none.overall.received, 7);
}

/// Trap 42: the same card under two numbers, one card under two axes, groups: no count changes.
#[test]
fn trap_42_twins_axes_and_groups_change_no_count() {
    let mut town = Town::new();
    let axis = town.record(AxisChosen::titled("الرقمنة").references(["axis:digital"]));
    let card = |number: &str| {
        CardReceived::idea("2023-03-21")
            .numbers([number])
            .axes(["axis:communication", "axis:digital"])
            .remark(Topic::PROBLEM, "نفس المشكل")
    };
    let (one, other) = (town.record(card("platform:7")), town.record(card("paper:7")));
    let before = town.all();
    assert_eq!(before.total, 7);
    assert_eq!(town.list(RemarkQuery { number: Some("٧".into()), ..RemarkQuery::default() }).total, 2);
    assert_eq!(town.list(RemarkQuery { number: Some("paper:07".into()), ..RemarkQuery::default() }).total, 1);
    let coverage = town.d.answer_coverage(&At::now()).unwrap();
    let by_axis: Vec<u32> = coverage.by_axis.iter().map(|row| row.coverage.received).collect();
    assert_eq!(
        (by_axis, coverage.overall.received),
        (vec![2, 2, 5], 7),
        "two in both axes, and once in the whole"
    );
    let digital = town
        .list(RemarkQuery { axis: Some(axis.id.clone().unwrap().as_str().into()), ..RemarkQuery::default() });
    assert_eq!(digital.total, 2);

    let group = town.record(RemarksGrouped::of("الحراسة", [&one.remarks[0], &town.states[3]], "2023-08-01"));
    let groups = town.d.remark_groups(&At::now()).unwrap();
    assert_eq!((groups.grouped, groups.remarks), (2, 7));
    // The other one joins after the decision on the group: nothing decides on it by that.
    let id = group.id.clone().unwrap();
    let joins = RemarksGrouped::of("الحراسة", [&other.remarks[0]], "2023-10-01").group(id.as_str());
    town.record(joins);
    let shown = town.d.remark_groups(&At::now()).unwrap();
    let shown = &shown.groups[0];
    assert_eq!((shown.members.len(), shown.cards, shown.decided), (3, 3, 1));
    assert_eq!(shown.not_covered, [one.remarks[0].clone(), other.remarks[0].clone()]);
    let after = town.all();
    assert_eq!((after.total, counts(&after)), (before.total, counts(&before)));
    assert_eq!(town.d.answer_coverage(&At::now()).unwrap(), coverage);
    town.record(RemarksUngrouped::of(id.as_str(), [&other.remarks[0]], "2023-10-02"));
    assert_eq!(town.d.remark_groups(&At::now()).unwrap().groups[0].members.len(), 2);
    let of_group = town.list(RemarkQuery { group: Some(id.as_str().into()), ..RemarkQuery::default() });
    assert_eq!(of_group.total, 2);
}

#[test]
fn filters_hold_together() {
    let mut town = Town::new();
    town.record(
        CardReceived::observation("pacto:69", "2023-07-20")
            .channel(Channel::WEBSITE)
            .remark(Topic::SOLUTIONS, "بالصور"),
    );
    let query = RemarkQuery { topic: Some(Topic::SOLUTIONS), ..RemarkQuery::default() };
    assert_eq!(town.list(query.clone()).total, 6);
    assert_eq!(town.list(RemarkQuery { project: Some("pacto:70".into()), ..query.clone() }).total, 5);
    assert_eq!(town.list(RemarkQuery { stage: Some("stage:meeting-2".into()), ..query.clone() }).total, 5);
    let website = RemarkQuery { channel: Some(Channel::WEBSITE), ..query.clone() };
    assert_eq!(town.list(website.clone()).total, 1);
    assert_eq!(town.list(RemarkQuery { project: Some("sheet:3".into()), ..website }).total, 0);
    // The project was placed under the axis.
    assert_eq!(town.list(RemarkQuery { axis: Some("axis:communication".into()), ..query.clone() }).total, 1);
    let gardens = RemarkQuery { project: Some("pacto:70".into()), ..query };
    let in_state = |state| ids(&town.list(RemarkQuery { state: Some(state), ..gardens.clone() }));
    let alone = [StateAsked::Noted, StateAsked::Presented, StateAsked::Examined];
    let alone = alone.into_iter().chain([StateAsked::Decided, StateAsked::Answered]);
    assert!(alone.map(in_state).eq(town.states.chunks(1)));
    assert_eq!(in_state(StateAsked::Undecided), town.states[..3]);
}

#[test]
fn pages_follow_each_other_in_one_order() {
    let mut town = Town::new();
    // Received earlier, entered later: it stands first.
    let early = town
        .record(CardReceived::idea("2023-03").remark(Topic::PROBLEM, "أولا").remark(Topic::PROBLEM, "ثانيا"));
    let whole = ids(&town.all());
    assert_eq!(whole[..2], early.remarks);
    assert_eq!(whole[2..], town.states);
    for limit in 1..=8 {
        let (mut paged, mut after) = (Vec::new(), None);
        loop {
            let page =
                town.list(RemarkQuery { after: after.clone(), limit: Some(limit), ..RemarkQuery::default() });
            assert_eq!(page.total, 7);
            paged.extend(ids(&page));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(paged, whole, "{limit}");
    }
    // A cursor whose own line has left the list since stays good.
    let noted = RemarkQuery {
        state: Some(StateAsked::Noted),
        after: Some(town.states[4].clone()),
        ..RemarkQuery::default()
    };
    assert_eq!(town.list(noted).remarks, []);
    let cards = town.d.cards(&CardQuery { limit: Some(1), ..CardQuery::default() }, &At::now()).unwrap();
    assert_eq!((cards.total, cards.cards[0].remarks.len()), (6, 2));
    let next = CardQuery { after: Some("platform:113".into()), ..CardQuery::default() };
    assert_eq!(town.d.cards(&next, &At::now()).unwrap().cards.len(), 2);
}

#[test]
fn a_wrong_page_is_refused() {
    let town = Town::new();
    let refused = |query: RemarkQuery| {
        let refusal = town.d.remarks(&query, &At::now()).unwrap_err();
        (refusal.code, refusal.field.unwrap_or_default())
    };
    let limit = |limit| refused(RemarkQuery { limit: Some(limit), ..RemarkQuery::default() });
    assert_eq!(limit(0), (Code::ViewLimit, "limit".into()));
    assert_eq!(limit(501), (Code::ViewLimit, "limit".into()));
    assert!(town.d.remarks(&RemarkQuery { limit: Some(500), ..RemarkQuery::default() }, &At::now()).is_ok());
    let after = RemarkQuery { after: Some("remark-0000000000000000".into()), ..RemarkQuery::default() };
    assert_eq!(refused(after), (Code::ViewUnknownThing, "after".into()));
    let project = RemarkQuery { project: Some("pacto:99".into()), ..RemarkQuery::default() };
    assert_eq!(refused(project), (Code::ViewUnknownThing, "project".into()));
    let short = town.d.cards(&under("short"), &At::now()).unwrap_err();
    assert_eq!((short.code, short.field.as_deref()), (Code::ViewKeyShort, Some("pseudonym_key")));
    assert!(!format!("{:?}", under(KEY)).contains(KEY));
}

#[test]
fn the_public_sees_no_contact_and_no_decision_before_its_answer() {
    let mut town = Town::new();
    let card = CardReceived::idea("2023-07-26").contact(phone("0612345678")).remark(Topic::PROBLEM, "الإنارة");
    let card = town.record(card);
    let shown = |at: &At| town.d.cards(&CardQuery::default(), at).unwrap();
    let working = shown(&At::now());
    assert_eq!(working.cards[5].contact.as_ref().unwrap().phone.as_deref(), Some("0612345678"));
    let public = shown(&At::now().public());
    let contact = public.cards[5].contact.as_ref().unwrap();
    assert_eq!((contact.phone.as_ref(), contact.missing), (None, Some(Missing::Withheld)));
    let decided = &public.cards[3].remarks[0];
    assert_eq!((decided.state, decided.outcome), (RemarkState::Decided, None));
    assert_eq!(decided.reason.as_ref().unwrap().missing, Some(Missing::Withheld));
    let answered = &public.cards[4].remarks[0];
    assert_eq!(answered.outcome, Some(Outcome::Accepted));
    let everything = format!("{public:?}{}", public.in_language(&Language::AR));
    assert!(!everything.contains("0612345678") && !everything.contains("خارج الميزانية"));
    // What is published today is public for every day that is asked about, as in a public copy.
    let copy = opened(&town.d.save_public().unwrap());
    for at in [At::now(), At::day("2023-09-05")] {
        assert_eq!(shown(&at.clone().public()), copy.cards(&CardQuery::default(), &at).unwrap());
    }
    town.record(SealsErased::of(card.id.clone().unwrap(), "contact", Ground::REQUEST));
    let erased = town.d.cards(&under(KEY), &At::now().public()).unwrap();
    assert_eq!(erased.cards[5].contact.as_ref().unwrap().missing, Some(Missing::Erased));
    assert_eq!(erased.cards[5].pseudonym, None);
}

#[test]
fn pseudonyms_are_stable_in_a_publication_and_linked_to_no_other() {
    let mut town = Town::new();
    for contact in [phone("0612 345 678"), phone("٠٦١٢٣٤٥٦٧٨"), phone("0699999999"), phone("  ")] {
        town.record(CardReceived::idea("2023-07-26").contact(contact).remark(Topic::PROBLEM, "الإنارة"));
    }
    let names = |key: &str| -> Vec<Option<String>> {
        let shown = town.d.cards(&under(key), &At::now().public()).unwrap();
        shown.cards.into_iter().skip(4).map(|card| card.pseudonym).collect()
    };
    let here = names(KEY);
    assert_eq!(here[0], None, "a card without contact details");
    assert_eq!(here[1], here[2], "one number in two scripts");
    assert_ne!(here[1], here[3]);
    assert_eq!(here[4], None, "an empty number");
    let short = here[1].clone().unwrap();
    assert!(short.len() == 19 && short.split('-').all(|group| group.len() == 4), "{short}");
    assert_eq!(names(KEY), here);
    let elsewhere = names("another key of sixteen bytes");
    assert!(here.iter().flatten().all(|name| !elsewhere.contains(&Some(name.clone()))));
    let without = town.d.cards(&CardQuery::default(), &At::now()).unwrap();
    assert!(without.cards.iter().all(|card| card.pseudonym.is_none()));
    let copy = opened(&town.d.save_public().unwrap());
    let of_copy = copy.cards(&under(KEY), &At::now()).unwrap();
    assert!(of_copy.cards.iter().all(|card| card.pseudonym.is_none()));
}

#[test]
fn what_is_made_up_says_so() {
    let mut town = Town::new();
    let card = town.record(CardReceived::idea("2023-07-26").remark(Topic::PROBLEM, "مثال"));
    let note = SourceNoted::of([card.id.as_ref().unwrap().as_str()], "مثال توضيحي").illustrative(true);
    town.record(note);
    let made_up: Vec<bool> = town.all().remarks.iter().map(|remark| remark.illustrative).collect();
    assert_eq!(made_up, [false, false, false, false, false, true]);
}

/// A correction of a card is read where the card stands, with the axis that it now names.
#[test]
fn a_corrected_card_is_listed_as_corrected() {
    let mut town = Town::new();
    let card = CardReceived::idea("2023-07-26").remark(Topic::PROBLEM, "خطأ");
    let first = town.record(card);
    let with =
        CardReceived::idea("2023-03-01").channel(Channel::PAPER).remark(Topic::IMPACT_INDICATORS, "صواب");
    town.record(Corrected::entry_with(first.entry.clone(), with));
    let all = town.all();
    assert_eq!((all.total, all.remarks[0].channel.as_ref()), (6, Some(&Channel::PAPER)));
    assert_eq!(all.remarks[0].said.as_ref().unwrap().text.as_deref(), Some("صواب"));
    assert_eq!(
        town.list(RemarkQuery { topic: Some(Topic::IMPACT_INDICATORS), ..RemarkQuery::default() }).total,
        1
    );
}

/// Late data entry: the words of the later day show, in their own language, whichever was entered last.
#[test]
fn the_language_of_a_remark_is_that_of_the_words_that_show() {
    let mut town = Town::new();
    let noted = |remark: Option<RemarkId>, said: &str, language: LanguageTag| RemarkNoted {
        remark,
        said_language: Some(language),
        ..RemarkNoted::on(Topic::PROBLEM, said)
    };
    let card =
        |day: &str, noted: RemarkNoted| CardReceived { remarks: vec![noted], ..CardReceived::idea(day) };
    let first = town.record(card("2023-07-20", noted(None, "الإنارة ضعيفة", LanguageTag::AR)));
    let again = CardReceived {
        card: Some((&first).into()),
        ..card("2023-07-10", noted(Some(first.remarks[0].clone()), "Peu de lumière", LanguageTag::FR))
    };
    town.record(again);
    let said = town.d.trace(&first.remarks[0], &At::now()).unwrap().said.unwrap();
    assert_eq!((said.text.as_deref(), said.language.as_deref()), (Some("الإنارة ضعيفة"), Some("ar")));
}

/// Two cards whose remarks are one: each is a card still, with the remark or without.
#[test]
fn a_card_whose_remarks_are_those_of_another_stays_in_the_list() {
    let mut town = Town::new();
    town.record(ThingsMerged::of([town.states[0].to_string(), town.states[1].to_string()]));
    let cards = |query: CardQuery| town.d.cards(&query, &At::now()).unwrap();
    let all = cards(CardQuery::default());
    assert_eq!((all.total, all.remarks), (5, 4));
    let about: u32 = town.d.projects(&At::now()).unwrap().projects.iter().map(|line| line.cards).sum();
    assert_eq!(about, all.total);
    // Who asks for remarks gets the cards that hold one.
    let on_topic = CardQuery { topic: Some(Topic::SOLUTIONS), ..CardQuery::default() };
    assert_eq!(cards(on_topic).total, 4);
}

/// Things that turned out to be one are named by the one id under which they are listed, in both directions.
#[test]
fn a_trace_names_things_as_the_lists_do() {
    let mut town = Town::new();
    let remark = town.states[4].clone();
    let trace = |d: &Dossier| d.trace(&remark, &At::now()).unwrap();
    let before = trace(&town.d);
    let of_card = |d: &Dossier| {
        let all = d.remarks(&RemarkQuery::default(), &At::now()).unwrap();
        all.remarks.iter().find(|shown| shown.id == remark).unwrap().clone()
    };
    // Each of them is merged with one whose id sorts before it.
    let (card, about) = (before.card.clone(), before.about.clone().unwrap());
    let (stage, by) = (before.stage.clone().unwrap(), before.decisions[0].by.clone());
    let decision = before.decisions[0].decision.clone();
    let zero = |kind: &str| format!("{kind}-0000000000000000");
    let noted = RemarkNoted {
        remark: Some(zero("remark").into()),
        ..RemarkNoted::on(Topic::SOLUTIONS, "حراسة")
    };
    let twice = CardReceived::observation(&about, "2023-07-25").card(zero("card"));
    town.record(CardReceived { remarks: vec![noted], ..twice });
    town.record(ProjectRegistered::titled("الحدائق").project(zero("project")));
    town.record(StagePlanned::of(StageKind::CITIZEN_MEETING, "اللقاء الثاني").stage(zero("stage")));
    town.record(BodyCreated::named("لجنة التتبع").body(zero("body")));
    let again = RemarksDecided::of(Outcome::Accepted, [zero("remark")], &by, "4 شتنبر 2023");
    town.record(again.decision(zero("decision")).reason("طلب متكرر"));
    for (kind, id) in [
        ("card", card.as_str()),
        ("project", about.as_str()),
        ("stage", stage.as_str()),
        ("body", by.as_str()),
        ("decision", decision.as_str()),
    ] {
        town.record(ThingsMerged::of([zero(kind), id.to_owned()]));
    }
    let (after, listed) = (trace(&town.d), of_card(&town.d));
    assert_eq!((after.card.clone(), after.about, after.stage), (listed.card, listed.project, listed.stage));
    assert_eq!(after.card.as_str(), "card-0000000000000000");
    assert_eq!(after.decisions[0].by.as_str(), "body-0000000000000000");
    assert_eq!(Some(&after.decisions[0].decision), listed.decision.as_ref());
    assert_eq!(after.changes[0].because, [after.decisions[0].decision.clone()]);
    let back = town.d.trace_section("pacto:70", "solutions", None, &At::now()).unwrap();
    let cause = &back.passages[0].because[0];
    assert_eq!((&cause.decision, &cause.remarks[0].card), (&after.decisions[0].decision, &after.card));
    // And the remark itself.
    town.record(ThingsMerged::of([zero("remark"), remark.to_string()]));
    let back = town.d.trace_section("pacto:70", "solutions", None, &At::now()).unwrap();
    let behind = &back.passages[0].because[0].remarks;
    assert_eq!(behind.iter().map(|found| found.remark.to_string()).collect::<Vec<_>>(), [zero("remark")]);
}

/// Somebody who joins very many texts that stood side by side is followed to the last eight of them (decision 77): what
/// is older counts as brought by who joined them.
#[test]
fn words_are_followed_to_the_last_eight_texts_side_by_side() {
    let mut town = Town::new();
    let base = town.d.save();
    let revised = |text: &str, on: &str| SectionRevised::of("pacto:70", SheetSection::SOLUTIONS, text, on);
    let words = ["نافورة", "مقاعد", "ظل", "ألعاب", "ماء", "ممرات", "أشجار", "حاويات", "مصابيح"];
    let mut brought = Vec::new();
    for (number, word) in (1..).zip(words) {
        let mut tablet = Dossier::open(Still(AtomicU64::new(100 + number)), &base).unwrap();
        brought.push(tablet.record(revised(word, &format!("2023-10-1{number}"))).unwrap().entry);
        assert_eq!(town.d.merge(&tablet.save()).unwrap().added, 1);
    }
    let joined = town.record(revised(&words.join(" "), "2023-11-01")).entry;
    let back = town.d.trace_section("pacto:70", "solutions", None, &At::now()).unwrap();
    let found = |word: &str| {
        let passage = back.passages.iter().find(|passage| passage.text.split(' ').any(|part| part == word));
        passage.map(|passage| passage.entry.clone())
    };
    brought[0] = joined;
    assert_eq!(words.map(found).map(Option::unwrap)[..], brought);
}

#[test]
fn a_card_that_was_withdrawn_stands_behind_no_word() {
    let mut town = Town::new();
    let behind = |town: &Town| {
        let back = town.d.trace_section("pacto:70", "solutions", None, &At::now()).unwrap();
        back.passages[0].because.iter().map(|cause| cause.remarks.len()).collect::<Vec<_>>()
    };
    assert_eq!(behind(&town), [1]);
    let last = town.last_card.clone();
    town.record(Withdrawn::of(last));
    assert_eq!(behind(&town), [0], "the decision stays, the remark is gone");
}

#[test]
fn the_lists_read_well_in_every_language() {
    let mut town = Town::new();
    let card = CardReceived::idea("2023-03-21")
        .numbers(["paper:17"])
        .axes(["axis:communication"])
        .themes(["محور الرقمنة"])
        .author("association")
        .channel(Channel::PAPER)
        .contact(phone("0612345678"))
        .remark(Topic::PROBLEM, "الإنارة ضعيفة")
        .remark(Topic::from("الجدولة"), "متى؟");
    let card = town.record(card);
    town.record(SourceNoted::of([card.id.as_ref().unwrap().as_str()], "مثال توضيحي").illustrative(true));
    let members = [&card.remarks[0], &town.states[3], &town.states[4]];
    town.record(RemarksGrouped::of([("ar", "الحراسة"), ("fr", "Gardiennage")], members, "2023-10-01"));
    let at = At::now();
    let public = At::now().public();
    for language in [Language::AR, Language::FR, Language::EN] {
        let d = &town.d;
        let name = |view: &str| format!("{view}-{language}");
        let page = RemarkQuery { limit: Some(6), ..RemarkQuery::default() };
        insta::assert_snapshot!(name("remarks"), d.remarks(&page, &public).unwrap().in_language(&language));
        insta::assert_snapshot!(name("cards"), d.cards(&under(KEY), &at).unwrap().in_language(&language));
        insta::assert_snapshot!(name("participation"), d.participation(&at).unwrap().in_language(&language));
        insta::assert_snapshot!(name("coverage"), d.answer_coverage(&at).unwrap().in_language(&language));
        insta::assert_snapshot!(name("groups"), d.remark_groups(&at).unwrap().in_language(&language));
    }
}
