//! From rows to facts: each row becomes what happened, with the day on which it happened.

use std::collections::BTreeMap;
use std::path::Path;

use infitah::dates::{Day, Interval, Order};
use infitah::dossier::{At, Dossier};
use infitah::facts::{
    AnswerPublished, Attendance, BodyCreated, CardReceived, DossierFounded, Fact, Held, MemberJoined,
    ProjectRegistered, RemarkNoted, RemarksDecided, SectionRevised, StageHeld, StagePlanned, VersionFrozen,
    VoteTaken,
};
use infitah::model::{
    CardKind, Code, Contact, Outcome, Refusal, Role, SheetSection, StageKind, Texts, VersionKind, VoteResult,
    Words, derived_id, part_id,
};

use crate::sheets::{Row, Wrong, read};

/// All sheets, read.
pub struct Sheets {
    programme: Row,
    bodies: Vec<Row>,
    members: Vec<Row>,
    stages: Vec<Row>,
    attendance: Vec<Row>,
    axes: Vec<Row>,
    projects: Vec<Row>,
    cards: Vec<Row>,
    decisions: Vec<Row>,
    sections: Vec<Row>,
    versions: Vec<Row>,
    votes: Vec<Row>,
    tablet: Vec<Row>,
}

/// Something that happened, and the rows that say so.
pub struct Step {
    what: What,
    rows: Vec<Row>,
    /// Members of the fact whose column has another name.
    columns: &'static [(&'static str, &'static str)],
    day: Option<Day>,
    turn: Turn,
}

enum What {
    Fact(Box<Fact>),
    /// A version names the texts that it holds by their entries: these are looked up when it is frozen.
    Freeze(VersionFrozen),
}

/// What comes before what on one day. A device that leaves on a day takes the decisions of that day along; what
/// follows from them is written on both devices.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Body,
    Member,
    Stage,
    Project,
    Held,
    Card,
    Decision,
    Title,
    Revision,
    Version,
    Vote,
    Answer,
}

/// The three parts of the story.
pub struct Steps {
    /// What the first device holds when the second one leaves the office.
    pub before: Vec<Step>,
    /// What the first device holds afterwards.
    pub after: Vec<Step>,
    /// What the second device notes on the way.
    pub tablet: Vec<Step>,
}

impl Sheets {
    /// Reads the sheets of a folder.
    pub fn read(folder: &Path) -> Result<Self, Wrong> {
        let programme = read(folder, "programme.csv", "collectivity kind cycle framework title_ar")?;
        let Some(programme) = programme.into_iter().next() else {
            let what = "لا صف في الجدول: أضيفوا صف البرنامج.".to_owned();
            return Err(Wrong { file: "programme.csv".into(), row: 2, column: "collectivity".into(), what });
        };
        Ok(Self {
            programme,
            bodies: read(folder, "bodies.csv", "body kind name_ar aliases created_on act")?,
            members: read(
                folder,
                "members.csv",
                "body person name role other_role side position delegated_by role_written from",
            )?,
            stages: read(
                folder,
                "stages.csv",
                "stage list sequence_published kind title_ar planned held place modality instrument instrument_by organiser aliases follows_up",
            )?,
            attendance: read(folder, "attendance.csv", "stage participants women associations")?,
            axes: read(folder, "axes.csv", "axis title_ar fixed_at")?,
            projects: read(folder, "projects.csv", "pacto sheet title_list title_sheet language axis")?,
            cards: read(
                folder,
                "cards.csv",
                "number kind channel stage about received_on contact position language topic said proposed proposed_language",
            )?,
            decisions: read(
                folder,
                "decisions.csv",
                "decision remarks outcome reason language by decided_on published_on",
            )?,
            sections: read(folder, "sections.csv", "project section language text on because")?,
            versions: read(folder, "versions.csv", "version kind title_ar frozen_on language covers")?,
            votes: read(
                folder,
                "votes.csv",
                "session_kind body stage version sitting_on in_office present for against abstained blank result",
            )?,
            tablet: read(folder, "tablet.csv", "kind thing section language text on because")?,
        })
    }

