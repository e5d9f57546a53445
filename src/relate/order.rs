//! In which order tables can be filled.

use std::collections::BTreeMap;

use super::relationship::{Relationship, Standing};
use crate::schema::TableName;

/// An order of tables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// All tables; whatever a table points to comes before it, except within a cycle. Otherwise as given.
    pub order: Vec<TableName>,
    /// Tables that point to each other in a circle, two or more each, in the order above.
    pub cycles: Vec<Vec<TableName>>,
}

/// Sorts tables by the relationships that hold; those of tables that are not given are passed over.
///
/// Tarjan's strongly connected components (1972), then the earliest given table of those that wait for nothing, again and again.
pub fn order(tables: &[TableName], relationships: &[Relationship]) -> Order {
    let graph = Graph::new(tables, relationships);
    let components = graph.components();
    let mut component_of = vec![0; tables.len()];
    for (number, component) in components.iter().enumerate() {
        for &table in component {
            set(&mut component_of, table, number);
        }
    }
    // How many other components each one waits for, and who waits for it.
    let mut waits = vec![0_usize; components.len()];
    let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); components.len()];
    for (from, targets) in graph.targets.iter().enumerate() {
        let from = get(&component_of, from);
        for &to in targets {
            let to = get(&component_of, to);
            if from != to {
                if let Some(waits) = waits.get_mut(from) {
                    *waits += 1;
                }
                if let Some(waiting) = waiting.get_mut(to) {
                    waiting.push(from);
                }
            }
        }
    }
    let first = |component: usize| {
        components.get(component).and_then(|tables| tables.first()).copied().unwrap_or(0)
    };
    let mut free: BTreeMap<usize, usize> = waits
        .iter()
        .enumerate()
        .filter(|(_, waits)| **waits == 0)
        .map(|(component, _)| (first(component), component))
        .collect();
    let mut sorted = Order::default();
    while let Some((_, component)) = free.pop_first() {
        let names: Vec<TableName> = components
            .get(component)
            .into_iter()
            .flatten()
            .filter_map(|&table| tables.get(table).cloned())
            .collect();
        sorted.order.extend(names.iter().cloned());
        if names.len() > 1 {
            sorted.cycles.push(names);
        }
        for &other in waiting.get(component).into_iter().flatten() {
            if let Some(waits) = waits.get_mut(other) {
                *waits -= 1;
                if *waits == 0 {
                    free.insert(first(other), other);
                }
            }
        }
    }
    sorted
}

/// Tables by their numbers.
struct Graph {
    /// The tables that each one points to, itself left out.
    targets: Vec<Vec<usize>>,
}

impl Graph {
    fn new(tables: &[TableName], relationships: &[Relationship]) -> Self {
        let numbers: BTreeMap<&TableName, usize> =
            tables.iter().enumerate().map(|(number, table)| (table, number)).collect();
        let mut targets = vec![Vec::new(); tables.len()];
        for relationship in relationships {
            let holds = match relationship.standing {
                Standing::Holds | Standing::Unmeasured => true,
                Standing::Review | Standing::Doubtful => false,
            };
            let ends = (
                numbers.get(&relationship.from.table).copied(),
                numbers.get(&relationship.to.table).copied(),
            );
            if let (Some(from), Some(to)) = ends
                && from != to
                && holds
                && let Some(list) = targets.get_mut(from)
            {
                let list: &mut Vec<usize> = list;
                list.push(to);
            }
        }
        for list in &mut targets {
            list.sort_unstable();
            list.dedup();
        }
        Graph { targets }
    }

    /// The strongly connected components, the tables of each in the order given. Without recursion: a chain of tables may be long.
    fn components(&self) -> Vec<Vec<usize>> {
        const NEW: usize = usize::MAX;
        let count = self.targets.len();
        let (mut found, mut low) = (vec![NEW; count], vec![0; count]);
        let mut on_stack = vec![false; count];
        let (mut stack, mut path): (Vec<usize>, Vec<(usize, usize)>) = (Vec::new(), Vec::new());
        let mut components = Vec::new();
        let mut next = 0;
        for start in 0..count {
            if get(&found, start) != NEW {
                continue;
            }
            path.push((start, 0));
            while let Some(&mut (table, ref mut at)) = path.last_mut() {
                if *at == 0 && get(&found, table) == NEW {
                    set(&mut found, table, next);
                    set(&mut low, table, next);
                    next += 1;
                    stack.push(table);
                    set(&mut on_stack, table, true);
                }
                let target = self.targets.get(table).and_then(|targets| targets.get(*at)).copied();
                *at += 1;
                match target {
                    Some(target) if get(&found, target) == NEW => path.push((target, 0)),
                    Some(target) => {
                        if get(&on_stack, target) {
                            let lowest = get(&low, table).min(get(&found, target));
                            set(&mut low, table, lowest);
                        }
                    }
                    None => {
                        path.pop();
                        if let Some(&(parent, _)) = path.last() {
                            let lowest = get(&low, parent).min(get(&low, table));
                            set(&mut low, parent, lowest);
                        }
                        if get(&low, table) == get(&found, table) {
                            let mut component = Vec::new();
                            while let Some(member) = stack.pop() {
                                set(&mut on_stack, member, false);
                                component.push(member);
                                if member == table {
                                    break;
                                }
                            }
                            component.sort_unstable();
                            components.push(component);
                        }
                    }
                }
            }
        }
        components
    }
}

