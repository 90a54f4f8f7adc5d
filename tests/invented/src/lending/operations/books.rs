// @generated from the specification. Do not edit.
//! Emitted from `lending/operations/books.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
        /// Lists books, a page at a time.
        ///
        /// `GET /books`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// More than 2 of [`conditions`](ListBooks::conditions) are sent by `in_chunks` with the feature `chunks`, with an outcome for each.
        ///
        /// # Limits
        ///
        /// - `limit`: 1 to 50.
        /// - `shelf[]`: At most 4 items.
        /// - `conditions`: At most 2 items.
        ///
        /// # Effects
        ///
        /// - Lists every `Book` that the arguments ask for.
        /// - Arguments that are given choose by these fields: `condition` by `conditions`.
        ///
        /// # Pages
        ///
        /// - `.pages()` yields page after page and `.items()` item after item, each page fetched when it is needed.
        /// - A page holds its items in `items`, at most `limit` of them.
        /// - `cursor` is absent for the first page, then what `next_cursor` of the page before says.
        /// - The page is the last when nothing names a next one.
        ///
        /// # Errors
        ///
        /// - As every operation: [`KeyRefused`](super::super::errors::KEY_REFUSED), [`Closed`](super::super::errors::CLOSED).
        list_books: ListBooks,

        /// Puts a book on the shelf.
        ///
        /// `POST /books`, answered with status 201. The body stands in its member `book`.
        ///
        /// Guarded: a repeat after it took effect is refused with [`BookExists`](super::super::errors::BOOK_EXISTS). After an unknown outcome the client calls `list_books`, looks for one whose `isbn` is the argument `isbn`, and repeats once if there is none.
        ///
        /// # Limits
        ///
        /// - `title`: 1 to 80 characters.
        /// - `medium`: [`MediumInput`] says what it may hold.
        /// - `subject`: [`SubjectInput`] says what it may hold.
        /// - `labels`: At most 3 items. Each: at most 20 characters. Each key: 1 to 8 characters.
        /// - `marks`: At most 5 items. No item stands twice.
        ///
        /// # Errors
        ///
        /// - [`BookExists`](super::super::errors::BOOK_EXISTS), code 30: The book is on the shelf already. Change it instead.
        /// - [`BadIsbn`](super::super::errors::BAD_ISBN), code 31: The ISBN is not one. Copy it from the back of the book.
        /// - As every operation: [`KeyRefused`](super::super::errors::KEY_REFUSED), [`Closed`](super::super::errors::CLOSED).
        create_book: CreateBook,

        /// Reads a book's card.
        ///
        /// `GET /books/{isbn}`, answered with status 200.
        ///
        /// Safe to repeat: it changes nothing.
        ///
        /// # Errors
        ///
        /// - [`NotOnShelf`](super::super::errors::NOT_ON_SHELF), code 20: The library has no such thing. Search the list of books.
        /// - As every operation: [`KeyRefused`](super::super::errors::KEY_REFUSED), [`Closed`](super::super::errors::CLOSED).
        get_book: GetBook,

        /// Changes a book's card.
        ///
        /// `PATCH /books/{isbn}`, answered with status 200.
        ///
        /// Safe to repeat: a second time changes nothing more.
        ///
        /// # Limits
        ///
        /// - `title`: 1 to 80 characters.
        /// - `medium`: [`MediumInput`] says what it may hold.
        /// - `subject`: [`SubjectInput`] says what it may hold.
        /// - `labels`: At most 3 items. Each: at most 20 characters. Each key: 1 to 8 characters.
        /// - `summary`: At most 200 characters.
        /// - `marks`: At most 5 items. No item stands twice.
        ///
        /// # Errors
        ///
        /// - [`NotOnShelf`](super::super::errors::NOT_ON_SHELF), code 20: The library has no such thing. Search the list of books.
        /// - As every operation: [`KeyRefused`](super::super::errors::KEY_REFUSED), [`Closed`](super::super::errors::CLOSED).
        change_book: ChangeBook,

        /// Takes a book from the shelf for good.
        ///
        /// `DELETE /books/{isbn}`, answered with status 204.
        ///
        /// Safe to repeat: a second time changes nothing more.
        ///
        /// # Errors
        ///
        /// - [`NotOnShelf`](super::super::errors::NOT_ON_SHELF), code 20: The library has no such thing. Search the list of books.
        /// - [`AlreadyLent`](super::super::errors::ALREADY_LENT), code 40: Somebody else has the book. Wait until it is back.
        /// - As every operation: [`KeyRefused`](super::super::errors::KEY_REFUSED), [`Closed`](super::super::errors::CLOSED).
        remove_book: RemoveBook,
    }
}

