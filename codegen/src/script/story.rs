//! Stories: which records they are about, and what happens to these.

use indexmap::IndexMap;
use simulator::script::{Match, Story};

use super::member::find_member;
use super::setting::Setting;
use super::step::{Pace, StepReader};
use super::value::{Purpose, ValueReader, literal_of};
use crate::diagnostic::{DiagnosticPlace, Diagnostics, codes};
use crate::model::{Api, SchemaId};
use crate::resolve::refuse_empty;
use crate::source::Pointer;
use crate::spec;

/// Reads the stories of one version, schema by schema.
pub fn read_stories(
    setting: Setting<'_>,
    records: &IndexMap<String, Vec<spec::Story>>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Vec<Story> {
    let mut read = Vec::new();
    let mut pace = Pace::default();
    for (schema, stories) in records {
        let at = at.key(schema);
        let place = DiagnosticPlace::Key(at.clone());
        refuse_empty(stories.is_empty(), place.clone(), diagnostics);
        let Some(id) = find_schema(setting, schema, &place, diagnostics) else { continue };
        if !is_stored(setting, id, place, diagnostics) {
            continue;
        }
        refuse_untold(stories, &at, diagnostics);
        for (index, story) in stories.iter().enumerate() {
            let at = at.index(index);
            let matching =
                read_matches(setting, id, &story.matching, &at.key("match"), diagnostics);
            let steps = StepReader { setting, schema: id, pace: &mut pace, diagnostics };
            let steps = steps.read_all(&story.steps, &at);
            // Without a member that only other versions have, it is about no record of this one.
            if let Some(matching) = matching {
                read.push(Story { schema: schema.clone(), matching, steps });
            }
        }
    }
    read
}

/// The schema of that name; where there is none, a report names schemas with records.
fn find_schema(
    setting: Setting<'_>,
    name: &str,
    at: &DiagnosticPlace,
    diagnostics: &mut Diagnostics,
) -> Option<SchemaId> {
    let found = setting.api.schemas.iter().position(|schema| schema.name == name);
    let found = found.map(SchemaId);
    let ever = setting.versions.iter().any(|api| api.schemas.iter().any(|one| one.name == name));
    match found {
        None if !ever => setting.find(kept_schemas, name, "schema", at.clone(), diagnostics),
        found => found,
    }
}

fn kept_schemas(api: &Api) -> Vec<(&str, SchemaId)> {
    let schemas = api.schemas.iter().enumerate().filter(|(_, schema)| schema.stored.is_some());
    schemas.map(|(index, schema)| (schema.name.as_str(), SchemaId(index))).collect()
}

/// Whether the service keeps records of a schema; reports it if no version does.
fn is_stored(
    setting: Setting<'_>,
    id: SchemaId,
    at: DiagnosticPlace,
    diagnostics: &mut Diagnostics,
) -> bool {
    let schema = setting.api.schema(id);
    if schema.stored.is_some() {
        return true;
    }
    let name = &schema.name;
    let mut all = setting.versions.iter().flat_map(|api| &api.schemas);
    if all.all(|one| one.name != *name || one.stored.is_none()) {
        let stored = setting.api.schemas.iter().filter(|schema| schema.stored.is_some());
        let names: Vec<&str> = stored.map(|schema| schema.name.as_str()).collect();
        let help = match names.is_empty() {
            true => "add `stored: { key: id }` to the schema".to_owned(),
            false => format!("it keeps records of {}", names.join(", ")),
        };
        diagnostics
            .error(
                codes::STORIES_ARE_ABOUT_RECORDS,
                at,
                format!("the service keeps no records of `{name}`"),
            )
            .related(DiagnosticPlace::Key(schema.at.clone()), "it is declared here")
            .help(help);
    }
    false
}

/// The first story without `match` is about every record, so none after it is told.
fn refuse_untold(stories: &[spec::Story], at: &Pointer, diagnostics: &mut Diagnostics) {
    let Some(every) = stories.iter().position(|story| story.matching.is_empty()) else { return };
    for index in every + 1..stories.len() {
        diagnostics
            .error(codes::STORIES_CAN_BE_TOLD, at.index(index), "this story is never told")
            .related(at.index(every), "this one is about every record")
            .help("put stories with `match` before the one without it");
    }
}

/// What a record has to be; none where only other versions have such a member.
fn read_matches(
    setting: Setting<'_>,
    schema: SchemaId,
    written: &IndexMap<String, spec::MatchedValue>,
    at: &Pointer,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<Match>> {
    let mut matches = Some(Vec::new());
    for (key, value) in written {
        let at = at.key(key);
        let place = DiagnosticPlace::Key(at.clone());
        refuse_empty(value.any_of.is_empty(), place.clone(), diagnostics);
        let Some(member) = find_member(setting, schema, key, &place, diagnostics) else {
            matches = None;
            continue;
        };
        let mut reader = ValueReader { setting, purpose: Purpose::Match, diagnostics };
        let any_of = value.any_of.iter().enumerate().filter_map(|(index, one)| {
            let at = if value.listed { at.index(index) } else { at.clone() };
            literal_of(&reader.read(member.field, one, &at))
        });
        let one = Match { path: member.path, any_of: any_of.collect() };
        matches.iter_mut().for_each(|matches| matches.push(one.clone()));
    }
    matches
}
