import { strFromU8 } from 'fflate';

/** Cells of one column that are one: from row `from` to row `to`, all from 0. */
export interface MergedCells {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const tags = (xml: string, name: string): readonly string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function readRange(ref: string): readonly MergedCells[] {
  const match = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(ref);
  if (!match) return [];
  const [from, to] = [Number(match[2]) - 1, Number(match[3]) - 1];
  return to > from ? [{ column: columnOf(match[1] ?? ''), from, to }] : [];
}

/** Cells merged over rows, for each sheet in the order of the workbook. `parts` are the unpacked files of an .xlsx. */
export function mergedCells(parts: Readonly<Record<string, Uint8Array>>): readonly (readonly MergedCells[])[] {
  const text = (path: string): string => {
    const bytes = parts[path];
    return bytes ? strFromU8(bytes) : '';
  };
  const targets = new Map(tags(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]));
  return tags(text('xl/workbook.xml'), 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    const xml = text(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    return tags(xml, 'mergeCell').flatMap((cell) => readRange(attribute(cell, 'ref')));
  });
}

/** A value merged over rows is said of each of them. */
export function fillMerged(rows: readonly (readonly string[])[], merged: readonly MergedCells[]): readonly (readonly string[])[] {
  if (merged.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const { column, from, to } of merged) {
    const value = filled[from]?.[column] ?? '';
    for (let at = from + 1; at <= Math.min(to, filled.length - 1); at += 1) {
      const row = filled[at] as string[];
      // A row that holds nothing else is no row.
      if (row.some((cell) => cell !== '')) row[column] = value;
    }
  }
  return filled;
}
