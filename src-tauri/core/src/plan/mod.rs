//! The plan (provisional).
use serde::{Deserialize, Serialize};
/// x
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "bindings", derive(specta::Type))]
pub enum StepState { /// x
 Open, /// x
 NotNow, /// x
 Done }
