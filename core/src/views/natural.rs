/// A run of digits, or of anything else.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Run {
    /// Digits by how many they are and then by themselves, which is their order as numbers of any size.
    Number(usize, String),
    /// Anything else, as it is written.
    Other(String),
}

/// A text such that the numbers in it sort as numbers: `pacto:9` before `pacto:68`.
pub(super) fn natural(text: &str) -> Vec<Run> {
    let mut runs: Vec<(bool, String)> = Vec::new();
    for c in text.chars() {
        match runs.last_mut() {
            Some((digits, run)) if *digits == c.is_ascii_digit() => run.push(c),
            _ => runs.push((c.is_ascii_digit(), c.to_string())),
        }
    }
    let run = |(digits, run): (bool, String)| {
        if digits {
            let bare = run.trim_start_matches('0').to_owned();
            Run::Number(bare.len(), bare)
        } else {
            Run::Other(run)
        }
    };
    runs.into_iter().map(run).collect()
}

#[cfg(test)]
mod tests {
    use super::natural;

    #[test]
    fn numbers_sort_as_numbers_in_their_scheme() {
        let mut references = ["sheet:10", "pacto:100", "sheet:9", "pacto:68", "pacto:9-b", "pacto:9"];
        references.sort_by_cached_key(|reference| natural(reference));
        assert_eq!(references, ["pacto:9", "pacto:9-b", "pacto:68", "pacto:100", "sheet:9", "sheet:10"]);
        assert!(natural("n:18446744073709551616") > natural("n:18446744073709551615"));
    }
}
