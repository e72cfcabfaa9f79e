//! Journeys through the real window. Each test has a program, a screen and a home of its own.
#![cfg(target_os = "linux")]

mod all_the_way;
mod away;
mod blacking_out;
mod canary;
mod companion;
mod covered;
mod duty;
mod intake;
mod keys;
mod language;
mod leaving;
mod opening;
mod pictures;
mod protected;
mod reading;
mod removal;
mod reports;
mod safe;
mod start;
mod walk;
mod ways_in;
mod witness;