    /// The names of the sheets with rows that were made up for the example.
    pub fn illustrative(&self) -> Vec<&'static str> {
        let sheets = [
            ("cards.csv", &self.cards),
            ("decisions.csv", &self.decisions),
            ("sections.csv", &self.sections),
            ("versions.csv", &self.versions),
            ("votes.csv", &self.votes),
            ("tablet.csv", &self.tablet),
            ("bodies.csv", &self.bodies),
            ("members.csv", &self.members),
            ("stages.csv", &self.stages),
            ("projects.csv", &self.projects),
        ];
        sheets
            .iter()
            .filter(|(_, rows)| rows.iter().any(Row::is_illustrative))
            .map(|(name, _)| *name)
            .collect()
    }

    /// The founding of the dossier.
    pub fn founding(&self) -> Result<DossierFounded, Wrong> {
        let row = &self.programme;
        Ok(DossierFounded::of(row.word("kind")?.into(), row.texts("collectivity"))
            .cycle(row.word("cycle")?)
            .framework(row.word("framework")?)
            .title(row.texts("title")))
    }

    /// Everything that happened, in the order of its days, on the one device and on the other.
    pub fn steps(&self, dossier: &Dossier) -> Result<Steps, Wrong> {
        let tablet = self.tablet.iter().map(noted_on_tablet).collect::<Result<Vec<_>, _>>()?;
        let leaves = tablet.iter().filter_map(|step| step.day).min();
        let groups = [
            each(&self.bodies, body)?,
            self.members()?,
            self.stages()?,
            each(&self.projects, |row| project(row, dossier))?,
            self.titles(dossier, leaves)?,
            self.held()?,
            self.cards(dossier)?,
            each(&self.decisions, |row| self.decision(row, dossier))?,
            each(&self.sections, section)?,
            each(&self.versions, version)?,
            each(&self.votes, vote)?,
            self.decisions.iter().filter_map(|row| answer(row).transpose()).collect::<Result<_, _>>()?,
        ];
        let mut steps: Vec<Step> = groups.into_iter().flatten().collect();
        steps.sort_by_key(|step| (step.day, step.turn));
        let fork = leaves.map_or(steps.len(), |leaves| {
            steps.partition_point(|step| (step.day, step.turn) < (Some(leaves), Turn::Title))
        });
        let after = steps.split_off(fork);
        Ok(Steps { before: steps, after, tablet })
    }

    /// The title that a project has on its sheet, if the project is in the list.
    pub fn title_on_sheet(&self, dossier: &Dossier, project: &str) -> Option<Texts> {
        let row = self
            .projects
            .iter()
            .find(|row| row.maybe("pacto").is_some_and(|number| project_id(dossier, number) == project))?;
        Some(Texts::default().and(row.maybe("language")?, row.text("title_sheet")?))
    }

    fn members(&self) -> Result<Vec<Step>, Wrong> {
        let mut named = Vec::new();
        each(&self.members, |row| {
            let person = row.word("person")?;
            let (on, day) = match row.maybe_date("from")? {
                Some((written, interval)) => (written.to_owned(), interval.last()),
                None => self.known_by(row, person)?,
            };
            let first = !named.contains(&person);
            named.push(person);
            let joined = if first {
                MemberJoined::named(row.word("name")?, row.word("body")?, on).references([person])
            } else {
                MemberJoined::named(Texts::default(), row.word("body")?, on).person(person)
            };
            let mut roles = vec![Role::from(row.word("role")?)];
            roles.extend(row.maybe("other_role").map(Role::from));
            let mut joined = joined.roles(roles).position(row.texts("position"));
            joined.side = row.maybe("side").map(Into::into);
            joined.delegated_by = row.maybe("delegated_by").map(Into::into);
            joined.role_as_written = row.text("role_written").map(Words::from);
            Ok(Step::of(joined, row, day, Turn::Member).named(&[("on", "from"), ("roles", "role")]))
        })
    }

    /// Where the sheets do not say since when somebody belongs to a body, it is known that they did by the day on
    /// which they joined another one: an interval without a beginning.
    fn known_by(&self, row: &Row, person: &str) -> Result<(String, Option<Day>), Wrong> {
        let elsewhere = self.members.iter().filter(|other| other.maybe("person") == Some(person));
        let mut days = Vec::new();
        for other in elsewhere {
            days.extend(other.maybe_date("from")?.and_then(|(_, interval)| interval.first()));
        }
        let day =
            days.into_iter().min().ok_or_else(|| row.wrong("from", Code::FieldMissing, "04 ماي 2023"))?;
        Ok((format!("../{day}"), Some(day)))
    }

    fn stages(&self) -> Result<Vec<Step>, Wrong> {
        // A stage that announces another one comes after it.
        let (announcing, others): (Vec<&Row>, Vec<&Row>) =
            self.stages.iter().partition(|row| row.maybe("follows_up").is_some());
        others.into_iter().chain(announcing).map(stage).collect()
    }

    /// The stages that were held, with who took part and what came out.
    fn held(&self) -> Result<Vec<Step>, Wrong> {
        for row in &self.attendance {
            let stage = row.word("stage")?;
            let is_held = self
                .stages
                .iter()
                .any(|other| other.maybe("stage") == Some(stage) && other.maybe("held").is_some());
            if !is_held {
                return Err(row.wrong("stage", Code::ReferenceUnknown, "stages.csv: held"));
            }
        }
        let mut held = Vec::new();
        for row in &self.stages {
            let Some((written, interval)) = row.maybe_date("held")? else { continue };
            let stage = row.word("stage")?;
            let mut fact = StageHeld::of(stage, written);
            let mut step_row = row;
            if let Some(counts) = self.attendance.iter().find(|other| other.maybe("stage") == Some(stage)) {
                fact.attendance = Some(Attendance {
                    participants: counts.count("participants")?,
                    women: counts.count("women")?,
                    associations: counts.count("associations")?,
                });
                step_row = counts;
            }
            fact.outcome = self.axes_fixed_at(stage);
            held.push(Step::of(fact, step_row, interval.last(), Turn::Held).named(&[("on", "held")]));
        }
        Ok(held)
    }

    /// What came out of the stage that fixed the priority axes: the axes.
    fn axes_fixed_at(&self, stage: &str) -> Texts {
        let axes = self.axes.iter().filter(|axis| axis.maybe("fixed_at") == Some(stage));
        let mut titles = BTreeMap::<&str, Vec<&str>>::new();
        for axis in axes {
            for (language, column) in [("ar", "title_ar"), ("fr", "title_fr"), ("en", "title_en")] {
                titles.entry(language).or_default().extend(axis.maybe(column));
            }
        }
        let comma = |language: &str| if language == "ar" { "، " } else { ", " };
        titles
            .into_iter()
            .filter(|(_, titles)| !titles.is_empty())
            .fold(Texts::default(), |texts, (language, titles)| {
                texts.and(language, titles.join(comma(language)))
            })
    }

    /// The titles of the sheets, where they are others than those of the list.
    fn titles(&self, dossier: &Dossier, leaves: Option<Day>) -> Result<Vec<Step>, Wrong> {
        let others = self.projects.iter().filter(|row| {
            row.maybe("title_sheet").is_some() && row.maybe("title_sheet") != row.maybe("title_list")
        });
        let steps = others.map(|row| {
            let title = Texts::default().and(row.word("language")?, row.word("title_sheet")?);
            let fact = ProjectRegistered::titled(title).project(project_id(dossier, row.word("pacto")?));
            Ok(Step::of(fact, row, leaves, Turn::Title).named(&[("title", "title_sheet")]))
        });
        steps.collect()
    }

    /// A decision on remarks, which are named by card and position (`112/1`).
    fn decision(&self, row: &Row, dossier: &Dossier) -> Result<Step, Wrong> {
        let (written, decided) = row.date("decided_on")?;
        let mut remarks = Vec::new();
        for name in row.lines("remarks") {
            let number = name.split_once('/').map(|(card, _)| card.trim());
            let card = self.cards.iter().find(|card| number.is_some() && card.maybe("number") == number);
            let unknown = || row.wrong("remarks", Code::ThingUnknown, "112/1");
            let (received, interval) = card.ok_or_else(unknown)?.date("received_on")?;
            if decided.compare(&interval) == Order::Before {
                return Err(row.wrong("decided_on", Code::DecisionBeforeRemark, received));
            }
            remarks.push(remark_id(dossier, name).ok_or_else(unknown)?);
        }
        let outcome: Outcome = serde_json::from_value(row.word("outcome")?.into()).map_err(|_| {
            let known = "accepted, partly_accepted, rejected, out_of_scope, merged, deferred";
            row.wrong("outcome", Code::FieldInvalid, known)
        })?;
        let mut fact = RemarksDecided::of(outcome, remarks, row.word("by")?, written)
            .references([row.word("decision")?]);
        fact.reason = row.text("reason").map(Words::from);
        fact.language = row.maybe("language").map(Into::into);
        let columns = &[("on", "decided_on"), ("references", "decision")];
        Ok(Step::of(fact, row, decided.last(), Turn::Decision).named(columns))
    }

    /// One card for all rows that have its number, with a remark a row.
    fn cards(&self, dossier: &Dossier) -> Result<Vec<Step>, Wrong> {
        let mut cards: Vec<Vec<&Row>> = Vec::new();
        for row in &self.cards {
            let number = row.word("number")?;
            match cards.iter_mut().find(|rows| rows.iter().any(|first| first.maybe("number") == Some(number)))
            {
                Some(rows) => rows.push(row),
                None => cards.push(vec![row]),
            }
        }
        cards.into_iter().map(|rows| card(&rows, dossier)).collect()
    }
}

