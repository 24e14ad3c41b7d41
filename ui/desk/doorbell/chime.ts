/** The two notes of a door bell, far off, and how long each sounds in seconds. */
const NOTES = [
  { pitch: 659.3, at: 0 },
  { pitch: 523.3, at: 0.35 },
];
const LASTS = 0.9;

/** Rings softly, once. A machine without sound, or a page that may make none, stays silent. */
export function chime(): void {
  if (typeof AudioContext === "undefined") return;
  const audio = new AudioContext();
  for (const { pitch, at } of NOTES) {
    const tone = audio.createOscillator();
    const loud = audio.createGain();
    const begins = audio.currentTime + at;
    tone.frequency.value = pitch;
    loud.gain.setValueAtTime(0, begins);
    loud.gain.linearRampToValueAtTime(0.12, begins + 0.02);
    loud.gain.exponentialRampToValueAtTime(0.001, begins + LASTS);
    tone.connect(loud).connect(audio.destination);
    tone.start(begins);
    tone.stop(begins + LASTS);
  }
  setTimeout(() => void audio.close(), 3_000);
}
