use clap::{Args, Command, FromArgMatches};

use super::*;

fn arguments(line: &[&str]) -> ExplainArguments {
    let command = ExplainArguments::augment_args(Command::new("explain").no_binary_name(true));
    let matches = command.try_get_matches_from(line).unwrap();
    ExplainArguments::from_arg_matches(&matches).unwrap()
}

fn unknown(code: &str) -> Unknown {
    find(&[code.to_owned()]).err().unwrap()
}

/// What a reader sees who has no colour.
fn plain(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

#[test]
fn says_what_a_code_means_and_shows_it_wrong_and_mended() {
    let found = find(&["empty_range".to_owned()]).ok().unwrap();
    let expected = "\
empty_range: No value lies in this range.

Its ends were probably swapped, or `above` is not less than `below`.

Wrong:

    schemas:
      Pages: { type: Integer, range: 900..=1 }

Mended:

    schemas:
      Pages: { type: Integer, range: 1..=900 }
";
    assert_eq!(plain(&text(&found)), expected);
    assert_ne!(text(&found), expected, "a terminal shows it in colour");
}

#[test]
fn says_in_words_alone_what_no_example_can_show() {
    let text = plain(&text(&find(&["no_files".to_owned()]).ok().unwrap()));
    assert!(text.starts_with("no_files: The folder holds no `.yaml` file"), "{text}");
    assert!(!text.contains("Wrong:"), "{text}");
    assert!(!text.contains("```"), "{text}");
}

#[test]
fn explains_several_codes_in_the_order_asked_for() {
    let codes = arguments(&["unused_name", "syntax"]).codes;
    let text = plain(&text(&find(&codes).ok().unwrap()));
    let places = ["unused_name: ", "\n\nsyntax: "].map(|start| text.find(start));
    assert!(places[0] == Some(0) && places[1] > places[0], "{text}");
}

#[test]
fn without_a_code_lists_every_code_once_under_its_stage() {
    let (list, end) = answer(&arguments(&[])).unwrap();
    let list = plain(&list);
    assert_eq!(end, ExitCode::Fine);
    let stages: Vec<&str> =
        list.lines().filter_map(|line| Some(line.split_once(": while ")?.0)).collect();
    assert_eq!(stages, ["read", "scan", "decode", "resolve", "check", "print"]);
    for Explanation { code, summary, .. } in explanations() {
        let line = |line: &&str| {
            line.trim().strip_prefix(code).is_some_and(|rest| rest.trim_start() == summary)
        };
        assert_eq!(list.lines().filter(line).count(), 1, "{code}");
    }
    assert!(list.ends_with("run `cargo xtask explain CODE`.\n"), "{list}");
}

#[test]
fn an_unknown_code_is_a_matter_of_usage_with_the_nearest_ones() {
    for (code, near) in [
        ("unknown_keys", &["unknown_key"][..]),
        ("Unknown-Key", &["unknown_key"]),
        ("rangee", &[]),
        ("range", &["bad_range", "empty_range"]),
    ] {
        let found = unknown(code).near;
        assert_eq!(found.get(..near.len()), Some(near), "{code}: {found:?}");
        assert!(found.len() <= MOST_SUGGESTIONS, "{code}: {found:?}");
    }
    let failure = answer(&arguments(&["unknown_keys"])).unwrap_err();
    assert_eq!(failure.exit_code, ExitCode::Usage);
    let expected = "there is no code `unknown_keys`: did you mean `unknown_key`";
    assert!(failure.message.starts_with(expected), "{}", failure.message);
    assert!(failure.message.contains("run `cargo xtask explain` to list"), "{}", failure.message);
}

#[test]
fn one_unknown_code_among_several_is_told_alone() {
    let codes = ["syntax", "zzzzzzzzzz"].map(str::to_owned);
    let unknown = find(&codes).err().unwrap();
    let expected = "there is no code `zzzzzzzzzz`\nrun `cargo xtask explain` to list all codes";
    assert_eq!(unknown.message(), expected);
}

#[test]
fn a_machine_reads_the_parts_of_each_explanation() {
    let all = json(explanations());
    assert_eq!(all["ok"], true);
    assert_eq!(all["explanations"].as_array().unwrap().len(), explanations().count());
    let one = json(find(&["no_files".to_owned()]).ok().unwrap().into_iter());
    let one = &one["explanations"][0];
    assert_eq!((&one["code"], &one["stage"]), (&"no_files".into(), &"read".into()));
    assert_eq!((&one["wrong"], &one["mended"]), (&Value::Null, &Value::Null));
    let unknown = unknown("unknown_keys").json();
    assert_eq!(unknown["ok"], false);
    assert_eq!(unknown["nearest"][0], "unknown_key");
    let (answer, end) = answer(&arguments(&["x", "--format", "json"])).unwrap();
    assert_eq!((answer, end), (object_text(&self::unknown("x").json()), ExitCode::Usage));
}