/// The arguments of `list_books`.
#[derive(Clone, PartialEq)]
pub struct ListBooks {
    /// Where to begin.
    pub cursor: Option<String>,
    /// How many at most.
    ///
    /// - 1 to 50.
    /// - When it is absent, the server assumes `20`.
    pub limit: Option<i64>,
    /// Only these shelves.
    ///
    /// - At most 4 items.
    pub shelves: Option<Vec<String>>,
    /// Only these conditions.
    ///
    /// - At most 2 items.
    pub conditions: Option<Vec<Condition>>,
    /// In which order.
    pub order: Option<SortOrder>,
}

runtime::request! {
    ListBooks() {
        cursor(optional into String).place(runtime::Place::Query),
        limit(optional i64).place(runtime::Place::Query),
        shelves(optional into each String) = "shelf[]".place(runtime::Place::QueryRepeat),
        conditions(optional into each Condition).place(runtime::Place::Query),
        order(optional into SortOrder).place(runtime::Place::Query),
    }
}

runtime::validator! {
    ListBooks {
        optional limit.integer_range(Some(1), Some(50), rules::RANGE);
        optional shelves.at("/shelf[]").items(0, 4, rules::ITEMS);
        optional conditions.items(0, 2, rules::ITEMS).each(|value| value.known(rules::KNOWN_WARNS));
        optional order.known(rules::KNOWN_WARNS);
    }
}

runtime::operation! {
    ListBooks -> BookPage {
        id: "list_books",
        method: GET,
        path: "/books",
        retry: Safe,
        pages: &runtime::PageInfo {
            parameter: runtime::PageParameter::Token("cursor"),
            size: Some("limit"),
            items: &["items"],
            total: None,
            next: Some(&["next_cursor"]),
            more: None,
            most: None,
        },
    }
}

impl runtime::Paged for ListBooks {
    type Item = Book;
    #[inline]
    fn go_to(&mut self, to: &runtime::Position) {
        self.cursor = to.token();
    }

    #[inline]
    fn position(&self) -> runtime::Position {
        runtime::Position::of_token(self.cursor.as_deref())
    }

    #[inline]
    fn size(&self) -> Option<u64> {
        self.limit.and_then(|size| size.try_into().ok())
    }

    #[inline]
    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.items.unwrap_or_default()
    }

    #[inline]
    fn mark(output: &Self::Output) -> runtime::PageMark {
        runtime::PageMark {
            items: output.items.as_ref().map_or(0, Vec::len),
            total: None,
            next: output.next_cursor.clone(),
            more: None,
        }
    }
}

runtime::chunked! {
    ListBooks {
        conditions(Condition, 2);
        matching(Book): |output| output.condition.as_ref();
        limit(50)
    }
}

/// The arguments of `create_book`.
#[derive(Clone, PartialEq)]
pub struct CreateBook {
    /// Its number.
    pub isbn: Isbn,
    /// What it is called.
    ///
    /// - 1 to 80 characters.
    pub title: String,
    /// What it is made of.
    pub medium: Option<MediumInput>,
    /// How worn it is.
    pub condition: Option<Condition>,
    /// What it is about.
    pub subject: Option<SubjectInput>,
    /// Words of your own.
    ///
    /// - At most 3 items.
    /// - Each: at most 20 characters.
    /// - Each key: 1 to 8 characters.
    pub labels: Option<std::collections::BTreeMap<String, String>>,
    /// Marks on its spine.
    ///
    /// - At most 5 items.
    /// - No item stands twice.
    pub marks: Option<Vec<String>>,
}

runtime::request! {
    CreateBook(required: CreateBookRequired<impl Into<Isbn>, impl Into<String>>) {
        isbn(argument(required.isbn.into())),
        title(argument(required.title.into())),
        medium(optional into MediumInput),
        condition(optional into Condition),
        subject(optional into SubjectInput),
        labels(optional pairs String),
        marks(optional into each String),
    }
}

/// What [`CreateBook::new`] asks for.
pub struct CreateBookRequired<T1, T2> {
    /// [`isbn`](CreateBook::isbn).
    pub isbn: T1,
    /// [`title`](CreateBook::title).
    pub title: T2,
}

runtime::validator! {
    CreateBook {
        required isbn.valid();
        required title.chars(1, 80, rules::CHARS);
        optional medium.valid();
        optional condition.known(rules::KNOWN_WARNS);
        optional subject.valid();
        optional labels.by(validate_labels);
        optional marks.items(0, 5, rules::ITEMS).unique(rules::UNIQUE);
    }
}

