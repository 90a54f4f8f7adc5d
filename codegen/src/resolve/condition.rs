//! Conditions: what members have to be.

use indexmap::IndexMap;

use super::expression_scope::ExpressionScope;
use super::fault::refuse_empty;
use super::literal::{resolve_float, resolve_literal};
use super::reference::ImplicitRoot;
use crate::diagnostic::{DiagnosticPlace, Diagnostics};
use crate::model::{Assignment, Condition, Expression, Predicate};
use crate::source::Pointer;
use crate::spec;

impl ExpressionScope<'_> {
    /// Resolves each pair of a mapping from member to what it has to be; a pair that refers to what
    /// only other versions have is left out.
    pub fn conditions(
        &self,
        root: ImplicitRoot,
        written: &spec::Conditions,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Condition> {
        let conditions = written.iter().filter_map(|(name, predicate)| {
            let at = at.key(name);
            let member = self.key(root, name, DiagnosticPlace::Key(at.clone()), diagnostics);
            let predicate = self.predicate(predicate, &at, diagnostics);
            Some(Condition { member: member?, predicate: predicate?, at })
        });
        conditions.collect()
    }

    /// Resolves each pair of a mapping from member of the record at hand to what it has to equal.
    pub fn equalities(
        &self,
        written: &IndexMap<String, spec::Expression>,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Condition> {
        let pairs = self.assignments(ImplicitRoot::Record, written, at, diagnostics);
        let equality = |Assignment { target, value, at }| Condition {
            member: target,
            predicate: Predicate::Equals(value),
            at,
        };
        pairs.into_iter().map(equality).collect()
    }

    fn predicate(
        &self,
        written: &spec::Predicate,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Predicate> {
        Some(match written {
            spec::Predicate::Present => Predicate::Present,
            spec::Predicate::Absent => Predicate::Absent,
            spec::Predicate::AnyOf(values) => {
                refuse_empty(values.is_empty(), at, diagnostics);
                Predicate::AnyOf(values.iter().map(resolve_literal).collect())
            }
            spec::Predicate::Range(range) => {
                let mut bound = |bound: &Option<spec::Decimal>| {
                    let bound = bound.as_ref().map(resolve_float).transpose();
                    bound.map_err(|fault| fault.report(at, diagnostics)).ok()
                };
                Predicate::Range { min: bound(&range.min)?, max: bound(&range.max)? }
            }
            spec::Predicate::Between(between) => self.between(between, at, diagnostics)?,
            spec::Predicate::Equals(expression) => {
                Predicate::Equals(self.expression(expression, at, diagnostics)?)
            }
        })
    }

    fn between(
        &self,
        written: &spec::Between,
        at: &Pointer,
        diagnostics: &mut Diagnostics,
    ) -> Option<Predicate> {
        let mut bound = |key: &str, written: &Option<spec::Expression>| -> Option<Expression> {
            self.expression(written.as_ref()?, &at.key(key), diagnostics)
        };
        let (from, to) = (bound("from", &written.from), bound("to", &written.to));
        (from.is_some() || to.is_some()).then_some(Predicate::Between { from, to })
    }
}
