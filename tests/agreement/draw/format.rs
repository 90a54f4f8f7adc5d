//! Texts that have a format, or nearly have it.

use super::random::Random;

/// A text of a format by its word; an odd one may be a variant, or just beside it.
pub fn formatted(word: &str, odd: bool, random: &mut Random) -> String {
    match word {
        "date" => date("-", odd, random),
        "compact_date" => date("", odd, random),
        "time" => time(odd, random) + &if odd { offset(true, random) } else { String::new() },
        "local_date_time" => moment(odd, false, random),
        "date_time" => moment(odd, true, random),
        "email" => email(odd, random),
        "e164" => phone(odd, random),
        "uri" => uri(odd, random),
        "uuid" => uuid(odd, random),
        "country_alpha3" | "currency" => {
            random.pick(if odd { ODD_CODES } else { CODES }).to_owned()
        }
        "language" => language(odd, random),
        "time_zone" => random.pick(if odd { ODD_ZONES } else { ZONES }).to_owned(),
        "base64" => base64(odd, random),
        _ => panic!("no format {word}"),
    }
}

const CODES: &[&str] = &["USA", "DEU", "EUR", "ZZZ"];
const ODD_CODES: &[&str] = &["US", "usa", "UsA", "USAA", "U5A", "ÜSA", "", "USA "];
const ZONES: &[&str] = &[
    "Europe/Berlin",
    "America/Argentina/Buenos_Aires",
    "UTC",
    "Etc/GMT+8",
    "EST5EDT",
    "America/Port-au-Prince",
    "GMT0",
];
const ODD_ZONES: &[&str] = &[
    "+08:00",
    "-03:30",
    "+0800",
    "+08",
    "Z",
    "z",
    "UTC+8",
    "Europe/",
    "/Berlin",
    "europe/berlin",
    "Europe Berlin",
    "GMT-0",
    "8",
    "+24:00",
    "+08:60",
    "",
    "Europe/Berlin/",
    "Asia//Tokyo",
    "A",
    "+8:00",
    "Etc/Gmt-14",
    "America/Indiana/Petersburg_and_more",
    "Europe/-Berlin",
    "US/Pacific-New",
    "1/2",
    "Europe/.",
    "posix/UTC",
    "+14:00",
    "-00:00",
];
const LANGUAGES: &[&str] = &["en", "de", "zh", "xx"];
const ODD_LANGUAGES: &[&str] = &[
    "fr-CA",
    "zh-Hans",
    "fil",
    "pt_BR",
    "zh-Hant-TW",
    "de-1996",
    "sl-rozaj-biske",
    "x-private",
    "i-klingon",
    "en-u-ca-buddhist",
    "EN",
    "En",
    "e",
    "en-",
    "-en",
    "en--us",
    "e1",
    "abcdefghi",
    "abcdefgh",
    "en-a",
    "en-x",
    "en-x-a",
    "en-x-abcdefghi",
    "en_US.UTF-8",
    "zh_Hans_CN",
    "es-419",
    "de-DE-1901",
    "a-b",
    "en-us-us",
    "art-lojban",
    "日本",
    "",
    "zh-cmn-Hans-CN",
    "en_",
    "english",
    "en-GB-oed",
    "sgn-BE-FR",
    "de-a-value-b-value",
    "abcd",
    "abcde",
    "en-latn-us-boont-r-extended-sequence-x-private",
    "aa-bbb-ccc-ddd-eee",
    "en-1abc",
    "en-abcd-abcd",
];
const OFFSETS: &[&str] = &["Z", "z", "+08:00", "-03:30", "+00:00", "-00:00", "+23:59"];
const ODD_OFFSETS: &[&str] = &[
    "",
    "+0800",
    "+08",
    "-0330",
    "+24:00",
    "+08:60",
    "+8",
    "+8:00",
    "+080",
    "Z+",
    "+08:0",
    " Z",
    "UTC",
    "+08:00:00",
    "±00:00",
    "+2400",
    "+24",
    "+0860",
];

fn two(number: i64) -> String {
    format!("{number:02}")
}

fn date(separator: &str, odd: bool, random: &mut Random) -> String {
    let years: &[&i64] = &[&2024, &2023, &2000, &1900, &1970, &2026, &9999];
    let mut year = *random.pick(years);
    let (mut month, mut day) = (random.between(1, 12), random.between(1, 28));
    if odd {
        let odd_years: &[&i64] = &[&0, &1, &1972, &2100, &2016, &10000];
        year = if random.percent(30) { *random.pick(odd_years) } else { year };
        let months: &[&i64] = &[&0, &2, &4, &6, &12, &13];
        month = if random.percent(60) { *random.pick(months) } else { month };
        let days: &[&i64] = &[&0, &1, &28, &29, &30, &31, &32];
        day = if random.percent(70) { *random.pick(days) } else { day };
    }
    format!("{year:04}{separator}{}{separator}{}", two(month), two(day))
}

