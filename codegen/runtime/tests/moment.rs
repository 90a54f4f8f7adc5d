//! Dates and times: their text, their order, and what they become in other crates.

use std::cmp::Ordering::Less;
use std::collections::HashSet;

use runtime::value::{AnyMoment, CompactDate, Date, DateTime, LocalDateTime, MomentForm, Time};

#[test]
fn keep_their_text_byte_for_byte() {
    for text in ["2024-02-29T13:05:00.120+08:00", "2024-02-29 13:05+0800", "soon", ""] {
        let moment = DateTime::from(text);
        assert_eq!(moment.as_str(), text);
        assert_eq!(moment.to_string(), text);
        assert_eq!(serde_json::to_value(&moment).unwrap(), text);
        assert_eq!(serde_json::from_value::<DateTime>(text.into()).unwrap().as_str(), text);
        assert_eq!(String::from(moment), text);
    }
}

#[test]
fn tell_their_forms_apart() {
    let forms = [
        ("2024-02-29", Some(MomentForm::Date)),
        ("20240229", Some(MomentForm::CompactDate)),
        ("13:05:00", Some(MomentForm::Time)),
        ("13:05", Some(MomentForm::Time)),
        ("2024-02-29T13:05:00", Some(MomentForm::LocalDateTime)),
        ("2024-02-29 13:05:00.5", Some(MomentForm::LocalDateTime)),
        ("2024-02-29T13:05", Some(MomentForm::LocalDateTime)),
        ("2024-02-29T13:05:00Z", Some(MomentForm::DateTime)),
        ("2024-02-29 13:05:00-03:30", Some(MomentForm::DateTime)),
        ("2024-02-29T13:05+0800", Some(MomentForm::DateTime)),
        ("2024-02-29T13:05:00+08", Some(MomentForm::DateTime)),
        ("2023-02-29", None),
        ("20230229", None),
        ("24:00:00", None),
        ("13:05:00Z", None),
        ("2024-02-29T13:05:00 Europe/Berlin", None),
        ("29.02.2024", None),
        ("1709211900", None),
        ("", None),
    ];
    for (text, form) in forms {
        let moment = AnyMoment::from(text);
        assert_eq!(moment.form(), form, "{text}");
        assert_eq!(moment.date().is_some(), form == Some(MomentForm::Date), "{text}");
        assert_eq!(moment.compact_date().is_some(), form == Some(MomentForm::CompactDate));
        assert_eq!(moment.time().is_some(), form == Some(MomentForm::Time), "{text}");
        assert_eq!(moment.local_date_time().is_some(), form == Some(MomentForm::LocalDateTime));
        assert_eq!(moment.date_time().is_some(), form == Some(MomentForm::DateTime), "{text}");
        assert_eq!(text.parse::<AnyMoment>().is_ok(), form.is_some(), "{text}");
    }
}

#[test]
fn say_what_a_text_is_instead() {
    let messages = [
        (
            "2024-02-29T13:05:00".parse::<DateTime>().unwrap_err().to_string(),
            "expected a date and time with an offset, `2024-02-29T13:05:00+08:00`, found a date and \
             time without an offset; read it as a `LocalDateTime` and name its time zone",
        ),
        (
            "20240229".parse::<Date>().unwrap_err().to_string(),
            "expected a date such as `2024-02-29`, found a date without hyphens",
        ),
        (
            "secret".parse::<Time>().unwrap_err().to_string(),
            "expected a time of day such as `13:05:00`, found neither an existing date nor a time",
        ),
        (
            "secret".parse::<AnyMoment>().unwrap_err().to_string(),
            "expected a date, a time, or both, found neither an existing date nor a time",
        ),
    ];
    for (message, expected) in messages {
        assert_eq!(message, expected);
    }
}

