/** Two notes (Hz) and how loud, 0-1: rising and very soft before the end, falling and a little louder at it. */
const TONES = {
  last: { notes: [523.25, 659.25], volume: 0.05 },
  over: { notes: [659.25, 523.25], volume: 0.14 },
} as const;

const NOTE_LENGTH = 0.7;
const NOTE_APART = 0.32;

let context: AudioContext | null = null;

/** Gets the sound ready. Only inside something that the user does: browsers keep it silent otherwise. */
export function wakeSound(): void {
  try {
    context ??= new AudioContext();
    if (context.state === 'suspended') context.resume().catch(() => undefined);
  } catch {
    // No sound here: the ring tells the same.
  }
}

export const canSound = (): boolean => context?.state === 'running';

/** Plays a quiet pair of notes. Nothing where sound is off. */
export function playTone(name: keyof typeof TONES): void {
  if (!context || !canSound()) return;
  const { notes, volume } = TONES[name];
  for (const [at, frequency] of notes.entries()) {
    const from = context.currentTime + at * NOTE_APART;
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.frequency.value = frequency;
    // In and out without a click.
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(volume, from + 0.03);
    gain.gain.exponentialRampToValueAtTime(0.0001, from + NOTE_LENGTH);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(from);
    oscillator.stop(from + NOTE_LENGTH);
  }
}
