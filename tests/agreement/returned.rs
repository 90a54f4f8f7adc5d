//! Random requests of every operation return from what they serialize to, in JSON and in YAML; what
//! is not known, or has another type, is refused where it stands.

use serde_json::{Map, Value, json};

use crate::draw::Drawer;
use crate::judged::ALL;

/// How many requests of each operation are drawn.
const EACH: usize = 60;

/// How many characters of a mistake are shown.
const SHOWN: usize = 4_000;

/// What is odd about a request that was written and read; nothing where its type can't hold the
/// arguments.
pub type Tried = Option<Result<(), String>>;

#[test]
fn every_request_returns_from_what_it_serializes_to() {
    let mut operations = 0;
    for module in ALL.iter() {
        for (at, operation) in module.descriptor.operations.iter().enumerate() {
            let mut drawer = Drawer::new(&module.descriptor, 7_000 + at as u64);
            for _ in 0..EACH {
                let drawn = drawer.arguments(operation);
                let tried = (module.returned)(&operation.id, &drawn).expect("a request");
                if let Err(why) = tried {
                    let why: String = why.chars().take(SHOWN).collect();
                    panic!("{}/{}: {why}", module.name, operation.id);
                }
            }
            operations += 1;
        }
    }
    assert!(operations > 75, "{operations}");
}

/// The object with a value of another type in one of its members, and in another one that no field
/// has.
fn spoiled(value: &Value, name: &str) -> Value {
    let mut spoiled = value.clone();
    spoiled[name] = if value[name].is_boolean() { json!("odd") } else { json!(true) };
    spoiled
}

/// The pointer of a member.
fn pointer(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// What both crates have, each for itself.
macro_rules! of_crate {
    ($krate:ident) => {
        pub mod $krate {
            use std::fmt::Debug;

            use ::$krate::codec::Decode;
            use ::$krate::request::{Operation, from_json};
            use serde::Serialize;
            use serde::de::DeserializeOwned;

            use super::{Map, Tried, Value, pointer, spoiled};
            use crate::from_json::FromJson;

            /// A request that is data both ways.
            pub trait Both:
                Operation + FromJson + Decode + Serialize + DeserializeOwned + PartialEq + Debug
            {
            }

            impl<T> Both for T where
                T: Operation + FromJson + Decode + Serialize + DeserializeOwned + PartialEq + Debug
            {
            }

            /// Makes a request, writes it, and reads it back.
            pub fn tried<T: Both>(arguments: &Map<String, Value>) -> Tried {
                let request = T::from_json(&Value::Object(arguments.clone()))?;
                Some(returns(&request).and_then(|value| refuses::<T>(&value)))
            }

            fn returns<T: Both>(request: &T) -> Result<Value, String> {
                let text = serde_json::to_string(request).map_err(|error| error.to_string())?;
                let same = |format: &str, read: Result<T, String>| match read {
                    Ok(read) if read == *request => Ok(()),
                    Ok(read) => Err(format!("{format} {text} is read as {read:?}")),
                    Err(error) => Err(format!("{format} {text} is not read: {error}")),
                };
                let of_json = serde_json::from_str(&text);
                same("JSON", of_json.map_err(|error: serde_json::Error| error.to_string()))?;
                // Not parsed from the text, since its floats would not be read to the last digit.
                let value = serde_json::to_value(request).expect("JSON");
                let yaml = serde_yaml::to_string(request).expect("YAML");
                same("YAML", serde_yaml::from_str(&yaml).map_err(|error| error.to_string()))?;
                match (request.validate(), from_json::<T>(&text)) {
                    (Ok(()), Ok(read)) if read == *request => Ok(value),
                    (Err(valid), Err(read)) if valid == read => Ok(value),
                    (_, read) => Err(format!("{text} is read and validated as {read:?}")),
                }
            }

            fn refuses<T: Both>(value: &Value) -> Result<(), String> {
                let mut more = value.clone();
                more["never a/field"] = Value::Null;
                refuses_at::<T>(&more, "/never a~1field", "known_field")?;
                for name in value.as_object().into_iter().flat_map(Map::keys) {
                    let spoiled = spoiled(value, name);
                    // A field whose type is not declared keeps what it gets.
                    match serde_json::from_value::<T>(spoiled.clone()) {
                        Ok(read) if serde_json::to_value(&read).is_ok_and(|it| it == spoiled) => {}
                        _ => refuses_at::<T>(&spoiled, &pointer(name), "type")?,
                    }
                }
                Ok(())
            }

            fn refuses_at<T: Both>(value: &Value, at: &str, rule: &str) -> Result<(), String> {
                let found = from_json::<T>(&value.to_string()).err();
                let found = found.ok_or_else(|| format!("{value} is read"))?;
                let mut here = found.iter().filter(|one| one.pointer == at && one.rule == rule);
                match (here.next(), serde_json::from_value::<T>(value.clone())) {
                    (Some(_), Err(error)) if error.to_string().contains(&format!("`{at}`")) => {
                        Ok(())
                    }
                    _ => Err(format!("{value} is refused, but not at {at}: {found}")),
                }
            }
        }
    };
}

of_crate! { invented }
of_crate! { optima_courier }
