//! Constraints: short forms spelled out, marks handed down, predicted errors found.

use super::scope::Scope;
use crate::diagnostic::{At, Code, Diagnostics, codes, nearest};
use crate::model::{
    Bound, Constraint, ConstraintKind, ErrorId, Evidence, Format, Severity, Source, Subject,
    is_float,
};
use crate::openapi;
use crate::source::Pointer;
use crate::spec;
use crate::spec::{Constraints, Each, Node, Range, ShortForm};

/// What constraints get from the node they stand in.
#[derive(Clone, Copy)]
pub struct Inherited {
    pub source: Option<spec::Source>,
    pub mode: Option<spec::Mode>,
    pub predicts: Option<ErrorId>,
}

impl Inherited {
    /// What a child with marks of its own hands on.
    pub fn with(self, source: Option<spec::Source>, mode: Option<spec::Mode>) -> Self {
        // A source of its own says anew how far to trust, unless a mode does.
        let mode = mode.or(if source.is_some() { None } else { self.mode });
        Self { source: source.or(self.source), mode, ..self }
    }

    /// Facts that were seen or assumed only warn.
    pub fn severity(self) -> Severity {
        use spec::Source::{Assumed, Docs, Docs2022, Observed, Sdk, Seed};
        match (self.mode, self.source) {
            (Some(spec::Mode::Enforce), _) => Severity::Error,
            (Some(spec::Mode::Warn), _) => Severity::Warning,
            (None, Some(Docs2022 | Observed | Assumed)) => Severity::Warning,
            (None, Some(Seed | Docs | Sdk) | None) => Severity::Error,
        }
    }
}

/// What a mark of its own says of a node; marks that are handed down say it where they stand.
pub fn evidence(source: Option<spec::Source>) -> Option<Evidence> {
    match source? {
        spec::Source::Docs2022 => Some(Evidence::Documents2022),
        spec::Source::Observed => Some(Evidence::Observed),
        spec::Source::Assumed => Some(Evidence::Assumed),
        spec::Source::Seed | spec::Source::Docs | spec::Source::Sdk => None,
    }
}

/// A mark in the model's terms.
pub fn source(source: Option<spec::Source>) -> Option<Source> {
    Some(match source? {
        spec::Source::Seed => Source::Seed,
        spec::Source::Docs => Source::Docs,
        spec::Source::Sdk => Source::Sdk,
        spec::Source::Docs2022 => Source::Documents2022,
        spec::Source::Observed => Source::Observed,
        spec::Source::Assumed => Source::Assumed,
    })
}

/// Gathers the constraints of one node.
pub struct Resolver<'s, 'd> {
    scope: &'s Scope<'s>,
    diagnostics: &'d mut Diagnostics,
    found: Vec<Constraint>,
}

/// Resolves every constraint that stands in a schema or field at `at`.
pub fn resolve_constraints(
    scope: &Scope<'_>,
    constraints: &Constraints<'_>,
    at: &Pointer,
    inherited: Inherited,
    diagnostics: &mut Diagnostics,
) -> Vec<Constraint> {
    let inherited = inherited.with(None, constraints.mode);
    let error = constraints.error.as_ref();
    let predicts = scope.error_or(error, &at.key("error"), inherited.predicts, diagnostics);
    let inherited = Inherited { predicts, ..inherited };
    let mut resolver = Resolver { scope, diagnostics, found: Vec::new() };
    resolver.own(constraints, at, inherited);
    for (key, each, target) in
        [("each", constraints.each, Subject::Each), ("keys", constraints.keys, Subject::Keys)]
    {
        if let Some(each) = each {
            resolver.each(each, &at.key(key), inherited, target);
        }
    }
    resolver.found
}

impl Resolver<'_, '_> {
    fn own(&mut self, constraints: &Constraints<'_>, at: &Pointer, inherited: Inherited) {
        let place = (Subject::Value, inherited);
        self.limit(constraints.chars, &at.key("chars"), place, |range, _| chars(range?));
        self.limit(constraints.items, &at.key("items"), place, |range, _| items(range?));
        self.limit(constraints.range, &at.key("range"), place, interval);
        self.limit(constraints.pattern, &at.key("pattern"), place, |pattern, _| {
            pattern_of(pattern?)
        });
        self.limit(constraints.multiple, &at.key("multiple"), place, |step, _| multiple(step?));
        self.limit(constraints.unique, &at.key("unique"), place, |unique, _| {
            Ok(unique?.then_some(ConstraintKind::Unique))
        });
        self.formats(constraints.format, &at.key("format"), place);
    }

