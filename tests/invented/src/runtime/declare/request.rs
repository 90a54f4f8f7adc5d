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
    ($type:ident($($parameter:ident: $taken:ty),*) {
        $(
            $(#[$attribute:meta])*
            $name:ident($($how:tt)*) $(= $wire:literal)? $(.$option:ident($($argument:expr)?))*,
        )*
    }) => {
        impl $type {
            /// What is required, and beside it nothing but what is preset.
            pub fn new($($parameter: $taken),*) -> Self {
                Self { $($name: runtime::request!(@first $($how)*)),* }
            }

            $(runtime::setter! { [$(#[$attribute])*] $name $($how)* })*
        }

        runtime::request! { @default $type $($parameter)* }

        runtime::object! {
            $type { $($name $(= $wire)? $(.$option($($argument)?))*,)* }
        }
    };
}

pub(crate) use request;
