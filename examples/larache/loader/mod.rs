//! From spreadsheets to facts: rows come in, what happened comes out, day by day, for each device.
//!
//! A file a family of facts, as in the library; `cells.rs` reads cells and says what is wrong with one, `step.rs` keeps
//! the order of days and records. The one rule: nothing of the case stands in the code, and no cell is passed over in
//! silence.

mod cards;
mod cells;
mod council;
mod decisions;
mod indicators;
mod people;
mod projects;
mod publications;
mod sources;
mod stages;
mod step;

use std::path::Path;

use infitah::dates::Day;
use infitah::dossier::Dossier;
use infitah::facts::{DossierFounded, ProgrammeDescribed};
use infitah::model::{Framework, Reference, Words, derived_id, part_id};

pub use cells::Wrong;
use cells::{Row, read};
use step::Turn;
pub use step::{Step, record};

/// All sheets, read.
pub struct Sheets {
    programme: Row,
    names: Vec<Row>,
    bodies: Vec<Row>,
    members: Vec<Row>,
    people: Vec<Row>,
    axes: Vec<Row>,
    stages: Vec<Row>,
    held: Vec<Row>,
    postponements: Vec<Row>,
    attendance: Vec<Row>,
    slides: Vec<Row>,
    publications: Vec<Row>,
    projects: Vec<Row>,
    changes: Vec<Row>,
    placed: Vec<Row>,
    drawn: Vec<Row>,
    sections: Vec<Row>,
    funding: Vec<Row>,
    indicators: Vec<Row>,
    targets: Vec<Row>,
    measurements: Vec<Row>,
    cards: Vec<Row>,
    presented: Vec<Row>,
    examined: Vec<Row>,
    groups: Vec<Row>,
    decisions: Vec<Row>,
    versions: Vec<Row>,
    sessions: Vec<Row>,
    items: Vec<Row>,
    sittings: Vec<Row>,
    votes: Vec<Row>,
    tablets: [Vec<Row>; 2],
    settlements: Vec<Row>,
    corrections: Vec<Row>,
    erasures: Vec<Row>,
}

/// What happened, in the order in which it is recorded.
pub struct Story {
    /// What the first device holds when the others leave the office.
    pub before: Vec<Step>,
    /// What each of the others notes on the way.
    pub tablets: Vec<Vec<Step>>,
    /// What the first device holds when they come back.
    pub meanwhile: Vec<Step>,
    /// What settles what they disagree on.
    pub settlements: Vec<Step>,
    /// What happened afterwards.
    pub afterwards: Vec<Step>,
    /// What was entered wrongly, and how it should have been.
    pub corrections: Vec<Step>,
    /// What people asked to have erased.
    pub erasures: Vec<Step>,
}

const DEVICE: &str = "kind thing section language text on because remarks outcome by";

impl Sheets {
    /// Reads the sheets of a folder.
    pub fn read(folder: &Path) -> Result<Self, Wrong> {
        let read = |file: &str, columns: &str| read(folder, file, columns);
        let programme = "collectivity kind cycle framework title_ar aliases communal_programme_ar";
        let programme = read("programme.csv", programme)?.into_iter().next();
        Ok(Self {
            programme: programme.ok_or_else(|| cells::no_rows("programme.csv"))?,
            names: read("names.csv", "of name language")?,
            bodies: read("bodies.csv", "body kind name_ar aliases created_on act")?,
            members: read(
                "members.csv",
                "body person name role other_role side position delegated_by role_written from",
            )?,
            people: read("people.csv", "person name honorific maybe_also")?,
            axes: read("axes.csv", "axis title_ar fixed_at")?,
            stages: read(
                "stages.csv",
                "stage phase sequence_published kind title_ar planned held place modality instrument instrument_by organiser aliases follows_up became_on planned_on agenda speakers",
            )?,
            held: read("held.csv", "stage held outcome")?,
            postponements: read("postponements.csv", "stage until reason on")?,
            attendance: read("attendance.csv", "stage participants women associations")?,
            slides: read("slides.csv", "sequence text")?,
            publications: read(
                "publications.csv",
                "publication kind title_ar language channel stage about place contents on",
            )?,
            projects: read("projects.csv", "pacto sheet title_list title_sheet language axis")?,
            changes: read(
                "project_changes.csv",
                "event project others relation title_ar cards because reason language by on",
            )?,
            placed: read("placed.csv", "project axis on")?,
            drawn: read("drawn.csv", "project ideas by on")?,
            sections: read("sections.csv", "project section language text on because")?,
            funding: read(
                "funding.csv",
                "funding project kind funder_ar amount amount_written in_kind_ar status on",
            )?,
            indicators: read(
                "indicators.csv",
                "indicator subject kind title_ar unit_ar direction nature baseline baseline_on ratio frequency disaggregation verification_ar on",
            )?,
            targets: read("targets.csv", "indicator period value on")?,
            measurements: read(
                "measurements.csv",
                "measurement indicator period period_edtf outcome value numerator denominator group evidence comment_ar on",
            )?,
            cards: read(
                "cards.csv",
                "number paper_number kind channel stage about axes themes author received_on contact_name contact_phone contact_email position language topic section said proposed proposed_language anchor_exact anchor_field anchor_version",
            )?,
            presented: read("presented.csv", "remarks stage on")?,
            examined: read("examined.csv", "remarks by on")?,
            groups: read("groups.csv", "group event title language remarks by on")?,
            decisions: read(
                "decisions.csv",
                "decision remarks outcome reason language by decided_on published_on",
            )?,
            versions: read("versions.csv", "version kind title_ar frozen_on language covers")?,
            sessions: read("sessions.csv", "session body kind title_ar planned convened in_office")?,
            items: read("agenda_items.csv", "item session number title_ar about sitting outcome moved_to")?,
            sittings: read("sittings.csv", "sitting session number convocation on in_office present place")?,
            votes: read(
                "votes.csv",
                "session_kind body version sitting_on in_office present for against abstained blank result sitting agenda_item",
            )?,
            tablets: [read("tablet.csv", DEVICE)?, read("tablet-2.csv", DEVICE)?],
            settlements: read("settlements.csv", DEVICE)?,
            corrections: read("corrections.csv", "corrects outcome reason language why")?,
            erasures: read("erasures.csv", "card remarks fields ground")?,
        })
    }

