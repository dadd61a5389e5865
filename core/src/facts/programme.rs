use infitah_macros::shared;

use super::Kind;
use super::writing::Writer;
use crate::model::{CollectivityKind, Label, LanguageTag, ProgrammeId, Texts, When, Words};
use crate::state::Expand;

/// The collectivity whose programme it is (الجماعة الترابية, collectivité territoriale).
#[shared(part)]
pub struct Collectivity {
    /// Its id; made from the official code where there is one.
    pub id: Option<Label>,
    /// Its kind.
    pub kind: CollectivityKind,
    /// Its official code.
    pub code: Option<Label>,
    /// Its names.
    pub names: Texts,
}

/// The dossier of one programme was founded (تأسيس ملف برنامج عمل الانفتاح, fondation du dossier du programme).
///
/// Every dossier begins with it, and has one only.
#[shared(fact = "dossier_founded")]
pub struct DossierFounded {
    /// The programme's id; made where it is left out.
    #[made("programme")]
    pub programme: Option<ProgrammeId>,
    /// The collectivity.
    pub collectivity: Collectivity,
    /// The years of the programme, as `2024/2025` (دورة البرنامج, cycle).
    pub cycle: Option<Label>,
    /// The support programme under which it is prepared, as `pacto` (إطار الدعم, cadre).
    pub framework: Option<Label>,
    /// The dossier's language, taken for texts that name none.
    pub language: LanguageTag,
    /// The programme's title.
    pub title: Texts,
    /// Since when the dossier counts; without it, always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl DossierFounded {
    /// The founding for a collectivity of a kind, by its name in the dossier's language.
    pub fn of(kind: CollectivityKind, name: impl Into<Texts>) -> Self {
        Self::bare(Collectivity { id: None, kind, code: None, names: name.into() }, LanguageTag::AR)
    }

    /// The founding for a commune (جماعة, commune).
    pub fn commune(name: impl Into<Texts>) -> Self {
        Self::of(CollectivityKind::COMMUNE, name)
    }

    /// The official code of the collectivity.
    pub fn code(mut self, code: impl Into<Label>) -> Self {
        self.collectivity.code = Some(code.into());
        self
    }
}

impl Kind for DossierFounded {
    fn expand(&self, out: &mut dyn Expand) {
        let Some(programme) = self.programme.as_ref().map(ProgrammeId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(programme);
        write.text(programme, "collectivity_kind", self.collectivity.kind.as_str());
        write.maybe_text(programme, "collectivity", self.collectivity.id.as_ref().map(Label::as_str));
        write.maybe_text(programme, "collectivity_code", self.collectivity.code.as_ref().map(Label::as_str));
        write.texts(programme, "collectivity_name", &self.collectivity.names);
        write.maybe_text(programme, "cycle", self.cycle.as_ref().map(Label::as_str));
        write.maybe_text(programme, "framework", self.framework.as_ref().map(Label::as_str));
        write.text(programme, "language", self.language.as_str());
        write.texts(programme, "title", &self.title);
    }
}

/// The programme was described anew (وصف البرنامج, description du programme): its title, its other names, the names of
/// its collectivity.
#[shared(fact = "programme_described")]
pub struct ProgrammeDescribed {
    /// The programme.
    pub programme: ProgrammeId,
    /// Its title.
    pub title: Texts,
    /// Other names under which it appears.
    pub aliases: Vec<Words>,
    /// The names of the collectivity.
    pub collectivity_names: Texts,
    /// The communal action programme (برنامج عمل الجماعة, PAC) beside which it stands; another document.
    pub communal_programme: Texts,
    /// The day; without it, always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl ProgrammeDescribed {
    /// This programme has this title.
    pub fn titled(programme: impl Into<ProgrammeId>, title: impl Into<Texts>) -> Self {
        Self { title: title.into(), ..Self::bare(programme.into()) }
    }
}

impl Kind for ProgrammeDescribed {
    fn expand(&self, out: &mut dyn Expand) {
        let programme = self.programme.as_str();
        let mut write = Writer::new(out);
        write.texts(programme, "title", &self.title);
        write.list(programme, "aliases", &self.aliases);
        write.texts(programme, "collectivity_name", &self.collectivity_names);
        write.texts(programme, "communal_programme", &self.communal_programme);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_founding_names_its_kind() {
        let fact: crate::facts::Fact = DossierFounded::commune("جماعة العرائش").cycle("2024/2025").into();
        assert_eq!(fact.kind(), "dossier_founded");
        assert_eq!(fact.version(), 1);
    }
}
