//! The best first.

use super::{
    AnswerKind,
    groups::Group,
    index::{BEST, Index, Term},
    things::Thing,
    tokens::tokens,
    typed::{Meant, Typed},
};

/// What is found by less than this part of the best is left out.
const LEAST: f32 = 0.3;
/// What a thing keeps that was found by one word of many.
const ALONE: f32 = 0.45;

/// How well something fits.
#[derive(Debug, Clone, Copy, Default)]
struct Fit {
    /// How well it fits, word by word.
    score: f32,
    /// How rare the words are that it was found by.
    met: f32,
}

/// The things that help with what was typed, the best first; services that aren't confirmed last.
pub(super) fn ranked<'a>(query: &str, country: &str, index: &'a Index) -> Vec<&'a Thing> {
    let typed = Typed::read(query, index);
    let offered: Vec<bool> = index.things.iter().map(|thing| is_offered(thing, country, &typed)).collect();
    let mut fits = vec![Fit::default(); index.things.len()];
    let mut all = 0.0;
    for meant in &typed.meant {
        let found = fit(meant, &offered, index);
        all += found.iter().map(|one| one.met).fold(0.0, f32::max);
        for (fit, more) in fits.iter_mut().zip(found) {
            *fit = Fit { score: fit.score + more.score, met: fit.met + more.met };
        }
    }
    let worth = |thing: &Thing, fit: &Fit| fit.score * thing.worth * (ALONE + (1.0 - ALONE) * fit.met / all);
    let found = index.things.iter().zip(&fits).filter(|(_, fit)| fit.score > 0.0);
    let mut best: Vec<(f32, &Thing)> = found.map(|(thing, fit)| (worth(thing, fit), thing)).collect();
    let top = best.iter().map(|(score, _)| *score).fold(0.0, f32::max);
    best.retain(|(score, _)| *score >= top * LEAST);
    best.sort_by(|(a, one), (b, other)| is_doubtful(one).cmp(&is_doubtful(other)).then(b.total_cmp(a)));
    let mut best: Vec<&Thing> = best.into_iter().map(|(_, thing)| thing).collect();
    for urgent in index.groups.urgent().iter().rev().filter(|group| typed.says(**group)) {
        if let Some(thing) = best_for(*urgent, &offered, index) {
            best.retain(|one| !std::ptr::eq(*one, thing));
            best.insert(0, thing);
        }
    }
    best
}

fn is_doubtful(thing: &Thing) -> bool {
    thing.kind == AnswerKind::Service && !thing.confirmed
}

/// Whether a thing is for people in this country, or in one that they named.
fn is_offered(thing: &Thing, country: &str, typed: &Typed<'_>) -> bool {
    let here = thing.country.as_deref().is_none_or(|theirs| {
        theirs.eq_ignore_ascii_case(country) || typed.countries.iter().any(|named| named.eq_ignore_ascii_case(theirs))
    });
    let named = || thing.needs.as_deref().is_none_or(|name| tokens(name).iter().all(|word| typed.has(word)));
    here && named()
}

/// How well each thing fits one word.
fn fit(meant: &Meant<'_>, offered: &[bool], index: &Index) -> Vec<Fit> {
    let mut fits = vec![Fit::default(); index.things.len()];
    for (term, sure) in meant {
        let hits = index.hits(*term).iter().filter(|hit| offered.get(hit.thing).is_some_and(|is| *is));
        let met = sure * rarity(hits.clone().map(|hit| hit.weight.min(1.0)).sum(), index.things.len());
        for hit in hits {
            let score = met * hit.weight;
            if let Some(fit) = fits.get_mut(hit.thing).filter(|fit| fit.score < score) {
                *fit = Fit { score, met };
            }
        }
    }
    fits
}

/// A word that stands everywhere says little; where it only stands in passing, that counts less.
#[allow(clippy::cast_precision_loss, reason = "there are some hundred things")]
fn rarity(found: f32, all: usize) -> f32 {
    (1.0 + all as f32 / (found + 1.0)).ln()
}

/// What is best for a group where somebody lives.
fn best_for<'a>(group: Group, offered: &[bool], index: &'a Index) -> Option<&'a Thing> {
    let here = |thing: usize| offered.get(thing).is_some_and(|is| *is);
    let best = index.hits(Term::Group(group)).iter().filter(|hit| hit.weight > BEST / 2.0 && here(hit.thing));
    let best = best.max_by(|one, other| one.weight.total_cmp(&other.weight))?;
    index.things.get(best.thing)
}
