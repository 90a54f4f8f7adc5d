//! What is measured: each subject is prepared once, and then repeats its work as often as asked.

use std::hint::black_box;
use std::num::NonZeroUsize;
use std::path::Path;

use codegen::load::read_dir;
use codegen::source::SourceFile;
use codegen::{Compilation, CompilationOptions};
use invented::Validate;

use crate::timing::Work;
use crate::{call, list, member};

/// The names of all subjects; the figures bear the same names.
pub const ALL: [&str; 5] = [
    "generate_client",
    "generate_invented",
    "validate_valid",
    "validate_five_violations",
    "decode_list",
];

/// Prepares the subject of that name, if there is one.
pub fn prepare(name: &str) -> Option<Work> {
    Some(match name {
        "generate_client" => generating("spec"),
        "generate_invented" => generating("tests/fixtures/invented"),
        "validate_valid" => validating(member::valid(), 0),
        "validate_five_violations" => validating(member::with_five_violations(), 5),
        "decode_list" => {
            let client = list::client();
            Box::new(move || drop(black_box(list::call(&client))))
        }
        "call" => call::in_process(),
        _ => return None,
    })
}

/// The files of a specification in a folder of this workspace.
pub fn specification(folder: &str) -> Vec<SourceFile> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the workspace");
    read_dir(&root.join(folder), folder).expect("a specification that can be read")
}

/// Compiles a specification in one thread, where counts don't depend on the machine.
pub fn generate(files: &[SourceFile]) -> Compilation {
    let options =
        CompilationOptions { package: "measured".to_owned(), ..CompilationOptions::default() };
    let outcome = codegen::generate_with(files, &options, NonZeroUsize::MIN);
    assert!(outcome.output.is_some(), "{}", outcome.diagnostics.text(false));
    outcome
}

fn generating(folder: &str) -> Work {
    let files = specification(folder);
    Box::new(move || drop(black_box(generate(&files))))
}

fn validating(value: impl Validate + 'static, violations: usize) -> Work {
    assert_eq!(value.violations().len(), violations);
    Box::new(move || drop(black_box(black_box(&value).violations())))
}
