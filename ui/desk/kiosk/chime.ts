/** Two soft tones, a third apart, that fade by themselves. */
const TONES = [
  { hertz: 523.25, after: 0 },
  { hertz: 659.25, after: 0.35 },
] as const;
const LOUDNESS = 0.12;
const FADE_S = 1.1;

/** Asks for attention by sound, softly. Where there is no sound nothing happens. */
export function chime(): void {
  if (typeof AudioContext === "undefined") return;
  const sound = new AudioContext();
  const start = sound.currentTime + 0.05;
  for (const { hertz, after } of TONES) {
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0, start + after);
    volume.gain.linearRampToValueAtTime(LOUDNESS, start + after + 0.06);
    volume.gain.exponentialRampToValueAtTime(0.001, start + after + FADE_S);
    tone.connect(volume).connect(sound.destination);
    tone.start(start + after);
    tone.stop(start + after + FADE_S);
    if (after === TONES.at(-1)?.after) tone.onended = () => void sound.close();
  }
}
