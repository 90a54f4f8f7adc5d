//! Numbers for samples and cases: the ends of ranges, what lies beside them, multiples.

use crate::model::{Bound, ConstraintKind, Literal, Subject};
use crate::text::permit::permits;

/// How far from the end of a range numbers are searched.
const REACH: i64 = 16;

/// Up to `count` different numbers that keep all limits.
pub fn numbers(limits: &[&ConstraintKind], integer: bool, count: usize) -> Vec<Literal> {
    let mut found: Vec<Literal> = Vec::new();
    let keeps = |value: &Literal| limits.iter().all(|limit| permits(limit, Subject::Value, value));
    let reach = REACH.saturating_add(i64::try_from(count).unwrap_or(REACH));
    for candidate in candidates(limits, integer, reach) {
        if found.len() >= count {
            break;
        }
        if keeps(&candidate) && !found.contains(&candidate) {
            found.push(candidate);
        }
    }
    found
}

/// Lazy, since the first few are enough for most limits.
fn candidates(
    limits: &[&ConstraintKind],
    integer: bool,
    reach: i64,
) -> impl Iterator<Item = Literal> {
    let steps = limits.iter().filter_map(|limit| match limit {
        ConstraintKind::Multiple(of) => Some(*of),
        _ => None,
    });
    let step = steps.fold(0.0, f64::max);
    let starts: Vec<Literal> =
        ends(limits).into_iter().flat_map(|end| around(end, integer)).collect();
    let mut found = starts.clone();
    found.extend(starts.iter().flat_map(|start| near_multiples(start, step)));
    if let [.., low, high] = &ends(limits)[..] {
        found.push(number(f64::midpoint(low.value, high.value), integer));
    }
    let stride = if step > 0.0 { step } else { 1.0 };
    let origins: Vec<Literal> = found.iter().cloned().chain([number(0.0, integer)]).collect();
    let count = origins.len();
    let farther = (1..=reach).flat_map(move |index| (0..count).map(move |at| (index, at)));
    let farther = farther.flat_map(move |(index, at)| {
        [index, -index].map(|times| moved(&origins[at], stride, times))
    });
    found.into_iter().chain(farther)
}

fn ends(limits: &[&ConstraintKind]) -> Vec<Bound> {
    let ends = limits.iter().filter_map(|limit| match limit {
        ConstraintKind::Range { min, max } => Some([*min, *max]),
        _ => None,
    });
    ends.flatten().flatten().collect()
}

/// An end and its neighbours, the end first.
fn around(end: Bound, integer: bool) -> Vec<Literal> {
    if integer {
        let ends = [end.least(), end.greatest()];
        return ends.into_iter().flatten().map(Literal::Integer).collect();
    }
    let beside = |by: f64| Literal::Number(end.value + by * width(end.value));
    vec![Literal::Number(end.value), beside(1.0), beside(-1.0)]
}

/// The smallest difference that a float of that size can express.
fn width(value: f64) -> f64 {
    f64::EPSILON * value.abs().max(1.0)
}

/// The number just above or below, by the sign.
pub fn beside(value: &Literal, up: bool) -> Option<Literal> {
    match value {
        Literal::Integer(value) => {
            let beside = if up { value.checked_add(1) } else { value.checked_sub(1) };
            beside.map(Literal::Integer)
        }
        Literal::Number(value) => {
            let by = if up { width(*value) } else { -width(*value) };
            Some(Literal::Number(value + by))
        }
        _ => None,
    }
}

/// The multiples of a step next to a number.
pub fn near_multiples(value: &Literal, step: f64) -> Vec<Literal> {
    if step <= 0.0 {
        return Vec::new();
    }
    match value {
        Literal::Integer(value) if crate::text::permit::is_whole(step) => {
            let step = step as i64;
            let below = value.checked_sub(value.rem_euclid(step));
            let above = below.and_then(|below| below.checked_add(step));
            below.into_iter().chain(above).map(Literal::Integer).collect()
        }
        Literal::Integer(value) => {
            let below = (*value as f64 / step).floor() * step;
            [below, below + step].map(|near| number(near, true)).into()
        }
        Literal::Number(value) => {
            let below = (value / step).floor();
            [below, below + 1.0].map(|times| Literal::Number(multiple(step, times))).into()
        }
        _ => Vec::new(),
    }
}

/// So many times a step, as the decimal that is meant: 3 times 0.1 is 0.3.
fn multiple(step: f64, times: f64) -> f64 {
    let digits = step.to_string().split_once('.').map_or(0, |(_, digits)| digits.len());
    let product = step * times;
    format!("{product:.digits$}").parse().unwrap_or(product)
}

/// A float as a literal of the type.
pub fn number(value: f64, integer: bool) -> Literal {
    match integer {
        true => Literal::Integer(value.ceil() as i64),
        false => Literal::Number(value),
    }
}

fn moved(origin: &Literal, stride: f64, times: i64) -> Literal {
    match origin {
        Literal::Integer(value) => {
            let by = (stride.ceil() as i64).saturating_mul(times);
            Literal::Integer(value.saturating_add(by))
        }
        Literal::Number(value) => Literal::Number(value + multiple(stride, times as f64)),
        other => other.clone(),
    }
}

/// The ends of a range that values keep, and the values just beyond, by `true` and `false`.
pub fn edges(
    min: Option<Bound>,
    max: Option<Bound>,
    integer: bool,
) -> Vec<(Option<Literal>, bool)> {
    let mut edges = Vec::new();
    for (end, is_min) in [(min, true), (max, false)] {
        let Some(end) = end else { continue };
        let kept = match (integer, is_min) {
            (true, true) => end.least().map(Literal::Integer),
            (true, false) => end.greatest().map(Literal::Integer),
            (false, _) if end.inclusive => Some(Literal::Number(end.value)),
            (false, _) => beside(&Literal::Number(end.value), is_min),
        };
        let beyond = match (integer, end.inclusive) {
            (false, false) => Some(Literal::Number(end.value)),
            _ => kept.as_ref().and_then(|kept| beside(kept, !is_min)),
        };
        edges.extend([(beyond, false), (kept, true)]);
    }
    edges
}
