// @generated from the specification. Do not edit.
//! Emitted from `limits/api.yaml` of the specification: change it there.

use super::super::client::Client;
#[allow(unused_imports)]
use super::super::schemas::*;
use super::*;

impl Client {
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
    pub fn send_text(
        &self,
        request: impl Into<SendText>,
    ) -> runtime::Call<'_, SendText> {
        runtime::Call::new(&self.core, request.into())
    }

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
    pub fn send_numbers(
        &self,
        request: impl Into<SendNumbers>,
    ) -> runtime::Call<'_, SendNumbers> {
        runtime::Call::new(&self.core, request.into())
    }

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
    pub fn send_collections(
        &self,
        request: impl Into<SendCollections>,
    ) -> runtime::Call<'_, SendCollections> {
        runtime::Call::new(&self.core, request.into())
    }

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
    pub fn send_objects(
        &self,
        request: impl Into<SendObjects>,
    ) -> runtime::Call<'_, SendObjects> {
        runtime::Call::new(&self.core, request.into())
    }
}

/// The arguments of `send_text`.
#[derive(Clone, Debug, PartialEq)]
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
    pub moment: Option<String>,
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

impl SendText {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(place: impl Into<Ident>) -> Self {
        Self {
            place: place.into(),
            page: None,
            codes: None,
            words: None,
            moods: None,
            tags: None,
            branch: None,
            exact: None,
            long: None,
            warned: None,
            shaped: None,
            choice: None,
            letters: None,
            anything: None,
            mail: None,
            link: None,
            moment: None,
            zone: None,
            forms: None,
            codes_of: None,
            ident: None,
            code: None,
        }
    }

    /// Sets [`page`](Self::page).
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets [`codes`](Self::codes).
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(codes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`words`](Self::words).
    pub fn words(mut self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.words = Some(words.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`moods`](Self::moods).
    pub fn moods(mut self, moods: impl IntoIterator<Item = impl Into<Mood>>) -> Self {
        self.moods = Some(moods.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`tags`](Self::tags).
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<Ident>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`branch`](Self::branch).
    pub fn branch(mut self, branch: impl Into<String>) -> Self {
        self.branch = Some(branch.into());
        self
    }

    /// Sets [`exact`](Self::exact).
    pub fn exact(mut self, exact: impl Into<String>) -> Self {
        self.exact = Some(exact.into());
        self
    }

    /// Sets [`long`](Self::long).
    pub fn long(mut self, long: impl Into<String>) -> Self {
        self.long = Some(long.into());
        self
    }

    /// Sets [`warned`](Self::warned).
    pub fn warned(mut self, warned: impl Into<String>) -> Self {
        self.warned = Some(warned.into());
        self
    }

    /// Sets [`shaped`](Self::shaped).
    pub fn shaped(mut self, shaped: impl Into<String>) -> Self {
        self.shaped = Some(shaped.into());
        self
    }

    /// Sets [`choice`](Self::choice).
    pub fn choice(mut self, choice: impl Into<String>) -> Self {
        self.choice = Some(choice.into());
        self
    }

    /// Sets [`letters`](Self::letters).
    pub fn letters(mut self, letters: impl Into<String>) -> Self {
        self.letters = Some(letters.into());
        self
    }

    /// Sets [`anything`](Self::anything).
    pub fn anything(mut self, anything: impl Into<String>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets [`mail`](Self::mail).
    pub fn mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Some(mail.into());
        self
    }

    /// Sets [`link`](Self::link).
    pub fn link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// Sets [`moment`](Self::moment).
    pub fn moment(mut self, moment: impl Into<String>) -> Self {
        self.moment = Some(moment.into());
        self
    }

    /// Sets [`zone`](Self::zone).
    pub fn zone(mut self, zone: impl Into<String>) -> Self {
        self.zone = Some(zone.into());
        self
    }

    /// Sets [`forms`](Self::forms).
    pub fn forms(mut self, forms: impl Into<String>) -> Self {
        self.forms = Some(forms.into());
        self
    }

    /// Sets [`codes_of`](Self::codes_of).
    pub fn codes_of(mut self, codes_of: impl Into<String>) -> Self {
        self.codes_of = Some(codes_of.into());
        self
    }

    /// Sets [`ident`](Self::ident).
    pub fn ident(mut self, ident: impl Into<Ident>) -> Self {
        self.ident = Some(ident.into());
        self
    }

    /// Sets [`code`](Self::code).
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }
}

