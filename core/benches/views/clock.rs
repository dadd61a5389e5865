//! The time that a question takes of one core.

use std::time::Instant;

/// So long a batch runs at least, so that the clock of the system, which moves in steps, is exact enough.
const BATCH: f64 = 0.06;
/// So many batches are measured.
const BATCHES: usize = 5;

/// How many seconds of a core some work takes: the median of some batches. Other programs that want the core at the
/// same time do not count, where the system tells how much of it this thread was given (Linux does).
pub fn seconds(mut work: impl FnMut()) -> f64 {
    let start = Instant::now();
    let now = || given().unwrap_or_else(|| start.elapsed().as_secs_f64());
    let mut batches: Vec<f64> = (0..BATCHES)
        .map(|_| {
            let (begun, mut times) = (now(), 0.0);
            loop {
                work();
                times += 1.0;
                let spent = now() - begun;
                if spent >= BATCH {
                    return spent / times;
                }
            }
        })
        .collect();
    batches.sort_by(f64::total_cmp);
    batches.get(BATCHES / 2).copied().unwrap_or(f64::NAN)
}

/// The nanoseconds for which this thread has had a core stand first in this file.
fn given() -> Option<f64> {
    let line = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(line.split(' ').next()?.parse::<f64>().ok()? / 1e9)
}
