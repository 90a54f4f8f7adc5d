// @generated from the specification. Do not edit.
//! Emitted from `lending/operations/loans.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
        /// Lends a book to a member.
        ///
        /// `POST /loans`, answered with status 201.
        ///
        /// Not safe to repeat: a second time may have a second effect.
        ///
        /// # Limits
        ///
        /// - `x-library-branch`: 2 to 5 characters.
        /// - `member`: -1 to 999999.
        /// - `from`: A date, `YYYY-MM-DD`.
        /// - `until`: A date, `YYYY-MM-DD`.
        /// - `place`: [`PlaceInput`] says what it may hold.
        /// - `fee`: 0 to 9.5. A multiple of 0.25.
        /// - `pin`: Matches `[0-9]{4}`.
        /// - The order `from` ≤ `until` holds. A loan ends after it began.
        /// - When `delivery` is `"post"` or `"bike"`, `place` must be given. A book needs to know where to go.
        /// - When `delivery` is `"desk"`, `place` can't be given (only warns). You are at the desk already.
        ///
        /// # Errors
        ///
        /// - [`NotOnShelf`](super::super::errors::NOT_ON_SHELF), code 20: The library has no such thing. Search the list of books.
        /// - [`AlreadyLent`](super::super::errors::ALREADY_LENT), code 40: Somebody else has the book. Wait until it is back.
        /// - As every operation: [`KeyRefused`](super::super::errors::KEY_REFUSED), [`Closed`](super::super::errors::CLOSED).
        lend_book: LendBook,

        /// Says what loans would cost.
        ///
        /// `POST /fees`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// More than 3 of [`loans`](QuoteFees::loans) are sent by `in_chunks` with the feature `chunks`, with an outcome for each.
        ///
        /// # Limits
        ///
        /// - `loans`: 1 to 3 items. [`FeeRequest`] says what it may hold.
        ///
        /// # Effects
        ///
        /// - In the answer, `fees` of `quoted` is one for each of the argument `loans`.
        /// - The fee grows with the days. It follows from the `FeeRequest`. For example `{"cents": 50}`.
        ///
        /// # Errors
        ///
        /// - As every operation: [`KeyRefused`](super::super::errors::KEY_REFUSED), [`Closed`](super::super::errors::CLOSED).
        quote_fees: QuoteFees,

        /// Reads a member's card.
        ///
        /// `GET /members/{number}`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// # Limits
        ///
        /// - `number`: -1 to 999999.
        ///
        /// # Errors
        ///
        /// - [`NotOnShelf`](super::super::errors::NOT_ON_SHELF), code 20: The library has no such thing. Search the list of books.
        /// - As every operation: [`KeyRefused`](super::super::errors::KEY_REFUSED), [`Closed`](super::super::errors::CLOSED).
        get_member: GetMember,
    }
}

/// The arguments of `lend_book`.
///
/// - The order `from` ≤ `until` holds. A loan ends after it began.
/// - When `delivery` is `"post"` or `"bike"`, `place` must be given. A book needs to know where to go.
/// - When `delivery` is `"desk"`, `place` can't be given (only warns). You are at the desk already.
#[derive(Clone, PartialEq)]
pub struct LendBook {
    /// The branch that lends it.
    ///
    /// - 2 to 5 characters.
    pub branch: Option<String>,
    /// The book.
    pub isbn: Isbn,
    /// Who borrows it.
    ///
    /// - -1 to 999999.
    pub member: i64,
    /// The first day.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub from: Option<runtime::Date>,
    /// The last day.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub until: Option<runtime::Date>,
    /// How the book comes.
    ///
    /// - When it is absent, the server assumes `"desk"`.
    pub delivery: Option<Delivery>,
    /// Where the book goes.
    pub place: Option<PlaceInput>,
    /// What it costs.
    ///
    /// - 0 to 9.5.
    /// - A multiple of 0.25.
    pub fee: Option<runtime::Number>,
    /// The PIN of the card.
    ///
    /// - Matches `[0-9]{4}`.
    pub pin: Option<String>,
}

