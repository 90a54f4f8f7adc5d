// @generated from the specification. Do not edit.
#![allow(deprecated, unused_imports, clippy::useless_conversion, clippy::useless_vec)]
use ::invented::limits::*;
use ::invented::validate::At;
use ::invented::{Number, Update, Validate as _, Violations};
use super::{REFUSES, WARNS, check};

cases! {
    code: fn validate_code {
        "1 character": "A" => [("", "chars", REFUSES, Some(2))],
        "2 characters": "AA" => [],
        "4 characters": "AAAA" => [],
        "5 characters": "AAAAA" => [("", "chars", REFUSES, Some(2))],
        "a text that matches": "AA" => [],
        "a text that doesn't match": "~A" => [("", "pattern", REFUSES, Some(2))],
    }
}

cases! {
    ident: Ident {
        "2 characters": "éé" => [("", "chars", REFUSES, Some(6))],
        "3 characters": "ééé" => [],
        "80 characters": "é".repeat(80) => [],
        "81 characters": "é".repeat(81) => [("", "chars", REFUSES, Some(6))],
    }
}

cases! {
    level: fn validate_level {
        "-1": &-1 => [("", "range", REFUSES, Some(6))],
        "0": &0 => [],
        "10": &10 => [("", "range", REFUSES, Some(6))],
        "9": &9 => [],
    }
}

cases! {
    share: fn validate_share {
        "-2.220446049250313e-16": &Number::from(-0.0000000000000002220446049250313) => [
            ("", "range", REFUSES, Some(2)),
            ("", "multiple", REFUSES, Some(2))
        ],
        "-0.125": &Number::from(-0.125) => [("", "range", REFUSES, Some(2))],
        "0.0": &Number::from(0.0) => [],
        "0.125": &Number::from(0.125) => [],
        "1.0": &Number::from(1.0) => [("", "range", REFUSES, Some(2))],
        "1.125": &Number::from(1.125) => [("", "range", REFUSES, Some(2))],
        "0.9999999999999998": &Number::from(0.9999999999999998) => [
            ("", "multiple", REFUSES, Some(2))
        ],
        "0.875": &Number::from(0.875) => [],
        "a multiple": &Number::from(0.0) => [],
        "between two multiples": &Number::from(0.0625) => [("", "multiple", REFUSES, Some(2))],
    }
}

cases! {
    huge: fn validate_huge {
        "9007199254740992": &9007199254740992 => [("", "range", REFUSES, Some(2))],
        "9007199254740993": &9007199254740993 => [],
        "9007199254740996": &9007199254740996 => [("", "range", REFUSES, Some(2))],
        "9007199254740995": &9007199254740995 => [],
    }
}

cases! {
    codes: fn validate_codes {
        "0 items": &vec![] => [("", "items", REFUSES, Some(2))],
        "1 item": &vec!["AA".into()] => [],
        "2 items": &vec!["AA".into(), "BA".into()] => [],
        "3 items": &vec![
            "AA".into(),
            "BA".into(),
            "CA".into()
        ] => [("", "items", REFUSES, Some(2))],
        "different items": &vec!["AA".into(), "BA".into()] => [],
        "one item twice": &vec!["AA".into(), "AA".into()] => [("", "unique", REFUSES, Some(2))],
    }
}

cases! {
    sums: fn validate_sums {
        "0 items": &[].into() => [("", "items", REFUSES, Some(2))],
        "1 item": &[("aa".into(), 0)].into() => [],
        "2 items": &[("aa".into(), 0), ("ba".into(), 0)].into() => [],
        "3 items": &[
            ("aa".into(), 0),
            ("ba".into(), 0),
            ("ca".into(), 0)
        ].into() => [("", "items", REFUSES, Some(2))],
        "a text that matches": &[("aa".into(), 0)].into() => [],
        "a text that doesn't match": &[(" a".into(), 0)].into() => [
            ("/#0:key", "pattern", REFUSES, Some(3))
        ],
    }
}

cases! {
    cube(Cube::new(1)) {
        "nothing but what is required": () => [],
        "side: 0": (side = 0) => [("/side", "range", REFUSES, Some(2))],
        "side: 1": () => [],
        "side: 4": (side = 4) => [("/side", "range", REFUSES, Some(2))],
        "side: 3": (side = 3) => [],
        "code: 1 character": (code = Some("A".into())) => [("/code", "chars", REFUSES, Some(2))],
        "code: a text that doesn't match": (code = Some("~A".into())) => [
            ("/code", "pattern", REFUSES, Some(2))
        ],
    }
}

cases! {
    ball(Ball::new(0.0000000000000002220446049250313)) {
        "nothing but what is required": () => [],
        "radius: 0.0": (radius = (0.0).into()) => [("/radius", "range", REFUSES, Some(2))],
        "radius: 2.220446049250313e-16": () => [],
        "radius: 2.0": (radius = (2.0).into()) => [("/radius", "range", REFUSES, Some(2))],
        "radius: 1.9999999999999996": (radius = (1.9999999999999996).into()) => [],
    }
}

cases! {
    nest(Nest::new()) {
        "nothing but what is required": () => [],
        "label: 3 characters": (label = Some("ééé".into())) => [],
        "label: 4 characters": (label = Some("éééé".into())) => [
            ("/label", "chars", REFUSES, Some(2))
        ],
        "inner: something wrong inside": (
            inner = Some(Box::new(Nest::new().label("éééé")))
        ) => [("/inner/label", "chars", REFUSES, Some(2))],
    }
}

