use infitah_macros::shared;

use super::writing::{Writer, sealed};
use super::{Kind, Known};
use crate::model::{
    BodyId, Code, MembershipId, PersonId, Reference, Refusal, Role, Side, Texts, When, Words,
};
use crate::state::{Expand, Value};

/// A person joined a body (انضمام عضو إلى هيئة, entrée en fonction d'un membre dans une instance), in a role and on a side.
///
/// A person may sit in several bodies and hold several roles; the civil position is not the role, and the grammar
/// of a role says nothing about the person.
#[shared(fact = "member_joined")]
pub struct MemberJoined {
    /// The membership's id; made where it is left out.
    #[made("membership")]
    pub membership: Option<MembershipId>,
    /// The body.
    pub body: BodyId,
    /// The person, if known already; made where it is left out.
    #[made("person")]
    pub person: Option<PersonId>,
    /// References by which people name the person, as `person:chair`.
    pub references: Vec<Reference>,
    /// The person's name, in a public role; required for a person who is not known yet.
    pub name: Texts,
    /// The roles in the body; at least one.
    pub roles: Vec<Role>,
    /// The role in the words in which it was written.
    pub role_as_written: Option<Words>,
    /// On which side the person sits.
    pub side: Option<Side>,
    /// The civil position, as "director of services" (المنصب, fonction).
    pub position: Texts,
    /// The body that sent the person, for a delegate.
    pub delegated_by: Option<BodyId>,
    /// The day on which the membership began.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
    /// The last day of the membership, if it is known.
    pub until: Option<When>,
    /// That date as it was written.
    pub until_written: Option<String>,
}

impl MemberJoined {
    /// A person of this name joined this body on this day, as a plain member unless roles are given.
    pub fn named(name: impl Into<Texts>, body: impl Into<BodyId>, on: impl Into<When>) -> Self {
        Self { name: name.into(), roles: vec![Role::MEMBER], ..Self::bare(body.into(), on.into()) }
    }
}

impl Kind for MemberJoined {
    fn refuse(&self, known: &dyn Known) -> Result<(), Refusal> {
        if self.roles.is_empty() {
            return Err(Refusal::field(Code::MemberNoRole, "roles"));
        }
        let new = !self.person.as_ref().is_some_and(|person| known.exists(person.as_str()));
        if new && self.name.is_empty() { Err(Refusal::field(Code::FieldMissing, "name")) } else { Ok(()) }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let (Some(membership), Some(person)) = (&self.membership, &self.person) else { return };
        let (membership, person) = (membership.as_str(), person.as_str());
        let mut write = Writer::new(out);
        write.creates(membership);
        write.text(membership, "body", self.body.as_str());
        write.text(membership, "person", person);
        let roles = self.roles.iter().map(|role| Value::text(role.as_str())).collect();
        write.value(membership, "roles", Value::Many(roles));
        if let Some(words) = self.role_as_written.as_ref().and_then(sealed) {
            write.value(membership, "role_as_written", words);
        }
        write.maybe_text(membership, "side", self.side.as_ref().map(Side::as_str));
        write.texts(membership, "position", &self.position);
        write.maybe_text(membership, "delegated_by", self.delegated_by.as_ref().map(BodyId::as_str));
        write.text(membership, "joined", self.on.as_str());
        write.maybe_text(membership, "until", self.until.as_ref().map(When::as_str));
        if !self.name.is_empty() {
            write.creates(person);
            write.texts(person, "name", &self.name);
        }
        write.references(person, &self.references);
    }
}

/// A person left a body (انتهاء عضوية, fin de la qualité de membre): the membership stays in the history, and is over after its
/// last day.
#[shared(fact = "member_left")]
pub struct MemberLeft {
    /// The membership.
    pub membership: MembershipId,
    /// Why.
    #[class(working)]
    pub reason: Option<Words>,
    /// The last day of the membership.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl MemberLeft {
    /// This membership ended on this day.
    pub fn of(membership: impl Into<MembershipId>, on: impl Into<When>) -> Self {
        Self::bare(membership.into(), on.into())
    }
}

impl Kind for MemberLeft {
    fn expand(&self, out: &mut dyn Expand) {
        let membership = self.membership.as_str();
        let mut write = Writer::new(out);
        write.text(membership, "until", self.on.as_str());
        if let Some(reason) = self.reason.as_ref().and_then(sealed) {
            write.value(membership, "left_because", reason);
        }
    }
}

/// A person was named anew (تسمية شخص, désignation d'une personne): names are labels over an id, and one person has
/// several spellings.
#[shared(fact = "person_described")]
pub struct PersonDescribed {
    /// The person.
    pub person: PersonId,
    /// The name, in a public role.
    pub name: Texts,
    /// Other spellings under which the person appears.
    pub aliases: Vec<Words>,
    /// The day; without it, always.
    pub on: Option<When>,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl PersonDescribed {
    /// This person appears under these other spellings.
    pub fn also<W: Into<Words>>(person: impl Into<PersonId>, aliases: impl IntoIterator<Item = W>) -> Self {
        Self { aliases: aliases.into_iter().map(Into::into).collect(), ..Self::bare(person.into()) }
    }
}

impl Kind for PersonDescribed {
    fn expand(&self, out: &mut dyn Expand) {
        let mut write = Writer::new(out);
        write.texts(self.person.as_str(), "name", &self.name);
        write.list(self.person.as_str(), "aliases", &self.aliases);
    }
}
