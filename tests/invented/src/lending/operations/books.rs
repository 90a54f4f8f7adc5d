// @generated from the specification. Do not edit.
//! Emitted from `lending/operations/books.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
    /// Lists books, a page at a time.
    ///
    /// `GET /books`, answered with status 200.
    ///
    /// Safe to repeat: it changes nothing.
    ///
    /// # Limits
    ///
    /// - `limit`: 1 to 50.
    /// - `shelf[]`: At most 4 items.
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
    pub fn list_books(
        &self,
        request: impl Into<ListBooks>,
    ) -> runtime::Call<'_, ListBooks> {
        runtime::Call::new(&self.core, request.into())
    }

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
    pub fn create_book(
        &self,
        request: impl Into<CreateBook>,
    ) -> runtime::Call<'_, CreateBook> {
        runtime::Call::new(&self.core, request.into())
    }

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
    pub fn get_book(&self, request: impl Into<GetBook>) -> runtime::Call<'_, GetBook> {
        runtime::Call::new(&self.core, request.into())
    }

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
    pub fn change_book(
        &self,
        request: impl Into<ChangeBook>,
    ) -> runtime::Call<'_, ChangeBook> {
        runtime::Call::new(&self.core, request.into())
    }

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
    pub fn remove_book(
        &self,
        request: impl Into<RemoveBook>,
    ) -> runtime::Call<'_, RemoveBook> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `list_books`.
#[derive(Clone, Debug, PartialEq)]
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
    pub conditions: Option<Vec<Condition>>,
    /// In which order.
    pub order: Option<SortOrder>,
}

impl ListBooks {
    /// Nothing set but what is preset.
    pub fn new() -> Self {
        Self {
            cursor: None,
            limit: None,
            shelves: None,
            conditions: None,
            order: None,
        }
    }

    /// Sets [`cursor`](Self::cursor).
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets [`limit`](Self::limit).
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`shelves`](Self::shelves).
    pub fn shelves(
        mut self,
        shelves: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.shelves = Some(shelves.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`conditions`](Self::conditions).
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = impl Into<Condition>>,
    ) -> Self {
        self.conditions = Some(conditions.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`order`](Self::order).
    pub fn order(mut self, order: impl Into<SortOrder>) -> Self {
        self.order = Some(order.into());
        self
    }
}

impl Default for ListBooks {
    fn default() -> Self {
        Self::new()
    }
}

impl runtime::Validate for ListBooks {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        if let Some(value) = &self.limit {
            let at = &at.spelled("/limit");
            validate::integer_range(*value, Some(1), Some(50), rules::RANGE, at, found);
        }
        if let Some(value) = &self.shelves {
            let at = &at.spelled("/shelf[]");
            validate::items(value.len(), 0, 4, rules::ITEMS, at, found);
        }
        if let Some(value) = &self.conditions {
            let at = &at.spelled("/conditions");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate::known(
                        value.is_known(),
                        value,
                        &Condition::ALL,
                        rules::KNOWN_WARNS,
                        at,
                        found,
                    );
                },
            );
        }
        if let Some(value) = &self.order {
            let at = &at.spelled("/order");
            validate::known(
                value.is_known(),
                value,
                &SortOrder::ALL,
                rules::KNOWN_WARNS,
                at,
                found,
            );
        }
    }
}

impl serde::Serialize for ListBooks {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::optional(map, "cursor", &self.cursor)?;
        runtime::encode::optional(map, "limit", &self.limit)?;
        runtime::encode::optional(map, "shelf[]", &self.shelves)?;
        runtime::encode::optional(map, "conditions", &self.conditions)?;
        runtime::encode::optional(map, "order", &self.order)?;
        object.end()
    }
}

