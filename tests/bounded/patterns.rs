//! Bodies that repeat one part, each of a kind that takes memory in another part of the decoder.

/// The beginning of an answer, its repeated part, and its end.
pub type Pattern = (&'static str, fn(usize, &mut String), &'static str);

/// The beginning of an answer, up to its output.
pub const OPEN: &str = r#"{"meta":{"code":200},"data":{"parcel":"#;

macro_rules! parcel {
    ($rest:literal) => {
        concat!(r#"{"meta":{"code":200},"data":{"parcel":"#, $rest)
    };
}

pub const ALL: &[Pattern] = &[
    // Lists: of records, of boxes, of what does not fit, of lists.
    (parcel!("[{}"), |_, text| text.push_str(",{}"), "]}}"),
    (parcel!(r#"{"changes":[{}"#), |_, text| text.push_str(",{}"), "]}}}"),
    (parcel!("[{}"), |_, text| text.push_str(r#",{"parent":{}}"#), "]}}"),
    (parcel!(r#"{"emails":["""#), |_, text| text.push_str(r#","""#), "]}}}"),
    (parcel!(r#"{"emails":[1"#), |_, text| text.push_str(",null"), "]}}}"),
    (parcel!(r#"{"emails":[1"#), |_, text| text.push_str(",{}"), "]}}}"),
    (parcel!(r#"{"grid":[[]"#), |_, text| text.push_str(",[]"), "]}}}"),
    (parcel!(r#"{"grid":[[]"#), |_, text| text.push_str(",[1]"), "]}}}"),
    (parcel!(r#"{"grid":[[]"#), |_, text| text.push_str(r#",["a"]"#), "]}}}"),
    (parcel!(r#"{"grid":[[1"#), |_, text| text.push_str(",1"), "]]}}}"),
    // Maps: of what fits, and of what does not.
    (parcel!(r#"{"a":{}"#), |number, text| *text += &format!(r#","{number}":{{}}"#), "}}}"),
    (
        parcel!(r#"{"labels":{"a":"""#),
        |number, text| *text += &format!(r#","{number}":"""#),
        "}}}}",
    ),
    (parcel!(r#"{"labels":{"a":"""#), |number, text| *text += &format!(r#","{number}":0"#), "}}}}"),
    // Members that nobody declared: many of one record, a few of many.
    (parcel!(r#"{"a":0"#), |number, text| *text += &format!(r#","{number}":0"#), "}}}"),
    (parcel!(r#"{"changes":[{}"#), |_, text| text.push_str(r#",{"a":0}"#), "]}}}"),
    (parcel!(r#"{"changes":[{}"#), |_, text| twelve_members(text), "]}}}"),
    // Raw values.
    (parcel!(r#"{"extra":[0"#), |_, text| text.push_str(",0"), "]}}}"),
    (parcel!(r#"{"extra":[0"#), |_, text| text.push_str(",[0]"), "]}}}"),
    (parcel!(r#"{"extra":[0"#), |_, text| text.push_str(r#",{"a":0}"#), "]}}}"),
    (parcel!(r#"{"extra":[0"#), |_, text| twelve_members(text), "]}}}"),
    (parcel!(r#"{"extra":[0"#), |_, text| text.push_str(r#",[[[[[["a"]]]]]]"#), "]}}}"),
    // Values of another type than declared.
    (parcel!(r#"{"title":[0"#), |_, text| text.push_str(",0"), "]}}}"),
    (parcel!(r#"{"count":[0"#), |_, text| text.push_str(",0"), "]}}}"),
    (parcel!(r#"{"latitude":[0"#), |_, text| text.push_str(",0"), "]}}}"),
    (parcel!(r#"{"parent":[0"#), |_, text| text.push_str(",0"), "]}}}"),
    (parcel!(r#"{"changes":{"a":0"#), |number, text| *text += &format!(r#","{number}":0"#), "}}}}"),
    // Tagged unions.
    (
        parcel!(r#"{"export":{"type":"nested","changes":[0"#),
        |_, text| text.push_str(",{}"),
        "]}}}}",
    ),
    (parcel!(r#"{"export":{"type":"later","changes":[0"#), |_, text| text.push_str(",{}"), "]}}}}"),
    // Text, plain and with escapes, as value, as name, and where it is skipped.
    (parcel!(r#"{"title":""#), |_, text| text.push_str("aaaaaaaaaaaaaaaa"), "\"}}}"),
    (parcel!(r#"{"new":""#), |_, text| text.push_str("aaaaaaaaaaaaaaaa"), "\"}}}"),
    (parcel!("\""), |_, text| text.push_str("aaaaaaaaaaaaaaaa"), "\"}}"),
    (parcel!(r#"{"title":""#), |_, text| text.push_str(r"\u0800\n\u0800"), "\"}}}"),
    (parcel!(r#"{""#), |_, text| text.push_str(r"aaaa\naaaa"), "\":0}}}"),
    (parcel!(r#"{"labels":{""#), |_, text| text.push_str(r"aaaa\naaaa"), "\":0}}}}"),
    (r#"{"data":{"beside":""#, |_, text| text.push_str(r"aaaa\naaaa"), r#"","parcel":{}}}"#),
    (r#"{"data":{"beside":"#, |_, text| text.push_str("[[[[[[[[["), r#","parcel":{}}}"#),
    (parcel!(""), |_, text| text.push_str("               "), "{}}}"),
    // Envelopes.
    ("{", |_, text| text.push_str(r#""meta":{"code":200},"#), r#""data":{"parcel":{}}}"#),
    (r#"{"meta":{"code":200"#, |number, text| *text += &format!(r#","{number}":0"#), "}}"),
    (r#"{"meta":[0"#, |_, text| text.push_str(",0"), r#"],"data":{"parcel":{}}}"#),
    (r#"{"meta":{"code":4004,"message":""#, |_, text| text.push_str("aaaaaaaaaaaa"), "\"}}"),
    (r#"{"meta":{"code":4004,"message":["a""#, |_, text| text.push_str(r#","a""#), "]}}"),
    (
        r#"{"meta":{"code":4004,"message":{"a":"a""#,
        |number, text| *text += &format!(r#","{number}":"a""#),
        "}}}",
    ),
    (r#"{"meta":{"code":4004,"errors":["a""#, |_, text| text.push_str(r#","a""#), "]}}"),
    (r#"{"meta":{"code":4004,"errors":[0"#, |_, text| text.push_str(",0"), "]}}"),
    (r#"{"meta":{"code":4713},"data":{"parcel":["#, |_, text| text.push_str("0,"), "0]}}"),
    (r#"{"beside":[0"#, |_, text| text.push_str(",0"), r#"],"data":{"parcel":{}}}"#),
    ("[0", |_, text| text.push_str(",0"), "]"),
    ("\"", |_, text| text.push_str("aaaaaaaaaaaaaaaa"), "\""),
    ("", |_, text| text.push_str("                "), ""),
];

/// A list member that takes more than one node of a map.
fn twelve_members(text: &mut String) {
    text.push_str(r#",{"a":0,"b":0,"c":0,"d":0,"e":0,"f":0,"#);
    text.push_str(r#""g":0,"h":0,"i":0,"j":0,"k":0,"l":0}"#);
}
