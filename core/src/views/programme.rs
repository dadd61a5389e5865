use infitah_macros::shared;

use super::committee::{created, people_in};
use super::frozen::frozen;
use super::reading::{Reader, day_of, on};
use super::{DateShown, Names, ProjectName, Spoken};
use crate::dates::Day;
use crate::dossier::{At, Dossier, Receipt};
use crate::model::{
    Act, AxisId, BodyId, BodyKind, CollectivityKind, Framework, Label, LanguageTag, ProgrammeId, Reference,
    Refusal, StageId, VersionId, VersionKind, VoteResult,
};
use crate::text::lists::Order;

/// The programme at a day: whose it is, its axes, its bodies, its versions (برنامج عمل الانفتاح, programme d'action
/// d'ouverture).
#[shared(view)]
pub struct Programme {
    /// The programme.
    pub id: ProgrammeId,
    /// Its title.
    pub title: Names,
    /// Other names under which it appears.
    pub aliases: Vec<Spoken>,
    /// The kind of the collectivity.
    pub collectivity_kind: Option<CollectivityKind>,
    /// Its official code.
    pub collectivity_code: Option<Label>,
    /// Its names.
    pub collectivity_name: Names,
    /// The years of the programme, as `2024/2025`.
    pub cycle: Option<Label>,
    /// The support programme under which it is prepared, as `pacto`.
    pub framework: Option<Label>,
    /// The name of that programme, where the library brings it.
    pub framework_name: Names,
    /// The dossier's language.
    pub language: Option<LanguageTag>,
    /// The communal action programme beside which it stands; another document.
    pub communal_programme: Names,
    /// Its priority axes, in the order in which they were published.
    pub axes: Vec<AxisShown>,
    /// The bodies that are known, in the order in which they were created.
    pub bodies: Vec<BodyShown>,
    /// The frozen versions, by day.
    pub versions: Vec<VersionShown>,
    /// The version that was adopted: the last that was frozen as such, or the last that the council adopted by the
    /// minutes of a vote.
    pub adopted: Option<VersionId>,
    /// How many entries its history has, on every day.
    pub entries: u32,
    /// The receipt of that history.
    pub receipt: Receipt,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// A priority axis (محور ذو أولوية, axe prioritaire).
#[shared(view)]
pub struct AxisShown {
    /// The axis.
    pub id: AxisId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Its title.
    pub title: Names,
    /// Other names under which it appears.
    pub aliases: Vec<Spoken>,
    /// Its position in the published order, from 1.
    pub sequence: Option<u32>,
    /// The stage at which it was fixed.
    pub stage: Option<StageId>,
    /// The title of that stage.
    pub stage_title: Names,
    /// The projects that somebody placed under it, ended ones too.
    pub projects: Vec<ProjectName>,
    /// Where it is known from.
    pub source: Names,
    /// Whether it is made up for an example.
    pub illustrative: bool,
    /// Whether it is made up for an example that one of these projects was placed under it.
    pub placing_illustrative: bool,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// A body in a list (هيئة, instance); [`Dossier::committee`] answers with its members.
#[shared(view)]
pub struct BodyShown {
    /// The body.
    pub id: BodyId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Its kind.
    pub kind: Option<BodyKind>,
    /// Its name.
    pub name: Names,
    /// Other names under which it appears.
    pub aliases: Vec<Spoken>,
    /// The kind of act that created it.
    pub act: Option<Act>,
    /// The day of that act.
    pub created: Option<DateShown>,
    /// How many distinct people belong to it on that day; nothing where nobody was ever recorded as its member.
    pub people: Option<u32>,
}

/// A frozen version in a list (صيغة, version).
#[shared(view)]
pub struct VersionShown {
    /// The version.
    pub id: VersionId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Its kind.
    pub kind: Option<VersionKind>,
    /// Its title.
    pub title: Names,
    /// When it was frozen.
    pub frozen: Option<DateShown>,
    /// Whether it is made up for an example.
    pub illustrative: bool,
}

impl Dossier {
    /// The programme at a day: whose it is, its axes, its bodies, its versions (برنامج عمل الانفتاح, programme d'action
    /// d'ouverture).
    ///
    /// # Errors
    /// A refusal when the day cannot be read or a head is unknown.
    pub fn programme(&self, at: &At) -> Result<Programme, Refusal> {
        let day = self.day_of(at)?;
        let (entries, receipt) = self.history(at)?;
        self.read_at(at, |reader| {
            let id = reader.canonical(self.programme_id());
            let thing = reader.thing(&id);
            let versions = versions(reader);
            Ok(Programme {
                title: thing.names("title"),
                aliases: thing.list("aliases"),
                collectivity_kind: thing.label("collectivity_kind"),
                collectivity_code: thing.label("collectivity_code"),
                collectivity_name: thing.names("collectivity_name"),
                cycle: thing.label("cycle"),
                framework_name: thing.text("framework").map(framework_name).unwrap_or_default(),
                framework: thing.label("framework"),
                language: thing.label("language"),
                communal_programme: thing.names("communal_programme"),
                axes: axes(reader),
                bodies: bodies(reader, day),
                adopted: adopted(reader, &versions),
                versions,
                entries,
                receipt,
                contested: thing.contested(),
                id: ProgrammeId::from(id),
            })
        })
    }
}

fn framework_name(name: &str) -> Names {
    Framework::named(name).map(|framework| framework.programme.name.text).unwrap_or_default()
}

fn axes(reader: &Reader<'_>) -> Vec<AxisShown> {
    let shown = |id: &str| {
        let thing = reader.thing(id);
        let stage = thing.link("stage");
        let projects = reader.naming("project", "axis", id);
        AxisShown {
            id: AxisId::from(id),
            references: thing.references(),
            title: thing.names("title"),
            aliases: thing.list("aliases"),
            sequence: thing.number("sequence"),
            stage_title: stage.as_deref().map(|stage| reader.title(stage)).unwrap_or_default(),
            stage: stage.map(StageId::from),
            placing_illustrative: projects.iter().any(|project| reader.thing(project).is_made_up("axis")),
            projects: projects.iter().map(|project| reader.project_name(project)).collect(),
            source: thing.names("source"),
            illustrative: thing.is("illustrative"),
            contested: thing.contested(),
        }
    };
    let mut axes: Vec<AxisShown> = reader.seen.things("axis").iter().map(|id| shown(id)).collect();
    axes.order_by_key(|axis| axis.sequence.unwrap_or(u32::MAX));
    axes
}

fn bodies(reader: &Reader<'_>, day: Day) -> Vec<BodyShown> {
    let people = people_in(reader, day);
    let shown = |id: &str| {
        let thing = reader.thing(id);
        BodyShown {
            id: BodyId::from(id),
            references: thing.references(),
            kind: thing.label("kind"),
            name: thing.names("name"),
            aliases: thing.list("aliases"),
            act: thing.label("act"),
            created: created(reader, id),
            people: people.get(id).copied(),
        }
    };
    reader.seen.things("body").iter().map(|id| shown(id)).collect()
}

fn versions(reader: &Reader<'_>) -> Vec<VersionShown> {
    let shown = |id: &str| {
        let thing = reader.thing(id);
        VersionShown {
            id: VersionId::from(id),
            references: thing.references(),
            kind: thing.label("kind"),
            title: thing.names("title"),
            frozen: frozen(reader, id).and_then(|(fact, _)| day_of(fact)),
            illustrative: thing.is("illustrative"),
        }
    };
    let mut versions: Vec<VersionShown> = reader.seen.things("version").iter().map(|id| shown(id)).collect();
    versions.order_by_key(|version| version.frozen.as_ref().and_then(DateShown::sort_key));
    versions
}

fn adopted(reader: &Reader<'_>, versions: &[VersionShown]) -> Option<VersionId> {
    let frozen = versions.iter().rfind(|version| version.kind == Some(VersionKind::ADOPTED));
    if let Some(version) = frozen {
        return Some(version.id.clone());
    }
    let votes = reader.seen.things("vote").into_iter().filter_map(|vote| {
        let thing = reader.thing(&vote);
        let adopted = thing.label::<VoteResult>("result") == Some(VoteResult::ADOPTED);
        let taken = thing.date("taken", on).as_ref().and_then(DateShown::sort_key);
        adopted.then_some(())?;
        Some((taken, reader.canonical(thing.text("version")?)))
    });
    votes.max_by_key(|(taken, _)| *taken).map(|(_, version)| version.into())
}

#[cfg(test)]
mod tests {
    use crate::dossier::At;
    use crate::facts::{
        AxisChosen, BodyCreated, MemberJoined, ProgrammeDescribed, ProjectPlaced, ProjectRegistered,
        SectionRevised, VersionFrozen, VoteTaken,
    };
    use crate::model::{Act, BodyKind, SheetSection, VersionKind, VoteResult};
    use crate::views::sample::{founded, id, prints};

