//! Constructor arguments: which fields they are, and whether types alone tell them apart.

use super::{Api, Direction, Field, Primitive, SchemaId, SchemaKind, Shape, Type, TypeName};

/// The most arguments that a constructor takes by position.
const BY_POSITION: usize = 7;

/// What can be passed for an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Fit {
    Text,
    Number,
    Boolean,
    /// Any JSON value.
    Json,
    /// A type of its own.
    Own(SchemaId),
    List(Box<Fit>),
    Map(Box<Fit>),
}

/// How enums are passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Enums {
    /// As its own type.
    Own,
    /// Also as anything that converts into it.
    Converted,
}

impl Field {
    /// Whether it is an argument of a constructor.
    pub fn is_argument(&self) -> bool {
        self.required && self.preset.is_none() && self.direction != Direction::ReadOnly
    }
}

impl Api {
    /// Whether a constructor takes its arguments by name: some value would fit two of them even
    /// where enums are passed as their own types, or there are too many to remember their order.
    pub fn names_arguments<'f>(&self, fields: impl IntoIterator<Item = &'f Field>) -> bool {
        let arguments = fields.into_iter().filter(|field| field.is_argument());
        let fits: Vec<Fit> = arguments.map(|field| self.fit(field.ty, Enums::Own)).collect();
        let mut pairs = fits
            .iter()
            .enumerate()
            .flat_map(|(index, first)| fits[index + 1..].iter().map(move |second| (first, second)));
        fits.len() > BY_POSITION || pairs.any(|(first, second)| self.alike(first, second))
    }

    /// Whether an argument is an enum that accepts only its own type, because what converts into it
    /// would fit another argument as well.
    pub fn takes_only_itself(&self, argument: &Field, fields: &[&Field]) -> bool {
        let fit = |field: &Field| self.fit(field.ty, Enums::Converted);
        let mut others = fields.iter().filter(|field| field.is_argument());
        self.enum_of(self.plain(argument.ty)).is_some()
            && others.any(|other| {
                !std::ptr::eq(*other, argument) && self.alike(&fit(argument), &fit(other))
            })
    }

    fn fit(&self, ty: Type, enums: Enums) -> Fit {
        let one = Type { shape: Shape::One, ..ty };
        match (ty.shape, ty.name) {
            // Members always convert.
            (Shape::List, _) => Fit::List(Box::new(self.fit(one, Enums::Converted))),
            (Shape::Map, _) => Fit::Map(Box::new(self.fit(one, Enums::Converted))),
            (Shape::One, TypeName::Primitive(Primitive::String)) => Fit::Text,
            (Shape::One, TypeName::Primitive(Primitive::Integer | Primitive::Number)) => {
                Fit::Number
            }
            (Shape::One, TypeName::Primitive(Primitive::Boolean)) => Fit::Boolean,
            (Shape::One, TypeName::Primitive(Primitive::Json)) => Fit::Json,
            (Shape::One, TypeName::Schema(id)) => match &self.schema(id).kind {
                SchemaKind::Scalar(scalar) => self.fit(scalar.ty, enums),
                SchemaKind::Enum(_) if enums == Enums::Own => Fit::Own(id),
                SchemaKind::Enum(enum_) if enum_.integer => Fit::Number,
                SchemaKind::Enum(_) => Fit::Text,
                SchemaKind::Object(_) | SchemaKind::Union(_) => Fit::Own(id),
            },
        }
    }

    /// Whether some value can be passed for either.
    fn alike(&self, first: &Fit, second: &Fit) -> bool {
        match (first, second) {
            (Fit::Own(first), Fit::Own(second)) => {
                first == second
                    || self.is_variant(*first, *second)
                    || self.is_variant(*second, *first)
            }
            (Fit::Own(_), _) | (_, Fit::Own(_)) => false,
            (Fit::Json, _) | (_, Fit::Json) => true,
            (Fit::List(first), Fit::List(second)) | (Fit::Map(first), Fit::Map(second)) => {
                self.alike(first, second)
            }
            (first, second) => first == second,
        }
    }

    /// Whether an object converts into a union.
    fn is_variant(&self, object: SchemaId, union: SchemaId) -> bool {
        match &self.schema(union).kind {
            SchemaKind::Union(union) => {
                union.variants.iter().any(|variant| variant.schema == object)
            }
            _ => false,
        }
    }
}
