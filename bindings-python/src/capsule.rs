//! Arrow's stream out of the capsule in which Python hands it over.

use infitah::exchange::arrow::Stream;
use pyo3::prelude::*;
use pyo3::types::PyCapsule;

/// Takes the stream over; what is left in the capsule is one that was released.
#[expect(unsafe_code, reason = "the one place where a pointer of another program is followed")]
pub fn stream(capsule: &Bound<'_, PyCapsule>) -> PyResult<Stream> {
    let pointer = capsule.pointer_checked(Some(c"arrow_array_stream"))?;
    // SAFETY: by the Arrow PyCapsule interface a capsule of this name, which was just checked, points to an
    // `ArrowArrayStream` that is its consumer's to take, and the layout of `Stream` is that of C's.
    // `from_raw` moves it out and leaves a released stream, so that neither side frees it twice.
    Ok(unsafe { Stream::from_raw(pointer.as_ptr().cast()) })
}