cases! {
    send_text(SendText::new("aaa")) {
        "nothing but what is required": () => [],
        "place: 40 characters": (place = "éééééééééééééééééééééééééééééééééééééééé".into()) => [],
        "place: 41 characters": (
            place = "ééééééééééééééééééééééééééééééééééééééééé".into()
        ) => [("/place", "chars", REFUSES, Some(2))],
        "place: 2 characters": (place = "éé".into()) => [("/place", "chars", REFUSES, Some(6))],
        "page: 0": (page = Some(0)) => [("/page", "range", REFUSES, Some(2))],
        "page: 1": (page = Some(1)) => [],
        "page: 101": (page = Some(101)) => [("/page", "range", REFUSES, Some(2))],
        "page: 100": (page = Some(100)) => [],
        "codes: 3 items": (codes = Some(vec!["AA".into(); 3])) => [],
        "codes: 4 items": (codes = Some(vec!["AA".into(); 4])) => [
            ("/codes", "items", REFUSES, Some(2))
        ],
        "codes: 1 character": (codes = Some(vec!["A".into()])) => [
            ("/codes/0", "chars", REFUSES, Some(2))
        ],
        "codes: a text that doesn't match": (codes = Some(vec!["~A".into()])) => [
            ("/codes/0", "pattern", REFUSES, Some(2))
        ],
        "codes: a separator in a member": (codes = Some(vec!["one,two".into()])) => [
            ("/codes/0", "chars", REFUSES, Some(2)),
            ("/codes/0", "pattern", REFUSES, Some(2)),
            ("/codes/0", "style", REFUSES, None)
        ],
        "words: different items": (words = Some(vec!["a".into(), "b".into()])) => [],
        "words: one item twice": (
            words = Some(vec!["a".into(), "a".into()])
        ) => [("/words", "unique", REFUSES, Some(2))],
        "words: a separator in a member": (words = Some(vec!["one,two".into()])) => [
            ("/words/0", "style", REFUSES, None)
        ],
        "moods: a value that is known": (moods = Some(vec![Mood::Glad])) => [],
        "moods: a value that is not known": (
            moods = Some(vec![Mood::Unknown("no value of this enum".into())])
        ) => [("/moods/0", "known", WARNS, Some(2))],
        "moods: a separator in a member": (moods = Some(vec![Mood::Unknown("one,two".into())])) => [
            ("/moods/0", "known", WARNS, Some(2)),
            ("/moods/0", "style", REFUSES, None)
        ],
        "x-words: 2 characters": (tags = Some(vec!["éé".into()])) => [
            ("/x-words/0", "chars", REFUSES, Some(6))
        ],
        "x-words: a separator in a member": (tags = Some(vec!["one,two".into()])) => [
            ("/x-words/0", "style", REFUSES, None)
        ],
        "x-branch: 9 characters": (branch = Some("aaa-00000".into())) => [],
        "x-branch: 10 characters": (branch = Some("aaa-000000".into())) => [
            ("/x-branch", "chars", REFUSES, Some(2))
        ],
        "x-branch: a text that matches": (branch = Some("aaa-0".into())) => [],
        "x-branch: a text that doesn't match": (branch = Some("~aa-0".into())) => [
            ("/x-branch", "pattern", REFUSES, Some(2))
        ],
        "exact: 3 characters": (exact = Some("ééé".into())) => [
            ("/exact", "chars", REFUSES, Some(2))
        ],
        "exact: 4 characters": (exact = Some("éééé".into())) => [],
        "exact: 5 characters": (exact = Some("ééééé".into())) => [
            ("/exact", "chars", REFUSES, Some(2))
        ],
        "long: 199 characters": (long = Some("é".repeat(199).into())) => [
            ("/long", "chars", REFUSES, Some(2))
        ],
        "long: 200 characters": (long = Some("é".repeat(200).into())) => [],
        "long: 300 characters": (long = Some("é".repeat(300).into())) => [],
        "long: 301 characters": (long = Some("é".repeat(301).into())) => [
            ("/long", "chars", REFUSES, Some(2))
        ],
        "warned: 5 characters": (warned = Some("ééééé".into())) => [],
        "warned: 6 characters": (warned = Some("éééééé".into())) => [
            ("/warned", "chars", WARNS, Some(5))
        ],
        "shaped: 5 characters": (shaped = Some("000-é".into())) => [
            ("/shaped", "chars", REFUSES, Some(2))
        ],
        "shaped: 6 characters": (shaped = Some("0000-é".into())) => [],
        "shaped: 8 characters": (shaped = Some("000000-é".into())) => [],
        "shaped: 9 characters": (shaped = Some("0000000-é".into())) => [
            ("/shaped", "chars", REFUSES, Some(2))
        ],
        "shaped: a text that matches": (shaped = Some("0000-a".into())) => [],
        "shaped: a text that doesn't match": (shaped = Some("~000-a".into())) => [
            ("/shaped", "pattern", REFUSES, Some(2))
        ],
        "choice: 4 characters": (choice = Some("éééé".into())) => [
            ("/choice", "chars", REFUSES, Some(2)),
            ("/choice", "pattern", REFUSES, Some(2))
        ],
        "choice: 5 characters": (choice = Some("north".into())) => [],
        "choice: 7 characters": (choice = Some("south-e".into())) => [],
        "choice: 8 characters": (choice = Some("éééééééé".into())) => [
            ("/choice", "chars", REFUSES, Some(2)),
            ("/choice", "pattern", REFUSES, Some(2))
        ],
        "choice: a text that matches": (choice = Some("north".into())) => [],
        "choice: a text that doesn't match": (choice = Some("~orth".into())) => [
            ("/choice", "pattern", REFUSES, Some(2))
        ],
        "letters: 3 characters": (letters = Some("äää".into())) => [],
        "letters: 4 characters": (letters = Some("ääää".into())) => [
            ("/letters", "chars", REFUSES, Some(2))
        ],
        "letters: a text that matches": (letters = Some("a".into())) => [],
        "letters: a text that doesn't match": (letters = Some("~".into())) => [
            ("/letters", "pattern", REFUSES, Some(2))
        ],
        "anything: a text that matches": (anything = Some("A".into())) => [],
        "anything: a text that doesn't match": (anything = Some("\n".into())) => [
            ("/anything", "pattern", REFUSES, Some(2))
        ],
        "mail: 11 characters": (mail = Some("0@b.bbbbbbb".into())) => [
            ("/mail", "chars", REFUSES, Some(5))
        ],
        "mail: 12 characters": (mail = Some("0@b.bbbbbbbb".into())) => [],
        "mail: 40 characters": (
            mail = Some("0aaaaaaaaaaaaaaaaaaaaaaaaaa@b.bbbbbbbbbb".into())
        ) => [],
        "mail: 41 characters": (
            mail = Some("0aaaaaaaaaaaaaaaaaaaaaaaaaaa@b.bbbbbbbbbb".into())
        ) => [("/mail", "chars", REFUSES, Some(5))],
        "mail: an e-mail address as an example": (mail = Some("reader@example.com".into())) => [],
        "mail: an e-mail address, missed": (mail = Some("reader@example".into())) => [
            ("/mail", "format", REFUSES, Some(5))
        ],
        "mail: an e-mail address, varied": (
            mail = Some("\"a reader\"@example.com".into())
        ) => [("/mail", "format", WARNS, Some(5))],
        "link: 30 characters": (link = Some("https://example.com/0bbbbbbbbb".into())) => [],
        "link: 31 characters": (
            link = Some("https://example.com/0bbbbbbbbbb".into())
        ) => [("/link", "chars", REFUSES, Some(2))],
        "link: an absolute URI as an example": (
            link = Some("https://example.com/a?b=c".into())
        ) => [],
        "link: an absolute URI, missed": (
            link = Some("https://example.com/a b".into())
        ) => [("/link", "format", REFUSES, Some(2))],
        "link: an absolute URI, varied": (
            link = Some("https://example.com/ü".into())
        ) => [("/link", "format", WARNS, Some(2))],
        "moment: 22 characters": (
            moment = Some("éééééééééééééééééééééé".into())
        ) => [("/moment", "format", REFUSES, Some(2))],
        "moment: 23 characters": (moment = Some("ééééééééééééééééééééééé".into())) => [
            ("/moment", "chars", REFUSES, Some(2)),
            ("/moment", "format", REFUSES, Some(2))
        ],
        "moment: a date, `YYYY-MM-DD` as an example": (moment = Some("2024-02-29".into())) => [],
        "moment: a date, `YYYY-MM-DD`, missed": (moment = Some("2023-02-29".into())) => [
            ("/moment", "format", REFUSES, Some(2))
        ],
        "moment: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00` as an example": (
            moment = Some("2024-02-29T23:59:59+08:00".into())
        ) => [("/moment", "chars", REFUSES, Some(2))],
        "moment: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            moment = Some("2024-02-29T23:59:59+24:00".into())
        ) => [
            ("/moment", "chars", REFUSES, Some(2)),
            ("/moment", "format", REFUSES, Some(2))
        ],
        "moment: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, varied": (
            moment = Some("2024-02-29 23:59:59Z".into())
        ) => [("/moment", "format", WARNS, Some(2))],
        "zone: a text that matches": (zone = Some("AAAAAAAAAAAAA".into())) => [],
        "zone: a text that doesn't match": (zone = Some("".into())) => [
            ("/zone", "pattern", REFUSES, Some(2))
        ],
        "zone: a time zone of the IANA database as an example": (
            zone = Some("AAAAAAAAAAAAA".into())
        ) => [],
        "zone: a time zone of the IANA database, missed": (zone = Some("Europe/".into())) => [
            ("/zone", "format", REFUSES, Some(2))
        ],
        "zone: a time zone of the IANA database, varied": (zone = Some("+08:00".into())) => [
            ("/zone", "pattern", REFUSES, Some(2)),
            ("/zone", "format", WARNS, Some(2))
        ],
        "forms: a date, `YYYYMMDD` as an example": (forms = Some("20240229".into())) => [],
        "forms: a date, `YYYYMMDD`, missed": (forms = Some("20230229".into())) => [
            ("/forms", "format", REFUSES, Some(2))
        ],
        "forms: a date and time without offset, `YYYY-MM-DDTHH:MM:SS` as an example": (
            forms = Some("2024-02-29T23:59:59".into())
        ) => [],
        "forms: a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, missed": (
            forms = Some("2024-02-29T24:00:00".into())
        ) => [("/forms", "format", REFUSES, Some(2))],
        "forms: a date and time without offset, `YYYY-MM-DDTHH:MM:SS`, varied": (
            forms = Some("2024-02-29T23:59".into())
        ) => [("/forms", "format", WARNS, Some(2))],
        "forms: a time of day, `HH:MM:SS` as an example": (forms = Some("23:59:59".into())) => [],
        "forms: a time of day, `HH:MM:SS`, missed": (forms = Some("24:00:00".into())) => [
            ("/forms", "format", REFUSES, Some(2))
        ],
        "forms: a time of day, `HH:MM:SS`, varied": (forms = Some("23:59".into())) => [
            ("/forms", "format", WARNS, Some(2))
        ],
        "forms: a phone number in E.164 form, `+` and the country code first as an example": (
            forms = Some("+12025550123".into())
        ) => [],
        "forms: a phone number in E.164 form, `+` and the country code first, missed": (
            forms = Some("+02025550123".into())
        ) => [
            ("/forms", "format", REFUSES, Some(2))
        ],
        "forms: a phone number in E.164 form, `+` and the country code first, varied": (
            forms = Some("+4912345678901234".into())
        ) => [("/forms", "format", WARNS, Some(2))],
        "forms: a UUID as an example": (
            forms = Some("123e4567-e89b-12d3-a456-426614174000".into())
        ) => [],
        "forms: a UUID, missed": (
            forms = Some("123e4567-e89b-12d3-a456-42661417400".into())
        ) => [("/forms", "format", REFUSES, Some(2))],
        "forms: a UUID, varied": (
            forms = Some("123e4567e89b12d3a456426614174000".into())
        ) => [("/forms", "format", WARNS, Some(2))],
        "codes_of: a country in ISO 3166-1 alpha-3, three capital letters as an example": (
            codes_of = Some("USA".into())
        ) => [],
        "codes_of: a country in ISO 3166-1 alpha-3, three capital letters, missed": (
            codes_of = Some("USa".into())
        ) => [
            ("/codes_of", "format", WARNS, Some(2))
        ],
        "codes_of: a currency in ISO 4217, three capital letters as an example": (
            codes_of = Some("EUR".into())
        ) => [],
        "codes_of: a currency in ISO 4217, three capital letters, missed": (
            codes_of = Some("EU".into())
        ) => [
            ("/codes_of", "format", WARNS, Some(2))
        ],
        "codes_of: a language in ISO 639-1, two small letters as an example": (
            codes_of = Some("en".into())
        ) => [],
        "codes_of: a language in ISO 639-1, two small letters, missed": (
            codes_of = Some("e".into())
        ) => [
            ("/codes_of", "format", REFUSES, Some(2))
        ],
        "codes_of: a language in ISO 639-1, two small letters, varied": (
            codes_of = Some("zh-Hans".into())
        ) => [
            ("/codes_of", "format", WARNS, Some(2))
        ],
        "codes_of: Base64 text as an example": (codes_of = Some("aGk=".into())) => [],
        "codes_of: Base64 text, missed": (codes_of = Some("a===".into())) => [
            ("/codes_of", "format", REFUSES, Some(2))
        ],
        "codes_of: Base64 text, varied": (codes_of = Some("aGk".into())) => [
            ("/codes_of", "format", WARNS, Some(2))
        ],
        "ident: 2 characters": (ident = Some("éé".into())) => [
            ("/ident", "chars", REFUSES, Some(5))
        ],
        "code: 3 characters": (code = Some("AAA".into())) => [],
        "code: 4 characters": (code = Some("AAAA".into())) => [
            ("/code", "chars", REFUSES, Some(2))
        ],
        "code: 1 character": (code = Some("A".into())) => [("/code", "chars", REFUSES, Some(2))],
        "code: a text that doesn't match": (code = Some("~A".into())) => [
            ("/code", "pattern", REFUSES, Some(2))
        ],
    }
}

