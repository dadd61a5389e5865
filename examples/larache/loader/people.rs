//! Bodies, who belongs to them since when, and the names under which people appear; the priority axes.

use infitah::dates::Day;
use infitah::facts::{AxisChosen, BodyCreated, MemberJoined, PersonDescribed};
use infitah::model::{Code, Role, Texts, Words};

use super::Sheets;
use super::cells::{Row, Wrong};
use super::step::{Step, Turn};

impl Sheets {
    pub(super) fn bodies(&self) -> Result<Vec<Step>, Wrong> {
        let steps = self.bodies.iter().map(|row| {
            let created = row.maybe_date("created_on")?;
            let body = row.word("body")?;
            let mut fact = BodyCreated::named(row.texts("name")).references([body]);
            fact.kind = row.maybe("kind").map(Into::into);
            fact.aliases = self.aliases(row, body, "name_ar");
            fact.act = row.maybe("act").map(Into::into);
            fact.on = created.map(|(written, _)| written.into());
            let day = created.and_then(|(_, interval)| interval.last());
            Ok(Step::of(fact, row, day, Turn::Body).named(&[("on", "created_on"), ("references", "body")]))
        });
        steps.collect()
    }

    pub(super) fn members(&self) -> Result<Vec<Step>, Wrong> {
        let mut named = Vec::new();
        let steps = self.members.iter().map(|row| {
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
        });
        steps.collect()
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

    /// Other forms of people's names, as printed. A name that may be somebody's waits for a person to say so.
    pub(super) fn people(&self) -> Result<Vec<Step>, Wrong> {
        let mut steps = Vec::new();
        for row in &self.people {
            let (person, name) = (row.word("person")?, row.word("name")?);
            let printed = self.names.iter().filter(|other| other.maybe("of") == Some(person));
            let printed = printed.filter_map(|other| other.maybe("name"));
            let sure = printed.filter(|alias| *alias != name && Some(*alias) != row.maybe("maybe_also"));
            let titled = row.maybe("honorific").map(|honorific| format!("{honorific} {name}"));
            let aliases: Vec<_> = titled.into_iter().chain(sure.map(String::from)).collect();
            if !aliases.is_empty() {
                let day = self.joined_first(person)?;
                let fact = PersonDescribed::also(person, aliases);
                steps.push(Step::of(fact, row, day, Turn::Person).named(&[("aliases", "name")]));
            }
        }
        Ok(steps)
    }

    /// The day on which a person is first named.
    fn joined_first(&self, person: &str) -> Result<Option<Day>, Wrong> {
        let mut days = Vec::new();
        for row in self.members.iter().filter(|row| row.maybe("person") == Some(person)) {
            days.extend(row.maybe_date("from")?.and_then(|(_, interval)| interval.last()));
        }
        Ok(days.into_iter().min())
    }

    /// The priority axes, since the day on which a stage fixed them.
    pub(super) fn axes(&self) -> Result<Vec<Step>, Wrong> {
        let steps = (1_u32..).zip(&self.axes).map(|(sequence, row)| {
            let mut fact = AxisChosen::titled(row.texts("title")).references([row.word("axis")?]);
            fact.sequence = Some(sequence);
            fact.stage = row.maybe("fixed_at").map(Into::into);
            let fixed =
                row.maybe("fixed_at").and_then(|stage| self.held_on(stage).transpose()).transpose()?;
            fact.on = fixed.map(|(written, _)| written.into());
            let day = fixed.and_then(|(_, interval)| interval.last());
            Ok(Step::of(fact, row, day, Turn::Axis).named(&[("references", "axis"), ("stage", "fixed_at")]))
        });
        steps.collect()
    }
}
