// @generated from the specification. Do not edit.
//! Emitted from `limits/api.yaml` of the specification: change it there.

use super::super::client::Client;
use super::super::schemas::*;
use super::*;

runtime::calls! {
    Client {
        /// Calls the operation.
        ///
        /// `POST /text/{place}`, answered with status 200.
        ///
        /// Not safe to repeat: a second time may have a second effect.
        ///
        /// # Limits
        ///
        /// - `place`: At most 40 characters.
        /// - `page`: 1 to 100.
        /// - `codes`: At most 3 items. Each: 2 to 4 characters. Each: matches `[A-Z]+[0-9]*`.
        /// - `words`: No item stands twice.
        /// - `x-words`: 3 to 80 characters.
        /// - `x-branch`: At most 9 characters. Matches `[a-z]{3}-[0-9]+`.
        /// - `exact`: Exactly 4 characters.
        /// - `long`: 200 to 300 characters.
        /// - `warned`: At most 5 characters (only warns).
        /// - `shaped`: 6 to 8 characters. Matches `[0-9]+-[a-zé]+`.
        /// - `choice`: 5 to 7 characters. Matches `north|south-[ew]`.
        /// - `letters`: At most 3 characters. Matches `[a-zäöü]+`.
        /// - `anything`: Matches `.*`.
        /// - `mail`: 12 to 40 characters. An e-mail address.
        /// - `link`: At most 30 characters. An absolute URI.
        /// - `moment`: At most 22 characters. A date, `YYYY-MM-DD`, or a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
        /// - `zone`: Matches `[A-Z].*`. A time zone of the IANA database.
        /// - `forms`: A date, `YYYYMMDD`, or a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, or a time of day, `HH:MM:SS`, or a phone number in E.164 form, `+` and the country code first, or a UUID.
        /// - `codes_of`: A country in ISO 3166-1 alpha-3, three capital letters, or a currency in ISO 4217, three capital letters, or a language in ISO 639-1, two small letters, or Base64 text.
        /// - `code`: At most 3 characters. 2 to 4 characters. Matches `[A-Z]+[0-9]*`.
        send_text: SendText,

        /// Calls the operation.
        ///
        /// Sends `even` as `4000000002`: [`even`](SendNumbers::even) sets another, and `None` in that field leaves it out.
        ///
        /// `PUT /numbers`, answered with status 200.
        ///
        /// Safe to repeat: a second time changes nothing more.
        ///
        /// # Limits
        ///
        /// - `whole`: 5 to 10. A multiple of 5.
        /// - `stepped`: 7 to 20. A multiple of 5.
        /// - `halves`: A multiple of 2.5.
        /// - `huge`: 9007199254740993 to 9007199254740995.
        /// - `most`: 9223372036854775807 or less.
        /// - `open`: More than 0, less than 1.
        /// - `mixed`: -1 or more, less than 1.5. A multiple of 0.25.
        /// - `odd`: 0.3 to 0.7. A multiple of 0.2.
        /// - `even`: A multiple of 2.
        /// - `level`: 0 to 9.
        /// - `share`: 0.5 or less (only warns). 0 or more, less than 1. A multiple of 0.125.
        /// - `levels`: 2 to 3 items. Each: 2 or more. Each: a multiple of 2. Each: 0 to 9.
        /// - The order `whole` ≤ `stepped` ≤ `huge` holds.
        /// - The order `open` ≤ `mixed` holds (only warns).
        /// - When `rank` is `1` or `2` and `stepped` is given, `level` must be given.
        send_numbers: SendNumbers,

        /// Calls the operation.
        ///
        /// `POST /collections`, answered with status 200.
        ///
        /// Not safe to repeat: a second time may have a second effect.
        ///
        /// # Limits
        ///
        /// - `more`: At most 3 items. 1 to 2 items. No item stands twice. Each: 2 to 4 characters. Each: matches `[A-Z]+[0-9]*`.
        /// - `codes`: 1 to 2 items. No item stands twice. Each: 2 to 4 characters. Each: matches `[A-Z]+[0-9]*`.
        /// - `three`: Exactly 3 items. No item stands twice. Each: 1 to 2 characters.
        /// - `dates`: 2 to 3 items. No item stands twice. Each: a date, `YYYY-MM-DD` (only warns: observed).
        /// - `pairs`: 2 to 3 items. Each: 1 to 5 characters. Each: matches `[^é]+`. Each key: exactly 2 characters. Each key: matches `[a-z]+`.
        /// - `mails`: Each: -1 to 1. Each key: an e-mail address.
        /// - `sums`: 1 to 2 items. Each key: matches `[a-z]{2}`. 0 to 9.
        /// - `flags`: At most 2 items. No item stands twice.
        /// - `colors`: 1 to 2 items. No item stands twice.
        /// - `named`: 1 to 2 items.
        /// - `boxes`: 1 to 2 items. No item stands twice. [`Cube`] says what it may hold.
        /// - `shelf`: At most 2 items. [`Thing`] says what it may hold.
        send_collections: SendCollections,

        /// Calls the operation.
        ///
        /// `PATCH /objects`, answered with status 200.
        ///
        /// Not safe to repeat: a second time may have a second effect.
        ///
        /// # Limits
        ///
        /// - `end`: A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
        /// - `cube`: [`Cube`] says what it may hold.
        /// - `thing`: [`Thing`] says what it may hold.
        /// - `list`: [`Cube`] says what it may hold.
        /// - `nest`: [`Nest`] says what it may hold.
        /// - `from`: A date, `YYYY-MM-DD`.
        /// - `until`: A date, `YYYY-MM-DD`.
        /// - `start`: A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
        /// - `note`: 2 to 5 characters.
        /// - At least one of `cube`, `thing` is given.
        /// - Exactly one of `list`, `nest`, `note` is given (only warns).
        /// - At most one of `cube`, `color` is given.
        /// - When `color` is `"red"`, `cube`, `thing`, `list` must be given.
        /// - When `color` is `"red"` or `"green"` and `thing` is not given, `nest`, `note` can't be given.
        /// - The order `from` ≤ `until` holds.
        /// - When `note` is given, the order `start` ≤ `end` holds.
        send_objects: SendObjects,
    }
}

