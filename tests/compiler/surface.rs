//! The public surface of emitted files: one line for each thing that a user can name.

use std::collections::{BTreeMap, BTreeSet};

use codegen::OutputFile;
use syn::{Fields, ImplItem, Item, ItemImpl, Visibility};

use crate::declared::expanded;
use crate::items::{self, show, tidy};
use crate::support::{CLIENT, client_package, emitted_from, snapshots};

/// The folder of the emitted files of one version.
const VERSION: &str = "src/tracking/v2024_04/";

#[test]
fn the_surface_of_the_client_is_as_reviewed() {
    // The module `rules` is private.
    let is_public =
        |file: &&OutputFile| file.path.starts_with(VERSION) && !file.path.ends_with("/rules.rs");
    let lines = lines(CLIENT.iter().filter(is_public));
    snapshots(|| insta::assert_snapshot!("client_surface", lines.join("\n")));
}

#[test]
fn one_of_each_kind_is_emitted_as_reviewed() {
    let files = emitted_from("spec", &client_package());
    let files: Vec<_> = files.into_iter().filter(|file| file.path.starts_with(VERSION)).collect();
    let kinds = [
        (
            "client_operation",
            "fn Client::mark_tracking_completed; struct MarkTrackingCompleted; \
             request MarkTrackingCompleted; validator MarkTrackingCompleted; \
             operation MarkTrackingCompleted",
        ),
        ("client_answer", "struct NextCourier; record NextCourier"),
        ("client_enum", "text_enum CompletionReason"),
        ("client_validators", "validator CreateTracking; text_newtype TrackingNumber"),
    ];
    for (name, wanted) in kinds {
        let text: Vec<String> = wanted.split("; ").map(|wanted| show(wanted, &files)).collect();
        snapshots(|| insta::assert_snapshot!(name, text.join("\n")));
    }
}

/// A line with what it is sorted by: the type, the kind of line, and the text.
type Line = (String, u8, String);

/// Everything public in these files, sorted.
pub fn lines<'f>(files: impl Iterator<Item = &'f OutputFile>) -> Vec<String> {
    let mut found: BTreeSet<Line> = BTreeSet::new();
    let mut traits: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files {
        for item in expanded(items::parse(file).items) {
            take(&item, &mut found, &mut traits);
        }
    }
    for (ty, _, text) in found.clone().iter().filter(|(_, rank, _)| *rank == 0) {
        let names: Vec<&str> = traits.get(ty).into_iter().flatten().map(String::as_str).collect();
        found.remove(&(ty.clone(), 0, text.clone()));
        found.insert((ty.clone(), 0, format!("{text}, {}", names.join(" + "))));
    }
    found.into_iter().map(|(.., text)| text).collect()
}

fn take(item: &Item, found: &mut BTreeSet<Line>, traits: &mut BTreeMap<String, BTreeSet<String>>) {
    match item {
        Item::Struct(item) if is_public(&item.vis) => {
            let name = item.ident.to_string();
            found.insert((name.clone(), 0, format!("{name}: struct")));
            for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                let (Some(field_name), ty) = (&field.ident, tidy(&field.ty)) else { continue };
                found.insert((name.clone(), 1, format!("{name}.{field_name}: {ty}")));
            }
            traits.entry(name).or_default().extend(derived(&item.attrs));
        }
        Item::Enum(item) if is_public(&item.vis) => {
            let name = item.ident.to_string();
            found.insert((name.clone(), 0, format!("{name}: enum")));
            for variant in &item.variants {
                let held = match &variant.fields {
                    Fields::Unit => String::new(),
                    fields => tidy(fields),
                };
                found.insert((name.clone(), 1, format!("{name}::{}{held}", variant.ident)));
            }
            traits.entry(name).or_default().extend(derived(&item.attrs));
        }
        Item::Fn(item) if is_public(&item.vis) => {
            found.insert((String::new(), 2, tidy(&item.sig)));
        }
        Item::Const(item) if is_public(&item.vis) => {
            found.insert((String::new(), 2, format!("const {}: {}", item.ident, tidy(&item.ty))));
        }
        Item::Static(item) if is_public(&item.vis) => {
            found.insert((String::new(), 2, format!("static {}: {}", item.ident, tidy(&item.ty))));
        }
        Item::Impl(item) => take_impl(item, found, traits),
        _ => {}
    }
}

fn take_impl(
    item: &ItemImpl,
    found: &mut BTreeSet<Line>,
    traits: &mut BTreeMap<String, BTreeSet<String>>,
) {
    let ty = items::type_of(item);
    if let Some(name) = items::trait_of(item) {
        traits.entry(ty).or_default().insert(name);
        return;
    }
    for member in &item.items {
        match member {
            ImplItem::Fn(member) if is_public(&member.vis) => {
                let signature = tidy(&member.sig);
                let signature = signature.trim_start_matches("fn ");
                found.insert((ty.clone(), 3, format!("{ty}::{signature}")));
            }
            ImplItem::Const(member) if is_public(&member.vis) => {
                let text = format!("{ty}::{}: {}", member.ident, tidy(&member.ty));
                found.insert((ty.clone(), 2, text));
            }
            _ => {}
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn derived(attributes: &[syn::Attribute]) -> Vec<String> {
    let lists = attributes.iter().filter(|attribute| attribute.path().is_ident("derive"));
    let text = lists.filter_map(|attribute| attribute.meta.require_list().ok());
    text.flat_map(|list| {
        let names = list.tokens.to_string();
        names.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>()
    })
    .filter(|name| !name.is_empty())
    .collect()
}
