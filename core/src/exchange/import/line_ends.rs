//! Line ends, which spreadsheet programs write in their own way: a text says the same with any of them.

use std::borrow::Cow;

/// A text with one kind of line end.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n").into() } else { text.into() }
}

/// Whether two texts are the same but for their line ends.
pub(super) fn same(one: &str, other: &str) -> bool {
    one == other || plain(one) == plain(other)
}
