use infitah_macros::shared;

use std::collections::{BTreeMap, BTreeSet};

use super::reading::{Reader, Thing, day_of, on};
use super::{DateShown, Names, Spoken};
use crate::dates::{Day, Interval, Position};
use crate::dossier::{At, Dossier, count};
use crate::facts::Fact;
use crate::model::{Act, BodyId, BodyKind, MembershipId, PersonId, Reference, Refusal, Role, Side, When};

/// A body and its members at a day (اللجنة وأعضاؤها, le comité et ses membres).
#[shared(view)]
pub struct Committee {
    /// The body.
    pub id: BodyId,
    /// Its references.
    pub references: Vec<Reference>,
    /// Its kind.
    pub kind: Option<BodyKind>,
    /// Its name.
    pub name: Names,
    /// Other names under which it appears.
    pub aliases: Vec<Spoken>,
    /// The kind of act that created it.
    pub act: Option<Act>,
    /// The day of that act.
    pub created: Option<DateShown>,
    /// How many distinct people belong to it on that day.
    pub people: u32,
    /// Its memberships on that day, in the order in which they were recorded.
    pub members: Vec<CommitteeMember>,
    /// People by side.
    pub sides: Vec<SideCount>,
    /// Bodies that sent delegates into it.
    pub delegations: Vec<Delegation>,
    /// Other bodies to which some of its people belong on that day.
    pub also_in: Vec<AlsoIn>,
    /// Fields in which two values stand.
    pub contested: Vec<String>,
}

/// One membership.
#[shared(view)]
pub struct CommitteeMember {
    /// The membership.
    pub id: MembershipId,
    /// The person.
    pub person: PersonId,
    /// The person's references.
    pub references: Vec<Reference>,
    /// The person's name, in this public role.
    pub name: Names,
    /// Other spellings under which the person appears.
    pub aliases: Vec<Spoken>,
    /// The roles.
    pub roles: Vec<Role>,
    /// The role as it was written.
    pub role_as_written: Option<Spoken>,
    /// The side.
    pub side: Option<Side>,
    /// The civil position.
    pub position: Names,
    /// The body that sent the person.
    pub delegated_by: Option<BodyId>,
    /// Since when.
    pub since: Option<DateShown>,
    /// Until when, if that is known.
    pub until: Option<DateShown>,
    /// Other bodies to which the person belongs on that day.
    pub also_in: Vec<BodyId>,
}

/// How many people sit on a side.
#[shared(view)]
pub struct SideCount {
    /// The side; nothing where none was recorded.
    pub side: Option<Side>,
    /// How many people.
    pub people: u32,
}

/// How many people a body sent.
#[shared(view)]
pub struct Delegation {
    /// The body.
    pub body: BodyId,
    /// Its name.
    pub name: Names,
    /// How many people.
    pub people: u32,
}

/// How many of its people belong to another body as well.
#[shared(view)]
pub struct AlsoIn {
    /// The other body.
    pub body: BodyId,
    /// Its name.
    pub name: Names,
    /// How many people.
    pub people: u32,
}

impl Dossier {
    /// A body and its members at a day (اللجنة وأعضاؤها, le comité et ses membres).
    ///
    /// # Errors
    /// A refusal when the body was not known then, the day cannot be read, or a head is unknown.
    pub fn committee(&self, body: impl AsRef<str>, at: &At) -> Result<Committee, Refusal> {
        let day = self.day_of(at)?;
        self.read_at(at, |reader| {
            let id = reader.resolve(body.as_ref(), &["body"])?;
            let class = reader.seen.class(&id);
            let thing = reader.thing(&id);
            let (mut members, mut elsewhere) = (Vec::new(), BTreeMap::<String, BTreeSet<String>>::new());
            for membership in reader.seen.things("membership") {
                let one = reader.thing(&membership);
                let Some(of) = one.text("body") else { continue };
                let until = one.date("until", until_in);
                if is_over(until.as_ref(), day) {
                    continue;
                }
                let person = one.text("person").map(|person| reader.canonical(person)).unwrap_or_default();
                if class.iter().any(|id| **id == *of) {
                    members.push(member(reader, &membership, &one, &person, until));
                } else {
                    elsewhere.entry(person).or_default().insert(reader.canonical(of));
                }
            }
            for member in &mut members {
                let others = elsewhere.get(member.person.as_str()).into_iter().flatten();
                member.also_in = others.map(|body| BodyId::from(body.as_str())).collect();
            }
            Ok(Committee {
                references: thing.references(),
                kind: thing.label("kind"),
                name: thing.names("name"),
                aliases: thing.list("aliases"),
                act: thing.label("act"),
                created: created(reader, &id),
                people: people(members.iter()),
                sides: sides(&members),
                delegations: delegations(reader, &members),
                also_in: also_in(reader, &members),
                members,
                contested: thing.contested(),
                id: BodyId::from(id),
            })
        })
    }
}

