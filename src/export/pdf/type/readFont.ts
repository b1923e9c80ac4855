/** What type-setting needs of a TrueType font. Lengths are in thousandths of the type size. */
export interface FontData {
  /** 0 when the font has no such letter. */
  readonly glyphOf: (codePoint: number) => number;
  /** Cut to a whole number, as the PDF's own width table has it. */
  readonly advanceOf: (glyph: number) => number;
  /** How much closer two glyphs stand than their widths say; mostly negative or 0. */
  readonly kerning: (left: number, right: number) => number;
  readonly ascent: number;
  readonly descent: number;
}

/** Reads a TrueType font: widths, character map, kerning pairs. Throws a RangeError when it is cut short. */
export function readFont(bytes: Uint8Array): FontData {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let at = 12, left = view.getUint16(4); left > 0; left--, at += 16) {
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new RangeError(`The font has no table '${tag}'`);
    return at;
  };
  const scale = 1000 / view.getUint16(table('head') + 18);
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const longMetrics = view.getUint16(hhea + 34);
  const glyphs = readCharacterMap(view, table('cmap'));
  const gpos = tables.get('GPOS');
  const pairs = gpos === undefined ? [] : readKerning(view, gpos);
  const known = new Map<number, number>();
  return {
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    advanceOf: (glyph) => Math.trunc(view.getUint16(hmtx + 4 * Math.min(glyph, longMetrics - 1)) * scale),
    kerning: (left, right) => {
      const key = left * 65536 + right;
      let value = known.get(key);
      if (value === undefined) {
        value = 0;
        for (const pair of pairs) {
          const found = pair(left, right);
          if (found === null) continue;
          value = Math.round(found * scale);
          break;
        }
        known.set(key, value);
      }
      return value;
    },
    ascent: view.getInt16(hhea + 4) * scale,
    descent: -view.getInt16(hhea + 6) * scale,
  };
}

function readCharacterMap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let record = 0; record < view.getUint16(cmap + 2); record++) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * record + 4);
    if (view.getUint16(at) !== 4) continue;
    const segments = view.getUint16(at + 6);
    for (let segment = 0; segment < segments; segment += 2) {
      const end = view.getUint16(at + 14 + segment);
      const start = view.getUint16(at + 16 + segments + segment);
      const delta = view.getUint16(at + 16 + 2 * segments + segment);
      const offsetAt = at + 16 + 3 * segments + segment;
      const offset = view.getUint16(offsetAt);
      for (let code = start; code <= end && code !== 0xffff; code++) {
        const raw = offset === 0 ? code : view.getUint16(offsetAt + offset + 2 * (code - start));
        const glyph = raw === 0 && offset !== 0 ? 0 : (raw + delta) & 0xffff;
        if (glyph !== 0) glyphs.set(code, glyph);
      }
    }
  }
  return glyphs;
}

/** The adjustment of a pair in font units, or null when this table says nothing about the left glyph. */
type PairTable = (left: number, right: number) => number | null;

/** Pair positioning (GPOS lookup type 2, also behind extension lookups of type 9): first advance only. */
function readKerning(view: DataView, gpos: number): readonly PairTable[] {
  const tables: PairTable[] = [];
  const lookups = gpos + view.getUint16(gpos + 8);
  for (let index = 0; index < view.getUint16(lookups); index++) {
    const lookup = lookups + view.getUint16(lookups + 2 + 2 * index);
    const type = view.getUint16(lookup);
    for (let each = 0; each < view.getUint16(lookup + 4); each++) {
      let at = lookup + view.getUint16(lookup + 6 + 2 * each);
      let kind = type;
      if (kind === 9) {
        kind = view.getUint16(at + 2);
        at += view.getUint32(at + 4);
      }
      if (kind === 2) tables.push(readPairTable(view, at));
    }
  }
  return tables;
}

const bits = (value: number): number => value.toString(2).replaceAll('0', '').length;

function readPairTable(view: DataView, at: number): PairTable {
  const format = view.getUint16(at);
  const coverage = readCoverage(view, at + view.getUint16(at + 2));
  const first = view.getUint16(at + 4);
  const size = 2 * (bits(first) + bits(view.getUint16(at + 6)));
  // The horizontal advance is bit 2; fields of lower bits stand before it.
  const advance = (first & 4) === 0 ? null : 2 * bits(first & 3);
  if (advance === null) return () => null;
  if (format === 1) {
    return (left, right) => {
      const index = coverage.get(left);
      if (index === undefined) return null;
      const set = at + view.getUint16(at + 10 + 2 * index);
      let low = 0;
      let high = view.getUint16(set) - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const record = set + 2 + middle * (2 + size);
        const glyph = view.getUint16(record);
        if (glyph === right) return view.getInt16(record + 2 + advance);
        if (glyph < right) low = middle + 1;
        else high = middle - 1;
      }
      return null;
    };
  }
  const leftClasses = readClasses(view, at + view.getUint16(at + 8));
  const rightClasses = readClasses(view, at + view.getUint16(at + 10));
  const columns = view.getUint16(at + 14);
  return (left, right) => {
    if (!coverage.has(left)) return null;
    const cell = (leftClasses.get(left) ?? 0) * columns + (rightClasses.get(right) ?? 0);
    return view.getInt16(at + 16 + cell * size + advance);
  };
}

function readCoverage(view: DataView, at: number): ReadonlyMap<number, number> {
  const index = new Map<number, number>();
  const count = view.getUint16(at + 2);
  for (let record = 0; record < count; record++) {
    if (view.getUint16(at) === 1) {
      index.set(view.getUint16(at + 4 + 2 * record), record);
      continue;
    }
    const range = at + 4 + 6 * record;
    const start = view.getUint16(range);
    for (let glyph = start; glyph <= view.getUint16(range + 2); glyph++) index.set(glyph, view.getUint16(range + 4) + glyph - start);
  }
  return index;
}

function readClasses(view: DataView, at: number): ReadonlyMap<number, number> {
  const classes = new Map<number, number>();
  if (view.getUint16(at) === 1) {
    const start = view.getUint16(at + 2);
    for (let index = 0; index < view.getUint16(at + 4); index++) classes.set(start + index, view.getUint16(at + 6 + 2 * index));
    return classes;
  }
  for (let record = 0; record < view.getUint16(at + 2); record++) {
    const range = at + 4 + 6 * record;
    for (let glyph = view.getUint16(range); glyph <= view.getUint16(range + 2); glyph++) classes.set(glyph, view.getUint16(range + 4));
  }
  return classes;
}
