//! How operations look on the wire, with the node of each field.

use super::node::Nodes;
use super::{WireAnswer, WireBody, WireMember, WireOperation, WireShape, WireValue};
use crate::model::{
    self, Api, Field, Object, ParameterLocation, SchemaId, SchemaKind, Type, TypeName,
};

/// One API with its nodes.
pub struct Wire<'a> {
    pub api: &'a Api,
    pub nodes: &'a Nodes<'a>,
}

impl Wire<'_> {
    /// The path of the first server's URL, without a slash at its end.
    pub fn base(&self) -> String {
        let url = self.api.servers.first().map_or("", |server| &server.url);
        let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
        let path = rest.find('/').map_or("", |slash| &rest[slash..]);
        path.trim_end_matches('/').to_owned()
    }

    /// Every operation; `nodes` holds the index of each, in the same order.
    pub fn operations(&self, nodes: Vec<usize>) -> Vec<WireOperation> {
        let operations = self.api.operations.iter().zip(nodes);
        operations.map(|(operation, node)| self.operation(operation, node)).collect()
    }

    fn operation(&self, operation: &model::Operation, node: usize) -> WireOperation {
        let of = |place| {
            let here = operation.parameters.iter().filter(move |one| one.location == place);
            here.map(|parameter| self.member(&parameter.field)).collect::<Vec<_>>()
        };
        let body = operation.body.as_ref().map(|body| WireBody {
            wrap: body.wrap.as_ref().map(|wrap| wrap.member.clone()),
            members: self.members(&body.object),
        });
        let returns = operation.returns.as_ref();
        let returns = returns
            .map(|returns| WireAnswer { wrap: returns.wrap.clone(), value: value(returns.ty) });
        WireOperation {
            node,
            id: operation.id.clone(),
            method: operation.method.name(),
            path: operation.path.text.clone(),
            in_path: of(ParameterLocation::Path).into_iter().map(|member| member.node).collect(),
            query: of(ParameterLocation::Query),
            header: of(ParameterLocation::Header),
            body,
            returns,
        }
    }

    /// What each schema holds, by its id.
    pub fn shapes(&self) -> Vec<WireShape> {
        let shape = |schema: &model::Schema| match &schema.kind {
            SchemaKind::Scalar(scalar) => WireShape::Alias(value(scalar.ty)),
            SchemaKind::Object(object) => WireShape::Object(self.members(object)),
            SchemaKind::Enum(_) => WireShape::Plain,
            SchemaKind::Union(union) => {
                let variants = union.variants.iter();
                let variants =
                    variants.map(|variant| (variant.wire.clone(), index(variant.schema)));
                WireShape::Union(union.tags.clone(), variants.collect())
            }
        };
        self.api.schemas.iter().map(shape).collect()
    }

    fn members(&self, object: &Object) -> Vec<WireMember> {
        object.fields.iter().map(|field| self.member(field)).collect()
    }

    fn member(&self, field: &Field) -> WireMember {
        let names = std::iter::once(&field.wire_name).chain(&field.aliases).cloned();
        WireMember { node: self.nodes.field(field), names: names.collect(), value: value(field.ty) }
    }
}

fn value(ty: Type) -> WireValue {
    let shape = match ty.name {
        TypeName::Primitive(_) => None,
        TypeName::Schema(id) => Some(index(id)),
    };
    WireValue { keyed: ty.shape == model::Shape::Map, shape }
}

fn index(SchemaId(index): SchemaId) -> usize {
    index
}