/// The arguments of `send_text`.
#[derive(Clone, PartialEq)]
pub struct SendText {
    /// The member `place`.
    ///
    /// - At most 40 characters.
    pub place: Ident,
    /// The member `page`.
    ///
    /// - 1 to 100.
    pub page: Option<i64>,
    /// The member `codes`.
    ///
    /// - At most 3 items.
    /// - Each: 2 to 4 characters.
    /// - Each: matches `[A-Z]+[0-9]*`.
    /// - Sent as one text, so no member may hold a `,`.
    pub codes: Option<Vec<String>>,
    /// The member `words`.
    ///
    /// - No item stands twice.
    /// - Sent as one text, so no member may hold a `,`.
    pub words: Option<Vec<String>>,
    /// The member `moods`.
    pub moods: Option<Vec<Mood>>,
    /// The member `x-words`.
    ///
    /// - Sent as one text, so no member may hold a `,`.
    pub tags: Option<Vec<Ident>>,
    /// The member `x-branch`.
    ///
    /// - At most 9 characters.
    /// - Matches `[a-z]{3}-[0-9]+`.
    pub branch: Option<String>,
    /// The member `exact`.
    ///
    /// - Exactly 4 characters.
    pub exact: Option<String>,
    /// The member `long`.
    ///
    /// - 200 to 300 characters.
    pub long: Option<String>,
    /// The member `warned`.
    ///
    /// - At most 5 characters (only warns).
    pub warned: Option<String>,
    /// The member `shaped`.
    ///
    /// - 6 to 8 characters.
    /// - Matches `[0-9]+-[a-zé]+`.
    pub shaped: Option<String>,
    /// The member `choice`.
    ///
    /// - 5 to 7 characters.
    /// - Matches `north|south-[ew]`.
    pub choice: Option<String>,
    /// The member `letters`.
    ///
    /// - At most 3 characters.
    /// - Matches `[a-zäöü]+`.
    pub letters: Option<String>,
    /// The member `anything`.
    ///
    /// - Matches `.*`.
    pub anything: Option<String>,
    /// The member `mail`.
    ///
    /// - 12 to 40 characters.
    /// - An e-mail address.
    pub mail: Option<String>,
    /// The member `link`.
    ///
    /// - At most 30 characters.
    /// - An absolute URI.
    pub link: Option<String>,
    /// The member `moment`.
    ///
    /// - At most 22 characters.
    /// - A date, `YYYY-MM-DD`, or a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub moment: Option<runtime::AnyMoment>,
    /// The member `zone`.
    ///
    /// - Matches `[A-Z].*`.
    /// - A time zone of the IANA database.
    pub zone: Option<String>,
    /// The member `forms`.
    ///
    /// - A date, `YYYYMMDD`, or a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, or a time of day, `HH:MM:SS`, or a phone number in E.164 form, `+` and the country code first, or a UUID.
    pub forms: Option<String>,
    /// The member `codes_of`.
    ///
    /// - A country in ISO 3166-1 alpha-3, three capital letters, or a currency in ISO 4217, three capital letters, or a language in ISO 639-1, two small letters, or Base64 text.
    pub codes_of: Option<String>,
    /// The member `ident`.
    pub ident: Option<Ident>,
    /// The member `code`.
    ///
    /// - At most 3 characters.
    /// - 2 to 4 characters.
    /// - Matches `[A-Z]+[0-9]*`.
    pub code: Option<String>,
}

