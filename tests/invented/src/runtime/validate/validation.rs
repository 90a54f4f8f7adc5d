//! What a client does with the violations that it finds in a request.

/// What a client does with violations that it finds in a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Validation {
    /// Refuses a request that the server would refuse, before it is sent.
    #[default]
    Enforce,
    /// Sends every request, and reports what was found beside the response.
    Warn,
    /// Looks at nothing.
    Off,
}
