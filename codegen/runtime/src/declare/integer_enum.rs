//! Enums of whole numbers.

/// An enum of whole numbers, ordered as numbers: `integer_enum! { Level { Low = 1, High = 2, } }`. The
/// documentation of each value ends with its number on the wire.
macro_rules! integer_enum {
    ($(#[$about:meta])* $name:ident {
        $($(#[$attribute:meta])* $variant:ident = $number:literal,)*
    }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$attribute])* #[doc = ""] #[doc = concat!("`", $number, "`")] $variant,)*
            /// A value that this client doesn't know, as the server names it.
            Unknown(i64),
        }

        impl $name {
            /// Every known value, in the order of the specification.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Whether this client knows the value.
            #[inline]
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            /// The number on the wire.
            #[inline]
            pub fn get(&self) -> i64 {
                match self {
                    $(Self::$variant => $number,)*
                    Self::Unknown(number) => *number,
                }
            }
        }

        impl runtime::validate::Open for $name {
            #[inline]
            fn choices(&self) -> Option<&'static dyn runtime::validate::Texts> {
                match self {
                    Self::Unknown(_) => Some(&Self::ALL),
                    _ => None,
                }
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.get().cmp(&other.get())
            }
        }

        impl From<i64> for $name {
            #[inline]
            fn from(number: i64) -> Self {
                match number {
                    $($number => Self::$variant,)*
                    _ => Self::Unknown(number),
                }
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;

            #[inline]
            fn from_str(text: &str) -> Result<Self, std::num::ParseIntError> {
                text.parse().map(|number: i64| Self::from(number))
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.get().fmt(formatter)
            }
        }

        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.get())
            }
        }

        impl runtime::decode::Decode for $name {
            type Form = runtime::decode::Whole;
        }

        impl runtime::codec::Value for $name {
            #[inline]
            fn view(&self) -> runtime::codec::View<'_> {
                runtime::codec::View::Integer(self.get())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                runtime::decode::plain(deserializer)
            }
        }
    };
}

pub(crate) use integer_enum;