runtime::request! {
    SendText(place: impl Into<Ident>) {
        place(argument(place.into())).place(runtime::Place::Path),
        page(optional i64).place(runtime::Place::Query),
        codes(optional into each String).place(runtime::Place::Query),
        words(optional into each String).place(runtime::Place::Query),
        moods(optional into each Mood).place(runtime::Place::Query),
        tags(optional into each Ident) = "x-words".place(runtime::Place::Header),
        branch(optional into String) = "x-branch".place(runtime::Place::Header),
        exact(optional into String),
        long(optional into String),
        warned(optional into String),
        shaped(optional into String),
        choice(optional into String),
        letters(optional into String),
        anything(optional into String),
        mail(optional into String),
        link(optional into String),
        moment(optional into runtime::AnyMoment),
        zone(optional into String),
        forms(optional into String),
        codes_of(optional into String),
        ident(optional into Ident),
        code(optional into String),
    }
}

runtime::validator! {
    SendText {
        required place.chars(0, 40, rules::CHARS_INVALID).valid();
        optional page.integer_range(Some(1), Some(100), rules::RANGE_INVALID);
        optional codes.items(0, 3, rules::ITEMS_INVALID).each(
            |value| value.by_text(validate_code)
        ).joined(',', rules::STYLE);
        optional words.unique(rules::UNIQUE_INVALID).joined(',', rules::STYLE);
        optional moods.each(
            |value| value.known(rules::KNOWN_INVALID_WARNS)
        ).joined(',', rules::STYLE);
        optional tags.at("/x-words").each_valid().joined(',', rules::STYLE);
        optional branch.at("/x-branch").chars(0, 9, rules::CHARS_INVALID).matches(
            {
                static PATTERN: validate::pattern::Pattern = validate::pattern::Pattern::new(
                    "[a-z]{3}-[0-9]+"
                );
                &PATTERN
            },
            rules::PATTERN_INVALID
        );
        optional exact.chars(4, 4, rules::CHARS_INVALID);
        optional long.chars(200, 300, rules::CHARS_INVALID);
        optional warned.chars(0, 5, rules::CHARS_BAD_FIELD_WARNS);
        optional shaped.chars(6, 8, rules::CHARS_INVALID).matches(
            {
                static PATTERN: validate::pattern::Pattern = validate::pattern::Pattern::new(
                    "[0-9]+-[a-zé]+"
                );
                &PATTERN
            },
            rules::PATTERN_INVALID
        );
        optional choice.chars(5, 7, rules::CHARS_INVALID).matches(
            {
                static PATTERN: validate::pattern::Pattern = validate::pattern::Pattern::new(
                    "north|south-[ew]"
                );
                &PATTERN
            },
            rules::PATTERN_INVALID
        );
        optional letters.chars(0, 3, rules::CHARS_INVALID).matches(
            {
                static PATTERN: validate::pattern::Pattern = validate::pattern::Pattern::new(
                    "[a-zäöü]+"
                );
                &PATTERN
            },
            rules::PATTERN_INVALID
        );
        optional anything.matches(
            {
                static PATTERN: validate::pattern::Pattern = validate::pattern::Pattern::new(".*");
                &PATTERN
            },
            rules::PATTERN_INVALID
        );
        optional mail.chars(12, 40, rules::CHARS_BAD_FIELD).format(
            &[runtime::Format::Email],
            rules::FORMAT_BAD_FIELD
        );
        optional link.chars(0, 30, rules::CHARS_INVALID).format(
            &[runtime::Format::Uri],
            rules::FORMAT_INVALID
        );
        optional moment.chars(0, 22, rules::CHARS_INVALID).format(
            &[runtime::Format::Date, runtime::Format::DateTime],
            rules::FORMAT_INVALID
        );
        optional zone.matches(
            {
                static PATTERN: validate::pattern::Pattern = validate::pattern::Pattern::new(
                    "[A-Z].*"
                );
                &PATTERN
            },
            rules::PATTERN_INVALID
        ).format(&[runtime::Format::TimeZone], rules::FORMAT_INVALID);
        optional forms.format(
            &[
                runtime::Format::CompactDate,
                runtime::Format::LocalDateTime,
                runtime::Format::Time,
                runtime::Format::E164,
                runtime::Format::Uuid
            ],
            rules::FORMAT_INVALID
        );
        optional codes_of.format(
            &[
                runtime::Format::CountryAlpha3,
                runtime::Format::Currency,
                runtime::Format::Language,
                runtime::Format::Base64
            ],
            rules::FORMAT_INVALID
        );
        optional ident.chars(3, 80, rules::CHARS_BAD_FIELD);
        optional code.chars(0, 3, rules::CHARS_INVALID).by_text(validate_code);
    }
}

