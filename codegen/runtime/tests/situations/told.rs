//! The wait that an answer asks for, by `Retry-After` and by the reset of a rate limit.

use runtime::ErrorKind::{Conflict, RateLimited, Server};
use runtime::ResetUnit::{EpochMillis, Seconds};
use runtime::retry::Decision::GiveUp;

use super::{DELETE, GUARDED, NEVER, Row, SAFE, UNGUARDED, look, wait};

const AFTER: &str = "retry-after";
const RESET: &str = "x-ratelimit-reset";
const OTHER_RESET: &str = "ratelimit-reset";
const DATE: &str = "date";

pub const RETRY_AFTER: &[Row] = &[
    Row("seconds are waited for", SAFE.limited(&[(AFTER, "5")]), wait(5_000)),
    Row("blanks around them do no harm", SAFE.limited(&[(AFTER, " 7\t")]), wait(7_000)),
    Row("leading zeros do no harm", SAFE.limited(&[(AFTER, "0004")]), wait(4_000)),
    Row("no seconds are no wait", SAFE.limited(&[(AFTER, "0")]), wait(0)),
    Row("no seconds leave chance", SAFE.limited(&[(AFTER, "0")]).chance(0.5), wait(250)),
    Row("the longest wait is waited", SAFE.limited(&[(AFTER, "30")]), wait(30_000)),
    Row("a longer one is not", SAFE.limited(&[(AFTER, "31")]), GiveUp),
    Row("an hour is not waited for", NEVER.limited(&[(AFTER, "3600")]), GiveUp),
    Row("ages are not waited for", SAFE.limited(&[(AFTER, "18446744073709551616")]), GiveUp),
    Row("a negative number tells nothing", SAFE.status(429).headers(&[(AFTER, "-5")]), wait(250)),
    Row("a signed number tells nothing", SAFE.status(429).headers(&[(AFTER, "+5")]), wait(250)),
    Row("decimals are rounded up", SAFE.limited(&[(AFTER, "1.5")]), wait(2_000)),
    Row("a small part is a whole second", SAFE.limited(&[(AFTER, "0.001")]), wait(1_000)),
    Row("decimals of nothing add nothing", SAFE.limited(&[(AFTER, "3.000")]), wait(3_000)),
    Row("decimals round up beyond the longest wait", SAFE.limited(&[(AFTER, "30.1")]), GiveUp),
    Row(
        "decimals of ages are not waited for",
        SAFE.limited(&[(AFTER, "18446744073709551615.9")]),
        GiveUp,
    ),
    Row("a 503 tells decimals too", DELETE.status(503).headers(&[(AFTER, "0.5")]), wait(1_250)),
    Row("a point alone tells nothing", SAFE.status(429).headers(&[(AFTER, "1.")]), wait(250)),
    Row("decimals alone tell nothing", SAFE.status(429).headers(&[(AFTER, ".5")]), wait(250)),
    Row("a comma tells nothing", SAFE.status(429).headers(&[(AFTER, "1,5")]), wait(250)),
    Row("two points tell nothing", SAFE.status(429).headers(&[(AFTER, "1.5.0")]), wait(250)),
    Row(
        "a number with an exponent tells nothing",
        SAFE.status(429).headers(&[(AFTER, "1e1")]),
        wait(250),
    ),
    Row("a word tells nothing", SAFE.status(429).headers(&[(AFTER, "soon")]), wait(250)),
    Row("an empty text tells nothing", SAFE.status(429).headers(&[(AFTER, "")]), wait(250)),
    Row("a list tells nothing", SAFE.status(429).headers(&[(AFTER, "5, 6")]), wait(250)),
    Row(
        "a date on the wrong day tells nothing",
        SAFE.status(429).headers(&[(AFTER, "Mon, 01 Jan 2026 00:00:09 GMT")]),
        wait(250),
    ),
    Row(
        "a local date tells nothing",
        SAFE.status(429).headers(&[(AFTER, "Thu, 01 Jan 2026 00:00:09 CET")]),
        wait(250),
    ),
    Row(
        "a date is waited for by one's own clock",
        SAFE.limited(&[(AFTER, "Thu, 01 Jan 2026 00:00:09 GMT")]),
        wait(9_000),
    ),
    Row(
        "a date is waited for by the server's clock",
        SAFE.limited(&[
            (AFTER, "Thu, 01 Jan 2026 05:00:09 GMT"),
            (DATE, "Thu, 01 Jan 2026 05:00:01 GMT"),
        ]),
        wait(8_000),
    ),
    Row(
        "a server's clock that can't be read is left alone",
        SAFE.limited(&[(AFTER, "Thu, 01 Jan 2026 00:00:09 GMT"), (DATE, "today")]),
        wait(9_000),
    ),
    Row(
        "a date of the long form is waited for",
        SAFE.limited(&[(AFTER, "Thursday, 01-Jan-26 00:00:04 GMT")]),
        wait(4_000),
    ),
    Row(
        "a date of the oldest form is waited for",
        SAFE.limited(&[(AFTER, "Thu Jan  1 00:00:03 2026")]),
        wait(3_000),
    ),
    Row(
        "a date in the past is now",
        SAFE.limited(&[(AFTER, "Wed, 31 Dec 2025 23:59:59 GMT")]),
        wait(0),
    ),
    Row(
        "a date that the server's clock has passed is now",
        SAFE.limited(&[
            (AFTER, "Thu, 01 Jan 2026 00:00:09 GMT"),
            (DATE, "Thu, 01 Jan 2026 00:00:10 GMT"),
        ]),
        wait(0),
    ),
    Row(
        "a date too far off is not waited for",
        SAFE.limited(&[(AFTER, "Thu, 01 Jan 2026 00:00:31 GMT")]),
        GiveUp,
    ),
    Row(
        "the last date of all is not waited for",
        SAFE.limited(&[(AFTER, "Fri, 31 Dec 9999 23:59:59 GMT")]),
        GiveUp,
    ),
    Row("the first of two counts", SAFE.limited(&[(AFTER, "3"), (AFTER, "8")]), wait(3_000)),
    Row("a post without a guard waits as told", UNGUARDED.limited(&[(AFTER, "2")]), wait(2_000)),
    Row("what never repeats waits as told", NEVER.limited(&[(AFTER, "2")]), wait(2_000)),
    Row("a delete waits as a 503 tells", DELETE.status(503).headers(&[(AFTER, "2")]), wait(2_250)),
    Row("a look waits as a 503 tells", GUARDED.status(503).headers(&[(AFTER, "2")]), look(2_250)),
    Row("a look is not worth an hour", GUARDED.status(503).headers(&[(AFTER, "3600")]), GiveUp),
    Row(
        "a refusal in a 200 tells too",
        SAFE.code(200, Conflict, Some(true)).headers(&[(AFTER, "2")]),
        wait(2_250),
    ),
    Row(
        "a refusal for good tells in vain",
        SAFE.code(200, Server, Some(false)).headers(&[(AFTER, "2")]),
        GiveUp,
    ),
];

