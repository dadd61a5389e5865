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
    /// Come this far, and no further.
    pub state: Option<RemarkState>,
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
    /// With a remark that has come this far, and no further.
    pub state: Option<RemarkState>,
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
    state: Option<RemarkState>,
    kind: Option<CardKind>,
    group: Option<String>,
    pub(super) number: Option<Number>,
    after: Option<String>,
    limit: usize,
}

impl Wanted {
    pub(super) fn remarks(reader: &Reader<'_>, query: &RemarkQuery) -> Result<Self, Refusal> {
        let find = |name, kinds, field| resolve(reader, name, kinds, field);
        Ok(Self {
            project: find(
                query.project.as_ref().map(SubjectId::as_str),
                &["project", "programme"],
                "project",
            )?,
            axis: find(query.axis.as_ref().map(AxisId::as_str), &["axis"], "axis")?,
            topic: query.topic.clone(),
            channel: query.channel.clone(),
            stage: find(query.stage.as_ref().map(StageId::as_str), &["stage"], "stage")?,
            state: query.state,
            kind: query.kind.clone(),
            group: find(query.group.as_ref().map(GroupId::as_str), &["group"], "group")?,
            number: query.number.as_deref().map(Number::read),
            after: find(query.after.as_ref().map(RemarkId::as_str), &["remark"], "after")?,
            limit: limit(query.limit)?,
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
        let after = resolve(reader, query.after.as_ref().map(CardId::as_str), &["card"], "after")?;
        Ok(Self { after, ..Self::remarks(reader, &of_remarks)? })
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

    /// What is asked of the remark itself.
    pub(super) fn holds_remark(&self, remark: &RemarkLine<'_>) -> bool {
        self.topic.as_ref().is_none_or(|topic| remark.topic.as_deref() == Some(topic.as_str()))
            && self.state.is_none_or(|state| state == remark.state())
            && self.group.as_deref().is_none_or(|group| remark.groups.iter().any(|of| **of == *group))
    }

    /// The page of a list, of which the lines at these places are held, and the cursor to the next page. A cursor is a
    /// place in the whole list, so that it stays good where its own line has left the filtered one since.
    pub(super) fn page<'l, T>(
        &self,
        whole: &'l [T],
        held: &[usize],
        id: impl Fn(&T) -> &str,
    ) -> (Vec<&'l T>, Option<String>) {
        let after = self.after.as_deref().and_then(|after| whole.iter().position(|line| id(line) == after));
        let first = after.map_or(0, |after| held.partition_point(|at| *at <= after));
        let rest = held.get(first..).unwrap_or_default();
        let page: Vec<&T> = rest.iter().take(self.limit).filter_map(|at| whole.get(*at)).collect();
        let next = page.last().filter(|_| rest.len() > page.len()).map(|line| id(line).to_owned());
        (page, next)
    }
}

/// How many lines a page may have, where so many are asked for.
pub(super) fn limit(asked: Option<u32>) -> Result<usize, Refusal> {
    match asked.unwrap_or(LIMIT) {
        limit @ 1..=MOST => Ok(usize::try_from(limit).unwrap_or(usize::MAX)),
        other => Err(Refusal::field(Code::ViewLimit, "limit").with("value", other).with("expected", MOST)),
    }
}

fn resolve(
    reader: &Reader<'_>,
    name: Option<&str>,
    kinds: &[&str],
    field: &str,
) -> Result<Option<String>, Refusal> {
    let resolved = name.map(|name| reader.resolve(name, kinds)).transpose();
    resolved.map_err(|refusal| Refusal { field: Some(field.to_owned()), ..refusal })
}
