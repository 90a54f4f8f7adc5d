//! The items that calls of the runtime's macros stand for: its `macro_rules!`, read from their
//! files and expanded as the compiler would, but for hygiene.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{ImplItem, Item};

/// The arms of each macro: what it matches, and what it turns into. As text, since tokens can't be
/// shared between threads.
static MACROS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../codegen/runtime/src/declare");
    let files = std::fs::read_dir(folder).expect("the macros of the runtime");
    let texts = files.map(|file| std::fs::read_to_string(file.expect("a file").path()));
    let items = texts.flat_map(|text| syn::parse_file(&text.expect("text")).expect("Rust").items);
    let macros = items.filter_map(|item| match item {
        Item::Macro(item) => Some((item.ident?.to_string(), item.mac.tokens.to_string())),
        _ => None,
    });
    macros.collect()
});

/// The items of an emitted file, with those that macros declare in place of their calls.
pub fn expanded(items: Vec<Item>) -> Vec<Item> {
    items.into_iter().flat_map(expanded_item).collect()
}

fn expanded_item(item: Item) -> Vec<Item> {
    match item {
        Item::Macro(item) if item.mac.path.segments[0].ident == "runtime" => {
            let file: syn::File = syn::parse2(expand(&item.mac)).expect("items");
            expanded(file.items)
        }
        Item::Impl(mut item) => {
            item.items = item.items.into_iter().flat_map(expanded_member).collect();
            vec![Item::Impl(item)]
        }
        other => vec![other],
    }
}

fn expanded_member(member: ImplItem) -> Vec<ImplItem> {
    let ImplItem::Macro(member) = member else { return vec![member] };
    let members = |input: ParseStream<'_>| {
        let mut members: Vec<ImplItem> = Vec::new();
        while !input.is_empty() {
            members.push(input.parse()?);
        }
        Ok(members)
    };
    let members = members.parse2(expand(&member.mac)).expect("members");
    members.into_iter().flat_map(expanded_member).collect()
}

/// What a call turns into.
fn expand(call: &syn::Macro) -> TokenStream {
    let name = call.path.segments.last().expect("a name").ident.to_string();
    let arms = MACROS.get(&name).unwrap_or_else(|| panic!("no macro `{name}`"));
    let arms: TokenStream = arms.parse().expect("tokens");
    let groups = arms.into_iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(trees(group.stream())),
        _ => None,
    });
    let groups: Vec<_> = groups.collect();
    let given = trees(call.tokens.clone());
    let expanded = groups.chunks(2).find_map(|arm| {
        let (bindings, taken) = matched(&patterns(&arm[0]), &given)?;
        (taken == given.len()).then(|| filled(&arm[1], &bindings))
    });
    expanded.unwrap_or_else(|| panic!("no arm of `{name}` takes {}", call.tokens))
}

fn trees(tokens: TokenStream) -> Vec<TokenTree> {
    tokens.into_iter().collect()
}

/// A part of what an arm matches.
enum Pattern {
    Token(TokenTree),
    Group(Delimiter, Vec<Pattern>),
    /// A variable, by its name and the kind of its fragment.
    Fragment(String, String),
    /// What repeats, with what separates it and the operator.
    Repeated(Vec<Pattern>, Option<TokenTree>, char),
}

fn patterns(tokens: &[TokenTree]) -> Vec<Pattern> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        found.push(match (token, tokens.get(at)) {
            (TokenTree::Punct(punct), Some(TokenTree::Ident(name))) if punct.as_char() == '$' => {
                at += 3;
                Pattern::Fragment(name.to_string(), tokens[at - 1].to_string())
            }
            (TokenTree::Punct(punct), Some(TokenTree::Group(group))) if punct.as_char() == '$' => {
                let (separator, operator, next) = repetition(tokens, at + 1);
                at = next;
                Pattern::Repeated(patterns(&trees(group.stream())), separator, operator)
            }
            (TokenTree::Group(group), _) => {
                Pattern::Group(group.delimiter(), patterns(&trees(group.stream())))
            }
            (token, _) => Pattern::Token(token.clone()),
        });
    }
    found
}

/// The separator and the operator after a group that repeats, and where they end.
fn repetition(tokens: &[TokenTree], at: usize) -> (Option<TokenTree>, char, usize) {
    let operator = |at: usize| match tokens.get(at) {
        Some(TokenTree::Punct(punct)) => Some(punct.as_char()).filter(|it| "*+?".contains(*it)),
        _ => None,
    };
    match operator(at) {
        Some(found) => (None, found, at + 1),
        None => (tokens.get(at).cloned(), operator(at + 1).expect("an operator"), at + 2),
    }
}

/// What the variables of an arm stand for.
type Bindings = BTreeMap<String, Binding>;

enum Binding {
    One(TokenStream),
    Many(Vec<Binding>),
}

/// What the patterns bind of the tokens, and how many tokens they take.
fn matched(patterns: &[Pattern], tokens: &[TokenTree]) -> Option<(Bindings, usize)> {
    let mut bindings = Bindings::new();
    let mut at = 0;
    for pattern in patterns {
        let rest = &tokens[at..];
        match pattern {
            Pattern::Token(token) => {
                (rest.first()?.to_string() == token.to_string()).then_some(())?;
                at += 1;
            }
            Pattern::Group(delimiter, inside) => {
                let TokenTree::Group(group) = rest.first()? else { return None };
                let given = trees(group.stream());
                let (inner, taken) = matched(inside, &given)?;
                (group.delimiter() == *delimiter && taken == given.len()).then_some(())?;
                bindings.extend(inner);
                at += 1;
            }
            Pattern::Fragment(name, kind) => {
                let (found, taken) = fragment(kind, rest)?;
                bindings.insert(name.clone(), Binding::One(found));
                at += taken;
            }
            Pattern::Repeated(inside, separator, operator) => {
                at += repeated(inside, separator.as_ref(), *operator, rest, &mut bindings)?;
            }
        }
    }
    Some((bindings, at))
}

