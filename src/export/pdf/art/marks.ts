import type { PdfMark } from '@/blockkit';
import { assertNever } from '@/lib/assertNever';
import type { PdfSector } from '../content/pdfWorkbook';
import type { Item, PathItem, Role, TextItem, Tone } from './items';
import { arc, circle, line, onCircle, rectangle } from './paths';

const stroked = (path: PathItem['path'], stroke: Tone, width: number, round = false): PathItem => ({ type: 'path', path, stroke, width, round });
const filled = (path: PathItem['path'], fill: Tone): PathItem => ({ type: 'path', path, fill });

/** A word or number in the middle of a ring. `capHeight` is the share of the size that capitals are high. */
const centred = (text: string, x: number, y: number, size: number, role: Role, tone: Tone, capHeight = 0.7): TextItem => ({
  type: 'text', text, x, y: y + (size * capHeight) / 2, anchor: 'middle', style: { role, size, leading: size, tone },
});

/** The ring with a section's number. */
export const sectionMark = (number: number, x: number, y: number, r: number, tone: Tone = 'lake'): Item[] => [
  stroked(circle(x, y, r - 0.6), tone, Math.max(1, r / 7.5)),
  centred(String(number), x, y, r * (number > 99 ? 0.82 : 1.04), 'strong', tone),
];

export type StatusOnPaper = Extract<PdfMark, { mark: 'status' }>['status'];

export function statusMark(status: StatusOnPaper, x: number, y: number, r: number): Item[] {
  switch (status) {
    case 'open':
      return [stroked(circle(x, y, r * 0.9), 'edge', r * 0.16)];
    case 'doing':
      return [stroked(circle(x, y, r * 0.87), 'rule', r * 0.26), stroked(arc(x, y, r * 0.87, 0, 180), 'lake', r * 0.26)];
    case 'done':
      return [filled(circle(x, y, r), 'lake'), stroked(line([[x - r * 0.4, y + r * 0.03], [x - r * 0.12, y + r * 0.31], [x + r * 0.4, y - r * 0.27]]), 'sheet', r * 0.2, true)];
    case 'dropped':
      return [stroked(circle(x, y, r * 0.9), 'edge', r * 0.16), stroked(line([[x - r * 0.42, y], [x + r * 0.42, y]]), 'edge', r * 0.2, true)];
    case 'late':
      return [
        stroked(circle(x, y, r * 0.87), 'berry', r * 0.24),
        stroked(line([[x, y - r * 0.42], [x, y + r * 0.1]]), 'berry', r * 0.24, true),
        filled(circle(x, y + r * 0.42, r * 0.13), 'berry'),
      ];
    default:
      return assertNever(status);
  }
}

/** A sector's shape, turned `angle` degrees: on a ring it looks outwards. */
export function sectorShape(sector: PdfSector, x: number, y: number, r: number, angle = 0): Item[] {
  const at = (degrees: number, length: number): readonly [number, number] => onCircle(x, y, length, angle + degrees);
  switch (sector) {
    case 'public':
      return [filled(circle(x, y, r), sector)];
    case 'private':
      return [filled(line([45, 135, 225, 315].map((degrees) => at(degrees, r * 1.27)), true), sector)];
    case 'third':
      return [filled(line([0, 120, 240].map((degrees) => at(degrees, r * 1.3)), true), sector)];
    case 'other':
      return [filled(line([0, 90, 180, 270].map((degrees) => at(degrees, r * 1.2)), true), 'sheet'), stroked(line([0, 90, 180, 270].map((degrees) => at(degrees, r * 1.15)), true), sector, r * 0.34)];
    default:
      return assertNever(sector);
  }
}

/** A mark before words, in a box of `size` whose middle is (x, y). */
export function markItems(mark: PdfMark, x: number, y: number, size: number): Item[] {
  switch (mark.mark) {
    case 'section':
      return sectionMark(mark.number, x, y, size / 2);
    case 'status':
      return statusMark(mark.status, x, y, size / 2);
    case 'sector':
      return sectorShape(mark.sector, x, y, size * 0.38);
    default:
      return assertNever(mark);
  }
}

/** The sign of Kehä: an open ring with a dot for the next member, `size` points wide, its corner at (x, y). */
export function logo(x: number, y: number, size: number): Item[] {
  const unit = size / 32;
  return [
    stroked(arc(x + 16 * unit, y + 16 * unit, 11.4 * unit, 68, 382), 'lake', 4.4 * unit),
    filled(circle(x + 24.06 * unit, y + 7.94 * unit, 3.1 * unit), 'ink'),
  ];
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** A ring with one quarter of it dark and its number inside. */
export const quarterGlyph = (quarter: number, x: number, y: number, r: number): Item[] => [
  stroked(circle(x, y, r * 0.82), 'board', r * 0.215),
  stroked(arc(x, y, r * 0.82, (quarter - 1) * 90 + 2, quarter * 90 - 2), 'lake', r * 0.215),
  centred(ROMAN[quarter - 1] ?? '', x, y, r * 0.6, 'serif', 'ink', 0.68),
];

/** Twelve months round a year; those behind `today` are thick, this month in lake. */
export function yearRing(year: string, today: string, x: number, y: number, r: number): Item[] {
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  const gone = (Number(year) - thisYear) * 12;
  return [
    ...Array.from({ length: 12 }, (_, month): Item => {
      const now = gone + month + 1 - thisMonth;
      return stroked(arc(x, y, r * 0.83, month * 30 + 2, month * 30 + 28), now === 0 ? 'lake' : 'ink', now <= 0 ? r * 0.125 : r * 0.03);
    }),
    centred(year, x, y, r * 0.42, 'serif', 'ink', 0.68),
  ];
}

/** A page number in its ring. */
export const pageRing = (number: string, x: number, y: number, r: number): Item[] => [
  stroked(circle(x, y, r - 0.6), 'ink', 1.2),
  centred(number, x, y, number.length > 2 ? r * 0.75 : r * 0.86, 'strong', 'ink'),
];

/** A hand-written line waits here. */
export const writingLine = (x: number, y: number, width: number): Item => stroked(line([[x, y], [x + width, y]]), 'rule', 0.6);
export const hairline = (x: number, y: number, width: number, tone: Tone = 'rule', weight = 0.6): Item => stroked(line([[x, y], [x + width, y]]), tone, weight);
export const box = (x: number, y: number, width: number, height: number, fill: Tone): Item => filled(rectangle(x, y, width, height), fill);
