//! Validators of objects.

/// The validator of a struct: the checks of its fields, then the rules across them.
///
/// ```ignore
/// runtime::validator! {
///     CreateParcel {
///         required weight.valid();
///         optional labels.items(1, 20, rules::LABELS).each_valid();
///     }
///     rules(this, at, found) {
///         validate::requires(&[("labels", this.labels.is_some())], rules::LABELLED, at, found);
///     }
/// }
/// ```
macro_rules! validator {
    (
        $name:ident {
            $($presence:ident $field:ident $(. $check:ident ($($argument:tt)*))+;)*
        }
        $(rules($this:ident, $at:ident, $found:ident) { $($rule:tt)* })?
    ) => {
        impl runtime::Validate for $name {
            #[inline]
            fn validate_at(
                &self,
                at: &runtime::validate::At<'_>,
                found: &mut runtime::Violations,
            ) {
                $(
                    at.$presence(concat!("/", stringify!($field)), &self.$field, found)
                        $(.$check($($argument)*))+;
                )*
                $(
                    let ($this, $at, $found) = (self, at, found);
                    $($rule)*
                )?
            }
        }
    };
}

pub(crate) use validator;
