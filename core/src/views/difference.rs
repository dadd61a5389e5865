use std::collections::BTreeMap;

use infitah_macros::shared;

use super::frozen::{FrozenText, VersionSide, frozen_texts, side};
use super::lineage::{self, EndedShown};
use super::reading::Reader;
use super::runs::runs;
use super::sheet::section_of;
use super::{Missing, Names, WordChange, WordRun};
use crate::dossier::{At, Dossier, count};
use crate::facts::printed_order;
use crate::model::{ProjectId, Reference, Refusal, SheetSection, ThingId};
use crate::state::{Field, Value};
use crate::text::lists::Order;

/// How two versions of the programme differ, text by text (الفرق بين صيغتين, différence entre deux versions).
#[shared(view)]
pub struct VersionDifference {
    /// The day, as `YYYY-MM-DD`.
    pub day: String,
    /// The earlier version.
    pub from: VersionSide,
    /// The later version; nothing for the texts as they stand on the day.
    pub to: Option<VersionSide>,
    /// Texts that only the later one has.
    pub added: u32,
    /// Texts that only the earlier one has.
    pub removed: u32,
    /// Texts that differ.
    pub changed: u32,
    /// Texts that are the same.
    pub same: u32,
    /// Texts of which words were erased or are withheld, so that nobody can compare them here.
    pub unseen: u32,
    /// Every text of both, project by project in printed order.
    pub texts: Vec<TextDifference>,
    /// The projects that ended between the two.
    pub ended: Vec<EndedBetween>,
}

/// What became of a text between two versions (مآل النص, évolution du texte).
#[shared(choice)]
pub enum TextChange {
    /// Only the later version has it (مضاف, ajouté).
    Added,
    /// Only the earlier version has it (محذوف, supprimé).
    Removed,
    /// Its words differ (معدل, modifié).
    Changed,
    /// Its words are the same (بدون تغيير, inchangé).
    Same,
    /// Words were erased or are withheld (تتعذر المقارنة, comparaison impossible).
    Unseen,
}

/// One text in two versions.
#[shared(view)]
pub struct TextDifference {
    /// The project, or the programme.
    pub thing: ThingId,
    /// Its title, as it is on the day of the question.
    pub thing_title: Names,
    /// The field: `title:ar`, `section:solutions:ar`.
    pub field: String,
    /// The section, where it is one.
    pub section: Option<SheetSection>,
    /// The language of the text.
    pub language: Option<String>,
    /// What became of it.
    pub change: TextChange,
    /// Its words in runs.
    pub runs: Vec<WordRun>,
    /// Why it cannot be compared.
    pub missing: Option<Missing>,
}

/// A project that ended between two versions (مشروع انتهى بين الصيغتين, projet qui a pris fin entre les deux).
#[shared(view)]
pub struct EndedBetween {
    /// The project.
    pub project: ProjectId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Its title.
    pub title: Names,
    /// The projects that it became.
    pub became: Vec<ProjectId>,
    /// How, when and why it ended.
    pub ended: EndedShown,
}

impl Dossier {
    /// How two frozen versions differ, or one from the texts as they stand on the day (الفرق بين صيغتين, différence
    /// entre deux versions).
    ///
    /// ```
    /// # #[cfg(feature = "system")] {
    /// use infitah::dossier::{At, Dossier, System};
    /// use infitah::facts::{DossierFounded, ProjectRegistered, VersionFrozen};
    /// use infitah::model::VersionKind;
    /// use infitah::views::TextChange;
    ///
    /// let mut d = Dossier::found(System, DossierFounded::commune("جماعة العرائش"))?;
    /// let gardens = d.record(ProjectRegistered::titled("الحدائق"))?;
    /// let draft = d.record(VersionFrozen::of(VersionKind::DRAFT_FOR_CONSULTATION, "2023-07-17"))?;
    /// d.record(ProjectRegistered::renamed(&gardens, "الحدائق وحراستها", "2023-09-04"))?;
    /// let found = d.version_difference(draft.id.unwrap(), None, &At::now())?;
    /// assert_eq!((found.changed, found.texts[0].change), (1, TextChange::Changed));
    /// # }
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    ///
    /// # Errors
    /// A refusal when a version was not known then, the day cannot be read, or a head is unknown.
    pub fn version_difference(
        &self,
        from: impl AsRef<str>,
        to: Option<&str>,
        at: &At,
    ) -> Result<VersionDifference, Refusal> {
        let day = self.day_of(at)?.to_string();
        self.read_at(at, |reader| {
            let from = reader.resolve(from.as_ref(), &["version"])?;
            let to = to.map(|to| reader.resolve(to, &["version"])).transpose()?;
            let earlier = frozen_texts(reader, &from);
            let later = to.as_ref().map_or_else(|| standing(reader), |to| frozen_texts(reader, to));
            let texts = compared(reader, &earlier, &later);
            let of = |change| count(texts.iter().filter(|text| text.change == change).count());
            let (from, to) = (side(reader, &from), to.map(|to| side(reader, &to)));
            let last = |side: &VersionSide| side.frozen.as_ref().and_then(|date| date.last.clone());
            let until = to.as_ref().map_or_else(|| Some(day.clone()), last);
            Ok(VersionDifference {
                ended: ended(reader, last(&from).as_deref(), until.as_deref()),
                added: of(TextChange::Added),
                removed: of(TextChange::Removed),
                changed: of(TextChange::Changed),
                same: of(TextChange::Same),
                unseen: of(TextChange::Unseen),
                day,
                from,
                to,
                texts,
            })
        })
    }
}

