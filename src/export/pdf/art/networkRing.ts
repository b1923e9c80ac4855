import type { PdfNetwork } from '../content/pdfWorkbook';
import type { Item, Measure, TextStyle } from './items';
import { sectorShape } from './marks';
import { bow, circle, onCircle } from './paths';

/** Names fit round the ring up to this many; more actors stand as dots. */
const MOST_NAMES = 60;
const NAME: TextStyle = { role: 'sans', size: 9.4, leading: 11, tone: 'ink' };

/** The place for the picture: how far it may reach from its middle. */
export interface RingArea {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Lines of a name round the ring: one, or two when it is long. */
function nameLines(name: string, style: TextStyle, longest: number, measure: Measure): readonly string[] {
  if (measure(name, style) <= longest) return [name];
  const words = name.split(/\s+/);
  const cuts = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const);
  const widest = ([a, b]: readonly [string, string]): number => Math.max(measure(a, style), measure(b, style));
  const best = [...cuts].sort((a, b) => widest(a) - widest(b))[0] ?? [name];
  return best.map((part) => shorten(part, style, longest, measure));
}

function shorten(text: string, style: TextStyle, longest: number, measure: Measure): string {
  if (measure(text, style) <= longest) return text;
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('')}…`, style) > longest) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** How strongly a link bends to the middle: the farther apart, the nearer to it. */
const bend = (degrees: number): number => Math.max(0.03, 0.866 - 0.0091 * degrees);

/** The network as a ring of names, curved links across it. */
export function networkRing(network: PdfNetwork, area: RingArea, measure: Measure): Item[] {
  const { x, y } = area;
  const count = network.actors.length;
  const named = count <= MOST_NAMES;
  const size = count > 44 ? NAME.size * 0.86 : NAME.size;
  const styleOf = (core: boolean): TextStyle => ({ ...NAME, size, leading: size * 1.15, role: core ? 'strong' : 'sans' });
  const reach = Math.min(area.halfWidth, area.halfHeight);
  const longest = named ? Math.min(reach * 0.48, Math.max(...network.actors.map(({ name, core }) => measure(name, styleOf(core))))) : 0;
  const angleOf = (index: number): number => ((index + 0.5) * 360) / count;
  // Names on the sides have the width of the page, those at the top and bottom only the height that is left.
  const radius = named ? Math.min(reach * 0.74, ...network.actors.map(({ name, core }, index) => {
    const turn = (angleOf(index) * Math.PI) / 180;
    const room = Math.min(area.halfHeight / Math.abs(Math.cos(turn)), area.halfWidth / Math.abs(Math.sin(turn)));
    return room - Math.min(longest, measure(name, styleOf(core))) - 16;
  })) : reach * 0.86;
  const dot = Math.min(1, (radius * 2 * Math.PI) / count / 14);

  const chord = ({ from, to, strength }: PdfNetwork['links'][number]): Item => {
    const a = angleOf(from);
    const b = angleOf(to);
    const apart = Math.min(Math.abs(a - b), 360 - Math.abs(a - b));
    const between = Math.abs(a - b) > 180 ? (a + b) / 2 + 180 : (a + b) / 2;
    const inner = radius - 8.5 * dot - 1;
    const path = bow(onCircle(x, y, inner, a), onCircle(x, y, inner * bend(apart), between), onCircle(x, y, inner, b));
    if (strength === 'strong') return { type: 'path', path, stroke: 'ink-2', width: named ? 1.25 : 0.8 };
    if (strength === 'weak') return { type: 'path', path, stroke: 'lake', width: 0.85, dash: [0.9, 2.9], round: true };
    return { type: 'path', path, stroke: 'berry', width: 0.9, dash: [5, 4] };
  };

  const weakFirst = [...network.links].sort((a, b) => Number(a.strength === 'strong') - Number(b.strength === 'strong'));
  return [
    ...(network.links.length === 0 ? [{ type: 'path', path: circle(x, y, radius - 10), stroke: 'rule', width: 0.6 } satisfies Item] : []),
    ...weakFirst.map(chord),
    ...network.actors.flatMap(({ name, sector, core }, index): Item[] => {
      const angle = angleOf(index);
      const shape = sectorShape(sector, ...onCircle(x, y, radius, angle), (core ? 4.5 : 3.1) * dot, angle);
      if (!named) return shape;
      const style = styleOf(core);
      const lines = nameLines(name, style, longest, measure);
      const left = angle > 180;
      return [...shape, ...lines.map((text, at): Item => {
        const [px, py] = onCircle(x, y, radius + 11.5, angle);
        // Lines of a name stand side by side across its own direction.
        const turn = ((angle + (left ? 90 : -90)) * Math.PI) / 180;
        const shift = (at - (lines.length - 1) / 2) * style.leading + size * 0.34;
        return {
          type: 'text', text, style, anchor: left ? 'end' : 'start', angle: left ? angle + 90 : angle - 90,
          x: px - Math.sin(turn) * shift, y: py + Math.cos(turn) * shift,
        };
      })];
    }),
  ];
}