runtime::from! {
    SendText {
        Ident,
        &Ident,
        String,
        &str,
    }
}

runtime::operation! {
    SendText -> Answer {
        id: "send_text",
        method: POST,
        path: "/text/{place}",
        retry: Never,
        body_in: &[],
    }
}

/// The arguments of `send_numbers`.
///
/// - The order `whole` ≤ `stepped` ≤ `huge` holds.
/// - The order `open` ≤ `mixed` holds (only warns).
/// - When `rank` is `1` or `2` and `stepped` is given, `level` must be given.
#[derive(Clone, PartialEq)]
pub struct SendNumbers {
    /// The member `whole`.
    ///
    /// - 5 to 10.
    /// - A multiple of 5.
    /// - Required: without it the server answers 1 `Missing`.
    pub whole: i64,
    /// The member `stepped`.
    ///
    /// - 7 to 20.
    /// - A multiple of 5.
    pub stepped: Option<i64>,
    /// The member `halves`.
    ///
    /// - A multiple of 2.5.
    pub halves: Option<i64>,
    /// The member `huge`.
    ///
    /// - 9007199254740993 to 9007199254740995.
    pub huge: Option<i64>,
    /// The member `most`.
    ///
    /// - 9223372036854775807 or less.
    pub most: Option<i64>,
    /// The member `open`.
    ///
    /// - More than 0, less than 1.
    pub open: Option<runtime::Number>,
    /// The member `mixed`.
    ///
    /// - -1 or more, less than 1.5.
    /// - A multiple of 0.25.
    pub mixed: Option<runtime::Number>,
    /// The member `odd`.
    ///
    /// - 0.3 to 0.7.
    /// - A multiple of 0.2.
    pub odd: Option<runtime::Number>,
    /// The member `even`.
    ///
    /// - A multiple of 2.
    /// - Preset to `4000000002`.
    /// - Cleared by sending `null`; kept as it is when left out.
    pub even: runtime::Update<i64>,
    /// The member `level`.
    ///
    /// - 0 to 9.
    pub level: Option<i64>,
    /// The member `share`.
    ///
    /// - 0.5 or less (only warns).
    /// - 0 or more, less than 1.
    /// - A multiple of 0.125.
    pub share: Option<runtime::Number>,
    /// The member `levels`.
    ///
    /// - 2 to 3 items.
    /// - Each: 2 or more.
    /// - Each: a multiple of 2.
    /// - Each: 0 to 9.
    pub levels: Option<Vec<i64>>,
    /// The member `rank`.
    pub rank: Option<Rank>,
}

