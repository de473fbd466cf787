//! The order of the steps: each behind the steps that write what it reads, otherwise as in the file.

use std::collections::BTreeSet;

use factum_core::{Io, Layer};

use crate::registry::Registry;
use crate::yaml::fault::Fault;
use crate::yaml::node::NodeId;

/// A step as the planner sees it.
pub(crate) struct Draft {
    pub(crate) id: String,
    pub(crate) io: Io,
    /// The `uses:` of the step.
    pub(crate) at: NodeId,
}

/// Orders steps; `complete` says that every step of the file is among them.
///
/// A step that reads a layer follows all steps that write it. One that writes the layer itself follows only those
/// that stand before it in the file, so that several passes over one layer are possible.
pub(crate) fn order(
    steps: &[&Draft],
    complete: bool,
    registry: &Registry,
    faults: &mut Vec<Fault>,
) -> Vec<usize> {
    let waits: Vec<BTreeSet<usize>> =
        (0..steps.len()).map(|reader| writers_for(steps, reader).collect()).collect();
    if complete {
        report_missing(steps, registry, faults);
    }
    let mut order = Vec::with_capacity(steps.len());
    let mut open: BTreeSet<usize> = (0..steps.len()).collect();
    while let Some(&first) = open.first() {
        // Steps are few, so looking through them each time is fine.
        let ready = open.iter().copied().find(|step| waits[*step].is_disjoint(&open));
        if let Some(step) = ready {
            open.remove(&step);
            order.push(step);
        } else {
            let ring = ring(first, &waits, &open);
            faults.push(describe_ring(&ring, steps));
            for step in ring {
                open.remove(&step);
            }
        }
    }
    order
}

fn writers_for<'s>(steps: &'s [&Draft], reader: usize) -> impl Iterator<Item = usize> + 's {
    let io = &steps[reader].io;
    (0..steps.len()).filter(move |writer| {
        let layer = steps[*writer].io.layer();
        let reads = io.reads().iter().any(|read| read.layer == *layer);
        let passes = io.layer() == layer;
        reads && *writer != reader && (!passes || *writer < reader)
    })
}

fn report_missing(steps: &[&Draft], registry: &Registry, faults: &mut Vec<Fault>) {
    for (at, step) in steps.iter().enumerate() {
        for read in step.io.reads().iter().filter(|read| read.required) {
            let layer = read.layer.as_str();
            let own = step.io.layer() == &read.layer;
            let written = steps
                .iter()
                .enumerate()
                .any(|(other, draft)| draft.io.layer() == &read.layer && other != at && (!own || other < at));
            if !written {
                let message = format!("step `{}` needs the layer `{layer}`, and no step writes it", step.id);
                let writers: Vec<_> =
                    registry.writers(layer).map(|kind| format!("`- uses: {kind}`")).collect();
                let help = match writers.as_slice() {
                    [] => format!("no known plugin writes `{layer}` by default"),
                    [one] => format!("add {one} before it"),
                    many => format!("add one of {} before it", many.join(", ")),
                };
                faults.push(Fault::new(message).at(step.at).help(help));
            }
        }
    }
}

/// Finds steps that wait for each other, starting with the first of them in the file.
fn ring(from: usize, waits: &[BTreeSet<usize>], open: &BTreeSet<usize>) -> Vec<usize> {
    let mut way = vec![from];
    loop {
        let last = way[way.len() - 1];
        let next = waits[last].intersection(open).next().copied().unwrap_or(last);
        if let Some(start) = way.iter().position(|step| *step == next) {
            way.drain(..start);
            let least = (0..way.len()).min_by_key(|i| way[*i]).unwrap_or(0);
            way.rotate_left(least);
            return way;
        }
        way.push(next);
    }
}

fn describe_ring(ring: &[usize], steps: &[&Draft]) -> Fault {
    let reads: Vec<String> = (0..ring.len())
        .map(|i| {
            let (reader, writer) = (steps[ring[i]], steps[ring[(i + 1) % ring.len()]]);
            let layer: &Layer = writer.io.layer();
            format!("`{}` reads `{layer}`, which `{}` writes", reader.id, writer.id)
        })
        .collect();
    let names: Vec<String> = ring.iter().map(|step| format!("`{}`", steps[*step].id)).collect();
    let message = format!("steps {} wait for each other: {}", list(&names), reads.join("; "));
    let fault = Fault::new(message).at(steps[ring[0]].at);
    match ring.get(1) {
        Some(second) => fault.see(steps[*second].at, "the other one is on line {line}"),
        None => fault,
    }
}

