//! The tree of a pipeline file, and where each of its nodes stands.
//!
//! `serde_yaml` knows the place of a node only while it reads it, and tells it only in an error. So the file is read
//! once into [`Node`]s, each numbered in reading order, and when something is to be said about node 17, the file is
//! read again by the same visitor, which fails on purpose at node 17: the error carries the place.

use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::fault::{Fault, shorten};

/// The key that YAML 1.1 merges maps by.
const MERGE: &str = "<<";

/// The number of a node in reading order; keys are nodes too.
pub(crate) type NodeId = u32;

/// A value of a pipeline file.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) id: NodeId,
    pub(crate) kind: Kind,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    Null,
    Bool(bool),
    Int(i128),
    Float(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// A key and its value.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: Key,
    pub(crate) value: Node,
    /// Reported already (a key given before, a merge key) and read by nobody.
    pub(crate) void: bool,
}

#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) id: NodeId,
    pub(crate) text: String,
}

impl Node {
    pub(crate) fn empty_map(id: NodeId) -> Self {
        Self { id, kind: Kind::Map(Vec::new()) }
    }

    pub(crate) fn is_null(&self) -> bool {
        matches!(self.kind, Kind::Null)
    }

    /// Returns the entries of a map; none of anything else.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        let entries: &[Entry] = if let Kind::Map(entries) = &self.kind { entries } else { &[] };
        entries.iter().filter(|entry| !entry.void)
    }

    /// Looks up a key of a map.
    pub(crate) fn get(&self, key: &str) -> Option<&Entry> {
        self.entries().find(|entry| entry.key.text == key)
    }

    /// Returns whether a merge key stood here, so that a missing key may be in what it names.
    pub(crate) fn has_merge_key(&self) -> bool {
        matches!(&self.kind, Kind::Map(entries) if entries.iter().any(|entry| entry.key.text == MERGE))
    }

    /// Follows a path as far as it leads and returns the last node on it.
    pub(crate) fn follow(&self, path: &str) -> &Self {
        let mut at = self;
        for segment in path.split(['.', '[', ']']).filter(|s| !s.is_empty()) {
            let next = match &at.kind {
                Kind::List(items) => segment.parse::<usize>().ok().and_then(|i| items.get(i)),
                Kind::Map(_) => at.get(segment).map(|entry| &entry.value),
                _ => None,
            };
            match next {
                Some(next) => at = next,
                None => break,
            }
        }
        at
    }

    /// Returns the path from here to a node, with the key to report an empty value by.
    ///
    /// An empty value has no character of its own, so its key is shown in its place.
    pub(crate) fn trace(&self, id: NodeId) -> Option<Trace<'_>> {
        let mut trace = Trace { path: String::new(), id, node: None };
        let mut at = self;
        // Numbers grow in reading order, so the last child that starts at or before `id` holds it.
        while at.id != id {
            match &at.kind {
                Kind::List(items) => {
                    let i = items.partition_point(|item| item.id <= id).checked_sub(1)?;
                    at = &items[i];
                    trace.path.extend(["[", &i.to_string(), "]"]);
                }
                Kind::Map(entries) => {
                    let i = entries.partition_point(|entry| entry.key.id <= id).checked_sub(1)?;
                    let entry = &entries[i];
                    push_key(&mut trace.path, &entry.key.text);
                    if entry.key.id == id {
                        return Some(trace);
                    }
                    at = &entry.value;
                    if at.id == id && at.is_null() {
                        trace.id = entry.key.id;
                        return Some(trace);
                    }
                }
                _ => return None,
            }
        }
        trace.node = Some(at);
        Some(trace)
    }
}

/// Where a node stands in the tree.
pub(crate) struct Trace<'n> {
    pub(crate) path: String,
    /// The node to show, which is the key for an empty value.
    pub(crate) id: NodeId,
    /// The value; `None` for a key.
    pub(crate) node: Option<&'n Node>,
}

fn push_key(path: &mut String, key: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    let plain = !key.is_empty() && key.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'));
    if plain {
        path.push_str(key);
    } else {
        path.extend(["\"", key, "\""]);
    }
}

/// Reads a file into nodes; faults that leave the rest readable go to `faults`.
///
/// What the text expands to through aliases is bounded by a multiple of its length.
pub(crate) fn read(
    text: &str,
    faults: &mut Vec<Fault>,
) -> Result<Node, (serde_yaml::Error, Option<&'static str>)> {
    let state = State::new(text, None);
    match Builder(&state).deserialize(serde_yaml::Deserializer::from_str(text)) {
        Ok(node) => {
            faults.append(&mut state.faults.take());
            Ok(node)
        }
        Err(error) => Err((error, state.stopped.get())),
    }
}

/// Returns the byte at which a node starts.
pub(crate) fn locate(text: &str, id: NodeId) -> Option<usize> {
    let state = State::new(text, Some(id));
    let error = Builder(&state).deserialize(serde_yaml::Deserializer::from_str(text)).err()?;
    error.location().map(|location| location.index())
}