runtime::request! {
    SendNumbers(whole: i64) {
        whole(argument(whole)),
        stepped(optional i64),
        halves(optional i64),
        huge(optional i64),
        most(optional i64),
        open(optional into runtime::Number),
        mixed(optional into runtime::Number),
        odd(optional into runtime::Number),
        even(preset(runtime::Update::Set(4000000002)) update i64, clears clear_even),
        level(optional i64),
        share(optional into runtime::Number),
        levels(optional each i64),
        rank(optional into Rank),
    }
}

runtime::validator! {
    SendNumbers {
        required whole.integer_range(
            Some(5),
            Some(10),
            rules::RANGE_INVALID
        ).integer_multiple_of(5, rules::MULTIPLE_INVALID);
        optional stepped.integer_range(
            Some(7),
            Some(20),
            rules::RANGE_INVALID
        ).integer_multiple_of(5, rules::MULTIPLE_INVALID);
        optional halves.multiple_of(2.5, rules::MULTIPLE_INVALID);
        optional huge.by(validate_huge);
        optional most.integer_range(None, Some(9223372036854775807), rules::RANGE_INVALID);
        optional open.number_range(
            std::ops::Bound::Excluded(0.0),
            std::ops::Bound::Excluded(1.0),
            rules::RANGE_INVALID
        ).finite(rules::FINITE);
        optional mixed.number_range(
            std::ops::Bound::Included(-1.0),
            std::ops::Bound::Excluded(1.5),
            rules::RANGE_INVALID
        ).multiple_of(0.25, rules::MULTIPLE_INVALID).finite(rules::FINITE);
        optional odd.number_range(
            std::ops::Bound::Included(0.3),
            std::ops::Bound::Included(0.7),
            rules::RANGE_INVALID
        ).multiple_of(0.2, rules::MULTIPLE_INVALID).finite(rules::FINITE);
        update even.integer_multiple_of(2, rules::MULTIPLE_INVALID);
        optional level.by(validate_level);
        optional share.number_range(
            std::ops::Bound::Unbounded,
            std::ops::Bound::Included(0.5),
            rules::RANGE_INVALID_WARNS
        ).by(validate_share);
        optional levels.items(2, 3, rules::ITEMS_INVALID).each(|value| value.integer_range(
            Some(2),
            None,
            rules::RANGE_BAD_MEMBER
        ).integer_multiple_of(2, rules::MULTIPLE_BAD_MEMBER).by(validate_level));
        optional rank.known(rules::KNOWN_INVALID);
    }
    rules(this, at, found) {
        validate::ordered_integer(
            &[("whole", Some(this.whole)), ("stepped", this.stepped), ("huge", this.huge)],
            rules::RISING_INVALID,
            at,
            found
        );
        validate::ordered_number(
            &[
                ("open", this.open.as_ref().map(|value| value.get())),
                ("mixed", this.mixed.as_ref().map(|value| value.get()))
            ],
            rules::SHARES_BAD_FIELD_WARNS,
            at,
            found
        );
        if this.rank.as_ref().is_some_and(
            |value| [Rank::First, Rank::Second].contains(value)
        ) && this.stepped.as_ref().is_some() {
            validate::requires(
                &[("level", this.level.is_some())],
                rules::RANKED_BAD_FIELD,
                at,
                found
            );
        }
    }
}

