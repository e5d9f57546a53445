//! The PRF, one value at a time and many at once: the pipeline hashes a column of a batch with one call.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dumpscrub::key::{Block, Key, Prf, Use};

const VALUES: usize = 4096;

fn prf(criterion: &mut Criterion) {
    let subkey = Key::from_bytes([0; 32]).root().subkey(Use::Pseudonym, "email", 1);
    let values: Vec<String> = (0..VALUES).map(|n| format!("user{n}@gmail.com")).collect();
    let blocks = || -> Vec<Block> {
        let mut blocks = vec![[0; 64]; VALUES];
        for (value, block) in values.iter().zip(&mut blocks) {
            subkey.block(value.as_bytes(), block);
        }
        blocks
    };
    let one_by_one: Vec<Prf> = values.iter().map(|value| subkey.prf(value.as_bytes())).collect();
    let mut many = Vec::new();
    subkey.prf_many(&blocks(), &mut many);
    assert!(many.len() == VALUES);
    assert!(one_by_one.iter().zip(&many).all(|(one, other)| one.bytes() == other.bytes()));

    let mut group = criterion.benchmark_group("prf");
    group.throughput(Throughput::Elements(VALUES as u64));
    group.bench_function("one by one", |bencher| {
        bencher.iter(|| values.iter().fold(0u64, |sum, v| sum ^ subkey.prf(v.as_bytes()).u64(0)));
    });
    let blocks = blocks();
    group.bench_function("many at once", |bencher| {
        bencher.iter(|| subkey.prf_many(&blocks, &mut many));
    });
    group.bench_function("of parts", |bencher| {
        bencher.iter(|| {
            (0..VALUES as u64).fold(0u64, |sum, row| {
                sum ^ subkey.prf_of_parts(&[&row.to_le_bytes(), &[0; 8]]).u64(0)
            })
        });
    });
    group.finish();
}

criterion_group!(benches, prf);
criterion_main!(benches);
