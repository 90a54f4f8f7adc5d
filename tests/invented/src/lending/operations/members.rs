// @generated from the specification. Do not edit.
//! Emitted from `lending/operations/members.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
        /// Gives somebody a card.
        ///
        /// `POST /members`, answered with status 201.
        ///
        /// Not safe to repeat: a second time may have a second effect.
        ///
        /// # Limits
        ///
        /// - `name`: 1 to 80 characters.
        /// - `email`: An e-mail address.
        /// - `card`: Matches `[A-Z0-9-]{6,16}`.
        /// - `phone`: 6 to 20 characters.
        /// - `birth_year`: 1900 to 2100.
        /// - `loans_at_once`: 1 to 20.
        /// - `deposit`: 0 to 500.
        /// - `street`: 1 to 120 characters.
        /// - `postal_code`: 3 to 10 characters.
        /// - `town`: 1 to 60 characters.
        /// - `interests`: At most 5 items. Each: 1 to 30 characters.
        ///
        /// # Errors
        ///
        /// - As every operation: [`KeyRefused`](super::super::errors::KEY_REFUSED), [`Closed`](super::super::errors::CLOSED).
        register_member: RegisterMember,
    }
}

/// The arguments of `register_member`.
#[derive(Clone, PartialEq)]
pub struct RegisterMember {
    /// What to call them.
    ///
    /// - 1 to 80 characters.
    pub name: String,
    /// Where to write to.
    ///
    /// - An e-mail address.
    pub email: String,
    /// The card's text.
    ///
    /// - Matches `[A-Z0-9-]{6,16}`.
    pub card: String,
    /// Where to call.
    ///
    /// - 6 to 20 characters.
    pub phone: Option<String>,
    /// The year of birth.
    ///
    /// - 1900 to 2100.
    pub birth_year: Option<i64>,
    /// How many books at a time.
    ///
    /// - 1 to 20.
    pub loans_at_once: Option<i64>,
    /// What was left at the desk.
    ///
    /// - 0 to 500.
    pub deposit: Option<runtime::Number>,
    /// The street and the number.
    ///
    /// - 1 to 120 characters.
    pub street: Option<String>,
    /// The postal code.
    ///
    /// - 3 to 10 characters.
    pub postal_code: Option<String>,
    /// The town.
    ///
    /// - 1 to 60 characters.
    pub town: Option<String>,
    /// What they read.
    ///
    /// - At most 5 items.
    /// - Each: 1 to 30 characters.
    pub interests: Option<Vec<String>>,
}

runtime::request! {
    RegisterMember(
        required: RegisterMemberRequired<impl Into<String>, impl Into<String>, impl Into<String>>
    ) {
        name(argument(required.name.into())),
        email(argument(required.email.into())),
        card(argument(required.card.into())),
        phone(optional into String),
        birth_year(optional i64),
        loans_at_once(optional i64),
        deposit(optional into runtime::Number),
        street(optional into String),
        postal_code(optional into String),
        town(optional into String),
        interests(optional into each String),
    }
}

/// What [`RegisterMember::new`] asks for.
pub struct RegisterMemberRequired<T1, T2, T3> {
    /// [`name`](RegisterMember::name).
    pub name: T1,
    /// [`email`](RegisterMember::email).
    pub email: T2,
    /// [`card`](RegisterMember::card).
    pub card: T3,
}

runtime::validator! {
    RegisterMember {
        required name.chars(1, 80, rules::CHARS);
        required email.format(&[runtime::Format::Email], rules::FORMAT);
        required card.bytes(
            const { &validate::Class::of(&[(b'-', b'-'), (b'0', b'9'), (b'A', b'Z')]) },
            6,
            16,
            "[A-Z0-9-]{6,16}",
            rules::PATTERN
        );
        optional phone.chars(6, 20, rules::CHARS);
        optional birth_year.integer_range(Some(1900), Some(2100), rules::RANGE);
        optional loans_at_once.integer_range(Some(1), Some(20), rules::RANGE);
        optional deposit.number_range(
            std::ops::Bound::Included(0.0),
            std::ops::Bound::Included(500.0),
            rules::RANGE
        ).finite(rules::FINITE);
        optional street.chars(1, 120, rules::CHARS);
        optional postal_code.chars(3, 10, rules::CHARS);
        optional town.chars(1, 60, rules::CHARS);
        optional interests.items(0, 5, rules::ITEMS).each(|value| value.chars(1, 30, rules::CHARS));
    }
}

runtime::operation! {
    RegisterMember -> Member {
        id: "register_member",
        method: POST,
        path: "/members",
        retry: Never,
        body_in: &[],
    }
}
