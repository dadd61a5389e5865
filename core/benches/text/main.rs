//! How fast text is folded, in megabytes a second, against the compatibility normalisation and small letters of the
//! same text by `unicode-normalization`: less than folding does, and a part of it.
//!
//! `cargo xtask bench text`; `--json` prints the figures for a machine. The figures are no tests.

#[path = "../views/clock.rs"]
mod clock;

use std::error::Error;
use std::hint::black_box;

use infitah::text::folding::Fold;
use unicode_normalization::UnicodeNormalization;

/// The cells of the cards of the example: natural Arabic with its noise, and some French.
const CARDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/larache/cards.csv");
/// They are folded line by line, so often that it takes some milliseconds.
const TIMES: usize = 20;

fn main() -> Result<(), Box<dyn Error>> {
    let (mut json, mut measured) = (false, false);
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--json" => json = true,
            // Cargo says that this is a benchmark; as a test it only shows that it runs.
            "--bench" => measured = true,
            other => return Err(format!("`{other}` is no argument of this benchmark").into()),
        }
    }
    let text = std::fs::read_to_string(CARDS)?;
    let lines: Vec<&str> = text.lines().collect();
    let times = if measured { TIMES } else { 1 };
    let bytes: usize = lines.iter().map(|line| line.len()).sum::<usize>() * times;
    #[allow(clippy::cast_precision_loss)] // Some megabytes.
    let rate = |fold: &dyn Fn(&str) -> String| {
        let all = || {
            for _ in 0..times {
                for line in &lines {
                    _ = black_box(fold(line));
                }
            }
        };
        bytes as f64 / clock::seconds(all) / 1e6
    };
    let peer = rate(&|line| line.nfkc().flat_map(char::to_lowercase).collect());
    let levels = [("strict", Fold::Strict), ("search", Fold::Search), ("loose", Fold::Loose)];
    let mut rows: Vec<(String, f64)> = levels
        .iter()
        .map(|(name, level)| (format!("fold, {name}"), rate(&|line| level.fold(line))))
        .collect();
    rows.push((
        "fold, search, with the way back".to_owned(),
        rate(&|line| Fold::Search.trace(line).text().to_owned()),
    ));
    if json {
        let figures: Vec<_> = rows
            .iter()
            .map(|(what, rate)| serde_json::json!({ "what": what, "megabytes_a_second": rate, "ratio": rate / peer }))
            .collect();
        println!("{}", serde_json::json!({ "peer_megabytes_a_second": peer, "figures": figures }));
        return Ok(());
    }
    println!("the cards of the example, one thread; NFKC and small letters: {peer:.0} MB/s");
    for (what, rate) in rows {
        println!("{what}: {rate:.0} MB/s, {:.2} × NFKC and small letters", rate / peer);
    }
    Ok(())
}
