//! Descriptions in words: pipelines and plugins.

use std::io::{self, Write};

use factum_pipeline::{Pipeline, PluginInfo, Registry};
use serde_json::Value;

/// Writes what a pipeline would do.
pub(crate) fn pipeline(out: &mut dyn Write, pipeline: &Pipeline) -> io::Result<()> {
    writeln!(out, "{} is a good pipeline.", pipeline.name())?;
    for (i, step) in pipeline.steps().iter().enumerate() {
        write!(out, "  {}. {}", i + 1, step.id())?;
        if step.id() != step.kind() {
            write!(out, " (uses {})", step.kind())?;
        }
        write!(out, " writes {}", step.io().layer())?;
        let reads: Vec<_> = step.io().reads().iter().map(|read| read.layer.as_str()).collect();
        if !reads.is_empty() {
            write!(out, ", reads {}", reads.join(", "))?;
        }
        writeln!(out)?;
    }
    let paths: Vec<_> = pipeline.default_paths().iter().map(|path| path.display().to_string()).collect();
    if paths.is_empty() {
        return writeln!(out, "  It names no inputs: give them to `factum run`.");
    }
    writeln!(out, "  Inputs, unless others are given: {}", paths.join(", "))
}

/// Writes a line a plugin.
pub(crate) fn plugins(out: &mut dyn Write, registry: &Registry) -> io::Result<()> {
    let width = registry.plugins().map(|plugin| plugin.kind().len()).max().unwrap_or(0);
    for plugin in registry.plugins() {
        writeln!(out, "{:width$}  {}", plugin.kind(), plugin.about())?;
    }
    writeln!(out, "\n`factum plugins KIND` shows the options and rules of one.")
}

/// Writes what a plugin finds, its layers, options and rules.
pub(crate) fn plugin(out: &mut dyn Write, plugin: &PluginInfo) -> io::Result<()> {
    writeln!(out, "{}: {}", plugin.kind(), plugin.about())?;
    if let Some(io) = plugin.io() {
        write!(out, "\nLayers: writes {}", io.layer())?;
        for read in io.reads() {
            write!(out, ", {} {}", if read.required { "needs" } else { "uses" }, read.layer)?;
        }
        writeln!(out)?;
    }
    let schema = plugin.schema();
    writeln!(out, "\nOptions (under `with:`):")?;
    options(out, &schema, &schema, 2)?;
    if !plugin.rules().is_empty() {
        writeln!(out, "\nRules:")?;
        let width = plugin.rules().iter().map(|(name, _)| name.len()).max().unwrap_or(0);
        for (name, about) in plugin.rules() {
            writeln!(out, "  {name:width$}  {about}")?;
        }
    }
    Ok(())
}

/// Writes the properties of an object schema, with types, defaults and descriptions.
fn options(out: &mut dyn Write, root: &Value, schema: &Value, indent: usize) -> io::Result<()> {
    let Some(properties) = resolve(root, schema).get("properties").and_then(Value::as_object) else {
        return writeln!(out, "{:indent$}none", "");
    };
    for (name, option) in properties {
        let full = resolve(root, option);
        write!(out, "{:indent$}{name}: {}", "", type_of(root, option))?;
        if let Some(default) = option.get("default").or_else(|| full.get("default")) {
            write!(out, " (default {default})")?;
        }
        writeln!(out)?;
        let about = option.get("description").or_else(|| full.get("description"));
        if let Some(about) = about.and_then(Value::as_str) {
            for line in about.lines().filter(|line| !line.is_empty()) {
                writeln!(out, "{:indent$}    {line}", "")?;
            }
        }
        for choice in choices(root, full) {
            if let Some(about) = choice.1 {
                writeln!(out, "{:indent$}    - {}: {about}", "", choice.0)?;
            }
        }
        if full.get("properties").is_some() && indent < 8 {
            options(out, root, full, indent + 4)?;
        }
    }
    Ok(())
}

fn resolve<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    let Some(to) = schema.get("$ref").and_then(Value::as_str) else { return schema };
    to.strip_prefix('#').and_then(|pointer| root.pointer(pointer)).unwrap_or(schema)
}

/// Returns the strings that an option may be, with what they mean.
fn choices<'a>(root: &'a Value, schema: &'a Value) -> Vec<(String, Option<&'a str>)> {
    let schema = resolve(root, schema);
    if let Some(all) = schema.get("enum").and_then(Value::as_array) {
        return all.iter().filter_map(|v| Some((v.as_str()?.to_owned(), None))).collect();
    }
    let Some(all) = schema.get("oneOf").or_else(|| schema.get("anyOf")).and_then(Value::as_array) else {
        return Vec::new();
    };
    let one = |v: &'a Value| {
        let about = v.get("description").and_then(Value::as_str);
        if let Some(name) = v.get("const").and_then(Value::as_str) {
            return vec![(name.to_owned(), about)];
        }
        choices(root, v)
    };
    all.iter().flat_map(one).collect()
}

fn type_of(root: &Value, schema: &Value) -> String {
    let full = resolve(root, schema);
    let names: Vec<_> = choices(root, full).into_iter().map(|(name, _)| name).collect();
    if !names.is_empty() {
        return names.join(" | ");
    }
    match full.get("type") {
        Some(Value::String(name)) if name == "array" => {
            format!(
                "list of {}",
                full.get("items").map_or("anything".to_owned(), |items| type_of(root, items))
            )
        }
        Some(Value::String(name))
            if name == "object" && full.get("additionalProperties").is_some_and(Value::is_object) =>
        {
            format!("map to {}", type_of(root, &full["additionalProperties"]))
        }
        Some(Value::String(name)) => name.clone(),
        Some(Value::Array(names)) => names
            .iter()
            .filter_map(Value::as_str)
            .filter(|name| *name != "null")
            .collect::<Vec<_>>()
            .join(" | "),
        _ => "anything".to_owned(),
    }
}
