//! The API itself: version, servers, authentication, envelope and error table.

use std::ops::RangeInclusive;

use super::{
    Bucket, Constraint, Enum, Evidence, Field, Map, Object, Operand, OperandValue, Operation,
    RuleSet, Schema, SchemaId, SchemaKind, Shape, Sign, Source, Type, TypeName, Webhooks,
};
use crate::source::Pointer;

/// One API in one version.
#[derive(Clone, Debug)]
pub struct Api {
    /// The name of its folder.
    pub name: String,
    /// The version that it is resolved for; none where the API has no versions.
    pub version: Option<String>,
    pub doc: Option<String>,
    /// The top of its `api.yaml`.
    pub at: Pointer,
    /// With the version filled in; the first one is the default.
    pub servers: Vec<Server>,
    pub auth: Auth,
    pub envelope: Option<Envelope>,
    pub violations: Violations,
    pub rate_limit: RateLimit,
    /// In the order of the table.
    pub errors: Vec<ErrorRow>,
    /// The errors that every operation may answer with.
    pub common_errors: Vec<ErrorId>,
    /// Buckets of requests that operations share.
    pub buckets: Vec<Bucket>,
    pub computed: Vec<Computed>,
    pub schemas: Vec<Schema>,
    pub operations: Vec<Operation>,
    /// What the service sends of its own accord.
    pub webhooks: Option<Webhooks>,
}

impl Api {
    /// The schema with this id.
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0]
    }

    /// Whether a schema was made for webhooks, not written as a schema.
    pub fn is_delivered(&self, id: SchemaId) -> bool {
        self.webhooks.as_ref().is_some_and(|webhooks| webhooks.owns(id))
    }

    /// Every object: those of schemas, then those of request bodies.
    pub fn objects(&self) -> impl Iterator<Item = &Object> {
        let schemas = self.schemas.iter().filter_map(|schema| match &schema.kind {
            SchemaKind::Object(object) => Some(object),
            _ => None,
        });
        let bodies = self.operations.iter().filter_map(|operation| operation.body.as_ref());
        schemas.chain(bodies.map(|body| &body.object))
    }

    /// The rules of each object and operation.
    pub fn rule_sets(&self) -> impl Iterator<Item = RuleSet<'_>> {
        self.objects().map(Object::rule_set).chain(self.operations.iter().map(Operation::rule_set))
    }

    /// What an operand of a rule refers to, where `field` is the one that it names.
    pub fn operand_value(&self, field: &Field, operand: &Operand) -> OperandValue<'_> {
        let Type { shape: Shape::One, name: TypeName::Schema(id) } = field.ty else {
            return OperandValue::Field;
        };
        let Some(name) = &operand.member else { return OperandValue::Field };
        let found = match &self.schema(id).kind {
            SchemaKind::Object(object) => {
                let found = object.fields.iter().find(|field| field.name == *name);
                found.map(OperandValue::Member)
            }
            SchemaKind::Enum(enum_) => {
                let column = enum_.columns.iter().position(|column| column.name == *name);
                column.map(|column| OperandValue::Column(enum_, column))
            }
            SchemaKind::Scalar(_) | SchemaKind::Union(_) => None,
        };
        found.unwrap_or(OperandValue::Field)
    }

    /// Every field: those of objects, then the parameters of operations.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        let parameters = self.operations.iter().flat_map(|operation| &operation.parameters);
        let parameters = parameters.map(|parameter| &parameter.field);
        self.objects().flat_map(|object| &object.fields).chain(parameters)
    }

    /// Every constraint with the type that it limits.
    pub fn constraints(&self) -> impl Iterator<Item = (&Constraint, Type)> {
        let scalars = self.schemas.iter().filter_map(|schema| match &schema.kind {
            SchemaKind::Scalar(scalar) => Some((&scalar.constraints, scalar.ty)),
            _ => None,
        });
        let fields = self.fields().map(|field| (&field.constraints, field.ty));
        scalars
            .chain(fields)
            .flat_map(|(constraints, ty)| constraints.iter().map(move |one| (one, ty)))
    }

    /// The type behind a chain of named scalars.
    pub fn plain(&self, ty: Type) -> Type {
        let (Shape::One, TypeName::Schema(id)) = (ty.shape, ty.name) else { return ty };
        match &self.schema(id).kind {
            SchemaKind::Scalar(scalar) => self.plain(scalar.ty),
            _ => ty,
        }
    }

    /// The type of one item of a list or map, or of the value itself.
    pub fn member(&self, ty: Type) -> Type {
        self.plain(Type { shape: Shape::One, ..self.plain(ty) })
    }

    /// The fields on a path through single objects, each inside the one before; none where the path
    /// leads through anything else.
    pub fn along(&self, ty: Type, members: &[String]) -> Option<Vec<&Field>> {
        let mut fields: Vec<&Field> = Vec::new();
        for name in members {
            let ty = self.plain(fields.last().map_or(ty, |field| field.ty));
            let (Shape::One, TypeName::Schema(id)) = (ty.shape, ty.name) else { return None };
            let SchemaKind::Object(object) = &self.schema(id).kind else { return None };
            fields.push(object.fields.iter().find(|field| field.wire_name == *name)?);
        }
        Some(fields)
    }

    /// The enum that a single value of `ty` belongs to.
    pub fn enum_of(&self, ty: Type) -> Option<&Enum> {
        let (Shape::One, TypeName::Schema(id)) = (ty.shape, ty.name) else { return None };
        match &self.schema(id).kind {
            SchemaKind::Enum(enum_) => Some(enum_),
            _ => None,
        }
    }

    /// Whether an operation may answer with an error.
    pub fn answers_with(&self, operation: &Operation, error: ErrorId) -> bool {
        operation.errors.contains(&error) || self.common_errors.contains(&error)
    }

    /// The row with this id.
    pub fn error(&self, id: ErrorId) -> &ErrorRow {
        &self.errors[id.0]
    }
}

