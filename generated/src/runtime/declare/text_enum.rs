//! Enums of texts.

/// An enum of texts, with what it can do: `text_enum! { Status { Created = "created", } }`.
macro_rules! text_enum {
    ($(#[$about:meta])* $name:ident {
        $($(#[$attribute:meta])* $variant:ident = $wire:literal,)*
    }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$attribute])* $variant,)*
            /// A value that this client doesn't know, as the server names it.
            Unknown(String),
        }

        impl $name {
            /// Every known value, in the order of the specification.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// Whether this client knows the value.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            /// The text on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    _ => Self::Unknown(text.to_owned()),
                }
            }
        }

        impl runtime::validate::Open for $name {
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