runtime::request! {
    LendBook(isbn: impl Into<Isbn>, member: i64) {
        branch(optional into String) = "x-library-branch".place(runtime::Place::Header),
        isbn(argument(isbn.into())),
        member(argument(member)),
        from(optional into runtime::Date),
        until(optional into runtime::Date),
        delivery(optional into Delivery),
        place(optional into PlaceInput),
        fee(optional into runtime::Number),
        pin(optional into String).hidden(),
    }
}

runtime::validator! {
    LendBook {
        optional branch.at("/x-library-branch").chars(2, 5, rules::CHARS);
        required isbn.valid();
        required member.by(validate_member_id);
        optional from.by_text(validate_day);
        optional until.by_text(validate_day);
        optional delivery.known(rules::KNOWN);
        optional place.valid();
        optional fee.number_range(
            std::ops::Bound::Included(0.0),
            std::ops::Bound::Included(9.5),
            rules::RANGE
        ).multiple_of(0.25, rules::MULTIPLE).finite(rules::FINITE);
        optional pin.bytes(
            const { &validate::Class::of(&[(b'0', b'9')]) },
            4,
            4,
            "[0-9]{4}",
            rules::PATTERN
        );
    }
    rules(this, at, found) {
        validate::ordered_text(
            &[
                ("from", this.from.as_ref().map(|value| value.as_str())),
                ("until", this.until.as_ref().map(|value| value.as_str()))
            ],
            rules::IN_TIME,
            at,
            found
        );
        if this.delivery.as_ref().is_some_and(
            |value| [Delivery::Post, Delivery::Bike].contains(value)
        ) {
            validate::requires(&[("place", this.place.is_some())], rules::SOMEWHERE, at, found);
        }
        if this.delivery.as_ref().is_some_and(|value| [Delivery::Desk].contains(value)) {
            validate::forbids(
                &[("place", this.place.is_some())],
                rules::AT_THE_DESK_WARNS,
                at,
                found
            );
        }
    }
}

runtime::operation! {
    LendBook -> Loan {
        id: "lend_book",
        method: POST,
        path: "/loans",
        retry: Never,
        body_in: &[],
    }
}

/// The arguments of `quote_fees`.
#[derive(Clone, PartialEq)]
pub struct QuoteFees {
    /// The loans.
    ///
    /// - 1 to 3 items.
    pub loans: Vec<FeeRequest>,
}

runtime::request! {
    QuoteFees(loans: impl IntoIterator<Item = impl Into<FeeRequest>>) {
        loans(argument(loans.into_iter().map(Into::into).collect())),
    }
}

runtime::validator! {
    QuoteFees {
        required loans.items(1, 3, rules::ITEMS).each_valid();
    }
}

runtime::from! {
    QuoteFees {
        Vec<FeeRequest>,
    }
}

runtime::from! {
    QuoteFees each {
        FeeRequest,
    }
}

runtime::operation! {
    QuoteFees -> Quotes {
        id: "quote_fees",
        method: POST,
        path: "/fees",
        retry: Safe,
        body_in: &[],
    }
}

runtime::chunked! {
    QuoteFees {
        loans(FeeRequest, 3);
        each(Fee): |output| output.quoted.and_then(|inner| inner.fees).unwrap_or_default()
    }
}

/// The arguments of `get_member`.
#[derive(Clone, PartialEq)]
pub struct GetMember {
    /// The number on the card.
    ///
    /// - -1 to 999999.
    pub number: i64,
    /// What else to tell.
    ///
    /// - Sent as one text, so no member may hold a `,`.
    pub with: Option<Vec<String>>,
}

runtime::request! {
    GetMember(number: i64) {
        number(argument(number)).place(runtime::Place::Path),
        with(optional into each String).place(runtime::Place::Query),
    }
}

runtime::validator! {
    GetMember {
        required number.by(validate_member_id);
        optional with.joined(',', rules::STYLE);
    }
}

runtime::from! {
    GetMember {
        i64,
    }
}

runtime::operation! {
    GetMember -> Member {
        id: "get_member",
        method: GET,
        path: "/members/{number}",
        retry: Safe,
    }
}
