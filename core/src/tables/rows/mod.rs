//! What stands in each table: the rows come from the views, and one function over a row names its columns.

mod council;
mod follow_up;
mod process;
mod projects;
mod record;
mod voices;

use std::borrow::Cow;

use super::Defined;
use crate::model::Refusal;
use crate::model::members::Blank;

/// What the rows of a table are made from.
type Told<'a, T> = Result<Cow<'a, [T]>, Refusal>;

/// For each table its name, its key, the type of its rows, what gives them, and what writes one.
macro_rules! tables {
    ($($name:literal [$($key:literal),+] $row:ty: $rows:path, $write:path;)*) => {
        pub(super) const TABLES: &[Defined] = &[$(
            Defined {
                name: $name,
                key: &[$($key),+],
                columns: |row| $write(&<$row as Blank>::blank(), row),
                rows: |asked, each| {
                    for one in $rows(asked)?.iter() {
                        each(&|row| $write(one, row));
                    }
                    Ok(())
                },
            },
        )*];
    };
}

tables! {
    "framework" ["part", "id"] process::Statement: process::framework, process::statement;
    "collectivity" ["collectivity"] process::OneProgramme: process::programme, process::collectivity;
    "programme" ["programme"] process::Moment: process::moment, process::one_programme;
    "axes" ["axis"] process::Axis: process::axes, process::axis;
    "bodies" ["body"] process::Body: process::bodies, process::body;
    "memberships" ["membership"] process::Member: process::memberships, process::membership;
    "stages" ["stage"] process::Stage: process::stages, process::stage;
    "attendance" ["stage"] process::Attendance: process::attendance, process::attended;
    "projects" ["project"] projects::Sheet: projects::projects, projects::project;
    "titles" ["project", "title_language", "entry"] projects::Title: projects::titles, projects::title;
    "sections" ["subject", "section", "language"] projects::Section: projects::sections, projects::section;
    "revisions" ["subject", "section", "language", "entry"] projects::Revised: projects::revisions, projects::revision;
    "project_links" ["project", "relation", "other", "from_here"] projects::Link: projects::links, projects::link;
    "funding" ["funding"] projects::Funding: projects::funding, projects::funded;
    "cards" ["card"] voices::Card: voices::cards, voices::card;
    "remarks" ["remark"] voices::Remark: voices::remarks, voices::remark;
    "groups" ["group"] voices::Group: voices::groups, voices::group;
    "decisions" ["decision"] voices::Decided: voices::decisions, voices::decision;
    "answers" ["answer"] voices::Answered: voices::answers, voices::answer;
    "versions" ["version"] record::Version: record::versions, record::version;
    "indicators" ["indicator"] follow_up::Indicator: follow_up::indicators, follow_up::indicator;
    "targets" ["indicator", "period"] follow_up::Target: follow_up::targets, follow_up::target;
    "measurements" ["measurement"] follow_up::Measured: follow_up::measurements, follow_up::measurement;
    "sessions" ["session"] council::Session: council::sessions, council::session;
    "agenda_items" ["item"] council::Item: council::items, council::item;
    "sittings" ["sitting"] council::Sitting: council::sittings, council::sitting;
    "votes" ["vote"] council::Vote: council::votes, council::vote;
    "publications" ["publication"] record::Publication: record::publications, record::publication;
    "conflicts" ["thing", "field", "position"] record::Value: record::conflicts, record::value;
    "entries" ["entry"] record::Recorded: record::entries, record::entry;
    "erasures" ["entry", "thing", "field"] record::Erased: record::erasures, record::erased;
}
