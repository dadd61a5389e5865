use std::collections::{BTreeMap, BTreeSet};

use infitah_macros::shared;

use super::reading::{Reader, Thing, day_of, on};
use super::trace::languages;
use super::{DateShown, Names, ProjectName, Spoken};
use crate::facts::Fact;
use crate::model::{BodyId, CardId, ProjectId, ProjectRelation, Reference, RemarkId};
use crate::state::Value;
use crate::text::lists::Order;

/// How a project ended under its own name (مآل المشروع, issue du projet). What was entered twice is no end.
#[shared(choice)]
pub enum EndedHow {
    /// It was withdrawn (سُحب, retiré).
    Withdrawn,
    /// It was split into others (قُسم, scindé).
    Split,
    /// It was joined to another one (ضُم إلى غيره, réuni à un autre).
    Joined,
}

/// The end of a project, or its split into others beside which it goes on, by decision.
#[shared(view)]
pub struct EndedShown {
    /// How it ended.
    pub how: EndedHow,
    /// The day.
    pub on: Option<DateShown>,
    /// The body that decided it.
    pub by: Option<BodyId>,
    /// The name of that body.
    pub by_name: Names,
    /// Why.
    pub reason: Option<Spoken>,
}

/// An idea that a project was drawn from (فكرة, idée).
#[shared(view)]
pub struct IdeaShown {
    /// The remark that holds it.
    pub remark: RemarkId,
    /// Its card.
    pub card: Option<CardId>,
    /// The numbers of the card, by which people find it, of many the first twelve.
    pub numbers: Vec<Reference>,
    /// What is said.
    pub said: Option<Spoken>,
    /// What is proposed.
    pub proposed: Option<Spoken>,
}

/// A link between two projects (ارتباط, lien).
#[shared(view)]
pub struct LinkShown {
    /// How the project that made the link relates to the other one.
    pub relation: ProjectRelation,
    /// Whether this project relates so to the other one; otherwise the other one does to this one.
    pub from_here: bool,
    /// The other project.
    pub project: ProjectId,
    /// Its references, of many the first twelve.
    pub references: Vec<Reference>,
    /// Its title.
    pub title: Names,
    /// Why.
    pub reason: Option<Spoken>,
}

/// A link to a project of another document, as the communal action programme.
#[shared(view)]
pub struct ElsewhereShown {
    /// How this project relates to it.
    pub relation: ProjectRelation,
    /// Its title; empty where it was erased or is withheld.
    pub title: Names,
}

/// How a project ended, if it did.
pub(super) fn ended_how(thing: &Thing<'_>) -> Option<EndedHow> {
    match thing.text("ended")? {
        "withdrawn" => Some(EndedHow::Withdrawn),
        "split" => Some(EndedHow::Split),
        "joined" => Some(EndedHow::Joined),
        _ => None,
    }
}

/// The end of a project, with who decided it and why: as the one decision says it.
pub(super) fn ended(reader: &Reader<'_>, thing: &Thing<'_>) -> Option<EndedShown> {
    shown(reader, ended_how(thing)?, thing.fact_of("ended")?)
}

/// The last split after which a project goes on, with who decided it and why: as the one decision says it.
pub(super) fn split(reader: &Reader<'_>, thing: &Thing<'_>) -> Option<EndedShown> {
    // One split names many parts.
    let entries: BTreeSet<u32> = thing.parts("became").map(|(_, shown)| shown.entry).collect();
    let splits = entries.into_iter().filter(|&entry| {
        let fact = reader.fact(entry).map(|(fact, _)| fact);
        matches!(fact, Some(Fact::ProjectSplit(split)) if split.into.contains(&split.project))
    });
    let last = splits.max_by_key(|&entry| reader.seen.place(entry))?;
    shown(reader, EndedHow::Split, reader.fact(last)?)
}

/// What a fact says of it, with the entry beside which its words stand.
fn shown(reader: &Reader<'_>, how: EndedHow, (fact, beside): (&Fact, u32)) -> Option<EndedShown> {
    let (by, reason) = match fact {
        Fact::ProjectWithdrawn(withdrawn) => (&withdrawn.by, &withdrawn.reason),
        Fact::ProjectSplit(split) => (&split.by, &split.reason),
        Fact::ProjectsJoined(joined) => (&joined.by, &joined.reason),
        _ => return None,
    };
    let by = by.as_ref().and_then(|by| reader.there(by.as_str()));
    Some(EndedShown {
        how,
        on: day_of(fact),
        by_name: by.as_deref().map(|by| reader.name(by)).unwrap_or_default(),
        by: by.map(BodyId::from),
        reason: reason.as_ref().and_then(|reason| reader.words(beside, reason, None)),
    })
}

