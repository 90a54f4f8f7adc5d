//! A web form becomes a request: everything that is wrong with it stands beside its fields at once,
//! and the corrected form registers a tracking. It runs on the simulator in this process.

use optima_courier::request::from_form;
use optima_courier::simulator::Simulator;
use optima_courier::tracking::v2026_07::{Client, CreateTracking};
use optima_courier::{Error, Violations};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// The names of the form's fields, which are the pointers of what they fill in, and their labels.
const FIELDS: [(&str, &str); 6] = [
    ("tracking_number", "Tracking number"),
    ("title", "Title"),
    ("order_date", "Ordered at"),
    ("customers/0/name", "Customer"),
    ("customers/0/email", "E-mail"),
    ("destination_postal_code", "Postal code"),
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome<()> {
    let simulator = Simulator::builder().seed(7).start().await?;
    let client: Client = simulator.client()?;

    // What a browser sends, as the type `application/x-www-form-urlencoded`.
    let first = "tracking_number=12&title=Order+7&order_date=tomorrow&customers%2F0%2Fname=Ada\
                 &customers%2F0%2Femail=ada%40&destination_postal_code=V5K_0A1&titel=Order+7";
    let corrected = "tracking_number=1234567890&title=Order+7&order_date=2026-07-01T10:00:00Z\
                     &customers%2F0%2Fname=Ada&customers%2F0%2Femail=ada%40example.com\
                     &destination_postal_code=";
    for body in [first, corrected, corrected] {
        println!("{}\n", answer(&client, body).await?.trim_end());
    }
    Ok(())
}

/// Answers a form: with the form again, with what it created, or with why the service refused it.
async fn answer(client: &Client, body: &str) -> Outcome<String> {
    let fields: Vec<(String, String)> = body.split('&').map(pair).collect();
    let texts = fields.iter().map(|(name, text)| (name, text));
    let request: CreateTracking = match from_form(texts) {
        Ok(request) => request,
        Err(violations) => return Ok(page(&fields, &violations)),
    };
    // A form holds all that it says, so nothing is preset: the courier is this program's matter.
    match client.create_tracking(request.slug("optimacourier")).await {
        Ok(tracking) => Ok(format!("registered {:?} as {}", tracking.title, tracking.id()?)),
        Err(error) => refusal(&error),
    }
}

/// The form with its messages.
fn page(fields: &[(String, String)], violations: &Violations) -> String {
    let mut page = String::new();
    for (name, label) in FIELDS {
        let typed = fields.iter().find(|(typed, _)| typed == name);
        page += &format!("{label}: [{}]\n", typed.map_or("", |(_, text)| text));
        for violation in violations.at(&format!("/{name}")) {
            page += &format!("    {}\n", violation.message());
        }
    }
    // What is beside no field is a mistake of the form itself, or about several fields.
    let is_beside = |pointer: &str| FIELDS.iter().any(|(name, _)| pointer == format!("/{name}"));
    for violation in violations.iter().filter(|violation| !is_beside(&violation.pointer)) {
        page += &format!("{violation}\n");
    }
    page
}

/// What a script of the page gets: the error as JSON, without anything secret.
fn refusal(error: &Error) -> Outcome<String> {
    Ok(serde_json::to_string_pretty(error)?)
}

/// The name and the text of one field of a body.
fn pair(field: &str) -> (String, String) {
    let (name, text) = field.split_once('=').unwrap_or((field, ""));
    (decoded(name), decoded(text))
}

/// Text of a body: `+` is a space, and `%` begins a byte.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut parts = text.split('%');
    bytes.extend(parts.next().unwrap_or_default().replace('+', " ").bytes());
    for part in parts {
        let (digits, rest) = part.split_at_checked(2).unwrap_or(("", part));
        // A `%` that begins no byte is dropped.
        bytes.extend(u8::from_str_radix(digits, 16));
        bytes.extend(rest.replace('+', " ").bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