#[test]
fn are_ordered_as_moments_where_that_is_defined() {
    let at = DateTime::from;
    assert_eq!(at("2024-02-29T13:05:00+08:00"), at("2024-02-29T05:05:00Z"));
    assert!(at("2024-02-29T13:05:00+08:00") < at("2024-02-29T05:05:00.001Z"));
    assert!(at("2024-02-29T00:30:00+01:00") < at("2024-02-28T23:45Z"));
    assert_eq!(at("2016-12-31T23:59:60Z").partial_cmp(&at("2017-01-01T00:00:00Z")), Some(Less));
    assert!(Date::from("2023-12-31") < Date::from("2024-01-01"));
    assert!(CompactDate::from("20231231") < CompactDate::from("20240101"));
    assert!(Time::from("09:00") < Time::from("13:05:00"));
    assert_eq!(AnyMoment::from("20240229"), AnyMoment::from("2024-02-29"));
    // What one text lacks can't be guessed.
    let (local, moment) = ("2024-02-29T13:05:00", "2024-02-29T13:05:00Z");
    assert_eq!(at(local).partial_cmp(&at(moment)), None);
    assert_eq!(AnyMoment::from("2024-02-29").partial_cmp(&AnyMoment::from(local)), None);
    assert_eq!(at("soon").partial_cmp(&at("later")), None);
    assert_eq!(at("soon"), at("soon"));
    assert_ne!(at("soon"), at("later"));
}

#[test]
fn equal_moments_have_equal_hashes() {
    let set: HashSet<DateTime> = [
        "2024-02-29T13:05:00+08:00",
        "2024-02-29T05:05:00Z",
        "2024-02-29 05:05Z",
        "2024-02-29T05:05:00",
        "soon",
        "soon",
    ]
    .map(DateTime::from)
    .into();
    assert_eq!(set.len(), 3);
}