    /// What the communes of the support programme share that the sheet names.
    pub fn framework(&self) -> Result<Framework, Wrong> {
        let name = self.programme.word("framework")?;
        Framework::named(name).map_err(|refusal| self.programme.refused("framework", &refusal))
    }

    /// The founding of the dossier.
    pub fn founding(&self) -> Result<DossierFounded, Wrong> {
        let row = &self.programme;
        Ok(DossierFounded::of(row.word("kind")?.into(), row.texts("collectivity"))
            .cycle(row.word("cycle")?)
            .title(row.texts("title")))
    }

    /// Everything that happened, by device and in the order of its days.
    pub fn story(&self, dossier: &Dossier) -> Result<Story, Wrong> {
        let tablets = self.tablets.iter().map(|rows| self.noted(rows, dossier));
        let tablets = tablets.collect::<Result<Vec<_>, _>>()?;
        let settlements = self.noted(&self.settlements, dossier)?;
        let leave = tablets.iter().flatten().filter_map(|step| step.day).min();
        let back = settlements.iter().filter_map(|step| step.day).min();
        let groups = [
            vec![self.described(dossier)],
            self.bodies()?,
            self.members()?,
            self.people()?,
            self.stages()?,
            self.axes()?,
            self.held()?,
            self.projects(dossier)?,
            self.changes(dossier)?,
            self.titles(dossier, leave)?,
            self.sections()?,
            self.funding()?,
            self.indicators(dossier)?,
            self.cards(dossier)?,
            self.examinations(dossier)?,
            self.decisions(dossier)?,
            self.versions()?,
            self.council(dossier)?,
            self.publications(dossier)?,
        ];
        let mut before: Vec<Step> = groups.into_iter().flatten().collect();
        before.sort_by_key(|step| (step.day, step.turn));
        // Whoever leaves takes the decisions of that day along; what follows from them is written on every device.
        let mut meanwhile = split(&mut before, leave, Turn::Title);
        let mut afterwards = split(&mut meanwhile, back, Turn::Programme);
        afterwards.extend(self.sources(dossier)?);
        let (corrections, erasures) = (self.corrections(dossier)?, self.erasures(dossier)?);
        Ok(Story { before, tablets, meanwhile, settlements, afterwards, corrections, erasures })
    }

    /// The programme's other names, and the communal action programme beside it.
    fn described(&self, dossier: &Dossier) -> Step {
        let row = &self.programme;
        let mut fact = ProgrammeDescribed::titled(dossier.programme_id(), row.texts("title"));
        fact.aliases = self.aliases(row, "programme", "title_ar");
        fact.communal_programme = row.texts("communal_programme");
        Step::of(fact, row, None, Turn::Programme)
    }

    /// The names under which a thing appears besides its own, in the cell `aliases` and in the sheet of names.
    fn aliases(&self, row: &Row, thing: &str, name: &str) -> Vec<Words> {
        let printed = self.names.iter().filter(|other| other.maybe("of") == Some(thing));
        let own = row.maybe(name);
        let mut names = Vec::new();
        for alias in row.lines("aliases").into_iter().chain(printed.filter_map(|other| other.maybe("name"))) {
            if Some(alias) != own && !names.contains(&alias) {
                names.push(alias);
            }
        }
        names.into_iter().map(Words::from).collect()
    }
}

/// What happens on or after a day, from a turn on.
fn split(steps: &mut Vec<Step>, day: Option<Day>, turn: Turn) -> Vec<Step> {
    let at = day
        .map_or(steps.len(), |day| steps.partition_point(|step| (step.day, step.turn) < (Some(day), turn)));
    steps.split_off(at)
}

/// What a cell is about: the programme by its name, or a thing by its reference.
fn subject<'t>(dossier: &'t Dossier, thing: &'t str) -> &'t str {
    if thing == "programme" { dossier.programme_id() } else { thing }
}

/// The id of a thing, from its reference: the same on every device.
fn id_of(dossier: &Dossier, kind: &str, reference: &str) -> String {
    let (scheme, number) = Reference::from(reference).parts().map_or_else(
        || (String::new(), reference.to_owned()),
        |(scheme, number)| (scheme.to_owned(), number.to_owned()),
    );
    derived_id(kind, dossier.collectivity(), &scheme, &number)
}

/// The id of a remark, from the number of its card and its position: `112/1`.
pub fn remark_id(dossier: &Dossier, name: &str) -> Option<String> {
    let (card, position) = name.split_once('/')?;
    let position = position.trim().parse::<usize>().ok()?.checked_sub(1)?;
    let card = derived_id("card", dossier.collectivity(), "card", card.trim());
    Some(part_id(&card, "remark", position))
}
