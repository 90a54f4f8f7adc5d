//! Values judged by their plans: types first, then constraints, then what is inside.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::check::{check_text, check_value};
use super::descriptor::{Severity, Violations};
use super::findings::{Demand, Findings};
use super::given::Given;
use super::json::Node;
use super::kind;
use super::place::Place;
use super::plan::{Base, Field, Object, Plan, Schema, Schemas, Union};
use super::rule::judge_rules;

/// Judges one request, and gathers what is wrong.
#[derive(Debug)]
pub struct Reading<'j> {
    pub schemas: &'j Schemas,
    pub errors: Violations,
    pub findings: Findings,
}

impl Reading<'_> {
    /// Judges a field by what a request says of it.
    pub fn field(&mut self, field: &Field, given: Given<'_>, sent: bool, place: &Place<'_>) {
        let place = place.field(field.step());
        match given {
            Given::Value(node) => self.value(&field.plan, field.mistyped, node, &place),
            Given::Absent if field.required && !(sent && field.nullable) => {
                let demand = Demand::enforced("required", field.missing);
                self.findings.add(demand, &place, "is required".to_owned());
            }
            Given::Absent | Given::Cleared(_) => {}
        }
    }

    /// Judges a value.
    fn value(&mut self, plan: &Plan, mistyped: Option<i64>, node: &Node<'_>, place: &Place<'_>) {
        if !kind::is_of(plan.base, node) {
            let message = format!("is not {}", kind::describe(plan.base));
            self.findings.add(Demand::enforced("type", mistyped), place, message);
            return;
        }
        for check in &plan.checks {
            check_value(self.schemas, plan, check, node, place, &mut self.findings);
        }
        match (plan.base, node, &plan.member) {
            (Base::List, Node::List(items), Some(member)) => {
                for (index, item) in items.iter().enumerate() {
                    self.value(member, mistyped, item, &place.item(index));
                }
            }
            (Base::Map, Node::Object(members), Some(member)) => {
                self.map(plan, member, mistyped, members, place);
            }
            (Base::Object(schema), Node::Object(members), _) => {
                if let Schema::Object(object) = &self.schemas[schema] {
                    self.object(object, members, place);
                }
            }
            (Base::Union(schema), Node::Object(members), _) => {
                if let Schema::Union(union) = &self.schemas[schema] {
                    self.union(union, node, members, place);
                }
            }
            _ => {}
        }
    }

    /// Judges the keys of a map in sorted order, then the values.
    fn map(
        &mut self,
        plan: &Plan,
        member: &Plan,
        mistyped: Option<i64>,
        members: &[(Cow<'_, str>, Node<'_>)],
        place: &Place<'_>,
    ) {
        let sorted: BTreeMap<&str, &Node<'_>> =
            members.iter().map(|(name, value)| (name.as_ref(), value)).collect();
        for (index, key) in sorted.keys().enumerate() {
            for check in &plan.keys {
                check_text(check, key, &place.key(index), &mut self.findings);
            }
        }
        for (index, value) in sorted.values().enumerate() {
            self.value(member, mistyped, value, &place.entry(index));
        }
    }

    /// Judges an object below the body.
    fn object(&mut self, object: &Object, members: &[(Cow<'_, str>, Node<'_>)], place: &Place<'_>) {
        let nodes = by_field(object, members);
        let given = self.fields(object, &nodes, place);
        judge_rules(self.schemas, &object.rules, &given, place, &mut self.findings);
    }

    /// Judges the fields of an object, and returns what is said of each.
    pub fn fields<'n>(
        &mut self,
        object: &Object,
        nodes: &[Option<&'n Node<'n>>],
        place: &Place<'_>,
    ) -> Vec<Given<'n>> {
        let given: Vec<Given<'n>> =
            object.fields.iter().zip(nodes).map(|(field, node)| Given::of(field, *node)).collect();
        for &position in &object.order {
            let sent = nodes[position].is_some();
            self.field(&object.fields[position], given[position], sent, place);
        }
        given
    }

    /// Judges an object as the variant that its tag names.
    fn union(
        &mut self,
        union: &Union,
        node: &Node<'_>,
        members: &[(Cow<'_, str>, Node<'_>)],
        place: &Place<'_>,
    ) {
        let tagged = union.tags.iter().find_map(|tag| Some((tag, node.member(tag)?)));
        let Some((tag, value)) = tagged else {
            let place = place.member(&union.tags[0]);
            let message = "is required, as it says which object this is".to_owned();
            self.findings.add(Demand::enforced("required", self.errors.missing), &place, message);
            return;
        };
        let Node::Text(text) = value else {
            let message = "is not text".to_owned();
            let demand = Demand::enforced("type", self.errors.invalid);
            self.findings.add(demand, &place.member(tag), message);
            return;
        };
        match union.variants.get(text.as_ref()).map(|&schema| &self.schemas[schema]) {
            Some(Schema::Object(object)) => self.object(object, members, place),
            _ => {
                let demand = Demand {
                    rule: "known",
                    severity: Severity::Warning,
                    predicts: self.errors.invalid,
                };
                let message = "names none of the objects of the union".to_owned();
                self.findings.add(demand, &place.member(tag), message);
            }
        }
    }
}

/// The members of an object by the positions of its fields, of a repeated one the last; those that
/// count as absent aside.
pub fn by_field<'n>(
    object: &Object,
    members: &'n [(Cow<'n, str>, Node<'n>)],
) -> Vec<Option<&'n Node<'n>>> {
    let mut found = vec![None; object.fields.len()];
    for (name, value) in members {
        if let Some(&position) = object.by_name.get(name.as_ref()) {
            let field = &object.fields[position];
            let counts = !object.ill_typed_ignored || field.can_be(value);
            found[position] = counts.then_some(value);
        }
    }
    found
}
