//! `numbers`: amounts, shares and the numbers of laws, as people write them.

use infitah::model::Decimal;
use infitah::text::Messages;
use infitah::text::numbers::{law_number, print, read};

use super::home::{language, turn};

pub fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    if let Some(law) = law_number(text) {
        let bare = law.rsplit(':').next().unwrap();
        let again = law_number(&format!("القانون رقم {bare}"));
        assert!(again.is_some_and(|again| again.ends_with(bare)), "a law that was found is found again");
    }
    let decimal = Decimal::read(text);
    match read(text) {
        Ok(quantity) => {
            let decimal = decimal.unwrap();
            assert!(decimal.is_plain(), "{decimal} has one form");
            assert_eq!(decimal.number(), Some(quantity.value.normalize()));
            // A plain number may be written in two ways, too: `1.500`.
            if let Ok(again) = Decimal::read(decimal.as_str()) {
                assert_eq!(again, decimal);
            }
            let printed = print(&quantity, &Messages::of(&language(turn(bytes, 3))));
            match read(&printed) {
                Ok(again) => assert_eq!(
                    (again.value.normalize(), again.unit),
                    (quantity.value.normalize(), quantity.unit),
                    "`{printed}`"
                ),
                // What can be read in two ways is refused, and the sign of a bare number groups alike.
                Err(error) => assert!(
                    matches!(error.code(), "number.ambiguous" | "number.too_long"),
                    "`{printed}`: {error}"
                ),
            }
        }
        Err(error) => assert!(decimal.is_err() && !error.to_string().is_empty()),
    }
}
