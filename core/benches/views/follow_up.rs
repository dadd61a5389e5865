//! What a town has besides cards: frozen versions, a council with its sessions, indicators that are followed for two
//! years, and what was published.

use std::error::Error;

use infitah::dossier::{Dossier, Recorded};
use infitah::facts::{
    AgendaItem, IndicatorDefined, MeasurementTaken, PublicationMade, SectionRevised, SessionConvened,
    SittingHeld, TargetSet, VersionFrozen, VoteTaken,
};
use infitah::model::{
    Channel, Direction, IndicatorKind, MeasurementOutcome, Nature, PublicationKind, SessionKind,
    SheetSection, VersionKind, VoteResult,
};

const QUARTERS: [(&str, &str); 8] = [
    ("2024-01/2024-03", "2024-04-02"),
    ("2024-04/2024-06", "2024-07-02"),
    ("2024-07/2024-09", "2024-10-02"),
    ("2024-10/2024-12", "2025-01-02"),
    ("2025-01/2025-03", "2025-04-02"),
    ("2025-04/2025-06", "2025-07-02"),
    ("2025-07/2025-09", "2025-10-02"),
    ("2025-10/2025-12", "2026-01-02"),
];

/// How much of each there is.
pub struct Amounts {
    pub indicators: usize,
    pub versions: usize,
    pub sessions: usize,
    pub publications: usize,
}

impl Amounts {
    /// Of a town of this many cards.
    pub fn of(cards: usize) -> Self {
        Self {
            indicators: (cards / 50).clamp(2, 200),
            versions: (cards / 300).clamp(2, 30),
            sessions: (cards / 300).clamp(2, 30),
            publications: (cards / 25).clamp(2, 400),
        }
    }
}

/// Versions frozen week by week, before each of which a section was revised; gives the last of them.
pub fn freeze(town: &mut Dossier, count: usize, projects: usize) -> Result<Recorded, Box<dyn Error>> {
    for number in 1..count {
        let on = format!("2023-{:02}-{:02}", number / 28 + 6, number % 28 + 1);
        let text = format!("نص كتب قبل حصر الصيغة رقم {number} مع حراسة ليلية وإنارة");
        let project = format!("pacto:{}", number % projects + 1);
        town.record(SectionRevised::of(project, SheetSection::SOLUTIONS, text, &*on))?;
        let version = VersionFrozen::of(VersionKind::DRAFT_FOR_CONSULTATION, &*on);
        town.record(version.references([format!("version:{number}").as_str()]))?;
    }
    let adopted = VersionFrozen::of(VersionKind::ADOPTED, "2023-10-19").references(["version:adopted"]);
    Ok(town.record(adopted)?)
}

/// Sessions with two sittings, ten items and a vote on each; at the first one the version was adopted.
pub fn sit(town: &mut Dossier, count: usize, version: &Recorded) -> Result<(), Box<dyn Error>> {
    let adopted = VoteTaken::on_version(version, VoteResult::ADOPTED, "2023-10-19");
    town.record(adopted.in_favour(28u32).against(2u32))?;
    for number in 0..count {
        let (year, month) = (2023 - number / 12, number % 12 + 1);
        let agenda = (1..=10).map(|item| AgendaItem::titled(format!("النقطة {item}")));
        let session = SessionConvened::of(
            SessionKind::ORDINARY,
            format!("الدورة {number}"),
            format!("{year}-{month:02}"),
        );
        let session = town.record(session.in_office(39u32).agenda(agenda))?;
        for (sitting, day) in [(1u32, 5), (2, 19)] {
            let on = format!("{year}-{month:02}-{day:02}");
            let held =
                SittingHeld::of(&session, on.as_str()).number(sitting).convocation(1u32).present(30u32);
            let held = town.record(held)?;
            let votes = VoteTaken::on_version(version, VoteResult::POSTPONED, &*on);
            let votes = votes.sitting_held(&held);
            for item in 1..=5 {
                town.record(votes.clone().item(item.to_string()).in_favour(20u32).against(3u32))?;
            }
        }
    }
    Ok(())
}

/// Indicators with a target for each of two years and one overall, measured by quarter; of one in ten a quarter is
/// missing, and one in four is measured by group as well.
pub fn measure(town: &mut Dossier, count: usize, projects: usize) -> Result<(), Box<dyn Error>> {
    for number in 0..count {
        let subject = format!("pacto:{}", number % projects + 1);
        let kind = if number.is_multiple_of(2) { IndicatorKind::FOLLOW_UP } else { IndicatorKind::IMPACT };
        let mut indicator = IndicatorDefined::of(subject, kind, format!("عدد الأنشطة ({number})"))
            .unit("نشاط")
            .direction(Direction::Increase)
            .nature(if number % 3 < 2 { Nature::Flow } else { Nature::Level });
        if number % 20 < 19 {
            indicator = indicator.baseline("0");
        }
        if number.is_multiple_of(4) {
            indicator = indicator.disaggregation(["women", "men"]);
        }
        let indicator = town.record(indicator)?;
        for (period, value) in [("2024", "40"), ("2025", "60")] {
            town.record(TargetSet::in_period(&indicator, period, value))?;
        }
        town.record(TargetSet::overall(&indicator, "100"))?;
        for (quarter, (period, on)) in QUARTERS.into_iter().enumerate() {
            if number.is_multiple_of(10) && quarter == 2 {
                let none = MeasurementTaken::without(&indicator, period, MeasurementOutcome::Missing, on);
                town.record(none)?;
                continue;
            }
            let value = (10 + quarter).to_string();
            town.record(MeasurementTaken::of(&indicator, period, value, on))?;
            if number.is_multiple_of(4) {
                for group in ["women", "men"] {
                    town.record(MeasurementTaken::of(&indicator, period, "5", on).group(group))?;
                }
            }
        }
    }
    Ok(())
}

/// What was handed out at the stages and put on the website.
pub fn publish(town: &mut Dossier, count: usize, stages: usize) -> Result<(), Box<dyn Error>> {
    for number in 0..count {
        let title = format!("محضر اللقاء رقم {number}");
        let on = format!("2023-{:02}-{:02}", number % 6 + 6, number % 28 + 1);
        let mut made = PublicationMade::of(PublicationKind::MINUTES, title, on);
        made = if number.is_multiple_of(2) {
            made.stage(format!("stage:{}", number % stages))
        } else {
            made.channel(Channel::WEBSITE).place(format!("https://larache.example/{number}"))
        };
        town.record(made.contents(["خمسة التزامات", "لائحة الأعضاء"]))?;
    }
    Ok(())
}