    #[test]
    fn trap_16_the_programme_has_one_id_and_many_names() {
        let mut d = founded();
        let programme = d.programme_id().to_owned();
        let described = ProgrammeDescribed::titled(&*programme, "برنامج عمل الانفتاح لجماعة العرائش");
        d.record(
            described
                .aliases(["برنامج الانفتاح", "برنامج العمل"])
                .communal_programme("برنامج عمل الجماعة 2022-2027"),
        )
        .unwrap();
        let view = d.programme(&At::day("2023-07-25")).unwrap();
        assert_eq!(view.id.as_str(), programme);
        assert_eq!(view.aliases.len(), 2);
        assert_eq!(view.communal_programme.0["ar"], "برنامج عمل الجماعة 2022-2027");
        assert_eq!(view.contested, [""; 0]);
        assert_eq!((view.entries, view.receipt.heads.len()), (2, 1));
    }

    #[test]
    fn trap_27_a_project_has_no_axis_until_somebody_says_so() {
        let mut d = founded();
        let first = d
            .record(AxisChosen::titled("التواصل").references(["axis:communication"]).sequence(2u32))
            .unwrap();
        d.record(AxisChosen::titled("المشاركة المواطنة").sequence(1u32)).unwrap();
        let guide = d.record(ProjectRegistered::titled("دليل ترويجي").references(["pacto:69"])).unwrap();
        let axes = |d: &crate::dossier::Dossier| d.programme(&At::day("2023-07-25")).unwrap().axes;
        assert_eq!(axes(&d).iter().map(|axis| axis.projects.len()).collect::<Vec<_>>(), [0, 0]);
        assert_eq!(axes(&d)[0].title.0["ar"], "المشاركة المواطنة");
        d.record(ProjectPlaced::under(id(&guide), id(&first))).unwrap();
        assert_eq!(axes(&d)[1].projects[0].id.as_str(), id(&guide));
    }

