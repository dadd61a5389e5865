//! Dates as people write them, and the interval of days that they mean.
