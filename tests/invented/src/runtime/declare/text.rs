//! Types made of text.

/// What a type can do that holds text: `text_newtype! { Id { text.chars(1, 40, rules::ID); } }`.
macro_rules! text_newtype {
    ($name:ident { $(text $(. $check:ident ($($argument:tt)*))+;)? }) => {
        impl $name {
            /// Its text.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl runtime::Validate for $name {
            $(
                #[inline]
                fn validate_at(
                    &self,
                    at: &runtime::validate::At<'_>,
                    found: &mut runtime::Violations,
                ) {
                    runtime::validate::check(self.as_str(), at, found)
                        $(.$check($($argument)*))+;
                }
            )?
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<$name> for String {
            #[inline]
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        runtime::text_traits! { $name }
    };
}

/// A `Debug` that doesn't show the text: `hidden_text! { Email }`.
macro_rules! hidden_text {
    ($name:ident) => {
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter
                    .debug_tuple(stringify!($name))
                    .field(&runtime::Hide::hidden(&self.0))
                    .finish()
            }
        }
    };
}

/// What all types made of text can do, whose text is what `as_str` returns.
macro_rules! text_traits {
    ($name:ident) => {
        impl From<&$name> for $name {
            #[inline]
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
                Ok(Self::from(text))
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl runtime::decode::Decode for $name {
            type Form = runtime::decode::Text;
        }

        impl runtime::codec::Value for $name {
            #[inline]
            fn view(&self) -> runtime::codec::View<'_> {
                runtime::codec::View::Text(self.as_str())
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

pub(crate) use {hidden_text, text_newtype, text_traits};
