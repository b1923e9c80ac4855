import { type EventKind, type LocalFigure, shortMonthNames } from '@/blockkit';
import type { Language } from '@/lib/languages';
import { shorten, textWidth } from '@/lib/textFit';
import { breakLines } from './breakLines';
import type { YearContent } from './content';
import { angleOfDay, monthsOf } from './dates';
import { LINE, type PlacedLabel, type Point, pointAt } from './labels';
import { type ClockLayout, hasLabel, type PlacedMark, type PlacedPhase } from './layout';
import type { CentreWords } from './words';

type Shape = LocalFigure['shapes'][number];

const LEAST_TEXT = 13;

/** One type's mark with its middle at a point. `size` 1 is that of a clock 880 wide. */
export function markShapes(type: EventKind | 'step', at: Point, size: number): readonly Shape[] {
  const [x, y] = at;
  const diamond = (half: number): readonly Point[] => [[x, y - half], [x + half, y], [x, y + half], [x - half, y]];
  switch (type) {
    case 'gathering':
      return [{ shape: 'circle', at, r: 9 * size, fill: 'lake', stroke: 'sheet', width: 2 * size }];
    case 'workshop':
      return [{ shape: 'circle', at, r: 9 * size, fill: 'sheet' }, { shape: 'circle', at, r: 7 * size, fill: 'sheet', stroke: 'lake', width: 3.4 * size }];
    case 'meeting':
      return [{ shape: 'circle', at, r: 5.5 * size, fill: 'lake', stroke: 'sheet', width: 2 * size }];
    case 'deadline':
      return [{ shape: 'line', points: diamond(9 * size), closed: true, fill: 'ink', stroke: 'sheet', width: 2 * size }];
    case 'step':
      return [{ shape: 'rect', at: [x - 4 * size, y - 4 * size], size: [8 * size, 8 * size], fill: 'sheet', stroke: 'ink-2', width: 1.6 * size }];
  }
}

function monthShapes({ at, scale, frame, todayAngle }: ClockLayout, { clock, today, isThisYear }: YearContent, { language, isPaper }: DrawingWords): readonly Shape[] {
  const names = shortMonthNames(language);
  const size = Math.max(LEAST_TEXT, Math.min(frame.text * 1.05, 15.5 * scale));
  const r: Point = [222 * scale, 282 * scale];
  const middle = (r[0] + r[1]) / 2 - size * 0.33;
  return monthsOf(clock).flatMap(({ month, first, last }): Shape[] => {
    const from = angleOfDay(clock, first);
    const to = angleOfDay(clock, last + 1);
    const isNow = todayAngle !== null && first <= today && today <= last;
    const isGone = isThisYear ? last < today : false;
    const name = names[month - 1] ?? '';
    const isNarrow = textWidth(name, size) > ((to - from) * Math.PI * middle) / 180 - 6;
    return [
      {
        shape: 'sector', at, r, from: from + 0.35, to: to - 0.35,
        ...(isPaper ? { stroke: isNow ? 'lake' : 'rule', width: isNow ? 1.6 : 1 } as const : { fill: isNow ? 'heat-3' : isGone ? 'board' : 'heat-1' } as const),
      },
      { shape: 'arc-text', at, r: middle, angle: (from + to) / 2, text: isNarrow ? String(month) : name, size, weight: isNow ? 'bold' : 'regular' },
    ];
  });
}

function phaseShapes({ at, scale, frame }: ClockLayout, { phase, from, to, r }: PlacedPhase, isNow: boolean, isPaper: boolean): readonly Shape[] {
  const breadth = r[1] - r[0];
  const name = `${phase.number} ${phase.name.replace(/\s+/g, ' ')}`;
  const largest = Math.max(LEAST_TEXT, Math.min(17 * Math.max(scale, frame.text / 17), breadth * 0.55));
  const feetOf = (size: number): number => (r[0] + r[1]) / 2 - size * 0.34;
  // Serif letters run a little broader.
  const roomOf = (size: number): number => (((to - from) * Math.PI * feetOf(size)) / 180 - size) / 1.06;
  const sizes = [1, 0.92, 0.85, 0.78].map((share) => largest * share).filter((size) => size >= LEAST_TEXT);
  const size = sizes.find((one) => textWidth(name, one) <= roomOf(one)) ?? sizes.at(-1) ?? largest;
  const feet = feetOf(size);
  const room = roomOf(size);
  const text = breadth < size ? '' : room > size * 3.5 ? shorten(name, size, room) : String(phase.number);
  const gap = 0.5;
  return [
    {
      shape: 'sector', at, r, from: from + gap, to: to - gap,
      ...(isPaper ? { stroke: isNow ? 'lake' : 'edge', width: isNow ? 3 : 1.2 } as const : { fill: isNow ? 'lake' : 'heat-2' } as const),
    },
    ...(text === '' || room < size * 0.4 ? [] : [
      { shape: 'arc-text', at, r: feet, angle: (from + to) / 2, text, size, face: 'serif', fill: isNow && !isPaper ? 'sheet' : 'ink' } satisfies Shape,
    ]),
  ];
}