runtime::operation! {
    CreateBook -> Book {
        id: "create_book",
        method: POST,
        path: "/books",
        retry: Guarded,
        output_in: &["book"],
        body_in: &["book"],
        guard: &runtime::Guard {
            error: "BookExists",
            when: &[],
            read_back: Some(&runtime::ReadBack {
                call: <ListBooks as runtime::Operation>::INFO,
                with: &[],
                conditions: &[runtime::Condition {
                    member: &["isbn"],
                    predicate: runtime::Predicate::Equals(runtime::RequestValue::Body(&["isbn"]))
                }],
            }),
        },
    }
}

/// The arguments of `get_book`.
#[derive(Clone, PartialEq)]
pub struct GetBook {
    /// The book.
    pub isbn: Isbn,
}

runtime::request! {
    GetBook(isbn: impl Into<Isbn>) {
        isbn(argument(isbn.into())).place(runtime::Place::Path),
    }
}

runtime::validator! {
    GetBook {
        required isbn.valid();
    }
}

runtime::from! {
    GetBook {
        Isbn,
        &Isbn,
        String,
        &str,
    }
}

runtime::operation! {
    GetBook -> Book {
        id: "get_book",
        method: GET,
        path: "/books/{isbn}",
        retry: Safe,
        output_in: &["book"],
    }
}

/// The arguments of `change_book`.
#[derive(Clone, PartialEq)]
pub struct ChangeBook {
    /// The book.
    pub isbn: Isbn,
    /// What it is called.
    ///
    /// - 1 to 80 characters.
    pub title: Option<String>,
    /// What it is made of.
    pub medium: Option<MediumInput>,
    /// How worn it is.
    pub condition: Option<Condition>,
    /// What it is about.
    pub subject: Option<SubjectInput>,
    /// Words of your own.
    ///
    /// - At most 3 items.
    /// - Each: at most 20 characters.
    /// - Each key: 1 to 8 characters.
    /// - Cleared by sending `null`; kept as it is when left out.
    pub labels: runtime::Update<std::collections::BTreeMap<String, String>>,
    /// What happens in it.
    ///
    /// - At most 200 characters.
    /// - Cleared by sending `null`; kept as it is when left out.
    pub summary: runtime::Update<String>,
    /// Marks on its spine.
    ///
    /// - At most 5 items.
    /// - No item stands twice.
    /// - Cleared by sending `[]`; kept as it is when left out.
    pub marks: runtime::Update<Vec<String>>,
    /// A word for the next reader.
    ///
    /// - Cleared by sending `""`; kept as it is when left out.
    pub remark: runtime::Update<String>,
}

runtime::request! {
    ChangeBook(isbn: impl Into<Isbn>) {
        isbn(argument(isbn.into())).place(runtime::Place::Path),
        title(optional into String),
        medium(optional into MediumInput),
        condition(optional into Condition),
        subject(optional into SubjectInput),
        labels(update pairs String, clears clear_labels),
        summary(update into String, clears clear_summary),
        marks(update into each String, clears clear_marks).cleared(runtime::Cleared::EmptyList),
        remark(update into String, clears clear_remark).cleared(runtime::Cleared::EmptyText),
    }
}

runtime::validator! {
    ChangeBook {
        required isbn.valid();
        optional title.chars(1, 80, rules::CHARS);
        optional medium.valid();
        optional condition.known(rules::KNOWN_WARNS);
        optional subject.valid();
        update labels.by(validate_labels);
        update summary.chars(0, 200, rules::CHARS);
        update marks.items(0, 5, rules::ITEMS).unique(rules::UNIQUE);
    }
}

runtime::from! {
    ChangeBook {
        Isbn,
        &Isbn,
        String,
        &str,
    }
}

runtime::operation! {
    ChangeBook -> Book {
        id: "change_book",
        method: PATCH,
        path: "/books/{isbn}",
        retry: Idempotent,
        output_in: &["book"],
        body_in: &[],
    }
}

/// The arguments of `remove_book`.
#[derive(Clone, PartialEq)]
pub struct RemoveBook {
    /// The book.
    pub isbn: Isbn,
}

runtime::request! {
    RemoveBook(isbn: impl Into<Isbn>) {
        isbn(argument(isbn.into())).place(runtime::Place::Path),
    }
}

runtime::validator! {
    RemoveBook {
        required isbn.valid();
    }
}

runtime::from! {
    RemoveBook {
        Isbn,
        &Isbn,
        String,
        &str,
    }
}

runtime::operation! {
    RemoveBook -> () {
        id: "remove_book",
        method: DELETE,
        path: "/books/{isbn}",
        retry: Idempotent,
    }
}