/// The ideas that a project was drawn from, by the day on which their card was received, then by entry.
pub(super) fn ideas(reader: &Reader<'_>, thing: &Thing<'_>) -> Vec<IdeaShown> {
    let remarks: Vec<RemarkId> = thing.things(reader, "idea");
    let ideas = remarks.into_iter().map(|remark| {
        let of_remark = reader.thing(remark.as_str());
        let card = of_remark.text("card").map(|card| reader.canonical(card));
        let of_card = card.as_deref().map(|card| reader.thing_with(card, &["received"]));
        let received = of_card.as_ref().and_then(|card| card.date("received", on)?.sort_key());
        let first = reader.seen.creators(remark.as_str()).first().map(|&entry| reader.seen.place(entry));
        let (said, proposed) = languages(reader, &of_remark);
        let idea = IdeaShown {
            said: of_remark.spoken("said", said.as_deref()),
            proposed: of_remark.spoken("proposed", proposed.as_deref()),
            numbers: card.as_deref().map(|card| reader.numbers(card)).unwrap_or_default(),
            card: card.map(CardId::from),
            remark,
        };
        ((received.is_none(), received, first), idea)
    });
    let mut ideas: Vec<_> = ideas.collect();
    ideas.order_by_key(|(place, _)| *place);
    ideas.into_iter().map(|(_, idea)| idea).collect()
}

/// The links of a project, those that it makes first.
pub(super) fn links(reader: &Reader<'_>, id: &str, thing: &Thing<'_>) -> Vec<LinkShown> {
    let link = |other: &str, relation: &Value<'_>, from_here: bool| {
        let Value::Text(relation) = relation else { return None };
        let ProjectName { id: project, references, title } = reader.project_name(&reader.there(other)?);
        let reason = if from_here {
            thing.spoken_of("link_because", other)
        } else {
            let class = reader.seen.class(id);
            class.iter().find_map(|id| reader.spoken_of(project.as_str(), "link_because", id))
        };
        Some(LinkShown {
            relation: ProjectRelation::from(&**relation),
            from_here,
            project,
            references,
            title,
            reason,
        })
    };
    let of = |field: &'static str, from_here: bool| -> Vec<LinkShown> {
        let parts = thing.parts(field);
        parts.filter_map(|(key, shown)| link(key.part.as_deref()?, &shown.value, from_here)).collect()
    };
    let mut links = of("link", true);
    links.extend(of("linked_from", false));
    links
}

/// The links of a project to other documents, in entry order; one whose title was erased or is withheld stays.
pub(super) fn elsewhere(reader: &Reader<'_>, thing: &Thing<'_>) -> Vec<ElsewhereShown> {
    let mut found = BTreeMap::<_, ElsewhereShown>::new();
    for (key, shown) in thing.parts("elsewhere") {
        let part = key.part.as_deref().unwrap_or_default();
        let mut parts = part.rsplitn(3, ':').skip(1);
        let (Some(language), Some(relation)) = (parts.next(), parts.next()) else { continue };
        // The languages of one fact are one link. Entries are numbered as they arrived, which orders nothing.
        let of = (reader.seen.place(shown.entry), relation.to_owned());
        let link = found.entry(of).or_insert_with(|| ElsewhereShown {
            relation: ProjectRelation::from(relation),
            title: Names::default(),
        });
        if let Some(text) = thing.spoken_of("elsewhere", part).and_then(|spoken| spoken.text) {
            link.title.0.insert(language.to_owned(), text);
        }
    }
    found.into_values().collect()
}

#[cfg(test)]
mod tests {
    use crate::dossier::{At, Dossier};
    use crate::facts::{
        AxisChosen, BodyCreated, CardReceived, FundingNoted, IndicatorDefined, ProjectDrawn, ProjectLinked,
        ProjectPlaced, ProjectRegistered, ProjectSplit, ProjectWithdrawn, ProjectsJoined, SectionRevised,
        Withdrawn,
    };
    use crate::model::{
        BodyKind, FundingKind, FundingStatus, IndicatorKind, ProjectRelation, SheetSection, Topic,
    };
    use crate::views::sample::{founded, id, prints};
    use crate::views::{EndedHow, ProjectName, ProjectSheet};

    fn project(d: &mut Dossier, title: &str) -> String {
        id(&d.record(ProjectRegistered::titled(title)).unwrap())
    }

    fn sheet(d: &Dossier, project: &str) -> ProjectSheet {
        d.project_sheet(project, &At::day("2023-12-31")).unwrap()
    }

    fn ids(projects: &[ProjectName]) -> Vec<&str> {
        projects.iter().map(|project| project.id.as_str()).collect()
    }