fn get<T: Copy + Default>(list: &[T], at: usize) -> T {
    list.get(at).copied().unwrap_or_default()
}

fn set<T>(list: &mut [T], at: usize, value: T) {
    if let Some(place) = list.get_mut(at) {
        *place = value;
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::super::relationship::{End, Exactness, FoundBy};
    use super::*;

    fn table(number: usize) -> TableName {
        TableName::new("public", format!("t{number}"))
    }

    fn edge(from: usize, to: usize) -> Relationship {
        Relationship {
            from: End::column(&table(from), "x"),
            to: End::column(&table(to), "id"),
            found_by: FoundBy::ForeignKey,
            standing: Standing::Holds,
            match_rate: None,
            rows: 0,
            nulls: 0,
            distinct: 0,
            orphans: 0,
            orphan_values: 0,
            exactness: Exactness::Exact,
            cause: None,
        }
    }

    fn ordered(count: usize, edges: &[(usize, usize)]) -> (Vec<usize>, Vec<Vec<usize>>) {
        let tables: Vec<TableName> = (0..count).map(table).collect();
        let edges: Vec<Relationship> = edges.iter().map(|(from, to)| edge(*from, *to)).collect();
        let sorted = order(&tables, &edges);
        let number = |name: &TableName| name.name.trim_start_matches('t').parse().unwrap();
        (
            sorted.order.iter().map(number).collect(),
            sorted.cycles.iter().map(|cycle| cycle.iter().map(number).collect()).collect(),
        )
    }

    #[test]
    fn what_is_pointed_to_comes_first() {
        type Case =
            (usize, &'static [(usize, usize)], &'static [usize], &'static [&'static [usize]]);
        const CASES: &[Case] = &[
            (0, &[], &[], &[]),
            (3, &[], &[0, 1, 2], &[]),
            (3, &[(0, 1), (1, 2)], &[2, 1, 0], &[]),
            (4, &[(0, 3), (0, 3)], &[1, 2, 3, 0], &[]),
            (2, &[(0, 0)], &[0, 1], &[]),
            (4, &[(1, 2), (2, 1), (0, 1), (2, 3)], &[3, 1, 2, 0], &[&[1, 2]]),
            (
                5,
                &[(0, 1), (1, 0), (3, 4), (4, 2), (2, 3)],
                &[0, 1, 2, 3, 4],
                &[&[0, 1], &[2, 3, 4]],
            ),
            // A table that is not given.
            (2, &[(0, 7), (7, 1)], &[0, 1], &[]),
        ];
        for (count, edges, expected, cycles) in CASES {
            let (order, found) = ordered(*count, edges);
            assert_eq!(order, *expected, "{edges:?}");
            assert_eq!(found, *cycles, "{edges:?}");
        }
    }

    #[test]
    fn what_is_doubtful_orders_nothing() {
        let tables = [table(0), table(1)];
        for (standing, first) in [
            (Standing::Holds, 1),
            (Standing::Unmeasured, 1),
            (Standing::Review, 0),
            (Standing::Doubtful, 0),
        ] {
            let edges = [Relationship { standing, ..edge(0, 1) }];
            assert_eq!(order(&tables, &edges).order[0], table(first), "{standing:?}");
        }
    }

    #[test]
    fn long_chains_take_no_stack() {
        let edges: Vec<(usize, usize)> = (0..50_000).map(|number| (number, number + 1)).collect();
        let (order, cycles) = ordered(50_001, &edges);
        assert_eq!((order[0], order[50_000], cycles.len()), (50_000, 0, 0));
    }

    proptest! {
        #[test]
        fn any_graph(edges in prop::collection::vec((0_usize..12, 0_usize..12), 0..30)) {
            let (order, cycles) = ordered(12, &edges);
            let mut all = order.clone();
            all.sort_unstable();
            prop_assert_eq!(all, (0..12).collect::<Vec<_>>());
            // Who reaches whom, the naive way.
            let mut reaches: BTreeSet<(usize, usize)> = edges.iter().copied().collect();
            for _ in 0..12 {
                let longer: Vec<_> = reaches
                    .iter()
                    .flat_map(|(from, by)| {
                        edges.iter().filter(move |edge| edge.0 == *by).map(|edge| (*from, edge.1))
                    })
                    .collect();
                reaches.extend(longer);
            }
            let place = |table: usize| order.iter().position(|other| *other == table).unwrap();
            for left in 0..12 {
                for right in 0..12 {
                    let reached = left != right && reaches.contains(&(left, right));
                    let together = reached && reaches.contains(&(right, left));
                    let named = left != right && cycles.iter().any(|c| c.contains(&left) && c.contains(&right));
                    prop_assert_eq!(together, named);
                    if reached && !together {
                        prop_assert!(place(right) < place(left));
                    }
                }
            }
        }
    }
}
