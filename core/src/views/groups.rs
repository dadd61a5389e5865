use std::collections::{BTreeMap, BTreeSet};

use infitah_macros::shared;

use super::Names;
use super::register::RemarkLine;
use crate::dossier::{At, Dossier, count};
use crate::model::{GroupId, Reference, Refusal, RemarkId};
use crate::text::lists::Gather;

/// Groups of remarks that say the same (مجموعات الملاحظات, groupes de remarques). Grouping changes no count: each
/// remark stays one of its own.
#[shared(view)]
pub struct RemarkGroups {
    /// The groups in the order in which they were made.
    pub groups: Vec<GroupShown>,
    /// How many remarks stand in a group; one that stands in two is one.
    pub grouped: u32,
    /// How many remarks there are.
    pub remarks: u32,
}

/// One group (مجموعة ملاحظات, groupe de remarques).
#[shared(view)]
pub struct GroupShown {
    /// The group.
    pub id: GroupId,
    /// Its references.
    pub references: Vec<Reference>,
    /// What its remarks have in common.
    pub title: Names,
    /// Its remarks, in the order of the list of all remarks.
    pub members: Vec<RemarkId>,
    /// How many cards they stand on.
    pub cards: u32,
    /// How many of them were decided on.
    pub decided: u32,
    /// Where others of the group were decided on, the remarks that no decision covers, as those that joined later.
    pub not_covered: Vec<RemarkId>,
}

impl Dossier {
    /// Groups of remarks that say the same (مجموعات الملاحظات, groupes de remarques).
    ///
    /// # Errors
    /// A refusal when the day cannot be read or a head is unknown.
    pub fn remark_groups(&self, at: &At) -> Result<RemarkGroups, Refusal> {
        self.read_at(at, |reader| {
            let register = reader.register();
            let mut members = BTreeMap::<&str, Vec<&RemarkLine<'_>>>::new();
            for remark in &register.remarks {
                for group in &remark.groups {
                    members.entry(group).or_default().push(remark);
                }
            }
            let groups = reader.seen.things("group");
            let shown = groups.iter().map(|id| {
                let thing = reader.thing(id);
                group(
                    id,
                    thing.references(),
                    thing.names("title"),
                    members.get(&**id).map_or(&[], Vec::as_slice),
                )
            });
            Ok(RemarkGroups {
                groups: shown.collect(),
                grouped: count(register.remarks.iter().filter(|remark| !remark.groups.is_empty()).count()),
                remarks: count(register.remarks.len()),
            })
        })
    }
}

fn group(id: &str, references: Vec<Reference>, title: Names, members: &[&RemarkLine<'_>]) -> GroupShown {
    let ids = |lines: &mut dyn Iterator<Item = &&RemarkLine<'_>>| -> Vec<RemarkId> {
        lines.map(|remark| RemarkId::from(remark.id)).collect()
    };
    let decided = members.iter().filter(|remark| remark.decision.is_some()).count();
    let mut left = members.iter().filter(|remark| decided > 0 && remark.decision.is_none());
    GroupShown {
        id: GroupId::from(id),
        references,
        title,
        members: ids(&mut members.iter()),
        cards: count(members.iter().map(|remark| remark.card).gathered::<BTreeSet<_>>().len()),
        decided: count(decided),
        not_covered: ids(&mut left),
    }
}
