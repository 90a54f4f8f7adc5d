//! The face of a made-up crate.

use super::{MODULE, Modules};

const CRATE: &str = r#"
    pub mod api { pub struct Inside; }
    mod runtime {
        pub mod retry {
            mod policy { pub struct Policy; pub(crate) struct Private; #[doc(hidden)] pub fn engine() {} }
            pub use policy::{Policy, engine};
            pub use super::value::*;
        }
        mod value { pub enum Value {} fn private() {} pub use super::super::Outer; }
        #[doc(hidden)]
        pub mod engine { pub fn run() {} }
        pub use retry::{self as again, Policy};
        pub use http::Method;
        pub trait Trait {}
    }
    pub type Outer = u8;
    pub use runtime::retry;
    pub use runtime::{Policy as Renamed, engine, retry::{Policy, Value}, Method};
    #[doc(hidden)]
    pub use runtime::Trait;
"#;

#[test]
fn imports_are_followed_through_modules_lists_and_globs_and_hidden_names_are_left_out() {
    let mut modules = Modules::default();
    modules.add(String::new(), syn::parse_file(CRATE).unwrap().items, "nowhere");
    let face = modules.face(vec!["api".to_owned()]);
    let lines: Vec<String> = face.iter().map(|(path, kind)| format!("{path}: {kind}")).collect();
    assert_eq!(
        lines,
        [
            "Method: external",
            "Outer: type",
            "Policy: struct",
            "Renamed: struct",
            "Value: enum",
            "api: mod",
            "retry: mod",
            "retry::Outer: type",
            "retry::Policy: struct",
            "retry::Value: enum",
        ]
    );
    assert_eq!(face["api"], MODULE);
}