fn time(odd: bool, random: &mut Random) -> String {
    let (mut hour, mut minute, mut second) =
        (random.between(0, 23), random.between(0, 59), random.between(0, 59));
    let mut fraction = if random.percent(20) { ".5" } else { "" };
    if odd {
        let hours: &[&i64] = &[&0, &1, &7, &12, &20, &23, &24];
        hour = if random.percent(50) { *random.pick(hours) } else { hour };
        let minutes: &[&i64] = &[&0, &14, &29, &44, &59, &60];
        minute = if random.percent(60) { *random.pick(minutes) } else { minute };
        let seconds: &[&i64] = &[&0, &59, &60, &61];
        second = if random.percent(60) { *random.pick(seconds) } else { second };
        fraction = random.pick(&["", ".", ".0", ".123456789012345", ",5", ".5a"]);
        if random.percent(20) {
            return format!("{}:{}", two(hour), two(minute));
        }
    }
    format!("{}:{}:{}{fraction}", two(hour), two(minute), two(second))
}

fn offset(odd: bool, random: &mut Random) -> String {
    let odd = odd && random.percent(60);
    random.pick(if odd { ODD_OFFSETS } else { OFFSETS }).to_owned()
}

fn moment(odd: bool, offset_too: bool, random: &mut Random) -> String {
    // A leap second, which can be at the end of some days only.
    if odd && random.percent(25) {
        let day = random.pick(&[
            "2016-12-31",
            "2016-06-30",
            "2016-06-29",
            "2017-01-01",
            "2016-02-29",
            "2016-07-01",
            "2015-02-28",
            "2016-02-28",
        ]);
        let time = random.pick(&[
            "23:59:60", "00:59:60", "18:59:60", "05:29:60", "23:58:60", "12:00:60", "15:59:60",
            "16:29:60",
        ]);
        return format!("{day}T{time}{}", offset(odd, random));
    }
    let (odd_date, odd_time) = (odd && random.percent(40), odd && random.percent(50));
    let (date, time) = (date("-", odd_date, random), time(odd_time, random));
    let separators: &[&str] = if odd { &["T", "t", " ", "_", "", "  "] } else { &["T"] };
    let separator = random.pick(separators);
    let with_offset = if odd { random.percent(60) } else { offset_too };
    let offset = if with_offset { offset(odd, random) } else { String::new() };
    format!("{date}{separator}{time}{offset}")
}

fn email(odd: bool, random: &mut Random) -> String {
    let locals: &[&str] = &["reader", "a.b", "a+b", "x_y-z", "1", "!#$%&'*/=?^`{|}~"];
    let domains: &[&str] =
        &["example.com", "a-b.example", "x.y.z.example", "1.example", "example.co"];
    if !odd {
        return format!("{}@{}", random.pick(locals), random.pick(domains));
    }
    let odd_locals: &[&str] = &[
        "",
        ".a",
        "a.",
        "a..b",
        "a b",
        "\"a b\"",
        "\"a\\\"b\"",
        "\"a\"b\"",
        "\"\"",
        "\"a",
        "ü",
        "a@b",
        "\"a@b\"",
        "(a)b",
        "a,b",
        "<a>",
        "\"\t\"",
        "\"a\\\"",
        "\"ü\"",
        "a\"b\"",
        "\"a\".b",
    ];
    let odd_domains: &[&str] = &[
        "",
        "example",
        ".example.com",
        "example.com.",
        "example..com",
        "-a.example",
        "a-.example",
        "a_b.example",
        "ü.example",
        "exa mple.com",
        "[192.0.2.1]",
        "[IPv6:2001:db8::1]",
        "[192.0.2.256]",
        "[2001:db8::1]",
        "192.0.2.1",
        "example.c",
        "example.123",
        "a.b-c",
        "[tag:x]",
        "example.com\n",
        "(c)example.com",
        "xn--bcher-kva.example",
        "example,com",
        "a/b.example",
        "[IPv6:x]",
        "[]",
        "EXAMPLE.COM",
        "[ipv6:::1]",
        "a.b_",
        "_.example",
        "a*b.example",
        "a:b.example",
        "example.com:25",
        "192.0.2.256",
        "1.2.3",
        "1.2.3.4.5",
    ];
    let local = if random.percent(50) { random.pick(odd_locals) } else { random.pick(locals) };
    let domain = if random.percent(60) { random.pick(odd_domains) } else { random.pick(domains) };
    let local = if random.percent(8) { "a".repeat(63 + random.below(4)) } else { local.to_owned() };
    let domain = match random.below(12) {
        0 => format!("{}.example", "b".repeat(62 + random.below(3))),
        1 => format!("{}example", "abcdefghi.".repeat(23 + random.below(4))),
        _ => domain.to_owned(),
    };
    format!("{local}@{domain}")
}

