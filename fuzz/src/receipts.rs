//! `receipts`: a receipt as people type it or hand it over.

use std::sync::OnceLock;

use infitah::dossier::{Dossier, Receipt};
use infitah::journal::{Head, ReceiptText};

use super::home::{opened, said, short};

pub fn run(bytes: &[u8]) {
    static DOSSIER: OnceLock<Dossier> = OnceLock::new();
    let dossier = DOSSIER.get_or_init(|| opened(10, short()));
    let text = String::from_utf8_lossy(bytes);
    let verified = dossier.verify(&[text.as_ref().into()]);
    let Ok(receipt) = text.parse::<ReceiptText>() else {
        said(&verified.expect_err("what is no receipt is refused"));
        return said(&Receipt::read(&text).unwrap_err());
    };
    assert!(!receipt.heads.is_empty() && receipt.heads.is_sorted());
    let heads = receipt.heads.iter().copied();
    assert_eq!(ReceiptText::new(receipt.dossier.clone(), heads.clone()), receipt, "none stands twice");
    // Four short forms of nothing but hexadecimal digits are a hash.
    if heads.filter(|head| matches!(head, Head::Short(_))).count() < 4 {
        let printed = receipt.to_string();
        assert_eq!(printed.parse::<ReceiptText>().as_ref(), Ok(&receipt), "it reads what it prints");
        assert_eq!(Receipt::read(&printed).unwrap(), Receipt::read(&text).unwrap());
        assert_eq!(dossier.verify(&[printed.as_str().into()]), verified, "and finds the same by it");
    }
    let found = verified.expect("a receipt is looked for");
    assert_eq!(found.receipt.len(), receipt.heads.len());
    for (found, head) in found.receipt.iter().zip(&receipt.heads) {
        let is_head = dossier.receipt().heads.iter().any(|of| found.entry.as_ref() == Some(of));
        assert!(!is_head || found.head.as_str() == head.to_string());
    }
}

/// Receipts in all their forms, as people copy them.
pub fn seeds() -> Vec<Vec<u8>> {
    let receipt = opened(10, short()).receipt();
    let whole = receipt.heads.first().unwrap().as_str();
    let grouped = |between: &str| {
        let digits: Vec<char> = whole.chars().collect();
        digits.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(between)
    };
    let texts = [
        receipt.text.clone(),
        receipt.text.to_lowercase(),
        receipt.short.clone(),
        format!("\u{200f}{}\u{200f}", receipt.short.to_uppercase()),
        receipt.short.replace('-', " ").replace('0', "O").replace('1', "l"),
        whole.to_owned(),
        grouped(" "),
        grouped("–"),
        format!("{whole}, {}; 0000-0000-0000-0001", receipt.short),
        format!("infitah:{}/{}", receipt.dossier.unwrap_or_default(), receipt.short),
        "WERC-٨GMR-ZGE۱-٩٦QV".into(),
        "werc-8gmr-zge1-96qu".into(),
        String::new(),
    ];
    texts.into_iter().map(String::into_bytes).collect()
}
