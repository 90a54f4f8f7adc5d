// @generated from the specification. Do not edit.
//! Emitted from `lending/schemas/books.yaml` of the specification: change it there.

use super::*;

/// An ISBN of ten or thirteen digits, with or without hyphens.
///
/// - Matches `(97[89]-?)?[0-9](-?[0-9]){8}-?[0-9X]`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Isbn(String);

runtime::text_newtype! {
    Isbn {
        text.matches(
            {
                static PATTERN: validate::pattern::Pattern = validate::pattern::Pattern::new(
                    "(97[89]-?)?[0-9](-?[0-9]){8}-?[0-9X]"
                );
                &PATTERN
            },
            rules::PATTERN_BAD_ISBN
        );
    }
}

/// Words of your own.
///
/// - At most 3 items.
/// - Each: at most 20 characters.
/// - Each key: 1 to 8 characters.
#[inline]
pub fn validate_labels(
    value: &std::collections::BTreeMap<String, String>,
    at: &validate::At<'_>,
    found: &mut runtime::Violations,
) {
    validate::check(value, at, found)
        .items(0, 3, rules::ITEMS)
        .each_key(|value| value.chars(1, 8, rules::CHARS))
        .each_value(|value| value.chars(0, 20, rules::CHARS));
}

runtime::integer_enum! {
    /// How worn a book is.
    Condition {
        /// As new.
        Mint = 1,
        /// Read often.
        Worn = 2,
        /// For the bin.
        Ruined = 9,
    }
}

runtime::states! {
    /// These are the moves of `Book`. This was observed; no document says so.
    Condition {
        Mint => [Worn],
        Worn => [Ruined],
        Ruined => [],
    }
}

runtime::text_enum! {
    /// How the pages hold together.
    ///
    /// Requests with a value that is not known here are refused.
    Binding {
        /// Boards.
        HardBack = "hard-back",
        /// Paper.
        SoftBack = "soft-back",
    }
}

/// A book of paper.
///
/// As answers hold it; requests take [`PaperInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Paper {
    /// How many pages it has.
    pub pages: Option<i64>,
    /// How the pages hold together.
    pub binding: Option<Binding>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Paper {
        pages,
        binding,
    }
}

/// A book of paper.
///
/// As requests hold it; answers hold [`Paper`].
#[derive(Clone, PartialEq)]
pub struct PaperInput {
    /// How many pages it has.
    ///
    /// - 1 to 9999.
    pub pages: i64,
    /// How the pages hold together.
    ///
    /// - When it is absent, the server assumes `"soft-back"`.
    pub binding: Option<Binding>,
}

runtime::request! {
    PaperInput(pages: i64) {
        pages(argument(pages)),
        binding(optional into Binding),
    }
}

runtime::validator! {
    PaperInput {
        required pages.integer_range(Some(1), Some(9999), rules::RANGE);
        optional binding.known(rules::KNOWN);
    }
}

/// A book that is read to you.
///
/// As answers hold it; requests take [`AudioInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Audio {
    /// How long it lasts.
    pub minutes: Option<runtime::Number>,
    /// Who reads.
    pub readers: Option<Vec<String>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Audio {
        minutes,
        readers,
    }
}

/// A book that is read to you.
///
/// As requests hold it; answers hold [`Audio`].
#[derive(Clone, PartialEq)]
pub struct AudioInput {
    /// How long it lasts.
    ///
    /// - More than 0.
    /// - A multiple of 0.5.
    pub minutes: runtime::Number,
    /// Who reads.
    ///
    /// - 1 to 4 items.
    /// - No item stands twice.
    pub readers: Option<Vec<String>>,
}

runtime::request! {
    AudioInput(minutes: impl Into<runtime::Number>) {
        minutes(argument(minutes.into())),
        readers(optional into each String),
    }
}

runtime::validator! {
    AudioInput {
        required minutes.number_range(
            std::ops::Bound::Excluded(0.0),
            std::ops::Bound::Unbounded,
            rules::RANGE
        ).multiple_of(0.5, rules::MULTIPLE).finite(rules::FINITE);
        optional readers.items(1, 4, rules::ITEMS).unique(rules::UNIQUE);
    }
}

