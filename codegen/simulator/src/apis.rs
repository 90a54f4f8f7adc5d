//! Which APIs a simulator serves: those that it is given. A client has a file of its own instead of
//! this one, for the APIs that it was compiled from.

use super::descriptor::Descriptor;
use super::handle::{Simulator, SimulatorBuilder};

impl Simulator {
    /// A simulator of these APIs, each in one version.
    ///
    /// ```
    /// # use simulator::{Descriptor, Simulator};
    /// # async fn example(descriptors: Vec<Descriptor>) -> Result<(), String> {
    /// use std::time::Duration;
    ///
    /// let simulator = Simulator::builder(descriptors).seed(7).start().await?;
    /// let url = simulator.base_url("library", Some("2024-04"));
    /// // Calls go to this URL; then a month passes.
    /// simulator.advance(Duration::from_secs(30 * 86_400)).await;
    /// let books = simulator.records("library/2024-04", "Book")?;
    /// # drop((url, books));
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder(descriptors: Vec<Descriptor>) -> SimulatorBuilder {
        SimulatorBuilder::new(descriptors)
    }
}
