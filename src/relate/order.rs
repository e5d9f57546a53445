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
