//! Rate limits that operations share.

use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Api, Quota};

/// A shared rate limit is not called like an operation that has a limit of its own.
pub fn bucket_names_differ(api: &Api, diagnostics: &mut Diagnostics) {
    for bucket in &api.buckets {
        let own = api.operations.iter().find(|operation| {
            let mut quotas = operation.quotas.iter();
            operation.id == bucket.name && quotas.any(|quota| matches!(quota, Quota::Own(..)))
        });
        let Some(operation) = own else { continue };
        let message = format!("the operation `{}` has a limit of its own", operation.id);
        diagnostics
            .error(codes::NAME_GIVEN_TWICE, DiagnosticPlace::Key(bucket.at.clone()), message)
            .related(DiagnosticPlace::Key(operation.at.clone()), "the operation")
            .help("give this limit another name");
    }
}
