//! Objects of requests.

/// An object of requests: its constructor, its setters, and all of an `object!`.
///
/// The parameters are those of the constructor. Each field says in its parentheses what the
/// constructor fills in and how its setter takes it: `argument`, with the value made of the
/// parameters, for a field that has no setter; otherwise what `setter!` reads, perhaps after
/// `preset` with a value. The rest is as in `object!`.
macro_rules! request {
    (@default $type:ident) => {
        impl Default for $type {
            #[inline]
            fn default() -> Self {
                Self::new()
            }
        }
    };
    (@default $type:ident $($parameter:ident)+) => {};
    (@first argument($value:expr)) => { $value };
    (@first preset($value:expr) $($how:tt)+) => { $value };
    (@first update $($how:tt)+) => { runtime::Update::Keep };
    (@first optional $($how:tt)+) => { None };
    (@blank argument($value:expr)) => { runtime::decode::blank() };
    (@blank preset($value:expr) $($how:tt)+) => { runtime::request!(@blank $($how)+) };
    (@blank required $($how:tt)+) => { runtime::decode::blank() };
    (@blank update $($how:tt)+) => { runtime::Update::Keep };
    (@blank optional $($how:tt)+) => { None };
    ($type:ident($($parameter:ident: $taken:ty),*) {
        $(
            $(#[$attribute:meta])*
            $name:ident($($how:tt)*) $(= $wire:literal)? $(.$option:ident($($argument:expr)?))*,
        )*
    }) => {
        impl $type {
            /// What is required, and beside it nothing but what is preset.
            #[inline]
            pub fn new($($parameter: $taken),*) -> Self {
                Self { $($name: runtime::request!(@first $($how)*)),* }
            }

            $(runtime::setter! { [$(#[$attribute])*] $name $($how)* })*
        }

        runtime::request! { @default $type $($parameter)* }

        runtime::object! {
            $type { $($name $(= $wire)? $(.$option($($argument)?))*,)* }
        }

        #[cfg(feature = "deserialize")]
        impl runtime::decode::Argument for $type {
            #[inline]
            fn blank() -> Self {
                Self { $($name: runtime::request!(@blank $($how)*)),* }
            }

            #[inline]
            fn read(
                &mut self,
                reader: &mut runtime::decode::Reader<'_>,
            ) -> Result<(), runtime::decode::Unreadable> {
                let info = <Self as runtime::codec::Described>::INFO;
                runtime::decode::read_fields(reader, info, &mut [$(&mut self.$name),*])
            }
        }

        #[cfg(feature = "deserialize")]
        impl runtime::decode::Decode for $type {
            type Form = runtime::decode::AnArgument;
        }

        #[cfg(feature = "deserialize")]
        runtime::readable! { $type }
    };
}

/// What reads a type of requests from data, strictly.
macro_rules! readable {
    ($type:ident) => {
        impl<'de> serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                runtime::request::deserialize(deserializer)
            }
        }
    };
}

pub(crate) use {readable, request};