    fn each(&mut self, each: &Each, at: &Pointer, inherited: Inherited, target: Subject) {
        let inherited = inherited.with(each.source, each.mode);
        let error = each.error.as_ref();
        let predicts = inherited.predicts;
        let predicts = self.scope.error_or(error, &at.key("error"), predicts, self.diagnostics);
        let place = (target, Inherited { predicts, ..inherited });
        let first = self.found.len();
        self.limit(&each.chars, &at.key("chars"), place, |range, _| chars(range?));
        self.limit(&each.range, &at.key("range"), place, interval);
        self.limit(&each.pattern, &at.key("pattern"), place, |pattern, _| pattern_of(pattern?));
        self.limit(&each.multiple, &at.key("multiple"), place, |step, _| multiple(step?));
        self.formats(&each.format, &at.key("format"), place);
        for constraint in &mut self.found[first..] {
            constraint.names_error |= each.error.is_some();
        }
    }

    fn limit<T: ShortForm>(
        &mut self,
        node: &Option<Node<spec::Constraint<T>>>,
        at: &Pointer,
        (target, inherited): (Subject, Inherited),
        make: impl Fn(Result<&T, Fault>, &spec::Constraint<T>) -> Result<Option<ConstraintKind>, Fault>,
    ) {
        let Some(node) = node else { return };
        let has_ends = at.keys().last().is_some_and(|key| key == "range");
        let Some((written, at)) = self.scope.versions.pick(node, at, self.diagnostics) else {
            return;
        };
        if !has_ends {
            self.refuse_ends(written, &at);
        }
        let inherited = inherited.with(written.source, written.mode);
        let is = written.is.as_ref().ok_or((
            codes::MISSING_KEY,
            "the limit itself is missing",
            "add `is`",
        ));
        let limit = match make(is, written) {
            Ok(Some(limit)) => limit,
            Ok(None) => return,
            Err((code, message, help)) => {
                self.diagnostics.error(code, &at, message).help(help);
                return;
            }
        };
        let predicts = self.scope.error_or(
            written.error.as_ref(),
            &at.key("error"),
            inherited.predicts,
            self.diagnostics,
        );
        self.found.push(Constraint {
            kind: limit,
            subject: target,
            severity: inherited.severity(),
            evidence: evidence(inherited.source),
            source: source(inherited.source),
            predicts,
            names_error: written.error.is_some(),
            at,
        });
    }

    fn refuse_ends<T>(&mut self, written: &spec::Constraint<T>, at: &Pointer) {
        for (key, end) in [("above", &written.above), ("below", &written.below)] {
            if end.is_some() {
                self.diagnostics
                    .error(
                        codes::KEY_WITHOUT_EFFECT,
                        At::Key(at.key(key)),
                        format!("`{key}` says nothing here"),
                    )
                    .help("remove it; it stands beside the `is` of `range`");
            }
        }
    }

    fn formats(
        &mut self,
        formats: &Option<spec::Formats>,
        at: &Pointer,
        (target, inherited): (Subject, Inherited),
    ) {
        let Some(spec::Formats { names, source: said, mode, error }) = formats else { return };
        let inherited = inherited.with(*said, *mode);
        let predicts = self.scope.error_or(
            error.as_ref(),
            &at.key("error"),
            inherited.predicts,
            self.diagnostics,
        );
        let mut known = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let found = Format::ALL.iter().find(|(word, _)| word == name);
            if let Some((_, format)) = found {
                known.push(*format);
                continue;
            }
            let place = if names.len() > 1 { at.index(index) } else { at.clone() };
            let words = Format::ALL.iter().map(|(word, _)| *word);
            let help = match (openapi::format(name), nearest(name, words.clone())) {
                (Some(help), _) => help.to_owned(),
                (None, Some(near)) => format!("did you mean `{near}`?"),
                (None, None) => format!(
                    "the formats are {}; any other form is a `pattern`",
                    words.collect::<Vec<_>>().join(", ")
                ),
            };
            self.diagnostics
                .error(codes::UNKNOWN_WORD, &place, format!("`{name}` is no format"))
                .help(help);
        }
        if !known.is_empty() {
            self.found.push(Constraint {
                kind: ConstraintKind::Format(known),
                subject: target,
                severity: inherited.severity(),
                evidence: evidence(inherited.source),
                source: source(inherited.source),
                predicts,
                names_error: error.is_some(),
                at: at.clone(),
            });
        }
    }
}

