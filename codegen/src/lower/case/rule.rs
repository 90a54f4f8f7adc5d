//! Trials of rules: none, one, two and all of the fields that a rule names, values below, equal
//! and above, and conditions that hold or don't.

use super::judge::{is_sent, operand_is_sent};
use super::object::{Changes, Site};
use super::sample::{enum_literal, limits_of, stranger};
use crate::ir::{Boundary, Gap};
use crate::model::{Behind, Condition, Field, Literal, Operand, Rule, RuleKind, SchemaKind, When};
use crate::text::permit::descends;

/// How many values of each field an order is looked for in.
const VALUES: usize = 3;

/// A request that is wanted, by those that come into question.
struct Wish {
    name: String,
    kept: bool,
    changes: Vec<Changes>,
}

/// What shows a rule: a name and what is changed of the base.
pub fn rule_trials<'a>(
    site: &Site<'a>,
    rule: &Rule,
    fields: &[&'a Field],
) -> (Vec<(String, Changes)>, Boundary) {
    let prefix = format!("{}: ", rule.id);
    let mut boundary = Boundary { prefix, ..Boundary::of(&rule.at, &rule.id) };
    let mut trials = Vec::new();
    let wishes = Named::of(site, rule, fields).map(|named| named.wishes());
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
    /// What the rule counts by index.
    fields: &'s [&'a Field],
    spots: Vec<Spot<'a>>,
}

/// What a rule looks at, and where it is given.
struct Spot<'a> {
    /// Index among all fields of the site.
    index: usize,
    field: &'a Field,
    behind: Behind<'a>,
    name: String,
}

