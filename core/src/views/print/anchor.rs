//! The passage that a card quotes, in one line: the words, how they were found, and whether they still stand.

use super::super::{AnchorFound, AnchorPlace, AnchorShown};
use super::Printer;

/// The passage as a field of its card.
pub(super) fn line(print: &Printer, anchor: &AnchorShown) -> String {
    let section = print.label("section", anchor.section.as_str());
    print.field("anchor", &print.parts([section, words(print, anchor)]))
}

/// The words and what became of them.
pub(super) fn words(print: &Printer, anchor: &AnchorShown) -> String {
    let quote = anchor.exact.as_ref().map_or_else(|| print.say("text-unknown"), |exact| print.spoken(exact));
    // What was found word for word needs no word about it.
    let found = match anchor.found {
        AnchorFound::AsQuoted => None,
        AnchorFound::ContextDiffers => Some("anchor-context-differs"),
        AnchorFound::Folded => Some("anchor-folded"),
        AnchorFound::Ambiguous => Some("anchor-ambiguous"),
        AnchorFound::NotFound => Some("anchor-not-found"),
        AnchorFound::Unseen => Some("anchor-unseen"),
    };
    let place = match anchor.place {
        AnchorPlace::Placed => Some("anchor-placed"),
        AnchorPlace::Orphaned => Some("anchor-orphaned"),
        AnchorPlace::Unknown => None,
    };
    let said = found.into_iter().chain(place).map(|id| print.say(id));
    print.parts(std::iter::once(quote).chain(said))
}
