//! Journeys over the command line, as real processes.
