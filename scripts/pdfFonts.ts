import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateSync, inflateSync } from 'node:zlib';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { readFont } from '../src/export/pdf/type/readFont.ts';

/**
 * The faces of the PDF, cut to the scripts of Europe and split by script, so that a Finnish workbook
 * loads Latin only. They travel as text inside lazy modules: the same in dev, build, tests and a
 * page opened from the disk, where nothing can be fetched.
 */
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Latin with all of Sámi, punctuation, and the signs that people type. */
const LATIN = [
  ...range(0x20, 0x7e), ...range(0xa0, 0x24f), ...range(0x259, 0x259), ...range(0x292, 0x292), ...range(0x2b0, 0x2ff),
  ...range(0x1e00, 0x1eff), ...range(0x2010, 0x2027), ...range(0x202f, 0x203a), 0x2044, ...range(0x2070, 0x209c),
  ...range(0x20a0, 0x20c0), 0x2116, 0x2122, ...range(0x2150, 0x215f), ...range(0x2190, 0x2199), 0x21d2, 0x21d4,
  0x2202, 0x2206, 0x220f, 0x2211, 0x2212, 0x221a, 0x221e, 0x2248, 0x2260, 0x2264, 0x2265,
  0x25a0, 0x25a1, 0x25aa, 0x25b2, 0x25b6, 0x25bc, 0x25c6, 0x25cb, 0x25cf, 0x2605, 0x2606, 0x2610, 0x2611, 0x2612, 0x2713, 0x2714, 0x2717,
  0x2e3a, 0xfb01, 0xfb02, 0xfffd,
];
const GREEK = range(0x370, 0x3ff);
const CYRILLIC = [...range(0x300, 0x301), ...range(0x400, 0x52f)];

interface Source {
  readonly name: string;
  readonly file: string;
  readonly letters: readonly number[];
  readonly axes?: Readonly<Record<string, number>>;
  /** Faces whose letters need not be here again. */
  readonly except?: readonly string[];
}

const literata = (part: string): string => `@fontsource-variable/literata/files/literata-${part}-opsz-normal.woff2`;
const SERIF = { opsz: 24, wght: 500 };
const DISPLAY = { opsz: 72, wght: 460 };

const serif = (name: string, axes: Readonly<Record<string, number>>): Source[] => [
  { name, file: literata('latin'), letters: LATIN, axes },
  { name: `${name}-ext`, file: literata('latin-ext'), letters: LATIN, axes, except: [name] },
  { name: `${name}-cyrillic`, file: literata('cyrillic'), letters: CYRILLIC, axes },
];

const sans = (name: string, weight: string): Source[] => [
  { name, file: `@expo-google-fonts/commissioner/${weight}/Commissioner_${weight}.ttf`, letters: LATIN },
  { name: `${name}-cyrillic`, file: `@expo-google-fonts/commissioner/${weight}/Commissioner_${weight}.ttf`, letters: [...CYRILLIC, ...GREEK] },
  {
    name: `${name}-rest`, file: `@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`,
    letters: [...LATIN, ...CYRILLIC, ...GREEK], except: [name, `${name}-cyrillic`],
  },
];

const SOURCES: readonly Source[] = [
  ...sans('sans', '400Regular'), ...sans('strong', '600SemiBold'), ...serif('serif', SERIF), ...serif('display', DISPLAY),
];

interface Cut {
  readonly letters: readonly number[];
  /** The TTF, deflated. */
  readonly packed: Uint8Array;
}

const require = createRequire(import.meta.url);
const CACHE = new URL('../node_modules/.cache/pdf-fonts/', import.meta.url);
/** GDEF stays: without it kerning pairs would not follow the optical size. */
const DROP = ['GSUB', 'STAT', 'MATH', 'DSIG', 'gasp', 'prep', 'fpgm', 'cvt '];

async function cut(source: Source, known: ReadonlyMap<string, Cut>): Promise<Cut> {
  const original = readFileSync(require.resolve(source.file));
  const covered = new Set((source.except ?? []).flatMap((name) => known.get(name)?.letters ?? []));
  const wanted = source.letters.filter((letter) => !covered.has(letter));
  const key = createHash('sha256').update(original).update(JSON.stringify([wanted, source.axes, DROP])).digest('hex').slice(0, 24);
  const cached = new URL(`${source.name}-${key}.bin`, CACHE);
  let packed: Uint8Array;
  if (existsSync(cached)) packed = readFileSync(cached);
  else {
    const font = await subsetFont(original, String.fromCodePoint(...wanted), {
      targetFormat: 'truetype', dropTables: DROP, keepFeatures: ['kern'], noHinting: true, ...(source.axes && { variationAxes: { ...source.axes } }),
    });
    packed = deflateSync(font, { level: 9 });
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(cached, packed);
  }
  const font = readFont(new Uint8Array(inflateSync(packed)));
  return { letters: wanted.filter((letter) => font.glyphOf(letter) !== 0), packed };
}

async function cutAll(): Promise<ReadonlyMap<string, Cut>> {
  const cuts = new Map<string, Cut>();
  for (const source of SOURCES) cuts.set(source.name, await cut(source, cuts));
  return cuts;
}

/** Sorted letters as [first, count, first, count, ...]. */
function toRanges(letters: readonly number[]): number[] {
  const ranges: number[] = [];
  for (const letter of [...letters].sort((a, b) => a - b)) {
    const first = ranges.at(-2);
    const count = ranges.at(-1);
    if (first !== undefined && count !== undefined && letter === first + count) ranges[ranges.length - 1] = count + 1;
    else ranges.push(letter, 1);
  }
  return ranges;
}

const LIST = 'virtual:pdf-fonts';

/** Serves `virtual:pdf-fonts`: the faces, what each covers, and how to load it. */
export function pdfFonts(): Plugin {
  let all: Promise<ReadonlyMap<string, Cut>> | undefined;
  const cuts = (): Promise<ReadonlyMap<string, Cut>> => (all ??= cutAll());
  return {
    name: 'keha-pdf-fonts',
    resolveId: (id) => (id === LIST || id.startsWith(`${LIST}/`) ? `\0${id}` : undefined),
    async load(id) {
      if (id === `\0${LIST}`) {
        const faces = [...(await cuts())].map(([name, { letters }]) =>
          `{ name: '${name}', coverage: ${JSON.stringify(toRanges(letters))}, load: () => import('${LIST}/${name}') }`);
        return `export const faces = [\n${faces.join(',\n')}\n];`;
      }
      if (!id.startsWith(`\0${LIST}/`)) return undefined;
      const face = (await cuts()).get(id.slice(LIST.length + 2));
      return face && `export default '${Buffer.from(face.packed).toString('base64')}';`;
    },
  };
}
