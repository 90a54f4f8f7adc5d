//! Enums of texts.

/// An enum of texts, with what it can do: `text_enum! { Status { Created = "created", } }`. The
/// documentation of each value ends with its text on the wire.
macro_rules! text_enum {
    ($(#[$about:meta])* $name:ident {
        $($(#[$attribute:meta])* $variant:ident = $wire:literal,)*
    }) => {
        $(#[$about])*
        #[derive(Clone, PartialEq, Ord, Hash)]
        #[expect(clippy::derive_ord_xor_partial_ord, reason = "alike, and compiled sooner")]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$attribute])*
                #[doc = ""]
                #[doc = concat!("`", stringify!($wire), "`")]
                $variant,
            )*
            /// A value that this client doesn't know, as the server names it.
            Unknown(String),
        }

        impl $name {
            /// Every known value, in the order of the specification.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Whether this client knows the value.
            #[inline]
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            /// The text on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        // Some traits are not derived, since what is derived takes longer to compile.

        impl Eq for $name {}

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(match self {
                    $(Self::$variant => stringify!($variant),)*
                    Self::Unknown(text) => {
                        return formatter.debug_tuple("Unknown").field(text).finish();
                    }
                })
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match runtime::decode::known(Self::ALL, Self::as_str, text) {
                    Some(known) => known,
                    None => Self::Unknown(text.to_owned()),
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

        runtime::text_traits! { $name }
    };
}

pub(crate) use text_enum;
