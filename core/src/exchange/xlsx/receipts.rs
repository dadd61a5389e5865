//! The receipts of a workbook: on its last sheet, whole and as a QR code, and shortly at the foot of each printed page.

use std::io::Write;

use flate2::write::ZlibEncoder;
use flate2::{Compression, Crc};
use rust_xlsxwriter::{Image, XlsxError};

use super::looks::fit;
use super::write::Book;
use crate::dossier::ReceiptCode;
use crate::tables::Moment;

/// The most characters that stand at the foot of a page, in the units of UTF-16.
const FOOT: usize = 255;
/// How wide the two columns of the sheet are.
const WIDTHS: [u16; 2] = [24, 100];
/// The side of a module of the code in pixels: 0.8 millimetres in print.
const MODULE: i32 = 3;
/// The height of a row in pixels.
const ROW: i32 = 20;

impl Book {
    /// Says the short form of the receipt at the foot of each page, where it is one and has room.
    pub(super) fn stand_on(&mut self, moments: &[&Moment]) {
        let [moment] = moments else { return };
        // On a line of its own, in which its groups stay in their order beside words from right to left.
        let foot = format!("&C{}\n{}", self.messages.say("report-receipt"), moment.receipt.short);
        if foot.encode_utf16().count() <= FOOT {
            self.foot = foot;
        }
    }

    /// The sheet with the receipts.
    pub(super) fn receipts(&mut self, moments: &[&Moment]) -> Result<(), XlsxError> {
        if moments.is_empty() {
            return Ok(());
        }
        let title = self.messages.say("workbook-receipt");
        let mut sheet = self.sheet(&title)?;
        self.looks.title(&mut sheet, &title)?;
        for (at, width) in (0_u16..).zip(WIDTHS) {
            sheet.set_column_width(at, width)?;
        }
        let mut line = 0_u32;
        for said in ["workbook-receipt-what", "workbook-receipt-how", "workbook-receipt-cells"] {
            line = line.saturating_add(1);
            let tall = self.text(&mut sheet, line, 1, &self.messages.say(said), WIDTHS[1])?;
            fit(&mut sheet, line, tall)?;
        }
        for Moment { day, receipt } in moments {
            let told = [
                ("workbook-receipt-dossier", receipt.dossier.as_deref().unwrap_or_default()),
                ("workbook-receipt-day", day),
                ("report-verify-short", &receipt.short),
                ("report-verify-whole", &receipt.text),
            ];
            line = line.saturating_add(1);
            for (label, value) in told {
                line = line.saturating_add(1);
                self.text(&mut sheet, line, 0, &self.messages.say(label), WIDTHS[0])?;
                let tall = self.text(&mut sheet, line, 1, value, WIDTHS[1])?;
                fit(&mut sheet, line, tall)?;
            }
            let Some(code) = receipt.code() else { continue };
            let name = self.messages.say_with("report-qr", &[("receipt", (&receipt.short).into())]);
            let picture = Image::new_from_buffer(&png(&code))?.set_alt_text(name);
            line = line.saturating_add(1);
            sheet.insert_image(line, 1, &picture)?;
            line = line.saturating_add_signed(code.side() * MODULE / ROW + 1);
        }
        self.push(sheet);
        Ok(())
    }
}

/// The code as a picture that every spreadsheet program shows: PNG, a bit for each pixel.
fn png(code: &ReceiptCode) -> Vec<u8> {
    let side = code.side() * MODULE;
    let mut bits = ZlibEncoder::new(Vec::new(), Compression::best());
    for y in 0..side {
        let light = |x: i32| u8::from(!code.is_dark(x / MODULE, y / MODULE));
        let bytes = (0..side).step_by(8).map(|x| (x..x + 8).fold(0, |byte, x| byte << 1 | light(x)));
        // Each row begins with how it is packed. A list in memory takes all that is written.
        _ = bits.write_all(&std::iter::once(0).chain(bytes).collect::<Vec<u8>>());
    }
    let [width, height] = [side.to_be_bytes(); 2];
    // A bit a pixel, in grey, in the one way that there is to pack, and in the order of the rows.
    let head = [&width[..], &height, &[1, 0, 0, 0, 0]].concat();
    let mut out = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in [(b"IHDR", head), (b"IDAT", bits.finish().unwrap_or_default()), (b"IEND", Vec::new())]
    {
        let named = [name, &data[..]].concat();
        let mut sum = Crc::new();
        sum.update(&named);
        out.extend(u32::try_from(data.len()).unwrap_or_default().to_be_bytes());
        out.extend(named);
        out.extend(sum.sum().to_be_bytes());
    }
    out
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use flate2::read::ZlibDecoder;

    use super::*;
    use crate::dossier::Receipt;
    use crate::journal::{Hash, Head, ReceiptText};

    /// What a reader of QR codes finds in the picture.
    fn scanned(png: &[u8]) -> String {
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap()) as usize;
        let (side, data) = (number(16), 33);
        assert_eq!((number(20), &png[12..16], &png[data + 4..data + 8]), (side, &b"IHDR"[..], &b"IDAT"[..]));
        let mut bits = Vec::new();
        ZlibDecoder::new(&png[data + 8..][..number(data)]).read_to_end(&mut bits).unwrap();
        let row = 1 + side.div_ceil(8);
        assert_eq!(bits.len(), side * row);
        let shade = |x: usize, y: usize| 255 * (bits[y * row + 1 + x / 8] >> (7 - x % 8) & 1);
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(side, side, shade);
        image.detect_grids()[0].decode().unwrap().1
    }

    #[test]
    fn the_picture_of_a_code_leads_to_the_receipt() {
        for heads in [1, 8] {
            let heads = (0..heads).map(|head: u8| Head::Whole(Hash::of([head])));
            let receipt = Receipt::from(ReceiptText::new(Some("dossier-7k2q9mxt3d4p8wza".into()), heads));
            assert_eq!(scanned(&png(&receipt.code().unwrap())), receipt.text);
        }
    }
}
