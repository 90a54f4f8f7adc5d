//! The simulator as its users hold it: started, asked and stopped from any thread or runtime.

mod builder;
mod running;

pub use builder::SimulatorBuilder;
pub use running::Simulator;