impl<'s, 'a> Named<'s, 'a> {
    /// None where no request can break the rule, for lack of a field.
    fn of(site: &'s Site<'a>, rule: &'s Rule, fields: &'s [&'a Field]) -> Option<Self> {
        let api = site.lowering.api;
        let sent = |operand: &&Operand| operand_is_sent(api, fields, operand);
        let spot = |operand: &Operand| {
            let field = fields[operand.field];
            let behind = api.behind(field, operand);
            let name = match &behind {
                Behind::Member(member) => format!("{}.{}", field.wire_name, member.wire_name),
                Behind::Itself | Behind::Column(..) => field.wire_name.clone(),
            };
            Some(Spot { index: site.index(field)?, field, behind, name })
        };
        let conditions = rule.when.iter().all(|when| is_sent(fields[when.field]));
        let spots: Vec<_> = rule.operands.iter().filter(sent).filter_map(spot).collect();
        (conditions && !spots.is_empty()).then_some(Self { site, rule, fields, spots })
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
        let field = self.fields[when.field];
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
        let all: Vec<usize> = (0..self.spots.len()).collect();
        let mut sets: Vec<(String, Vec<usize>)> = vec![("none".to_owned(), Vec::new())];
        let name = |index: usize| &self.spots[index].name;
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

    /// The spots of a set given, the others left out.
    fn given(&self, set: &[usize]) -> Option<Changes> {
        let mut changes = Changes::new();
        for (position, spot) in self.spots.iter().enumerate() {
            let value = match &spot.behind {
                Behind::Member(member) => {
                    let value = match set.contains(&position) {
                        true => Some(self.plainest(member)?),
                        false => None,
                    };
                    self.holding(spot, member, value, &changes)?
                }
                _ if set.contains(&position) => Some(self.plainest(spot.field)?),
                _ => (!spot.field.required).then_some(None)?,
            };
            changes = joined(&changes, vec![(spot.index, value)]);
        }
        Some(changes)
    }

    /// The object of a spot with this member, or without it.
    fn holding(
        &self,
        spot: &Spot<'_>,
        member: &Field,
        value: Option<Literal>,
        changes: &Changes,
    ) -> Option<Option<Literal>> {
        if value.is_none() && member.required {
            return (!spot.field.required).then_some(None);
        }
        let before = changes.iter().find(|(index, _)| *index == spot.index);
        let before = before.and_then(|(_, value)| value.clone());
        let Literal::Map(mut members) = before.or_else(|| self.plainest(spot.field))? else {
            return None;
        };
        members.retain(|(name, _)| *name != member.name);
        members.extend(value.map(|value| (member.name.clone(), value)));
        Some(Some(Literal::Map(members)))
    }

    /// Each spot below, equal to and above the next, and above one that is farther on.
    fn orders(&self) -> Vec<Wish> {
        let count = self.spots.len();
        let mut pairs: Vec<(usize, usize)> = (1..count).map(|next| (next - 1, next)).collect();
        if count > 2 {
            pairs.push((0, count - 1));
        }
        pairs.into_iter().flat_map(|(first, second)| self.order(first, second)).collect()
    }

    fn order(&self, first: usize, second: usize) -> Vec<Wish> {
        let (low, high) = (&self.spots[first], &self.spots[second]);
        let pool: Vec<Literal> = [low, high].into_iter().flat_map(|spot| self.pool(spot)).collect();
        let others = self.spots.iter().filter(|spot| spot.index != low.index);
        let others = others.filter(|spot| spot.index != high.index && !spot.field.required);
        let absent: Changes = others.map(|spot| (spot.index, None)).collect();
        let pairs = |fits: &dyn Fn(&Literal, &Literal) -> bool| -> Vec<Changes> {
            let pairs = pool.iter().flat_map(|low| pool.iter().map(move |high| (low, high)));
            let fitting = pairs.filter(|(low, high)| fits(low, high));
            let given = |(below, above): (&Literal, &Literal)| {
                let below = self.placed(low, below, &absent)?;
                let changes = joined(&absent, vec![(low.index, Some(below))]);
                let above = self.placed(high, above, &changes)?;
                Some(joined(&changes, vec![(high.index, Some(above))]))
            };
            fitting.filter_map(given).collect()
        };
        let wish = |word: &str, kept: bool, changes: Vec<Changes>| Wish {
            name: format!("`{}` {word} `{}`", low.name, high.name),
            kept,
            changes,
        };
        vec![
            wish("below", true, pairs(&|first, second| descends(second, first))),
            wish("equal to", true, pairs(&|first, second| first == second)),
            wish("above", false, pairs(&|first, second| descends(first, second))),
        ]
    }

    /// Values to compare, among them those that an enum carries and their neighbours.
    fn pool(&self, spot: &Spot<'_>) -> Vec<Literal> {
        let field = match &spot.behind {
            Behind::Itself => spot.field,
            Behind::Member(member) => member,
            Behind::Column(enum_, column) => {
                let rows = enum_.values.iter().filter_map(|row| row.data.get(*column));
                return rows.flat_map(with_neighbours).collect();
            }
        };
        let mut pool = self.samples(field, VALUES);
        pool.extend(self.plainest(field));
        pool
    }

    /// What a field is given so that this value is compared.
    fn placed(&self, spot: &Spot<'_>, value: &Literal, changes: &Changes) -> Option<Literal> {
        match &spot.behind {
            Behind::Itself => Some(value.clone()),
            Behind::Member(member) => self.holding(spot, member, Some(value.clone()), changes)?,
            Behind::Column(enum_, column) => {
                let row = enum_.values.iter().find(|row| row.data.get(*column) == Some(value))?;
                Some(enum_literal(enum_, &row.wire))
            }
        }
    }
}

/// A value and, of a number, those that are one less and one more.
fn with_neighbours(value: &Literal) -> Vec<Literal> {
    match value {
        Literal::Integer(number) => {
            let near = [Some(*number), number.checked_sub(1), number.checked_add(1)];
            near.into_iter().flatten().map(Literal::Integer).collect()
        }
        Literal::Number(number) => {
            [*number, number - 1.0, number + 1.0].map(Literal::Number).to_vec()
        }
        other => vec![other.clone()],
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