/// A base URL by the name of its environment.
#[derive(Clone, Debug)]
pub struct Server {
    pub name: String,
    pub url: String,
}

/// How callers authenticate.
#[derive(Clone, Debug)]
pub struct Auth {
    /// The header that carries the key.
    pub header: String,
    /// Older headers for it, which are never sent.
    pub also: Vec<String>,
    /// The error that answers a missing or wrong key.
    pub error: Option<ErrorId>,
    pub sign: Option<Sign>,
}

/// Where an answer holds its result, its code and more, as paths of members.
#[derive(Clone, Debug)]
pub struct Envelope {
    pub data: Vec<String>,
    pub code: Vec<String>,
    pub message: Vec<String>,
    pub ty: Vec<String>,
    pub details: Vec<Vec<String>>,
    /// Empty where answers don't say whether the same request may succeed later.
    pub retryable: Vec<String>,
    /// The header that identifies the request.
    pub request_id: Option<String>,
    /// The header that names the version that answered.
    pub served_version: Option<String>,
    pub ok: RangeInclusive<i64>,
    pub pending: Vec<i64>,
    pub partial: Vec<i64>,
}

/// The errors that answer what is wrong with a request, unless a node names another one.
#[derive(Clone, Copy, Debug, Default)]
pub struct Violations {
    /// A required field is absent.
    pub missing: Option<ErrorId>,
    /// Any other violation of a constraint or rule.
    pub invalid: Option<ErrorId>,
    /// The body is not a JSON object.
    pub unreadable: Option<ErrorId>,
    /// No operation has this method and path.
    pub no_operation: Option<ErrorId>,
    /// Whether a field of another JSON type counts as absent instead.
    pub ill_typed_ignored: bool,
}

/// The headers that tell how much of a rate limit is left.
#[derive(Clone, Debug, Default)]
pub struct RateLimit {
    pub limit: Vec<String>,
    pub remaining: Vec<String>,
    pub reset: Vec<String>,
    pub unit: Option<ResetUnit>,
    /// The error that answers too many requests.
    pub error: Option<ErrorId>,
}

/// The unit of a reset time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResetUnit {
    /// Seconds since 1970.
    Epoch,
    /// Milliseconds since 1970.
    EpochMillis,
    /// Seconds from now.
    Seconds,
}

/// An index into [`Api::computed`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ComputedId(pub usize);

/// A result that the server computes from what it is given.
#[derive(Clone, Debug)]
pub struct Computed {
    pub name: String,
    pub from: Option<SchemaId>,
    pub to: SchemaId,
    /// Example members of a result.
    pub sample: Map,
    pub doc: Option<String>,
    pub at: Pointer,
}

/// An index into [`Api::errors`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ErrorId(pub usize);

/// One row of the error table.
#[derive(Clone, Debug)]
pub struct ErrorRow {
    pub code: i64,
    pub name: String,
    pub http: u16,
    /// The value of the envelope's type member.
    pub ty: Option<String>,
    pub kind: ErrorKind,
    pub retryable: bool,
    pub doc: String,
    pub help: String,
    pub evidence: Option<Evidence>,
    pub source: Option<Source>,
    pub at: Pointer,
}

/// What an error means to a caller, whatever its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    Invalid,
    Unauthorized,
    Forbidden,
    NotFound,
    AlreadyExists,
    Conflict,
    RateLimited,
    Pending,
    Server,
}
