use infitah_macros::shared;

use std::collections::{BTreeMap, BTreeSet};

use super::reading::{Reader, Thing, day_of, on};
use super::{DateShown, Names, Spoken};
use crate::dates::{Day, Interval, Position};
use crate::dossier::{At, Dossier, count};
use crate::facts::Fact;
use crate::model::{Act, BodyId, BodyKind, MembershipId, PersonId, Reference, Refusal, Role, Side, When};
use crate::text::lists::{Gather, Order};

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
            let mut members = Members::of(reader, day, |body| body == id);
            Ok(committee(reader, id, &mut members))
        })
    }

    /// These bodies and their members at a day, read in one go: the memberships are gone through once for all.
    #[cfg(feature = "report")]
    pub(crate) fn committees<'b>(
        &self,
        bodies: impl Iterator<Item = &'b BodyId>,
        at: &At,
    ) -> Result<Vec<Committee>, Refusal> {
        let day = self.day_of(at)?;
        self.read_at(at, |reader| {
            let mut members = Members::of(reader, day, |_| true);
            let shown = bodies.map(|body| {
                let id = reader.resolve(body.as_str(), &["body"])?;
                Ok(committee(reader, id, &mut members))
            });
            shown.collect()
        })
    }

    /// The members of every body at a day, in the order of the bodies, for whoever does not ask where else they belong.
    pub(crate) fn every_member<'b>(
        &self,
        bodies: impl Iterator<Item = &'b BodyId>,
        at: &At,
    ) -> Result<Vec<(BodyId, CommitteeMember)>, Refusal> {
        let day = self.day_of(at)?;
        self.read_at(at, |reader| {
            let mut members = Members::of(reader, day, |_| true);
            let listed = bodies.flat_map(|body| {
                let of_body = members.of.remove(body.as_str()).unwrap_or_default();
                of_body.into_iter().map(move |member| (body.clone(), member))
            });
            Ok(listed.collect())
        })
    }
}

/// The memberships of a day.
struct Members {
    /// By body, the members that were asked for.
    of: BTreeMap<String, Vec<CommitteeMember>>,
    /// By person, the bodies.
    bodies: BTreeMap<String, BTreeSet<String>>,
}

impl Members {
    fn of(reader: &Reader<'_>, day: Day, wanted: impl Fn(&str) -> bool) -> Self {
        let mut members = Self { of: BTreeMap::new(), bodies: BTreeMap::new() };
        for membership in reader.seen.things("membership") {
            let one = reader.thing(&membership);
            let Some(body) = one.text("body").map(|body| reader.canonical(body)) else { continue };
            let until = one.date("until", until_in);
            if is_over(until.as_ref(), day) {
                continue;
            }
            let person = one.link("person").unwrap_or_default();
            if wanted(&body) {
                let member = member(reader, &membership, &one, &person, until);
                members.of.entry(body.clone()).or_default().push(member);
            }
            members.bodies.entry(person).or_default().insert(body);
        }
        members
    }

    /// Takes out those of a body, each with the other bodies to which the person belongs.
    fn take(&mut self, body: &str) -> Vec<CommitteeMember> {
        let mut members = self.of.remove(body).unwrap_or_default();
        for member in &mut members {
            let bodies = self.bodies.get(member.person.as_str()).into_iter().flatten();
            member.also_in = bodies.filter(|of| *of != body).map(|of| BodyId::from(of.as_str())).collect();
        }
        members
    }
}

fn committee(reader: &Reader<'_>, id: String, members: &mut Members) -> Committee {
    let thing = reader.thing(&id);
    let members = members.take(&id);
    Committee {
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
    }
}

/// How many distinct people belong to each body on that day, for each that ever had a recorded member.
pub(super) fn people_in(reader: &Reader<'_>, day: Day) -> BTreeMap<String, u32> {
    let mut people = BTreeMap::<String, BTreeSet<String>>::new();
    for membership in reader.seen.things("membership") {
        let one = reader.thing(&membership);
        let (Some(body), Some(person)) = (one.text("body"), one.text("person")) else { continue };
        let of_body = people.entry(reader.canonical(body)).or_default();
        if !is_over(one.date("until", until_in).as_ref(), day) {
            of_body.insert(reader.canonical(person));
        }
    }
    people.into_iter().map(|(body, people)| (body, count(people.len()))).gathered()
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

/// The day of the fact that created a body.
pub(super) fn created(reader: &Reader<'_>, id: &str) -> Option<DateShown> {
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
        delegated_by: membership.link("delegated_by").map(Into::into),
        since: membership.date("joined", on),
        until,
        also_in: Vec::new(),
    }
}

fn people<'m>(members: impl Iterator<Item = &'m CommitteeMember>) -> u32 {
    count(members.map(|member| member.person.as_str()).gathered::<BTreeSet<_>>().len())
}

/// By what each member is counted under, the people.
fn by<'m, K: Ord, I: IntoIterator<Item = K>>(
    members: &'m [CommitteeMember],
    under: impl Fn(&'m CommitteeMember) -> I,
) -> BTreeMap<K, BTreeSet<&'m str>> {
    let mut people = BTreeMap::<K, BTreeSet<&str>>::new();
    for member in members {
        for key in under(member) {
            people.entry(key).or_default().insert(member.person.as_str());
        }
    }
    people
}

