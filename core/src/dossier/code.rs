//! The QR code of a receipt: of a size that a telephone reads from a screen and from paper.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use super::Receipt;

/// The empty modules around the code that the standard asks for.
const QUIET: i32 = 4;
/// The largest version, which is as wide as half a page. It holds a receipt of eight heads.
const LARGEST: u8 = 15;

/// A QR code, with what is empty around it.
pub(crate) struct ReceiptCode(QrCode);

impl Receipt {
    /// The QR code of the whole receipt; nothing where that is too long for one that can be read.
    ///
    /// A quarter of the code may be covered by a fold or a stamp where its size allows that, and 15 % in any case.
    pub(crate) fn code(&self) -> Option<ReceiptCode> {
        let segments = QrSegment::make_segments(&self.text);
        let (least, largest) = (Version::MIN, Version::new(LARGEST));
        let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, least, largest, None, true);
        code.ok().map(ReceiptCode)
    }
}

impl ReceiptCode {
    /// How many modules it is wide and high.
    pub(crate) fn side(&self) -> i32 {
        self.0.size() + 2 * QUIET
    }

    /// Whether a module is dark.
    pub(crate) fn is_dark(&self, x: i32, y: i32) -> bool {
        self.0.get_module(x - QUIET, y - QUIET)
    }
}
