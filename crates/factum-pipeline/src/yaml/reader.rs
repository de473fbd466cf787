//! Reads options out of the tree, and finds every mistake in them rather than the first.
//!
//! Types are read as they are declared, by `serde`; this is a deserializer over [`Node`]s whose errors name the node
//! they happened at. It is stricter than the types are: keys that a struct does not know are mistakes even when the
//! struct forgot to deny them. After a mistake the value at fault is set aside and the rest is read again, so that
//! two wrong options are two messages.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde::de::value::StrDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer,
    MapAccess, SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::fault::{self, Fault};
use super::node::{Entry, Key, Kind, Node, NodeId};

/// Mistakes found in one value before the reader gives up on it.
const MOST: usize = 16;

/// Reads a value; all mistakes go to `faults`, and then there is no value.
pub(crate) fn read<T: DeserializeOwned>(node: &Node, faults: &mut Vec<Fault>) -> Option<T> {
    let state = RefCell::new(State::default());
    let before = faults.len();
    let mut value = None;
    for _ in 0..MOST {
        match T::deserialize(Reader { node, state: &state }) {
            Ok(read) => {
                value = Some(read);
                break;
            }
            Err(fault) => {
                let at = fault.at.unwrap_or(node.id);
                let mut state = state.borrow_mut();
                if state.aside.contains(&at) || state.follows(node, at, &fault) {
                    break;
                }
                faults.push(fault.within(node.id));
                state.aside.insert(at);
                if at == node.id {
                    break;
                }
            }
        }
    }
    faults.append(&mut state.into_inner().found);
    if faults.len() == before { value } else { None }
}

#[derive(Default)]
struct State {
    /// Keys, values and elements to pass over.
    aside: BTreeSet<NodeId>,
    found: Vec<Fault>,
}

impl State {
    /// Returns whether a fault may only be there because something was set aside.
    fn follows(&self, root: &Node, at: NodeId, fault: &Fault) -> bool {
        if self.aside.is_empty() {
            return false;
        }
        let Some(Some(node)) = root.trace(at).map(|trace| trace.node) else { return false };
        match (fault.missing, &node.kind) {
            // It is there and wrong, or there and misspelt.
            (Some(key), _) => node.entries().any(|entry| {
                self.skips(entry)
                    && (entry.key.text == key || fault::nearest(&entry.key.text, &[key]).is_some())
            }),
            // A whole that is wrong after a part of it went may have been right before.
            (None, Kind::List(_) | Kind::Map(_)) => self.aside.range(at..=last_id(node)).next().is_some(),
            _ => false,
        }
    }

    fn skips(&self, entry: &Entry) -> bool {
        self.aside.contains(&entry.key.id) || self.aside.contains(&entry.value.id)
    }
}

fn last_id(node: &Node) -> NodeId {
    match &node.kind {
        Kind::List(items) => items.last().map_or(node.id, last_id),
        Kind::Map(entries) => entries.last().map_or(node.id, |entry| last_id(&entry.value)),
        _ => node.id,
    }
}

#[derive(Clone, Copy)]
struct Reader<'n> {
    node: &'n Node,
    state: &'n RefCell<State>,
}

impl<'n> Reader<'n> {
    fn child(self, node: &'n Node) -> Self {
        Self { node, state: self.state }
    }