/// Says that aliases make the file too large.
pub(crate) const TOO_LARGE: &str = "aliases make the file many times larger than it is written";

struct State {
    next: Cell<NodeId>,
    stop: Option<NodeId>,
    spent: Cell<usize>,
    limit: usize,
    stopped: Cell<Option<&'static str>>,
    faults: RefCell<Vec<Fault>>,
}

impl State {
    fn new(text: &str, stop: Option<NodeId>) -> Self {
        // Without aliases, nodes and text together cost less than twice the length of the file.
        let limit = text.len().saturating_mul(8).saturating_add(200_000);
        Self {
            next: Cell::new(0),
            stop,
            spent: Cell::new(0),
            limit,
            stopped: Cell::new(None),
            faults: RefCell::default(),
        }
    }

    fn enter(&self) -> NodeId {
        let id = self.next.get();
        self.next.set(id + 1);
        id
    }

    /// Fails at the node that is looked for, and when the file expands too far.
    fn check<E: de::Error>(&self, id: NodeId, bytes: usize) -> Result<(), E> {
        if self.stop == Some(id) {
            return Err(E::custom("here"));
        }
        self.spent.set(self.spent.get() + 1 + bytes);
        if self.spent.get() > self.limit {
            self.stopped.set(Some(TOO_LARGE));
            return Err(E::custom(TOO_LARGE));
        }
        Ok(())
    }

    fn fault(&self, fault: Fault) {
        self.faults.borrow_mut().push(fault);
    }
}

#[derive(Clone, Copy)]
struct Builder<'s>(&'s State);

impl<'de> DeserializeSeed<'de> for Builder<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        let id = self.0.enter();
        deserializer.deserialize_any(NodeVisitor { state: self.0, id })
    }
}

struct KeySeed<'s>(&'s State);

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        let id = self.0.enter();
        // As text, whatever it looks like: the key `no` is "no" and `012` is "012".
        deserializer.deserialize_str(KeyVisitor { state: self.0, id })
    }
}

struct KeyVisitor<'s> {
    state: &'s State,
    id: NodeId,
}

impl Visitor<'_> for KeyVisitor<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text as a key")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Key, E> {
        self.state.check(self.id, text.len())?;
        Ok(Key { id: self.id, text: text.to_owned() })
    }
}

/// Reads a node whose number is taken; as a seed, it reads what stands behind a tag.
#[derive(Clone, Copy)]
struct NodeVisitor<'s> {
    state: &'s State,
    id: NodeId,
}

impl NodeVisitor<'_> {
    fn scalar<E: de::Error>(self, bytes: usize, kind: impl FnOnce() -> Kind) -> Result<Node, E> {
        self.state.check(self.id, bytes)?;
        Ok(Node { id: self.id, kind: kind() })
    }
}

