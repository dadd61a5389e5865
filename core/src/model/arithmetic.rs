//! The arithmetic of a council: how many make a quorum, and how many votes carry.
//!
//! | question | rule | from |
//! | --- | --- | --- |
//! | members present for a quorum (النصاب القانوني, quorum) | more than half of the members in office when the session opened; any number after the third convocation | organic law 113-14, art. 42 |
//! | votes that carry (الأغلبية المطلقة, majorité absolue) | more than half of the votes cast | organic law 113-14, art. 43 |
//! | votes cast (الأصوات المعبر عنها, suffrages exprimés) | in favour and against; abstentions and blank votes are not cast | art. 43 |
//!
//! "More than half" is the next whole number above the half, and never the half plus one: of 15 it is 8, as of 14
//! (administrative court of appeal of Marrakech, decision 1197 of 30 June 2021). Two equal halves are a tie; that the
//! side of the president then prevails is unverified, so that nothing here decides it. Which matters want a majority
//! of the members in office, and the days between convocations, are parameters of the law and stand with its rules.
//!
//! The one rule: a count that was not recorded is never taken for zero; the answer then says what is missing.

use infitah_macros::shared;

use super::VoteResult;

/// The smallest whole number that is more than half of `n`.
///
/// ```
/// use infitah::model::more_than_half;
/// assert_eq!([15, 14, 2, 1].map(more_than_half), [8, 8, 2, 1]);
/// ```
pub const fn more_than_half(n: u32) -> u32 {
    n / 2 + 1
}

/// How many members must be present when a sitting opens, of so many in office when the session opened (النصاب
/// القانوني, quorum). It is neither the number of seats nor that of the members of the day.
pub const fn quorum_needed(in_office: u32) -> u32 {
    more_than_half(in_office)
}

/// A count that was not recorded (عدد غير مدون, donnée manquante).
#[shared(choice)]
pub enum Unrecorded {
    /// After which convocation the sitting met (رتبة الاستدعاء, convocation).
    Convocation,
    /// Members in office when the session opened (الأعضاء المزاولون مهامهم, membres en exercice).
    InOffice,
    /// Members present (الحاضرون, présents).
    Present,
    /// Votes in favour (الموافقون, pour).
    InFavour,
    /// Votes against (الرافضون, contre).
    Against,
}

/// Whether a sitting could deliberate (توفر النصاب القانوني, quorum).
#[shared(choice)]
pub enum QuorumState {
    /// Enough members were present (متوفر, atteint).
    Met,
    /// Too few members were present (غير متوفر, non atteint).
    NotMet,
    /// After the third convocation any number suffices (غير مشروط, non requis).
    NotRequired,
    /// It cannot be told (يتعذر الجزم, indéterminé).
    Unknown,
}

/// The quorum of a sitting.
#[shared(view)]
pub struct Quorum {
    /// How many members had to be present; nothing where it is unknown or none was required.
    pub needed: Option<u32>,
    /// Whether they were.
    pub state: QuorumState,
    /// What would have to be known to tell.
    pub missing: Vec<Unrecorded>,
}

impl Quorum {
    /// The quorum after a convocation, of so many in office when the session opened and so many present.
    ///
    /// ```
    /// use infitah::model::{Quorum, QuorumState, Unrecorded};
    /// assert_eq!(Quorum::of(Some(1), Some(15), Some(8)).state, QuorumState::Met);
    /// assert_eq!(Quorum::of(Some(2), Some(15), Some(7)).state, QuorumState::NotMet);
    /// assert_eq!(Quorum::of(Some(3), Some(15), Some(2)).state, QuorumState::NotRequired);
    /// assert_eq!(Quorum::of(Some(1), Some(15), None).missing, [Unrecorded::Present]);
    /// ```
    pub fn of(convocation: Option<u32>, in_office: Option<u32>, present: Option<u32>) -> Self {
        if convocation.is_some_and(|convocation| convocation >= 3) {
            return Self { needed: None, state: QuorumState::NotRequired, missing: Vec::new() };
        }
        let needed = in_office.map(quorum_needed);
        let unknown = |missing| Self { needed, state: QuorumState::Unknown, missing };
        match (needed, present) {
            // Enough are enough after any convocation; whether too few sufficed hangs on it.
            (Some(needed), Some(present)) if present >= needed => {
                Self { needed: Some(needed), state: QuorumState::Met, missing: Vec::new() }
            }
            (Some(_), Some(_)) if convocation.is_some() => {
                Self { needed, state: QuorumState::NotMet, missing: Vec::new() }
            }
            (Some(_), Some(_)) => unknown(vec![Unrecorded::Convocation]),
            _ => {
                let missing =
                    [(in_office.is_none(), Unrecorded::InOffice), (present.is_none(), Unrecorded::Present)];
                unknown(missing.into_iter().filter_map(|(is, what)| is.then_some(what)).collect())
            }
        }
    }
}

/// What the counts of a vote come to (نتيجة الحساب, résultat du calcul).
#[shared(choice)]
pub enum Carried {
    /// More than half of the votes cast were in favour (أغلبية محصلة, majorité obtenue).
    Carried,
    /// They were not (أغلبية غير محصلة, majorité non obtenue).
    NotCarried,
    /// As many in favour as against (تعادل الأصوات, partage des voix).
    Tie,
    /// It cannot be told (يتعذر الجزم, indéterminé).
    Unknown,
}

