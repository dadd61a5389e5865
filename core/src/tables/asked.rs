//! What the tables of one moment are made from, each read once: several tables show the same projects, cards, decisions.

use std::cell::OnceCell;

use crate::dossier::{At, Dossier};
use crate::model::Refusal;
use crate::tables::Moment;
use crate::views::{
    CardShown, CouncilSessions, DecisionShown, IndicatorShown, Programme, ProjectSheet, Roadmap,
};

/// An answer, from the first time it is asked for.
struct Once<T>(OnceCell<Result<T, Refusal>>);

impl<T> Default for Once<T> {
    fn default() -> Self {
        Self(OnceCell::new())
    }
}

impl<T> Once<T> {
    fn or(&self, ask: impl FnOnce() -> Result<T, Refusal>) -> Result<&T, Refusal> {
        self.0.get_or_init(ask).as_ref().map_err(Clone::clone)
    }
}

/// A dossier at a moment, and what was asked about it.
pub(super) struct Asked<'d> {
    pub(super) dossier: &'d Dossier,
    pub(super) at: &'d At,
    moment: Once<Moment>,
    programme: Once<Programme>,
    roadmap: Once<Roadmap>,
    sheets: Once<Vec<ProjectSheet>>,
    cards: Once<Vec<CardShown>>,
    decisions: Once<Vec<DecisionShown>>,
    indicators: Once<Vec<IndicatorShown>>,
    council: Once<CouncilSessions>,
}

impl<'d> Asked<'d> {
    pub(super) fn of(dossier: &'d Dossier, at: &'d At) -> Self {
        Self {
            dossier,
            at,
            moment: Once::default(),
            programme: Once::default(),
            roadmap: Once::default(),
            sheets: Once::default(),
            cards: Once::default(),
            decisions: Once::default(),
            indicators: Once::default(),
            council: Once::default(),
        }
    }

    pub(super) fn moment(&self) -> Result<&Moment, Refusal> {
        self.moment.or(|| {
            let (_, receipt) = self.dossier.history(self.at)?;
            Ok(Moment { day: self.dossier.day_of(self.at)?.to_string(), receipt })
        })
    }

    pub(super) fn programme(&self) -> Result<&Programme, Refusal> {
        self.programme.or(|| self.dossier.programme(self.at))
    }

    pub(super) fn roadmap(&self) -> Result<&Roadmap, Refusal> {
        self.roadmap.or(|| self.dossier.roadmap(self.at))
    }

    /// Every project with its sheet.
    pub(super) fn sheets(&self) -> Result<&Vec<ProjectSheet>, Refusal> {
        self.sheets.or(|| {
            let lines = self.dossier.projects(self.at)?.projects;
            self.dossier.sheets_of(lines.iter().map(|line| &line.id), self.at)
        })
    }

    pub(super) fn cards(&self) -> Result<&Vec<CardShown>, Refusal> {
        self.cards.or(|| self.dossier.every_card(self.at))
    }

    pub(super) fn decisions(&self) -> Result<&Vec<DecisionShown>, Refusal> {
        self.decisions.or(|| self.dossier.every_decision(self.at))
    }

    pub(super) fn indicators(&self) -> Result<&Vec<IndicatorShown>, Refusal> {
        self.indicators.or(|| self.dossier.every_indicator(self.at))
    }

    pub(super) fn council(&self) -> Result<&CouncilSessions, Refusal> {
        self.council.or(|| self.dossier.council_sessions(self.at))
    }
}
