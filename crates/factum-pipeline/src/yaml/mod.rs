//! Pipeline files as YAML: the one place that knows `serde_yaml`.

pub(crate) mod fault;
pub(crate) mod node;
pub(crate) mod reader;
pub(crate) mod text;
