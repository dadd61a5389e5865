//! Whose a line is: the collectivity of the dossier, its axes, its projects, by what people write for them.

use std::collections::{BTreeMap, BTreeSet};

use super::headings::Written;
use super::titles::Titles;
use crate::dossier::{At, Dossier};
use crate::facts::Fact;
use crate::model::{AxisId, Code, ProjectId, Reference, Refusal, SubjectId, normal_number};
use crate::tables::{Cell, Kind};
use crate::text::folding::Fold;
use crate::views::{ImportReason, Programme, ProjectLine};

/// The collectivity of the dossier by its folded names.
pub(super) struct Names(Vec<String>);

/// Whether a line is of the collectivity of the dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    Ours,
    /// Of one whose name is written nearly so.
    Like,
    Other,
}

impl Names {
    pub(super) fn of(programme: &Programme) -> Self {
        Self(programme.collectivity_name.0.values().map(|name| collectivity(name)).collect())
    }

    pub(super) fn whose(&self, written: &str) -> Whose {
        let written = collectivity(written);
        if self.0.contains(&written) {
            Whose::Ours
        } else if self.0.iter().any(|name| one_letter_apart(name, &written)) {
            Whose::Like
        } else {
            Whose::Other
        }
    }
}

/// A collectivity as names are compared: what kind it is means nothing.
pub(super) fn collectivity(name: &str) -> String {
    let folded = Fold::Loose.fold(name);
    let kinds = ["جماعه ", "الجماعه ", "الجماعه الترابيه ", "commune de ", "commune d ", "municipality of "];
    let bare = kinds.into_iter().rev().find_map(|kind| folded.strip_prefix(kind)).unwrap_or(&folded);
    bare.trim().to_owned()
}

/// Whether one letter more, less or another one makes one of the other, spaces and articles left out.
fn one_letter_apart(one: &str, other: &str) -> bool {
    let letters = |name: &str| -> Vec<char> {
        let bare = name.split(' ').map(|word| word.strip_prefix("ال").unwrap_or(word));
        bare.flat_map(str::chars).collect()
    };
    let (one, other) = (letters(one), letters(other));
    let same = |pair: &(&char, &char)| pair.0 == pair.1;
    let before = one.iter().zip(&other).take_while(same).count();
    let after = one.iter().rev().zip(other.iter().rev()).take_while(same).count();
    let (shorter, longer) = (one.len().min(other.len()), one.len().max(other.len()));
    shorter > 2 && longer - shorter <= 1 && before + after + 1 >= longer
}

/// The axes of a programme by their folded titles.
pub(super) struct Axes(BTreeMap<String, AxisId>);

impl Axes {
    pub(super) fn of(programme: &Programme) -> Self {
        let mut axes = BTreeMap::new();
        for axis in &programme.axes {
            let spoken = axis.aliases.iter().filter_map(|alias| alias.text.as_ref());
            for title in axis.title.0.values().chain(spoken) {
                axes.entry(theme(title)).or_insert_with(|| axis.id.clone());
            }
        }
        Self(axes)
    }

    pub(super) fn get(&self, title: &str) -> Option<&AxisId> {
        self.0.get(&theme(title))
    }
}

/// A theme as titles of axes are compared: a glued or a separate `محور` before it means nothing.
pub(super) fn theme(title: &str) -> String {
    let folded = Fold::Loose.fold(title);
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    let bare = bare.strip_prefix("محور").or_else(|| bare.strip_prefix("axe ")).unwrap_or(bare);
    bare.trim().to_owned()
}

/// The projects of a dossier by what people call them.
pub(super) struct Projects {
    pub(super) lines: BTreeMap<ProjectId, ProjectLine>,
    pub(super) titles: Titles,
    /// Those that were registered once and are withdrawn.
    pub(super) withdrawn: BTreeSet<ProjectId>,
    references: BTreeMap<Reference, BTreeSet<ProjectId>>,
    numbers: BTreeMap<String, BTreeSet<ProjectId>>,
    programme: SubjectId,
    /// The programme as a whole, by its folded titles.
    whole: Vec<String>,
}

