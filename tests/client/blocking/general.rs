//! The client of an invented API has blocking calls, too.

use invented::lending::{Client, CreateBook, CreateBookRequired};
use invented::simulator::Simulator;

use crate::support::SERVERS;

#[test]
fn an_invented_api_is_called_without_async() {
    let simulator = SERVERS.block_on(Simulator::builder().start()).expect("a simulator");
    let client: Client = simulator.client().expect("a client");
    let client = client.blocking();
    let book = CreateBook::new(CreateBookRequired { isbn: "0306406152", title: "Emma" });
    client.create_book(book).send().expect("a new book");
    client.get_book("0306406152").send().expect("the book");
    let seen: Vec<_> = simulator.requests().into_iter().filter_map(|seen| seen.operation).collect();
    assert_eq!(seen, ["create_book", "get_book"]);
}