runtime::from! {
    SendNumbers {
        i64,
    }
}

runtime::operation! {
    SendNumbers -> Answer {
        id: "send_numbers",
        method: PUT,
        path: "/numbers",
        retry: Idempotent,
        body_in: &[],
    }
}

/// The arguments of `send_collections`.
#[derive(Clone, PartialEq)]
pub struct SendCollections {
    /// The member `more`.
    ///
    /// - At most 3 items.
    /// - 1 to 2 items.
    /// - No item stands twice.
    /// - Each: 2 to 4 characters.
    /// - Each: matches `[A-Z]+[0-9]*`.
    /// - Required: without it the server answers 1 `Missing`.
    pub more: Vec<String>,
    /// The member `codes`.
    ///
    /// - 1 to 2 items.
    /// - No item stands twice.
    /// - Each: 2 to 4 characters.
    /// - Each: matches `[A-Z]+[0-9]*`.
    pub codes: Option<Vec<String>>,
    /// The member `three`.
    ///
    /// - Exactly 3 items.
    /// - No item stands twice.
    /// - Each: 1 to 2 characters.
    pub three: Option<Vec<String>>,
    /// The member `dates`.
    ///
    /// - 2 to 3 items.
    /// - No item stands twice.
    /// - Each: a date, `YYYY-MM-DD` (only warns: observed).
    pub dates: Option<Vec<runtime::Date>>,
    /// The member `pairs`.
    ///
    /// - 2 to 3 items.
    /// - Each: 1 to 5 characters.
    /// - Each: matches `[^é]+`.
    /// - Each key: exactly 2 characters.
    /// - Each key: matches `[a-z]+`.
    pub pairs: Option<std::collections::BTreeMap<String, String>>,
    /// The member `mails`.
    ///
    /// - Each: -1 to 1.
    /// - Each key: an e-mail address.
    pub mails: Option<std::collections::BTreeMap<String, runtime::Number>>,
    /// The member `sums`.
    ///
    /// - 1 to 2 items.
    /// - Each key: matches `[a-z]{2}`.
    /// - 0 to 9.
    pub sums: Option<std::collections::BTreeMap<String, i64>>,
    /// The member `flags`.
    ///
    /// - At most 2 items.
    /// - No item stands twice.
    pub flags: Option<Vec<bool>>,
    /// The member `colors`.
    ///
    /// - 1 to 2 items.
    /// - No item stands twice.
    pub colors: Option<Vec<Color>>,
    /// The member `named`.
    ///
    /// - 1 to 2 items.
    pub named: Option<std::collections::BTreeMap<String, Color>>,
    /// The member `boxes`.
    ///
    /// - 1 to 2 items.
    /// - No item stands twice.
    pub boxes: Option<Vec<Cube>>,
    /// The member `shelf`.
    ///
    /// - At most 2 items.
    pub shelf: Option<std::collections::BTreeMap<String, Thing>>,
}

runtime::request! {
    SendCollections(more: impl IntoIterator<Item = impl Into<String>>) {
        more(argument(more.into_iter().map(Into::into).collect())),
        codes(optional into each String),
        three(optional into each String),
        dates(optional into each runtime::Date),
        pairs(optional pairs String),
        mails(optional pairs runtime::Number),
        sums(optional pairs i64),
        flags(optional each bool),
        colors(optional into each Color),
        named(optional pairs Color),
        boxes(optional into each Cube),
        shelf(optional pairs Thing),
    }
}

