/** Figures of a workbook that its cover is drawn from: the same workbook always gives the same cover. */
export interface CoverFacts {
  readonly seed: string;
  /** 0-1 */
  readonly progress: number;
  readonly sectionCount: number;
  readonly actorCount: number;
}

export interface CoverShape {
  readonly shape: 'circle' | 'path';
  readonly tone: 'line' | 'mark';
  readonly d?: string;
  readonly at?: readonly [number, number];
  readonly r?: number;
  /** Stroke width; 0 = filled */
  readonly width: number;
}

export const COVER_SIZE = [196, 262] as const;

const round = (value: number): number => Math.round(value * 100) / 100;

/** A point at `degrees` clockwise from twelve o'clock. */
const onCircle = (at: readonly [number, number], r: number, degrees: number): readonly [number, number] => {
  const angle = ((degrees - 90) * Math.PI) / 180;
  return [round(at[0] + r * Math.cos(angle)), round(at[1] + r * Math.sin(angle))];
};

function arc(at: readonly [number, number], r: number, from: number, to: number): string {
  const [x1, y1] = onCircle(at, r, from);
  const [x2, y2] = onCircle(at, r, to);
  return `M${x1} ${y1}A${r} ${r} 0 ${to - from > 180 ? 1 : 0} 1 ${x2} ${y2}`;
}

/** A number 0-1 that follows from a text. */
function fraction(text: string): number {
  let hash = 2166136261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (hash >>> 0) / 4294967296;
}

const ring = (at: readonly [number, number], r: number, width: number, tone: CoverShape['tone'] = 'line'): CoverShape => ({
  shape: 'circle', tone, at, r, width,
});
const path = (d: string, width: number, tone: CoverShape['tone'] = 'mark'): CoverShape => ({ shape: 'path', tone, d, width });

/** Members on their orbits round a common middle; the thick arc is how far the workbook has come. */
function orbits({ seed, progress, actorCount }: CoverFacts): CoverShape[] {
  const at = [98, 166] as const;
  const radii = [20, 34, 48, 62, 76];
  const count = Math.min(actorCount, 12);
  const members = Array.from({ length: count }, (_, index) => {
    const r = radii[4 - ((index * 3) % 4)] ?? 76;
    const angle = (index + fraction(`${seed}${index}`) * 0.7) * (360 / count);
    return ring(onCircle(at, r, angle), 4.2, 0, 'mark');
  });
  return [
    ...radii.map((r) => ring(at, r, 1.1)),
    ...(progress >= 0.995 ? [ring(at, 62, 7, 'mark')] : progress > 0 ? [path(arc(at, 62, 0, progress * 360), 7)] : []),
    ...members,
  ];
}

/** One stroke for each section round the ring; the heavy ones are done. */
function segments({ progress, sectionCount }: CoverFacts): CoverShape[] {
  const at = [98, 168] as const;
  const count = Math.max(3, Math.min(sectionCount, 24));
  const done = Math.round(progress * count);
  const step = 360 / count;
  return [
    ...Array.from({ length: count }, (_, index) =>
      path(arc(at, 58, index * step + 2, (index + 1) * step - 2), index < done ? 11 : 1.4),
    ),
    ring(at, 34, 1.2),
    ring(at, 3.5, 0, 'mark'),
  ];
}

/** A sun over rings in water: both rise as the work goes on. */
function sunrise({ progress }: CoverFacts): CoverShape[] {
  const at = [98, 246] as const;
  const lit = Math.round(progress * 8);
  return [
    ...Array.from({ length: 9 }, (_, index) => ring(at, round(18.4 + index * 10.93), index === lit ? 5 : 1.1, index === lit ? 'mark' : 'line')),
    ring([98, round(130 - progress * 12)], 9, 0, 'mark'),
  ];
}

/** Three circles that share a middle; what is shared grows. */
function meeting({ seed, progress }: CoverFacts): CoverShape[] {
  const at = [98, 166] as const;
  const turn = Math.round(fraction(seed) * 120);
  return [
    ...[0, 120, 240].map((angle) => ring(onCircle(at, 29, turn + angle), 40, 2, 'mark')),
    ring(at, round(3.5 + progress * 8), 0, 'mark'),
  ];
}

const ARTS = { lake: orbits, ochre: segments, ink: sunrise, birch: meeting } as const;

/** The shapes on a cover, in a field of COVER_SIZE. */
export const coverArt = (cloth: keyof typeof ARTS, facts: CoverFacts): readonly CoverShape[] => ARTS[cloth](facts);
