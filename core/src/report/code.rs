//! A QR code as a picture that a telephone reads from a screen and from paper.

use std::fmt::Write;

use maud::{Markup, html};
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The side of a module in hundredths of a millimetre: large enough for an old telephone and an office printer.
const MODULE: i32 = 75;
/// The empty modules around the code that the standard asks for.
const QUIET: i32 = 4;
/// The largest version, which is as wide as half a page. It holds a receipt of eight heads.
const LARGEST: u8 = 15;

/// The text as a QR code with this name; nothing where it is too long for one that can be read.
///
/// A quarter of the code may be covered by a fold or a stamp where its size allows that, and 15 % in any case.
pub(super) fn code(text: &str, name: &str) -> Option<Markup> {
    let segments = QrSegment::make_segments(text);
    let (least, largest) = (Version::MIN, Version::new(LARGEST));
    let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, least, largest, None, true);
    let code = code.ok()?;
    let side = code.size() + 2 * QUIET;
    let hundredths = side * MODULE;
    let length = format!("{}.{:02}mm", hundredths / 100, hundredths % 100);
    Some(html! {
        svg.qr role="img" aria-label=(name) viewBox={ "0 0 " (side) " " (side) } width=(length) height=(length) {
            rect width="100%" height="100%" fill="#fff" {}
            path fill="#000" d=(dark(&code)) {}
        }
    })
}

/// The dark modules: a path with a piece for each run of a row.
fn dark(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).fold(0, |run, _| run + 1);
            if run > 0 {
                // Writing to a text does not fail.
                _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run + 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journal::{Hash, Head, ReceiptText};

    fn of(heads: u8) -> Option<String> {
        let heads = (0..heads).map(|head| Head::Whole(Hash::of([head])));
        let text = ReceiptText::new(Some("dossier-7k2q9mxt3d4p8wza".into()), heads).to_string();
        code(&text, "x").map(Markup::into_string)
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
