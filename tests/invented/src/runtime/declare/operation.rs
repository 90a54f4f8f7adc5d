//! Operations, what turns into their requests, and the methods that call them.

/// Conversions of the only required argument into a request, so that a call needs no struct; `each`
/// converts a member of a list.
macro_rules! from {
    ($type:ident { $($from:ty,)* }) => {
        $(
            impl From<$from> for $type {
                #[inline]
                fn from(value: $from) -> Self {
                    Self::new(value)
                }
            }
        )*
    };
    ($type:ident each { $member:ty, }) => {
        impl From<$member> for $type {
            #[inline]
            fn from(value: $member) -> Self {
                Self::new([value])
            }
        }
    };
}

/// An operation: its request, its output, and its description.
macro_rules! operation {
    ($type:ident -> $output:ty {
        id: $id:literal,
        method: $method:ident,
        path: $path:literal,
        retry: $retry:ident,
        $($option:ident: $value:expr,)*
    }) => {
        impl runtime::Operation for $type {
            type Output = $output;

            const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo::new(
                $id,
                http::Method::$method,
                $path,
                runtime::RetryClass::$retry,
            )
            $(.$option($value))*;

            #[inline]
            fn arguments(&self) -> Option<&dyn runtime::codec::Object> {
                Some(self)
            }

            #[cfg(feature = "testing")]
            #[inline]
            fn share(&self) -> Option<std::sync::Arc<dyn std::any::Any + Send + Sync>> {
                Some(std::sync::Arc::new(self.clone()))
            }
        }
    };
}

/// The methods of a client, one for each operation: `calls! { Client { get_book: GetBook, } }`.
macro_rules! calls {
    ($client:ident {
        $($(#[$attribute:meta])* $method:ident: $type:ident,)*
    }) => {
        impl $client {
            $(
                $(#[$attribute])*
                pub fn $method(&self, request: impl Into<$type>) -> runtime::Call<'_, $type> {
                    runtime::Call::new(&self.core, request.into())
                }
            )*
        }
    };
}

pub(crate) use {calls, from, operation};
