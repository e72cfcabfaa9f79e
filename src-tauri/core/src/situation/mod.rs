//! The situation (provisional).
use serde::{Deserialize, Serialize};
/// x
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub struct Situation { /// x
 pub country: String, /// x
 pub region: Option<String> }
impl Situation { /// x
 pub fn default_for(country: &str) -> Self { Self { country: country.into(), region: None } } }
