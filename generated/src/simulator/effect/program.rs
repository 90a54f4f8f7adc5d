//! A descriptor with everything looked up that effects need: what the service runs.

use serde_json::{Map, Value};

use super::super::descriptor::{self, Descriptor, Envelope, SchemaKind, Shape};
use super::super::state::{First, Of, Path, Schemas, StoreOutline, Type, to_value};
use super::computed::Computed;
use super::identity::IdentityForm;
use super::operation::Operation;
use super::stored::{Event, Stored};

/// A descriptor with everything looked up that effects need.
#[derive(Debug)]
pub struct Program {
    pub schemas: Schemas,
    pub computed: Vec<Computed>,
    /// What the service keeps, by schema.
    pub stored: Vec<Option<Stored>>,
    /// What each store has to know, by schema.
    pub outlines: Vec<Option<StoreOutline>>,
    pub operations: Vec<Operation>,
    pub events: Vec<Event>,
    /// The paths to the members that identify a delivery.
    pub once_by: Vec<Vec<String>>,
    pub envelope: Option<Envelope>,
    /// The table of errors.
    pub errors: Vec<descriptor::ErrorRow>,
    /// The code of the error for a value that can't be used.
    pub invalid: Option<i64>,
    names: Vec<String>,
    /// The forms of types that identify something, by schema.
    identities: Vec<Option<IdentityForm>>,
}

/// The names of a descriptor, while its parts are looked up.
pub struct Names<'a> {
    pub descriptor: &'a Descriptor,
    pub schemas: &'a Schemas,
    pub computed: &'a [(String, usize)],
    /// The counters of each schema.
    pub counters: &'a [Vec<String>],
    /// The code of the error that no record has a key, by schema.
    pub missing: &'a [Option<i64>],
    /// The unique sets of each schema.
    pub unique: &'a [Vec<Vec<usize>>],
}

impl Names<'_> {
    /// The positions of the fields of a unique set.
    pub fn unique_fields(
        &self,
        schema: usize,
        unique: &descriptor::Unique,
    ) -> Result<Vec<usize>, String> {
        unique_fields(self.schemas, schema, unique)
    }
}

impl Program {
    /// Looks up everything that a descriptor names.
    ///
    /// # Errors
    ///
    /// If a name stands for nothing; the message says which, and where.
    pub fn new(descriptor: &Descriptor) -> Result<Self, String> {
        let schemas = Schemas::new(descriptor)?;
        let computed: Result<Vec<_>, String> = descriptor
            .computed
            .iter()
            .map(|computed| Ok((computed.name.clone(), schemas.number(&computed.to)?)))
            .collect();
        let computed = computed?;
        let kept = descriptor.schemas.iter().map(|schema| schema.stored.as_ref());
        let counters: Vec<Vec<String>> = kept
            .clone()
            .map(|kept| kept.map_or_else(Vec::new, |kept| kept.counters.clone()))
            .collect();
        let missing: Vec<_> = kept.map(|kept| kept.and_then(|kept| kept.missing)).collect();
        let unique = unique_sets(descriptor, &schemas)?;
        let names = Names {
            descriptor,
            schemas: &schemas,
            computed: &computed,
            counters: &counters,
            missing: &missing,
            unique: &unique,
        };
        let stored = stored(&names)?;
        let operations = descriptor.operations.iter();
        let operations: Result<Vec<_>, String> =
            operations.map(|operation| Operation::new(&names, operation)).collect();
        let operations = operations?;
        let outlines = stored.iter().zip(&counters).zip(&unique);
        let outlines = outlines.map(|((stored, counters), unique)| {
            stored.as_ref().map(|stored| StoreOutline {
                key: stored.key,
                counters: counters.len(),
                unique: unique.clone(),
            })
        });
        Ok(Self {
            outlines: outlines.collect(),
            computed: computed_results(descriptor, &schemas)?,
            events: events(descriptor, &schemas)?,
            once_by: descriptor.webhooks.as_ref().map_or_else(Vec::new, |one| one.once_by.clone()),
            envelope: descriptor.envelope.clone(),
            errors: descriptor.errors.clone(),
            invalid: descriptor.violations.invalid,
            names: descriptor.schemas.iter().map(|schema| schema.name.clone()).collect(),
            identities: identities(descriptor),
            schemas,
            stored,
            operations,
        })
    }

