//! What a list is asked for: filters, which all have to hold, and a page of it.

use std::fmt;
use std::rc::Rc;

use infitah_macros::shared;

use super::RemarkState;
use super::reading::Reader;
use super::register::{CardLine, Number, RemarkLine};
use crate::model::{
    AxisId, CardId, CardKind, Channel, Code, GroupId, Refusal, RemarkId, StageId, SubjectId, Topic,
};

/// How many lines a page has where nothing is said.
const LIMIT: u32 = 50;
/// How many lines a page has at most.
const MOST: u32 = 500;

/// How far the remarks have come that are asked for (مآل الملاحظات المطلوبة, avancement demandé): one state, or several
/// that somebody who has work to do does not tell apart.
#[shared(choice)]
pub enum StateAsked {
    /// Noted (مسجلة, notée), and no more.
    Noted,
    /// Presented to those who took part (قدمت للمشاركين, présentée aux participants), and no more.
    Presented,
    /// Examined, and nothing was decided yet (تمت دراستها ولم يبت فيها, examinée).
    Examined,
    /// Whether noted, presented or examined: nothing was decided yet (لم يبت فيها بعد, en attente de décision).
    Undecided,
    /// Decided on, and the answer is not published (بت فيها ولم ينشر الجواب, décidée, réponse non publiée).
    Decided,
    /// The answer is published (نشر الجواب, réponse publiée).
    Answered,
}

impl StateAsked {
    const fn holds(self, state: RemarkState) -> bool {
        matches!(
            (self, state),
            (Self::Noted, RemarkState::Noted)
                | (Self::Presented, RemarkState::Presented)
                | (Self::Examined, RemarkState::Examined)
                | (Self::Undecided, RemarkState::Noted | RemarkState::Presented | RemarkState::Examined)
                | (Self::Decided, RemarkState::Decided)
                | (Self::Answered, RemarkState::Answered)
        )
    }
}

/// Which remarks are asked for (تصفية الملاحظات, filtre des remarques): every member that is given has to hold.
///
/// References are accepted wherever ids are.
#[shared(query)]
#[derive(Debug, Default)]
pub struct RemarkQuery {
    /// About this project, or about the whole programme.
    pub project: Option<SubjectId>,
    /// Filed under this axis, or about a project that was placed under it.
    pub axis: Option<AxisId>,
    /// On this topic.
    pub topic: Option<Topic>,
    /// Come in through this channel.
    pub channel: Option<Channel>,
    /// Collected at this stage.
    pub stage: Option<StageId>,
    /// Come this far, and no further; or not decided on yet.
    pub state: Option<StateAsked>,
    /// On a card of this kind.
    pub kind: Option<CardKind>,
    /// In this group.
    pub group: Option<GroupId>,
    /// On the card of this number, with its scheme or without: `platform:112`, `112`, `١١٢`.
    pub number: Option<String>,
    /// The page after this remark: what the page before gave as `next`.
    pub after: Option<RemarkId>,
    /// At most so many, from 1 to 500; 50 where it is left out.
    pub limit: Option<u32>,
}

/// Which cards are asked for (تصفية البطاقات, filtre des fiches): every member that is given has to hold.
///
/// References are accepted wherever ids are.
#[shared(query)]
#[derive(Default)]
pub struct CardQuery {
    /// About this project, or about the whole programme.
    pub project: Option<SubjectId>,
    /// Filed under this axis, or about a project that was placed under it.
    pub axis: Option<AxisId>,
    /// With a remark on this topic.
    pub topic: Option<Topic>,
    /// Come in through this channel.
    pub channel: Option<Channel>,
    /// Collected at this stage.
    pub stage: Option<StageId>,
    /// With a remark that has come this far, and no further; or on which nothing was decided yet.
    pub state: Option<StateAsked>,
    /// Of this kind.
    pub kind: Option<CardKind>,
    /// With a remark in this group. Topic, state and group have to hold of one and the same remark.
    pub group: Option<GroupId>,
    /// Of this number, with its scheme or without: `platform:112`, `112`, `١١٢`.
    pub number: Option<String>,
    /// The page after this card: what the page before gave as `next`.
    pub after: Option<CardId>,
    /// At most so many, from 1 to 500; 50 where it is left out.
    pub limit: Option<u32>,
    /// The key of a publication, from which the pseudonyms in it are made: a secret that is kept with the
    /// publication's records. Under one key the same contact details give the same pseudonym; under another key
    /// nobody can link the two.
    pub pseudonym_key: Option<String>,
}

impl fmt::Debug for CardQuery {
    /// Without the key, which is a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CardQuery")
            .field("project", &self.project)
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

/// A query whose references are resolved.
pub(super) struct Wanted {
    project: Option<String>,
    axis: Option<String>,
    topic: Option<Topic>,
    channel: Option<Channel>,
    stage: Option<String>,
    state: Option<StateAsked>,
    kind: Option<CardKind>,
    group: Option<String>,
    pub(super) number: Option<Number>,
    pub(super) page: Page,
}

impl Wanted {
    pub(super) fn remarks(reader: &Reader<'_>, query: &RemarkQuery) -> Result<Self, Refusal> {
        let find = |name, kinds, field| resolve(reader, name, kinds, field);
        Ok(Self {
            project: find(query.project.as_ref().map(SubjectId::as_str), SubjectId::KINDS, "project")?,
            axis: find(query.axis.as_ref().map(AxisId::as_str), AxisId::KINDS, "axis")?,
            topic: query.topic.clone(),
            channel: query.channel.clone(),
            stage: find(query.stage.as_ref().map(StageId::as_str), StageId::KINDS, "stage")?,
            state: query.state,
            kind: query.kind.clone(),
            group: find(query.group.as_ref().map(GroupId::as_str), GroupId::KINDS, "group")?,
            number: query.number.as_deref().map(Number::read),
            page: Page::of(reader, query.after.as_ref().map(RemarkId::as_str), RemarkId::KINDS, query.limit)?,
        })
    }