fn list(names: &[String]) -> String {
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(id: &str, io: Io) -> Draft {
        Draft { id: id.to_owned(), io, at: 0 }
    }

    fn planned(steps: &[Draft]) -> (Vec<&str>, Vec<String>) {
        let mut faults = Vec::new();
        let steps: Vec<_> = steps.iter().collect();
        let order = order(&steps, true, &Registry::new(), &mut faults);
        let names = order.into_iter().map(|i| steps[i].id.as_str()).collect();
        (names, faults.into_iter().map(|fault| fault.message).collect())
    }

    #[test]
    fn steps_that_share_nothing_keep_the_order_of_the_file() {
        let steps = [draft("c", Io::writes("c")), draft("a", Io::writes("a")), draft("b", Io::writes("b"))];
        assert_eq!(planned(&steps), (vec!["c", "a", "b"], vec![]));
    }

    #[test]
    fn a_reader_follows_all_writers_of_its_layer() {
        let steps = [
            draft("reader", Io::writes("out").requires("dates")),
            draft("free", Io::writes("free")),
            draft("dates", Io::writes("dates")),
            draft("more", Io::writes("dates")),
        ];
        assert_eq!(planned(&steps), (vec!["free", "dates", "more", "reader"], vec![]));
    }

    #[test]
    fn a_layer_that_is_only_used_may_be_missing() {
        assert_eq!(planned(&[draft("a", Io::writes("a").uses("nobody"))]), (vec!["a"], vec![]));
    }

    #[test]
    fn a_required_layer_must_have_a_writer() {
        let (_, faults) = planned(&[draft("a", Io::writes("a").requires("b"))]);
        assert_eq!(faults, ["step `a` needs the layer `b`, and no step writes it"]);
    }

    #[test]
    fn a_step_does_not_write_the_layer_it_needs() {
        let (_, faults) = planned(&[draft("a", Io::writes("a").requires("a"))]);
        assert_eq!(faults, ["step `a` needs the layer `a`, and no step writes it"]);
    }

    #[test]
    fn passes_over_one_layer_run_in_the_order_of_the_file() {
        let pass = || Io::writes("marks").uses("marks");
        let steps =
            [draft("second", Io::writes("x").requires("marks")), draft("p", pass()), draft("q", pass())];
        assert_eq!(planned(&steps), (vec!["p", "q", "second"], vec![]));
    }

    #[test]
    fn two_rings_are_two_mistakes_and_the_rest_is_ordered() {
        let steps = [
            draft("a", Io::writes("a").requires("b")),
            draft("b", Io::writes("b").requires("a")),
            draft("x", Io::writes("x").uses("z")),
            draft("y", Io::writes("y").uses("x")),
            draft("z", Io::writes("z").uses("y")),
            draft("free", Io::writes("free").uses("a")),
        ];
        let (order, faults) = planned(&steps);
        assert_eq!(order, ["free"]);
        assert_eq!(
            faults,
            [
                "steps `a` and `b` wait for each other: `a` reads `b`, which `b` writes; `b` reads `a`, which `a` \
                 writes",
                "steps `x`, `z` and `y` wait for each other: `x` reads `z`, which `z` writes; `z` reads `y`, which \
                 `y` writes; `y` reads `x`, which `x` writes",
            ]
        );
    }

    #[test]
    fn a_step_behind_a_ring_is_not_part_of_it() {
        let steps = [
            draft("behind", Io::writes("behind").requires("a")),
            draft("a", Io::writes("a").requires("b")),
            draft("b", Io::writes("b").requires("a")),
        ];
        let (order, faults) = planned(&steps);
        assert_eq!(order, ["behind"]);
        assert_eq!(faults.len(), 1);
        assert!(faults[0].starts_with("steps `a` and `b`"), "{faults:?}");
    }
}