/// Code, message and help.
pub type Fault = (Code, &'static str, &'static str);

const COUNT: Fault = (
    codes::BAD_RANGE,
    "this is no range of counts",
    "count in whole numbers below 2^32: `1..=50`, `1..` or `..=3`",
);

fn count(range: &Range) -> Result<(u64, Option<u64>), Fault> {
    let end = |end: &Option<spec::Decimal>| match end {
        None => Ok(None),
        Some(end) => {
            // The greatest count of a 32-bit machine stands for no limit.
            let end = end.integer().and_then(|end| u32::try_from(end).ok());
            let end = end.filter(|end| *end < u32::MAX).map(u64::from);
            end.map(Some).ok_or(COUNT)
        }
    };
    Ok((end(&range.min)?.unwrap_or(0), end(&range.max)?))
}

fn chars(range: &Range) -> Result<Option<ConstraintKind>, Fault> {
    count(range).map(|(min, max)| Some(ConstraintKind::Chars { min, max }))
}

fn items(range: &Range) -> Result<Option<ConstraintKind>, Fault> {
    count(range).map(|(min, max)| Some(ConstraintKind::Items { min, max }))
}

fn interval(
    range: Result<&Range, Fault>,
    written: &spec::Constraint<Range>,
) -> Result<Option<ConstraintKind>, Fault> {
    let (above, below) = (&written.above, &written.below);
    if above.is_none() && below.is_none() {
        range?;
    }
    let inner = range.ok();
    let end = |inclusive: Option<&spec::Decimal>, exclusive: &Option<spec::Decimal>| match (
        inclusive, exclusive,
    ) {
        (Some(end), None) => Ok(Some(Bound { inclusive: true, ..open_end(end) })),
        (None, Some(end)) => Ok(Some(open_end(end))),
        (None, None) => Ok(None),
        (Some(_), Some(_)) => {
            Err((codes::WRONG_SHAPE, "one end is given twice", "keep `is`, or `above` and `below`"))
        }
    };
    let min = end(inner.and_then(|range| range.min.as_ref()), above)?;
    let max = end(inner.and_then(|range| range.max.as_ref()), below)?;
    let empty =
        (codes::EMPTY_RANGE, "no value lies in this range", "let `above` be less than `below`");
    match (min, max) {
        (Some(low), Some(high)) if is_empty(low, high) => Err(empty),
        _ => Ok(Some(ConstraintKind::Range { min, max })),
    }
}

fn open_end(end: &spec::Decimal) -> Bound {
    Bound { value: end.get(), integer: end.integer(), inclusive: false }
}

fn is_empty(low: Bound, high: Bound) -> bool {
    let (descends, meets) = match (low.integer, high.integer) {
        (Some(low), Some(high)) => (low > high, low == high),
        _ => (low.value > high.value, low.value == high.value),
    };
    descends || (meets && !(low.inclusive && high.inclusive))
}

fn multiple(step: &spec::Decimal) -> Result<Option<ConstraintKind>, Fault> {
    match float(step) {
        None => Err(LONG),
        Some(step) if step > 0.0 => Ok(Some(ConstraintKind::Multiple(step))),
        Some(_) => {
            Err((codes::BAD_RANGE, "only a positive step has multiples", "write `multiple: 0.5`"))
        }
    }
}

/// A number as a float, unless that would round it.
pub fn float(number: &spec::Decimal) -> Option<f64> {
    let exact = number.integer().is_none_or(is_float);
    exact.then(|| number.get())
}

/// What is said where there is no such float.
pub const LONG: Fault = (
    codes::BAD_RANGE,
    "this number has more digits than a float of 64 bits holds",
    "write fewer digits; a limit that no value reaches can be left out",
);

fn pattern_of(pattern: &str) -> Result<Option<ConstraintKind>, Fault> {
    Ok(Some(ConstraintKind::Pattern(pattern.to_owned())))
}
