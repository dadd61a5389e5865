use infitah_macros::shared;

use super::Kind;
use super::writing::Writer;
use crate::model::{Decimal, FundingId, FundingKind, FundingStatus, ProjectId, Reference, Texts, When};
use crate::state::Expand;

/// A funding source of a project was noted (تسجيل مصدر تمويل, source de financement). A project has several; an
/// amount may be unknown, and a contribution may be in kind.
#[shared(fact = "funding_noted")]
pub struct FundingNoted {
    /// The source's id; made where it is left out, given to change it.
    #[made("funding")]
    pub funding: Option<FundingId>,
    /// References by which people name it.
    pub references: Vec<Reference>,
    /// The project.
    pub project: ProjectId,
    /// Who gives.
    pub source: Texts,
    /// What kind of source it is.
    pub kind: Option<FundingKind>,
    /// The amount in dirhams (MAD); left out where it is unknown.
    pub amount: Option<Decimal>,
    /// The amount as it was written, as `16,28 مليون درهم`.
    pub amount_written: Option<String>,
    /// What is given in kind (مساهمة عينية, apport en nature).
    pub in_kind: Texts,
    /// How sure it is.
    pub status: Option<FundingStatus>,
    /// The day; without it, always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl FundingNoted {
    /// This source funds this project.
    pub fn of(project: impl Into<ProjectId>, source: impl Into<Texts>) -> Self {
        Self { source: source.into(), ..Self::bare(project.into()) }
    }
}

impl Kind for FundingNoted {
    fn expand(&self, out: &mut dyn Expand) {
        let Some(funding) = self.funding.as_ref().map(FundingId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(funding);
        write.references(funding, &self.references);
        write.text(funding, "project", self.project.as_str());
        // `source` is where a thing is known from.
        write.texts(funding, "funder", &self.source);
        write.maybe_text(funding, "kind", self.kind.as_ref().map(FundingKind::as_str));
        write.maybe_text(funding, "amount", self.amount.as_ref().map(Decimal::as_str));
        write.texts(funding, "in_kind", &self.in_kind);
        write.maybe_text(funding, "status", self.status.as_ref().map(FundingStatus::as_str));
    }
}