    fn items(self, items: &'n [Node]) -> Items<'n> {
        Items { reader: self, rest: items.iter() }
    }

    fn entries(self, entries: &'n [Entry]) -> Entries<'n> {
        Entries { reader: self, rest: entries.iter(), value: None }
    }

    fn unexpected(self) -> Unexpected<'n> {
        match &self.node.kind {
            Kind::Null => Unexpected::Unit,
            Kind::Bool(value) => Unexpected::Bool(*value),
            Kind::Int(value) => match (u64::try_from(*value), i64::try_from(*value)) {
                (Ok(value), _) => Unexpected::Unsigned(value),
                (_, Ok(value)) => Unexpected::Signed(value),
                _ => Unexpected::Other("a number out of all ranges"),
            },
            Kind::Float(value) => Unexpected::Float(*value),
            Kind::Text(text) => Unexpected::Str(text),
            Kind::List(_) => Unexpected::Seq,
            Kind::Map(_) => Unexpected::Map,
        }
    }

    fn set_unknown_keys_aside(self, known: &[&str]) {
        let mut state = self.state.borrow_mut();
        for Entry { key, .. } in self.node.entries() {
            if !known.contains(&key.text.as_str()) && state.aside.insert(key.id) {
                state.found.push(fault::unknown_key(&key.text, known).at(key.id));
            }
        }
    }

    fn any<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.kind {
            Kind::Null => visitor.visit_unit(),
            Kind::Bool(value) => visitor.visit_bool(*value),
            Kind::Int(value) => match (u64::try_from(*value), i64::try_from(*value)) {
                (Ok(value), _) => visitor.visit_u64(value),
                (_, Ok(value)) => visitor.visit_i64(value),
                _ => visitor.visit_i128(*value),
            },
            Kind::Float(value) => visitor.visit_f64(*value),
            Kind::Text(text) => visitor.visit_str(text),
            Kind::List(items) => visitor.visit_seq(self.items(items)),
            Kind::Map(entries) => visitor.visit_map(self.entries(entries)),
        }
    }

    fn map<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.kind {
            // Options that are all commented out leave nothing, and mean the defaults.
            Kind::Null => visitor.visit_map(self.entries(&[])),
            Kind::Map(entries) => visitor.visit_map(self.entries(entries)),
            _ => Err(Fault::invalid_type(self.unexpected(), &visitor)),
        }
    }

    fn place<T>(self, result: Result<T, Fault>) -> Result<T, Fault> {
        result.map_err(|fault| fault.within(self.node.id))
    }
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.place(self.any(visitor))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.place(if self.node.is_null() { visitor.visit_none() } else { visitor.visit_some(self) })
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.set_unknown_keys_aside(&[]);
        self.place(match &self.node.kind {
            Kind::Map(_) => visitor.visit_unit(),
            _ => self.any(visitor),
        })
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.place(visitor.visit_newtype_struct(self))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.place(self.map(visitor))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.set_unknown_keys_aside(fields);
        self.place(self.map(visitor))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.place(match &self.node.kind {
            Kind::Text(_) => visitor.visit_enum(Variant { reader: self, key: None, content: None }),
            Kind::Map(entries) if entries.len() == 1 => {
                let Entry { key, value, .. } = &entries[0];
                visitor.visit_enum(Variant { reader: self, key: Some(key), content: Some(value) })
            }
            _ => {
                let names: Vec<String> = variants.iter().map(|name| format!("`{name}`")).collect();
                let wanted = format!("one of {}", names.join(", "));
                Err(Fault::invalid_type(self.unexpected(), &wanted.as_str()))
            }
        })
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf seq tuple
        tuple_struct identifier
    }
}

struct Items<'n> {
    reader: Reader<'n>,
    rest: std::slice::Iter<'n, Node>,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Fault;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let aside = |node: &Node| self.reader.state.borrow().aside.contains(&node.id);
        match self.rest.find(|node| !aside(node)) {
            Some(node) => {
                let reader = self.reader.child(node);
                reader.place(seed.deserialize(reader)).map(Some)
            }
            None => Ok(None),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        self.rest.size_hint().1
    }
}

struct Entries<'n> {
    reader: Reader<'n>,
    rest: std::slice::Iter<'n, Entry>,
    value: Option<&'n Node>,
}

