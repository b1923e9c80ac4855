import { routes } from '../shared/routes';

export const STOPS = ['shelf', 'answer', 'steps', 'wall', 'keep'] as const;
export type Stop = (typeof STOPS)[number];

/** The stop that a page belongs to: the walk goes on by itself when the reader does. */
export function stopOfPage(path: string): number {
  if (/\/(present|facilitate|agenda)$/.test(path)) return STOPS.indexOf('wall');
  if (path.endsWith('/plan')) return STOPS.indexOf('steps');
  return path.startsWith('/w/') ? STOPS.indexOf('answer') : STOPS.indexOf('shelf');
}

/** Pages that are shown to others stand alone. */
export const hasWalk = (path: string): boolean => !/\/(present|facilitate|print)$/.test(path);

/** Where a stop can be seen for real, from the page of a workbook; null when there is nowhere to go. */
export function placeOf(stop: Stop, path: string): string | null {
  const id = /^\/w\/([^/]+)/.exec(path)?.[1];
  if (id === undefined) return null;
  if (stop === 'steps') return path.endsWith('/plan') ? null : routes.plan(id);
  return stop === 'wall' ? routes.present(id) : null;
}
