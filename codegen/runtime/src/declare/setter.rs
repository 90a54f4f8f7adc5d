//! Setters of requests.

/// The setter of one field of a request: its attributes, its name, how it is held, and how its
/// argument is taken.
///
/// A field is `optional`, `required` or an `update`. An argument is a value as it is, what turns
/// `into` it, `each` member of a list or what turns `into each`, or the `pairs` of a map. Then come
/// the preset fields that the setter empties, and the method that clears the field.
macro_rules! setter {
    ($attributes:tt $name:ident argument($value:expr)) => {};
    ($attributes:tt $name:ident preset($value:expr) $($how:tt)+) => {
        runtime::setter! { $attributes $name $($how)+ }
    };
    ($attributes:tt $name:ident optional $($how:tt)+) => {
        runtime::setter! { @as Some, $attributes $name $($how)+ }
    };
    ($attributes:tt $name:ident required $($how:tt)+) => {
        runtime::setter! { @as std::convert::identity, $attributes $name $($how)+ }
    };
    ($attributes:tt $name:ident update $($how:tt)+) => {
        runtime::setter! { @as runtime::Update::Set, $attributes $name $($how)+ }
    };
    (@as $hold:path, [$(#[$attribute:meta])*] $name:ident into each $type:ty $(, $($more:tt)*)?) => {
        #[doc = concat!(" Sets [`", stringify!($name), "`](Self::", stringify!($name), ").")]
        $(#[$attribute])*
        #[inline]
        pub fn $name(mut self, $name: impl IntoIterator<Item = impl Into<$type>>) -> Self {
            self.$name = $hold($name.into_iter().map(Into::into).collect());
            runtime::setter! { @empties self $($($more)*)? }
            self
        }
        runtime::setter! { @clears [$(#[$attribute])*] $name $($($more)*)? }
    };
    (@as $hold:path, [$(#[$attribute:meta])*] $name:ident into $type:ty $(, $($more:tt)*)?) => {
        #[doc = concat!(" Sets [`", stringify!($name), "`](Self::", stringify!($name), ").")]
        $(#[$attribute])*
        #[inline]
        pub fn $name(mut self, $name: impl Into<$type>) -> Self {
            self.$name = $hold($name.into());
            runtime::setter! { @empties self $($($more)*)? }
            self
        }
        runtime::setter! { @clears [$(#[$attribute])*] $name $($($more)*)? }
    };
    (@as $hold:path, [$(#[$attribute:meta])*] $name:ident each $type:ty $(, $($more:tt)*)?) => {
        #[doc = concat!(" Sets [`", stringify!($name), "`](Self::", stringify!($name), ").")]
        $(#[$attribute])*
        #[inline]
        pub fn $name(mut self, $name: impl IntoIterator<Item = $type>) -> Self {
            self.$name = $hold($name.into_iter().collect());
            runtime::setter! { @empties self $($($more)*)? }
            self
        }
        runtime::setter! { @clears [$(#[$attribute])*] $name $($($more)*)? }
    };
    (@as $hold:path, [$(#[$attribute:meta])*] $name:ident pairs $type:ty $(, $($more:tt)*)?) => {
        #[doc = concat!(" Sets [`", stringify!($name), "`](Self::", stringify!($name), ").")]
        $(#[$attribute])*
        #[inline]
        pub fn $name(
            mut self,
            $name: impl IntoIterator<Item = (impl Into<String>, impl Into<$type>)>,
        ) -> Self {
            let pairs = $name.into_iter().map(|(key, value)| (key.into(), value.into()));
            self.$name = $hold(pairs.collect());
            runtime::setter! { @empties self $($($more)*)? }
            self
        }
        runtime::setter! { @clears [$(#[$attribute])*] $name $($($more)*)? }
    };
    (@as $hold:path, [$(#[$attribute:meta])*] $name:ident $type:ty $(, $($more:tt)*)?) => {
        #[doc = concat!(" Sets [`", stringify!($name), "`](Self::", stringify!($name), ").")]
        $(#[$attribute])*
        #[inline]
        pub fn $name(mut self, $name: $type) -> Self {
            self.$name = $hold($name);
            runtime::setter! { @empties self $($($more)*)? }
            self
        }
        runtime::setter! { @clears [$(#[$attribute])*] $name $($($more)*)? }
    };
    (@empties $request:ident empties [$($other:ident),*] $($more:tt)*) => {
        $($request.$other = None;)*
    };
    (@empties $request:ident $($more:tt)*) => {};
    (@clears $attributes:tt $name:ident empties [$($other:ident),*] $(, $($more:tt)*)?) => {
        runtime::setter! { @clears $attributes $name $($($more)*)? }
    };
    (@clears [$(#[$attribute:meta])*] $name:ident clears $clear:ident) => {
        #[doc = concat!(" Clears [`", stringify!($name), "`](Self::", stringify!($name), ").")]
        $(#[$attribute])*
        #[inline]
        pub fn $clear(mut self) -> Self {
            self.$name = runtime::Update::Clear;
            self
        }
    };
    (@clears $attributes:tt $name:ident) => {};
}

pub(crate) use setter;
