/** Two tones in a row, a third apart, in hertz. */
export type Tones = readonly [number, number];
/** A question to whoever is there. */
export const RISING: Tones = [523.25, 659.25];
/** A door bell, far off. */
export const FALLING: Tones = [659.25, 523.25];

const BETWEEN_S = 0.35;
const LOUDNESS = 0.12;
const FADE_S = 1.1;

/** Asks for attention by sound, softly. Where there is no sound nothing happens. */
export function chime(tones: Tones): void {
  if (typeof AudioContext === "undefined") return;
  const sound = new AudioContext();
  const start = sound.currentTime + 0.05;
  for (const [place, hertz] of tones.entries()) {
    const begin = start + place * BETWEEN_S;
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0, begin);
    volume.gain.linearRampToValueAtTime(LOUDNESS, begin + 0.06);
    volume.gain.exponentialRampToValueAtTime(0.001, begin + FADE_S);
    tone.connect(volume).connect(sound.destination);
    tone.start(begin);
    tone.stop(begin + FADE_S);
    if (place === tones.length - 1) tone.onended = () => void sound.close();
  }
}
