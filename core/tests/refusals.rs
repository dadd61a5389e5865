//! Every reason for a refusal can be said in the three languages.

use infitah::model::Code;
use infitah::text::{Language, Messages};

#[test]
fn every_code_has_its_sentence_in_arabic_french_and_english() {
    for language in [Language::AR, Language::FR, Language::EN] {
        let messages = Messages::of(&language);
        for code in Code::ALL {
            let said = messages.refusal(code.as_str(), &[]);
            assert!(!said.contains('⟦'), "{language}: {said}");
        }
    }
}
