import type { Role } from '../art/items';
import { readFont, type FontData } from './readFont';

/** Which faces set a role, in the order they are asked for a letter. */
const CHAINS: Readonly<Record<Role, readonly string[]>> = {
  sans: ['sans', 'sans-cyrillic', 'sans-rest'],
  strong: ['strong', 'strong-cyrillic', 'strong-rest'],
  serif: ['serif', 'serif-ext', 'serif-cyrillic', 'sans', 'sans-cyrillic', 'sans-rest'],
  display: ['display', 'display-ext', 'display-cyrillic', 'sans', 'sans-cyrillic', 'sans-rest'],
};

/** What a face covers, known before it is loaded. */
export interface FaceInfo {
  readonly name: string;
  /** [first, count, first, count, ...] */
  readonly coverage: readonly number[];
}

export interface Face extends FontData {
  readonly name: string;
  /** The whole TTF. */
  readonly bytes: Uint8Array;
}

export type Chains = Readonly<Record<Role, readonly Face[]>>;

function covers({ coverage }: FaceInfo, codePoint: number): boolean {
  for (let at = 0; at < coverage.length; at += 2) {
    const first = coverage[at] ?? 0;
    if (codePoint < first) return false;
    if (codePoint < first + (coverage[at + 1] ?? 0)) return true;
  }
  return false;
}

/** The faces that these letters ask for: the first of each role, others only where letters need them. */
export function facesFor(codePoints: Iterable<number>, known: readonly FaceInfo[]): readonly string[] {
  const byName = new Map(known.map((info) => [info.name, info]));
  const chains = Object.values(CHAINS);
  const needed = new Set(chains.flatMap(([first]) => first ?? []));
  for (const codePoint of codePoints) {
    for (const chain of chains) {
      const face = chain.find((name) => {
        const info = byName.get(name);
        return info !== undefined && covers(info, codePoint);
      });
      if (face !== undefined) needed.add(face);
    }
  }
  return [...needed];
}

/** Reads the loaded faces into the chains of every role. */
export function chainsOf(files: ReadonlyMap<string, Uint8Array>): Chains {
  const faces = new Map([...files].map(([name, bytes]): [string, Face] => [name, { name, bytes, ...readFont(bytes) }]));
  const chain = (role: Role): readonly Face[] => CHAINS[role].flatMap((name) => faces.get(name) ?? []);
  return { sans: chain('sans'), strong: chain('strong'), serif: chain('serif'), display: chain('display') };
}

/** Every letter in the strings of `value`, at any depth. Data URLs are no text. */
export function lettersIn(value: unknown, letters = new Set<number>()): Set<number> {
  if (typeof value === 'string') {
    if (!value.startsWith('data:')) for (const letter of value.normalize('NFC')) letters.add(letter.codePointAt(0) ?? 0);
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) lettersIn(inner, letters);
  }
  return letters;
}
