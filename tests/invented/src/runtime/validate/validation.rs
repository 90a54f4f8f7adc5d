//! How a client handles violations.

/// How a client handles violations in a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Validation {
    /// Refuses a request that the server would refuse, before it is sent.
    #[default]
    Enforce,
    /// Sends every request, and reports violations in the metadata of the response.
    Warn,
    /// Does not validate.
    Off,
}
