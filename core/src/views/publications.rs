use infitah_macros::shared;

use super::query::{Page, resolve};
use super::reading::{Reader, Thing, on};
use super::{DateShown, Names, Spoken};
use crate::dossier::{At, Dossier, count};
use crate::model::{
    Channel, LanguageTag, PublicationId, PublicationKind, Reference, Refusal, StageId, ThingId,
};
use crate::text::lists::Order;

/// Which publications (أي الوثائق, quels documents): each member that is given narrows the answer.
#[shared(query)]
#[derive(Debug, Default)]
pub struct PublicationQuery {
    /// Of this kind.
    pub kind: Option<PublicationKind>,
    /// Handed out or shown at this stage: an id or a reference.
    pub stage: Option<StageId>,
    /// About this thing: an id or a reference.
    pub about: Option<ThingId>,
    /// The page after this one: what the page before gave as `next`.
    pub after: Option<PublicationId>,
    /// At most so many, from 1 to 500; 50 where it is left out.
    pub limit: Option<u32>,
}

/// What was published or handed out by a day (الوثائق المنشورة والموزعة, documents publiés et remis): the evidence that
/// people could know.
#[shared(view)]
pub struct Publications {
    /// How many the question finds, on all pages.
    pub total: u32,
    /// Where the next page begins: `after` of the next question; nothing on the last page.
    pub next: Option<PublicationId>,
    /// Those of this page, by day.
    pub publications: Vec<PublicationShown>,
}

/// One publication or handout (وثيقة, document).
#[shared(view)]
pub struct PublicationShown {
    /// The publication.
    pub id: PublicationId,
    /// Its references.
    pub references: Vec<Reference>,
    /// What it is.
    pub kind: Option<PublicationKind>,
    /// Its title.
    pub title: Names,
    /// The language in which it was published.
    pub language: Option<LanguageTag>,
    /// How it was published; nothing for what was handed out at a stage.
    pub channel: Option<Channel>,
    /// The stage at which it was handed out or shown.
    pub stage: Option<StageId>,
    /// The title of that stage.
    pub stage_title: Names,
    /// What it is about.
    pub about: Vec<ThingName>,
    /// Where: a web address, a place.
    pub place: Option<Spoken>,
    /// What it contains, in order.
    pub contents: Vec<Spoken>,
    /// The digest of the file, by which it can be recognised.
    pub digest: Option<Spoken>,
    /// When it was published.
    pub published: Option<DateShown>,
    /// Where it is known from.
    pub source: Names,
    /// Whether it is made up for an example.
    pub illustrative: bool,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// Any thing as another answer names it.
#[shared(view)]
pub struct ThingName {
    /// The thing.
    pub id: ThingId,
    /// Its title, or its name.
    pub name: Names,
}

impl Dossier {
    /// What was published or handed out by a day (الوثائق المنشورة والموزعة, documents publiés et remis).
    ///
    /// # Errors
    /// A refusal when a thing of the question was not known then, the page is to have no line or too many, the day cannot
    /// be read, or a head is unknown.
    pub fn publications(&self, query: &PublicationQuery, at: &At) -> Result<Publications, Refusal> {
        self.read_at(at, |reader| {
            let stage = query.stage.as_ref().map(StageId::as_str);
            let stage = resolve(reader, stage, StageId::KINDS, "stage")?;
            let about = query.about.as_ref().map(ThingId::as_str);
            let about = resolve(reader, about, ThingId::KINDS, "about")?;
            let after = query.after.as_ref().map(PublicationId::as_str);
            let page = Page::of(reader, after, PublicationId::KINDS, query.limit)?;
            let fits = |publication: &Dated<'_>| {
                query.kind.as_ref().is_none_or(|kind| publication.label("kind").as_ref() == Some(kind))
                    && stage.as_ref().is_none_or(|stage| publication.link("stage").as_ref() == Some(stage))
                    && about.as_ref().is_none_or(|about| {
                        publication.things::<ThingId>(reader, "about").iter().any(|id| id.as_str() == about)
                    })
            };
            let whole = by_day(reader);
            let places = whole.iter().enumerate().filter(|(_, publication)| fits(publication));
            let held: Vec<usize> = places.map(|(place, _)| place).collect();
            let (page, next) = page.cut(&whole, &held, |publication| publication.id.as_str());
            Ok(Publications {
                total: count(held.len()),
                next: next.map(PublicationId::from),
                publications: page.into_iter().map(|publication| shown(reader, publication)).collect(),
            })
        })
    }
}

impl Dossier {
    /// Every publication, read in one go.
    pub(crate) fn every_publication(&self, at: &At) -> Result<Vec<PublicationShown>, Refusal> {
        self.read_at(at, |reader| Ok(by_day(reader).iter().map(|one| shown(reader, one)).collect()))
    }
}

/// A publication with its day.
pub(super) struct Dated<'a> {
    pub(super) id: PublicationId,
    thing: Thing<'a>,
    published: Option<DateShown>,
}

impl<'a> std::ops::Deref for Dated<'a> {
    type Target = Thing<'a>;

    fn deref(&self) -> &Thing<'a> {
        &self.thing
    }
}

/// All publications by day; those of one day in the order in which they were recorded.
pub(super) fn by_day<'a>(reader: &'a Reader<'a>) -> Vec<Dated<'a>> {
    let dated = reader.seen.things("publication").into_iter().map(|id| {
        let thing = reader.thing(&id);
        Dated { id: PublicationId::from(&*id), published: thing.date("published", on), thing }
    });
    let mut dated: Vec<Dated<'a>> = dated.collect();
    dated.order_by_key(|publication| publication.published.as_ref().and_then(DateShown::sort_key));
    dated
}

