//! A request of each operation with hidden fields, with a canary in each of them: the fields of
//! `tests/client/emitted/facts/hidden.rs`, line by line.

/// Calls with each request, each with a client of its own, and searches what was printed.
macro_rules! play {
    ($module:ident, $failure:ident, $sinks:ident, $tally:ident, $($request:expr),* $(,)?) => {
        $({
            use $crate::secrets::{client, hidden_facts, requests, sinks};

            let request = $request;
            let (peer, builder) = client::client::<$module::Client>($failure, $sinks).await?;
            let client = builder.build().map_err(|error| error.to_string())?;
            $sinks.show(&client);
            let module = requests::module_of(stringify!($module));
            hidden_facts::request(module, &format!("{request:?}"))?;
            $sinks.show(&request);
            let call = client.call(request).header("x-other", sinks::HEADER);
            $sinks.show(&call);
            sinks::outcome(call.await, $sinks);
            drop(peer);
            let printed = sinks::search($sinks, stringify!($request), $failure.name)?;
            if printed.contains(&requests::LATITUDE.to_string()) {
                return Err(format!("a place was printed: {printed}"));
            }
            $tally.count(1, "calls with something to hide");
        })*
    };
}

mod shipping;
mod tracking;

use super::failures::Failure;
use super::sinks::Sinks;
use crate::effort::Tally;

/// Sends every request into one failure, and searches everything that was printed.
pub async fn every_request(
    failure: &Failure,
    sinks: &Sinks,
    tally: &mut Tally,
) -> Result<(), String> {
    tracking::v2024_04(failure, sinks, tally).await?;
    tracking::v2024_04_by_number(failure, sinks, tally).await?;
    tracking::v2026_07(failure, sinks, tally).await?;
    shipping::v3(failure, sinks, tally).await?;
    shipping::v3_accounts(failure, sinks, tally).await
}

/// A canary that is a number.
const LATITUDE: f64 = 48.208_491_7;

/// The path of the module that has this shorter name here.
fn module_of(short: &str) -> &'static str {
    match short {
        "t24" => "tracking::v2024_04",
        "t26" => "tracking::v2026_07",
        _ => "shipping::v3",
    }
}
