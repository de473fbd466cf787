//! The record of a labeled stretch of text.

use std::borrow::Cow;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::head::Head;
use super::wire::wire;

/// A labeled stretch of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MarkRecord<'a> {
    /// What all findings share.
    #[serde(flatten)]
    pub head: Head<'a>,
    /// What the stretch is.
    pub label: Cow<'a, str>,
}

wire!(MarkRecord { head as flattened, label });