impl runtime::Validate for SendText {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.place, &at.spelled("/place"));
            {
                let value = value.as_str();
                validate::chars(value, 0, 40, rules::CHARS_INVALID, at, found);
            }
            value.validate_at(at, found);
        }
        if let Some(value) = &self.page {
            let at = &at.spelled("/page");
            validate::integer_range(
                *value,
                Some(1),
                Some(100),
                rules::RANGE_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.codes {
            let at = &at.spelled("/codes");
            validate::items(value.len(), 0, 3, rules::ITEMS_INVALID, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate_code(value, at, found);
                },
            );
            validate::joined(value, ',', rules::STYLE, at, found);
        }
        if let Some(value) = &self.words {
            let at = &at.spelled("/words");
            validate::unique(value, rules::UNIQUE_INVALID, at, found);
            validate::joined(value, ',', rules::STYLE, at, found);
        }
        if let Some(value) = &self.moods {
            let at = &at.spelled("/moods");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate::known(
                        value.is_known(),
                        value,
                        &Mood::ALL,
                        rules::KNOWN_INVALID_WARNS,
                        at,
                        found,
                    );
                },
            );
            validate::joined(value, ',', rules::STYLE, at, found);
        }
        if let Some(value) = &self.tags {
            let at = &at.spelled("/x-words");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
            );
            validate::joined(value, ',', rules::STYLE, at, found);
        }
        if let Some(value) = &self.branch {
            let at = &at.spelled("/x-branch");
            validate::chars(value, 0, 9, rules::CHARS_INVALID, at, found);
            {
                static PATTERN: runtime::validate::pattern::Pattern = runtime::validate::pattern::Pattern::new(
                    "[a-z]{3}-[0-9]+",
                );
                validate::matches(
                    value,
                    PATTERN.matches(value),
                    "[a-z]{3}-[0-9]+",
                    rules::PATTERN_INVALID,
                    at,
                    found,
                );
            }
        }
        if let Some(value) = &self.exact {
            let at = &at.spelled("/exact");
            validate::chars(value, 4, 4, rules::CHARS_INVALID, at, found);
        }
        if let Some(value) = &self.long {
            let at = &at.spelled("/long");
            validate::chars(value, 200, 300, rules::CHARS_INVALID, at, found);
        }
        if let Some(value) = &self.warned {
            let at = &at.spelled("/warned");
            validate::chars(value, 0, 5, rules::CHARS_BAD_FIELD_WARNS, at, found);
        }
        if let Some(value) = &self.shaped {
            let at = &at.spelled("/shaped");
            validate::chars(value, 6, 8, rules::CHARS_INVALID, at, found);
            {
                static PATTERN: runtime::validate::pattern::Pattern = runtime::validate::pattern::Pattern::new(
                    "[0-9]+-[a-zé]+",
                );
                validate::matches(
                    value,
                    PATTERN.matches(value),
                    "[0-9]+-[a-zé]+",
                    rules::PATTERN_INVALID,
                    at,
                    found,
                );
            }
        }
        if let Some(value) = &self.choice {
            let at = &at.spelled("/choice");
            validate::chars(value, 5, 7, rules::CHARS_INVALID, at, found);
            {
                static PATTERN: runtime::validate::pattern::Pattern = runtime::validate::pattern::Pattern::new(
                    "north|south-[ew]",
                );
                validate::matches(
                    value,
                    PATTERN.matches(value),
                    "north|south-[ew]",
                    rules::PATTERN_INVALID,
                    at,
                    found,
                );
            }
        }
        if let Some(value) = &self.letters {
            let at = &at.spelled("/letters");
            validate::chars(value, 0, 3, rules::CHARS_INVALID, at, found);
            {
                static PATTERN: runtime::validate::pattern::Pattern = runtime::validate::pattern::Pattern::new(
                    "[a-zäöü]+",
                );
                validate::matches(
                    value,
                    PATTERN.matches(value),
                    "[a-zäöü]+",
                    rules::PATTERN_INVALID,
                    at,
                    found,
                );
            }
        }
        if let Some(value) = &self.anything {
            let at = &at.spelled("/anything");
            {
                static PATTERN: runtime::validate::pattern::Pattern = runtime::validate::pattern::Pattern::new(
                    ".*",
                );
                validate::matches(
                    value,
                    PATTERN.matches(value),
                    ".*",
                    rules::PATTERN_INVALID,
                    at,
                    found,
                );
            }
        }
        if let Some(value) = &self.mail {
            let at = &at.spelled("/mail");
            validate::chars(value, 12, 40, rules::CHARS_BAD_FIELD, at, found);
            validate::format(
                value,
                &[runtime::Format::Email],
                rules::FORMAT_BAD_FIELD,
                at,
                found,
            );
        }
        if let Some(value) = &self.link {
            let at = &at.spelled("/link");
            validate::chars(value, 0, 30, rules::CHARS_INVALID, at, found);
            validate::format(
                value,
                &[runtime::Format::Uri],
                rules::FORMAT_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.moment {
            let at = &at.spelled("/moment");
            validate::chars(value, 0, 22, rules::CHARS_INVALID, at, found);
            validate::format(
                value,
                &[runtime::Format::Date, runtime::Format::DateTime],
                rules::FORMAT_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.zone {
            let at = &at.spelled("/zone");
            {
                static PATTERN: runtime::validate::pattern::Pattern = runtime::validate::pattern::Pattern::new(
                    "[A-Z].*",
                );
                validate::matches(
                    value,
                    PATTERN.matches(value),
                    "[A-Z].*",
                    rules::PATTERN_INVALID,
                    at,
                    found,
                );
            }
            validate::format(
                value,
                &[runtime::Format::TimeZone],
                rules::FORMAT_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.forms {
            let at = &at.spelled("/forms");
            validate::format(
                value,
                &[
                    runtime::Format::CompactDate,
                    runtime::Format::LocalDateTime,
                    runtime::Format::Time,
                    runtime::Format::E164,
                    runtime::Format::Uuid,
                ],
                rules::FORMAT_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.codes_of {
            let at = &at.spelled("/codes_of");
            validate::format(
                value,
                &[
                    runtime::Format::CountryAlpha3,
                    runtime::Format::Currency,
                    runtime::Format::Language,
                    runtime::Format::Base64,
                ],
                rules::FORMAT_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.ident {
            let at = &at.spelled("/ident");
            {
                let value = value.as_str();
                validate::chars(value, 3, 80, rules::CHARS_BAD_FIELD, at, found);
            }
        }
        if let Some(value) = &self.code {
            let at = &at.spelled("/code");
            validate::chars(value, 0, 3, rules::CHARS_INVALID, at, found);
            validate_code(value, at, found);
        }
    }
}

impl From<Ident> for SendText {
    fn from(value: Ident) -> Self {
        Self::new(value)
    }
}

impl From<&Ident> for SendText {
    fn from(value: &Ident) -> Self {
        Self::new(value)
    }
}

impl From<String> for SendText {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for SendText {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::encode::Encode for SendText {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::optional(map, "exact", &self.exact)?;
        runtime::encode::optional(map, "long", &self.long)?;
        runtime::encode::optional(map, "warned", &self.warned)?;
        runtime::encode::optional(map, "shaped", &self.shaped)?;
        runtime::encode::optional(map, "choice", &self.choice)?;
        runtime::encode::optional(map, "letters", &self.letters)?;
        runtime::encode::optional(map, "anything", &self.anything)?;
        runtime::encode::optional(map, "mail", &self.mail)?;
        runtime::encode::optional(map, "link", &self.link)?;
        runtime::encode::optional(map, "moment", &self.moment)?;
        runtime::encode::optional(map, "zone", &self.zone)?;
        runtime::encode::optional(map, "forms", &self.forms)?;
        runtime::encode::optional(map, "codes_of", &self.codes_of)?;
        runtime::encode::optional(map, "ident", &self.ident)?;
        runtime::encode::optional(map, "code", &self.code)?;
        Ok(())
    }
}

impl serde::Serialize for SendText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        let map = &mut object;
        runtime::encode::required(map, "place", &self.place)?;
        runtime::encode::optional(map, "page", &self.page)?;
        runtime::encode::optional(map, "codes", &self.codes)?;
        runtime::encode::optional(map, "words", &self.words)?;
        runtime::encode::optional(map, "moods", &self.moods)?;
        runtime::encode::optional(map, "x-words", &self.tags)?;
        runtime::encode::optional(map, "x-branch", &self.branch)?;
        runtime::encode::Encode::encode(self, map)?;
        object.end()
    }
}

impl runtime::Operation for SendText {
    type Output = Answer;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "send_text",
        method: http::Method::POST,
        path: "/text/{place}",
        retry: runtime::RetryClass::Never,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/text/");
        target.parameter("place", &self.place);
        target.query("page", &self.page);
        target.query_list("codes", self.codes.as_deref());
        target.query_list("words", self.words.as_deref());
        target.query_list("moods", self.moods.as_deref());
    }

    fn headers(&self, headers: &mut runtime::Headers) {
        headers.list("x-words", self.tags.as_deref());
        headers.optional("x-branch", &self.branch);
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}

/// The arguments of `send_numbers`.
///
/// - The order `whole` ≤ `stepped` ≤ `huge` holds.
/// - The order `open` ≤ `mixed` holds (only warns).
/// - When `rank` is `1` or `2` and `stepped` is given, `level` must be given.
#[derive(Clone, Debug, PartialEq)]
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

impl SendNumbers {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(whole: i64) -> Self {
        Self {
            whole,
            stepped: None,
            halves: None,
            huge: None,
            most: None,
            open: None,
            mixed: None,
            odd: None,
            even: runtime::Update::Set(4000000002),
            level: None,
            share: None,
            levels: None,
            rank: None,
        }
    }

    /// Sets [`stepped`](Self::stepped).
    pub fn stepped(mut self, stepped: i64) -> Self {
        self.stepped = Some(stepped);
        self
    }

    /// Sets [`halves`](Self::halves).
    pub fn halves(mut self, halves: i64) -> Self {
        self.halves = Some(halves);
        self
    }

    /// Sets [`huge`](Self::huge).
    pub fn huge(mut self, huge: i64) -> Self {
        self.huge = Some(huge);
        self
    }

    /// Sets [`most`](Self::most).
    pub fn most(mut self, most: i64) -> Self {
        self.most = Some(most);
        self
    }

    /// Sets [`open`](Self::open).
    pub fn open(mut self, open: impl Into<runtime::Number>) -> Self {
        self.open = Some(open.into());
        self
    }

    /// Sets [`mixed`](Self::mixed).
    pub fn mixed(mut self, mixed: impl Into<runtime::Number>) -> Self {
        self.mixed = Some(mixed.into());
        self
    }

    /// Sets [`odd`](Self::odd).
    pub fn odd(mut self, odd: impl Into<runtime::Number>) -> Self {
        self.odd = Some(odd.into());
        self
    }

    /// Sets [`even`](Self::even).
    pub fn even(mut self, even: i64) -> Self {
        self.even = runtime::Update::Set(even);
        self
    }

    /// Clears [`even`](Self::even).
    pub fn clear_even(mut self) -> Self {
        self.even = runtime::Update::Clear;
        self
    }

    /// Sets [`level`](Self::level).
    pub fn level(mut self, level: i64) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets [`share`](Self::share).
    pub fn share(mut self, share: impl Into<runtime::Number>) -> Self {
        self.share = Some(share.into());
        self
    }

    /// Sets [`levels`](Self::levels).
    pub fn levels(mut self, levels: impl IntoIterator<Item = i64>) -> Self {
        self.levels = Some(levels.into_iter().collect());
        self
    }

    /// Sets [`rank`](Self::rank).
    pub fn rank(mut self, rank: impl Into<Rank>) -> Self {
        self.rank = Some(rank.into());
        self
    }
}

impl runtime::Validate for SendNumbers {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.whole, &at.spelled("/whole"));
            validate::integer_range(
                *value,
                Some(5),
                Some(10),
                rules::RANGE_INVALID,
                at,
                found,
            );
            validate::integer_multiple_of(*value, 5, rules::MULTIPLE_INVALID, at, found);
        }
        if let Some(value) = &self.stepped {
            let at = &at.spelled("/stepped");
            validate::integer_range(
                *value,
                Some(7),
                Some(20),
                rules::RANGE_INVALID,
                at,
                found,
            );
            validate::integer_multiple_of(*value, 5, rules::MULTIPLE_INVALID, at, found);
        }
        if let Some(value) = &self.halves {
            let at = &at.spelled("/halves");
            validate::multiple_of(
                runtime::Number::from(*value as f64),
                2.5,
                rules::MULTIPLE_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.huge {
            let at = &at.spelled("/huge");
            validate_huge(value, at, found);
        }
        if let Some(value) = &self.most {
            let at = &at.spelled("/most");
            validate::integer_range(
                *value,
                None,
                Some(9223372036854775807),
                rules::RANGE_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.open {
            let at = &at.spelled("/open");
            validate::number_range(
                *value,
                std::ops::Bound::Excluded(0.0),
                std::ops::Bound::Excluded(1.0),
                rules::RANGE_INVALID,
                at,
                found,
            );
            validate::finite(*value, rules::FINITE, at, found);
        }
        if let Some(value) = &self.mixed {
            let at = &at.spelled("/mixed");
            validate::number_range(
                *value,
                std::ops::Bound::Included(-1.0),
                std::ops::Bound::Excluded(1.5),
                rules::RANGE_INVALID,
                at,
                found,
            );
            validate::multiple_of(*value, 0.25, rules::MULTIPLE_INVALID, at, found);
            validate::finite(*value, rules::FINITE, at, found);
        }
        if let Some(value) = &self.odd {
            let at = &at.spelled("/odd");
            validate::number_range(
                *value,
                std::ops::Bound::Included(0.3),
                std::ops::Bound::Included(0.7),
                rules::RANGE_INVALID,
                at,
                found,
            );
            validate::multiple_of(*value, 0.2, rules::MULTIPLE_INVALID, at, found);
            validate::finite(*value, rules::FINITE, at, found);
        }
        if let runtime::Update::Set(value) = &self.even {
            let at = &at.spelled("/even");
            validate::integer_multiple_of(*value, 2, rules::MULTIPLE_INVALID, at, found);
        }
        if let Some(value) = &self.level {
            let at = &at.spelled("/level");
            validate_level(value, at, found);
        }
        if let Some(value) = &self.share {
            let at = &at.spelled("/share");
            validate::number_range(
                *value,
                std::ops::Bound::Unbounded,
                std::ops::Bound::Included(0.5),
                rules::RANGE_INVALID_WARNS,
                at,
                found,
            );
            validate_share(value, at, found);
        }
        if let Some(value) = &self.levels {
            let at = &at.spelled("/levels");
            validate::items(value.len(), 2, 3, rules::ITEMS_INVALID, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate::integer_range(
                        *value,
                        Some(2),
                        None,
                        rules::RANGE_BAD_MEMBER,
                        at,
                        found,
                    );
                    validate::integer_multiple_of(
                        *value,
                        2,
                        rules::MULTIPLE_BAD_MEMBER,
                        at,
                        found,
                    );
                    validate_level(value, at, found);
                },
            );
        }
        if let Some(value) = &self.rank {
            let at = &at.spelled("/rank");
            validate::known(
                value.is_known(),
                value,
                &Rank::ALL,
                rules::KNOWN_INVALID,
                at,
                found,
            );
        }
        validate::ordered_integer(
            &[
                ("whole", Some(self.whole)),
                ("stepped", self.stepped),
                ("huge", self.huge),
            ],
            rules::RISING_INVALID,
            at,
            found,
        );
        validate::ordered_number(
            &[
                ("open", self.open.as_ref().map(|value| value.get())),
                ("mixed", self.mixed.as_ref().map(|value| value.get())),
            ],
            rules::SHARES_BAD_FIELD_WARNS,
            at,
            found,
        );
        if self
            .rank
            .as_ref()
            .is_some_and(|value| [Rank::First, Rank::Second].contains(value))
            && self.stepped.as_ref().is_some()
        {
            validate::requires(
                &[("level", self.level.is_some())],
                rules::RANKED_BAD_FIELD,
                at,
                found,
            );
        }
    }
}

impl From<i64> for SendNumbers {
    fn from(value: i64) -> Self {
        Self::new(value)
    }
}

impl runtime::encode::Encode for SendNumbers {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "whole", &self.whole)?;
        runtime::encode::optional(map, "stepped", &self.stepped)?;
        runtime::encode::optional(map, "halves", &self.halves)?;
        runtime::encode::optional(map, "huge", &self.huge)?;
        runtime::encode::optional(map, "most", &self.most)?;
        runtime::encode::optional(map, "open", &self.open)?;
        runtime::encode::optional(map, "mixed", &self.mixed)?;
        runtime::encode::optional(map, "odd", &self.odd)?;
        runtime::encode::update(
            map,
            "even",
            &self.even,
            runtime::encode::Cleared::Null,
        )?;
        runtime::encode::optional(map, "level", &self.level)?;
        runtime::encode::optional(map, "share", &self.share)?;
        runtime::encode::optional(map, "levels", &self.levels)?;
        runtime::encode::optional(map, "rank", &self.rank)?;
        Ok(())
    }
}

impl serde::Serialize for SendNumbers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for SendNumbers {
    type Output = Answer;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "send_numbers",
        method: http::Method::PUT,
        path: "/numbers",
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
        target.path("/numbers");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}

/// The arguments of `send_collections`.
#[derive(Clone, Debug, PartialEq)]
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
    pub dates: Option<Vec<String>>,
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

impl SendCollections {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(more: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            more: more.into_iter().map(Into::into).collect(),
            codes: None,
            three: None,
            dates: None,
            pairs: None,
            mails: None,
            sums: None,
            flags: None,
            colors: None,
            named: None,
            boxes: None,
            shelf: None,
        }
    }

    /// Sets [`codes`](Self::codes).
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(codes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`three`](Self::three).
    pub fn three(mut self, three: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.three = Some(three.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`dates`](Self::dates).
    pub fn dates(mut self, dates: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.dates = Some(dates.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`pairs`](Self::pairs).
    pub fn pairs(
        mut self,
        pairs: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.pairs = Some(
            pairs.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets [`mails`](Self::mails).
    pub fn mails(
        mut self,
        mails: impl IntoIterator<Item = (impl Into<String>, impl Into<runtime::Number>)>,
    ) -> Self {
        self.mails = Some(
            mails.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets [`sums`](Self::sums).
    pub fn sums(
        mut self,
        sums: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.sums = Some(
            sums.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets [`flags`](Self::flags).
    pub fn flags(mut self, flags: impl IntoIterator<Item = bool>) -> Self {
        self.flags = Some(flags.into_iter().collect());
        self
    }

    /// Sets [`colors`](Self::colors).
    pub fn colors(mut self, colors: impl IntoIterator<Item = impl Into<Color>>) -> Self {
        self.colors = Some(colors.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`named`](Self::named).
    pub fn named(
        mut self,
        named: impl IntoIterator<Item = (impl Into<String>, impl Into<Color>)>,
    ) -> Self {
        self.named = Some(
            named.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }

    /// Sets [`boxes`](Self::boxes).
    pub fn boxes(mut self, boxes: impl IntoIterator<Item = impl Into<Cube>>) -> Self {
        self.boxes = Some(boxes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`shelf`](Self::shelf).
    pub fn shelf(
        mut self,
        shelf: impl IntoIterator<Item = (impl Into<String>, impl Into<Thing>)>,
    ) -> Self {
        self.shelf = Some(
            shelf.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
}

impl runtime::Validate for SendCollections {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.more, &at.spelled("/more"));
            validate::items(value.len(), 0, 3, rules::ITEMS_INVALID, at, found);
            validate_codes(value, at, found);
        }
        if let Some(value) = &self.codes {
            let at = &at.spelled("/codes");
            validate::items(value.len(), 1, 2, rules::ITEMS_BAD_FIELD, at, found);
            validate::unique(value, rules::UNIQUE_BAD_FIELD, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate::chars(value, 2, 4, rules::CHARS_BAD_FIELD, at, found);
                    {
                        static PATTERN: runtime::validate::pattern::Pattern = runtime::validate::pattern::Pattern::new(
                            "[A-Z]+[0-9]*",
                        );
                        validate::matches(
                            value,
                            PATTERN.matches(value),
                            "[A-Z]+[0-9]*",
                            rules::PATTERN_BAD_FIELD,
                            at,
                            found,
                        );
                    }
                },
            );
        }
        if let Some(value) = &self.three {
            let at = &at.spelled("/three");
            validate::items(value.len(), 3, 3, rules::ITEMS_INVALID, at, found);
            validate::unique(value, rules::UNIQUE_INVALID, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate::chars(value, 1, 2, rules::CHARS_INVALID, at, found);
                },
            );
        }
        if let Some(value) = &self.dates {
            let at = &at.spelled("/dates");
            validate::items(value.len(), 2, 3, rules::ITEMS_INVALID, at, found);
            validate::unique(value, rules::UNIQUE_INVALID, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate::format(
                        value,
                        &[runtime::Format::Date],
                        rules::FORMAT_INVALID_WARNS,
                        at,
                        found,
                    );
                },
            );
        }
        if let Some(value) = &self.pairs {
            let at = &at.spelled("/pairs");
            validate::items(value.len(), 2, 3, rules::ITEMS_INVALID, at, found);
            validate::each_key(
                value,
                at,
                found,
                |value, at, found| {
                    validate::chars(value, 2, 2, rules::CHARS_INVALID, at, found);
                    validate::matches(
                        value,
                        !value.is_empty()
                            && value.bytes().all(|byte| matches!(byte, b'a'..= b'z')),
                        "[a-z]+",
                        rules::PATTERN_INVALID,
                        at,
                        found,
                    );
                },
            );
            validate::each_value(
                value,
                at,
                found,
                |value, at, found| {
                    validate::chars(value, 1, 5, rules::CHARS_BAD_MEMBER, at, found);
                    {
                        static PATTERN: runtime::validate::pattern::Pattern = runtime::validate::pattern::Pattern::new(
                            "[^é]+",
                        );
                        validate::matches(
                            value,
                            PATTERN.matches(value),
                            "[^é]+",
                            rules::PATTERN_BAD_MEMBER,
                            at,
                            found,
                        );
                    }
                },
            );
        }
        if let Some(value) = &self.mails {
            let at = &at.spelled("/mails");
            validate::each_key(
                value,
                at,
                found,
                |value, at, found| {
                    validate::format(
                        value,
                        &[runtime::Format::Email],
                        rules::FORMAT_INVALID,
                        at,
                        found,
                    );
                },
            );
            validate::each_value(
                value,
                at,
                found,
                |value, at, found| {
                    validate::number_range(
                        *value,
                        std::ops::Bound::Included(-1.0),
                        std::ops::Bound::Included(1.0),
                        rules::RANGE_INVALID,
                        at,
                        found,
                    );
                    validate::finite(*value, rules::FINITE, at, found);
                },
            );
        }
        if let Some(value) = &self.sums {
            let at = &at.spelled("/sums");
            validate_sums(value, at, found);
        }
        if let Some(value) = &self.flags {
            let at = &at.spelled("/flags");
            validate::items(value.len(), 0, 2, rules::ITEMS_INVALID, at, found);
            validate::unique(value, rules::UNIQUE_INVALID, at, found);
        }
        if let Some(value) = &self.colors {
            let at = &at.spelled("/colors");
            validate::items(value.len(), 1, 2, rules::ITEMS_BAD_FIELD, at, found);
            validate::unique(value, rules::UNIQUE_BAD_FIELD, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    validate::known(
                        value.is_known(),
                        value,
                        &Color::ALL,
                        rules::KNOWN_BAD_FIELD,
                        at,
                        found,
                    );
                },
            );
        }
        if let Some(value) = &self.named {
            let at = &at.spelled("/named");
            validate::items(value.len(), 1, 2, rules::ITEMS_INVALID, at, found);
            validate::each_value(
                value,
                at,
                found,
                |value, at, found| {
                    validate::known(
                        value.is_known(),
                        value,
                        &Color::ALL,
                        rules::KNOWN_INVALID,
                        at,
                        found,
                    );
                },
            );
        }
        if let Some(value) = &self.boxes {
            let at = &at.spelled("/boxes");
            validate::items(value.len(), 1, 2, rules::ITEMS_INVALID, at, found);
            validate::unique(value, rules::UNIQUE_INVALID, at, found);
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
            );
        }
        if let Some(value) = &self.shelf {
            let at = &at.spelled("/shelf");
            validate::items(value.len(), 0, 2, rules::ITEMS_INVALID, at, found);
            validate::each_value(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
            );
        }
    }
}

impl From<Vec<String>> for SendCollections {
    fn from(value: Vec<String>) -> Self {
        Self::new(value)
    }
}

impl From<String> for SendCollections {
    fn from(value: String) -> Self {
        Self::new([value])
    }
}

impl runtime::encode::Encode for SendCollections {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "more", &self.more)?;
        runtime::encode::optional(map, "codes", &self.codes)?;
        runtime::encode::optional(map, "three", &self.three)?;
        runtime::encode::optional(map, "dates", &self.dates)?;
        runtime::encode::optional(map, "pairs", &self.pairs)?;
        runtime::encode::optional(map, "mails", &self.mails)?;
        runtime::encode::optional(map, "sums", &self.sums)?;
        runtime::encode::optional(map, "flags", &self.flags)?;
        runtime::encode::optional(map, "colors", &self.colors)?;
        runtime::encode::optional(map, "named", &self.named)?;
        runtime::encode::optional(map, "boxes", &self.boxes)?;
        runtime::encode::optional(map, "shelf", &self.shelf)?;
        Ok(())
    }
}

impl serde::Serialize for SendCollections {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for SendCollections {
    type Output = Answer;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "send_collections",
        method: http::Method::POST,
        path: "/collections",
        retry: runtime::RetryClass::Never,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/collections");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
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
#[derive(Clone, Debug, PartialEq)]
pub struct SendObjects {
    /// The member `end`.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    /// - Required: without it the server answers 1 `Missing`.
    pub end: String,
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
    pub from: Option<String>,
    /// The member `until`.
    ///
    /// - A date, `YYYY-MM-DD`.
    pub until: Option<String>,
    /// The member `start`.
    ///
    /// - A date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`.
    pub start: Option<String>,
    /// The member `note`.
    ///
    /// - 2 to 5 characters.
    /// - Cleared by sending `""`; kept as it is when left out.
    pub note: runtime::Update<String>,
}

impl SendObjects {
    /// What is required, and beside it nothing but what is preset.
    pub fn new(end: impl Into<String>) -> Self {
        Self {
            end: end.into(),
            cube: None,
            color: None,
            mood: None,
            thing: runtime::Update::Keep,
            list: runtime::Update::Keep,
            nest: None,
            from: None,
            until: None,
            start: None,
            note: runtime::Update::Keep,
        }
    }

    /// Sets [`cube`](Self::cube).
    pub fn cube(mut self, cube: impl Into<Cube>) -> Self {
        self.cube = Some(cube.into());
        self
    }

    /// Sets [`color`](Self::color).
    pub fn color(mut self, color: impl Into<Color>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets [`mood`](Self::mood).
    pub fn mood(mut self, mood: impl Into<Mood>) -> Self {
        self.mood = Some(mood.into());
        self
    }

    /// Sets [`thing`](Self::thing).
    pub fn thing(mut self, thing: impl Into<Thing>) -> Self {
        self.thing = runtime::Update::Set(thing.into());
        self
    }

    /// Clears [`thing`](Self::thing).
    pub fn clear_thing(mut self) -> Self {
        self.thing = runtime::Update::Clear;
        self
    }

    /// Sets [`list`](Self::list).
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<Cube>>) -> Self {
        self.list = runtime::Update::Set(list.into_iter().map(Into::into).collect());
        self
    }

    /// Clears [`list`](Self::list).
    pub fn clear_list(mut self) -> Self {
        self.list = runtime::Update::Clear;
        self
    }

    /// Sets [`nest`](Self::nest).
    pub fn nest(mut self, nest: impl Into<Nest>) -> Self {
        self.nest = Some(nest.into());
        self
    }

    /// Sets [`from`](Self::from).
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets [`until`](Self::until).
    pub fn until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// Sets [`start`](Self::start).
    pub fn start(mut self, start: impl Into<String>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Sets [`note`](Self::note).
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = runtime::Update::Set(note.into());
        self
    }

    /// Clears [`note`](Self::note).
    pub fn clear_note(mut self) -> Self {
        self.note = runtime::Update::Clear;
        self
    }
}

impl runtime::Validate for SendObjects {
    fn validate_at(&self, at: &validate::At<'_>, found: &mut runtime::Violations) {
        {
            let (value, at) = (&self.end, &at.spelled("/end"));
            validate::format(
                value,
                &[runtime::Format::DateTime],
                rules::FORMAT_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.cube {
            let at = &at.spelled("/cube");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.color {
            let at = &at.spelled("/color");
            validate::known(
                value.is_known(),
                value,
                &Color::ALL,
                rules::KNOWN_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.mood {
            let at = &at.spelled("/mood");
            validate::known(
                value.is_known(),
                value,
                &Mood::ALL,
                rules::KNOWN_BAD_FIELD_WARNS,
                at,
                found,
            );
        }
        if let runtime::Update::Set(value) = &self.thing {
            let at = &at.spelled("/thing");
            value.validate_at(at, found);
        }
        if let runtime::Update::Set(value) = &self.list {
            let at = &at.spelled("/list");
            validate::each(
                value,
                at,
                found,
                |value, at, found| {
                    value.validate_at(at, found);
                },
            );
        }
        if let Some(value) = &self.nest {
            let at = &at.spelled("/nest");
            value.validate_at(at, found);
        }
        if let Some(value) = &self.from {
            let at = &at.spelled("/from");
            validate::format(
                value,
                &[runtime::Format::Date],
                rules::FORMAT_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.until {
            let at = &at.spelled("/until");
            validate::format(
                value,
                &[runtime::Format::Date],
                rules::FORMAT_INVALID,
                at,
                found,
            );
        }
        if let Some(value) = &self.start {
            let at = &at.spelled("/start");
            validate::format(
                value,
                &[runtime::Format::DateTime],
                rules::FORMAT_INVALID,
                at,
                found,
            );
        }
        if let runtime::Update::Set(value) = &self.note {
            let at = &at.spelled("/note");
            validate::chars(value, 2, 5, rules::CHARS_INVALID, at, found);
        }
        validate::at_least_one_of(
            &[("cube", self.cube.is_some()), ("thing", self.thing.value().is_some())],
            rules::SOME_MISSING,
            at,
            found,
        );
        validate::exactly_one_of(
            &[
                ("list", self.list.value().is_some()),
                ("nest", self.nest.is_some()),
                ("note", self.note.value().is_some()),
            ],
            rules::ONE_MISSING_WARNS,
            at,
            found,
        );
        validate::at_most_one_of(
            &[("cube", self.cube.is_some()), ("color", self.color.is_some())],
            rules::FEW_BAD_FIELD,
            at,
            found,
        );
        if self.color.as_ref().is_some_and(|value| [Color::Red].contains(value)) {
            validate::requires(
                &[
                    ("cube", self.cube.is_some()),
                    ("thing", self.thing.value().is_some()),
                    ("list", self.list.value().is_some()),
                ],
                rules::ALL_MISSING,
                at,
                found,
            );
        }
        if self
            .color
            .as_ref()
            .is_some_and(|value| [Color::Red, Color::Green].contains(value))
            && self.thing.value().is_none()
        {
            validate::forbids(
                &[("nest", self.nest.is_some()), ("note", self.note.value().is_some())],
                rules::BARE_INVALID,
                at,
                found,
            );
        }
        validate::ordered_text(
            &[("from", self.from.as_deref()), ("until", self.until.as_deref())],
            rules::DAYS_INVALID,
            at,
            found,
        );
        if self.note.value().is_some() {
            validate::ordered_text(
                &[
                    ("start", self.start.as_deref()),
                    ("end", Some(&self.end).map(|value| value.as_str())),
                ],
                rules::TIMES_INVALID,
                at,
                found,
            );
        }
    }
}

impl From<String> for SendObjects {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl From<&str> for SendObjects {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl runtime::encode::Encode for SendObjects {
    fn encode<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        runtime::encode::required(map, "end", &self.end)?;
        runtime::encode::optional(map, "cube", &self.cube)?;
        runtime::encode::optional(map, "color", &self.color)?;
        runtime::encode::optional(map, "mood", &self.mood)?;
        runtime::encode::update(
            map,
            "thing",
            &self.thing,
            runtime::encode::Cleared::Null,
        )?;
        runtime::encode::update(
            map,
            "list",
            &self.list,
            runtime::encode::Cleared::EmptyList,
        )?;
        runtime::encode::optional(map, "nest", &self.nest)?;
        runtime::encode::optional(map, "from", &self.from)?;
        runtime::encode::optional(map, "until", &self.until)?;
        runtime::encode::optional(map, "start", &self.start)?;
        runtime::encode::update(
            map,
            "note",
            &self.note,
            runtime::encode::Cleared::EmptyText,
        )?;
        Ok(())
    }
}

impl serde::Serialize for SendObjects {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        runtime::encode::object(self, serializer)
    }
}

impl runtime::Operation for SendObjects {
    type Output = Answer;
    const INFO: &'static runtime::OperationInfo = &runtime::OperationInfo {
        id: "send_objects",
        method: http::Method::PATCH,
        path: "/objects",
        retry: runtime::RetryClass::Never,
        output_in: &[],
        body_in: &[],
        hides_body: false,
        quotas: &[],
        guard: None,
        pages: None,
        pending: None,
    };
    fn target(&self, target: &mut runtime::RequestTarget) {
        target.path("/objects");
    }

    fn body(&self) -> Option<Result<Vec<u8>, serde_json::Error>> {
        Some(runtime::encode::body(self, &[]))
    }
}
