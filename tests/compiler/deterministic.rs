//! The output depends on the text of a specification, and on nothing else.

use std::collections::HashMap;
use std::fs;
use std::num::NonZeroUsize;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use codegen::load::read_dir;
use codegen::print_cache::{ContentHash, PrintCache};
use codegen::source::SourceFile;
use codegen::{Compilation, CompilationOptions, OutputFile, Session, generate_with};

use crate::support::{CLIENT, client_package, compile_as, emitted, files_below, root};

#[test]
fn the_output_is_the_same_wherever_the_folder_stands() {
    let elsewhere = tempfile::tempdir().expect("a folder");
    for parents in ["", "another name/with_more/pärents"] {
        let folder = elsewhere.path().join(parents).join("a_specification");
        for path in files_below("spec") {
            let place = folder.join(path.trim_start_matches("spec/"));
            fs::create_dir_all(place.parent().expect("a parent")).expect("a new folder");
            fs::copy(root().join(&path), place).expect("a copy");
        }
        check_same(&generate(&sources(&folder)));
    }
}

#[test]
fn the_output_is_the_same_with_the_line_ends_of_windows() {
    let mut files = sources(&root().join("spec"));
    for file in &mut files {
        assert!(!file.text().contains('\r'), "{} has another line end already", file.path());
        let text = file.text().replace('\n', "\r\n");
        *file = SourceFile::new("spec", file.below(), text);
    }
    check_same(&generate(&files));
}

#[test]
fn the_output_is_the_same_each_time() {
    check_same(&generate(&sources(&root().join("spec"))));
}

#[test]
fn the_output_is_the_same_in_any_number_of_threads() {
    let files = sources(&root().join("spec"));
    for threads in [1, 2, 7] {
        let threads = NonZeroUsize::new(threads).expect("not zero");
        check_same(&emitted(generate_with(&files, &options(), threads)));
    }
}

/// A cache in memory, which counts what it is asked for.
#[derive(Default)]
struct KeptTexts {
    texts: Mutex<HashMap<ContentHash, String>>,
    missed: AtomicUsize,
}

impl PrintCache for KeptTexts {
    fn load(&self, hash: ContentHash) -> Option<String> {
        let found = self.texts.lock().expect("no thread has panicked").get(&hash).cloned();
        self.missed.fetch_add(usize::from(found.is_none()), Ordering::Relaxed);
        found
    }

    fn store(&self, hash: ContentHash, text: &str) {
        self.texts.lock().expect("no thread has panicked").insert(hash, text.to_owned());
    }
}

#[test]
fn the_output_is_the_same_from_an_empty_cache_and_from_a_full_one() {
    let files = sources(&root().join("spec"));
    let cache = KeptTexts::default();
    check_same(&emitted(Session::default().generate(&files, &options(), &cache)));
    assert!(cache.missed.swap(0, Ordering::Relaxed) > 100, "all has to be printed");
    check_same(&emitted(Session::default().generate(&files, &options(), &cache)));
    assert_eq!(cache.missed.into_inner(), 0, "nothing has to be printed");
}

#[test]
fn the_output_of_a_session_is_that_of_the_files_as_they_are_now() {
    let mut files = sources(&root().join("spec"));
    let (mut session, cache) = (Session::default(), KeptTexts::default());
    let mut compile = |files: &[SourceFile]| session.generate(files, &options(), &cache);
    let first = emitted(compile(&files));
    let number = files.iter().position(|file| file.text().contains(DOC)).expect("the doc");
    let (below, text) = (files[number].below().to_owned(), files[number].text().to_owned());

    files[number] = SourceFile::new("spec", &below, format!("{text}]"));
    assert!(compile(&files).diagnostics.has_errors());
    let edited = text.replacen(DOC, "doc: Edited once. ", 1);
    files[number] = SourceFile::new("spec", &below, edited);
    let edited = emitted(compile(&files));
    let expected = generate(&files);
    let differs = |one: &[OutputFile], other: &[OutputFile]| {
        one.iter().zip(other).filter(|(one, other)| one.text != other.text).count()
    };
    assert_eq!(differs(&edited, &expected), 0);
    assert!(differs(&edited, &first) > 0);
    files.remove(number);
    let report = |compilation: Compilation| compilation.diagnostics.text(false);
    assert_eq!(report(compile(&files)), report(codegen::generate(&files, &options())));
}

/// How some documentation of the specification begins.
const DOC: &str = "doc: The ";

fn options() -> CompilationOptions {
    CompilationOptions { package: client_package(), ..CompilationOptions::default() }
}

fn sources(folder: &Path) -> Vec<SourceFile> {
    read_dir(folder, &folder.display().to_string()).expect("the folder holds a specification")
}

fn generate(files: &[SourceFile]) -> Vec<OutputFile> {
    emitted(compile_as(&client_package(), files))
}

/// Compares files with those of the specification in its usual place.
fn check_same(files: &[OutputFile]) {
    let paths = |files: &[OutputFile]| -> Vec<String> {
        files.iter().map(|file| file.path.clone()).collect()
    };
    assert_eq!(paths(files), paths(&CLIENT));
    for (file, expected) in files.iter().zip(CLIENT.iter()) {
        let differing = file.text.lines().zip(expected.text.lines());
        let differing = differing.filter(|(one, other)| one != other).take(3);
        let differing: Vec<(&str, &str)> = differing.collect();
        assert!(file.text == expected.text, "{} differs: {differing:#?}", file.path);
    }
}
