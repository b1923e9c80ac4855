import { labelsAt } from '../labelsAt';
import { LEADING } from '../placeLabels';
import { labelSize } from '../sizes';
import type { SceneNode } from '../types';
import { paintGround, paintGroups, paintWords } from './ground';
import { paintLabel, paintLabels } from './labels';
import { paintLinks, paintSuggested } from './links';
import { paintNodes } from './nodes';
import { type Context, type Frame, type Look, penOf } from './pen';

export { type Context, type Faces, type Frame, type Look, PAGE_FACES } from './pen';

/** From this zoom on nearly everybody has a name of their own. */
const NAMED_FROM = 0.95;

/** The ground, all links, nodes and names but those away; if `isPlain`, without words. The context is in CSS pixels. */
export function paintScene(context: Context, look: Look, frame: Frame, isPlain = false): void {
  const pen = penOf(context, look, frame);
  const { theme, drawing: { scene } } = look;
  context.globalAlpha = 1;
  context.fillStyle = scene.ground === 'rings' ? theme.paper : theme.sheet;
  context.fillRect(0, 0, frame.width, frame.height);
  paintGround(pen);
  paintGroups(pen);
  const { length } = look.drawing.links;
  paintLinks(pen, length, (slot) => slot, (slot) => !look.away.has(look.drawing.from[slot] as number) && !look.away.has(look.drawing.to[slot] as number));
  paintSuggested(pen);
  if (!isPlain) paintWords(pen);
  const count = scene.nodes.length;
  paintNodes(pen, count, (slot) => slot, (node) => !look.away.has(node));
  if (!isPlain) paintLabels(pen, count, (slot) => slot, (node) => !look.away.has(node));
}

/** Only what is away: the dragged actors where they are now, with their links and names. */
export function paintAway(context: Context, look: Look, frame: Frame): void {
  const pen = penOf(context, look, frame);
  const { drawing: moved } = look;
  const nodes = [...look.away];
  const links = new Set<number>();
  for (const node of nodes) for (let at = moved.starts[node] as number; at < (moved.starts[node + 1] as number); at++) links.add(moved.incident[at] as number);
  const list = [...links];
  paintLinks(pen, list.length, (slot) => list[slot] as number, () => true);
  // Over the lines again: the ends that stay.
  const ends = [...new Set(list.flatMap((link) => [moved.from[link] as number, moved.to[link] as number]))].filter((node) => !look.away.has(node));
  paintNodes(pen, ends.length, (slot) => ends[slot] as number, () => true);
  paintNodes(pen, nodes.length, (slot) => nodes[slot] as number, () => true);
  paintLabels(pen, nodes.length, (slot) => nodes[slot] as number, () => true);
}

/**
 * The actor under the pointer: its edge, and its name if it has none.
 * @param isKnown Whether it is known where names stand; else the name is drawn anyhow when type is small.
 */
export function paintHovered(context: Context, look: Look, frame: Frame, node: number, isKnown: boolean): void {
  const pen = penOf(context, look, frame);
  const { k, ox, oy, mark, type } = pen;
  const { drawing, theme, faces } = look;
  const { label, isMain } = drawing.scene.nodes[node] as SceneNode;
  const radius = (drawing.r[node] as number) * mark;
  const px = (drawing.x[node] as number) * k + ox;
  const py = (drawing.y[node] as number) * k + oy;
  context.beginPath();
  context.arc(px, py, radius + 5, 0, 2 * Math.PI);
  context.strokeStyle = theme.ink2;
  context.lineWidth = 1.5;
  context.stroke();
  if (isKnown ? labelsAt(drawing.base ?? drawing, k).places[node] : k > NAMED_FROM) return;
  const size = labelSize({ isMain }) * type;
  context.font = `${isMain ? 640 : 500} ${size}px ${faces.sans}`;
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.lineWidth = 6;
  const lines = drawing.waysOf(node)[0] ?? [label];
  paintLabel(pen, { lines, anchor: 'start' }, px + radius + 9, py + size * 0.34, size * LEADING);
}
