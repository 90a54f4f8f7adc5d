//! Unusual variants of formats, which some services accept and others refuse. They are checked only
//! if a text does not have the format itself.

/// Whether a text is an address with a local part that is quoted, would have to be or is long, with
/// an odd label or with an IP address.
pub(crate) fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let shown = |character: char| !character.is_whitespace() && !character.is_control();
    let plain = !local.is_empty() && local.chars().all(|one| shown(one) && one != '@');
    let address = domain.len() > 2 && domain.starts_with('[') && domain.ends_with(']');
    let labels = domain.contains('.') && domain.split('.').all(|label| !label.is_empty());
    (plain || is_quoted(local)) && (address || labels) && domain.chars().all(shown)
}

/// Whether a text is a quoted string without control characters.
fn is_quoted(text: &str) -> bool {
    let inner = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let Some(inner) = inner else { return false };
    let mut escaped = false;
    for character in inner.chars() {
        if character.is_control() || (character == '"' && !escaped) {
            return false;
        }
        escaped = character == '\\' && !escaped;
    }
    !escaped
}

/// Whether a text is `+` and more digits than E.164 permits: some numbering plans have 19.
pub(crate) fn is_telephone_number(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('+') else { return false };
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    (2..=19).contains(&digits.len()) && all_digits && !digits.starts_with('0')
}

/// Whether a text is a scheme and anything without whitespace: `https://exämple.de/{id}`.
pub(crate) fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let inside = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let shown = |character: char| !character.is_whitespace() && !character.is_control();
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(inside)
        && !rest.is_empty()
        && rest.chars().all(shown)
}

/// Whether a text is a UUID without hyphens.
pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Whether a text is a BCP 47 language tag, `fr-CA` or `zh-Hans`, or a locale, `fr_CA`.
pub(crate) fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split(['-', '_']);
    let language = parts.next().unwrap_or_default();
    let is_subtag = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    let is_language = language.len() > 1 && language.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_language && is_subtag(language) && parts.all(is_subtag)
}

/// Whether a text is Base64 with line breaks, in the URL-safe alphabet, or without padding.
pub(crate) fn is_base64(text: &str) -> bool {
    let digits = text.bytes().filter(|byte| !matches!(byte, b'\r' | b'\n'));
    let (mut count, mut padding) = (0_usize, 0_usize);
    for byte in digits {
        match byte {
            b'=' => padding += 1,
            byte if padding == 0 && (byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte)) => {
                count += 1;
            }
            _ => return false,
        }
    }
    match padding {
        0 => count % 4 != 1,
        _ => padding <= 2 && (count + padding).is_multiple_of(4),
    }
}