impl runtime::Operation for ListBooks {
    type Output = BookPage;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "list_books",
        method: http::Method::GET,
        path: "/books",
        retry: runtime::RetryClass::Safe,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[],
        guard: None,
        pages: Some(
            &runtime::PageInfo {
                parameter: runtime::PageParameter::Token("cursor"),
                size: Some("limit"),
                items: &["items"],
                total: None,
                next: Some(&["next_cursor"]),
                more: None,
                most: None,
            },
        ),
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/books");
        target.query("cursor", &self.cursor);
        target.query("limit", &self.limit);
        target.query_repeat("shelf[]", self.shelves.as_deref().unwrap_or_default());
        target.query_list("conditions", self.conditions.as_deref());
        target.query("order", &self.order);
    }
}

impl runtime::Paged for ListBooks {
    type Item = Book;
    fn go_to(&mut self, to: &runtime::Position) {
        self.cursor = to.token();
    }

    fn position(&self) -> runtime::Position {
        runtime::Position::of_token(self.cursor.as_deref())
    }

    fn size(&self) -> Option<u64> {
        self.limit.and_then(|size| size.try_into().ok())
    }

    fn items(output: Self::Output) -> Vec<Self::Item> {
        output.items.unwrap_or_default()
    }

    fn mark(output: &Self::Output) -> runtime::PageMark {
        runtime::PageMark {
            items: output.items.as_ref().map_or(0, Vec::len),
            total: None,
            next: output.next_cursor.clone(),
            more: None,
        }
    }
}

/// The arguments of `create_book`.
#[derive(Clone, Debug, PartialEq)]
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

impl CreateBook {
    /// What is required, by name, and beside it nothing but what is preset.
    pub fn new(
        required: CreateBookRequired<impl Into<Isbn>, impl Into<String>>,
    ) -> Self {
        Self {
            isbn: required.isbn.into(),
            title: required.title.into(),
            medium: None,
            condition: None,
            subject: None,
            labels: None,
            marks: None,
        }
    }

    /// Sets [`medium`](Self::medium).
    pub fn medium(mut self, medium: impl Into<MediumInput>) -> Self {
        self.medium = Some(medium.into());
        self
    }

    /// Sets [`condition`](Self::condition).
    pub fn condition(mut self, condition: impl Into<Condition>) -> Self {
        self.condition = Some(condition.into());
        self
    }

    /// Sets [`subject`](Self::subject).
    pub fn subject(mut self, subject: impl Into<SubjectInput>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`labels`](Self::labels).
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = Some(
            labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets [`marks`](Self::marks).
    pub fn marks(mut self, marks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.marks = Some(marks.into_iter().map(Into::into).collect());
        self
    }
}

/// What [`CreateBook::new`] asks for.
pub struct CreateBookRequired<T1, T2> {
    /// [`isbn`](CreateBook::isbn).
    pub isbn: T1,
    /// [`title`](CreateBook::title).
    pub title: T2,
}

impl runtime::Validate for CreateBook {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.isbn, &at.spelled("/isbn"));
            value.validate_at(at, found);
        }
        {
            let (value, at) = (&self.title, &at.spelled("/title"));
            validate::chars(value, 1, 80, rules::CHARS, at, found);
        }
        if let Some(value) = &self.medium {
            let at = &at.spelled("/medium");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.condition {
            let at = &at.spelled("/condition");
            validate::known(
                value.is_known(),
                value,
                &Condition::ALL,
                rules::KNOWN_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.subject {
            let at = &at.spelled("/subject");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.labels {
            let at = &at.spelled("/labels");
            validate_labels(value, at, found);
        }
        if let Some(value) = &self.marks {
            let at = &at.spelled("/marks");
            validate::items(value.len(), 0, 5, rules::ITEMS, at, found);
            validate::unique(value, rules::UNIQUE, at, found);
        }
    }
}

impl runtime::encode::Encode for CreateBook {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "isbn", &self.isbn)?;
        runtime::encode::required(map, "title", &self.title)?;
        runtime::encode::optional(map, "medium", &self.medium)?;
        runtime::encode::optional(map, "condition", &self.condition)?;
        runtime::encode::optional(map, "subject", &self.subject)?;
        runtime::encode::optional(map, "labels", &self.labels)?;
        runtime::encode::optional(map, "marks", &self.marks)?;
        Ok(())
    }
}