    #[test]
    fn the_adopted_version_is_the_one_frozen_as_such_or_voted() {
        let mut d = founded();
        let project = d.record(ProjectRegistered::titled("دليل ترويجي")).unwrap();
        d.record(SectionRevised::of(id(&project), SheetSection::PROBLEM, "لا يوجد دليل.", "2023-07-01"))
            .unwrap();
        let draft = d.record(VersionFrozen::of(VersionKind::DRAFT_FOR_ADOPTION, "2023-09-20")).unwrap();
        let adopted = |d: &crate::dossier::Dossier| {
            d.programme(&At::day("2023-12-31")).unwrap().adopted.map(String::from)
        };
        assert_eq!(adopted(&d), None);
        d.record(VoteTaken::on_version(id(&draft), VoteResult::POSTPONED, "2023-10-05")).unwrap();
        assert_eq!(adopted(&d), None);
        d.record(VoteTaken::on_version(id(&draft), VoteResult::ADOPTED, "2023-10-19")).unwrap();
        assert_eq!(adopted(&d), Some(id(&draft)));
        let text = d.record(VersionFrozen::of(VersionKind::ADOPTED, "2023-10-19")).unwrap();
        assert_eq!(adopted(&d), Some(id(&text)));
    }

    #[test]
    fn it_prints_in_three_languages() {
        let mut d = founded();
        let programme = d.programme_id().to_owned();
        d.record(ProgrammeDescribed::titled(&*programme, "برنامج عمل الانفتاح").aliases(["برنامج الانفتاح"]))
            .unwrap();
        let axis = d.record(AxisChosen::titled("التواصل").sequence(1u32)).unwrap();
        let guide =
            d.record(ProjectRegistered::titled("دليل ترويجي").references(["sheet:2", "pacto:69"])).unwrap();
        d.record(ProjectPlaced::under(id(&guide), id(&axis))).unwrap();
        let body =
            BodyCreated::named("لجنة إعداد وتتبع وتقييم برنامج الانفتاح").kind(BodyKind::STEERING_COMMITTEE);
        let body = d.record(body.act(Act::PRESIDENT_DECISION).on("2023-05-04")).unwrap();
        d.record(MemberJoined::named("سمية", id(&body), "2023-05-04")).unwrap();
        d.record(BodyCreated::named("مجلس الجماعة").kind(BodyKind::COUNCIL)).unwrap();
        d.record(SectionRevised::of(id(&guide), SheetSection::PROBLEM, "لا يوجد دليل.", "2023-07-01"))
            .unwrap();
        d.record(VersionFrozen::of(VersionKind::DRAFT_FOR_CONSULTATION, "2023-07-20")).unwrap();
        d.record(VersionFrozen::of(VersionKind::ADOPTED, "2023-10-19")).unwrap();
        let view = d.programme(&At::day("2023-12-31")).unwrap();
        assert_eq!(view.bodies[0].people, Some(1));
        assert_eq!(view.bodies[1].people, None, "nobody said who sits in the council");
        prints("programme", |language| view.in_language(language));
    }
}