fn phone(odd: bool, random: &mut Random) -> String {
    let length = if odd { random.below(22) } else { 11 };
    let mut digits: String =
        (0..length).map(|_| char::from(b'0' + random.below(10) as u8)).collect();
    if !odd || random.percent(80) {
        digits = digits.replacen('0', "1", 1);
    }
    let sign = if odd { random.pick(&["+", "+", "+", "", "00", "++", "+ "]) } else { "+" };
    format!("{sign}{digits}")
}

fn uri(odd: bool, random: &mut Random) -> String {
    let schemes: &[&str] = if odd {
        &[
            "https",
            "http",
            "HTTP",
            "mailto",
            "urn",
            "a+b-c.1",
            "1x",
            "",
            "ht tp",
            "ü",
            "file",
            "-a",
            "data",
            "javascript",
        ]
    } else {
        &["https", "http"]
    };
    let hosts: &[&str] = if odd {
        &[
            "//example.com",
            "//",
            "",
            "///",
            "//example.com:80",
            "//example.com:",
            "//example.com:x",
            "//[2001:db8::1]",
            "//[::1",
            "//[x]",
            "//user:pass@example.com",
            "//a@b@c",
            "//exa mple.com",
            "//ü.example",
            "//[v1.x]",
            "//[2001:db8::1]:80",
            "//[2001:db8::1]x",
            "//example.com:99999",
            "//:80",
            "//@example.com",
            "//%41.example",
            "//%4.example",
            "//a_b",
            "//192.0.2.1",
            "//a:b:c",
            "//[::1%25eth0]",
            "//exa[mple",
            "//@",
            "//a@",
            "//example.com:8 0",
            "//[V9.a:b]",
            "//[v.x]",
            "//[v1.]",
        ]
    } else {
        &["//example.com", "//example.com:8080", "//192.0.2.1"]
    };
    let paths: &[&str] = if odd {
        &[
            "",
            "/",
            "/a b",
            "/%20",
            "/%2",
            "/%zz",
            "/ü",
            "/{id}",
            "/a|b",
            "/a\\b",
            "/\"",
            "/<x>",
            "/a^b`",
            "a:b",
            "/[x]",
            "//",
            "/\u{7f}",
            "/\n",
            "/a\tb",
            "/%",
            "/\u{a0}",
            "/'()*+,;=:@!$&",
        ]
    } else {
        &["", "/", "/a/b.html", "/%20"]
    };
    let queries: &[&str] = if odd {
        &[
            "", "?", "?a=b&c", "?a b", "?a?b", "?%", "?[x]", "?a#b", "#", "#a#b", "#a b", "#[",
            "?ü", "?a[]=1",
        ]
    } else {
        &["", "?a=b", "#c"]
    };
    format!(
        "{}:{}{}{}",
        random.pick(schemes),
        random.pick(hosts),
        random.pick(paths),
        random.pick(queries)
    )
}

fn uuid(odd: bool, random: &mut Random) -> String {
    let text = "123e4567-e89b-12d3-a456-426614174000";
    if !odd {
        return text.to_owned();
    }
    match random.below(6) {
        0 => text.replace('-', ""),
        1 => text.to_uppercase(),
        2 => format!("{{{text}}}"),
        3 => format!("urn:uuid:{text}"),
        4 => text.replacen('-', "", 1 + random.below(3)),
        _ => text.replace('e', "g"),
    }
}

fn language(odd: bool, random: &mut Random) -> String {
    random.pick(if odd { ODD_LANGUAGES } else { LANGUAGES }).to_owned()
}

fn base64(odd: bool, random: &mut Random) -> String {
    let alphabet = if odd && random.percent(30) { b"Az09-_" } else { b"Az09+/" };
    let length = if odd { random.below(13) } else { 4 * (1 + random.below(5)) };
    let mut text: String =
        (0..length).map(|_| char::from(alphabet[random.below(alphabet.len())])).collect();
    if odd {
        text.push_str(random.pick(&["", "=", "==", "===", "\n", "\r\n", "=\n", " "]));
        if random.percent(20) {
            text.insert(text.len() / 2, '\n');
        }
    }
    text
}