impl serde::Serialize for CreateBook {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for CreateBook {
    type Output = Book;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "create_book",
        method: http::Method::POST,
        path: "/books",
        retry: runtime::RetryClass::Guarded,
        output_in: &["book"],
        body_in: &["book"],
        hides_body: false,
        quotas: &[],
        guard: Some(
            &runtime::Guard {
                error: "BookExists",
                when: &[],
                read_back: Some(
                    &runtime::ReadBack {
                        call: <ListBooks as runtime::Operation>::INFO,
                        with: &[],
                        conditions: &[
                            runtime::Condition {
                                member: &["isbn"],
                                predicate: runtime::Predicate::Equals(
                                    runtime::RequestValue::Body(&["isbn"]),
                                ),
                            },
                        ],
                    },
                ),
            },
        ),
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/books");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &["book"]))
    }
}

/// The arguments of `get_book`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetBook {
    /// The book.
    pub isbn: Isbn,
}

impl GetBook {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(isbn: impl Into<Isbn>) -> Self {
        Self { isbn: isbn.into() }
    }
}

impl runtime::Validate for GetBook {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.isbn, &at.spelled("/isbn"));
            value.validate_at(at, found);
        }
    }
}

impl From<Isbn> for GetBook {
    fn from(value: Isbn) -> Self {
        Self::new(value)
    }
}

impl From<&Isbn> for GetBook {
    fn from(value: &Isbn) -> Self {
        Self::new(value)
    }
}

impl From<String> for GetBook {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for GetBook {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for GetBook {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "isbn", &self.isbn)?;
        object.end()
    }
}

impl runtime::Operation for GetBook {
    type Output = Book;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "get_book",
        method: http::Method::GET,
        path: "/books/{isbn}",
        retry: runtime::RetryClass::Safe,
        output_in: &["book"],
        body_in: &[],
        hides_body: false,
        quotas: &[],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/books/");
        target.parameter("isbn", &self.isbn);
    }
}

/// The arguments of `change_book`.
#[derive(Clone, Debug, PartialEq)]
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

impl ChangeBook {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(isbn: impl Into<Isbn>) -> Self {
        Self {
            isbn: isbn.into(),
            title: None,
            medium: None,
            condition: None,
            subject: None,
            labels: runtime::Update::Keep,
            summary: runtime::Update::Keep,
            marks: runtime::Update::Keep,
            remark: runtime::Update::Keep,
        }
    }

    /// Sets [`title`](Self::title).
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets [`medium`](Self::medium).
    pub fn medium(mut self, medium: impl Into<MediumInput>) -> Self {
        self.medium = Some(medium.into());
        self
    }

    /// Sets [`condition`](Self::condition).
    pub fn condition(mut self, condition: impl Into<Condition>) -> Self {
        self.condition = Some(condition.into());
        self
    }

    /// Sets [`subject`](Self::subject).
    pub fn subject(mut self, subject: impl Into<SubjectInput>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets [`labels`](Self::labels).
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = runtime::Update::Set(
            labels.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Clears [`labels`](Self::labels).
    pub fn clear_labels(mut self) -> Self {
        self.labels = runtime::Update::Clear;
        self
    }

    /// Sets [`summary`](Self::summary).
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = runtime::Update::Set(summary.into());
        self
    }

    /// Clears [`summary`](Self::summary).
    pub fn clear_summary(mut self) -> Self {
        self.summary = runtime::Update::Clear;
        self
    }

    /// Sets [`marks`](Self::marks).
    pub fn marks(mut self, marks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.marks = runtime::Update::Set(marks.into_iter().map(Into::into).collect());
        self
    }

    /// Clears [`marks`](Self::marks).
    pub fn clear_marks(mut self) -> Self {
        self.marks = runtime::Update::Clear;
        self
    }

    /// Sets [`remark`](Self::remark).
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = runtime::Update::Set(remark.into());
        self
    }

    /// Clears [`remark`](Self::remark).
    pub fn clear_remark(mut self) -> Self {
        self.remark = runtime::Update::Clear;
        self
    }
}

