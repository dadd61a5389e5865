//! Moments, which forms and programs write where a day is asked for: the day of one is what a card is about.

/// What stands between a day and a time.
const BETWEEN: [char; 5] = ['T', ' ', '\u{a0}', ',', '،'];
/// The halves of the day.
const HALVES: [&str; 6] = ["AM", "PM", "A.M.", "P.M.", "ص", "م"];

/// The day of a moment: of `2023-07-25T14:03:22Z`, `25/07/2023 2:03 PM` or `25 يوليوز 2023، 14:03` what stands before the
/// time. What has no time stays as it is.
pub(super) fn day_of(cell: &str) -> &str {
    let cell = cell.trim();
    let day = cell.match_indices(BETWEEN).find_map(|(at, mark)| {
        let (day, rest) = cell.split_at_checked(at)?;
        is_time(rest.strip_prefix(mark)?.trim()).then_some(day)
    });
    day.map_or(cell, |day| day.trim_end_matches(BETWEEN))
}

/// Whether a text is a time of the day, with seconds, the half of the day and a zone, or without.
fn is_time(text: &str) -> bool {
    let clock = |c: char| c.is_numeric() || c == ':' || c == '.';
    let rest = text.trim_start_matches(clock);
    let Some(clock) = text.strip_suffix(rest) else { return false };
    let mut parts = clock.split(':').map(|part| part.split('.').next().unwrap_or_default().chars().count());
    let hours = parts.next().is_some_and(|digits| (1..=2).contains(&digits));
    let (two, others) = parts.fold((true, 0), |(two, others), digits| (two && digits == 2, others + 1));
    hours && two && (1..=2).contains(&others) && is_half_and_zone(rest)
}

/// Whether a text is a half of the day, a zone, both or nothing.
fn is_half_and_zone(text: &str) -> bool {
    let text = text.trim().to_uppercase();
    let zone = HALVES.iter().find_map(|half| text.strip_prefix(half)).unwrap_or(&text).trim();
    let shift = ["GMT", "UTC"].into_iter().find_map(|name| zone.strip_prefix(name)).unwrap_or(zone);
    let is_shift = |rest: &str| !rest.is_empty() && rest.chars().all(|c| c.is_numeric() || c == ':');
    ["", "Z"].contains(&shift) || shift.strip_prefix(['+', '-']).is_some_and(is_shift)
}

#[cfg(test)]
mod tests {
    use super::day_of;

    #[test]
    fn the_time_of_a_form_is_passed_over() {
        for (moment, day) in [
            ("2023-07-25T14:03:22Z", "2023-07-25"),
            ("2023-07-25T10:30", "2023-07-25"),
            ("2023-07-25 14:03:22.125+01:00", "2023-07-25"),
            ("2023/07/25 2:03:22 PM GMT+1", "2023/07/25"),
            (" 25/07/2023 09:05 ", "25/07/2023"),
            ("25/07/2023, 2:03 p.m.", "25/07/2023"),
            ("25 يوليوز 2023، 14:03", "25 يوليوز 2023"),
            ("٢٥/٠٧/٢٠٢٣ ٢:٠٣:٢٢ م", "٢٥/٠٧/٢٠٢٣"),
            ("25 juillet 2023 14:03", "25 juillet 2023"),
        ] {
            assert_eq!(day_of(moment), day);
        }
    }

    #[test]
    fn what_has_no_time_stays() {
        for text in [
            "25/07/2023",
            "25 يوليوز 2023",
            "12 au 19 juin 2023",
            "T",
            "2023",
            "25/07/2023 14",
            "x 1:2",
            "",
            "10:30",
        ] {
            assert_eq!(day_of(text), text);
        }
    }
}
