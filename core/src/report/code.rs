//! A QR code as a picture in a page.

use std::fmt::Write;

use maud::{Markup, html};

use crate::dossier::ReceiptCode;

/// The side of a module in hundredths of a millimetre: large enough for an old telephone and an office printer.
const MODULE: i32 = 75;

/// The code with this name.
pub(super) fn svg(code: &ReceiptCode, name: &str) -> Markup {
    let side = code.side();
    let hundredths = side * MODULE;
    let length = format!("{}.{:02}mm", hundredths / 100, hundredths % 100);
    html! {
        svg.qr role="img" aria-label=(name) viewBox={ "0 0 " (side) " " (side) } width=(length) height=(length) {
            rect width="100%" height="100%" fill="#fff" {}
            path fill="#000" d=(dark(code)) {}
        }
    }
}

/// The dark modules: a path with a piece for each run of a row.
fn dark(code: &ReceiptCode) -> String {
    let mut path = String::new();
    for y in 0..code.side() {
        let mut x = 0;
        while x < code.side() {
            let run = (x..code.side()).take_while(|x| code.is_dark(*x, y)).fold(0, |run, _| run + 1);
            if run > 0 {
                // Writing to a text does not fail.
                _ = write!(path, "M{x} {y}h{run}v1h-{run}z");
            }
            x += run + 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Receipt;
    use crate::journal::{Hash, Head, ReceiptText};

    fn of(heads: u8) -> Option<String> {
        let heads = (0..heads).map(|head| Head::Whole(Hash::of([head])));
        let receipt = Receipt::from(ReceiptText::new(Some("dossier-7k2q9mxt3d4p8wza".into()), heads));
        receipt.code().map(|code| svg(&code, "x").into_string())
    }

    #[test]
    fn a_receipt_of_one_head_is_three_centimetres_wide() {
        // Version 4: 33 modules, and 4 on each side.
        let one = of(1).unwrap();
        assert!(one.contains("viewBox=\"0 0 41 41\" width=\"30.75mm\""), "{one}");
    }

    #[test]
    fn eight_heads_have_a_code_and_nine_have_none() {
        assert!(of(8).unwrap().contains("width=\"63.75mm\""));
        assert_eq!(of(9), None);
    }
}