/// The majority of a vote.
#[shared(view)]
pub struct Majority {
    /// The votes cast: in favour and against.
    pub cast: Option<u32>,
    /// More than half of them.
    pub needed: Option<u32>,
    /// What the counts come to.
    pub carried: Carried,
    /// What would have to be known to tell.
    pub missing: Vec<Unrecorded>,
}

impl Majority {
    /// The majority of so many votes in favour and so many against.
    ///
    /// ```
    /// use infitah::model::{Carried, Majority};
    /// let majority = Majority::of(Some(8), Some(7));
    /// assert_eq!((majority.cast, majority.needed, majority.carried), (Some(15), Some(8), Carried::Carried));
    /// assert_eq!(Majority::of(Some(7), Some(7)).carried, Carried::Tie);
    /// assert_eq!(Majority::of(Some(8), None).carried, Carried::Unknown);
    /// ```
    pub fn of(in_favour: Option<u32>, against: Option<u32>) -> Self {
        let (Some(favour), Some(opposed)) = (in_favour, against) else {
            let missing =
                [(in_favour.is_none(), Unrecorded::InFavour), (against.is_none(), Unrecorded::Against)];
            let missing = missing.into_iter().filter_map(|(is, what)| is.then_some(what)).collect();
            return Self { cast: None, needed: None, carried: Carried::Unknown, missing };
        };
        let cast = favour.saturating_add(opposed);
        let needed = more_than_half(cast);
        // Where nobody voted there are no two halves that could be equal.
        let carried = match favour {
            _ if favour >= needed => Carried::Carried,
            _ if favour == opposed && cast > 0 => Carried::Tie,
            _ => Carried::NotCarried,
        };
        Self { cast: Some(cast), needed: Some(needed), carried, missing: Vec::new() }
    }

    /// Whether the minutes say what the counts come to; nothing where one of the two does not say.
    pub fn agrees_with(&self, minutes: &VoteResult) -> Option<bool> {
        let adopted = match minutes {
            result if *result == VoteResult::ADOPTED => true,
            result if *result == VoteResult::REJECTED => false,
            _ => return None,
        };
        match self.carried {
            Carried::Carried => Some(adopted),
            Carried::NotCarried => Some(!adopted),
            Carried::Tie | Carried::Unknown => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_half_is_not_half_plus_one() {
        for (n, majority) in [(0, 1), (1, 1), (2, 2), (3, 2), (14, 8), (15, 8), (16, 9), (u32::MAX, 1 << 31)]
        {
            assert_eq!(more_than_half(n), majority, "{n}");
            assert!(n == 0 || u64::from(majority) * 2 > u64::from(n), "{n}");
            assert!(u64::from(majority - 1) * 2 <= u64::from(n), "{n}");
        }
    }

    #[test]
    fn a_quorum_is_told_only_where_it_can_be() {
        let state = |convocation, in_office, present| Quorum::of(convocation, in_office, present).state;
        assert_eq!(state(Some(1), Some(14), Some(8)), QuorumState::Met);
        assert_eq!(state(Some(1), Some(14), Some(7)), QuorumState::NotMet);
        assert_eq!(state(Some(2), Some(15), Some(7)), QuorumState::NotMet);
        assert_eq!(state(Some(3), None, None), QuorumState::NotRequired);
        // Eight of fifteen suffice whichever convocation it was; seven do so only after the third.
        assert_eq!(state(None, Some(15), Some(8)), QuorumState::Met);
        let seven = Quorum::of(None, Some(15), Some(7));
        assert_eq!((seven.state, seven.missing), (QuorumState::Unknown, vec![Unrecorded::Convocation]));
        let nothing = Quorum::of(None, None, None);
        assert_eq!(nothing.missing, [Unrecorded::InOffice, Unrecorded::Present]);
        assert_eq!(nothing.needed, None);
        assert_eq!(Quorum::of(Some(1), Some(15), None).needed, Some(8));
    }

    #[test]
    fn abstentions_are_no_votes_cast_and_a_tie_is_a_tie() {
        let carried = |favour, against| Majority::of(Some(favour), Some(against)).carried;
        // 20 of 39 in office abstained: 10 of the 19 votes cast carry.
        assert_eq!(carried(10, 9), Carried::Carried);
        assert_eq!(carried(9, 10), Carried::NotCarried);
        assert_eq!(carried(7, 7), Carried::Tie);
        assert_eq!(carried(1, 0), Carried::Carried);
        assert_eq!(carried(0, 0), Carried::NotCarried);
        assert_eq!(Majority::of(None, Some(3)).missing, [Unrecorded::InFavour]);
    }

    #[test]
    fn the_minutes_agree_with_the_counts_or_not() {
        let carried = Majority::of(Some(8), Some(7));
        assert_eq!(carried.agrees_with(&VoteResult::ADOPTED), Some(true));
        assert_eq!(carried.agrees_with(&VoteResult::REJECTED), Some(false));
        assert_eq!(carried.agrees_with(&VoteResult::POSTPONED), None);
        assert_eq!(Majority::of(Some(7), Some(7)).agrees_with(&VoteResult::ADOPTED), None);
        assert_eq!(Majority::of(Some(7), None).agrees_with(&VoteResult::ADOPTED), None);
        assert_eq!(Majority::of(Some(3), Some(7)).agrees_with(&VoteResult::REJECTED), Some(true));
    }
}
