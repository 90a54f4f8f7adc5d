//! The simulator of an invented API, over its own client.

use invented::lending::{Client, CreateBook, CreateBookRequired, errors};
use invented::simulator::{Fault, Simulator};

fn emma() -> CreateBook {
    CreateBook::new(CreateBookRequired { isbn: "0306406152", title: "Emma" })
}

#[tokio::test]
async fn an_invented_api_has_a_simulator_too() {
    let simulator = Simulator::builder().start().await.unwrap();
    let client: Client = simulator.client().unwrap();
    client.create_book(emma()).await.unwrap();
    simulator.fault(Fault::error("BookExists").on("create_book").times(1)).unwrap();
    let error = client.create_book(emma()).await.unwrap_err();
    assert!(error.is(&errors::BOOK_EXISTS), "{error}");
    let seen = simulator.requests();
    assert_eq!(seen[0].operation.as_deref(), Some("create_book"));
    assert_eq!(seen[0].json().unwrap()["book"]["title"], "Emma");
}
