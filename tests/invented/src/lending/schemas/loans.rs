// @generated from the specification. Do not edit.
//! Emitted from `lending/schemas/loans.yaml` of the specification: change it there.

use super::*;

/// The id of a loan.
///
/// - A UUID.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LoanId(String);

runtime::text_newtype! {
    LoanId {
        text.format(&[runtime::Format::Uuid], rules::FORMAT);
    }
}

/// The number on a member's card.
///
/// - -1 to 999999.
#[inline]
pub fn validate_member_id(
    value: &i64,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .integer_range(Some(-1), Some(999999), rules::RANGE);
}

/// A day.
///
/// - A date, `YYYY-MM-DD`.
#[inline]
pub fn validate_day(
    value: &str,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found).format(&[runtime::Format::Date], rules::FORMAT);
}

runtime::text_enum! {
    /// How a book comes to you.
    ///
    /// Requests with a value that is not known here are refused.
    Delivery {
        /// At the desk.
        Desk = "desk",
        /// By post.
        Post = "post",
        /// By bike.
        Bike = "bike",
    }
}

/// A place to bring a book to.
///
/// As answers hold it; requests take [`PlaceInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Place {
    /// The member `street`.
    pub street: Option<String>,
    /// The town.
    pub town: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Place {
        street,
        town.hidden(),
    }
}

/// A place to bring a book to.
///
/// As requests hold it; answers hold [`Place`].
#[derive(Clone, PartialEq)]
pub struct PlaceInput {
    /// The member `street`.
    pub street: String,
    /// The town.
    pub town: Option<String>,
}

runtime::request! {
    PlaceInput(street: impl Into<String>) {
        street(argument(street.into())),
        town(optional into String).hidden(),
    }
}

impl runtime::Validate for PlaceInput {}

/// A book that is away.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Loan {
    /// The book.
    pub isbn: Option<Isbn>,
    /// Who borrows it.
    pub member: Option<i64>,
    /// The first day.
    pub from: Option<runtime::Date>,
    /// The last day.
    pub until: Option<runtime::Date>,
    /// How the book comes.
    pub delivery: Option<Delivery>,
    /// Where the book goes.
    pub place: Option<Place>,
    /// What it costs.
    pub fee: Option<runtime::Number>,
    /// Its id.
    pub id: Option<LoanId>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Loan {
    /// [`isbn`](Self::isbn), which an answer should never lack.
    #[inline]
    pub fn isbn(&self) -> runtime::Result<&Isbn> {
        runtime::identity(&self.isbn, "Loan", "isbn")
    }

    /// [`id`](Self::id), which an answer should never lack.
    #[inline]
    pub fn id(&self) -> runtime::Result<&LoanId> {
        runtime::identity(&self.id, "Loan", "id")
    }
}

runtime::record! {
    Loan {
        isbn,
        member,
        from,
        until,
        delivery,
        place,
        fee.text_number(),
        id,
    }
}

/// A loan that may be.
#[derive(Clone, PartialEq)]
pub struct FeeRequest {
    /// The book.
    pub isbn: Isbn,
    /// For how long.
    pub days: Option<i64>,
}

runtime::request! {
    FeeRequest(isbn: impl Into<Isbn>) {
        isbn(argument(isbn.into())),
        days(optional i64),
    }
}

runtime::validator! {
    FeeRequest {
        required isbn.valid();
    }
}

/// What a loan costs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Fee {
    /// The book.
    pub isbn: Option<Isbn>,
    /// The fee.
    pub cents: Option<i64>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Fee {
    /// [`isbn`](Self::isbn), which an answer should never lack.
    #[inline]
    pub fn isbn(&self) -> runtime::Result<&Isbn> {
        runtime::identity(&self.isbn, "Fee", "isbn")
    }
}

runtime::record! {
    Fee {
        isbn,
        cents,
    }
}

/// Fees of several loans.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QuotedFees {
    /// One for each loan.
    pub fees: Option<Vec<Fee>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    QuotedFees {
        fees,
    }
}

/// What was asked for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Quotes {
    /// The fees.
    pub quoted: Option<QuotedFees>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Quotes {
        quoted,
    }
}

/// Somebody who may borrow.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// The number on the card.
    pub number: Option<i64>,
    /// Where to write to.
    pub email: Option<String>,
    /// What is away.
    pub loans: Option<Vec<Loan>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Member {
        number,
        email.hidden(),
        loans,
    }
}
