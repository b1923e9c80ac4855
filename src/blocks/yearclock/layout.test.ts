import { describe, expect, it } from 'vitest';
import { type CalendarEvent, EVENT_KINDS, extremeText } from '@/blockkit';
import { textWidth } from '@/lib/textFit';
import { breakLines } from './breakLines';
import { readYear } from './content';
import { drawClock } from './drawClock';
import { LINE } from './labels';
import { type ClockFrame, type ClockLayout, layoutClock } from './layout';
import { initialState, type YearClockConfig } from './model';
import { texts } from './texts';
import { centreWords, layoutWords } from './words';

const config: YearClockConfig = {
  phases: [{ id: 'a', label: 'Kokoamme', from: 1, to: 3 }, { id: 'b', label: extremeText(6), from: 4, to: 12 }],
};
const t = texts.translator('fi');
const words = layoutWords('fi', t);

const event = (index: number, when: string, fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: `e${index}`, pos: `a${index}`, title: extremeText(index), when, recurs: '', phase: '', owners: [], block: 'b', note: '', type: EVENT_KINDS[index % 4] ?? 'gathering', ...fields,
});

/** Days spread by a simple rule: the same in every run. */
const spread = (count: number, seed: number): readonly CalendarEvent[] =>
  Array.from({ length: count }, (_, index) => {
    const at = (index * 137 + seed * 31) % 360;
    const month = String(Math.floor(at / 30) + 1).padStart(2, '0');
    if (index % 11 === 5) return event(index, `2027-${month}`);
    if (index % 17 === 3) return event(index, `2027-Q${(index % 4) + 1}`);
    return event(index, `2027-${month}-${String((at % 28) + 1).padStart(2, '0')}`, index % 13 === 7 ? { recurs: 'monthly' } : {});
  });

const read = (events: readonly CalendarEvent[]) =>
  readYear({ config, state: initialState(config), events, document: { steps: {} }, year: 2027, today: '2027-03-11' });

const frames: readonly ClockFrame[] = [
  { width: 880, height: 720, text: 15, style: 'labels', corner: 56 },
  { width: 800, height: 540, text: 16, style: 'labels', corner: 56 },
  { width: 640, height: 576, text: 14, style: 'labels' },
  { width: 1160, height: 600, text: 20, style: 'labels' },
  { width: 350, height: 350, text: 13, style: 'numbers' },
];

function boxesOf({ labels, frame }: ClockLayout) {
  return labels.map(({ x, y, height, lines, anchor }) => {
    const width = Math.max(...lines.map((line) => textWidth(line, frame.text)));
    return { left: anchor === 'start' ? x : x - width, right: anchor === 'start' ? x + width : x, top: y, bottom: y + height };
  });
}

describe('the places of a clock', () => {
  const counts = [0, 1, 2, 5, 13, 25, 40, 70, 200];

  it.each(frames)('keep labels apart, outside the ring and inside $width x $height', (frame) => {
    for (const count of counts) {
      for (let seed = 0; seed < 4; seed += 1) {
        const layout = layoutClock(read(spread(count, seed)), frame, words);
        const boxes = boxesOf(layout);
        boxes.forEach((box, index) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(frame.width);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(frame.height + 1e-6);
          if (box.right < frame.width / 2) expect(box.top).toBeGreaterThanOrEqual(frame.corner ?? 0);
          const [dx, dy] = [Math.max(0, box.left - layout.at[0], layout.at[0] - box.right), Math.max(0, box.top - layout.at[1], layout.at[1] - box.bottom)];
          expect(Math.hypot(dx, dy)).toBeGreaterThan(layout.r);
          for (const other of boxes.slice(index + 1)) {
            expect(box.left >= other.right || other.left >= box.right || box.bottom <= other.top + 1e-6 || other.bottom <= box.top + 1e-6).toBe(true);
          }
        });
      }
    }
  });

  it.each(frames)('hold every event in one mark ($width x $height)', (frame) => {
    for (const count of counts) {
      const content = read(spread(count, 1));
      const { marks } = layoutClock(content, frame, words);
      expect(marks.flatMap(({ events }) => events.map(({ key }) => key)).sort()).toEqual(content.marks.map(({ key }) => key).sort());
    }
  });

  it('tell few events each by name, and many by week or month with their number', () => {
    const [frame] = frames as [ClockFrame];
    expect(layoutClock(read(spread(8, 0)), frame, words).marks.every(({ type }) => type !== 'group')).toBe(true);
    const many = layoutClock(read(spread(200, 0)), frame, words);
    expect(many.marks.some(({ type }) => type === 'group')).toBe(true);
    expect(many.labels.some(({ lines }) => lines.join(' ').includes('tapahtumaa'))).toBe(true);
  });

  it('leave the mark that is being moved by itself', () => {
    const content = read(spread(200, 0));
    const held = content.marks.find(({ isRepeat }) => !isRepeat)?.key ?? '';
    const mark = layoutClock(content, frames[0] as ClockFrame, words, held).marks.find(({ key }) => key === held);
    expect(mark?.events).toHaveLength(1);
  });

  it('show a month as an arc of the month, not as a day', () => {
    const content = read([event(0, '2027-04'), event(1, '2027-04-08')]);
    const [month, day] = ['e0:0', 'e1:0'].map((key) => layoutClock(content, frames[0] as ClockFrame, words).marks.find((mark) => mark.key === key));
    expect(month?.arc).toEqual([(90 / 365) * 360, (120 / 365) * 360]);
    expect(day?.arc).toBeNull();
  });

  it('never set letters smaller than thirteen', () => {
    for (const frame of frames) {
      const content = read(spread(30, 2));
      const figure = drawClock(layoutClock(content, frame, words), content, { centre: centreWords(content, 'fi', t), alt: '', language: 'fi', isPaper: false });
      for (const shape of figure.shapes) if (shape.shape === 'text' || shape.shape === 'arc-text') expect(shape.size).toBeGreaterThanOrEqual(13);
    }
  });
});

describe('lines of a label', () => {
  it('never run over their room, and two share the words evenly', () => {
    for (let index = 0; index < 12; index += 1) {
      for (const room of [40, 90, 160]) {
        const lines = breakLines(extremeText(index), 15, room, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(Math.max(room, textWidth('…', 15)));
      }
    }
    expect(breakLines('Verkostopäivä: mitä opimme', 15, 170, 2)).toEqual(['Verkostopäivä:', 'mitä opimme']);
    expect(LINE).toBeGreaterThan(1);
  });
});