impl Step {
    fn of(fact: impl Into<Fact>, row: &Row, day: Option<Day>, turn: Turn) -> Self {
        Self { what: What::Fact(Box::new(fact.into())), rows: vec![row.clone()], columns: &[], day, turn }
    }

    fn named(self, columns: &'static [(&'static str, &'static str)]) -> Self {
        Self { columns, ..self }
    }

    /// Where a refusal points to: the row and the column.
    fn wrong(&self, refusal: &Refusal) -> Wrong {
        let field = refusal.field.as_deref().unwrap_or_default();
        // `remarks[1].said` is the cell `said` of the second row.
        let index = field.split_once('[').and_then(|(_, rest)| rest.split_once(']')?.0.parse::<usize>().ok());
        let row = index.and_then(|index| self.rows.get(index)).or_else(|| self.rows.first());
        let member = field.rsplit('.').next().unwrap_or_default();
        let member = member.split('[').next().unwrap_or_default();
        let column =
            self.columns.iter().find(|(name, _)| *name == member).map_or(member, |(_, column)| column);
        match row {
            Some(row) => row.refused(column, refusal),
            None => Wrong { file: String::new(), row: 0, column: column.into(), what: refusal.to_string() },
        }
    }
}

/// Records steps: all facts up to a version at once, then the version, and so on.
pub fn record(dossier: &mut Dossier, steps: &[Step]) -> Result<(), Wrong> {
    let is_version = |step: &Step| matches!(step.what, What::Freeze(_));
    for batch in steps.chunk_by(|a, b| !is_version(a) && !is_version(b)) {
        if let [Step { what: What::Freeze(version), .. }] = batch
            && let Some(step) = batch.first()
        {
            let version = freeze(dossier, version, step)?;
            dossier.record(version).map_err(|refusal| step.wrong(&refusal))?;
            continue;
        }
        let facts = batch.iter().filter_map(|step| match &step.what {
            What::Fact(fact) => Some(Fact::clone(fact)),
            What::Freeze(_) => None,
        });
        dossier.record_all(facts).map_err(|refusal| {
            let position = refusal.args.get("fact").and_then(|position| position.parse::<usize>().ok());
            let step = position.and_then(|position| batch.get(position)).or_else(|| batch.first());
            step.map_or_else(
                || Wrong { file: String::new(), row: 0, column: String::new(), what: refusal.to_string() },
                |step| step.wrong(&refusal),
            )
        })?;
    }
    Ok(())
}

