import { RING_RADII } from '../../model';
import { GROUP_WORD, groupHulls, RING_WORD } from '../groundWords';
import { labelsAt } from '../labelsAt';
import type { Pen } from './pen';

export function paintGround({ context, look: { theme, photo, drawing: { scene } }, k, ox, oy }: Pen): void {
  if (scene.ground === 'rings') {
    context.beginPath();
    context.arc(ox, oy, RING_RADII[2] * k, 0, 2 * Math.PI);
    context.fillStyle = theme.sheet;
    context.fill();
  }
  if (photo && scene.photo) {
    const wide = scene.photo.width * k;
    const tall = (wide * photo.height) / (photo.width || 1);
    context.drawImage(photo, ox - wide / 2, oy - tall / 2, wide, tall);
  }
  if (scene.ground !== 'rings') return;
  context.strokeStyle = theme.rule;
  context.lineWidth = 1.2;
  for (const radius of RING_RADII) {
    context.beginPath();
    context.arc(ox, oy, radius * k, 0, 2 * Math.PI);
    context.stroke();
  }
}

export function paintGroups({ context, look: { theme, drawing }, k, ox, oy }: Pen): void {
  for (const { hull } of groupHulls(drawing)) {
    context.beginPath();
    for (const { x, y, r, from, to } of hull.arcs) context.arc(ox + x * k, oy + y * k, r * k, from, to);
    context.closePath();
    context.fillStyle = theme.wash;
    context.globalAlpha = 0.5;
    context.fill();
    context.globalAlpha = 1;
    context.strokeStyle = theme.edge;
    context.lineWidth = 1.25;
    context.setLineDash([6, 4]);
    context.stroke();
    context.setLineDash([]);
  }
}

/** Names of rings and groups. */
export function paintWords({ context, look: { theme, drawing, faces, labels }, k, ox, oy, type }: Pen): void {
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  context.strokeStyle = theme.sheet;
  for (const { kind, text, x, box } of (labels ?? labelsAt(drawing.base ?? drawing, k)).ground) {
    const size = (kind === 'ring' ? RING_WORD : GROUP_WORD) * type;
    context.font = kind === 'ring' ? `500 ${size}px ${faces.sans}` : `600 ${size}px ${faces.serif}`;
    const px = ox + x * k;
    // The middle of the letters stays where it is while type keeps its size.
    const py = oy + ((box[1] + box[3]) / 2) * k + size * 0.34;
    context.lineWidth = 6;
    context.strokeText(text, px, py);
    context.fillStyle = kind === 'ring' ? theme.ink3 : theme.ink2;
    context.fillText(text, px, py);
  }
}
