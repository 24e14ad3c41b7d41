//! Programs as people start them, one beside the other.

mod guesses;
mod practice;
mod question_travels;
mod referral;
mod release;
mod speech;
