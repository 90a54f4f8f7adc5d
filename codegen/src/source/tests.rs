use super::*;

#[test]
fn escapes_keys_in_pointers() {
    let pointer = Pointer::root(3).key("a/b").index(0).key("~c");
    assert_eq!(pointer.path(), "a~1b/0/~0c");
    assert_eq!(pointer.to_string(), "a~1b/0/~0c");
    assert_eq!(pointer.keys().collect::<Vec<_>>(), ["a/b", "0", "~c"]);
    assert_eq!(Pointer::root(3).keys().count(), 0);
    assert_eq!(pointer.file(), 3);
}

#[test]
fn converts_between_bytes_characters_and_columns() {
    let file = SourceFile::new("spec", "a.yaml", format!("{}\r\nxé\nlast", "ä€".repeat(100)));
    let text = SourceText::new(&file);
    for (character, (byte, _)) in file.text.char_indices().enumerate() {
        assert_eq!(text.byte_of_character(character), byte);
        let line_start = file.text[..byte].rfind('\n').map_or(0, |end| end + 1);
        let line = file.text[..byte].matches('\n').count() + 1;
        let column = file.text[line_start..byte].chars().count() + 1;
        assert_eq!(text.line_and_column(byte), (line, column));
    }
    assert_eq!(text.byte_of_character(10_000), file.text.len());
    assert_eq!(text.line_and_column(1), (1, 1), "inside a character");
    assert_eq!(&file.text[text.line(2)], "xé");
    assert!(!file.text[text.line(1)].ends_with('\r'));
    assert_eq!(&file.text[text.line(99)], "last");
}
