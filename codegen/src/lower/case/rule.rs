//! Trials of rules: none, one, two and all of the fields that a rule names, values below, equal
//! and above, and conditions that hold or don't.

use super::judge::is_sent;
use super::object::{Changes, Site};
use super::sample::{limits_of, stranger};
use crate::ir::{Boundary, Gap};
use crate::model::{Condition, Field, Literal, Rule, RuleKind, SchemaKind, When};
use crate::permit::descends;

/// How many values of each field an order is looked for in.
const VALUES: usize = 3;

/// A request that is wanted, by those that come into question.
struct Wish {
    name: String,
    kept: bool,
    changes: Vec<Changes>,
}

/// What shows a rule: a name and what is changed of the base.
pub fn rule_trials(site: &Site<'_>, rule: &Rule) -> (Vec<(String, Changes)>, Boundary) {
    let prefix = format!("{}: ", rule.id);
    let mut boundary = Boundary { prefix, ..Boundary::of(&rule.at, &rule.id) };
    let mut trials = Vec::new();
    let wishes = Named::of(site, rule).map(|named| named.wishes());
    for Wish { name, kept, changes } in wishes.unwrap_or_default() {
        let judged = changes.into_iter().map(|changes| (site.judge(&changes), changes));
        let as_wished =
            judged.filter(|(found, _)| kept != found.iter().any(|one| one.breaks_rule(rule)));
        match as_wished.min_by_key(|(found, _)| found.len()) {
            Some((_, changes)) => {
                let shown = if kept { &mut boundary.kept } else { &mut boundary.broken };
                shown.push(name.clone());
                trials.push((name, changes));
            }
            None if kept => boundary.gaps.push((name, Gap::NothingKeepsIt)),
            None => boundary.gaps.push((name, Gap::EverythingKeepsIt)),
        }
    }
    if trials.is_empty() && boundary.gaps.is_empty() {
        boundary.gaps.push(("any request".to_owned(), Gap::NotSent));
    }
    (trials, boundary)
}

/// A rule with those of its fields that requests carry.
struct Named<'s, 'a> {
    site: &'s Site<'a>,
    rule: &'s Rule,
    /// Indices among all fields of the site.
    fields: Vec<usize>,
}

impl<'s, 'a> Named<'s, 'a> {
    /// None where no request can break the rule, for lack of a field.
    fn of(site: &'s Site<'a>, rule: &'s Rule) -> Option<Self> {
        let sent = |index: &usize| {
            let field = &site.object.fields[*index];
            site.index(field).filter(|_| is_sent(field))
        };
        let conditions = rule.when.iter().all(|when| sent(&when.field).is_some());
        let fields: Vec<usize> = rule.fields.iter().filter_map(sent).collect();
        (conditions && !fields.is_empty()).then_some(Self { site, rule, fields })
    }

    fn wishes(&self) -> Vec<Wish> {
        let mut wishes = Vec::new();
        for (condition, values) in self.conditions() {
            let states = match self.rule.kind {
                RuleKind::Ordered => self.orders(),
                _ => self.presences(),
            };
            for Wish { name, kept, changes } in states {
                let changes = changes.into_iter().map(|changes| joined(&values, changes));
                let name = format!("{name}{condition}");
                wishes.push(Wish { name, kept, changes: changes.collect() });
            }
        }
        wishes.extend(self.unmet());
        wishes
    }

    /// The ways in which all conditions hold: the first values, then each other value by itself.
    fn conditions(&self) -> Vec<(String, Changes)> {
        let held = |when: &When, turn: usize| -> Option<(usize, Option<Literal>)> {
            let (index, field) = self.condition_field(when);
            match &when.condition {
                Condition::Present => Some((index, Some(self.plainest(field)?))),
                Condition::Absent => (!field.required).then_some((index, None)),
                Condition::OneOf(values) => Some((index, Some(values.get(turn)?.clone()))),
            }
        };
        let when = &self.rule.when;
        let first: Option<Changes> = when.iter().map(|when| held(when, 0)).collect();
        let Some(first) = first else { return Vec::new() };
        let mut found = vec![(String::new(), first.clone())];
        for (position, condition) in when.iter().enumerate() {
            let Condition::OneOf(values) = &condition.condition else { continue };
            for turn in 1..values.len() {
                let mut other = first.clone();
                other[position] = match held(condition, turn) {
                    Some(held) => held,
                    None => continue,
                };
                let name = &self.condition_field(condition).1.wire_name;
                found.push((format!(", `{name}` with value {}", turn + 1), other));
            }
        }
        found
    }

    fn condition_field(&self, when: &When) -> (usize, &'a Field) {
        let field = &self.site.object.fields[when.field];
        (self.site.index(field).unwrap_or_default(), field)
    }

    /// What would break the rule, if only its conditions held: each of them once does not.
    fn unmet(&self) -> Vec<Wish> {
        let broken = self.conditions().into_iter().next().and_then(|(_, values)| {
            let states = match self.rule.kind {
                RuleKind::Ordered => self.orders(),
                _ => self.presences(),
            };
            let broken = states.into_iter().find(|wish| !wish.kept)?;
            let changes = broken.changes.into_iter().map(|changes| joined(&values, changes));
            Some(changes.collect::<Vec<_>>())
        });
        let wish = |when: &When| {
            let (index, field) = self.condition_field(when);
            let other = self.other(when)?;
            let changes = broken
                .iter()
                .flatten()
                .map(|changes| joined(changes, vec![(index, other.clone())]));
            let name = format!("but `{}` is another", field.wire_name);
            Some(Wish { name, kept: true, changes: changes.collect() })
        };
        self.rule.when.iter().filter_map(wish).collect()
    }