    pub(super) fn cards(reader: &Reader<'_>, query: &CardQuery) -> Result<Self, Refusal> {
        let of_remarks = RemarkQuery {
            project: query.project.clone(),
            axis: query.axis.clone(),
            topic: query.topic.clone(),
            channel: query.channel.clone(),
            stage: query.stage.clone(),
            state: query.state,
            kind: query.kind.clone(),
            group: query.group.clone(),
            number: query.number.clone(),
            after: None,
            limit: query.limit,
        };
        let page = Page::of(reader, query.after.as_ref().map(CardId::as_str), CardId::KINDS, query.limit)?;
        Ok(Self { page, ..Self::remarks(reader, &of_remarks)? })
    }

    /// What is asked of the card.
    pub(super) fn holds_card(&self, card: &CardLine<'_>) -> bool {
        let same =
            |wanted: Option<&str>, found: &Option<Rc<str>>| wanted.is_none() || wanted == found.as_deref();
        same(self.project.as_deref(), &card.about)
            && same(self.stage.as_deref(), &card.stage)
            && same(self.channel.as_ref().map(Channel::as_str), &card.channel)
            && same(self.kind.as_ref().map(CardKind::as_str), &card.kind)
            && self.axis.as_deref().is_none_or(|axis| card.axes().any(|of| of == axis))
            && (self.number.is_none() || card.numbered)
    }

    /// Whether anything is asked of remarks themselves.
    pub(super) const fn asks_of_remarks(&self) -> bool {
        self.topic.is_some() || self.state.is_some() || self.group.is_some()
    }

    /// What is asked of the remark itself.
    pub(super) fn holds_remark(&self, remark: &RemarkLine<'_>) -> bool {
        self.topic.as_ref().is_none_or(|topic| remark.topic.as_deref() == Some(topic.as_str()))
            && self.state.is_none_or(|asked| asked.holds(remark.state()))
            && self.group.as_deref().is_none_or(|group| remark.groups.iter().any(|of| **of == *group))
    }
}

/// Where the page of a list begins, and how many lines it has.
pub(super) struct Page {
    after: Option<String>,
    limit: usize,
}

impl Page {
    /// The page that is asked for.
    ///
    /// # Errors
    /// A refusal when the line that it comes after was not known then, or it is to have no line, or too many.
    pub(super) fn of(
        reader: &Reader<'_>,
        after: Option<&str>,
        kinds: &[&str],
        limit: Option<u32>,
    ) -> Result<Self, Refusal> {
        let after = resolve(reader, after, kinds, "after")?;
        let limit = match limit.unwrap_or(LIMIT) {
            limit @ 1..=MOST => usize::try_from(limit).unwrap_or(usize::MAX),
            other => {
                let refusal = Refusal::field(Code::ViewLimit, "limit");
                return Err(refusal.with("value", other).with("expected", MOST));
            }
        };
        Ok(Self { after, limit })
    }

    /// The page of a list, of which the lines at these places are held, and the cursor to the next page. A cursor is a
    /// place in the whole list, so that it stays good where its own line has left the filtered one since.
    pub(super) fn cut<'l, T>(
        &self,
        whole: &'l [T],
        held: &[usize],
        id: impl Fn(&T) -> &str,
    ) -> (Vec<&'l T>, Option<String>) {
        let first = match &self.after {
            None => 0,
            Some(after) => match whole.iter().position(|line| id(line) == after) {
                Some(after) => held.partition_point(|at| *at <= after),
                // Whoever follows the cursors would else begin again, and never end.
                None => held.len(),
            },
        };
        let rest = held.get(first..).unwrap_or_default();
        let page: Vec<&T> = rest.iter().take(self.limit).filter_map(|at| whole.get(*at)).collect();
        let next = page.last().filter(|_| rest.len() > page.len()).map(|line| id(line).to_owned());
        (page, next)
    }
}

/// The thing of the question that a member names.
pub(super) fn resolve(
    reader: &Reader<'_>,
    name: Option<&str>,
    kinds: &[&str],
    field: &str,
) -> Result<Option<String>, Refusal> {
    let resolved = name.map(|name| reader.resolve(name, kinds)).transpose();
    resolved.map_err(|refusal| Refusal { field: Some(field.to_owned()), ..refusal })
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn a_page_after_something_that_is_not_in_the_list_is_empty_and_the_last() {
        let (whole, held) = (["a", "b", "c", "d"], [0, 1, 3]);
        let cut = |after: Option<&str>| {
            let page = Page { after: after.map(str::to_owned), limit: 2 };
            let (page, next) = page.cut(&whole, &held, |line| line);
            (page.into_iter().copied().collect::<Vec<_>>(), next)
        };
        assert_eq!(cut(None), (vec!["a", "b"], Some("b".to_owned())));
        assert_eq!(cut(Some("b")), (vec!["d"], None));
        assert_eq!(cut(Some("c")), (vec!["d"], None), "a cursor that left the filtered list");
        assert_eq!(cut(Some("z")), (vec![], None));
    }
}