/// Finds the texts that a version covers (`pacto:70/solutions`), as they stand on its day.
fn freeze(dossier: &Dossier, version: &VersionFrozen, step: &Step) -> Result<VersionFrozen, Wrong> {
    let Some(row) = step.rows.first() else { return Ok(version.clone()) };
    let language = row.word("language")?;
    let at = step.day.map_or_else(At::now, |day| At::day(day.to_string()));
    let mut holds = Vec::new();
    for covered in row.lines("covers") {
        let unknown = || row.wrong("covers", Code::VersionNothingToFreeze, covered);
        let (project, section) = covered.split_once('/').ok_or_else(unknown)?;
        let sheet = dossier.project_sheet(project, &at).map_err(|refusal| row.refused("covers", &refusal))?;
        let (entry, field) = if section == "title" {
            let mut titles =
                sheet.titles.iter().filter(|title| title.title.language.as_deref() == Some(language));
            (titles.rfind(|title| title.stands).map(|title| &title.entry), format!("title:{language}"))
        } else {
            let text = sheet
                .sections
                .iter()
                .find(|text| text.section.as_str() == section && text.language == language);
            let standing = text.and_then(|text| text.revisions.iter().rfind(|revision| revision.stands));
            (standing.map(|revision| &revision.entry), format!("section:{section}:{language}"))
        };
        let entry = entry.ok_or_else(unknown)?.clone();
        holds.push(Held { entry, thing: sheet.id.as_str().into(), field });
    }
    Ok(VersionFrozen { holds, ..version.clone() })
}