#[test]
fn an_odd_text_is_no_panic() {
    for text in
        ["2024-02-29T13:05:00+0é:00", "é024-02-29", "+", "Z", "::::::", "2024-02-29T13:05:0é"]
    {
        assert_eq!(AnyMoment::from(text).form(), None, "{text}");
        assert!(LocalDateTime::from(text).form().is_none());
    }
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use jiff::tz::{Offset, TimeZone};
    use jiff::{Timestamp, civil};
    use runtime::value::{
        AnyMoment, CompactDate, Date, DateTime, LocalDateTime, MomentError, MomentForm, Time,
    };

    #[test]
    fn each_form_becomes_the_type_that_says_as_much_and_no_more() {
        let day = civil::date(2024, 2, 29);
        assert_eq!(Date::from("2024-02-29").to_jiff(), Ok(day));
        assert_eq!(CompactDate::from("20240229").to_jiff(), Ok(day));
        assert_eq!(Time::from("13:05").to_jiff(), Ok(civil::time(13, 5, 0, 0)));
        assert_eq!(Time::from("23:59:60").to_jiff(), Ok(civil::time(23, 59, 59, 0)));
        let local = LocalDateTime::from("2024-02-29 13:05:00.25").to_jiff();
        assert_eq!(local, Ok(day.at(13, 5, 0, 250_000_000)));
        let moment = DateTime::from("2024-02-29T13:05:00.5-03:30").to_jiff().unwrap();
        assert_eq!(moment.offset(), Offset::from_seconds(-12_600).unwrap());
        assert_eq!(moment.datetime(), day.at(13, 5, 0, 500_000_000));
        assert_eq!(moment.timestamp(), "2024-02-29T16:35:00.5Z".parse::<Timestamp>().unwrap());
    }

    #[test]
    fn every_day_of_four_centuries_and_the_first_and_last_ones_are_the_same_days() {
        let days = (0..146_097).map(|days| civil::date(1800, 1, 1) + jiff::Span::new().days(days));
        for day in days.chain([civil::date(0, 1, 1), civil::date(9999, 12, 31)]) {
            assert_eq!(Date::from(day).to_jiff(), Ok(day));
            assert_eq!(CompactDate::from(day).to_jiff(), Ok(day));
        }
    }

    #[test]
    fn a_moment_without_an_offset_gets_one_only_from_a_named_zone() {
        let local = "2024-02-29T13:05:00";
        let expected = Some(MomentForm::DateTime);
        let found = Some(MomentForm::LocalDateTime);
        assert_eq!(
            DateTime::from(local).to_jiff(),
            Err(MomentError::OtherForm { expected, found })
        );
        let in_berlin = LocalDateTime::from(local).to_jiff_in("Europe/Berlin").unwrap();
        assert_eq!(DateTime::from(in_berlin).as_str(), "2024-02-29T13:05:00+01:00");
        let unknown = LocalDateTime::from(local).to_jiff_in("Europe/Berlln").unwrap_err();
        assert_eq!(
            unknown.to_string(),
            "there is no time zone `Europe/Berlln`; give a name of the IANA database, such as \
             `Europe/Berlin`, that this computer knows"
        );
    }

    #[test]
    fn a_skipped_time_goes_forward_and_a_repeated_one_is_the_earlier() {
        let in_new_york = |text: &str| {
            let moment = LocalDateTime::from(text).to_jiff_in("America/New_York").unwrap();
            DateTime::from(moment).as_str().to_owned()
        };
        assert_eq!(in_new_york("2024-03-10T02:30:00"), "2024-03-10T03:30:00-04:00");
        assert_eq!(in_new_york("2024-11-03T01:30:00"), "2024-11-03T01:30:00-04:00");
    }

    #[test]
    fn types_of_jiff_are_written_in_the_usual_form() {
        let moment: Timestamp = "2024-02-29T05:05:00.5Z".parse().unwrap();
        assert_eq!(DateTime::from(moment).as_str(), "2024-02-29T05:05:00.5+00:00");
        let zoned =
            moment.to_zoned_datetime(TimeZone::fixed(Offset::from_seconds(28_800).unwrap()));
        assert_eq!(AnyMoment::from(zoned).as_str(), "2024-02-29T13:05:00.5+08:00");
        let odd = moment.to_zoned_datetime(TimeZone::fixed(Offset::from_seconds(3_208).unwrap()));
        assert_eq!(DateTime::from(odd).as_str(), "2024-02-29T05:05:00.5+00:00");
        let local = civil::date(2024, 2, 29).at(13, 5, 0, 0);
        assert_eq!(LocalDateTime::from(local).as_str(), "2024-02-29T13:05:00");
        assert_eq!(AnyMoment::from(local.time()).as_str(), "13:05:00");
        assert_eq!(AnyMoment::from(local.date()).as_str(), "2024-02-29");
        assert_eq!(CompactDate::from(local.date()).as_str(), "20240229");
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use chrono::{
        FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc,
    };
    use runtime::value::{
        AnyMoment, CompactDate, Date, DateTime, LocalDateTime, MomentError, MomentForm, Time,
    };

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2024, 2, 29).unwrap()
    }

    #[test]
    fn each_form_becomes_the_type_that_says_as_much_and_no_more() {
        assert_eq!(Date::from("2024-02-29").to_chrono(), Ok(day()));
        assert_eq!(CompactDate::from("20240229").to_chrono(), Ok(day()));
        assert_eq!(Time::from("13:05").to_chrono(), Ok(NaiveTime::from_hms_opt(13, 5, 0).unwrap()));
        let leap = Time::from("23:59:60.5").to_chrono().unwrap();
        assert_eq!(Time::from(leap).as_str(), "23:59:60.500");
        let local = LocalDateTime::from("2024-02-29 13:05:00.25").to_chrono();
        assert_eq!(local, Ok(day().and_hms_milli_opt(13, 5, 0, 250).unwrap()));
        let moment = DateTime::from("2024-02-29T13:05:00.5-03:30").to_chrono().unwrap();
        assert_eq!(moment.to_rfc3339(), "2024-02-29T13:05:00.500-03:30");
    }

    #[test]
    fn every_day_of_four_centuries_and_the_first_and_last_ones_are_the_same_days() {
        let first = NaiveDate::from_ymd_opt(1800, 1, 1).unwrap();
        let ends = [(0, 1, 1), (9999, 12, 31)];
        let ends =
            ends.map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap());
        for day in first.iter_days().take(146_097).chain(ends) {
            assert_eq!(Date::from(day).to_chrono(), Ok(day));
            assert_eq!(CompactDate::from(day).to_chrono(), Ok(day));
        }
    }

    #[test]
    fn a_moment_without_an_offset_gets_one_only_from_a_named_zone() {
        let local = "2024-02-29T13:05:00";
        let expected = Some(MomentForm::DateTime);
        let found = Some(MomentForm::LocalDateTime);
        assert_eq!(
            DateTime::from(local).to_chrono(),
            Err(MomentError::OtherForm { expected, found })
        );
        let moment = LocalDateTime::from(local).to_chrono_in(&Utc).unwrap();
        assert_eq!(DateTime::from(moment).as_str(), "2024-02-29T13:05:00+00:00");
    }

    /// Clocks one hour behind UTC that show UTC itself from noon to midnight of 1 March 2024.
    #[derive(Clone, Copy, Debug)]
    struct HalfADay;

    impl HalfADay {
        fn offset(utc: NaiveDateTime) -> FixedOffset {
            let noon = |day| NaiveDate::from_ymd_opt(2024, 3, day).unwrap().and_hms_opt(12, 0, 0);
            let summer = utc >= noon(1).unwrap() && utc < noon(2).unwrap();
            FixedOffset::west_opt(if summer { 0 } else { 3_600 }).unwrap()
        }
    }

    #[derive(Clone, Copy, Debug)]
    struct Shown(FixedOffset);

    impl Offset for Shown {
        fn fix(&self) -> FixedOffset {
            self.0
        }
    }

    impl TimeZone for HalfADay {
        type Offset = Shown;

        fn from_offset(_: &Shown) -> Self {
            HalfADay
        }

        fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Shown> {
            self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
        }

        fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Shown> {
            let offsets = [3_600, 0].map(|seconds| FixedOffset::west_opt(seconds).unwrap());
            let mut fitting: Vec<FixedOffset> = offsets
                .into_iter()
                .filter(|offset| Self::offset(*local - *offset) == *offset)
                .collect();
            fitting.sort_by_key(|offset| *local - *offset);
            match fitting[..] {
                [] => MappedLocalTime::None,
                [one] => MappedLocalTime::Single(Shown(one)),
                [first, .., last] => MappedLocalTime::Ambiguous(Shown(first), Shown(last)),
            }
        }

        fn offset_from_utc_date(&self, utc: &NaiveDate) -> Shown {
            self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
        }

        fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Shown {
            Shown(Self::offset(*utc))
        }
    }

    #[test]
    fn a_skipped_time_goes_forward_and_a_repeated_one_is_the_earlier() {
        let shown = |text: &str| {
            let moment = LocalDateTime::from(text).to_chrono_in(&HalfADay).unwrap();
            DateTime::from(moment).as_str().to_owned()
        };
        assert_eq!(shown("2024-03-01T10:59:00"), "2024-03-01T10:59:00-01:00");
        assert_eq!(shown("2024-03-01T11:30:00"), "2024-03-01T12:30:00+00:00");
        assert_eq!(shown("2024-03-02T11:30:00"), "2024-03-02T11:30:00+00:00");
    }

    #[test]
    fn types_of_chrono_are_written_in_the_usual_form() {
        let local = day().and_hms_milli_opt(13, 5, 0, 500).unwrap();
        let moment = FixedOffset::west_opt(12_600).unwrap().from_local_datetime(&local).unwrap();
        assert_eq!(DateTime::from(moment).as_str(), "2024-02-29T13:05:00.500-03:30");
        let odd = moment.with_timezone(&FixedOffset::east_opt(3_208).unwrap());
        assert_eq!(AnyMoment::from(odd).as_str(), "2024-02-29T16:35:00.500+00:00");
        assert_eq!(LocalDateTime::from(local).as_str(), "2024-02-29T13:05:00.500");
        assert_eq!(AnyMoment::from(local.time()).as_str(), "13:05:00.500");
        assert_eq!(AnyMoment::from(day()).as_str(), "2024-02-29");
        assert_eq!(CompactDate::from(day()).as_str(), "20240229");
    }
}

