//! Numbers within their constraints, at the edges of these, and beyond.

use serde_json::{Number, Value};
use simulator::descriptor::{Bound, ConstraintKind};

use super::random::Random;

/// A whole number for these constraints; an odd one may break them.
pub fn integer(limits: &[&ConstraintKind], odd: bool, random: &mut Random) -> Value {
    let bound = |bound: &Option<Bound>| {
        bound
            .as_ref()
            .map(|bound| bound.is.as_i64().unwrap_or(bound.is.as_f64().unwrap_or(0.0) as i64))
    };
    let (min, max) = range(limits).map_or((None, None), |(min, max)| (bound(min), bound(max)));
    let least = min.unwrap_or(if odd { i64::MIN } else { -1_000 });
    let most = max.unwrap_or(if odd { i64::MAX } else { least.saturating_add(2_000) });
    let drawn = match (odd, random.below(4)) {
        (true, 0) => least.saturating_sub(1),
        (true, 1) => most.saturating_add(1),
        (_, 2) => least,
        (_, 3) => most,
        _ => random.between(least, most),
    };
    Value::from(match step(limits) {
        Some(step) if step.fract() == 0.0 && !(odd && random.percent(30)) => {
            drawn - drawn % (step as i64).max(1)
        }
        _ => drawn,
    })
}

/// A number for these constraints; an odd one may break them.
pub fn number(limits: &[&ConstraintKind], odd: bool, random: &mut Random) -> Value {
    let bound = |bound: &Option<Bound>| bound.as_ref().and_then(|bound| bound.is.as_f64());
    let (min, max) = range(limits).map_or((None, None), |(min, max)| (bound(min), bound(max)));
    let (least, most) = (min.unwrap_or(-1_000.0), max.unwrap_or(1_000.0));
    let part = random.between(0, 1_000) as f64 / 1_000.0;
    let mut drawn = match random.below(if odd { 9 } else { 4 }) {
        0 => least,
        1 => most,
        2 | 3 => ((least + (most - least) * part) * 100.0).round() / 100.0,
        4 => least.next_down(),
        5 => most.next_up(),
        6 => random.between(i64::MIN, i64::MAX) as f64,
        7 => f64::from_bits(random.between(i64::MIN, i64::MAX) as u64),
        _ => 1.0 / (1 + random.below(1_000)) as f64,
    };
    if let Some(step) = step(limits) {
        let multiple = (drawn / step).round();
        // The decimal, not the product of floats.
        let exact = format!("{multiple}e0").parse::<f64>().map(|whole| whole * step);
        drawn = exact.unwrap_or(drawn);
        let digits = format!("{step}").split_once('.').map_or(0, |(_, digits)| digits.len());
        drawn = format!("{drawn:.digits$}").parse().unwrap_or(drawn);
        if odd && random.percent(40) {
            let noise: &[&f64] = &[&0.5, &0.1, &1e-3, &1e-9, &1e-11, &1e-13];
            drawn += step * *random.pick(noise);
        }
    }
    let drawn = if drawn.is_finite() { drawn } else { 0.0 };
    match drawn.fract() == 0.0 && drawn.abs() < 1e15 && random.percent(50) {
        true => Value::from(drawn as i64),
        false => Number::from_f64(drawn).map_or(Value::from(0), Value::Number),
    }
}

fn range<'l>(limits: &[&'l ConstraintKind]) -> Option<(&'l Option<Bound>, &'l Option<Bound>)> {
    limits.iter().find_map(|limit| match limit {
        ConstraintKind::Range { min, max } => Some((min, max)),
        _ => None,
    })
}

fn step(limits: &[&ConstraintKind]) -> Option<f64> {
    limits.iter().find_map(|limit| match limit {
        ConstraintKind::Multiple(step) => Some(*step),
        _ => None,
    })
}