    #[test]
    fn the_end_of_a_project_says_who_and_why_and_what_it_became() {
        let mut d = founded();
        let committee = BodyCreated::named("لجنة التتبع").kind(BodyKind::STEERING_COMMITTEE);
        let committee = id(&d.record(committee).unwrap());
        let [gardens, green, guards] = ["الحدائق", "المساحات", "الحراسة"].map(|title| project(&mut d, title));
        let split = ProjectSplit::of(&*gardens, [&*green, &*guards], "2023-08-01").by(&*committee);
        d.record(split.reason("موضوعان مختلفان")).unwrap();
        let shown = sheet(&d, &gardens);
        let ended = shown.ended.as_ref().unwrap();
        assert_eq!(
            (ended.how, ended.by.as_ref().map(crate::model::BodyId::as_str)),
            (EndedHow::Split, Some(&*committee))
        );
        assert_eq!(ended.reason.as_ref().unwrap().text.as_deref(), Some("موضوعان مختلفان"));
        assert_eq!(ended.on.as_ref().unwrap().edtf, "2023-08-01");
        let mut became = ids(&shown.became);
        became.sort_unstable();
        let mut expected = [&*green, &*guards];
        expected.sort_unstable();
        assert_eq!(became, expected);
        assert_eq!(ids(&sheet(&d, &green).came_from), [&*gardens]);
        assert!(sheet(&d, &green).ended.is_none());
    }

    #[test]
    fn the_ideas_of_a_project_stand_by_the_day_on_which_they_were_received() {
        let mut d = founded();
        let gardens = project(&mut d, "الحدائق");
        let mut ideas = Vec::new();
        for (day, said) in [("2023-06-12", "ثانيا"), ("2023-07-01", "ثالثا"), ("2023-03-21", "أولا")]
        {
            ideas.extend(d.record(CardReceived::idea(day).remark(Topic::PROBLEM, said)).unwrap().remarks);
        }
        d.record(ProjectDrawn::from_ideas(&*gardens, &ideas, "2023-07-02")).unwrap();
        let said: Vec<_> =
            sheet(&d, &gardens).ideas.into_iter().map(|idea| idea.said.unwrap().text.unwrap()).collect();
        assert_eq!(said, ["أولا", "ثانيا", "ثالثا"]);
    }

    #[test]
    fn a_project_may_go_on_beside_what_was_split_from_it() {
        let mut d = founded();
        let committee = id(&d.record(BodyCreated::named("لجنة التتبع")).unwrap());
        let [gardens, guards, water] = ["الحدائق", "الحراسة", "الماء"].map(|title| project(&mut d, title));
        d.record(ProjectSplit::of(&*gardens, [&*gardens, &*guards], "2023-08-01")).unwrap();
        let shown = sheet(&d, &gardens);
        assert!(shown.ended.is_none());
        let first = shown.split.unwrap();
        assert_eq!(
            (&*first.on.as_ref().unwrap().edtf, &first.by, &first.reason),
            ("2023-08-01", &None, &None)
        );
        assert_eq!(ids(&shown.became), [&*guards]);
        let split = ProjectSplit::of(&*gardens, [&*gardens, &*water], "2023-08-15").by(&*committee);
        let split = d.record(split.reason("السقي موضوع آخر")).unwrap();
        let shown = sheet(&d, &gardens).split.unwrap();
        assert_eq!((shown.how, &*shown.on.unwrap().edtf), (EndedHow::Split, "2023-08-15"));
        assert_eq!(shown.by_name.0["ar"], "لجنة التتبع");
        assert_eq!(shown.reason.unwrap().text.as_deref(), Some("السقي موضوع آخر"));
        d.record(Withdrawn::of(&split.entry)).unwrap();
        assert_eq!(sheet(&d, &gardens).split.unwrap().on.unwrap().edtf, "2023-08-01");
        let lake = project(&mut d, "البحيرة");
        d.record(ProjectSplit::of(&*gardens, [&*gardens, &*lake], "2023-08-20")).unwrap();
        let last = sheet(&d, &gardens).split.unwrap();
        assert_eq!((&*last.on.unwrap().edtf, last.reason), ("2023-08-20", None));
        assert!(sheet(&d, &lake).split.is_none());
        d.record(ProjectsJoined::of([&*guards], &*gardens, "2023-09-01")).unwrap();
        assert_eq!(sheet(&d, &guards).ended.unwrap().how, EndedHow::Joined);
        assert_eq!(ids(&sheet(&d, &gardens).came_from), [&*guards]);
    }