impl<'de> MapAccess<'de> for Entries<'_> {
    type Error = Fault;

    fn next_key_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Fault> {
        let aside = |entry: &Entry| entry.void || self.reader.state.borrow().skips(entry);
        match self.rest.find(|entry| !aside(entry)) {
            Some(Entry { key, value, .. }) => {
                self.value = Some(value);
                seed.deserialize(KeyReader(key)).map_err(|fault| fault.within(key.id)).map(Some)
            }
            None => Ok(None),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Fault> {
        let value = self.value.take().ok_or_else(|| Fault::new("a value was asked for before its key"))?;
        let reader = self.reader.child(value);
        reader.place(seed.deserialize(reader))
    }
}

/// Reads a key: as text, or as what the text says when the type wants something else.
#[derive(Clone, Copy)]
struct KeyReader<'n>(&'n Key);

macro_rules! parse_key {
    ($($method:ident $visit:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            match self.0.text.parse() {
                Ok(value) => visitor.$visit(value),
                Err(_) => visitor.visit_str(&self.0.text),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for KeyReader<'_> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_str(&self.0.text)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_enum(self.0.text.as_str().into_deserializer())
    }

    parse_key! {
        deserialize_bool visit_bool
        deserialize_i8 visit_i8 deserialize_i16 visit_i16 deserialize_i32 visit_i32 deserialize_i64 visit_i64
        deserialize_i128 visit_i128 deserialize_u8 visit_u8 deserialize_u16 visit_u16 deserialize_u32 visit_u32
        deserialize_u64 visit_u64 deserialize_u128 visit_u128 deserialize_f32 visit_f32 deserialize_f64 visit_f64
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// A variant: a name alone, or a name with its content as the one key of a map.
#[derive(Clone, Copy)]
struct Variant<'n> {
    reader: Reader<'n>,
    key: Option<&'n Key>,
    content: Option<&'n Node>,
}

impl<'n> Variant<'n> {
    fn content(self, wanted: &str) -> Result<Reader<'n>, Fault> {
        match self.content {
            Some(node) => Ok(self.reader.child(node)),
            None => Err(Fault::invalid_type(self.reader.unexpected(), &wanted)),
        }
    }
}

impl<'de> EnumAccess<'de> for Variant<'_> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<(S::Value, Self), Fault> {
        let (name, at) = match (self.key, &self.reader.node.kind) {
            (Some(key), _) => (key.text.as_str(), key.id),
            (None, Kind::Text(text)) => (text.as_str(), self.reader.node.id),
            (None, _) => return Err(Fault::invalid_type(self.reader.unexpected(), &"the name of a value")),
        };
        let name = seed.deserialize(StrDeserializer::new(name)).map_err(|fault: Fault| fault.within(at))?;
        Ok((name, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        match self.content {
            Some(node) if !node.is_null() => {
                let found = self.reader.child(node).unexpected();
                Err(Fault::invalid_type(found, &"the name alone").at(node.id))
            }
            _ => Ok(()),
        }
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, Fault> {
        let reader = self.content("the name with a value, as `name: value`")?;
        reader.place(seed.deserialize(reader))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _len: usize, visitor: V) -> Result<V::Value, Fault> {
        self.content("the name with a list, as `name: [...]`")?.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let content = self.content("the name with options, as `name: {...}`")?;
        de::Deserializer::deserialize_struct(content, "", fields, visitor)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;

    use super::*;
    use crate::yaml::node;

    /// Reads a value, or says each mistake with its path.
    fn read_from<T: DeserializeOwned>(text: &str) -> Result<T, Vec<String>> {
        let mut faults = Vec::new();
        let root = node::read(text, &mut faults).map_err(|(e, _)| e).unwrap();
        let value = read(&root, &mut faults);
        let told = |fault: &Fault| {
            let path = root.trace(fault.at.unwrap()).unwrap().path;
            format!("{path}: {}", fault.message)
        };
        match value {
            Some(value) if faults.is_empty() => Ok(value),
            _ => Err(faults.iter().map(told).collect()),
        }
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Whole {
        name: String,
        #[serde(default)]
        shape: Option<Shape>,
        #[serde(default)]
        by_year: BTreeMap<u16, bool>,
        #[serde(default)]
        pair: Option<(u8, u8)>,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "snake_case")]
    enum Shape {
        Dot,
        Circle(f64),
        Rect { width: u32, height: u32 },
        Path(u8, u8),
    }

    #[test]
    fn all_shapes_of_serde_are_read() {
        let whole: Whole =
            read_from("name: a\nshape: dot\nby_year: {2020: true, 2021: false}\npair: [1, 2]\n").unwrap();
        assert_eq!(whole.by_year, BTreeMap::from([(2020, true), (2021, false)]));
        assert_eq!((whole.shape, whole.pair), (Some(Shape::Dot), Some((1, 2))));
        assert_eq!(read_from::<Shape>("circle: 3"), Ok(Shape::Circle(3.0)));
        assert_eq!(
            read_from::<Shape>("rect: {width: 1, height: 2}"),
            Ok(Shape::Rect { width: 1, height: 2 })
        );
        assert_eq!(read_from::<Shape>("path: [1, 2]"), Ok(Shape::Path(1, 2)));
        assert_eq!(read_from::<()>("{}"), Ok(()));
        assert_eq!(read_from::<Option<u8>>("~"), Ok(None));
        assert_eq!(read_from::<char>("é"), Ok('é'));
        assert_eq!(read_from::<i128>("-170141183460469231731687303715884105728"), Ok(i128::MIN));
    }

    #[test]
    fn all_mistakes_of_a_value_are_told() {
        let told = read_from::<Whole>("name: 1\nshpe: dot\nby_year: {20x0: true, 2021: 3}\npair: [1, 999]\n")
            .unwrap_err();
        assert_eq!(
            told,
            [
                "name: expected text, found the number 1",
                "by_year.20x0: expected a whole number from 0 to 65535, found the text `20x0`",
                "by_year.2021: expected `true` or `false`, found the number 3",
                "pair[1]: expected a whole number from 0 to 255, found the number 999",
                "shpe: unknown key `shpe`",
            ]
        );
    }

    #[test]
    fn what_follows_from_a_mistake_is_not_told() {
        // Without its only name the value lacks it, which nobody wrote.
        assert_eq!(read_from::<Whole>("name: [a]\n").unwrap_err(), ["name: expected text, found a list"]);
        assert_eq!(read_from::<Whole>("nme: a\n").unwrap_err(), ["nme: unknown key `nme`"]);
        // But what lacks for itself is told.
        assert_eq!(read_from::<Whole>("title: a\n").unwrap_err().len(), 2);
        assert_eq!(
            read_from::<Shape>("rect: {width: many, height: 1}").unwrap_err(),
            ["rect.width: expected a whole number from 0 to 4294967295, found the text `many`"]
        );
    }

    #[test]
    fn variants_say_what_is_known() {
        assert_eq!(read_from::<Shape>("square").unwrap_err(), [": unknown value `square`"]);
        assert_eq!(read_from::<Shape>("square: 3").unwrap_err(), ["square: unknown value `square`"]);
        assert_eq!(
            read_from::<Shape>("dot: 3").unwrap_err(),
            ["dot: expected the name alone, found the number 3"]
        );
        assert_eq!(
            read_from::<Shape>("7").unwrap_err(),
            [": expected one of `dot`, `circle`, `rect`, `path`, found the number 7"]
        );
    }

    /// What `serde` buffers loses its place inside; the whole keeps it.
    #[test]
    fn buffered_types_are_placed_as_a_whole() {
        #[derive(Debug, Deserialize)]
        #[serde(tag = "kind", rename_all = "snake_case")]
        enum Tagged {
            Word { text: String },
        }
        #[derive(Debug, Deserialize)]
        struct Outer {
            list: Vec<Tagged>,
        }
        let told = read_from::<Outer>("list: [{kind: word, text: a}, {kind: word, text: [b]}, {kind: wrd}]")
            .unwrap_err();
        assert_eq!(told, ["list[1]: expected text, found a list", "list[2].kind: unknown value `wrd`"]);
        let outer: Outer = read_from("list: [{kind: word, text: a}]").unwrap();
        let Tagged::Word { text } = &outer.list[0];
        assert_eq!(text, "a");
    }
}