/// How many distinct people belong to each body on that day.
pub(super) fn people_in(reader: &Reader<'_>, day: Day) -> BTreeMap<String, u32> {
    let mut people = BTreeMap::<String, BTreeSet<String>>::new();
    for membership in reader.seen.things("membership") {
        let one = reader.thing(&membership);
        let (Some(body), Some(person)) = (one.text("body"), one.text("person")) else { continue };
        if !is_over(one.date("until", until_in).as_ref(), day) {
            people.entry(reader.canonical(body)).or_default().insert(reader.canonical(person));
        }
    }
    people.into_iter().map(|(body, people)| (body, count(people.len()))).collect()
}

fn is_over(until: Option<&DateShown>, day: Day) -> bool {
    let until = until.and_then(|until| Interval::from_edtf(&until.edtf).ok());
    until.is_some_and(|until| until.at(day) == Position::After)
}

fn until_in(fact: &Fact) -> Option<(&When, Option<&str>)> {
    match fact {
        Fact::MemberJoined(joined) => Some((joined.until.as_ref()?, joined.until_written.as_deref())),
        Fact::MemberLeft(left) => Some((&left.on, left.on_written.as_deref())),
        _ => None,
    }
}

fn created(reader: &Reader<'_>, id: &str) -> Option<DateShown> {
    let first = reader.seen.creators(id).first().copied()?;
    reader.fact(first).and_then(|(fact, _)| day_of(fact))
}

fn member(
    reader: &Reader<'_>,
    id: &str,
    membership: &Thing<'_>,
    person: &str,
    until: Option<DateShown>,
) -> CommitteeMember {
    let of_person = reader.thing(person);
    CommitteeMember {
        id: MembershipId::from(id),
        person: PersonId::from(person),
        references: of_person.references(),
        name: of_person.names("name"),
        aliases: of_person.list("aliases"),
        roles: membership.labels("roles"),
        role_as_written: membership.spoken("role_as_written", None),
        side: membership.label("side"),
        position: membership.names("position"),
        delegated_by: membership.text("delegated_by").map(|body| reader.canonical(body).into()),
        since: membership.date("joined", on),
        until,
        also_in: Vec::new(),
    }
}

fn people<'m>(members: impl Iterator<Item = &'m CommitteeMember>) -> u32 {
    count(members.map(|member| member.person.as_str()).collect::<BTreeSet<_>>().len())
}

/// Sides in the order in which the library knows them, then others, then people without one.
fn sides(members: &[CommitteeMember]) -> Vec<SideCount> {
    let found: BTreeSet<Option<Side>> = members.iter().map(|member| member.side.clone()).collect();
    let mut found: Vec<Option<Side>> = found.into_iter().collect();
    found.sort_by_key(|side| match side {
        Some(side) => Side::KNOWN.iter().position(|known| known == side).unwrap_or(Side::KNOWN.len()),
        None => usize::MAX,
    });
    let counted = found
        .into_iter()
        .map(|side| SideCount { people: people(members.iter().filter(|member| member.side == side)), side });
    counted.collect()
}

fn delegations(reader: &Reader<'_>, members: &[CommitteeMember]) -> Vec<Delegation> {
    let bodies: BTreeSet<&BodyId> =
        members.iter().filter_map(|member| member.delegated_by.as_ref()).collect();
    let counted = bodies.into_iter().map(|body| Delegation {
        body: body.clone(),
        name: reader.thing(body.as_str()).names("name"),
        people: people(members.iter().filter(|member| member.delegated_by.as_ref() == Some(body))),
    });
    counted.collect()
}

fn also_in(reader: &Reader<'_>, members: &[CommitteeMember]) -> Vec<AlsoIn> {
    let bodies: BTreeSet<&BodyId> = members.iter().flat_map(|member| &member.also_in).collect();
    let counted = bodies.into_iter().map(|body| AlsoIn {
        body: body.clone(),
        name: reader.thing(body.as_str()).names("name"),
        people: people(members.iter().filter(|member| member.also_in.contains(body))),
    });
    counted.collect()
}