cases! {
    send_numbers(SendNumbers::new(5)) {
        "nothing but what is required": () => [],
        "whole: 4": (whole = 4) => [
            ("/whole", "range", REFUSES, Some(2)),
            ("/whole", "multiple", REFUSES, Some(2))
        ],
        "whole: 0": (whole = 0) => [("/whole", "range", REFUSES, Some(2))],
        "whole: 5": () => [],
        "whole: 10": (whole = 10) => [],
        "whole: 11": (whole = 11) => [
            ("/whole", "range", REFUSES, Some(2)),
            ("/whole", "multiple", REFUSES, Some(2))
        ],
        "whole: 15": (whole = 15) => [("/whole", "range", REFUSES, Some(2))],
        "whole: a multiple": () => [],
        "whole: between two multiples": (whole = 6) => [("/whole", "multiple", REFUSES, Some(2))],
        "stepped: 6": (stepped = Some(6)) => [
            ("/stepped", "range", REFUSES, Some(2)),
            ("/stepped", "multiple", REFUSES, Some(2))
        ],
        "stepped: 5": (stepped = Some(5)) => [("/stepped", "range", REFUSES, Some(2))],
        "stepped: 7": (stepped = Some(7)) => [("/stepped", "multiple", REFUSES, Some(2))],
        "stepped: 10": (stepped = Some(10)) => [],
        "stepped: 21": (stepped = Some(21)) => [
            ("/stepped", "range", REFUSES, Some(2)),
            ("/stepped", "multiple", REFUSES, Some(2))
        ],
        "stepped: 25": (stepped = Some(25)) => [("/stepped", "range", REFUSES, Some(2))],
        "stepped: 20": (stepped = Some(20)) => [],
        "stepped: a multiple": (stepped = Some(20)) => [],
        "stepped: between two multiples": (stepped = Some(19)) => [
            ("/stepped", "multiple", REFUSES, Some(2))
        ],
        "halves: a multiple": (halves = Some(15)) => [],
        "halves: between two multiples": (halves = Some(16)) => [
            ("/halves", "multiple", REFUSES, Some(2))
        ],
        "huge: 9007199254740992": (huge = Some(9007199254740992)) => [
            ("/huge", "range", REFUSES, Some(2))
        ],
        "most: 9223372036854775807": (most = Some(9223372036854775807)) => [],
        "open: 0.0": (open = Some((0.0).into())) => [("/open", "range", REFUSES, Some(2))],
        "open: 2.220446049250313e-16": (
            open = Some((0.0000000000000002220446049250313).into())
        ) => [],
        "open: 1.0": (open = Some((1.0).into())) => [("/open", "range", REFUSES, Some(2))],
        "open: 0.9999999999999998": (open = Some((0.9999999999999998).into())) => [],
        "mixed: -1.0000000000000002": (mixed = Some((-1.0000000000000002).into())) => [
            ("/mixed", "range", REFUSES, Some(2)),
            ("/mixed", "multiple", REFUSES, Some(2))
        ],
        "mixed: -1.25": (mixed = Some((-1.25).into())) => [("/mixed", "range", REFUSES, Some(2))],
        "mixed: -1.0": (mixed = Some((-1.0).into())) => [],
        "mixed: -0.75": (mixed = Some((-0.75).into())) => [],
        "mixed: 1.5": (mixed = Some((1.5).into())) => [("/mixed", "range", REFUSES, Some(2))],
        "mixed: 1.75": (mixed = Some((1.75).into())) => [("/mixed", "range", REFUSES, Some(2))],
        "mixed: 1.4999999999999996": (
            mixed = Some((1.4999999999999996).into())
        ) => [("/mixed", "multiple", REFUSES, Some(2))],
        "mixed: 1.25": (mixed = Some((1.25).into())) => [],
        "mixed: a multiple": (mixed = Some((-1.0).into())) => [],
        "mixed: between two multiples": (mixed = Some((-0.875).into())) => [
            ("/mixed", "multiple", REFUSES, Some(2))
        ],
        "odd: 0.29999999999999977": (odd = Some((0.29999999999999977).into())) => [
            ("/odd", "range", REFUSES, Some(2)),
            ("/odd", "multiple", REFUSES, Some(2))
        ],
        "odd: 0.2": (odd = Some((0.2).into())) => [("/odd", "range", REFUSES, Some(2))],
        "odd: 0.3": (odd = Some((0.3).into())) => [("/odd", "multiple", REFUSES, Some(2))],
        "odd: 0.4": (odd = Some((0.4).into())) => [],
        "odd: 0.7000000000000002": (odd = Some((0.7000000000000002).into())) => [
            ("/odd", "range", REFUSES, Some(2)),
            ("/odd", "multiple", REFUSES, Some(2))
        ],
        "odd: 0.8": (odd = Some((0.8).into())) => [("/odd", "range", REFUSES, Some(2))],
        "odd: 0.7": (odd = Some((0.7).into())) => [("/odd", "multiple", REFUSES, Some(2))],
        "odd: 0.6": (odd = Some((0.6).into())) => [],
        "odd: a multiple": (odd = Some((0.4).into())) => [],
        "odd: between two multiples": (odd = Some((0.5).into())) => [
            ("/odd", "multiple", REFUSES, Some(2))
        ],
        "even: a multiple": (even = Update::Set(2)) => [],
        "even: between two multiples": (even = Update::Set(3)) => [
            ("/even", "multiple", REFUSES, Some(2))
        ],
        "level: -1": (level = Some(-1)) => [("/level", "range", REFUSES, Some(6))],
        "share: 0.5000000000000002": (share = Some((0.5000000000000002).into())) => [
            ("/share", "range", WARNS, Some(2)),
            ("/share", "multiple", REFUSES, Some(2))
        ],
        "share: 0.625": (share = Some((0.625).into())) => [("/share", "range", WARNS, Some(2))],
        "share: 0.5": (share = Some((0.5).into())) => [],
        "share: -2.220446049250313e-16": (
            share = Some((-0.0000000000000002220446049250313).into())
        ) => [
            ("/share", "range", REFUSES, Some(2)),
            ("/share", "multiple", REFUSES, Some(2))
        ],
        "share: between two multiples": (share = Some((0.4375).into())) => [
            ("/share", "multiple", REFUSES, Some(2))
        ],
        "levels: 1 item": (levels = Some(vec![2])) => [("/levels", "items", REFUSES, Some(2))],
        "levels: 2 items": (levels = Some(vec![2, 2])) => [],
        "levels: 3 items": (levels = Some(vec![2; 3])) => [],
        "levels: 4 items": (levels = Some(vec![2; 4])) => [("/levels", "items", REFUSES, Some(2))],
        "levels: 1": (levels = Some(vec![1, 2])) => [
            ("/levels/0", "range", REFUSES, Some(4)),
            ("/levels/0", "multiple", REFUSES, Some(4))
        ],
        "levels: 0": (levels = Some(vec![0, 2])) => [("/levels/0", "range", REFUSES, Some(4))],
        "levels: 2": (levels = Some(vec![2, 4])) => [],
        "levels: 4": (levels = Some(vec![4, 2])) => [],
        "levels: a multiple": (levels = Some(vec![2, 4])) => [],
        "levels: between two multiples": (levels = Some(vec![3, 2])) => [
            ("/levels/0", "multiple", REFUSES, Some(4))
        ],
        "levels: -1": (levels = Some(vec![-1, 2])) => [
            ("/levels/0", "range", REFUSES, Some(4)),
            ("/levels/0", "multiple", REFUSES, Some(4)),
            ("/levels/0", "range", REFUSES, Some(6))
        ],
        "rank: a value that is known": (rank = Some(Rank::First)) => [],
        "rank: a value that is not known": (
            rank = Some(Rank::Unknown(-987654321))
        ) => [("/rank", "known", REFUSES, Some(2))],
        "rising: `whole` below `stepped`": (stepped = Some(10)) => [],
        "rising: `whole` equal to `stepped`": (whole = 10, stepped = Some(10)) => [],
        "rising: `whole` above `stepped`": (whole = 10, stepped = Some(5)) => [
            ("/stepped", "range", REFUSES, Some(2)),
            ("", "rising", REFUSES, Some(2))
        ],
        "rising: `stepped` below `huge`": (stepped = Some(20), huge = Some(9007199254740993)) => [],
        "rising: `stepped` equal to `huge`": (stepped = Some(20), huge = Some(20)) => [
            ("/huge", "range", REFUSES, Some(2))
        ],
        "rising: `stepped` above `huge`": (stepped = Some(20), huge = Some(10)) => [
            ("/huge", "range", REFUSES, Some(2)),
            ("", "rising", REFUSES, Some(2))
        ],
        "rising: `whole` below `huge`": (huge = Some(9007199254740993)) => [],
        "rising: `whole` equal to `huge`": (huge = Some(5)) => [
            ("/huge", "range", REFUSES, Some(2))
        ],
        "rising: `whole` above `huge`": (whole = 10, huge = Some(5)) => [
            ("/huge", "range", REFUSES, Some(2)),
            ("", "rising", REFUSES, Some(2))
        ],
        "shares: `open` below `mixed`": (
            open = Some((0.0000000000000002220446049250313).into()),
            mixed = Some((0.5).into())
        ) => [],
        "shares: `open` equal to `mixed`": (
            open = Some((0.5).into()),
            mixed = Some((0.5).into())
        ) => [],
        "shares: `open` above `mixed`": (
            open = Some((0.0000000000000002220446049250313).into()),
            mixed = Some((-1.0).into())
        ) => [("", "shares", WARNS, Some(5))],
        "ranked: none": (
            rank = Some(Rank::First),
            stepped = Some(20)
        ) => [("/level", "ranked", REFUSES, Some(5))],
        "ranked: `level` alone": (
            rank = Some(Rank::First),
            stepped = Some(20),
            level = Some(0)
        ) => [],
        "ranked: none, `rank` with value 2": (
            rank = Some(Rank::Second),
            stepped = Some(20)
        ) => [("/level", "ranked", REFUSES, Some(5))],
        "ranked: `level` alone, `rank` with value 2": (
            rank = Some(Rank::Second),
            stepped = Some(20),
            level = Some(0)
        ) => [],
        "ranked: but `rank` is another": (
            stepped = Some(20),
            rank = Some(Rank::Unknown(-987654321))
        ) => [("/rank", "known", REFUSES, Some(2))],
        "ranked: but `stepped` is another": (rank = Some(Rank::First)) => [],
    }
}