    #[test]
    fn a_link_is_seen_from_both_projects_with_its_reason() {
        let mut d = founded();
        let [budget, citizen] =
            ["الميزانية التشاركية", "ميزانية المواطن"].map(|title| project(&mut d, title));
        let link = ProjectLinked::to_project(&*citizen, ProjectRelation::COMPLETES, &*budget);
        d.record(link.reason("تشرح ما يقرره المواطنون")).unwrap();
        let of_plan =
            ProjectLinked::to_one_elsewhere(&*budget, ProjectRelation::COMMUNAL_PROGRAMME, "تأهيل الإدارة");
        d.record(of_plan).unwrap();
        let (made, received) = (sheet(&d, &citizen).links, sheet(&d, &budget).links);
        assert_eq!((made.len(), received.len()), (1, 1));
        assert!(made[0].from_here && !received[0].from_here);
        assert_eq!((made[0].project.as_str(), received[0].project.as_str()), (&*budget, &*citizen));
        for link in made.iter().chain(&received) {
            assert_eq!(link.reason.as_ref().unwrap().text.as_deref(), Some("تشرح ما يقرره المواطنون"));
        }
        assert_eq!(sheet(&d, &budget).elsewhere[0].title.0["ar"], "تأهيل الإدارة");
    }

    #[test]
    fn trap_14_alike_titles_stay_two_projects_and_one_project_keeps_all_its_titles() {
        let mut d = founded();
        let [budget, citizen] =
            ["الميزانية التشاركية", "ميزانية المواطن"].map(|title| project(&mut d, title));
        assert_ne!(budget, citizen);
        let gardens = project(&mut d, "الصيانة و المحافظة على المناطق الخضراء");
        d.record(ProjectRegistered::renamed(&*gardens, "المحافظة على الحدائق وحراستها", "2023-07-25"))
            .unwrap();
        let shown = sheet(&d, &gardens);
        assert_eq!(shown.titles.len(), 2);
        assert_eq!(shown.title.0["ar"], "المحافظة على الحدائق وحراستها");
        assert_eq!(d.projects(&At::day("2023-12-31")).unwrap().projects.len(), 3);
    }

    #[test]
    fn it_prints_in_three_languages() {
        let mut d = founded();
        let committee = BodyCreated::named("لجنة التتبع").kind(BodyKind::STEERING_COMMITTEE);
        let committee = id(&d.record(committee).unwrap());
        let axis = id(&d.record(AxisChosen::titled("التواصل")).unwrap());
        let idea = CardReceived::idea("2023-03-21").numbers(["platform:12"]);
        let idea = d.record(idea.remark(Topic::PROBLEM, "لا أحد يعرف مؤهلات المدينة")).unwrap();
        let guide = id(&d
            .record(ProjectRegistered::titled("دليل ترويجي").references(["sheet:2", "pacto:69"]))
            .unwrap());
        d.record(ProjectPlaced::under(&*guide, &*axis)).unwrap();
        d.record(ProjectDrawn::from_ideas(&*guide, &idea.remarks, "2023-05-20")).unwrap();
        d.record(ProjectRegistered::titled("النسخة الرقمية").parent(&*guide)).unwrap();
        let site = project(&mut d, "موقع الجماعة");
        d.record(ProjectLinked::to_project(&*guide, ProjectRelation::NEEDS, &*site).reason("ينشر فيه"))
            .unwrap();
        d.record(ProjectLinked::to_project(&*site, ProjectRelation::COMPLETES, &*guide)).unwrap();
        let plan =
            ProjectLinked::to_one_elsewhere(&*guide, ProjectRelation::COMMUNAL_PROGRAMME, "التسويق الترابي");
        d.record(plan).unwrap();
        d.record(SectionRevised::of(&*guide, SheetSection::PROBLEM, "لا يوجد دليل.", "2023-07-01")).unwrap();
        let funding = |source: &str| FundingNoted::of(&*guide, source);
        let budget = funding("ميزانية الجماعة").kind(FundingKind::COLLECTIVITY_BUDGET);
        d.record(
            budget.amount("16280000").amount_written("16,28 مليون درهم").status(FundingStatus::PROMISED),
        )
        .unwrap();
        d.record(funding("جهة طنجة تطوان الحسيمة").kind(FundingKind::PARTNER).status(FundingStatus::SOUGHT))
            .unwrap();
        d.record(funding("جمعية المصورين").in_kind("صور")).unwrap();
        d.record(IndicatorDefined::of(&*guide, IndicatorKind::FOLLOW_UP, "عدد النسخ الموزعة")).unwrap();
        d.record(IndicatorDefined::of(&*guide, IndicatorKind::IMPACT, "عدد الزوار")).unwrap();
        let film = project(&mut d, "شريط ترويجي");
        let split = ProjectSplit::of(&*guide, [&*guide, &*film], "2023-08-02").by(&*committee);
        d.record(split.reason("الشريط يحتاج إلى مهنيين")).unwrap();
        let end = ProjectWithdrawn::of(&*guide, "2023-09-04").by(&*committee);
        d.record(end.reason("لم يتوفر التمويل")).unwrap();
        let view = sheet(&d, &guide);
        assert_eq!(view.ideas[0].numbers[0].as_str(), "platform:12");
        assert_eq!(view.indicators.len(), 2);
        prints("sheet", |language| view.in_language(language));
    }
}
