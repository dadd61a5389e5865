use super::super::{Committee, CommitteeMember, DateShown};
use super::{Printer, lines, one_line};
use crate::model::{BodyId, Side};
use crate::text::Language;

impl Committee {
    /// The body and its members in a language, by side.
    pub fn in_language(&self, language: &Language) -> String {
        let print = Printer::of(language);
        let kind = || self.kind.as_ref().map(|kind| print.label("body-kind", kind.as_str()));
        let name = print.name(&self.name).or_else(kind).unwrap_or_else(|| print.say("text-unknown"));
        let mut text = vec![format!("# {}", print.marked(name, !self.contested.is_empty())), String::new()];
        let act = self.act.as_ref().map(|act| print.label("act", act.as_str()));
        let created = self.created.as_ref().map(|date| print.date(date));
        if act.is_some() || created.is_some() {
            text.push(print.field("act", &print.list(act.into_iter().chain(created))));
        }
        if !self.aliases.is_empty() {
            let aliases = self.aliases.iter().map(|alias| print.spoken(alias));
            text.push(print.field("aliases", &print.list(aliases)));
        }
        if self.members.is_empty() {
            text.push(print.say("committee-empty"));
            return lines(text);
        }
        text.push(print.field("people", &self.people(&print)));
        for side in &self.sides {
            let people = print.count("committee-people", "people", side.people);
            let label = match &side.side {
                Some(side) => print.label("side", side.as_str()),
                None => print.say("committee-no-side"),
            };
            text.extend([String::new(), format!("## {}", print.labelled(&label, &people)), String::new()]);
            text.extend(self.on_side(side.side.as_ref()).map(|member| self.member(&print, member)));
        }
        lines(text)
    }

    fn on_side(&self, side: Option<&Side>) -> impl Iterator<Item = &CommitteeMember> {
        let side = side.cloned();
        self.members.iter().filter(move |member| member.side == side)
    }

    /// How many people, and how many of them belong to which other body.
    fn people(&self, print: &Printer) -> String {
        let also = self.also_in.iter().map(|also| {
            let args = [("also", also.people.into()), ("body", self.body(print, &also.body).into())];
            print.say_with("committee-also", &args)
        });
        print.list(std::iter::once(print.count("committee-people", "people", self.people)).chain(also))
    }

    /// The name of another body.
    fn body(&self, print: &Printer, id: &BodyId) -> String {
        let delegations = self.delegations.iter().map(|delegation| (&delegation.body, &delegation.name));
        let mut bodies = delegations.chain(self.also_in.iter().map(|also| (&also.body, &also.name)));
        let name = bodies.find(|(body, _)| *body == id).and_then(|(_, name)| print.name(name));
        name.unwrap_or_else(|| id.to_string())
    }

    fn member(&self, print: &Printer, member: &CommitteeMember) -> String {
        let mut parts = vec![print.list(member.roles.iter().map(|role| print.label("role", role.as_str())))];
        parts.extend(print.name(&member.position));
        if !member.aliases.is_empty() {
            let aliases = member.aliases.iter().map(|alias| print.spoken(alias));
            parts.push(print.field("aliases", &print.list(aliases)));
        }
        let body = |id: &str, body: &BodyId| print.say_with(id, &[("body", self.body(print, body).into())]);
        parts.extend(member.delegated_by.as_ref().map(|by| body("committee-delegated", by)));
        let others = member.also_in.iter().filter(|other| Some(*other) != member.delegated_by.as_ref());
        parts.extend(others.map(|other| body("committee-also-in", other)));
        // What holds for the whole body is said once, above.
        let since = member
            .since
            .as_ref()
            .filter(|since| self.created.as_ref().is_none_or(|created| created.edtf != since.edtf));
        parts.extend(since.map(|since| began(print, since)));
        parts.extend(member.until.as_ref().map(|until| dated(print, "committee-until", print.date(until))));
        // The name of a person is in no language: it falls back without saying so.
        let name = member.name.in_language(&print.reader).map(|(name, _)| one_line(name));
        let name = name.unwrap_or_else(|| print.say("text-unknown"));
        format!("- {}", print.labelled(&name, &print.parts(parts)))
    }
}

fn dated(print: &Printer, id: &str, date: String) -> String {
    print.say_with(id, &[("date", date.into())])
}

/// Since when; where only the day is known by which it had begun, that is said.
fn began(print: &Printer, since: &DateShown) -> String {
    match (&since.first, &since.last) {
        (None, Some(last)) => dated(print, "committee-known-by", print.day(last)),
        _ => dated(print, "committee-since", print.date(since)),
    }
}