fn shown(reader: &Reader<'_>, publication: &Dated<'_>) -> PublicationShown {
    let stage = publication.link("stage");
    let about: Vec<ThingId> = publication.things(reader, "about");
    PublicationShown {
        id: publication.id.clone(),
        references: publication.references(),
        kind: publication.label("kind"),
        title: publication.names("title"),
        language: publication.label("language"),
        channel: publication.label("channel"),
        stage_title: stage.as_deref().map(|stage| reader.title(stage)).unwrap_or_default(),
        stage: stage.map(StageId::from),
        about: about.into_iter().map(|id| ThingName { name: reader.called(id.as_str()), id }).collect(),
        place: publication.spoken("place", None),
        contents: publication.list("contents"),
        digest: publication.spoken("digest", None),
        published: publication.published.clone(),
        source: publication.names("source"),
        illustrative: publication.is("illustrative"),
        contested: publication.contested(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{PublicationMade, StagePlanned};
    use crate::model::{Code, StageKind};
    use crate::views::sample::{founded, id, prints};

    fn ask(d: &Dossier, query: &PublicationQuery) -> Publications {
        d.publications(query, &At::day("2023-12-31")).unwrap()
    }

    fn titles(found: &Publications) -> Vec<&str> {
        found.publications.iter().map(|publication| publication.title.0["ar"].as_str()).collect()
    }

    #[test]
    fn they_are_narrowed_by_kind_stage_and_what_they_are_about() {
        let mut d = founded();
        let stage =
            StagePlanned::of(StageKind::CITIZEN_MEETING, "اللقاء الثاني").references(["stage:meeting-2"]);
        let stage = id(&d.record(stage).unwrap());
        let made = |kind, title: &str| PublicationMade::of(kind, title, "2023-07-25");
        d.record(made(PublicationKind::CHARTER, "ميثاق الشبكة").stage(&*stage)).unwrap();
        d.record(made(PublicationKind::OBSERVATION_CARD, "بطاقة الملاحظات").stage(&*stage)).unwrap();
        d.record(made(PublicationKind::MINUTES, "محضر اللقاء").about([&*stage])).unwrap();
        let all = ask(&d, &PublicationQuery::default());
        assert_eq!((all.total, all.next.as_ref()), (3, None));
        let of_stage = PublicationQuery { stage: Some("stage:meeting-2".into()), ..Default::default() };
        assert_eq!(titles(&ask(&d, &of_stage)), ["ميثاق الشبكة", "بطاقة الملاحظات"]);
        let charter = PublicationQuery { kind: Some(PublicationKind::CHARTER), ..Default::default() };
        assert_eq!(titles(&ask(&d, &charter)), ["ميثاق الشبكة"]);
        let about = PublicationQuery { about: Some(stage.as_str().into()), ..Default::default() };
        let found = ask(&d, &about);
        assert_eq!(found.publications[0].about[0].name.0["ar"], "اللقاء الثاني");
        let roadmap = d.roadmap(&At::day("2023-12-31")).unwrap();
        assert_eq!(roadmap.stages[0].handouts.len(), 2);
        let nowhere = PublicationQuery { stage: Some("stage:nowhere".into()), ..Default::default() };
        let refusal = d.publications(&nowhere, &At::now()).unwrap_err();
        assert_eq!(refusal.code, Code::ViewUnknownThing);
    }

    #[test]
    fn pages_follow_each_other_by_day_and_none_is_left_out() {
        let mut d = founded();
        for day in [5, 3, 1, 4, 2] {
            let on = format!("2023-07-0{day}");
            d.record(PublicationMade::of(PublicationKind::MINUTES, day.to_string(), on)).unwrap();
        }
        let (mut after, mut seen) = (None, Vec::new());
        loop {
            let page = ask(&d, &PublicationQuery { after, limit: Some(2), ..Default::default() });
            assert_eq!(page.total, 5);
            seen.extend(titles(&page).into_iter().map(String::from));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen, ["1", "2", "3", "4", "5"]);
        let early = d.publications(&PublicationQuery::default(), &At::day("2023-07-02")).unwrap();
        assert_eq!(early.total, 2);
    }

    #[test]
    fn it_prints_in_three_languages() {
        let mut d = founded();
        let stage = StagePlanned::of(StageKind::CITIZEN_MEETING, "اللقاء الثاني للمشاركة المواطنة");
        let stage = id(&d.record(stage).unwrap());
        let charter =
            PublicationMade::of(PublicationKind::CHARTER, "ميثاق الشبكة", "25 يوليوز 2023").stage(&*stage);
        d.record(charter.contents(["خمسة التزامات", "لائحة الأعضاء"])).unwrap();
        let minutes =
            PublicationMade::of(PublicationKind::MINUTES, "", "2023-08-06").language(LanguageTag::FR);
        let minutes = PublicationMade { title: crate::model::Texts::default(), ..minutes };
        d.record(minutes.channel(Channel::WEBSITE).place("https://larache.example/pv").about([&*stage]))
            .unwrap();
        let view = ask(&d, &PublicationQuery { limit: Some(2), ..Default::default() });
        prints("publications", |language| view.in_language(language));
    }
}