function markOnRing(layout: ClockLayout, mark: PlacedMark): readonly Shape[] {
  const { at, markScale: size, frame } = layout;
  const place = pointAt(at, mark.r, mark.angle);
  const [x, y] = place;
  const arc: Shape[] = mark.arc
    ? [{ shape: 'sector', at, r: [mark.r - 5 * size, mark.r + 5 * size], from: mark.arc[0] + 0.4, to: mark.arc[1] - 0.4, fill: 'wash', stroke: 'lake', width: 1.4 }]
    : [];
  const own: readonly Shape[] = mark.type === 'group'
    ? [
        { shape: 'circle', at: place, r: 12 * Math.max(size, frame.text / 17), fill: 'sheet', stroke: 'lake', width: 2 },
        ...(frame.style === 'labels' ? [{ shape: 'text', at: [x, y + LEAST_TEXT * 0.36], text: String(mark.events.length), size: LEAST_TEXT, weight: 'bold' } satisfies Shape] : []),
      ]
    : markShapes(mark.type, place, size);
  const next: Shape[] = mark.isNext ? [{ shape: 'circle', at: place, r: 15 * size, stroke: 'lake', width: 1.6 }] : [];
  return [...arc, ...own, ...next];
}

/** What a mark is called in the list: its number, `4–6` for several, or the first and `…`. */
function numberTexts({ events }: PlacedMark): readonly string[] {
  const numbers = [...new Set(events.filter(({ isRepeat }) => !isRepeat).map(({ number }) => number))].sort((a, b) => a - b);
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? 0;
  if (numbers.length < 2) return [String(first)];
  const all = last - first === numbers.length - 1 ? `${first}–${last}` : numbers.join(', ');
  return [all, `${first}…`];
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

const meets = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Numbers outside their marks: the shorter form where the longer would touch another or leave the picture. */
function numberShapes({ at, frame, markScale, marks }: ClockLayout): readonly Shape[] {
  const size = frame.text;
  const taken: Box[] = [];
  return marks.filter(hasLabel).map((mark): Shape => {
    const [sine, cosine] = [Math.abs(Math.sin((mark.angle * Math.PI) / 180)), Math.abs(Math.cos((mark.angle * Math.PI) / 180))];
    const forms = numberTexts(mark).map((text) => {
      const width = textWidth(text, size);
      const [x, y] = pointAt(at, mark.r + 12 * markScale + 3 + sine * (width / 2) + cosine * size * 0.4, mark.angle);
      return { text, x, y, box: [x - width / 2, y - size / 2, x + width / 2, y + size / 2] satisfies Box };
    });
    const isFree = ({ box }: { readonly box: Box }): boolean => box[0] >= 0 && box[2] <= frame.width && !taken.some((other) => meets(box, other));
    const form = forms.find(isFree) ?? forms.at(-1);
    if (form) taken.push(form.box);
    return { shape: 'text', at: [form?.x ?? 0, (form?.y ?? 0) + size * 0.36], text: form?.text ?? '', size, weight: 'bold', fill: mark.isPast ? 'ink-3' : 'ink' };
  });
}

function labelShapes({ at, frame, markScale }: ClockLayout, mark: PlacedMark, label: PlacedLabel): readonly Shape[] {
  const { text } = frame;
  const { x, y, anchor, lines, height } = label;
  const [first = '', ...rest] = lines;
  const tone = mark.isPast ? 'ink-3' : 'ink';
  const feet = y + text * 0.92;
  const from = pointAt(at, mark.r + 12 * markScale, mark.angle);
  // To the side of the label that looks at the ring, at the height nearest to the mark.
  const to: Point = [x + (anchor === 'start' ? -4 : 4), Math.max(y + text * 0.5, Math.min(y + height - text * 0.5, from[1]))];
  return [
    { shape: 'line', points: [from, to], stroke: 'edge', width: 1 },
    ...(rest.length === 0
      ? [{ shape: 'text', at: [x, feet], text: first, size: text, anchor, fill: tone } satisfies Shape]
      : [
          { shape: 'text', at: [x, feet], text: first, size: text, anchor, weight: 'bold', fill: mark.isPast ? 'ink-3' : 'lake' } satisfies Shape,
          ...rest.map((line, index): Shape => ({
            shape: 'text', at: [x, feet + (index + 1) * text * LINE], text: line, size: text, anchor, weight: mark.isNext ? 'bold' : 'regular', fill: tone,
          })),
        ]),
  ];
}

function centreShapes({ at, scale, frame }: ClockLayout, { above, main, below }: CentreWords): readonly Shape[] {
  const small = Math.max(LEAST_TEXT, frame.text);
  const room = (164 * scale * 1.62) / 1.06;
  const fits = (size: number): readonly string[] => breakLines(main, size, room, 3);
  const isWhole = (lines: readonly string[]): boolean => lines.join(' ') === main.trim().replace(/\s+/g, ' ');
  const sizes = [34, 29, 25, 22].map((size) => size * Math.max(scale, (frame.text / 15) * 0.62)).filter((size) => size >= small);
  const size = sizes.find((one) => isWhole(fits(one)) && fits(one).length < 3) ?? sizes.findLast((one) => isWhole(fits(one))) ?? Math.max(small, sizes.at(-1) ?? small);
  const lines = fits(size);
  const leading = size * 1.12;
  const parts = [above && small * 1.7, lines.length * leading, below && small * 1.9].map(Number);
  const height = parts.reduce((sum, one) => sum + one, 0);
  let y = at[1] - height / 2;
  // The circle is narrower where the small lines stand.
  const narrow = 2 * Math.sqrt(Math.max(1, (160 * scale) ** 2 - (height / 2) ** 2));
  const shapes: Shape[] = [];
  if (above) shapes.push({ shape: 'text', at: [at[0], y + small], text: shorten(above, small, narrow), size: small, fill: 'ink-2' });
  y += parts[0] ?? 0;
  lines.forEach((text, index) => shapes.push({ shape: 'text', at: [at[0], y + size * 0.85 + index * leading], text, size, face: 'serif' }));
  y += parts[1] ?? 0;
  if (below) shapes.push({ shape: 'text', at: [at[0], y + small * 1.35], text: shorten(below, small, narrow), size: small, fill: 'ink-2' });
  return shapes;
}

function stepShapes({ at, scale, markScale, steps }: ClockLayout): readonly Shape[] {
  const r = 294 * scale;
  return steps.flatMap(({ angle, arc, isDone }): Shape[] => {
    const tone = isDone ? 'edge' : 'ink-2';
    if (arc) return [{ shape: 'arc', at, r, from: arc[0] + 0.6, to: arc[1] - 0.6, stroke: tone, width: 2.4, dash: 'dotted' }];
    const [x, y] = pointAt(at, r, angle);
    const half = 3.2 * markScale;
    return [{ shape: 'rect', at: [x - half, y - half], size: [2 * half, 2 * half], fill: isDone ? tone : 'sheet', stroke: tone, width: 1.5 }];
  });
}

function todayShapes({ at, r, scale, markScale, todayAngle }: ClockLayout): readonly Shape[] {
  if (todayAngle === null) return [];
  return [
    { shape: 'arc', at, r, from: 0, to: todayAngle, stroke: 'lake', width: 4 * Math.max(0.8, markScale) },
    { shape: 'line', points: [pointAt(at, 283 * scale, todayAngle), pointAt(at, r, todayAngle)], stroke: 'ink', width: 2 },
  ];
}

export interface DrawingWords {
  readonly centre: CentreWords;
  readonly alt: string;
  readonly language: Language;
  /** Outlines instead of broad fills, which would waste ink. */
  readonly isPaper: boolean;
}

/** Draws a laid-out clock. The same drawing serves the screen, the wall, print and PDF. */
export function drawClock(layout: ClockLayout, content: YearContent, words: DrawingWords): LocalFigure {
  const { at, r, scale, markScale, frame, marks, labels, phases, todayAngle } = layout;
  const current = content.groups.find(({ isNow }) => isNow)?.phase;
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  return {
    size: [frame.width, frame.height],
    alt: words.alt,
    shapes: [
      ...(words.isPaper ? [] : [{ shape: 'circle', at, r: 328 * scale, fill: 'sheet' } satisfies Shape]),
      ...monthShapes(layout, content, words),
      ...phases.flatMap((placed) => phaseShapes(layout, placed, placed.phase === current, words.isPaper)),
      { shape: 'circle', at, r, stroke: 'edge', width: 1.2 },
      ...todayShapes(layout),
      ...stepShapes(layout),
      ...labels.flatMap((label) => {
        const mark = byKey.get(label.key);
        return mark ? labelShapes(layout, mark, label) : [];
      }),
      // Bands of months lie under the marks of days.
      ...marks.filter(({ arc }) => arc !== null).flatMap((mark) => markOnRing(layout, mark)),
      ...(todayAngle === null ? [] : [{ shape: 'circle', at: pointAt(at, r, todayAngle), r: 8 * markScale, fill: 'ink' } satisfies Shape]),
      ...marks.filter(({ arc }) => arc === null).flatMap((mark) => markOnRing(layout, mark)),
      ...(frame.style === 'numbers' ? numberShapes(layout) : []),
      ...centreShapes(layout, words.centre),
    ],
  };
}

/** A row of marks and what they mean, under a clock that stands by itself. */
export function withLegend(figure: LocalFigure, items: readonly { readonly type: EventKind | 'step'; readonly text: string }[], text: number): LocalFigure {
  const [width, height] = figure.size;
  const widths = items.map((item) => textWidth(item.text, text) + text * 3.2);
  let x = Math.max(0, (width - widths.reduce((sum, one) => sum + one, 0)) / 2);
  const y = height + text;
  const shapes = items.flatMap(({ type, text: word }, index): readonly Shape[] => {
    const left = x;
    x += widths[index] ?? 0;
    return [
      ...markShapes(type, [left + text * 0.7, y], text / 17),
      { shape: 'text', at: [left + text * 1.7, y + text * 0.35], text: word, size: text, anchor: 'start', fill: 'ink-2' },
    ];
  });
  return { ...figure, size: [width, height + text * 2], shapes: [...figure.shapes, ...shapes] };
}
