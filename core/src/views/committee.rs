use infitah_macros::shared;

use super::{DateShown, Names, Spoken};
use crate::model::{Act, BodyId, BodyKind, MembershipId, PersonId, Reference, Role, Side};

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
