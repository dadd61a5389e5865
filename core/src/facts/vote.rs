use infitah_macros::shared;

use super::writing::Writer;
use super::{Kind, Known};
use crate::model::{
    BodyId, Code, ItemId, Label, Reference, Refusal, SessionKind, SittingId, VersionId, VoteId, VoteResult,
    When,
};
use crate::state::{Expand, Value};

/// The council voted on a version of the programme (تصويت المجلس, vote du conseil).
///
/// In favour, against, abstained and blank are counted apart, because they are not all votes cast.
#[shared(fact = "vote_taken")]
pub struct VoteTaken {
    /// The vote's id; made where it is left out.
    #[made("vote")]
    pub vote: Option<VoteId>,
    /// References by which people name it.
    pub references: Vec<Reference>,
    /// The version that was voted on.
    pub version: VersionId,
    /// The council.
    pub by: Option<BodyId>,
    /// The kind of session.
    pub session: Option<SessionKind>,
    /// The sitting of that session, from 1.
    pub sitting: Option<u32>,
    /// The sitting at which it was taken.
    #[since(2)]
    pub sitting_held: Option<SittingId>,
    /// The item of the agenda that it was on.
    #[since(2)]
    pub agenda_item: Option<ItemId>,
    /// The item of the agenda, as it is numbered.
    pub item: Option<Label>,
    /// Members in office when the session opened.
    pub in_office: Option<u32>,
    /// Members present.
    pub present: Option<u32>,
    /// Votes in favour (الموافقون, pour).
    pub in_favour: Option<u32>,
    /// Votes against (المعارضون, contre).
    pub against: Option<u32>,
    /// Abstentions (الممتنعون, abstentions).
    pub abstained: Option<u32>,
    /// Blank votes (الأوراق البيضاء, blancs).
    pub blank: Option<u32>,
    /// What the minutes say that it resulted in.
    pub result: VoteResult,
    /// The day of the vote.
    pub on: When,
    /// The date as it was written.
    pub on_written: Option<String>,
}

impl VoteTaken {
    /// The minutes say that the vote on this version, on this day, had this result.
    pub fn on_version(version: impl Into<VersionId>, result: VoteResult, on: impl Into<When>) -> Self {
        Self::bare(version.into(), result, on.into())
    }
}

impl Kind for VoteTaken {
    fn refuse(&self, _: &dyn Known) -> Result<(), Refusal> {
        let cast = [self.in_favour, self.against, self.abstained, self.blank];
        let cast = cast.iter().flatten().fold(0u64, |sum, count| sum.saturating_add(u64::from(*count)));
        let refused = |counted: u64, limit: u32| {
            Err(Refusal::field(Code::VoteCounts, "present").with("value", counted).with("expected", limit))
        };
        match (self.present, self.in_office) {
            (Some(present), Some(in_office)) if present > in_office => refused(present.into(), in_office),
            (Some(limit), _) | (None, Some(limit)) if cast > u64::from(limit) => refused(cast, limit),
            _ => Ok(()),
        }
    }

    fn expand(&self, out: &mut dyn Expand) {
        let Some(vote) = self.vote.as_ref().map(VoteId::as_str) else { return };
        let mut write = Writer::new(out);
        write.creates(vote);
        write.references(vote, &self.references);
        write.text(vote, "version", self.version.as_str());
        write.maybe_text(vote, "by", self.by.as_ref().map(BodyId::as_str));
        write.maybe_text(vote, "session", self.session.as_ref().map(SessionKind::as_str));
        write.maybe_text(vote, "sitting_held", self.sitting_held.as_ref().map(SittingId::as_str));
        if let Some(item) = &self.agenda_item {
            write.text(vote, "agenda_item", item.as_str());
            write.part(item.as_str(), "vote", vote, Value::Flag(true));
        }
        write.maybe_text(vote, "item", self.item.as_ref().map(Label::as_str));
        let counts = [
            ("sitting", self.sitting),
            ("in_office", self.in_office),
            ("present", self.present),
            ("in_favour", self.in_favour),
            ("against", self.against),
            ("abstained", self.abstained),
            ("blank", self.blank),
        ];
        for (name, count) in counts {
            if let Some(count) = count {
                write.value(vote, name, Value::Number(count.into()));
            }
        }
        write.text(vote, "result", self.result.as_str());
        write.text(vote, "taken", self.on.as_str());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Fact;

    #[test]
    fn each_vote_has_one_shape() {
        let plain = VoteTaken::on_version("version:1", VoteResult::ADOPTED, "2023-10-19");
        let at_a_sitting = plain.clone().sitting_held("sitting:2");
        let on_an_item = plain.clone().agenda_item("item-0000000000000001");
        for (vote, version) in [(plain, 1), (at_a_sitting, 2), (on_an_item, 2)] {
            let fact = Fact::from(vote);
            assert_eq!(fact.version(), version);
            let body = fact.to_body().unwrap();
            let read = |version| Fact::from_body("vote_taken", version, &body).and_then(Result::ok);
            assert_eq!(read(version), Some(fact.clone()));
            assert_eq!(read(3 - version), None);
        }
    }
}
