use infitah_macros::shared;

use crate::dates::{self, Day, Interval};
use crate::dossier::date_refusal;
use crate::model::Refusal;

/// Words as they are shown: the text, or why it is missing.
#[shared(view)]
pub struct Spoken {
    /// The text, exactly as it was written.
    pub text: Option<String>,
    /// Its language, where it is known.
    pub language: Option<String>,
    /// Why there is no text.
    pub missing: Option<Missing>,
}

/// Why words are not shown.
#[shared(choice)]
pub enum Missing {
    /// They were lawfully erased (تم محوها, effacés).
    Erased,
    /// This copy leaves them out (محجوبة في هذه النسخة, non communiqués dans cette copie).
    Withheld,
}

/// A date as it was written, and what it means.
#[shared(view)]
pub struct DateShown {
    /// In EDTF: `2023-07-25`, `2023-10`, `2023-06-12/2023-06-19`.
    pub edtf: String,
    /// As it was written, where that differs.
    pub written: Option<String>,
    /// Its first day, as `YYYY-MM-DD`.
    pub first: Option<String>,
    /// Its last day.
    pub last: Option<String>,
}

impl DateShown {
    /// Reads a date as people write it, in Arabic, French or English, or in EDTF: what it means, or why it is none.
    ///
    /// ```
    /// use infitah::views::DateShown;
    /// let month = DateShown::read("أكتوبر 2023")?;
    /// assert_eq!((month.edtf.as_str(), month.last.as_deref()), ("2023-10", Some("2023-10-31")));
    /// assert_eq!(DateShown::read("2023-10")?.written, None);
    /// # Ok::<(), infitah::model::Refusal>(())
    /// ```
    ///
    /// # Errors
    /// A refusal that says why the text is no date.
    pub fn read(text: &str) -> Result<Self, Refusal> {
        let date = read(text)?;
        let (edtf, interval) = (date.to_edtf(), date.interval());
        Ok(Self {
            written: (edtf != text).then(|| text.to_owned()),
            first: interval.first().map(|day| day.to_string()),
            last: interval.last().map(|day| day.to_string()),
            edtf,
        })
    }

    /// Prints a date, as people write it or in EDTF, in Arabic, French or English; in any other language in EDTF.
    ///
    /// # Errors
    /// As [`DateShown::read`].
    pub fn print(text: &str, language: &str) -> Result<String, Refusal> {
        Ok(dates::print(&read(text)?.interval(), language))
    }
}

impl DateShown {
    /// By what dates are listed: by their first day, months before the days inside them.
    pub(super) fn sort_key(&self) -> Option<(Day, Day)> {
        Interval::from_edtf(&self.edtf).ok().map(|interval| interval.sort_key())
    }
}

fn read(text: &str) -> Result<dates::WrittenDate, Refusal> {
    dates::read(text).map_err(|error| date_refusal(&error, text))
}