pub const RESET_OF_LIMIT: &[Row] = &[
    Row("a limit ends at a second", SAFE.limited(&[(RESET, "1767225606")]), wait(6_000)),
    Row("a limit ends at a millisecond", SAFE.limited(&[(RESET, "1767225606500")]), wait(6_500)),
    Row("a limit that has ended is no wait", SAFE.limited(&[(RESET, "1767225599")]), wait(0)),
    Row("a limit that ended in 1970 is no wait", SAFE.limited(&[(RESET, "0")]), wait(0)),
    Row("a limit ends too late in seconds", SAFE.limited(&[(RESET, "1767225631")]), GiveUp),
    Row("a limit ends too late in millis", SAFE.limited(&[(RESET, "1767225630001")]), GiveUp),
    Row(
        "a limit ends just in time in millis",
        SAFE.limited(&[(RESET, "1767225630000")]),
        wait(30_000),
    ),
    Row("a limit ends never", SAFE.limited(&[(RESET, "99999999999999999999999")]), GiveUp),
    Row(
        "a limit ends by the server's clock",
        SAFE.limited(&[(RESET, "1767243606"), (DATE, "Thu, 01 Jan 2026 05:00:01 GMT")]),
        wait(5_000),
    ),
    Row("an end of garbage tells nothing", SAFE.status(429).headers(&[(RESET, "soon")]), wait(250)),
    Row("a negative end tells nothing", SAFE.status(429).headers(&[(RESET, "-6")]), wait(250)),
    Row("a decimal end is rounded up", SAFE.limited(&[(RESET, "1767225606.5")]), wait(7_000)),
    Row(
        "a decimal end in seconds from now is rounded up",
        SAFE.limited(&[(RESET, "0.25")]).unit(Seconds),
        wait(1_000),
    ),
    Row(
        "an end as a date tells nothing",
        SAFE.status(429).headers(&[(RESET, "Thu, 01 Jan 2026 00:00:09 GMT")]),
        wait(250),
    ),
    Row(
        "an API may count millis alone",
        SAFE.limited(&[(RESET, "1767225601250")]).unit(EpochMillis),
        wait(1_250),
    ),
    Row(
        "seconds are none of the millis that an API counts",
        SAFE.limited(&[(RESET, "1767225606")]).unit(EpochMillis),
        wait(6_000),
    ),
    Row(
        "the last number that is taken for seconds lies in the year 5138",
        SAFE.limited(&[(RESET, "99999999999")]).unit(EpochMillis),
        GiveUp,
    ),
    Row(
        "the first number that is taken for millis lies in 1973",
        SAFE.limited(&[(RESET, "100000000000")]),
        wait(0),
    ),
    Row(
        "no millis since 1970 are no wait",
        SAFE.limited(&[(RESET, "0")]).unit(EpochMillis),
        wait(0),
    ),
    Row(
        "millis are measured by the server's clock",
        SAFE.limited(&[(RESET, "1767243606500"), (DATE, "Thu, 01 Jan 2026 05:00:01 GMT")])
            .unit(EpochMillis),
        wait(5_500),
    ),
    Row(
        "an API may count seconds from now",
        SAFE.limited(&[(RESET, "4")]).unit(Seconds),
        wait(4_000),
    ),
    Row(
        "seconds from now need no clock",
        SAFE.limited(&[(RESET, "4"), (DATE, "Thu, 01 Jan 2026 05:00:01 GMT")]).unit(Seconds),
        wait(4_000),
    ),
    Row(
        "a moment is no number of seconds from now",
        SAFE.limited(&[(RESET, "1767225606")]).unit(Seconds),
        wait(6_000),
    ),
    Row(
        "a moment in millis is no number of seconds from now",
        SAFE.limited(&[(RESET, "1767225606500")]).unit(Seconds),
        wait(6_500),
    ),
    Row(
        "the largest number of seconds from now is ages away",
        SAFE.limited(&[(RESET, "999999999")]).unit(Seconds),
        GiveUp,
    ),
    Row("no seconds from now are no wait", SAFE.limited(&[(RESET, "0")]).unit(Seconds), wait(0)),
    Row("another spelling is known", SAFE.limited(&[(OTHER_RESET, "1767225602")]), wait(2_000)),
    Row(
        "of two spellings the first of the list counts",
        SAFE.limited(&[(OTHER_RESET, "1767225602"), (RESET, "1767225603")]),
        wait(3_000),
    ),
    Row(
        "an unknown spelling tells nothing",
        SAFE.limited(&[("x-rate-limit-reset", "1767225602")]).chance(0.5),
        wait(250),
    ),
    Row(
        "what the server asks for precedes the end of its limit",
        SAFE.limited(&[(RESET, "1767225620"), (AFTER, "2")]),
        wait(2_000),
    ),
    Row(
        "what can't be read precedes nothing",
        SAFE.limited(&[(RESET, "1767225606"), (AFTER, "soon")]),
        wait(6_000),
    ),
    Row(
        "what asks for too much is not replaced",
        SAFE.limited(&[(RESET, "1767225606"), (AFTER, "60")]),
        GiveUp,
    ),
    Row(
        "the end of a limit says nothing of a 503",
        SAFE.status(503).headers(&[(RESET, "1767225620")]),
        wait(250),
    ),
    Row(
        "the end of a limit counts in a 200",
        NEVER.code(200, RateLimited, Some(true)).headers(&[(RESET, "1767225606")]),
        wait(6_250),
    ),
    Row("no header tells nothing", SAFE.limited(&[]).chance(0.5), wait(250)),
];