fn each<'r>(rows: &'r [Row], step: impl FnMut(&'r Row) -> Result<Step, Wrong>) -> Result<Vec<Step>, Wrong> {
    rows.iter().map(step).collect()
}

fn body(row: &Row) -> Result<Step, Wrong> {
    let created = row.maybe_date("created_on")?;
    let mut fact = BodyCreated::named(row.texts("name")).references([row.word("body")?]);
    fact.kind = row.maybe("kind").map(Into::into);
    fact.aliases = row.lines("aliases").into_iter().map(Words::from).collect();
    fact.act = row.maybe("act").map(Into::into);
    fact.on = created.map(|(written, _)| written.into());
    let day = created.and_then(|(_, interval)| interval.last());
    Ok(Step::of(fact, row, day, Turn::Body).named(&[("on", "created_on"), ("references", "body")]))
}

fn stage(row: &Row) -> Result<Step, Wrong> {
    let mut fact = StagePlanned::of(StageKind::from(row.word("kind")?), row.texts("title"));
    fact.references = vec![row.word("stage")?.into()];
    // The roadmap itself is no phase of it.
    fact.phase = Some(row.word("list")?).filter(|list| *list != "roadmap").map(Into::into);
    fact.sequence = row.count("sequence_published")?;
    fact.planned = row.maybe_date("planned")?.map(|(written, _)| written.into());
    fact.place = row.texts("place");
    fact.organiser = row.texts("organiser");
    fact.modality = row.maybe("modality").map(Into::into);
    fact.aliases = row.lines("aliases").into_iter().map(Words::from).collect();
    fact.announces = row.maybe("follows_up").map(Into::into);
    if let Some(instrument) = row.maybe("instrument") {
        let made_by = row.maybe("instrument_by").map(|by| format!(" ({by})")).unwrap_or_default();
        fact.instrument = Texts::default().and("ar", format!("{instrument}{made_by}"));
    }
    let columns = &[
        ("announces", "follows_up"),
        ("sequence", "sequence_published"),
        ("references", "stage"),
        ("phase", "list"),
    ];
    Ok(Step::of(fact, row, None, Turn::Stage).named(columns))
}