/// Sides in the order in which the library knows them, then others, then people without one.
fn sides(members: &[CommitteeMember]) -> Vec<SideCount> {
    let mut found: Vec<(&Option<Side>, BTreeSet<&str>)> =
        by(members, |member| [&member.side]).into_iter().collect();
    found.order_by_key(|(side, _)| match side {
        Some(side) => Side::KNOWN.iter().position(|known| known == side).unwrap_or(Side::KNOWN.len()),
        None => usize::MAX,
    });
    let counted = found.into_iter();
    counted.map(|(side, people)| SideCount { side: side.clone(), people: count(people.len()) }).collect()
}

fn delegations(reader: &Reader<'_>, members: &[CommitteeMember]) -> Vec<Delegation> {
    let counted = by(members, |member| &member.delegated_by).into_iter().map(|(body, people)| Delegation {
        body: body.clone(),
        name: reader.name(body.as_str()),
        people: count(people.len()),
    });
    counted.collect()
}

fn also_in(reader: &Reader<'_>, members: &[CommitteeMember]) -> Vec<AlsoIn> {
    let counted = by(members, |member| &member.also_in).into_iter().map(|(body, people)| AlsoIn {
        body: body.clone(),
        name: reader.name(body.as_str()),
        people: count(people.len()),
    });
    counted.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{BodyCreated, MemberJoined, MemberLeft, PersonDescribed};
    use crate::views::sample::{founded, id};

    fn committee(d: &mut Dossier) -> String {
        let body = BodyCreated::named("لجنة إعداد، تتبع، و تقييم برنامج الانفتاح").aliases(["لجنة التتبع"]);
        let body = body.kind(BodyKind::STEERING_COMMITTEE).act(Act::PRESIDENT_DECISION);
        id(&d.record(body.references(["body:committee"]).on("04 ماي 2023")).unwrap())
    }

    #[test]
    fn trap_18_two_spellings_are_one_person_only_when_somebody_says_so() {
        let mut d = founded();
        let body = committee(&mut d);
        d.record(MemberJoined::named("سمية ابو", &*body, "2023-05-04").side(Side::FOCAL_POINT)).unwrap();
        let ask = |d: &Dossier| d.committee("body:committee", &At::day("2023-07-25")).unwrap();
        let person = ask(&d).members[0].person.clone();
        d.record(PersonDescribed::also(person.as_str(), ["سمية البو"])).unwrap();
        let shown = ask(&d);
        assert_eq!((shown.people, shown.members.len()), (1, 1));
        assert_eq!(shown.members[0].name.0["ar"], "سمية ابو");
        assert_eq!(shown.members[0].aliases[0].text.as_deref(), Some("سمية البو"));
        assert!(shown.in_language(&crate::text::Language::AR).contains("سمية البو"));
    }

    #[test]
    fn trap_20_one_person_holds_two_roles_and_sits_in_two_bodies() {
        let mut d = founded();
        let body = committee(&mut d);
        let equality = BodyCreated::named("هيئة المساواة و تكافؤ الفرص").kind(BodyKind::CONSULTATIVE_BODY);
        let equality = id(&d.record(equality).unwrap());
        let president =
            MemberJoined::named("رئيسة الهيئة", &*equality, "2023-01-10").roles([Role::PRESIDENT]);
        d.record(president).unwrap();
        let person = d.committee(&equality, &At::day("2023-07-25")).unwrap().members[0].person.clone();
        let member = MemberJoined {
            name: crate::model::Texts::default(),
            ..MemberJoined::named("", &*body, "2023-05-04")
        };
        let member =
            member.person(person.as_str()).roles([Role::MEMBER, Role::COORDINATOR]).delegated_by(&*equality);
        d.record(member).unwrap();
        let shown = d.committee(&body, &At::day("2023-07-25")).unwrap();
        assert_eq!((shown.people, shown.members[0].roles.len()), (1, 2));
        assert_eq!(shown.members[0].also_in, [BodyId::from(&*equality)]);
        assert_eq!(shown.delegations[0].people, 1);
        // Trap 21: the body is no person of the committee, and both are listed with the people they have.
        let bodies = d.programme(&At::day("2023-07-25")).unwrap().bodies;
        let counted: Vec<(&str, Option<u32>)> =
            bodies.iter().map(|body| (body.id.as_str(), body.people)).collect();
        assert_eq!(counted, [(&*body, Some(1)), (&*equality, Some(1))]);
    }

    #[test]
    fn trap_23_and_24_one_body_under_its_names_created_by_a_decision() {
        let mut d = founded();
        let body = committee(&mut d);
        let shown = d.committee(&body, &At::day("2023-07-25")).unwrap();
        assert_eq!(shown.aliases[0].text.as_deref(), Some("لجنة التتبع"));
        assert_eq!(shown.act, Some(Act::PRESIDENT_DECISION));
        assert_eq!(d.programme(&At::day("2023-07-25")).unwrap().bodies.len(), 1);
    }

    #[test]
    fn trap_25_nobody_belongs_to_it_before_joining_or_after_leaving() {
        let mut d = founded();
        let body = committee(&mut d);
        let member = id(&d.record(MemberJoined::named("عضو", &*body, "2023-05-04")).unwrap());
        d.record(MemberLeft::of(&*member, "2023-09-30")).unwrap();
        let people = |day: &str| {
            let at = At::day(day);
            let listed = d.programme(&at).unwrap().bodies.first().and_then(|body| body.people);
            let shown = d.committee(&body, &at).ok().map(|shown| shown.people);
            assert_eq!(listed, shown, "{day}");
            shown
        };
        // The first citizen meeting was before the committee was created.
        assert_eq!(people("2023-03-21"), None);
        assert_eq!(people("2023-05-04"), Some(1));
        assert_eq!(people("2023-09-30"), Some(1));
        assert_eq!(people("2023-10-01"), Some(0));
    }
}
