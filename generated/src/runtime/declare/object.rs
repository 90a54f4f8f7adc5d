//! Objects of requests and of answers.

/// An object: its description, and the traits that follow from it.
///
/// Each field is its name, `= "wire name"` where that differs, and calls of `Field` for whatever
/// else there is to say. A type with a field `unknown` says so before the fields.
macro_rules! object {
    (@unknown $object:ident unknown) => { Some(&$object.unknown) };
    (@unknown $object:ident) => { None };
    ($type:ident $($unknown:ident)? {
        $($name:ident $(= $wire:literal)? $(.$option:ident($($argument:expr)?))*,)*
    }) => {
        impl runtime::codec::Object for $type {
            #[inline]
            fn visit(&self, visit: &mut dyn FnMut(runtime::codec::Members<'_>)) {
                visit(runtime::codec::Members {
                    info: <Self as runtime::codec::Described>::INFO,
                    values: &[$(&self.$name),*],
                    unknown: runtime::object!(@unknown self $($unknown)?),
                });
            }
        }

        impl runtime::codec::Described for $type {
            const INFO: &'static runtime::ObjectInfo = &runtime::ObjectInfo {
                name: stringify!($type),
                fields: &[$(
                    runtime::Field::new(stringify!($name))
                        $(.wire($wire))? $(.$option($($argument)?))*
                ),*],
            };
        }

        impl std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                runtime::codec::debug(self, formatter)
            }
        }

        impl serde::Serialize for $type {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                runtime::encode::value(self, serializer)
            }
        }
    };
}

/// An object of answers: an [`object!`] that is decoded too.
macro_rules! record {
    ($type:ident {
        $($name:ident $(= $wire:literal)? $(.$option:ident($($argument:expr)?))*,)*
    }) => {
        runtime::object! {
            $type unknown { $($name $(= $wire)? $(.$option($($argument)?))*,)* }
        }

        impl runtime::decode::Record for $type {
            #[inline]
            fn fill(
                &mut self,
                reader: &mut runtime::decode::Reader<'_>,
            ) -> Result<(), runtime::decode::Unreadable> {
                let info = <Self as runtime::codec::Described>::INFO;
                runtime::decode::fill(reader, info, &mut [$(&mut self.$name),*], &mut self.unknown)
            }
        }

        impl runtime::decode::Decode for $type {
            type Form = runtime::decode::AnObject;
        }

        impl<'de> serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                runtime::decode::plain(deserializer)
            }
        }
    };
}

pub(crate) use {object, record};