    /// The form of values of a type, if they identify something.
    pub fn identity(&self, ty: Type) -> Option<IdentityForm> {
        match (ty.shape, ty.of) {
            (Shape::One, Of::Schema(schema)) => self.identities[schema],
            _ => None,
        }
    }

    /// Whether a field is the key of the records of a schema.
    pub fn is_key(&self, schema: usize, name: &str) -> bool {
        let stored = self.stored[schema].as_ref();
        stored.is_some_and(|stored| self.schemas.object(schema)[stored.key].wire_name == name)
    }

    /// The name of a schema.
    pub fn name(&self, schema: usize) -> &str {
        &self.names[schema]
    }

    /// The row of an error.
    pub fn error(&self, code: i64) -> Option<&descriptor::ErrorRow> {
        self.errors.iter().find(|row| row.code == code)
    }
}

fn stored(names: &Names<'_>) -> Result<Vec<Option<Stored>>, String> {
    let schemas = names.descriptor.schemas.iter().enumerate();
    let stored = schemas.map(|(number, schema)| {
        let stored = schema.stored.as_ref().map(|stored| Stored::new(names, number, stored));
        stored.transpose().map_err(|error| format!("records of `{}`: {error}", schema.name))
    });
    stored.collect()
}

fn unique_sets(descriptor: &Descriptor, schemas: &Schemas) -> Result<Vec<Vec<Vec<usize>>>, String> {
    let mut sets: Vec<Vec<Vec<usize>>> = descriptor.schemas.iter().map(|_| Vec::new()).collect();
    for operation in &descriptor.operations {
        let Some(effect) = &operation.effect else { continue };
        let (Some(act), Some(unique)) = (&effect.act, &effect.unique) else { continue };
        let schema = schemas.number(&act.schema)?;
        let fields = unique_fields(schemas, schema, unique)?;
        if !sets[schema].contains(&fields) {
            sets[schema].push(fields);
        }
    }
    Ok(sets)
}

fn unique_fields(
    schemas: &Schemas,
    schema: usize,
    unique: &descriptor::Unique,
) -> Result<Vec<usize>, String> {
    let fields = unique.fields.iter().map(|field| {
        match Path::from_fields(schemas, schemas.object(schema), field)?.first {
            Some(First::Field(position)) => Ok(position),
            _ => Err("a unique field is no field of the record".to_owned()),
        }
    });
    fields.collect()
}

fn computed_results(descriptor: &Descriptor, schemas: &Schemas) -> Result<Vec<Computed>, String> {
    let results = descriptor.computed.iter().map(|computed| {
        let sample = match to_value(&computed.sample) {
            Value::Object(members) => members,
            _ => Map::new(),
        };
        Ok(Computed {
            name: computed.name.clone(),
            from: computed.from.as_ref().map(|from| schemas.number(from)).transpose()?,
            to: schemas.number(&computed.to)?,
            sample,
        })
    });
    results.collect()
}

fn events(descriptor: &Descriptor, schemas: &Schemas) -> Result<Vec<Event>, String> {
    let Some(webhooks) = &descriptor.webhooks else { return Ok(Vec::new()) };
    let events = webhooks.events.iter().map(|event| {
        Ok(Event {
            wire: event.wire.clone(),
            schema: schemas.number(&event.schema)?,
            finished: event.finished.clone(),
        })
    });
    events.collect()
}

fn identities(descriptor: &Descriptor) -> Vec<Option<IdentityForm>> {
    let schemas = descriptor.schemas.iter();
    let forms = schemas.map(|schema| match &schema.is {
        SchemaKind::Scalar(scalar) if scalar.identity => {
            Some(IdentityForm::of(descriptor, &scalar.ty, &scalar.constraints))
        }
        _ => None,
    });
    forms.collect()
}
