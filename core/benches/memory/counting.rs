//! An allocator that counts, for benchmarks of memory.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// The allocator of the system, which also counts.
struct Counting;

static HELD: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

fn taken(bytes: usize) {
    PEAK.fetch_max(HELD.fetch_add(bytes, Relaxed) + bytes, Relaxed);
}

#[expect(unsafe_code, reason = "an allocator cannot be counted in another way; it hands everything on")]
// SAFETY: every call goes to the allocator of the system as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        taken(layout.size());
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        HELD.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        taken(size);
        HELD.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller's promise is passed on.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Does the work, and says how many bytes its result holds, and how many were held at once on the way.
pub fn weighed<T>(work: impl FnOnce() -> T) -> (usize, usize) {
    let before = HELD.load(Relaxed);
    PEAK.store(before, Relaxed);
    let _made = work();
    let above = |bytes: &AtomicUsize| bytes.load(Relaxed).saturating_sub(before);
    (above(&HELD), above(&PEAK))
}

/// Does the work, and prints what its result holds and how much was held at once on the way, for each entry.
#[expect(clippy::cast_precision_loss, reason = "a ratio needs no more digits")]
pub fn weigh<T>(what: &str, journal: usize, entries: usize, work: impl FnOnce() -> T) {
    let (held, peak) = weighed(work);
    let times = |bytes: usize| bytes as f64 / journal as f64;
    println!(
        "{what}: {} bytes an entry held ({:.2} × the file), {} at most ({:.2} ×)",
        held / entries,
        times(held),
        peak / entries,
        times(peak),
    );
}
