//! A real voice, real processes, and a real way out for sound: PulseAudio with a null sink.

mod ending;
mod locales;
mod missing;
mod way_out;
