use super::Printer;
use crate::dossier::Receipt;
use crate::text::Language;

impl Receipt {
    /// The short form in a language, on one line.
    pub fn in_language(&self, language: &Language) -> String {
        Printer::of(language).say_with("receipt-line", &[("receipt", (&self.short).into())])
    }
}