impl runtime::Validate for ChangeBook {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.isbn, &at.spelled("/isbn"));
            value.validate_at(at, found);
        }
        if let Some(value) = &self.title {
            let at = &at.spelled("/title");
            validate::chars(value, 1, 80, rules::CHARS, at, found);
        }
        if let Some(value) = &self.medium {
            let at = &at.spelled("/medium");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.condition {
            let at = &at.spelled("/condition");
            validate::known(
                value.is_known(),
                value,
                &Condition::ALL,
                rules::KNOWN_WARNS,
                at,
                found,
            );
        }
        if let Some(value) = &self.subject {
            let at = &at.spelled("/subject");
            value.validate_at(at, found);
        }
        if let runtime::Update::Set(value) = &self.labels {
            let at = &at.spelled("/labels");
            validate_labels(value, at, found);
        }
        if let runtime::Update::Set(value) = &self.summary {
            let at = &at.spelled("/summary");
            validate::chars(value, 0, 200, rules::CHARS, at, found);
        }
        if let runtime::Update::Set(value) = &self.marks {
            let at = &at.spelled("/marks");
            validate::items(value.len(), 0, 5, rules::ITEMS, at, found);
            validate::unique(value, rules::UNIQUE, at, found);
        }
    }
}

impl From<Isbn> for ChangeBook {
    fn from(value: Isbn) -> Self {
        Self::new(value)
    }
}

impl From<&Isbn> for ChangeBook {
    fn from(value: &Isbn) -> Self {
        Self::new(value)
    }
}

impl From<String> for ChangeBook {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for ChangeBook {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::encode::Encode for ChangeBook {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "title", &self.title)?;
        runtime::encode::optional(map, "medium", &self.medium)?;
        runtime::encode::optional(map, "condition", &self.condition)?;
        runtime::encode::optional(map, "subject", &self.subject)?;
        runtime::encode::update(
            map,
            "labels",
            &self.labels,
            runtime::encode::Cleared::Null,
        )?;
        runtime::encode::update(
            map,
            "summary",
            &self.summary,
            runtime::encode::Cleared::Null,
        )?;
        runtime::encode::update(
            map,
            "marks",
            &self.marks,
            runtime::encode::Cleared::EmptyList,
        )?;
        runtime::encode::update(
            map,
            "remark",
            &self.remark,
            runtime::encode::Cleared::EmptyText,
        )?;
        Ok(())
    }
}

impl serde::Serialize for ChangeBook {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "isbn", &self.isbn)?;
        runtime::encode::Encode::encode(self, map)?;
        object.end()
    }
}

impl runtime::Operation for ChangeBook {
    type Output = Book;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "change_book",
        method: http::Method::PATCH,
        path: "/books/{isbn}",
        retry: runtime::RetryClass::Idempotent,
        output_in: &["book"],
        body_in: &[],
        hides_body: false,
        quotas: &[],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/books/");
        target.parameter("isbn", &self.isbn);
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}

/// The arguments of `remove_book`.
#[derive(Clone, Debug, PartialEq)]
pub struct RemoveBook {
    /// The book.
    pub isbn: Isbn,
}

impl RemoveBook {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(isbn: impl Into<Isbn>) -> Self {
        Self { isbn: isbn.into() }
    }
}

impl runtime::Validate for RemoveBook {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.isbn, &at.spelled("/isbn"));
            value.validate_at(at, found);
        }
    }
}

impl From<Isbn> for RemoveBook {
    fn from(value: Isbn) -> Self {
        Self::new(value)
    }
}

impl From<&Isbn> for RemoveBook {
    fn from(value: &Isbn) -> Self {
        Self::new(value)
    }
}

impl From<String> for RemoveBook {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for RemoveBook {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl serde::Serialize for RemoveBook {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "isbn", &self.isbn)?;
        object.end()
    }
}

impl runtime::Operation for RemoveBook {
    type Output = ();
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "remove_book",
        method: http::Method::DELETE,
        path: "/books/{isbn}",
        retry: runtime::RetryClass::Idempotent,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/books/");
        target.parameter("isbn", &self.isbn);
    }
}
