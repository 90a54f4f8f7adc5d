//! Which schemas travel in requests, which in answers.

use std::collections::BTreeSet;

use crate::model::{Api, Direction, Field, SchemaId, SchemaKind, Shape, Type, TypeName};

/// The schemas that each side needs.
#[derive(Debug, Default)]
pub struct Usage {
    pub request: BTreeSet<SchemaId>,
    pub answer: BTreeSet<SchemaId>,
}

/// Which of a schema's two types is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Request,
    Answer,
}

impl Usage {
    /// Walks from every operation to all it can reach.
    pub fn of(api: &Api) -> Self {
        let mut usage = Self::default();
        for operation in &api.operations {
            for parameter in &operation.parameters {
                usage.reach(api, parameter.field.ty, Side::Request);
            }
            if let Some(body) = &operation.body {
                usage.reach_fields(api, &body.object.fields, Side::Request);
            }
            if let Some(returns) = &operation.returns {
                usage.reach(api, returns.ty, Side::Answer);
            }
        }
        if let Some(webhooks) = &api.webhooks {
            let name = TypeName::Schema(webhooks.union);
            usage.reach(api, Type { shape: Shape::One, name }, Side::Answer);
        }
        usage
    }

    /// Whether the schema is emitted once for each side.
    pub fn both(&self, id: SchemaId) -> bool {
        self.request.contains(&id) && self.answer.contains(&id)
    }

    fn reach(&mut self, api: &Api, ty: Type, side: Side) {
        let TypeName::Schema(id) = ty.name else { return };
        let seen = match side {
            Side::Request => &mut self.request,
            Side::Answer => &mut self.answer,
        };
        if !seen.insert(id) {
            return;
        }
        match &api.schema(id).kind {
            SchemaKind::Scalar(scalar) => self.reach(api, scalar.ty, side),
            SchemaKind::Object(object) => self.reach_fields(api, &object.fields, side),
            SchemaKind::Enum(enum_) => {
                for column in &enum_.columns {
                    self.reach(api, column.ty, side);
                }
            }
            SchemaKind::Union(union) => {
                for variant in &union.variants {
                    let name = TypeName::Schema(variant.schema);
                    self.reach(api, Type { shape: Shape::One, name }, side);
                }
            }
        }
    }

    fn reach_fields(&mut self, api: &Api, fields: &[Field], side: Side) {
        for field in fields {
            let travels = match side {
                Side::Request => field.direction != Direction::ReadOnly,
                Side::Answer => field.direction != Direction::WriteOnly,
            };
            if travels {
                self.reach(api, field.ty, side);
            }
        }
    }
}