/// The texts as they stand on the day, as a version frozen on it would hold them.
fn standing(reader: &Reader<'_>) -> Vec<FrozenText> {
    let subjects = std::iter::once(reader.dossier.programme_id().into()).chain(reader.seen.things("project"));
    let mut texts = Vec::new();
    for subject in subjects {
        let mut fields: Vec<_> = reader.seen.slots(&subject);
        fields.retain(|field| field.name == "title" || field.name == "section");
        fields.order_by_key(printed_order);
        for field in fields {
            let Some(shown) = reader.seen.slot(&subject, &field) else { continue };
            let Value::Sealed(digest) = &shown.value else { continue };
            let beside = reader.beside(shown.entry);
            texts.push(FrozenText {
                thing: reader.canonical(&subject),
                text: reader.spoken(beside, digest, language(&field).as_deref()),
                entry: Some(beside),
                field: field.to_string(),
            });
        }
    }
    texts
}

fn language(field: &Field<'_>) -> Option<String> {
    field.part.as_deref().and_then(|part| part.rsplit(':').next()).map(str::to_owned)
}

/// By field, the text of the earlier list and that of the later one.
type Slots<'t> = BTreeMap<&'t str, (Option<&'t FrozenText>, Option<&'t FrozenText>)>;

/// Both lists matched by thing and field; things in the order of the later list, then of the earlier one.
fn compared(reader: &Reader<'_>, earlier: &[FrozenText], later: &[FrozenText]) -> Vec<TextDifference> {
    let (mut things, mut slots): (Vec<&str>, BTreeMap<&str, Slots<'_>>) = (Vec::new(), BTreeMap::new());
    for (text, is_later) in
        later.iter().map(|text| (text, true)).chain(earlier.iter().map(|text| (text, false)))
    {
        let of_thing = slots.entry(&text.thing).or_insert_with(|| {
            things.push(&text.thing);
            Slots::new()
        });
        let (was, is) = of_thing.entry(&text.field).or_default();
        // Of ids that became one thing since, the first counts.
        (if is_later { is } else { was }).get_or_insert(text);
    }
    let mut found = Vec::new();
    for thing in things {
        let title = reader.title(thing);
        let of_thing = slots.remove(thing).unwrap_or_default().into_iter();
        let mut fields: Vec<_> = of_thing.map(|(field, sides)| (Field::parse(field), sides)).collect();
        fields.order_by_key(|(field, _)| printed_order(field));
        for (field, (was, is)) in fields {
            let (change, runs, missing) = change(was, is);
            found.push(TextDifference {
                thing: ThingId::from(thing),
                thing_title: title.clone(),
                section: section_of(&field).map(|(section, _)| section),
                language: language(&field),
                field: field.to_string(),
                change,
                runs,
                missing,
            });
        }
    }
    found
}

fn change(was: Option<&FrozenText>, is: Option<&FrozenText>) -> (TextChange, Vec<WordRun>, Option<Missing>) {
    let whole = |text: &FrozenText, change| {
        let run = text.text.text.clone().map(|text| WordRun { text, change });
        (run.into_iter().collect(), text.text.missing)
    };
    match (was, is) {
        (Some(was), Some(is)) => match (&was.text.text, &is.text.text) {
            (Some(old), Some(new)) if old == new => (TextChange::Same, runs(old, new), None),
            (Some(old), Some(new)) => (TextChange::Changed, runs(old, new), None),
            // Whatever the words were, both read them from the same entry.
            _ if was.entry.is_some() && was.entry == is.entry => {
                (TextChange::Same, Vec::new(), was.text.missing)
            }
            _ => (TextChange::Unseen, Vec::new(), was.text.missing.or(is.text.missing)),
        },
        (None, Some(is)) => {
            let (runs, missing) = whole(is, WordChange::Added);
            (TextChange::Added, runs, missing)
        }
        (Some(was), None) => {
            let (runs, missing) = whole(was, WordChange::Removed);
            (TextChange::Removed, runs, missing)
        }
        (None, None) => (TextChange::Unseen, Vec::new(), None),
    }
}

/// The projects whose end falls after one day and not after another.
fn ended(reader: &Reader<'_>, after: Option<&str>, until: Option<&str>) -> Vec<EndedBetween> {
    let projects = reader.seen.things("project").into_iter().filter_map(|id| {
        let thing = reader.thing(&id);
        let ended = lineage::ended(reader, &thing)?;
        let last = ended.on.as_ref().and_then(|on| on.last.as_deref());
        let between = last > after && (until.is_none() || last <= until);
        between.then(|| EndedBetween {
            project: ProjectId::from(&*id),
            references: thing.references(),
            title: thing.names("title"),
            became: thing.things(reader, "became"),
            ended,
        })
    });
    projects.collect()
}
