//! Expressions and conditions: each name in them is looked up along the types that it leads through.

use super::constraint::{LONG, float};
use super::field::resolve_literal;
use super::scope::Scope;
use crate::diagnostic::{At, Diagnostics, codes, nearest};
use crate::model::{
    Assignment, Condition, Expression, Operation, ParameterLocation, Predicate, Reference, Root,
    Schema, SchemaId, Shape, Type, TypeName,
};
use crate::source::Pointer;
use crate::spec;

/// What the names of an expression may begin with, at one place of an API.
#[derive(Clone)]
pub struct Surroundings<'a> {
    pub scope: &'a Scope<'a>,
    pub schemas: &'a [Schema],
    /// The operation that the expression stands in, as resolved and as written.
    pub operation: Option<(&'a Operation, &'a spec::Operation)>,
    /// The schema of the record at hand.
    pub stored: Option<SchemaId>,
    /// The hidden numbers of that record.
    pub counters: &'a [String],
    pub answer: Option<Type>,
    pub item: Option<Type>,
    /// What is made of an item, where that is known.
    pub made: Option<Type>,
    /// What was found under a name.
    pub found: Vec<(&'a str, Type)>,
}

/// Where a bare name, without a `$`, begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Bare {
    Stored,
    Answer,
    Item,
    Made,
}

impl<'a> Surroundings<'a> {
    /// A place where nothing but literals and the clock can be named.
    pub fn of(scope: &'a Scope<'a>, schemas: &'a [Schema]) -> Self {
        Self {
            scope,
            schemas,
            operation: None,
            stored: None,
            counters: &[],
            answer: None,
            item: None,
            made: None,
            found: Vec::new(),
        }
    }

