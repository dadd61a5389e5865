//! Something that happened, its place in the order of days, and how it is recorded.

use infitah::dates::Day;
use infitah::dossier::Dossier;
use infitah::facts::Fact;
use infitah::model::Refusal;

use super::cells::{Row, Wrong};

/// Something that happened, and the rows that say so.
pub struct Step {
    what: What,
    rows: Vec<Row>,
    /// Members of the fact whose column has another name.
    columns: &'static [(&'static str, &'static str)],
    pub(super) day: Option<Day>,
    pub(super) turn: Turn,
}

enum What {
    Fact(Box<Fact>),
    /// A fact that names entries, as a version and a correction do: they are looked up when it is recorded.
    Late(Box<Lookup>),
}

type Lookup = dyn Fn(&Dossier) -> Result<Fact, Wrong>;

/// What comes before what on one day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Turn {
    Programme,
    Body,
    Member,
    Person,
    Stage,
    Announced,
    Postponed,
    Axis,
    Held,
    Project,
    Change,
    Card,
    Presented,
    Examined,
    Group,
    Decision,
    Title,
    Drawn,
    Revision,
    Indicator,
    Target,
    Version,
    Session,
    Sitting,
    Vote,
    Answer,
    Publication,
    Measurement,
    Source,
}

impl Step {
    pub(super) fn of(fact: impl Into<Fact>, row: &Row, day: Option<Day>, turn: Turn) -> Self {
        Self { what: What::Fact(Box::new(fact.into())), rows: vec![row.clone()], columns: &[], day, turn }
    }

    /// A step whose fact is made when it is recorded.
    pub(super) fn late(
        row: &Row,
        day: Option<Day>,
        turn: Turn,
        fact: impl Fn(&Dossier) -> Result<Fact, Wrong> + 'static,
    ) -> Self {
        Self { what: What::Late(Box::new(fact)), rows: vec![row.clone()], columns: &[], day, turn }
    }

    /// The same, with a row for each element of the fact's list.
    pub(super) fn of_rows(self, rows: Vec<Row>) -> Self {
        Self { rows, ..self }
    }

    /// The same, with the columns of members that have another name there.
    pub(super) fn named(self, columns: &'static [(&'static str, &'static str)]) -> Self {
        Self { columns, ..self }
    }

    /// Where a refusal points to: the row and the column.
    fn wrong(&self, refusal: &Refusal) -> Wrong {
        let field = refusal.field.as_deref().unwrap_or_default();
        // `remarks[1].said` is the cell `said` of the second row, where each element has a row of its own.
        let index = field.split_once('[').and_then(|(_, rest)| rest.split_once(']')?.0.parse::<usize>().ok());
        let row = index.and_then(|index| self.rows.get(index)).or_else(|| self.rows.first());
        let field = field.strip_prefix("with.").unwrap_or(field);
        let part = field.split(['.', '[', ':']).next().unwrap_or_default();
        let member = field.rsplit('.').next().unwrap_or_default();
        let member = member.split('[').next().unwrap_or_default();
        let column = |name: &str| self.columns.iter().find(|(member, _)| *member == name).map(|(_, to)| *to);
        let column = column(member).or_else(|| column(part)).unwrap_or(member);
        match row {
            Some(row) => row.refused(column, refusal),
            None => Wrong { file: String::new(), row: 0, column: column.into(), what: refusal.to_string() },
        }
    }
}

/// Records steps in their order.
pub fn record(dossier: &mut Dossier, steps: &[Step]) -> Result<(), Wrong> {
    let is_late = |step: &Step| matches!(step.what, What::Late(_));
    for batch in steps.chunk_by(|a, b| !is_late(a) && !is_late(b)) {
        if let [step] = batch
            && let What::Late(lookup) = &step.what
        {
            let fact = lookup(dossier)?;
            dossier.record(fact).map_err(|refusal| step.wrong(&refusal))?;
            continue;
        }
        let facts = batch.iter().filter_map(|step| match &step.what {
            What::Fact(fact) => Some(Fact::clone(fact)),
            What::Late(_) => None,
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
