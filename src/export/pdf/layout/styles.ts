import type { Role, TextStyle, Tone } from '../art/items';

const style = (role: Role, size: number, leading: number, tone: Tone, tracking?: number): TextStyle => ({ role, size, leading, tone, tracking });

/** All sizes of the printed page, points. */
export const STYLES = {
  coverTitle: style('display', 48, 49, 'ink', -20),
  chapterTitle: style('display', 34.5, 36, 'ink', -14),
  question: style('display', 26, 30, 'ink', -8),
  kicker: style('sans', 11.25, 15, 'ink-2'),
  sectionTitle: style('strong', 11.25, 15, 'ink'),
  heading3: style('serif', 14.5, 19, 'ink', -4),
  heading4: style('serif', 12, 16, 'ink', -2),
  body: style('sans', 10.5, 15.75, 'ink'),
  lead: style('serif', 12.5, 18.5, 'ink'),
  muted: style('sans', 10.5, 15.75, 'ink-3'),
  small: style('sans', 9.4, 13.5, 'ink-2'),
  cell: style('sans', 10.2, 14, 'ink'),
  cellStrong: style('strong', 10.2, 14, 'ink'),
  cellDetail: style('sans', 9.4, 14, 'ink-2'),
  tableHead: style('sans', 9.6, 13, 'ink-3'),
  caption: style('strong', 9.8, 14, 'ink-2'),
  footer: style('sans', 9.6, 12, 'ink-3'),
  quarter: style('serif', 14.25, 18, 'ink'),
  part: style('sans', 10.2, 14, 'ink-3'),
  entry: style('sans', 10.8, 15, 'ink'),
} as const;

export const withTone = (base: TextStyle, tone: Tone): TextStyle => ({ ...base, tone });
