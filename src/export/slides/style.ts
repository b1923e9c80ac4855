import type { Tone } from '../pdf/art/items';
import type { Box, LayoutName, ParagraphStyle } from './deck';

export const SLIDE = { width: 960, height: 540 } as const;

/** Where blocks stand. */
export const AREA: Box = { x: 64, y: 100, width: 832, height: 386 };

/** Faces that every office program has, near to those of the workbook. */
export const FACES = { serif: 'Georgia', sans: 'Arial' } as const;

/** On the sheet of a slide; the same as the light tokens of the screen. */
export const COLOURS: Readonly<Record<Tone | 'paper', string>> = {
  ink: '13232A', 'ink-2': '37464B', 'ink-3': '535F63', lake: '00566B', berry: '9A2740', ochre: '7D5200',
  rule: 'D8D0C0', edge: '7C7668', board: 'ECE4D5', sheet: 'FCF9F2', paper: 'F5F0E6', wash: 'E4ECE8',
  public: '2C66C0', private: 'B97606', third: '641F49', other: '535F63',
  'heat-1': 'F2EDE1', 'heat-2': 'DEE8E4', 'heat-3': 'C3DADA', 'heat-4': 'A5CACE', 'heat-5': '86B9C1',
};

const style = (face: ParagraphStyle['face'], size: number, leading: number, tone: Tone, bold = false): ParagraphStyle => ({ face, size, leading, tone, bold });

export const STYLES = {
  body: style('sans', 18, 24, 'ink'),
  strong: style('sans', 18, 24, 'ink', true),
  lead: style('serif', 22, 29, 'ink'),
  small: style('sans', 14, 19, 'ink-2'),
  detail: style('sans', 14, 19, 'ink-3'),
  heading: style('serif', 20, 26, 'ink', true),
  subheading: style('sans', 18, 24, 'ink', true),
  cell: style('sans', 14, 18, 'ink'),
  cellStrong: style('sans', 14, 18, 'ink', true),
  cellMuted: style('sans', 14, 18, 'ink-3'),
  cellLate: style('sans', 14, 18, 'berry', true),
  head: style('sans', 14, 18, 'ink-2', true),
  kicker: style('sans', 18, 24, 'ink-2'),
  facts: style('sans', 16, 22, 'ink'),
  foot: style('sans', 14, 18, 'ink-3'),
} satisfies Record<string, ParagraphStyle>;

/** Titles stand in placeholders of the layouts. */
export const TITLES: Readonly<Record<LayoutName, { readonly box: Box; readonly sizes: readonly number[]; readonly valign: 'top' | 'middle' | 'bottom' }>> = {
  cover: { box: { x: 64, y: 96, width: 400, height: 220 }, sizes: [44, 38, 34, 30, 26, 22, 18, 14], valign: 'top' },
  question: { box: { x: 64, y: 150, width: 780, height: 280 }, sizes: [48, 42, 36, 30, 26, 22, 18, 14], valign: 'top' },
  'question-figure': { box: { x: 64, y: 150, width: 440, height: 310 }, sizes: [38, 34, 30, 26, 22, 18, 14], valign: 'top' },
  content: { box: { x: 64, y: 28, width: 832, height: 54 }, sizes: [28, 24, 20, 18, 16, 14], valign: 'middle' },
};

/** A line of a title, as a share of its size. */
export const TITLE_LEADING = 1.16;
