//! Unusual spellings of moments, which some services accept and others refuse.

use super::calendar;

/// Whether a text is a date and time without seconds: `2024-02-29T13:05`.
pub(crate) fn is_local_date_time(text: &str) -> bool {
    with_seconds(text).is_some_and(|text| calendar::is_local_date_time(&text))
}

/// Whether a text is a moment with a space, without seconds, or with an offset like `+0800`, `+08`.
pub(crate) fn is_date_time(text: &str) -> bool {
    usual_date_time(text).is_some_and(|text| calendar::is_spaced_date_time(&text))
}

/// Whether a text is a time without seconds, `13:05`, or with an offset, `13:05:00Z`.
pub(crate) fn is_time(text: &str) -> bool {
    let with_offset = || {
        let (time, offset) = split_offset(text)?;
        Some(calendar::is_time(time) && calendar::offset(offset).is_some())
    };
    calendar::is_hour_and_minute(text) || with_offset().unwrap_or(false)
}

/// Adds the seconds to a date and time without them.
pub(crate) fn with_seconds(text: &str) -> Option<String> {
    (text.len() == "2024-02-29T13:05".len()).then(|| format!("{text}:00"))
}

/// Adds to a moment the seconds, and to its offset the colon and the minutes, where it lacks them.
pub(crate) fn usual_date_time(text: &str) -> Option<String> {
    let (local, offset) = split_offset(text)?;
    let offset = match offset.len() {
        3 => format!("{offset}:00"),
        5 => format!("{}:{}", &offset[..3], &offset[3..]),
        _ => offset.to_owned(),
    };
    let local = with_seconds(local).unwrap_or_else(|| local.to_owned());
    Some(format!("{local}{offset}"))
}

/// Splits ASCII text before the offset that follows its hours and minutes.
fn split_offset(text: &str) -> Option<(&str, &str)> {
    let clock = text.find(':').filter(|_| text.is_ascii())?;
    let sign = text[clock..].find(['Z', 'z', '+', '-'])?;
    Some(text.split_at(clock + sign))
}
