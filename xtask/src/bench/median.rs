//! The median of measurements.

/// The median of some values.
///
/// # Panics
///
/// Where there are none.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