runtime::validator! {
    SendCollections {
        required more.items(0, 3, rules::ITEMS_INVALID).by(validate_codes);
        optional codes.items(1, 2, rules::ITEMS_BAD_FIELD).unique(rules::UNIQUE_BAD_FIELD).each(
            |value| value.chars(2, 4, rules::CHARS_BAD_FIELD).matches(
                {
                    static PATTERN: validate::pattern::Pattern = validate::pattern::Pattern::new(
                        "[A-Z]+[0-9]*"
                    );
                    &PATTERN
                },
                rules::PATTERN_BAD_FIELD
            )
        );
        optional three.items(3, 3, rules::ITEMS_INVALID).unique(rules::UNIQUE_INVALID).each(
            |value| value.chars(1, 2, rules::CHARS_INVALID)
        );
        optional dates.items(2, 3, rules::ITEMS_INVALID).unique(rules::UNIQUE_INVALID).each(
            |value| value.format(&[runtime::Format::Date], rules::FORMAT_INVALID_WARNS)
        );
        optional pairs.items(2, 3, rules::ITEMS_INVALID).each_key(
            |value| value.chars(2, 2, rules::CHARS_INVALID).bytes(
                const { &validate::Class::of(&[(b'a', b'z')]) },
                1,
                usize::MAX,
                "[a-z]+",
                rules::PATTERN_INVALID
            )
        ).each_value(
            |value| value.chars(1, 5, rules::CHARS_BAD_MEMBER).matches(
                {
                    static PATTERN: validate::pattern::Pattern = validate::pattern::Pattern::new(
                        "[^é]+"
                    );
                    &PATTERN
                },
                rules::PATTERN_BAD_MEMBER
            )
        );
        optional mails.each_key(
            |value| value.format(&[runtime::Format::Email], rules::FORMAT_INVALID)
        ).each_value(
            |value| value.number_range(
                std::ops::Bound::Included(-1.0),
                std::ops::Bound::Included(1.0),
                rules::RANGE_INVALID
            ).finite(rules::FINITE)
        );
        optional sums.by(validate_sums);
        optional flags.items(0, 2, rules::ITEMS_INVALID).unique(rules::UNIQUE_INVALID);
        optional colors.items(1, 2, rules::ITEMS_BAD_FIELD).unique(rules::UNIQUE_BAD_FIELD).each(
            |value| value.known(rules::KNOWN_BAD_FIELD)
        );
        optional named.items(1, 2, rules::ITEMS_INVALID).each_value(
            |value| value.known(rules::KNOWN_INVALID)
        );
        optional boxes.items(1, 2, rules::ITEMS_INVALID).unique(rules::UNIQUE_INVALID).each_valid();
        optional shelf.items(0, 2, rules::ITEMS_INVALID).each_value(|value| value.valid());
    }
}

runtime::from! {
    SendCollections {
        Vec<String>,
    }
}

runtime::from! {
    SendCollections each {
        String,
    }
}

runtime::operation! {
    SendCollections -> Answer {
        id: "send_collections",
        method: POST,
        path: "/collections",
        retry: Never,
        body_in: &[],
    }
}

/// The arguments of `send_objects`.
///
/// - At least one of `cube`, `thing` is given.
/// - Exactly one of `list`, `nest`, `note` is given (only warns).
/// - At most one of `cube`, `color` is given.
/// - When `color` is `"red"`, `cube`, `thing`, `list` must be given.
/// - When `color` is `"red"` or `"green"` and `thing` is not given, `nest`, `note` can't be given.
/// - The order `from` ≤ `until` holds.
/// - When `note` is given, the order `start` ≤ `end` holds.
#[derive(Clone, PartialEq)]
pub struct SendObjects {
    /// The member `end`.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - Required: without it the server answers 1 `Missing`.
    pub end: runtime::DateTime,
    /// The member `cube`.
    pub cube: Option<Cube>,
    /// The member `color`.
    pub color: Option<Color>,
    /// The member `mood`.
    pub mood: Option<Mood>,
    /// The member `thing`.
    ///
    /// - Cleared by sending `null`; kept as it is when left out.
    pub thing: runtime::Update<Thing>,
    /// The member `list`.
    ///
    /// - Cleared by sending `[]`; kept as it is when left out.
    pub list: runtime::Update<Vec<Cube>>,
    /// The member `nest`.
    pub nest: Option<Nest>,
    /// The member `from`.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub from: Option<runtime::Date>,
    /// The member `until`.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub until: Option<runtime::Date>,
    /// The member `start`.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub start: Option<runtime::DateTime>,
    /// The member `note`.
    ///
    /// - 2 to 5 characters.
    /// - Cleared by sending `""`; kept as it is when left out.
    pub note: runtime::Update<String>,
}

