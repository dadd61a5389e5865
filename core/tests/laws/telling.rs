//! Facts of the later kinds, and of the later versions of the first ones, for a random history.

use std::collections::BTreeSet;

use infitah::facts::{
    AgendaItem, Anchor, AxisChosen, BodyCreated, CardReceived, Fact, FundingNoted, IndicatorDefined,
    ItemPostponed, MeasurementTaken, MemberJoined, MemberLeft, PersonDescribed, ProgrammeDescribed,
    ProjectDrawn, ProjectLinked, ProjectPlaced, ProjectRegistered, ProjectSplit, ProjectWithdrawn,
    ProjectsJoined, PublicationMade, RemarksExamined, RemarksGrouped, RemarksPresented, RemarksUngrouped,
    SessionConvened, SittingHeld, SourceNoted, StagePostponed, TargetSet, VoteTaken,
};
use infitah::model::{
    Decimal, Direction, IndicatorKind, MeasurementOutcome, Nature, ProjectRelation, PublicationKind,
    SessionKind, SheetSection, Topic, VoteResult,
};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;

use super::world::{ALL, World, day, ids_by_kind, pick, when};

/// How many kinds `told` chooses from.
const KINDS: usize = 29;

impl World {
    /// A fact that may fit what the device knows; where the thing is missing that it is about, the fact that makes one.
    #[expect(clippy::too_many_lines, reason = "one arm for each kind")]
    pub fn told(&mut self, at: usize, number: usize, on: i32) -> Option<Fact> {
        let (kind, number) = (number % KINDS, number / KINDS);
        let known = ids_by_kind(&self.devices[at]);
        let ids = |kind: &str| -> Vec<String> { known.get(kind).into_iter().flatten().cloned().collect() };
        let (projects, remarks, stages) = (ids("project"), ids("remark"), ids("stage"));
        let (axes, bodies, items) = (ids("axis"), ids("body"), ids("item"));
        let (project, other) = (pick(&projects, number), pick(&projects, number / 3));
        let some_remarks: Vec<String> =
            remarks.iter().skip(number % 4).take(1 + number % 2).cloned().collect();
        let programme = self.devices[at].programme_id().to_owned();
        let on_day = when(on, number / 7);
        let title = format!("t{}", number % 4);
        let a_project = || Fact::from(ProjectRegistered::titled(title.clone()).on(day(on / 8)));
        let an_axis =
            || Fact::from(AxisChosen::titled(title.clone()).references([format!("axis:{}", number % 3)]));
        let a_session = |word: String| {
            let agenda = [AgendaItem::titled(word), AgendaItem::titled("t1")];
            SessionConvened::of(SessionKind::ORDINARY, title.clone(), day(on + 5))
                .in_office(35u32)
                .agenda(agenda)
        };
        let an_indicator = || {
            let subject = project.clone().unwrap_or_else(|| programme.clone());
            IndicatorDefined::of(subject, IndicatorKind::IMPACT, title.clone()).nature(Nature::Flow)
        };
        let needs_remarks = [5, 16, 17, 18, 19].contains(&kind);
        if needs_remarks && remarks.is_empty() {
            return Some(CardReceived::idea(day(on / 3)).remark(Topic::PROBLEM, self.word()).into());
        }
        if [1, 17, 28].contains(&kind) && bodies.is_empty() {
            return Some(BodyCreated::named(title).on(day(on / 8)).into());
        }
        let body = pick(&bodies, number).unwrap_or_default();
        let a_member = || Fact::from(MemberJoined::named(title.clone(), body.clone(), day(on / 4)));
        Some(match kind {
            0 => ProgrammeDescribed::titled(programme, title).aliases([self.word()]).on(on_day).into(),
            1 => match pick(&ids("person"), number) {
                Some(person) => PersonDescribed::also(person, [self.word()]).on(on_day).into(),
                None => a_member(),
            },
            28 => match pick(&ids("membership"), number) {
                Some(membership) => MemberLeft::of(membership, on_day).reason(self.secret()).into(),
                None => a_member(),
            },
            2 => an_axis(),
            3 => match pick(&axes, number) {
                Some(known) => AxisChosen::titled(title).axis(known).sequence(2u32).on(on_day).into(),
                None => an_axis(),
            },
            4 => match (project, pick(&axes, number)) {
                (None, _) => a_project(),
                (_, None) => an_axis(),
                (Some(project), Some(known)) => ProjectPlaced::under(project, known).on(on_day).into(),
            },
            5 => ProjectDrawn::from_ideas(project?, some_remarks, on_day).into(),
            6 => match number % 3 {
                0 => ProjectLinked::to_one_elsewhere(
                    project?,
                    ProjectRelation::COMMUNAL_PROGRAMME,
                    self.word(),
                ),
                1 => ProjectLinked::to_project(project?, ProjectRelation::NEEDS, other?).reason(self.word()),
                _ => ProjectLinked::to_project(project?, ProjectRelation::FOLLOWS, other?).on(on_day),
            }
            .into(),
            7 => Fact::from(
                ProjectSplit::of(project?, projects.iter().take(2).cloned(), on_day).reason(self.word()),
            ),
            8 => Fact::from(
                ProjectsJoined::of(projects.iter().take(2).cloned(), project?, on_day).reason(self.word()),
            ),
            9 => ProjectWithdrawn::of(project?, on_day).reason(self.word()).into(),
            10 => match pick(&ids("funding"), number) {
                Some(funding) if number.is_multiple_of(2) => FundingNoted::of(project?, title)
                    .funding(funding)
                    .amount("1 500,50 درهم")
                    .on(on_day)
                    .into(),
                _ => FundingNoted::of(project?, self.word()).in_kind(self.word()).amount("300000").into(),
            },
            11 => an_indicator().into(),
            12 => match pick(&ids("indicator"), number) {
                Some(indicator) => an_indicator()
                    .indicator(indicator)
                    .baseline(Decimal::from(i64::from(on)))
                    .direction(Direction::Increase)
                    .on(on_day)
                    .into(),
                None => an_indicator().into(),
            },
            13 => match pick(&ids("indicator"), number) {
                Some(indicator) if number.is_multiple_of(2) => {
                    TargetSet::in_period(indicator, "2024", on).on(on_day).into()
                }
                Some(indicator) => TargetSet::overall(indicator, "72,5").into(),
                None => an_indicator().into(),
            },
            14 | 15 => match pick(&ids("indicator"), number) {
                Some(indicator) => {
                    let measured = match number % 3 {
                        0 => MeasurementTaken::of(indicator, "2024", on, on_day),
                        1 => MeasurementTaken::share(indicator, "2024", on, 60, on_day),
                        _ => {
                            MeasurementTaken::without(indicator, "2024", MeasurementOutcome::Missing, on_day)
                        }
                    };
                    measured.note(self.word()).evidence(pick(&ids("publication"), number)).into()
                }
                None => an_indicator().into(),
            },
            16 => RemarksPresented::of(some_remarks, on_day).into(),
            17 => RemarksExamined::of(some_remarks, body, on_day).into(),
            18 => RemarksGrouped::of(title, some_remarks, on_day).into(),
            19 => match pick(&ids("group"), number) {
                Some(group) if number.is_multiple_of(2) => {
                    RemarksUngrouped::of(group, some_remarks, on_day).into()
                }
                Some(group) => RemarksGrouped::of(self.word(), some_remarks, on_day).group(group).into(),
                None => RemarksGrouped::of(title, some_remarks, on_day).into(),
            },
            20 => {
                let until = (number % 2 == 0).then(|| day(on + 9).into());
                StagePostponed { until, ..StagePostponed::of(pick(&stages, number)?, on_day) }
                    .reason(self.word())
                    .into()
            }
            21 => PublicationMade::of(PublicationKind::MINUTES, title, on_day)
                .place(self.word())
                .contents([self.word()])
                .digest(self.secret())
                .into(),
            22 => a_session(self.word()).into(),
            23 => match pick(&ids("session"), number) {
                Some(session) if number.is_multiple_of(3) => {
                    SessionConvened::of(SessionKind::ORDINARY, title, day(on + 7))
                        .session(session)
                        .on(on_day)
                        .into()
                }
                Some(session) => SittingHeld::of(session, on_day).convocation(1u32).present(20u32).into(),
                None => a_session(self.word()).into(),
            },
            24 => match pick(&items, number) {
                Some(item) => ItemPostponed::of(item, on_day).until(day(on + 9)).reason(self.word()).into(),
                None => a_session(self.word()).into(),
            },
            25 => {
                let things = [project?, pick(&remarks, number).unwrap_or(programme)];
                SourceNoted::of(things, self.word()).illustrative(number.is_multiple_of(2)).into()
            }
            26 => {
                let card =
                    CardReceived::observation(project.clone()?, on_day).remark(Topic::PROBLEM, self.word());
                match pick(&ids("version"), number) {
                    Some(version) => {
                        let exact = self.word();
                        card.anchor(Anchor::quoting(version, project?, SheetSection::SOLUTIONS, exact)).into()
                    }
                    None => card.axes(pick(&axes, number)).themes([self.word()]).into(),
                }
            }
            _ => VoteTaken::on_version(pick(&ids("version"), number)?, VoteResult::ADOPTED, on_day)
                .agenda_item(pick(&items, number)?)
                .into(),
        })
    }
}

#[test]
fn every_kind_is_told_in_a_long_history() {
    let mut runner = TestRunner::deterministic();
    let step = (proptest::sample::select(ALL), 0..1_000_000usize, 0..60i32);
    let mut world = World::begun(7, 1);
    for _ in 0..800 {
        let (act, number, on) = step.new_tree(&mut runner).unwrap().current();
        if let Some(fact) = world.fact(act, 0, number, on) {
            // A refusal is as good: it is another law that it changes nothing.
            let _ = world.devices[0].record(fact);
        }
    }
    let entries = world.devices[0].entries();
    let told: BTreeSet<_> =
        entries.filter_map(|(_, fact)| fact.map(|fact| (fact.kind(), fact.version()))).collect();
    let kinds: BTreeSet<&str> = told.iter().map(|(kind, _)| *kind).collect();
    let missing: Vec<_> = Fact::KINDS.iter().filter(|kind| !kinds.contains(*kind)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert!(told.contains(&("card_received", 2)) && told.contains(&("vote_taken", 2)), "{told:?}");
}
