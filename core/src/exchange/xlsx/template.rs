//! Empty workbooks that people fill in, and that the import reads.

use rust_xlsxwriter::XlsxError;

use super::looks::fit;
use super::write::{Book, HEAD, unwritable};
use crate::dossier::{At, Dossier};
use crate::model::Refusal;
use crate::text::Language;
use crate::views::ImportKind;

/// What a column offers.
#[derive(Clone, Copy)]
enum Offers {
    Nothing,
    /// The words of a list.
    List(&'static str),
    Axes,
    Projects,
    Genders,
}

/// The columns of a sheet that is filled in.
const fn columns(kind: ImportKind) -> &'static [(&'static str, Offers)] {
    use Offers::{Axes, Genders, List, Nothing, Projects};
    match kind {
        ImportKind::Idea => &[
            ("number", Nothing),
            ("channel", List("channel")),
            ("theme", Axes),
            ("said", Nothing),
            ("proposed", Nothing),
            ("received", Nothing),
            ("author", List("author-category")),
        ],
        ImportKind::Observation => &[
            ("project", Projects),
            ("topic", List("topic")),
            ("said", Nothing),
            ("proposed", Nothing),
            ("number", Nothing),
            ("channel", List("channel")),
            ("received", Nothing),
            ("author", List("author-category")),
        ],
        ImportKind::Project => &[("number", Nothing), ("title", Nothing), ("axis", Axes), ("topic", Nothing)],
        ImportKind::Attendance => &[("name", Nothing), ("gender", Genders), ("organisation", Nothing)],
    }
}

/// An empty workbook that people fill in (نموذج للتعبئة, modèle à remplir): first what each column takes, with an
/// invented example, then a sheet for each kind, with drop-downs of channels, topics, and the axes and projects of this
/// dossier. [`Dossier::plan_import`] reads it by its headings.
///
/// # Errors
/// A refusal when a title is longer than a cell of a workbook may be.
///
/// ```
/// # #[cfg(feature = "system")] {
/// use infitah::dossier::{Dossier, System};
/// use infitah::exchange::xlsx;
/// use infitah::facts::DossierFounded;
/// use infitah::text::Language;
/// use infitah::views::ImportKind;
///
/// let d = Dossier::found(System, DossierFounded::commune("جماعة العرائش"))?;
/// let file = xlsx::template(&d, &[ImportKind::Idea], &Language::AR)?;
/// let sheets = xlsx::read(&file)?;
/// assert_eq!(sheets[1].name.as_deref(), Some("بطاقات الأفكار"));
/// assert_eq!(sheets[1].lines[0].cells[3..5], ["التحدي", "الحل المقترح"]);
/// # }
/// # Ok::<(), infitah::model::Refusal>(())
/// ```
pub fn template(dossier: &Dossier, kinds: &[ImportKind], language: &Language) -> Result<Vec<u8>, Refusal> {
    let now = At::now();
    let title = |names: &crate::text::Names| names.in_language(language).map(|(text, _)| text.to_owned());
    let axes: Vec<String> =
        dossier.programme(&now)?.axes.iter().filter_map(|axis| title(&axis.title)).collect();
    let projects = dossier.projects(&now)?.projects;
    let projects = projects.iter().filter(|project| project.ended.is_none());
    let projects: Vec<String> = projects.filter_map(|project| title(&project.title)).collect();
    let mut book = Book::of(language);
    let written = explain(&mut book, kinds)
        .and_then(|()| kinds.iter().try_for_each(|kind| fill_in(&mut book, *kind, &axes, &projects)));
    written.map_err(unwritable)?;
    book.save()
}

fn fill_in(book: &mut Book, kind: ImportKind, axes: &[String], projects: &[String]) -> Result<(), XlsxError> {
    let mut sheet = book.sheet(&book.messages.say(&format!("template-{}", kind.as_str())))?;
    for (at, (column, offers)) in (0_u16..).zip(columns(kind)) {
        let heading = heading(book, kind, column);
        sheet.write_string_with_format(0, at, &heading, book.looks.heading.of(&heading))?;
        sheet.set_column_width(
            at,
            if ["said", "proposed", "title", "project"].contains(column) { 50.0 } else { 20.0 },
        )?;
        let format = if *column == "received" { &book.looks.day } else { book.looks.text.plain() };
        sheet.set_column_format(at, format)?;
        let (words, open) = match offers {
            Offers::Nothing => continue,
            Offers::List(list) => (book.words(list), true),
            Offers::Axes => (axes.to_vec(), true),
            Offers::Projects => (projects.to_vec(), true),
            Offers::Genders => {
                (["template-woman", "template-man"].map(|word| book.messages.say(word)).to_vec(), false)
            }
        };
        book.offer(&mut sheet, at, 1, HEAD, words, open)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    book.push(sheet);
    Ok(())
}

/// Numbers and titles of a project are called otherwise than those of a card.
fn heading(book: &Book, kind: ImportKind, column: &str) -> String {
    let here = format!("{}-{column}", kind.as_str());
    book.messages.label("template", &here).unwrap_or_else(|| book.messages.say(&format!("template-{column}")))
}

fn explain(book: &mut Book, kinds: &[ImportKind]) -> Result<(), XlsxError> {
    let mut sheet = book.sheet(&book.messages.say("template-about"))?;
    book.looks.title(&mut sheet, &book.messages.say("template-about"))?;
    let said = book.messages.say("template-lines");
    sheet.write_string_with_format(1, 0, &said, book.looks.sentence.of(&said))?;
    let heads =
        [("workbook-sheet", 24), ("workbook-column", 26), ("template-what", 70), ("template-example", 40)];
    for (at, (head, width)) in (0_u16..).zip(heads) {
        let head = book.messages.say(head);
        sheet.write_string_with_format(3, at, &head, book.looks.heading.of(&head))?;
        sheet.set_column_width(at, width)?;
    }
    let rows = kinds.iter().flat_map(|kind| columns(*kind).iter().map(move |(column, _)| (*kind, *column)));
    for (line, (kind, column)) in (4_u32..).zip(rows) {
        let said = |end: &str| {
            let here = format!("{}-{column}-{end}", kind.as_str());
            let everywhere = || book.messages.say(&format!("template-{column}-{end}"));
            book.messages.label("template", &here).unwrap_or_else(everywhere)
        };
        let cells = [
            book.messages.say(&format!("template-{}", kind.as_str())),
            heading(book, kind, column),
            said("about"),
            said("example"),
        ];
        let mut tall = 1;
        for ((at, cell), (_, width)) in (0_u16..).zip(&cells).zip(heads) {
            tall = tall.max(book.text(&mut sheet, line, at, cell, width)?);
        }
        fit(&mut sheet, line, tall)?;
    }
    sheet.set_freeze_panes(4, 0)?;
    book.push(sheet);
    Ok(())
}
