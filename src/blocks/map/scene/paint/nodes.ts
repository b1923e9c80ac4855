import { cornersOf, squareHalf } from '../geometry';
import type { SceneNode } from '../types';
import { FAINT, type Pen } from './pen';

const SHAPES = ['public', 'private', 'third', 'other', ''] as const;

export function paintNodes({ context, look: { drawing, marks, theme }, k, ox, oy, width, height, mark }: Pen, count: number, at: (slot: number) => number, isHere: (node: number) => boolean): void {
  const { x, y, r, scene: { nodes } } = drawing;
  const bold: Record<string, Path2D> = {};
  const faint: Record<string, Path2D> = {};
  const rings = new Path2D();
  let isAnySelected = false;
  for (let slot = 0; slot < count; slot++) {
    const i = at(slot);
    if (!isHere(i)) continue;
    const px = (x[i] as number) * k + ox;
    const py = (y[i] as number) * k + oy;
    const radius = (r[i] as number) * mark;
    if (px < -radius * 2 || py < -radius * 2 || px > width + radius * 2 || py > height + radius * 2) continue;
    const { id, sector } = nodes[i] as SceneNode;
    const isOn = marks.selected.has(id);
    const batch = marks.focus === null || marks.focus.has(id) || isOn ? bold : faint;
    addNode((batch[sector] ??= new Path2D()), sector, px, py, radius);
    if (!isOn) continue;
    isAnySelected = true;
    const ring = radius + 9 * Math.max(0.7, Math.min(mark, 1.2));
    rings.moveTo(px + ring, py);
    rings.arc(px, py, ring, 0, 2 * Math.PI);
  }
  for (const [batch, alpha] of [[faint, FAINT + 0.08], [bold, 1]] as const) {
    context.globalAlpha = alpha;
    for (const sector of SHAPES) {
      const path = batch[sector];
      if (!path) continue;
      context.fillStyle = sector === '' ? theme.sheet : theme[sector];
      if (sector === '') {
        context.fill(path);
        context.strokeStyle = theme.ink2;
        context.lineWidth = 2 * mark;
        context.setLineDash([3.4 * mark, 2.6 * mark]);
        context.stroke(path);
        context.setLineDash([]);
        continue;
      }
      // An edge of the page's colour parts a node from its lines.
      if (mark > 0.4) {
        context.strokeStyle = theme.sheet;
        context.lineWidth = 2.5 * 2 * mark;
        context.lineJoin = 'round';
        context.stroke(path);
      }
      context.fill(path);
    }
  }
  context.globalAlpha = 1;
  if (!isAnySelected) return;
  context.strokeStyle = theme.lake;
  context.lineWidth = 3 * Math.max(0.7, Math.min(mark, 1.2));
  context.stroke(rings);
}

function addNode(path: Path2D, sector: string, x: number, y: number, r: number): void {
  const corners = cornersOf(sector, x, y, r);
  if (corners) {
    corners.forEach(([px, py], index) => (index === 0 ? path.moveTo(px, py) : path.lineTo(px, py)));
    path.closePath();
  } else if (sector === 'private') {
    const half = squareHalf(r);
    path.rect(x - half, y - half, 2 * half, 2 * half);
  } else {
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
  }
}