#[cfg(feature = "decimal")]
mod with_decimal {
    use runtime::Number;
    use rust_decimal::Decimal;

    #[test]
    fn a_decimal_and_a_number_are_the_same_digits() {
        for text in [
            "0",
            "-0.10",
            "1.50",
            "19.99",
            "79228162514264337593543950335",
            "-7.9228162514264337593543950335",
            "-0.0000000000000000000000000001",
        ] {
            let number: Number = text.parse().unwrap();
            let decimal: Decimal = text.parse().unwrap();
            assert_eq!(number.to_decimal().unwrap().to_string(), text);
            assert_eq!(Number::from(decimal).to_string(), text);
            assert_eq!(serde_json::to_string(&Number::from(decimal)).unwrap(), text);
        }
        let expanded = [("1e2", "100"), ("1.25E-3", "0.00125"), ("12.5e1", "125"), ("0e5", "0")];
        for (text, plain) in expanded {
            let number: Number = text.parse().unwrap();
            assert_eq!(number.to_decimal().unwrap().to_string(), plain, "{text}");
        }
    }

    #[test]
    fn what_a_decimal_cannot_hold_is_no_decimal() {
        for text in ["1e29", "1e300", "1e-29", "1e-300", "0.00000000000000000000000000001"] {
            let number: Number = text.parse().unwrap();
            let refused = number.to_decimal().unwrap_err().to_string();
            assert!(refused.contains("exactly"), "{text}: {refused}");
        }
    }
}