fn project(row: &Row, dossier: &Dossier) -> Result<Step, Wrong> {
    if row.maybe("axis").is_some() {
        // No fact keeps it yet, and a cell is not passed over in silence.
        return Err(row.wrong("axis", Code::FieldUnknown, "pacto, sheet, title_list, title_sheet"));
    }
    let number = row.word("pacto")?;
    let mut references = vec![format!("pacto:{number}")];
    references.extend(row.maybe("sheet").map(|sheet| format!("sheet:{sheet}")));
    let title = row.texts("title").and(row.word("language")?, row.text("title_list").unwrap_or_default());
    let fact = ProjectRegistered::titled(title).project(project_id(dossier, number)).references(references);
    Ok(Step::of(fact, row, None, Turn::Project).named(&[("title", "title_list"), ("references", "sheet")]))
}

fn card(rows: &[&Row], dossier: &Dossier) -> Result<Step, Wrong> {
    let Some((first, others)) = rows.split_first() else { return Err(no_rows("cards.csv")) };
    for other in others {
        for column in ["kind", "channel", "stage", "about", "received_on", "contact"] {
            if other.maybe(column) != first.maybe(column) {
                return Err(other.wrong(column, Code::FieldInvalid, first.maybe(column).unwrap_or("…")));
            }
        }
    }
    let (written, received) = first.date("received_on")?;
    let kind = CardKind::from(first.word("kind")?);
    let mut fact = CardReceived::idea(written).kind(kind.clone()).channel(first.word("channel")?);
    fact.numbers = vec![format!("card:{}", first.word("number")?).into()];
    fact.stage = first.maybe("stage").map(Into::into);
    fact.about = match first.maybe("about") {
        // A new project is part of the programme and about none that there is.
        Some("programme") if kind == CardKind::NEW_PROJECT => None,
        Some("programme") => Some(dossier.programme_id().into()),
        about => about.map(Into::into),
    };
    fact.contact = first.maybe("contact").map(|contact| {
        let contact = Some(contact.to_owned());
        let (email, phone) = if contact.as_deref().is_some_and(|c| c.contains('@')) {
            (contact, None)
        } else {
            (None, contact)
        };
        Contact { name: None, phone, email }.into()
    });
    let mut remarks = BTreeMap::new();
    for row in rows {
        let position =
            row.count("position")?.ok_or_else(|| row.wrong("position", Code::FieldMissing, "1, 2 …"))?;
        let language = row.maybe("language");
        let remark = RemarkNoted {
            remark: None,
            topic: row.maybe("topic").map(Into::into),
            section: None,
            said: row.text("said").map(Words::from),
            said_language: language.filter(|_| row.text("said").is_some()).map(Into::into),
            proposed: row.text("proposed").map(Words::from),
            proposed_language: row
                .text("proposed")
                .and(row.maybe("proposed_language").or(language))
                .map(Into::into),
        };
        // Positions count from 1 without a gap: they are how decisions name the remarks.
        let fits = usize::try_from(position).is_ok_and(|position| (1..=rows.len()).contains(&position));
        if !fits || remarks.insert(position, (remark, (*row).clone())).is_some() {
            return Err(row.wrong("position", Code::FieldInvalid, "1, 2 …"));
        }
    }
    let (remarks, rows): (Vec<_>, Vec<_>) = remarks.into_values().unzip();
    fact.remarks = remarks;
    let columns = &[("on", "received_on"), ("numbers", "number"), ("said_language", "language")];
    Ok(Step { rows, ..Step::of(fact, first, received.last(), Turn::Card).named(columns) })
}