cases! {
    send_collections(SendCollections::new(["AA"])) {
        "nothing but what is required": () => [],
        "more: 3 items": (
            more = vec!["AA".into(), "BA".into(), "CA".into()]
        ) => [("/more", "items", REFUSES, Some(2))],
        "more: 4 items": (more = vec!["AA".into(), "BA".into(), "CA".into(), "DA".into()]) => [
            ("/more", "items", REFUSES, Some(2)),
            ("/more", "items", REFUSES, Some(2))
        ],
        "more: 0 items": (more = vec![]) => [("/more", "items", REFUSES, Some(2))],
        "more: one item twice": (more = vec!["AA".into(), "AA".into()]) => [
            ("/more", "unique", REFUSES, Some(2))
        ],
        "more: 1 character": (more = vec!["A".into()]) => [("/more/0", "chars", REFUSES, Some(2))],
        "more: a text that doesn't match": (more = vec!["~A".into()]) => [
            ("/more/0", "pattern", REFUSES, Some(2))
        ],
        "codes: 0 items": (codes = Some(vec![])) => [("/codes", "items", REFUSES, Some(5))],
        "codes: one item twice": (
            codes = Some(vec!["AA".into(), "AA".into()])
        ) => [("/codes", "unique", REFUSES, Some(5))],
        "codes: 1 character": (codes = Some(vec!["A".into()])) => [
            ("/codes/0", "chars", REFUSES, Some(5))
        ],
        "codes: a text that doesn't match": (codes = Some(vec!["~A".into()])) => [
            ("/codes/0", "pattern", REFUSES, Some(5))
        ],
        "three: 2 items": (
            three = Some(vec!["a".into(), "b".into()])
        ) => [("/three", "items", REFUSES, Some(2))],
        "three: 3 items": (three = Some(vec!["a".into(), "b".into(), "c".into()])) => [],
        "three: 4 items": (
            three = Some(vec!["a".into(), "b".into(), "c".into(), "d".into()])
        ) => [("/three", "items", REFUSES, Some(2))],
        "three: different items": (three = Some(vec!["a".into(), "b".into(), "c".into()])) => [],
        "three: one item twice": (
            three = Some(vec!["a".into(), "b".into(), "a".into()])
        ) => [("/three", "unique", REFUSES, Some(2))],
        "three: 0 characters": (
            three = Some(vec!["".into(), "a".into(), "b".into()])
        ) => [("/three/0", "chars", REFUSES, Some(2))],
        "three: 1 character": (three = Some(vec!["é".into(), "a".into(), "b".into()])) => [],
        "three: 2 characters": (three = Some(vec!["éé".into(), "a".into(), "b".into()])) => [],
        "three: 3 characters": (
            three = Some(vec!["ééé".into(), "a".into(), "b".into()])
        ) => [("/three/0", "chars", REFUSES, Some(2))],
        "dates: 1 item": (
            dates = Some(vec!["2024-02-29".into()])
        ) => [("/dates", "items", REFUSES, Some(2))],
        "dates: 2 items": (dates = Some(vec!["2024-02-29".into(), "2024-01-02".into()])) => [],
        "dates: 3 items": (
            dates = Some(vec!["2024-02-29".into(), "2024-01-02".into(), "2024-01-03".into()])
        ) => [],
        "dates: 4 items": (dates = Some(
            vec!["2024-02-29".into(), "2024-01-02".into(), "2024-01-03".into(), "2024-01-04".into()]
        )) => [("/dates", "items", REFUSES, Some(2))],
        "dates: different items": (
            dates = Some(vec!["2024-02-29".into(), "2024-01-02".into()])
        ) => [],
        "dates: one item twice": (
            dates = Some(vec!["2024-02-29".into(), "2024-02-29".into()])
        ) => [("/dates", "unique", REFUSES, Some(2))],
        "dates: a date, `YYYY-MM-DD` as an example": (
            dates = Some(vec!["2024-02-29".into(), "2024-01-02".into()])
        ) => [],
        "dates: a date, `YYYY-MM-DD`, missed": (
            dates = Some(vec!["2023-02-29".into(), "2024-02-29".into()])
        ) => [("/dates/0", "format", WARNS, Some(2))],
        "pairs: 1 item": (
            pairs = Some([("aa".into(), "A".into())].into())
        ) => [("/pairs", "items", REFUSES, Some(2))],
        "pairs: 2 items": (
            pairs = Some([("aa".into(), "A".into()), ("ba".into(), "A".into())].into())
        ) => [],
        "pairs: 3 items": (pairs = Some(
            [("aa".into(), "A".into()), ("ba".into(), "A".into()), ("ca".into(), "A".into())].into()
        )) => [],
        "pairs: 4 items": (pairs = Some([
            ("aa".into(), "A".into()),
            ("ba".into(), "A".into()),
            ("ca".into(), "A".into()),
            ("da".into(), "A".into())
        ].into())) => [("/pairs", "items", REFUSES, Some(2))],
        "pairs: 0 characters": (
            pairs = Some([("aa".into(), "".into()), ("ba".into(), "A".into())].into())
        ) => [("/pairs/#0", "chars", REFUSES, Some(4))],
        "pairs: 1 character": (
            pairs = Some([("aa".into(), "ª".into()), ("ba".into(), "A".into())].into())
        ) => [],
        "pairs: 5 characters": (
            pairs = Some([("aa".into(), "ªªªªª".into()), ("ba".into(), "A".into())].into())
        ) => [],
        "pairs: 6 characters": (
            pairs = Some([("aa".into(), "ªªªªªª".into()), ("ba".into(), "A".into())].into())
        ) => [("/pairs/#0", "chars", REFUSES, Some(4))],
        "pairs: a text that matches": (
            pairs = Some([("aa".into(), "A".into()), ("ba".into(), "B".into())].into())
        ) => [],
        "pairs: a text that doesn't match": (
            pairs = Some([("aa".into(), "é".into()), ("ba".into(), "A".into())].into())
        ) => [("/pairs/#0", "pattern", REFUSES, Some(4))],
        "pairs: 1 character": (
            pairs = Some([("a".into(), "A".into()), ("aa".into(), "A".into())].into())
        ) => [("/pairs/#0:key", "chars", REFUSES, Some(2))],
        "pairs: 2 characters": (
            pairs = Some([("aa".into(), "A".into()), ("ba".into(), "A".into())].into())
        ) => [],
        "pairs: 3 characters": (
            pairs = Some([("aaa".into(), "A".into()), ("aa".into(), "A".into())].into())
        ) => [("/pairs/#1:key", "chars", REFUSES, Some(2))],
        "pairs: a text that matches": (
            pairs = Some([("aa".into(), "A".into()), ("ba".into(), "A".into())].into())
        ) => [],
        "pairs: a text that doesn't match": (
            pairs = Some([(" a".into(), "A".into()), ("aa".into(), "A".into())].into())
        ) => [("/pairs/#0:key", "pattern", REFUSES, Some(2))],
        "mails: -1.0000000000000002": (
            mails = Some([("reader@example.com".into(), (-1.0000000000000002).into())].into())
        ) => [("/mails/#0", "range", REFUSES, Some(2))],
        "mails: -1.0": (mails = Some([("reader@example.com".into(), (-1.0).into())].into())) => [],
        "mails: 1.0000000000000002": (
            mails = Some([("reader@example.com".into(), (1.0000000000000002).into())].into())
        ) => [("/mails/#0", "range", REFUSES, Some(2))],
        "mails: 1.0": (mails = Some([("reader@example.com".into(), (1.0).into())].into())) => [],
        "mails: an e-mail address as an example": (
            mails = Some([("reader@example.com".into(), (-1.0).into())].into())
        ) => [],
        "mails: an e-mail address, missed": (
            mails = Some([("reader@example".into(), (-1.0).into())].into())
        ) => [("/mails/#0:key", "format", REFUSES, Some(2))],
        "mails: an e-mail address, varied": (
            mails = Some([("\"a reader\"@example.com".into(), (-1.0).into())].into())
        ) => [("/mails/#0:key", "format", WARNS, Some(2))],
        "sums: 0 items": (sums = Some([].into())) => [("/sums", "items", REFUSES, Some(2))],
        "sums: a text that doesn't match": (sums = Some([(" a".into(), 0)].into())) => [
            ("/sums/#0:key", "pattern", REFUSES, Some(3))
        ],
        "sums: -1": (sums = Some([("aa".into(), -1)].into())) => [
            ("/sums/#0", "range", REFUSES, Some(6))
        ],
        "flags: 2 items": (flags = Some(vec![true, false])) => [],
        "flags: 3 items": (flags = Some(vec![true, false, true])) => [
            ("/flags", "items", REFUSES, Some(2)),
            ("/flags", "unique", REFUSES, Some(2))
        ],
        "flags: different items": (flags = Some(vec![true, false])) => [],
        "flags: one item twice": (flags = Some(vec![true, true])) => [
            ("/flags", "unique", REFUSES, Some(2))
        ],
        "colors: 0 items": (colors = Some(vec![])) => [("/colors", "items", REFUSES, Some(5))],
        "colors: 1 item": (colors = Some(vec![Color::Red])) => [],
        "colors: 2 items": (colors = Some(vec![Color::Red, Color::Green])) => [],
        "colors: 3 items": (colors = Some(vec![Color::Red, Color::Green, Color::Red])) => [
            ("/colors", "items", REFUSES, Some(5)),
            ("/colors", "unique", REFUSES, Some(5))
        ],
        "colors: different items": (colors = Some(vec![Color::Red, Color::Green])) => [],
        "colors: one item twice": (
            colors = Some(vec![Color::Red, Color::Red])
        ) => [("/colors", "unique", REFUSES, Some(5))],
        "colors: a value that is known": (colors = Some(vec![Color::Red])) => [],
        "colors: a value that is not known": (
            colors = Some(vec![Color::Unknown("no value of this enum".into())])
        ) => [("/colors/0", "known", REFUSES, Some(5))],
        "named: 0 items": (named = Some([].into())) => [("/named", "items", REFUSES, Some(2))],
        "named: 1 item": (named = Some([("a".into(), Color::Red)].into())) => [],
        "named: 2 items": (
            named = Some([("0".into(), Color::Red), ("1".into(), Color::Red)].into())
        ) => [],
        "named: 3 items": (
            named = Some((0..3).map(|index: usize| (index.to_string(), Color::Red)).collect())
        ) => [("/named", "items", REFUSES, Some(2))],
        "named: a value that is known": (named = Some([("a".into(), Color::Red)].into())) => [],
        "named: a value that is not known": (
            named = Some([("a".into(), Color::Unknown("no value of this enum".into()))].into())
        ) => [("/named/#0", "known", REFUSES, Some(2))],
        "boxes: 0 items": (boxes = Some(vec![])) => [("/boxes", "items", REFUSES, Some(2))],
        "boxes: 1 item": (boxes = Some(vec![Cube::new(1)])) => [],
        "boxes: 2 items": (boxes = Some(vec![Cube::new(1), Cube::new(3)])) => [],
        "boxes: 3 items": (
            boxes = Some(vec![Cube::new(1), Cube::new(3), Cube::new(2)])
        ) => [("/boxes", "items", REFUSES, Some(2))],
        "boxes: different items": (boxes = Some(vec![Cube::new(1), Cube::new(3)])) => [],
        "boxes: one item twice": (
            boxes = Some(vec![Cube::new(1), Cube::new(1)])
        ) => [("/boxes", "unique", REFUSES, Some(2))],
        "boxes: something wrong inside": (boxes = Some(vec![Cube::new(0)])) => [
            ("/boxes/0/side", "range", REFUSES, Some(2))
        ],
        "shelf: 2 items": (shelf = Some([
            ("0".into(), Thing::Cube(Cube::new(1))),
            ("1".into(), Thing::Cube(Cube::new(1)))
        ].into())) => [],
        "shelf: 3 items": (shelf = Some(
            (0..3).map(|index: usize| (index.to_string(), Thing::Cube(Cube::new(1)))).collect()
        )) => [("/shelf", "items", REFUSES, Some(2))],
        "shelf: something wrong inside": (
            shelf = Some([("a".into(), Thing::Cube(Cube::new(0)))].into())
        ) => [("/shelf/#0/side", "range", REFUSES, Some(2))],
    }
}