impl<'de> DeserializeSeed<'de> for NodeVisitor<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for NodeVisitor<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_none<E: de::Error>(self) -> Result<Node, E> {
        self.scalar(0, || Kind::Null)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Node, E> {
        self.scalar(0, || Kind::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Node, E> {
        self.scalar(0, || Kind::Bool(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Node, E> {
        self.scalar(0, || Kind::Int(i128::from(value)))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Node, E> {
        self.scalar(0, || Kind::Int(i128::from(value)))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Node, E> {
        self.scalar(0, || Kind::Int(value))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Node, E> {
        self.scalar(0, || i128::try_from(value).map_or(Kind::Float(value as f64), Kind::Int))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node, E> {
        self.scalar(0, || Kind::Float(value))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Node, E> {
        self.scalar(value.len(), || Kind::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        self.state.check(self.id, 0)?;
        let mut items = Vec::new();
        while let Some(item) = access.next_element_seed(Builder(self.state))? {
            items.push(item);
        }
        Ok(Node { id: self.id, kind: Kind::List(items) })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        self.state.check(self.id, 0)?;
        let mut entries = Vec::new();
        while let Some(key) = access.next_key_seed(KeySeed(self.state))? {
            let value = access.next_value_seed(Builder(self.state))?;
            let void = key.text == MERGE;
            if void {
                let fault = Fault::new("merge keys (`<<`) are not supported")
                    .at(key.id)
                    .help("repeat the whole value by an alias (`*name`), or write the keys out");
                self.state.fault(fault);
            }
            entries.push(Entry { key, value, void });
        }
        void_repeated(&mut entries, self.state);
        Ok(Node { id: self.id, kind: Kind::Map(entries) })
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Node, A::Error> {
        if self.state.stop == Some(self.id) {
            return Err(de::Error::custom("here"));
        }
        let (tag, content) = access.variant::<String>()?;
        let fault = Fault::new(format!("tag `!{tag}` is not supported"))
            .at(self.id)
            .help("a pipeline file is plain YAML: write the value without a tag");
        self.state.fault(fault);
        content.newtype_variant_seed(self)
    }
}

/// Reports keys that are given twice and leaves the first of each.
fn void_repeated(entries: &mut [Entry], state: &State) {
    let mut order: Vec<usize> = (0..entries.len()).filter(|i| !entries[*i].void).collect();
    order.sort_by(|a, b| entries[*a].key.text.cmp(&entries[*b].key.text));
    let mut first = 0;
    for i in 1..order.len() {
        let (known, key) = (&entries[order[first]].key, &entries[order[i]].key);
        if known.text != key.text {
            first = i;
            continue;
        }
        let fault = Fault::new(format!("key `{}` is given twice", shorten(&key.text)));
        state.fault(fault.at(key.id).see(known.id, "the first one is on line {line}"));
        entries[order[i]].void = true;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(text: &str) -> Node {
        let mut faults = Vec::new();
        let node = read(text, &mut faults).map_err(|(e, _)| e).unwrap();
        assert!(faults.is_empty(), "{faults:?}");
        node
    }

    /// Says where every key and every scalar stands, by what the text holds there.
    fn check_places(node: &Node, text: &str) {
        match &node.kind {
            Kind::List(items) => items.iter().for_each(|item| check_places(item, text)),
            Kind::Map(entries) => {
                for Entry { key, value, .. } in entries {
                    let at = locate(text, key.id).unwrap();
                    assert!(text[at..].trim_start_matches('"').starts_with(&key.text), "{}: {at}", key.text);
                    check_places(value, text);
                }
            }
            Kind::Text(words) => {
                let at = locate(text, node.id).unwrap();
                assert!(
                    text[at..].trim_start_matches(['"', '\'']).starts_with(words.as_str()),
                    "{words}: {at}"
                );
            }
            Kind::Int(number) => {
                let at = locate(text, node.id).unwrap();
                assert!(text[at..].starts_with(&number.to_string()), "{number}: {at}");
            }
            Kind::Null | Kind::Bool(_) | Kind::Float(_) => {}
        }
    }

    #[test]
    fn every_node_is_found_where_it_stands() {
        let text = "a: one\n\"b\": [two, 'three', \"fünf\", {c: 4, d: null}]\n# ü\ne:\n  - f: 5\n    g:\n    - h\n    - 6\n  -\n    i: true\nkö: seven\n";
        check_places(&tree(text), text);
        let windows = text.replace('\n', "\r\n");
        check_places(&tree(&windows), &windows);
    }

    #[test]
    fn what_an_alias_names_is_found_at_its_anchor() {
        let text = "a: &x {b: one}\nc: *x\n";
        let root = tree(text);
        let found = root.follow("c.b");
        assert_eq!(root.trace(found.id).unwrap().path, "c.b");
        assert_eq!(locate(text, found.id), text.find("one"));
    }

    #[test]
    fn a_path_names_every_node() {
        let root = tree("a:\n  - b: 1\n    'c d': {e: [2, 3]}\n");
        for path in ["a", "a[0]", "a[0].b", "a[0].\"c d\".e[1]"] {
            let plain = path.replace('"', "");
            assert_eq!(root.trace(root.follow(&plain).id).unwrap().path, path);
        }
        assert_eq!(root.follow("a[0].nothing.else").id, root.follow("a[0]").id, "as far as it leads");
    }

    #[test]
    fn an_empty_value_is_shown_by_its_key() {
        let root = tree("a:\n  b:\n");
        let trace = root.trace(root.follow("a.b").id).unwrap();
        assert_eq!((trace.path.as_str(), trace.node.is_none()), ("a.b", true));
    }

    #[test]
    fn types_are_those_of_yaml_1_2() {
        let root = tree("[no, on, 012, 1_000, 12:30:45, 0o17, 1e3, true, ~, \"true\"]");
        let Kind::List(items) = root.kind else { panic!("a list") };
        let kinds: Vec<_> = items
            .iter()
            .map(|item| match &item.kind {
                Kind::Text(text) => format!("text {text}"),
                other => format!("{other:?}"),
            })
            .collect();
        let expected = [
            "text no",
            "text on",
            "text 012",
            "text 1_000",
            "text 12:30:45",
            "Int(15)",
            "Float(1000.0)",
            "Bool(true)",
            "Null",
            "text true",
        ];
        assert_eq!(kinds, expected);
    }

    #[test]
    fn text_that_is_repeated_by_aliases_is_bounded() {
        let long = "x".repeat(100_000);
        let text = format!("a: &a {long}\nb: [{}]\n", ["*a"; 100].join(", "));
        let (_, stopped) = read(&text, &mut Vec::new()).unwrap_err();
        assert_eq!(stopped, Some(TOO_LARGE));
        let few = format!("a: &a {long}\nb: [*a, *a, *a]\n");
        assert!(read(&few, &mut Vec::new()).is_ok());
    }
}