fn repeated(
    inside: &[Pattern],
    separator: Option<&TokenTree>,
    operator: char,
    tokens: &[TokenTree],
    bindings: &mut Bindings,
) -> Option<usize> {
    let mut columns: BTreeMap<String, Vec<Binding>> =
        names(inside).into_iter().map(|name| (name, Vec::new())).collect();
    let (mut at, mut count) = (0, 0);
    loop {
        let mut from = at;
        if let (Some(separator), true) = (separator, count > 0) {
            let next = tokens.get(at).map(ToString::to_string);
            if next != Some(separator.to_string()) {
                break;
            }
            from += 1;
        }
        let Some((found, taken)) = matched(inside, &tokens[from..]).filter(|it| it.1 > 0) else {
            break;
        };
        found.into_iter().for_each(|(name, it)| columns.entry(name).or_default().push(it));
        (at, count) = (from + taken, count + 1);
        if operator == '?' {
            break;
        }
    }
    bindings.extend(columns.into_iter().map(|(name, column)| (name, Binding::Many(column))));
    (operator != '+' || count > 0).then_some(at)
}

fn names(patterns: &[Pattern]) -> Vec<String> {
    let named = patterns.iter().flat_map(|pattern| match pattern {
        Pattern::Token(_) => Vec::new(),
        Pattern::Fragment(name, _) => vec![name.clone()],
        Pattern::Group(_, inside) | Pattern::Repeated(inside, ..) => names(inside),
    });
    named.collect()
}

/// The tokens of a fragment of that kind, and how many they are.
fn fragment(kind: &str, tokens: &[TokenTree]) -> Option<(TokenStream, usize)> {
    let first = tokens.first()?;
    match (kind, first) {
        ("ident", TokenTree::Ident(_)) | ("tt", _) => Some((first.to_token_stream(), 1)),
        ("ident", _) => None,
        ("literal", _) => parsed::<syn::Lit>(tokens),
        ("ty", _) => parsed::<syn::Type>(tokens),
        ("path", _) => parsed::<syn::Path>(tokens),
        ("expr", _) => parsed::<syn::Expr>(tokens),
        ("meta", _) => parsed::<syn::Meta>(tokens),
        _ => panic!("fragments of the kind `{kind}` are not read"),
    }
}

fn parsed<T: Parse + ToTokens>(tokens: &[TokenTree]) -> Option<(TokenStream, usize)> {
    let both = |input: ParseStream<'_>| Ok((input.parse::<T>()?, input.parse::<TokenStream>()?));
    let (found, rest) = both.parse2(tokens.iter().cloned().collect()).ok()?;
    Some((found.to_token_stream(), tokens.len() - rest.into_iter().count()))
}

/// What an arm turns into, with its variables filled in.
fn filled(tokens: &[TokenTree], bindings: &Bindings) -> TokenStream {
    let mut text = TokenStream::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match (token, tokens.get(at)) {
            (TokenTree::Punct(punct), Some(TokenTree::Ident(name))) if punct.as_char() == '$' => {
                at += 1;
                match bindings.get(&name.to_string()) {
                    Some(Binding::One(found)) => text.extend(found.clone()),
                    _ => panic!("`${name}` stands for nothing here"),
                }
            }
            (TokenTree::Punct(punct), Some(TokenTree::Group(group))) if punct.as_char() == '$' => {
                let (separator, _, next) = repetition(tokens, at + 1);
                at = next;
                text.extend(filled_each(&trees(group.stream()), separator.as_ref(), bindings));
            }
            (TokenTree::Group(group), _) => {
                let inside = filled(&trees(group.stream()), bindings);
                text.extend([TokenTree::Group(Group::new(group.delimiter(), inside))]);
            }
            (token, _) => text.extend([token.clone()]),
        }
    }
    text
}

fn filled_each(
    tokens: &[TokenTree],
    separator: Option<&TokenTree>,
    bindings: &Bindings,
) -> TokenStream {
    let used = variables(tokens);
    let many = |name: &&String| matches!(bindings.get(*name), Some(Binding::Many(_)));
    let count = used.iter().filter(many).map(|name| match &bindings[name] {
        Binding::Many(column) => column.len(),
        Binding::One(_) => 0,
    });
    let mut text = TokenStream::new();
    for index in 0..count.max().unwrap_or(0) {
        let row = used.iter().filter_map(|name| {
            let found = match bindings.get(name)? {
                Binding::Many(column) => copy(column.get(index)?),
                one => copy(one),
            };
            Some((name.clone(), found))
        });
        let row: Bindings = row.collect();
        text.extend(separator.filter(|_| index > 0).cloned());
        text.extend(filled(tokens, &row));
    }
    text
}

fn copy(binding: &Binding) -> Binding {
    match binding {
        Binding::One(tokens) => Binding::One(tokens.clone()),
        Binding::Many(column) => Binding::Many(column.iter().map(copy).collect()),
    }
}

/// The variables that the tokens use, at any depth.
fn variables(tokens: &[TokenTree]) -> Vec<String> {
    let mut found = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => found.extend(variables(&trees(group.stream()))),
            TokenTree::Ident(name) if index > 0 && tokens[index - 1].to_string() == "$" => {
                found.push(name.to_string());
            }
            _ => {}
        }
    }
    found
}
