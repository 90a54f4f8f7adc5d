//! The inventory of a specification: every node that tests have to touch, with its source, and the
//! facts that tell which of them a request, an answer or a boundary case touches.
//!
//! It only lists; what touches a node is found out elsewhere.

mod node;
mod wire;

use crate::compilation::LimitCases;
use crate::model::Api;
use crate::source::SourceFile;

use node::Nodes;
use wire::Wire;

/// Every API in every version that is emitted, in the order of the specification.
#[derive(Clone, Debug)]
pub struct Inventory {
    pub accounts: Vec<ApiInventory>,
}

/// One API in one version.
#[derive(Clone, Debug)]
pub struct ApiInventory {
    /// The name of its folder.
    pub api: String,
    pub version: Option<String>,
    /// The path of the base URL of its first server: requests to this version go below it.
    pub base: String,
    /// By kind, and in the order of the specification.
    pub nodes: Vec<InventoryNode>,
    pub operations: Vec<WireOperation>,
    /// What [`WireValue::shape`] counts.
    pub shapes: Vec<WireShape>,
    /// The members that lead to an answer's data; empty where it is the answer itself.
    pub data: Vec<String>,
    /// The members that lead to an answer's code; empty where the status alone tells.
    pub code: Vec<String>,
}

/// One thing that the specification says.
#[derive(Clone, Debug)]
pub struct InventoryNode {
    pub kind: InventoryKind,
    /// The file that says it.
    pub file: String,
    /// Its keys in that file.
    pub at: String,
    /// What people call it.
    pub label: String,
    /// The word for who says so; none where no mark stands at the node or above it.
    pub source: Option<&'static str>,
    /// Of an error.
    pub code: Option<i64>,
    /// Of an effect: what the simulator calls it when it says what was at work.
    pub part: Option<String>,
    /// Of a constraint or rule: the cases that are to show it, by each place it limits.
    pub boundaries: Vec<LimitCases>,
}

/// The six kinds of node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InventoryKind {
    Operation,
    Field,
    Constraint,
    Rule,
    Effect,
    Error,
}

impl InventoryKind {
    /// Every kind, in the order of the inventory.
    pub const ALL: [Self; 6] =
        [Self::Operation, Self::Field, Self::Constraint, Self::Rule, Self::Effect, Self::Error];

    /// Its word.
    pub fn word(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Field => "field",
            Self::Constraint => "constraint",
            Self::Rule => "rule",
            Self::Effect => "effect",
            Self::Error => "error",
        }
    }
}

/// How a call of one operation looks on the wire. Nodes are indices into [`ApiInventory::nodes`].
#[derive(Clone, Debug)]
pub struct WireOperation {
    pub node: usize,
    pub id: String,
    /// In capitals.
    pub method: &'static str,
    /// Its path template below the base, parameters in braces.
    pub path: String,
    /// Every parameter of the path, present in each call.
    pub in_path: Vec<usize>,
    pub query: Vec<WireMember>,
    pub header: Vec<WireMember>,
    pub body: Option<WireBody>,
    /// What a good answer holds as its data.
    pub returns: Option<WireAnswer>,
}

/// What a request carries.
#[derive(Clone, Debug)]
pub struct WireBody {
    /// The member that holds the fields, if it isn't the body itself.
    pub wrap: Option<String>,
    pub members: Vec<WireMember>,
}

/// What a good answer carries.
#[derive(Clone, Debug)]
pub struct WireAnswer {
    pub wrap: Option<String>,
    pub value: WireValue,
}

/// A field where it stands.
#[derive(Clone, Debug)]
pub struct WireMember {
    pub node: usize,
    /// Its wire name, then those that an answer may use instead.
    pub names: Vec<String>,
    pub value: WireValue,
}

/// What a member holds; a list of it is walked as its items are.
#[derive(Clone, Copy, Debug)]
pub struct WireValue {
    /// Whether it is the value of a map, whose keys are not fields.
    pub keyed: bool,
    /// An index into [`ApiInventory::shapes`]; none of a primitive.
    pub shape: Option<usize>,
}

/// What a schema holds.
#[derive(Clone, Debug)]
pub enum WireShape {
    Plain,
    Object(Vec<WireMember>),
    /// Another value under a name.
    Alias(WireValue),
    /// The members that may hold the tag, and the shape of each variant.
    Union(Vec<String>, Vec<(String, usize)>),
}

/// Lists all nodes; `boundaries` holds those of each API, in the same order.
pub(crate) fn inventory(
    apis: &[Api],
    files: &[SourceFile],
    boundaries: Vec<Vec<LimitCases>>,
) -> Inventory {
    let accounts = apis.iter().zip(boundaries);
    let accounts = accounts.map(|(api, boundaries)| account(api, files, boundaries));
    Inventory { accounts: accounts.collect() }
}

fn account(api: &Api, files: &[SourceFile], boundaries: Vec<LimitCases>) -> ApiInventory {
    let mut nodes = Nodes::new(files);
    let operations = api.operations.iter().map(|one| nodes.operation(one)).collect();
    nodes.fields(api);
    nodes.limits(api);
    nodes.effects(api);
    nodes.errors(api);
    nodes.show(boundaries);
    let wire = Wire { api, nodes: &nodes };
    let envelope = api.envelope.as_ref();
    ApiInventory {
        api: api.name.clone(),
        version: api.version.clone(),
        base: wire.base(),
        operations: wire.operations(operations),
        shapes: wire.shapes(),
        data: envelope.map(|envelope| envelope.data.clone()).unwrap_or_default(),
        code: envelope.map(|envelope| envelope.code.clone()).unwrap_or_default(),
        nodes: nodes.list,
    }
}
