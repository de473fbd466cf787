//! Walks over the code of a file and tells the words in it from names and signs.

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::visit::{self, Visit};

use crate::{Known, pattern};

/// Functions and methods, by their crate, whose literals are names of captures, classes, layers or lists, or messages.
pub(crate) const TAKE_NAMES: &[(&str, &[&str])] = &[
    ("", &["add_class", "add_gazetteer", "at", "class", "expect", "known", "layer", "new", "uses", "writes"]),
    ("factum-counts", &["get"]),
    (
        "factum-dates",
        &["get", "has", "has_any", "is_plural", "minutes", "number", "payload", "small", "text"],
    ),
    ("factum-entities", &["get"]),
    ("factum-exclusions", &["Of", "add", "get"]),
];

/// Macros that write messages or name files.
pub(crate) const WRITE: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "concat",
    "debug_assert",
    "format",
    "include",
    "include_str",
    "lists",
    "panic",
    "unreachable",
    "write",
    "writeln",
];

/// Methods that test how a word begins or ends.
const AFFIX_TESTS: &[&str] =
    &["ends_with", "starts_with", "strip_prefix", "strip_suffix", "trim_end_matches", "trim_start_matches"];

/// A word in the code.
pub(crate) struct Found {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) word: String,
}

impl std::fmt::Display for Found {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "crates/{}:{}: {}", self.file, self.line, self.word)
    }
}

/// Walks over the code of a file.
pub(crate) struct Survey<'a> {
    pub(crate) known: &'a Known,
    pub(crate) name: &'a str,
    pub(crate) file: String,
    pub(crate) found: Vec<Found>,
}

impl Survey<'_> {
    fn add(&mut self, word: &str, at: Span) {
        self.found.push(Found { file: self.file.clone(), line: at.start().line, word: word.to_owned() });
    }

    /// Counts the words of a literal; `pattern` says that it stands where only patterns do.
    fn text(&mut self, text: &str, at: Span, pattern: bool) {
        if !pattern && self.known.has(text) {
            return self.add(text, at);
        }
        let Some(read) = pattern::literals(text).filter(|read| pattern || read.has_signs) else { return };
        for word in read.words {
            if word.chars().filter(|c| c.is_alphabetic()).count() > 1 || self.known.has(&word) {
                self.add(&word, at);
            }
        }
    }

    fn literal(&mut self, literal: &syn::Lit, pattern: bool) {
        match literal {
            syn::Lit::Str(text) => self.text(&text.value(), text.span(), pattern),
            syn::Lit::ByteStr(bytes) => {
                self.text(&String::from_utf8_lossy(&bytes.value()), bytes.span(), false);
            }
            _ => {}
        }
    }

    /// Counts the words in the literals of a macro.
    fn tokens(&mut self, tokens: TokenStream) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Literal(literal) => self.literal(&syn::Lit::new(literal), false),
                _ => {}
            }
        }
    }

    fn takes_names(&self, function: &str) -> bool {
        TAKE_NAMES.iter().any(|(of, names)| (of.is_empty() || *of == self.name) && names.contains(&function))
    }

    fn arguments<'ast>(&mut self, function: &str, arguments: impl Iterator<Item = &'ast syn::Expr>) {
        let takes_patterns = ["rule", "define", "refuse", "mask", "never"].contains(&function);
        let mut names = usize::from(function == "define");
        for argument in arguments {
            let literal = match argument {
                syn::Expr::Lit(literal) => Some(&literal.lit),
                _ => None,
            };
            match (argument, literal) {
                (_, Some(_)) if self.takes_names(function) => {}
                (_, Some(syn::Lit::Str(affix))) if AFFIX_TESTS.contains(&function) => {
                    if affix.value().contains(char::is_alphabetic) {
                        self.add(&affix.value(), affix.span());
                    }
                }
                (_, Some(_)) if names > 0 => names -= 1,
                (_, Some(syn::Lit::Str(text))) if takes_patterns && is_prose(&text.value()) => {}
                (_, Some(literal)) => self.literal(literal, takes_patterns),
                (syn::Expr::Reference(list), None) if takes_patterns => self.patterns(&list.expr),
                _ if self.takes_names(function) && matches!(argument, syn::Expr::Reference(_)) => {}
                _ => self.visit_expr(argument),
            }
        }
    }

    /// Counts the words of a pattern or an array of patterns.
    fn patterns(&mut self, expression: &syn::Expr) {
        match expression {
            syn::Expr::Lit(literal) => self.literal(&literal.lit, true),
            syn::Expr::Reference(list) => self.patterns(&list.expr),
            syn::Expr::Array(list) => list.elems.iter().for_each(|one| self.patterns(one)),
            other => self.visit_expr(other),
        }
    }
}

/// Returns whether a literal beside patterns is the name of a rule or the sentence about it.
fn is_prose(text: &str) -> bool {
    let name = text.contains('.') && !text.contains(' ');
    name || (text.starts_with(char::is_uppercase) && text.ends_with('.'))
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    let test = |attribute: &syn::Attribute| {
        attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Ident>().is_ok_and(|of| of == "test")
    };
    attributes.iter().any(test)
}

impl<'ast> Visit<'ast> for Survey<'_> {
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !is_test(&item.attrs) {
            visit::visit_item_fn(self, item);
        }
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        let name = item.ident.to_string();
        let elements: Vec<_> = match &*item.expr {
            syn::Expr::Array(list) => list.elems.iter().collect(),
            syn::Expr::Reference(syn::ExprReference { expr, .. }) => match &**expr {
                syn::Expr::Array(list) => list.elems.iter().collect(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        for element in &elements {
            match element {
                syn::Expr::Tuple(named) if name == "FRAGMENTS" => {
                    named.elems.iter().skip(1).for_each(|source| self.patterns(source));
                }
                syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(ending), .. })
                    if name.ends_with("ENDINGS") =>
                {
                    self.add(&ending.value(), ending.span());
                }
                element if name == "PATTERNS" => self.patterns(element),
                element => self.visit_expr(element),
            }
        }
        if elements.is_empty() {
            visit::visit_item_const(self, item);
        }
    }

    fn visit_field_value(&mut self, field: &'ast syn::FieldValue) {
        let name = match &field.member {
            syn::Member::Named(name) => name.to_string(),
            syn::Member::Unnamed(_) => String::new(),
        };
        match name.as_str() {
            "id" | "about" => {}
            "patterns" | "pattern" => self.patterns(&field.expr),
            _ => visit::visit_field_value(self, field),
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.visit_expr(&call.receiver);
        self.arguments(&call.method.to_string(), call.args.iter());
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        let function = match &*call.func {
            syn::Expr::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
            _ => None,
        };
        self.arguments(&function.unwrap_or_default(), call.args.iter());
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        if !WRITE.iter().any(|name| call.path.is_ident(name)) {
            self.tokens(call.tokens.clone());
        }
    }

    fn visit_lit(&mut self, literal: &'ast syn::Lit) {
        self.literal(literal, false);
    }
}
