//! Journeys through the real window. Each test has a program, a screen and a home of its own.
#![cfg(target_os = "linux")]

mod leaving;
mod opening;
mod reading;
mod start;
mod walk;
mod way;
mod witness;
