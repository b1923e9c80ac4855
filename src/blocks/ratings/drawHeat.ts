import type { LocalFigure } from '@/blockkit';
import { wrapText } from '@/lib/textFit';
import { itemKey, type RatingsConfig } from './model';
import { groupMean, heatOf, type ItemReading } from './reading';
import type { Words } from './texts';
import { showNow, showValue } from './words';

type Shape = LocalFigure['shapes'][number];

const WIDTH = 720;
/** Groups side by side; more of them go under these. */
const MOST_COLUMNS = 4;
const HEAD = 46;
const CELL = 58;
const GAP = 3;
const BAND_GAP = 20;

const HEATS = ['none', 'heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5'] as const;
const MARGIN = 8;

/** The ring of five segments with its shade inside and its aim as an open mark. */
function drawRing([x, y]: readonly [number, number], { value, aimValue }: ItemReading['reading'], text: string): Shape[] {
  const angles = [0, 1, 2, 3, 4].map((fifth) => fifth * 72 + MARGIN);
  const span = 72 - 2 * MARGIN;
  const aim = aimValue === null ? null : Math.min(4, Math.floor(aimValue));
  const aimAngle = aim === null || aimValue === null ? 0 : (angles[aim] ?? 0) + (aimValue - aim) * span;
  const radians = (aimAngle * Math.PI) / 180;
  return [
    { shape: 'circle', at: [x, y], r: 12, fill: HEATS[heatOf(value)] ?? 'none', stroke: 'none' },
    ...angles.flatMap((from, fifth): Shape[] => {
      const filled = Math.max(0, Math.min(1, (value ?? 0) - fifth)) * span;
      const ring = { shape: 'sector', at: [x, y], r: [15, 18.4] } as const;
      return [
        { ...ring, from, to: from + span, fill: 'rule', stroke: 'none' },
        ...(filled > 0.5 ? [{ ...ring, from, to: from + filled, fill: 'lake', stroke: 'none' } as const] : []),
      ];
    }),
    ...(aim === null ? [] : [{ shape: 'circle', at: [x + 16.7 * Math.sin(radians), y - 16.7 * Math.cos(radians)], r: 3, fill: 'sheet', stroke: 'lake', width: 1.6 } as const]),
    { shape: 'text', at: [x, y + 4.2], text, size: 12, weight: 'bold', fill: 'ink' },
  ];
}

/** Every group as a column of its items, each with its ring and its shade. Small shades, for paper. */
export function drawHeat(t: Words, config: RatingsConfig, items: readonly ItemReading[]): LocalFigure {
  const readings = new Map(items.map((one) => [one.key, one.reading]));
  const columns = Math.min(MOST_COLUMNS, config.groups.length);
  const width = (WIDTH - GAP * (columns - 1)) / columns;
  const shapes: Shape[] = [];
  let top = 0;
  for (let first = 0; first < config.groups.length; first += columns) {
    const band = config.groups.slice(first, first + columns);
    for (const [column, group] of band.entries()) {
      const left = column * (width + GAP);
      const mean = groupMean(items, group);
      shapes.push({ shape: 'text', at: [left, top + 16], text: wrapText(group.label, 14, width - 48, 2, true).join('\n'), size: 14, weight: 'bold', anchor: 'start' });
      if (mean !== null) shapes.push({ shape: 'text', at: [left + width - 6, top + 20], text: showValue(t, mean, true), size: 20, face: 'serif', anchor: 'end' });
      for (const [row, item] of group.items.entries()) {
        const reading = readings.get(itemKey(group, item));
        if (!reading) continue;
        const y = top + HEAD + row * (CELL + GAP);
        const heat = heatOf(reading.value);
        shapes.push({ shape: 'rect', at: [left, y], size: [width, CELL], stroke: heat === 1 || heat === 2 ? 'edge' : 'rule', width: heat === 1 || heat === 2 ? 1.4 : 1 });
        shapes.push(...drawRing([left + 27, y + CELL / 2], reading, showNow(t, reading)));
        const lines = wrapText(item.label, 12.5, width - 62, 3);
        shapes.push({ shape: 'text', at: [left + 54, y + CELL / 2 + 4.5 - ((lines.length - 1) * 15.6) / 2], text: lines.join('\n'), size: 12.5, anchor: 'start' });
      }
    }
    top += HEAD + Math.max(...band.map((group) => group.items.length)) * (CELL + GAP) + BAND_GAP;
  }
  const values = items.flatMap(({ item, reading }) => (reading.value === null ? [] : [t('radarAxis', { item: item.label, value: showNow(t, reading) })]));
  return { size: [WIDTH, top - BAND_GAP], alt: t('heatAlt', { values: values.join('; ') }), shapes };
}