runtime::union! {
    /// What a book is made of.
    answer Medium["kind"] {
        /// A book of paper.
        Paper(Paper) = "paper",
        /// A book that is read to you.
        Audio(Audio) = "audio",
    }
}

runtime::union! {
    /// What a book is made of.
    request MediumInput["kind"] {
        /// A book of paper.
        Paper(PaperInput) = "paper",
        /// A book that is read to you.
        Audio(AudioInput) = "audio",
    }
}

/// A subject, in a tree of subjects.
///
/// As answers hold it; requests take [`SubjectInput`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subject {
    /// What it is called.
    pub name: Option<String>,
    /// The subject above it.
    pub broader: Option<Box<Subject>>,
    /// The subjects below it.
    pub narrower: Option<Vec<Subject>>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Subject {
        name,
        broader,
        narrower,
    }
}

/// A subject, in a tree of subjects.
///
/// As requests hold it; answers hold [`Subject`].
#[derive(Clone, PartialEq)]
pub struct SubjectInput {
    /// What it is called.
    ///
    /// - 1 to 40 characters.
    pub name: String,
    /// The subject above it.
    pub broader: Option<Box<SubjectInput>>,
    /// The subjects below it.
    ///
    /// - At most 20 items.
    pub narrower: Option<Vec<SubjectInput>>,
}

runtime::request! {
    SubjectInput(name: impl Into<String>) {
        name(argument(name.into())),
        broader(optional into Box<SubjectInput>),
        narrower(optional into each SubjectInput),
    }
}

runtime::validator! {
    SubjectInput {
        required name.chars(1, 40, rules::CHARS);
        optional broader.valid();
        optional narrower.items(0, 20, rules::ITEMS).each_valid();
    }
}

/// Where to go from here.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Links {
    /// This very thing.
    pub self_: Option<String>,
    /// What it is.
    pub ty: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    Links {
        self_ = "self",
        ty = "type",
    }
}

/// A book of the library.
///
/// # What the service keeps
///
/// - The service keeps it by its `isbn`.
/// - `condition` begins as `1`. This was observed; no document says so.
/// - `condition` goes from `1` to `2`. This was observed; no document says so.
/// - `condition` goes from `2` to `9`. This was observed; no document says so.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// What it is called.
    pub title: Option<String>,
    /// What it is made of.
    pub medium: Option<Medium>,
    /// How worn it is.
    pub condition: Option<Condition>,
    /// What it is about.
    pub subject: Option<Subject>,
    /// Words of your own.
    pub labels: Option<std::collections::BTreeMap<String, String>>,
    /// What happens in it.
    pub summary: Option<String>,
    /// Marks on its spine.
    pub marks: Option<Vec<String>>,
    /// A word for the next reader.
    pub remark: Option<String>,
    /// Its number.
    pub isbn: Option<Isbn>,
    /// Where to go from here.
    pub links: Option<Links>,
    /// Since when it is here.
    pub added: Option<runtime::Date>,
    /// Whatever else the library knows.
    pub extra: Option<runtime::Json>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

impl Book {
    /// [`isbn`](Self::isbn), which an answer should never lack.
    #[inline]
    pub fn isbn(&self) -> runtime::Result<&Isbn> {
        runtime::identity(&self.isbn, "Book", "isbn")
    }
}

runtime::record! {
    Book {
        title,
        medium,
        condition,
        subject,
        labels,
        summary,
        marks,
        remark,
        isbn,
        links,
        added = "added-on".aliases(&["added_on"]),
        extra,
    }
}

/// A page of books.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BookPage {
    /// The books.
    pub items: Option<Vec<Book>>,
    /// Where the next page begins; absent on the last.
    pub next_cursor: Option<String>,
    /// What the answer held beyond these fields, and values that didn't fit them.
    pub unknown: runtime::Unknown,
}

runtime::record! {
    BookPage {
        items,
        next_cursor,
    }
}

runtime::text_enum! {
    /// In which order books come.
    SortOrder {
        /// From A to Z.
        Title = "title",
        /// From Z to A.
        TitleBackwards = "-title",
        /// By age.
        Added = "added",
    }
}
