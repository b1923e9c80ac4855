import type { Point } from '../model';
import type { Drawing } from './drawing';
import { bowOf } from './geometry';
import type { SceneTheme } from './theme';
import type { Viewport } from './types';

/** What a gesture under way draws over the picture. */
export type Overlay =
  | { readonly kind: 'box'; readonly from: Point; readonly to: Point }
  /** A link being drawn, from a node to a point or to another node. */
  | { readonly kind: 'band'; readonly from: number; readonly to: Point; readonly target: number };

/** @param shown The drawing as it is seen now. */
export function paintOverlay(context: CanvasRenderingContext2D, overlay: Overlay, shown: Drawing, theme: SceneTheme, { k, x, y }: Viewport): void {
  context.strokeStyle = theme.lake;
  if (overlay.kind === 'box') {
    const [fx, fy] = overlay.from;
    const [tx, ty] = overlay.to;
    context.fillStyle = theme.wash;
    context.globalAlpha = 0.5;
    context.fillRect(fx, fy, tx - fx, ty - fy);
    context.globalAlpha = 1;
    context.lineWidth = 1.5;
    context.strokeRect(fx, fy, tx - fx, ty - fy);
    return;
  }
  const ax = shown.x[overlay.from] as number;
  const ay = shown.y[overlay.from] as number;
  const [bx, by] = overlay.target < 0 ? overlay.to : [shown.x[overlay.target] as number, shown.y[overlay.target] as number];
  const [mx, my] = bowOf(ax, ay, bx, by);
  context.beginPath();
  context.moveTo(ax * k + x, ay * k + y);
  context.quadraticCurveTo(mx * k + x, my * k + y, bx * k + x, by * k + y);
  context.lineWidth = 2.5;
  context.stroke();
  context.beginPath();
  const radius = overlay.target < 0 ? 5 : (shown.r[overlay.target] as number) * k + 9;
  context.arc(bx * k + x, by * k + y, radius, 0, 2 * Math.PI);
  context.stroke();
}
