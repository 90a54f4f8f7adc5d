//! What a simulator in a client serves: the APIs of all compiled modules, with a client for each.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::example::shown_module;
use super::descriptor_path;
use crate::ir::Crate;

/// The file `apis.rs` of the simulator.
pub fn emit_apis(krate: &Crate) -> TokenStream {
    let features = krate.modules.iter().map(|module| &module.feature);
    let paths = krate.modules.iter().map(descriptor_path);
    let example = example(krate);
    quote! {
        //! Which APIs a simulator serves: those of all compiled modules, with a client for each.

        use super::descriptor::Descriptor;
        use super::handle::{Simulator, SimulatorBuilder};
        use crate::runtime::auth::{ApiKey, Signer};
        use crate::runtime::client::{ClientApi, ClientBuilder};
        use crate::runtime::error::Result;

        /// The key of clients where the simulator accepts every key.
        const KEY: &str = "key of the simulator";

        /// The descriptors of all compiled modules.
        const DESCRIPTORS: &[&str] = &[#(#[cfg(feature = #features)] include_str!(#paths)),*];

        impl Simulator {
            /// A simulator of the APIs of all compiled modules.
            ///
            #(#[doc = #example])*
            pub fn builder() -> SimulatorBuilder {
                let descriptors = DESCRIPTORS.iter().map(|text| Descriptor::from_json(text));
                SimulatorBuilder::new(descriptors.flatten().collect())
            }

            /// A client of the API, for calls to this simulator.
            ///
            /// # Errors
            ///
            /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the simulator doesn't serve the API.
            pub fn client<C: ClientApi>(&self) -> Result<C> {
                self.client_builder().build()
            }

            /// A client of the API with settings of your own.
            ///
            /// Its key is the first that the simulator was given, and signs with the shared secret of
            /// that key, if it has one. With a key for RSA, build a client with
            /// [`base_url`](Simulator::base_url) and the private key, which is not known here.
            pub fn client_builder<C: ClientApi>(&self) -> ClientBuilder<C> {
                let known = self.api_keys().first();
                let mut key = ApiKey::from(known.map_or(KEY, |key| key.text()));
                let secret = known.and_then(|key| key.shared_secret());
                if let (Some(secret), Some(_)) = (secret, C::API.sign)
                    && let Ok(signer) = Signer::hmac_sha256(secret)
                {
                    key = key.signed_by(signer);
                }
                let url = self.base_url(C::API.name, C::API.version);
                ClientBuilder::new(key).base_url(url.unwrap_or_default())
            }
        }
    }
}

/// A simulator that is started, used and turned forward, line by line.
fn example(krate: &Crate) -> Vec<String> {
    let Some(module) = shown_module(krate) else { return Vec::new() };
    let (name, path, feature) = (&krate.name, module.path(), &module.feature);
    let lines = [
        "```".to_owned(),
        format!("# #[cfg(not(feature = {feature:?}))] fn main() {{}}"),
        format!("# #[cfg(feature = {feature:?})]"),
        "# #[tokio::main(flavor = \"current_thread\")]".to_owned(),
        "# async fn main() -> Result<(), Box<dyn std::error::Error>> {".to_owned(),
        "use std::time::Duration;".to_owned(),
        String::new(),
        format!("use {name}::simulator::Simulator;"),
        format!("use {name}::{path}::Client;"),
        String::new(),
        "let simulator = Simulator::builder().seed(7).start().await?;".to_owned(),
        "let client: Client = simulator.client()?;".to_owned(),
        "// Calls of the client go to the simulator; then a day passes.".to_owned(),
        "simulator.advance(Duration::from_secs(86_400)).await;".to_owned(),
        "assert!(simulator.requests().is_empty());".to_owned(),
        "# drop(client);".to_owned(),
        "# Ok(())".to_owned(),
        "# }".to_owned(),
        "```".to_owned(),
    ];
    lines.into_iter().map(|line| format!(" {line}")).collect()
}