runtime::request! {
    SendObjects(end: impl Into<runtime::DateTime>) {
        end(argument(end.into())),
        cube(optional into Cube),
        color(optional into Color),
        mood(optional into Mood),
        thing(update into Thing, clears clear_thing),
        list(update into each Cube, clears clear_list).cleared(runtime::Cleared::EmptyList),
        nest(optional into Nest),
        from(optional into runtime::Date),
        until(optional into runtime::Date),
        start(optional into runtime::DateTime),
        note(update into String, clears clear_note).cleared(runtime::Cleared::EmptyText),
    }
}

runtime::validator! {
    SendObjects {
        required end.format(&[runtime::Format::DateTime], rules::FORMAT_INVALID);
        optional cube.valid();
        optional color.known(rules::KNOWN_INVALID);
        optional mood.known(rules::KNOWN_BAD_FIELD_WARNS);
        update thing.valid();
        update list.each_valid();
        optional nest.valid();
        optional from.format(&[runtime::Format::Date], rules::FORMAT_INVALID);
        optional until.format(&[runtime::Format::Date], rules::FORMAT_INVALID);
        optional start.format(&[runtime::Format::DateTime], rules::FORMAT_INVALID);
        update note.chars(2, 5, rules::CHARS_INVALID);
    }
    rules(this, at, found) {
        validate::at_least_one_of(
            &[("cube", this.cube.is_some()), ("thing", this.thing.value().is_some())],
            rules::SOME_MISSING,
            at,
            found
        );
        validate::exactly_one_of(
            &[
                ("list", this.list.value().is_some()),
                ("nest", this.nest.is_some()),
                ("note", this.note.value().is_some())
            ],
            rules::ONE_MISSING_WARNS,
            rules::ONE_INVALID_WARNS,
            at,
            found
        );
        validate::at_most_one_of(
            &[("cube", this.cube.is_some()), ("color", this.color.is_some())],
            rules::FEW_BAD_FIELD,
            at,
            found
        );
        if this.color.as_ref().is_some_and(|value| [Color::Red].contains(value)) {
            validate::requires(
                &[
                    ("cube", this.cube.is_some()),
                    ("thing", this.thing.value().is_some()),
                    ("list", this.list.value().is_some())
                ],
                rules::ALL_MISSING,
                at,
                found
            );
        }
        if this.color.as_ref().is_some_and(
            |value| [Color::Red, Color::Green].contains(value)
        ) && this.thing.value().is_none() {
            validate::forbids(
                &[("nest", this.nest.is_some()), ("note", this.note.value().is_some())],
                rules::BARE_INVALID,
                at,
                found
            );
        }
        validate::ordered_text(
            &[
                ("from", this.from.as_ref().map(|value| value.as_str())),
                ("until", this.until.as_ref().map(|value| value.as_str()))
            ],
            rules::DAYS_INVALID,
            at,
            found
        );
        if this.note.value().is_some() {
            validate::ordered_text(
                &[
                    ("start", this.start.as_ref().map(|value| value.as_str())),
                    ("end", Some(&this.end).map(|value| value.as_str()))
                ],
                rules::TIMES_INVALID,
                at,
                found
            );
        }
    }
}

runtime::from! {
    SendObjects {
        runtime::DateTime,
        &runtime::DateTime,
        String,
        &str,
    }
}

runtime::operation! {
    SendObjects -> Answer {
        id: "send_objects",
        method: PATCH,
        path: "/objects",
        retry: Never,
        body_in: &[],
    }
}