    /// A state of its field in which a condition does not hold.
    fn other(&self, when: &When) -> Option<Option<Literal>> {
        let (_, field) = self.condition_field(when);
        let Condition::OneOf(values) = &when.condition else {
            return match when.condition {
                Condition::Absent => Some(Some(self.plainest(field)?)),
                _ => (!field.required).then_some(None),
            };
        };
        let mut samples = self.samples(field, values.len() + 1);
        if let Some(schema) = self.site.lowering.schema(self.site.lowering.resolved(field.ty))
            && let SchemaKind::Enum(enum_) = &schema.kind
        {
            samples.push(stranger(enum_, 0));
        }
        let sample = samples.into_iter().find(|sample| !values.contains(sample));
        sample.map(Some).or((!field.required).then_some(None))
    }

    fn plainest(&self, field: &Field) -> Option<Literal> {
        self.site.lowering.plainest(field, 0)
    }

    fn samples(&self, field: &Field, count: usize) -> Vec<Literal> {
        self.site.lowering.samples(field.ty, &limits_of(&field.constraints), (count, 0))
    }

    /// None, each alone, each with the next, all, and all but each.
    fn presences(&self) -> Vec<Wish> {
        let all: Vec<usize> = (0..self.fields.len()).collect();
        let mut sets: Vec<(String, Vec<usize>)> = vec![("none".to_owned(), Vec::new())];
        let name = |index: usize| &self.site.fields[self.fields[index]].wire_name;
        for index in &all {
            sets.push((format!("`{}` alone", name(*index)), vec![*index]));
        }
        for pair in all.windows(2) {
            let text = format!("`{}` and `{}`", name(pair[0]), name(pair[1]));
            sets.push((text, pair.to_vec()));
        }
        if all.len() > 2 {
            sets.push(("all".to_owned(), all.clone()));
        }
        if all.len() > 3 && self.rule.kind == RuleKind::Requires {
            let without =
                |index: &usize| all.iter().copied().filter(|other| other != index).collect();
            sets.extend(
                all.iter().map(|index| (format!("all but `{}`", name(*index)), without(index))),
            );
        }
        let wish = |(name, set): (String, Vec<usize>)| Wish {
            name,
            kept: match self.rule.kind {
                RuleKind::AtLeastOneOf => !set.is_empty(),
                RuleKind::ExactlyOneOf => set.len() == 1,
                RuleKind::AtMostOneOf => set.len() <= 1,
                RuleKind::Requires => set.len() == all.len(),
                RuleKind::Forbids | RuleKind::Ordered => set.is_empty(),
            },
            changes: self.given(&set).into_iter().collect(),
        };
        sets.into_iter().map(wish).collect()
    }

    /// The fields of a set given, the others left out.
    fn given(&self, set: &[usize]) -> Option<Changes> {
        let change = |(position, index): (usize, &usize)| {
            let field = self.site.fields[*index];
            let value = set.contains(&position).then(|| self.plainest(field));
            match value {
                Some(value) => Some((*index, Some(value?))),
                None => (!field.required).then_some((*index, None)),
            }
        };
        self.fields.iter().enumerate().map(change).collect()
    }

    /// Each field below, equal to and above the next, and above one that is farther on.
    fn orders(&self) -> Vec<Wish> {
        let count = self.fields.len();
        let mut pairs: Vec<(usize, usize)> = (1..count).map(|next| (next - 1, next)).collect();
        if count > 2 {
            pairs.push((0, count - 1));
        }
        pairs.into_iter().flat_map(|(first, second)| self.order(first, second)).collect()
    }

    fn order(&self, first: usize, second: usize) -> Vec<Wish> {
        let (low, high) = (self.fields[first], self.fields[second]);
        let (low_field, high_field) = (self.site.fields[low], self.site.fields[high]);
        let mut pool = self.samples(low_field, VALUES);
        pool.extend(self.samples(high_field, VALUES));
        pool.extend([self.plainest(low_field), self.plainest(high_field)].into_iter().flatten());
        let others = self.fields.iter().filter(|index| **index != low && **index != high);
        let absent = others.filter(|index| !self.site.fields[**index].required);
        let absent: Changes = absent.map(|index| (*index, None)).collect();
        let pairs = |fits: &dyn Fn(&Literal, &Literal) -> bool| -> Vec<Changes> {
            let pairs = pool.iter().flat_map(|low| pool.iter().map(move |high| (low, high)));
            let fitting = pairs.filter(|(low, high)| fits(low, high));
            let given = |(below, above): (&Literal, &Literal)| {
                joined(&absent, vec![(low, Some(below.clone())), (high, Some(above.clone()))])
            };
            fitting.map(given).collect()
        };
        let (low, high) = (&low_field.wire_name, &high_field.wire_name);
        let wish = |word: &str, kept: bool, changes: Vec<Changes>| Wish {
            name: format!("`{low}` {word} `{high}`"),
            kept,
            changes,
        };
        vec![
            wish("below", true, pairs(&|first, second| descends(second, first))),
            wish("equal to", true, pairs(&|first, second| first == second)),
            wish("above", false, pairs(&|first, second| descends(first, second))),
        ]
    }
}

/// Both changes; of the same field, the later one.
fn joined(first: &Changes, second: Changes) -> Changes {
    let mut changes: Changes = first.clone();
    for (index, value) in second {
        changes.retain(|(other, _)| *other != index);
        changes.push((index, value));
    }
    changes
}