cases! {
    send_objects(
        SendObjects::new("2024-02-29T23:59:59+08:00").cube(Cube::new(1)).list([Cube::new(1)])
    ) {
        "nothing but what is required": () => [],
        "end: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00` as an example": () => [],
        "end: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            end = "2024-02-29T23:59:59+24:00".into()
        ) => [("/end", "format", REFUSES, Some(2))],
        "end: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, varied": (
            end = "2024-02-29 23:59:59Z".into()
        ) => [("/end", "format", WARNS, Some(2))],
        "cube: something wrong inside": (cube = Some(Cube::new(0))) => [
            ("/cube/side", "range", REFUSES, Some(2))
        ],
        "color: a value that is known": (color = Some(Color::Red)) => [
            ("", "few", REFUSES, Some(5)),
            ("/thing", "all", REFUSES, Some(1))
        ],
        "color: a value that is not known": (
            color = Some(Color::Unknown("no value of this enum".into()))
        ) => [
            ("/color", "known", REFUSES, Some(2)),
            ("", "few", REFUSES, Some(5))
        ],
        "mood: a value that is known": (mood = Some(Mood::Glad)) => [],
        "mood: a value that is not known": (
            mood = Some(Mood::Unknown("no value of this enum".into()))
        ) => [("/mood", "known", WARNS, Some(5))],
        "thing: something wrong inside": (
            thing = Update::Set(Thing::Cube(Cube::new(0)))
        ) => [("/thing/side", "range", REFUSES, Some(2))],
        "list: something wrong inside": (list = Update::Set(vec![Cube::new(0)])) => [
            ("/list/0/side", "range", REFUSES, Some(2))
        ],
        "nest: something wrong inside": (nest = Some(Nest::new().label("éééé"))) => [
            ("/nest/label", "chars", REFUSES, Some(2)),
            ("", "one", WARNS, Some(2))
        ],
        "from: a date, `YYYY-MM-DD` as an example": (from = Some("2024-02-29".into())) => [],
        "from: a date, `YYYY-MM-DD`, missed": (from = Some("2023-02-29".into())) => [
            ("/from", "format", REFUSES, Some(2))
        ],
        "until: a date, `YYYY-MM-DD` as an example": (until = Some("2024-02-29".into())) => [],
        "until: a date, `YYYY-MM-DD`, missed": (until = Some("2023-02-29".into())) => [
            ("/until", "format", REFUSES, Some(2))
        ],
        "start: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00` as an example": (
            start = Some("2024-02-29T23:59:59+08:00".into())
        ) => [],
        "start: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, missed": (
            start = Some("2024-02-29T23:59:59+24:00".into())
        ) => [("/start", "format", REFUSES, Some(2))],
        "start: a date and time with offset, `YYYY-MM-DDTHH:MM:SS+00:00`, varied": (
            start = Some("2024-02-29 23:59:59Z".into())
        ) => [("/start", "format", WARNS, Some(2))],
        "note: 1 character": (note = Update::Set("é".into())) => [
            ("/note", "chars", REFUSES, Some(2)),
            ("", "one", WARNS, Some(2))
        ],
        "note: 2 characters": (note = Update::Set("éé".into())) => [("", "one", WARNS, Some(2))],
        "note: 5 characters": (note = Update::Set("ééééé".into())) => [("", "one", WARNS, Some(2))],
        "note: 6 characters": (note = Update::Set("éééééé".into())) => [
            ("/note", "chars", REFUSES, Some(2)),
            ("", "one", WARNS, Some(2))
        ],
        "some: none": (cube = None) => [("", "some", REFUSES, Some(1))],
        "some: `cube` alone": () => [],
        "some: `thing` alone": (cube = None, thing = Update::Set(Thing::Cube(Cube::new(1)))) => [],
        "some: `cube` and `thing`": (thing = Update::Set(Thing::Cube(Cube::new(1)))) => [],
        "one: none": (list = Update::Keep) => [("", "one", WARNS, Some(1))],
        "one: `list` alone": () => [],
        "one: `nest` alone": (list = Update::Keep, nest = Some(Nest::new())) => [],
        "one: `note` alone": (list = Update::Keep, note = Update::Set("aa".into())) => [],
        "one: `list` and `nest`": (nest = Some(Nest::new())) => [("", "one", WARNS, Some(2))],
        "one: `nest` and `note`": (
            list = Update::Keep,
            nest = Some(Nest::new()),
            note = Update::Set("aa".into())
        ) => [("", "one", WARNS, Some(2))],
        "one: all": (
            nest = Some(Nest::new()),
            note = Update::Set("aa".into())
        ) => [("", "one", WARNS, Some(2))],
        "few: none": (cube = None) => [("", "some", REFUSES, Some(1))],
        "few: `cube` alone": () => [],
        "few: `color` alone": (cube = None, color = Some(Color::Red)) => [
            ("", "some", REFUSES, Some(1)),
            ("/cube", "all", REFUSES, Some(1)),
            ("/thing", "all", REFUSES, Some(1))
        ],
        "few: `cube` and `color`": (color = Some(Color::Red)) => [
            ("", "few", REFUSES, Some(5)),
            ("/thing", "all", REFUSES, Some(1))
        ],
        "all: none": (color = Some(Color::Red), cube = None, list = Update::Keep) => [
            ("", "some", REFUSES, Some(1)),
            ("", "one", WARNS, Some(1)),
            ("/cube", "all", REFUSES, Some(1)),
            ("/thing", "all", REFUSES, Some(1)),
            ("/list", "all", REFUSES, Some(1))
        ],
        "all: `cube` alone": (color = Some(Color::Red), list = Update::Keep) => [
            ("", "one", WARNS, Some(1)),
            ("", "few", REFUSES, Some(5)),
            ("/thing", "all", REFUSES, Some(1)),
            ("/list", "all", REFUSES, Some(1))
        ],
        "all: `thing` alone": (
            color = Some(Color::Red),
            cube = None,
            thing = Update::Set(Thing::Cube(Cube::new(1))),
            list = Update::Keep
        ) => [
            ("", "one", WARNS, Some(1)),
            ("/cube", "all", REFUSES, Some(1)),
            ("/list", "all", REFUSES, Some(1))
        ],
        "all: `list` alone": (color = Some(Color::Red), cube = None) => [
            ("", "some", REFUSES, Some(1)),
            ("/cube", "all", REFUSES, Some(1)),
            ("/thing", "all", REFUSES, Some(1))
        ],
        "all: `cube` and `thing`": (
            color = Some(Color::Red),
            thing = Update::Set(Thing::Cube(Cube::new(1))),
            list = Update::Keep
        ) => [
            ("", "one", WARNS, Some(1)),
            ("", "few", REFUSES, Some(5)),
            ("/list", "all", REFUSES, Some(1))
        ],
        "all: `thing` and `list`": (
            color = Some(Color::Red),
            cube = None,
            thing = Update::Set(Thing::Cube(Cube::new(1)))
        ) => [("/cube", "all", REFUSES, Some(1))],
        "all: all": (
            color = Some(Color::Red),
            thing = Update::Set(Thing::Cube(Cube::new(1)))
        ) => [("", "few", REFUSES, Some(5))],
        "all: but `color` is another": (
            cube = None,
            list = Update::Keep,
            color = Some(Color::Green)
        ) => [("", "some", REFUSES, Some(1)), ("", "one", WARNS, Some(1))],
        "bare: none": (color = Some(Color::Red)) => [
            ("", "few", REFUSES, Some(5)),
            ("/thing", "all", REFUSES, Some(1))
        ],
        "bare: `nest` alone": (color = Some(Color::Red), nest = Some(Nest::new())) => [
            ("", "one", WARNS, Some(2)),
            ("", "few", REFUSES, Some(5)),
            ("/thing", "all", REFUSES, Some(1)),
            ("/nest", "bare", REFUSES, Some(2))
        ],
        "bare: `note` alone": (color = Some(Color::Red), note = Update::Set("aa".into())) => [
            ("", "one", WARNS, Some(2)),
            ("", "few", REFUSES, Some(5)),
            ("/thing", "all", REFUSES, Some(1)),
            ("/note", "bare", REFUSES, Some(2))
        ],
        "bare: `nest` and `note`": (
            color = Some(Color::Red),
            nest = Some(Nest::new()),
            note = Update::Set("aa".into())
        ) => [
            ("", "one", WARNS, Some(2)),
            ("", "few", REFUSES, Some(5)),
            ("/thing", "all", REFUSES, Some(1)),
            ("/nest", "bare", REFUSES, Some(2)),
            ("/note", "bare", REFUSES, Some(2))
        ],
        "bare: none, `color` with value 2": (color = Some(Color::Green)) => [
            ("", "few", REFUSES, Some(5))
        ],
        "bare: `nest` alone, `color` with value 2": (
            color = Some(Color::Green),
            nest = Some(Nest::new())
        ) => [
            ("", "one", WARNS, Some(2)),
            ("", "few", REFUSES, Some(5)),
            ("/nest", "bare", REFUSES, Some(2))
        ],
        "bare: `note` alone, `color` with value 2": (
            color = Some(Color::Green),
            note = Update::Set("aa".into())
        ) => [
            ("", "one", WARNS, Some(2)),
            ("", "few", REFUSES, Some(5)),
            ("/note", "bare", REFUSES, Some(2))
        ],
        "bare: `nest` and `note`, `color` with value 2": (
            color = Some(Color::Green),
            nest = Some(Nest::new()),
            note = Update::Set("aa".into())
        ) => [
            ("", "one", WARNS, Some(2)),
            ("", "few", REFUSES, Some(5)),
            ("/nest", "bare", REFUSES, Some(2)),
            ("/note", "bare", REFUSES, Some(2))
        ],
        "bare: but `color` is another": (
            nest = Some(Nest::new()),
            color = Some(Color::Unknown("no value of this enum".into()))
        ) => [
            ("/color", "known", REFUSES, Some(2)),
            ("", "one", WARNS, Some(2)),
            ("", "few", REFUSES, Some(5))
        ],
        "bare: but `thing` is another": (
            color = Some(Color::Red),
            nest = Some(Nest::new()),
            thing = Update::Set(Thing::Cube(Cube::new(1)))
        ) => [("", "one", WARNS, Some(2)), ("", "few", REFUSES, Some(5))],
        "days: `from` below `until`": (
            from = Some("2024-01-02".into()),
            until = Some("2024-02-29".into())
        ) => [],
        "days: `from` equal to `until`": (
            from = Some("2024-02-29".into()),
            until = Some("2024-02-29".into())
        ) => [],
        "days: `from` above `until`": (
            from = Some("2024-02-29".into()),
            until = Some("2024-01-02".into())
        ) => [("", "days", REFUSES, Some(2))],
        "times: `start` below `end`": (
            note = Update::Set("aa".into()),
            start = Some("2024-01-02T23:59:59+08:00".into())
        ) => [("", "one", WARNS, Some(2))],
        "times: `start` equal to `end`": (
            note = Update::Set("aa".into()),
            start = Some("2024-02-29T23:59:59+08:00".into())
        ) => [("", "one", WARNS, Some(2))],
        "times: `start` above `end`": (
            note = Update::Set("aa".into()),
            start = Some("2024-02-29T23:59:59+08:00".into()),
            end = "2024-01-02T23:59:59+08:00".into()
        ) => [("", "one", WARNS, Some(2)), ("", "times", REFUSES, Some(2))],
        "times: but `note` is another": (
            start = Some("2024-02-29T23:59:59+08:00".into()),
            end = "2024-01-02T23:59:59+08:00".into()
        ) => [],
    }
}
