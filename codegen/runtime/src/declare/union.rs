//! Tagged unions.

/// A tagged union, with what it writes, and what it reads where answers hold it:
/// `union! { answer Export["type"] { Stop(Change) = "stop", } }`.
///
/// A variant becomes of what it holds; where several hold the same, they are called `shared`, and
/// become of nothing. The documentation of each variant ends with its tag.
macro_rules! union {
    (@from $name:ident $variant:ident $held:ty, shared) => {};
    (@from $name:ident $variant:ident $held:ty) => {
        impl From<$held> for $name {
            #[inline]
            fn from(value: $held) -> Self {
                Self::$variant(value)
            }
        }
    };
    (@read $type:ident [$($tag:literal),+] { $($variant:ident = $wire:literal,)* }) => {
        impl runtime::decode::Decode for $type {
            type Form = Self;
        }

        impl runtime::decode::Form<Self> for $type {
            const EXPECTED: &'static str = "an object with a tag";

            #[inline]
            fn read(
                slot: &mut Option<Self>,
                reader: &mut runtime::decode::Reader<'_>,
            ) -> runtime::decode::ReadResult {
                let tagged = runtime::decode::tagged(reader, &[$($tag),+]);
                match tagged.name() {
                    $(Some($wire) => tagged.variant(slot, reader, Self::$variant),)*
                    _ => tagged.other(slot, reader, Self::Unknown),
                }
            }

            #[inline]
            fn blank() -> Self {
                Self::Unknown(runtime::decode::blank())
            }
        }
    };
    (@validate $type:ident { $($variant:ident,)* }) => {
        impl runtime::Validate for $type {
            #[inline]
            fn validate_at(
                &self,
                at: &runtime::validate::At<'_>,
                found: &mut runtime::Violations,
            ) {
                match self {
                    $(Self::$variant(value) => value.validate_at(at, found),)*
                    Self::Unknown(_) => {}
                }
            }
        }
    };
    (@side answer $type:ident $tags:tt { $($variant:ident = $wire:literal,)* }) => {
        runtime::union! { @read $type $tags { $($variant = $wire,)* } }

        impl<'de> serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                runtime::decode::plain(deserializer)
            }
        }
    };
    (@side request $type:ident $tags:tt { $($variant:ident = $wire:literal,)* }) => {
        runtime::union! { @validate $type { $($variant,)* } }

        #[cfg(feature = "deserialize")]
        runtime::union! { @read $type $tags { $($variant = $wire,)* } }

        #[cfg(feature = "deserialize")]
        runtime::readable! { $type }
    };
    ($(#[$about:meta])* $side:ident $type:ident [$tag:literal $(, $other:literal)*] {
        $(
            $(#[$attribute:meta])*
            $variant:ident($held:ty $(, $shared:ident)?) = $wire:literal,
        )*
    }) => {
        $(#[$about])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $type {
            $(
                $(#[$attribute])*
                #[doc = ""]
                #[doc = concat!("`", stringify!($wire), "`")]
                $variant($held),
            )*
            /// An object with a tag that this client doesn't know, whole.
            Unknown(runtime::Json),
        }

        $(runtime::union! { @from $type $variant $held $(, $shared)? })*

        impl runtime::codec::Value for $type {
            #[inline]
            fn view(&self) -> runtime::codec::View<'_> {
                match self {
                    $(Self::$variant(value) => runtime::codec::View::Tagged($tag, $wire, value),)*
                    Self::Unknown(value) => runtime::codec::View::Untagged(value),
                }
            }
        }

        impl runtime::codec::Value for Box<$type> {
            #[inline]
            fn view(&self) -> runtime::codec::View<'_> {
                $type::view(self)
            }
        }

        impl std::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant(value) => value.fmt(formatter),)*
                    Self::Unknown(_) => formatter.write_str("Unknown(***)"),
                }
            }
        }

        impl serde::Serialize for $type {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                runtime::encode::value(self, serializer)
            }
        }

        runtime::union! { @side $side $type [$tag $(, $other)*] { $($variant = $wire,)* } }
    };
}

pub(crate) use union;
