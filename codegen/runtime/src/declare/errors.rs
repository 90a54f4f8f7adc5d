//! The table of an API's errors.

/// The errors that an API documents, in the order of the specification: a constant for each, and
/// `ALL` of them. An error says its code, its name, its HTTP status, its kind, `retryable` where it
/// is, after a colon its type if answers name one, and in braces what it means and what to do about
/// it. A further code of an error that has a constant is called `also`. What an error says is its
/// documentation, unless it has one of its own.
macro_rules! errors {
    (@constant [$($about:tt)*] also $said:tt $row:expr) => {};
    (@constant [] $constant:ident
        [$code:literal $http:literal [$($ty:literal)?] $meaning:literal $help:literal] $row:expr
    ) => {
        #[doc = $meaning]
        #[doc = ""]
        #[doc = concat!(
            "Code ", $code, ", HTTP status ", $http, $(", type `", stringify!($ty), "`",)? "."
        )]
        #[doc = ""]
        #[doc = $help]
        pub const $constant: runtime::ErrorRow = $row;
    };
    (@constant [$($about:tt)+] $constant:ident $said:tt $row:expr) => {
        $($about)+
        pub const $constant: runtime::ErrorRow = $row;
    };
    (@row $code:literal $name:literal $http:literal $kind:ident $meaning:literal $help:literal
        $($retryable:ident)?
    ) => {
        runtime::ErrorRow {
            code: $code,
            name: $name,
            http: $http,
            kind: runtime::ErrorKind::$kind,
            retryable: !stringify!($($retryable)?).is_empty(),
            doc: $meaning,
            help: $help,
        }
    };
    ($(
        $(#[$about:meta])*
        $constant:ident($code:literal, $name:literal, $http:literal, $kind:ident $(, $retryable:ident)?)
            $(: $ty:literal)?
        {
            $meaning:literal,
            $help:literal,
        }
    )*) => {
        $(
            runtime::errors! {
                @constant [$(#[$about])*] $constant [$code $http [$($ty)?] $meaning $help] runtime::errors! {
                    @row $code $name $http $kind $meaning $help $($retryable)?
                }
            }
        )*

        /// Every documented error, in the order of the specification.
        pub const ALL: &[runtime::ErrorRow] = &[$(
            runtime::errors! { @row $code $name $http $kind $meaning $help $($retryable)? }
        ),*];
    };
}

pub(crate) use errors;