    /// The expression that is meant; none where it names what another version has.
    pub fn expression(
        &self,
        written: &spec::Expression,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Expression> {
        Some(match written {
            spec::Expression::Literal(literal) => Expression::Literal(resolve_literal(literal)),
            spec::Expression::Now(offset) => Expression::Now(*offset),
            spec::Expression::Reference(reference) => {
                Expression::Reference(self.reference(reference, &At::from(at), diagnostics)?)
            }
            spec::Expression::FirstOf(parts) => {
                let parts = parts.iter().filter_map(|part| self.expression(part, at, diagnostics));
                let mut parts: Vec<Expression> = parts.collect();
                match parts.len() {
                    0 => return None,
                    1 => parts.remove(0),
                    _ => Expression::FirstOf(parts),
                }
            }
            spec::Expression::Derived(derived) => self.derived(derived, at, diagnostics)?,
        })
    }

    fn derived(
        &self,
        derived: &spec::Derived,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Expression> {
        let (key, of) = match (&derived.newest, &derived.each) {
            (Some(of), None) => ("newest", of),
            (None, Some(of)) => ("each", of),
            _ => {
                diagnostics
                    .error(codes::WRONG_SHAPE, at, "this makes a value of one list")
                    .help("write `newest` with `by`, or `each` with `compute` or `set`");
                return None;
            }
        };
        let spec::Expression::Reference(of) = of else {
            diagnostics
                .error(codes::BAD_EXPRESSION, at.key(key), "this is no list")
                .help("name a list: `$body.books`");
            return None;
        };
        let place = At::from(at.key(key));
        let of = self.reference(of, &place, diagnostics)?;
        let item = self.item_of(&of, &place, diagnostics)?;
        if key == "newest" {
            let Some(by) = &derived.by else {
                diagnostics
                    .error(codes::MISSING_KEY, at, "by which member is it the newest?")
                    .help("add `by:` with a member of the items");
                return None;
            };
            let inner = Self { item: Some(item), ..self.clone() };
            let by = inner.member(Bare::Item, by, &At::from(at.key("by")), diagnostics)?;
            return Some(Expression::Newest { of, by });
        }
        let compute = derived.compute.as_ref();
        let compute =
            compute.and_then(|name| self.scope.computed(name, &at.key("compute"), diagnostics));
        let inner = Self { item: Some(item), ..self.clone() };
        let set = inner.assignments(Bare::Made, &derived.set, &at.key("set"), diagnostics);
        Some(Expression::Each { of, compute, set })
    }

    /// The type of the items of a list.
    pub fn item_of(&self, of: &Reference, at: &At, diagnostics: &mut Diagnostics) -> Option<Type> {
        let ty = self.plain(of.ty);
        if ty.shape == Shape::List {
            return Some(Type { shape: Shape::One, ..ty });
        }
        let name = of.members.last().map_or("this", String::as_str);
        diagnostics
            .error(codes::UNKNOWN_REFERENCE, at.clone(), format!("`{name}` is no list"))
            .help("name a field of the form `list of ...`");
        None
    }

    /// What `$root.member.member` leads to; none where another version has it.
    pub fn reference(
        &self,
        written: &spec::Reference,
        at: &At,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        let place = match written.root.as_str() {
            "path" => Some(ParameterLocation::Path),
            "query" => Some(ParameterLocation::Query),
            "header" => Some(ParameterLocation::Header),
            _ => None,
        };
        if let (Some(place), Some(operation)) = (place, self.operation) {
            return self.parameter(operation, place, &written.members, at, diagnostics);
        }
        let members = &written.members;
        match (written.root.as_str(), self.operation) {
            ("body", Some((operation, node))) => {
                self.body(operation, node, members, at, diagnostics)
            }
            ("stored", _) if self.stored.is_some() => {
                self.walk(Root::Stored, self.record(), members, at, diagnostics)
            }
            ("item", _) if self.item.is_some() => {
                self.walk(Root::Item, self.item, members, at, diagnostics)
            }
            (root, _) => match self.found.iter().find(|(name, _)| *name == root) {
                Some((name, ty)) => {
                    let root = Root::Found((*name).to_owned());
                    self.walk(root, Some(*ty), members, at, diagnostics)
                }
                None => {
                    self.unknown_root(root, at, diagnostics);
                    None
                }
            },
        }
    }

    fn unknown_root(&self, root: &str, at: &At, diagnostics: &mut Diagnostics) {
        let mut known: Vec<&str> = Vec::new();
        if self.operation.is_some() {
            known.extend(["body", "path", "query", "header"]);
        }
        known.extend(self.stored.map(|_| "stored"));
        known.extend(self.item.map(|_| "item"));
        known.extend(["now", "present", "absent"]);
        known.extend(self.found.iter().map(|(name, _)| *name));
        let help = match nearest(root, known.iter().copied()) {
            Some(near) => format!("did you mean `${near}`?"),
            None => {
                let known: Vec<String> = known.iter().map(|name| format!("`${name}`")).collect();
                format!("what may begin an expression here: {}", known.join(", "))
            }
        };
        diagnostics
            .error(
                codes::UNKNOWN_REFERENCE,
                at.clone(),
                format!("nothing here is called `${root}`"),
            )
            .help(help);
    }

    pub(super) fn record(&self) -> Option<Type> {
        self.stored.map(|id| Type { shape: Shape::One, name: TypeName::Schema(id) })
    }

    /// What a bare name leads to, member by member.
    pub fn member(
        &self,
        bare: Bare,
        text: &str,
        at: &At,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        let members: Vec<String> = text.split('.').map(str::to_owned).collect();
        let (root, ty) = match bare {
            Bare::Stored => (Root::Stored, self.record()),
            Bare::Answer => (Root::Answer, self.answer),
            Bare::Item => (Root::Item, self.item),
            Bare::Made => (Root::Item, self.made.or(self.item)),
        };
        self.walk(root, ty, &members, at, diagnostics)
    }

    /// What a key leads to: `$root.member`, or a bare name.
    pub fn key(
        &self,
        bare: Bare,
        text: &str,
        at: &At,
        diagnostics: &mut Diagnostics,
    ) -> Option<Reference> {
        if !text.starts_with('$') {
            return self.member(bare, text, at, diagnostics);
        }
        match spec::Expression::parse(text) {
            Ok(spec::Expression::Reference(reference)) => {
                self.reference(&reference, at, diagnostics)
            }
            _ => {
                diagnostics
                    .error(codes::BAD_EXPRESSION, at.clone(), format!("`{text}` leads to no value"))
                    .help("write `$root.member`, or the name of a field");
                None
            }
        }
    }

    /// Each pair of a mapping from member to value.
    pub fn assignments(
        &self,
        bare: Bare,
        written: &indexmap::IndexMap<String, spec::Expression>,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Assignment> {
        let pairs = written.iter().filter_map(|(name, value)| {
            let at = at.key(name);
            let target = self.key(bare, name, &At::Key(at.clone()), diagnostics);
            let target = target.filter(|target| is_kept(target, &at, diagnostics));
            let value = self.making(target.as_ref()).expression(value, &at, diagnostics);
            Some(Assignment { target: target?, value: value?, at })
        });
        pairs.collect()
    }

    /// The same place, where what becomes of the items of a list is put into this target.
    fn making(&self, target: Option<&Reference>) -> Self {
        let item = |target: &Reference| {
            let ty = self.plain(target.ty);
            (ty.shape == Shape::List).then_some(Type { shape: Shape::One, ..ty })
        };
        Self { made: target.and_then(item), ..self.clone() }
    }

    /// Each pair of a mapping from member to what it has to be.
    pub fn tests(
        &self,
        bare: Bare,
        written: &spec::Conditions,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Condition> {
        let tests = written.iter().filter_map(|(name, condition)| {
            let at = at.key(name);
            let member = self.key(bare, name, &At::Key(at.clone()), diagnostics);
            let demand = self.demand(condition, &at, diagnostics);
            Some(Condition { member: member?, predicate: demand?, at })
        });
        tests.collect()
    }

    fn demand(
        &self,
        condition: &spec::Predicate,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Predicate> {
        let mut end = |key: &str, end: &Option<spec::Expression>| match end {
            None => Some(None),
            Some(end) => self.expression(end, &at.key(key), diagnostics).map(Some),
        };
        Some(match condition {
            spec::Predicate::Present => Predicate::Present,
            spec::Predicate::Absent => Predicate::Absent,
            spec::Predicate::AnyOf(values) => {
                names_something(values.is_empty(), &At::from(at), diagnostics);
                Predicate::AnyOf(values.iter().map(resolve_literal).collect())
            }
            spec::Predicate::Range(range) => {
                let mut end = |end: &Option<spec::Decimal>| match end.as_ref().map(float) {
                    None => Some(None),
                    Some(Some(end)) => Some(Some(end)),
                    Some(None) => {
                        let (code, message, help) = LONG;
                        diagnostics.error(code, at, message).help(help);
                        None
                    }
                };
                Predicate::Range { min: end(&range.min)?, max: end(&range.max)? }
            }
            spec::Predicate::Between(spec::Between { from, to }) => {
                let (from, to) = (end("from", from), end("to", to));
                match (from.flatten(), to.flatten()) {
                    (None, None) => return None,
                    (from, to) => Predicate::Between { from, to },
                }
            }
            spec::Predicate::Equals(expression) => {
                Predicate::Equals(self.expression(expression, at, diagnostics)?)
            }
        })
    }
}

/// What an effect sets is a member of a record or of the answer, never of the request.
fn is_kept(target: &Reference, at: &Pointer, diagnostics: &mut Diagnostics) -> bool {
    let sent = matches!(target.root, Root::Body | Root::Path | Root::Query | Root::Header);
    if sent {
        diagnostics
            .error(codes::EFFECT_KIND, At::Key(at.clone()), "an effect can't change the request")
            .help("name a member of the record, or `$found.member`");
    }
    !sent
}

/// A list or mapping that has to name something does.
pub fn names_something(is_empty: bool, at: &At, diagnostics: &mut Diagnostics) {
    if is_empty {
        diagnostics
            .error(codes::NAMES_NOTHING, at.clone(), "this names nothing")
            .help("name at least one, or remove the key");
    }
}
