//! What constructors take, so that no two arguments can be swapped unseen.

use quote::ToTokens;
use syn::{Fields, FnArg};

use crate::code::Code;

const MODULES: [&str; 5] = [
    "generated/src/tracking/v2024_04",
    "generated/src/tracking/v2026_07",
    "generated/src/shipping/v3",
    "tests/invented/src/lending",
    "tests/invented/src/limits",
];

#[test]
fn no_value_fits_two_arguments_of_a_constructor() {
    let mut alike = Vec::new();
    let mut several = 0;
    for folder in MODULES {
        let code = Code::of_module(folder);
        for (ty, arguments) in constructors(&code) {
            several += usize::from(arguments.len() > 1);
            let fits: Vec<String> = arguments.iter().map(|ty| fit(&code, ty)).collect();
            let twice = |fit: &&String| fits.iter().filter(|other| other == fit).count() > 1;
            alike.extend(fits.iter().find(twice).map(|fit| format!("{folder}: {ty}, {fit}")));
        }
    }
    assert!(several >= 15, "the reader found {several} constructors of several arguments");
    assert!(alike.is_empty(), "arguments that can be swapped:\n{}", alike.join("\n"));
}

#[test]
fn what_is_given_by_name_has_the_names_of_the_fields_it_becomes() {
    let mut found = Vec::new();
    for folder in MODULES {
        let code = Code::of_module(folder);
        for (ty, arguments) in constructors(&code) {
            let [argument] = &arguments[..] else { continue };
            let Some((required, _)) = argument.split_once('<') else { continue };
            if required != format!("{ty}Required") {
                continue;
            }
            let names = |ty: &str| -> Vec<String> {
                let fields = code.structs[ty].fields.iter();
                fields.map(|field| field.ident.to_token_stream().to_string()).collect()
            };
            let fields = names(&ty);
            assert!(names(required).iter().all(|name| fields.contains(name)), "{required}");
            found.push(ty);
        }
    }
    for ty in ["AddressInput", "DimensionInput", "Shipment", "GetTrackingByNumber", "CreateBook"] {
        assert!(found.iter().any(|found| found == ty), "{ty} does not take its arguments by name");
    }
}

/// Each type that has a constructor, with the types of its arguments, without blanks.
fn constructors(code: &Code) -> Vec<(String, Vec<String>)> {
    let found = code.objects.iter().map(|(ty, object)| (ty.clone(), types(&object.parameters)));
    found.collect()
}

fn types(parameters: &[FnArg]) -> Vec<String> {
    let types = parameters.iter().map(|parameter| match parameter {
        FnArg::Typed(typed) => typed.ty.to_token_stream().to_string(),
        FnArg::Receiver(_) => panic!("a constructor has no receiver"),
    });
    types.map(|ty| ty.split_whitespace().collect()).collect()
}

/// What can be given for an argument of this type.
fn fit(code: &Code, ty: &str) -> String {
    if let Some(members) = ty.strip_prefix("implIntoIterator<Item=") {
        return match members.starts_with('(') {
            true => "pairs".to_owned(),
            false => format!("list of {}", fit(code, members.trim_end_matches('>'))),
        };
    }
    let Some(into) = ty.strip_prefix("implInto<") else {
        return if ty == "i64" { "number".to_owned() } else { ty.to_owned() };
    };
    let into = into.trim_end_matches('>');
    let held = code.structs.get(into).map(|found| &found.fields);
    let kind = code.known.get(into).map(|known| known.kind);
    match (into, held, kind) {
        ("String", ..) | (_, Some(Fields::Unnamed(_)), _) | (.., Some("string")) => {
            "text".to_owned()
        }
        ("runtime::Number", ..) | (.., Some("integer")) => "number".to_owned(),
        (own, ..) => own.to_owned(),
    }
}