fn answer(row: &Row) -> Result<Option<Step>, Wrong> {
    let Some((written, published)) = row.maybe_date("published_on")? else { return Ok(None) };
    let fact = AnswerPublished::to(row.word("decision")?, written);
    Ok(Some(Step::of(fact, row, published.last(), Turn::Answer).named(&[("on", "published_on")])))
}

fn section(row: &Row) -> Result<Step, Wrong> {
    revision(row, "project")
}

fn revision(row: &Row, subject: &'static str) -> Result<Step, Wrong> {
    let (written, on) = row.date("on")?;
    let text = row.text("text").ok_or_else(|| row.wrong("text", Code::TextEmpty, ""))?;
    let mut fact =
        SectionRevised::of(row.word(subject)?, SheetSection::from(row.word("section")?), text, written);
    fact.language = row.maybe("language").map(Into::into);
    fact.because = row.lines("because").into_iter().map(Into::into).collect();
    let columns: &'static [_] =
        if subject == "thing" { &[("subject", "thing")] } else { &[("subject", "project")] };
    Ok(Step::of(fact, row, on.last(), Turn::Revision).named(columns))
}

fn version(row: &Row) -> Result<Step, Wrong> {
    let (written, frozen) = row.date("frozen_on")?;
    let fact = VersionFrozen::of(VersionKind::from(row.word("kind")?), written)
        .references([row.word("version")?])
        .title(row.texts("title"));
    let columns = &[("on", "frozen_on"), ("references", "version"), ("holds", "covers")];
    let step = Step::of(fact.clone(), row, frozen.last(), Turn::Version).named(columns);
    Ok(Step { what: What::Freeze(fact), ..step })
}

fn vote(row: &Row) -> Result<Step, Wrong> {
    let (written, sitting) = row.date("sitting_on")?;
    let mut fact =
        VoteTaken::on_version(row.word("version")?, VoteResult::from(row.word("result")?), written);
    fact.by = row.maybe("body").map(Into::into);
    fact.session = row.maybe("session_kind").map(Into::into);
    fact.in_office = row.count("in_office")?;
    fact.present = row.count("present")?;
    fact.in_favour = row.count("for")?;
    fact.against = row.count("against")?;
    fact.abstained = row.count("abstained")?;
    fact.blank = row.count("blank")?;
    let columns = &[("on", "sitting_on"), ("by", "body"), ("in_favour", "for"), ("session", "session_kind")];
    Ok(Step::of(fact, row, sitting.last(), Turn::Vote).named(columns))
}

fn noted_on_tablet(row: &Row) -> Result<Step, Wrong> {
    match row.word("kind")? {
        "section_revised" => revision(row, "thing"),
        "project_registered" => {
            let (written, on): (&str, Interval) = row.date("on")?;
            let title = Texts::default().and(row.word("language")?, row.word("text")?);
            let fact = ProjectRegistered::renamed(row.word("thing")?, title, written);
            Ok(Step::of(fact, row, on.last(), Turn::Title).named(&[("project", "thing"), ("title", "text")]))
        }
        _ => Err(row.wrong("kind", Code::FactUnknown, "section_revised, project_registered")),
    }
}

fn no_rows(file: &str) -> Wrong {
    Wrong { file: file.into(), row: 2, column: String::new(), what: "لا صف في الجدول.".into() }
}

/// The id of a project, from its number in the list: the same on every device.
fn project_id(dossier: &Dossier, number: &str) -> String {
    derived_id("project", dossier.collectivity(), "pacto", number)
}

/// The id of a remark, from the number of its card and its position: `112/1`.
pub fn remark_id(dossier: &Dossier, name: &str) -> Option<String> {
    let (card, position) = name.split_once('/')?;
    let position = position.trim().parse::<usize>().ok()?.checked_sub(1)?;
    let card = derived_id("card", dossier.collectivity(), "card", card.trim());
    Some(part_id(&card, "remark", position))
}