impl Projects {
    pub(super) fn of(dossier: &Dossier, programme: &Programme) -> Result<Self, Refusal> {
        let titles_of_it = programme.title.0.values().map(|title| Fold::Loose.fold(title));
        let mut projects = Self {
            lines: BTreeMap::new(),
            titles: Titles::default(),
            withdrawn: BTreeSet::new(),
            references: BTreeMap::new(),
            numbers: BTreeMap::new(),
            programme: SubjectId::from(programme.id.as_str()),
            whole: titles_of_it.chain(Written::of("about").words()).collect(),
        };
        for line in dossier.projects(&At::now())?.projects {
            for reference in &line.references {
                let normal = reference.normal().unwrap_or_else(|| reference.clone());
                projects.references.entry(normal).or_default().insert(line.id.clone());
                if let Some((_, number)) = reference.parts() {
                    projects.numbers.entry(normal_number(number)).or_default().insert(line.id.clone());
                }
            }
            for title in line.title.0.values() {
                projects.titles.add(&line.id, title);
            }
            projects.lines.insert(line.id.clone(), line);
        }
        // Every title that they ever had.
        let titles = dossier.table("titles", &At::now())?;
        let columns = || titles.table.columns.iter();
        for row in &titles.rows {
            let text = |cell: &Cell| if let Cell::Text(text) = cell { Some(text.clone()) } else { None };
            let of = |name: &str| {
                columns().position(|column| column.name == name).and_then(|at| text(row.get(at)?))
            };
            let Some(id) = of("project").map(ProjectId::from) else { continue };
            for (column, cell) in columns().zip(row).filter(|(column, _)| column.kind == Kind::Text) {
                if let Some(title) = text(cell).filter(|_| column.name.starts_with("title")) {
                    projects.titles.add(&id, &title);
                }
            }
        }
        for (_, fact) in dossier.entries() {
            if let Some(Fact::ProjectRegistered(registered)) = fact
                && let Some(id) = registered.project.as_ref().filter(|id| !projects.lines.contains_key(id))
            {
                projects.withdrawn.insert(id.clone());
            }
        }
        Ok(projects)
    }

    /// The project with this reference.
    pub(super) fn with_reference(&self, reference: &Reference) -> Option<&ProjectId> {
        let mut found = self.references.get(&reference.normal()?)?.iter();
        found.next().filter(|_| found.next().is_none())
    }

    /// What a person says that the whole file is about: by id, or as in a cell.
    pub(super) fn asked(&self, about: &SubjectId) -> Result<SubjectId, Refusal> {
        let known = *about == self.programme || self.lines.contains_key(&ProjectId::from(about.as_str()));
        if known {
            return Ok(about.clone());
        }
        let unknown = |_| Refusal::field(Code::ReferenceUnknown, "about").with("value", about.as_str());
        self.named(about.as_str()).map_err(unknown)
    }

    /// What a cell names: a reference, a number that only one project has, a title, or the whole programme.
    pub(super) fn named(&self, cell: &str) -> Result<SubjectId, ImportReason> {
        let written = cell.trim();
        let folded = Fold::Loose.fold(written);
        if self.whole.contains(&folded) {
            return Ok(self.programme.clone());
        }
        let with_value = |code: &str| ImportReason { value: Some(short(written)), ..ImportReason::of(code) };
        let by_reference =
            Reference::normal_of(written).and_then(|reference| self.references.get(&reference));
        let number = folded.rsplit(' ').next().unwrap_or_default();
        let of_number = ["", "مشروع", "المشروع", "رقم", "projet", "project", "n", "no", "مشروع رقم"];
        let before = folded.strip_suffix(number).unwrap_or_default().trim_matches([' ', ':', '°', '.']);
        let by_number =
            || of_number.contains(&before).then(|| self.numbers.get(&normal_number(number))).flatten();
        let titled: BTreeSet<ProjectId> = self.titles.same(written).cloned().collect();
        let found = by_reference.or_else(by_number).unwrap_or(&titled);
        let mut found = found.iter();
        match (found.next(), found.next()) {
            (Some(one), None) => Ok(SubjectId::from(one.as_str())),
            (Some(_), Some(_)) => Err(with_value(ImportReason::PROJECT_SEVERAL)),
            _ => Err(match self.titles.near(written) {
                Some(near) => {
                    ImportReason { expected: Some(short(near)), ..with_value(ImportReason::PROJECT_LIKE) }
                }
                None => with_value(ImportReason::PROJECT_UNKNOWN),
            }),
        }
    }
}

/// As much of a text as a reason shows.
pub(super) fn short(text: &str) -> String {
    text.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_collectivity_is_the_same_with_and_without_its_kind() {
        for name in ["جماعة العرائش", "العرائش", "الجماعة الترابية العرائش", "جماعه العرائش"]
        {
            assert_eq!(collectivity(name), collectivity("جماعة العرائش"), "{name}");
        }
        assert_ne!(collectivity("القصر الكبير"), collectivity("جماعة العرائش"));
    }

    #[test]
    fn a_name_with_one_letter_other_is_asked_about() {
        let names = Names(vec![collectivity("جماعة العرائش")]);
        for (written, whose) in [
            ("العرائـش", Whose::Ours),
            ("العرايش", Whose::Ours),
            ("عرائش", Whose::Like),
            ("العرئش", Whose::Like),
            ("العرائيش", Whose::Like),
            ("القصر الكبير", Whose::Other),
            ("", Whose::Other),
        ] {
            assert_eq!(names.whose(written), whose, "{written}");
        }
    }

    #[test]
    fn themes_are_compared_without_the_word_for_axis() {
        for same in ["محورالرقمنة", "محور الرقمنة", " الرقمنة .", "الرقمنة:", "الرقمنـة"]
        {
            assert_eq!(theme(same), theme("الرقمنة"), "{same:?}");
        }
    }
}
