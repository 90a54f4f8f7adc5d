//! Runs all checks, one after another, and reports each.

mod browser;
mod calls;
mod clock;
mod console;
mod remote;
mod report;
mod settings;

use runtime::transport::FetchTransport;

use crate::table::PARTS;
use crate::trial::{Sender, try_row};
use remote::Remote;
use report::Report;

pub fn start() {
    // The process has failed unless the end is reached.
    console::set_exit_code(1);
    std::panic::set_hook(Box::new(|panic| console::print(&format!("panicked: {panic}"))));
    wasm_bindgen_futures::spawn_local(run());
}

async fn run() {
    let transport = FetchTransport::new().expect("Node has `fetch`");
    let scene = Remote::new(transport.clone(), console::variable("WIRE_SERVER"));
    let mut report = Report::default();
    for (part, rows) in PARTS {
        for row in rows {
            let (count, faults) = try_row(&transport, &scene, row, Sender::Fetch).await;
            report.row(part, row, count, faults);
        }
    }
    report.check("settings that can't hold are refused", settings::check());
    report.check("the clock waits, and forgets who no longer waits", clock::check().await);
    report.check("calls end by their own limits", calls::check(&scene).await);
    report.check("what a browser hides or drops is refused", browser::check(&scene).await);
    console::set_exit_code(i32::from(report.end() > 0));
    console::exit();
}
