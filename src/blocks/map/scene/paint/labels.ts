import { RING_RADII } from '../../model';
import { labelsAt } from '../labelsAt';
import { AWAY, LEADING, type LabelPlace } from '../placeLabels';
import { labelSize } from '../sizes';
import type { SceneNode } from '../types';
import { FAINT, type Pen } from './pen';

export function paintLabels(pen: Pen, count: number, at: (slot: number) => number, isHere: (node: number) => boolean): void {
  const { context, look: { drawing, marks, labels, faces }, k, ox, oy, width, height, type } = pen;
  const { x, y, scene: { nodes } } = drawing;
  const base = drawing.base ?? drawing;
  const { places, unit } = labels ?? labelsAt(base, k);
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  for (const isBold of [false, true]) {
    context.font = `${isBold ? 640 : 500} ${labelSize({ isMain: isBold }) * type}px ${faces.sans}`;
    context.lineWidth = 4 * Math.min(type, 1.2);
    for (let slot = 0; slot < count; slot++) {
      const i = at(slot);
      const place = places[i];
      const node = nodes[i] as SceneNode;
      if (!place || node.isMain !== isBold || !isHere(i)) continue;
      const px = (x[i] as number) * k + ox;
      const py = (y[i] as number) * k + oy;
      if (px < -240 || py < -60 || px > width + 240 || py > height + 60) continue;
      context.globalAlpha = marks.focus === null || marks.focus.has(node.id) || marks.selected.has(node.id) ? 1 : FAINT + 0.1;
      if (place.side === AWAY) paintLeader(pen, place, base.x[i] as number, base.y[i] as number, px, py, unit);
      paintLabel(pen, place, px + (place.x - (base.x[i] as number)) * unit, py + (place.y - (base.y[i] as number)) * unit, labelSize(node) * type * LEADING);
    }
  }
  context.globalAlpha = 1;
}

/** A thin line from a node to a name that found no room beside it. */
function paintLeader({ context, look: { theme } }: Pen, { box }: LabelPlace, x: number, y: number, px: number, py: number, unit: number): void {
  context.beginPath();
  context.moveTo(px, py);
  context.lineTo(px + (Math.max(box[0], Math.min(x, box[2])) - x) * unit, py + (Math.max(box[1], Math.min(y, box[3])) - y) * unit);
  context.save();
  context.lineWidth = 1;
  context.strokeStyle = theme.edge;
  context.stroke();
  context.restore();
}

export function paintLabel({ context, look: { theme, drawing: { scene } }, k, ox, oy }: Pen, { lines, anchor }: Pick<LabelPlace, 'lines' | 'anchor'>, x: number, y: number, leading: number): void {
  const isOnDisc = scene.ground !== 'rings' || Math.hypot(x - ox, y - oy) < RING_RADII[2] * k;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  context.strokeStyle = isOnDisc ? theme.sheet : theme.paper;
  context.fillStyle = theme.ink;
  lines.forEach((line, index) => context.strokeText(line, x, y + index * leading));
  lines.forEach((line, index) => context.fillText(line, x, y + index * leading));
}
