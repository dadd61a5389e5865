use infitah_macros::shared;

use super::Names;
use super::reading::{Reader, Thing};
use crate::dossier::count;
use crate::facts::Fact;
use crate::model::{Decimal, FundingId, FundingKind, FundingStatus, Reference};

/// A funding source of a project (مصدر تمويل, source de financement).
#[shared(view)]
pub struct FundingShown {
    /// The source.
    pub id: FundingId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Who gives.
    pub source: Names,
    /// What kind of source it is.
    pub kind: Option<FundingKind>,
    /// The amount in dirhams (MAD); nothing where it is unknown.
    pub amount: Option<Decimal>,
    /// The amount as it was written, where that differs.
    pub amount_written: Option<String>,
    /// What is given in kind.
    pub in_kind: Names,
    /// How sure it is.
    pub status: Option<FundingStatus>,
    /// Whether it is made up for an example.
    pub illustrative: bool,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// The amounts of a project's sources together. It is the whole only where nothing is unknown.
#[shared(view)]
pub struct FundingTotal {
    /// The sum of the known amounts in dirhams (MAD); nothing where no amount is known.
    pub amount: Option<Decimal>,
    /// How many sources have a known amount.
    pub known: u32,
    /// How many sources have neither a known amount nor a contribution in kind.
    pub unknown: u32,
    /// How many sources give in kind, which has no amount here.
    pub in_kind: u32,
}

impl FundingTotal {
    pub(super) fn of(sources: &[FundingShown]) -> Self {
        let amounts: Vec<_> = sources.iter().filter_map(|source| source.amount.as_ref()?.number()).collect();
        let first = amounts.first().copied();
        let sum = first
            .and_then(|first| amounts.iter().skip(1).try_fold(first, |sum, amount| sum.checked_add(*amount)));
        let unknown = sources.iter().filter(|source| source.amount.is_none() && source.in_kind.is_empty());
        Self {
            amount: sum.map(Decimal::from),
            known: count(amounts.len()),
            unknown: count(unknown.count()),
            in_kind: count(sources.iter().filter(|source| !source.in_kind.is_empty()).count()),
        }
    }
}

/// The funding sources of a project.
pub(super) fn funding(reader: &Reader<'_>, project: &str) -> Vec<FundingShown> {
    let sources = reader.naming("funding", "project", project).into_iter().map(|id| {
        let thing = reader.thing(&id);
        FundingShown {
            references: thing.references(),
            source: thing.names("funder"),
            kind: thing.label("kind"),
            amount: thing.label("amount"),
            amount_written: amount_written(&thing),
            in_kind: thing.names("in_kind"),
            status: thing.label("status"),
            illustrative: thing.is("illustrative"),
            contested: thing.contested(),
            id: FundingId::from(&*id),
        }
    });
    sources.collect()
}

fn amount_written(thing: &Thing<'_>) -> Option<String> {
    match thing.fact_of("amount")?.0 {
        Fact::FundingNoted(noted) => noted.amount_written.clone(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::{At, Dossier};
    use crate::facts::{FundingNoted, ProjectRegistered};
    use crate::views::ProjectSheet;
    use crate::views::sample::{founded, id};

    fn with(notes: impl IntoIterator<Item = FundingNoted>) -> (Dossier, String) {
        let mut d = founded();
        let project = id(&d.record(ProjectRegistered::titled("دليل")).unwrap());
        for note in notes {
            d.record(FundingNoted { project: (&*project).into(), ..note }).unwrap();
        }
        (d, project)
    }

    fn sheet(of: &(Dossier, String)) -> ProjectSheet {
        of.0.project_sheet(&of.1, &At::day("2023-12-31")).unwrap()
    }

    fn note(source: &str) -> FundingNoted {
        FundingNoted::of("", source)
    }

    #[test]
    fn trap_32_what_is_unknown_or_in_kind_is_no_zero() {
        let d = with([
            note("ميزانية الجماعة").amount("16280000").amount_written("16,28 مليون درهم"),
            note("الوزارة").amount("1500.50"),
            note("شريك"),
            note("جمعية").in_kind("قاعة وتجهيزات"),
        ]);
        let sheet = sheet(&d);
        let total = &sheet.funding_total;
        assert_eq!(total.amount.as_ref().map(Decimal::as_str), Some("16281500.5"));
        assert_eq!((total.known, total.unknown, total.in_kind), (2, 1, 1));
        assert_eq!(sheet.funding[0].amount_written.as_deref(), Some("16,28 مليون درهم"));
        assert_eq!(sheet.funding[2].amount, None);
    }

    #[test]
    fn without_a_known_amount_there_is_no_total() {
        let nothing = sheet(&with([note("شريك")])).funding_total;
        assert_eq!((nothing.amount, nothing.known, nothing.unknown), (None, 0, 1));
        let free = sheet(&with([note("متطوعون").amount("0")])).funding_total;
        assert_eq!((free.amount.as_ref().map(Decimal::as_str), free.unknown), (Some("0"), 0));
        // A sum that no number holds is not told, and is not cut off either.
        let huge = "70000000000000000000000000000";
        let huge = sheet(&with([note("أ").amount(huge), note("ب").amount(huge)])).funding_total;
        assert_eq!((huge.amount, huge.known), (None, 2));
    }
}
