import { describe, expect, it } from 'vitest';

/** Which room may know which: the table of docs/architecture.md. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  lib: [],
  i18n: ['lib'],
  template: ['lib'],
  document: ['lib', 'template'],
  plan: ['lib', 'document'],
  network: ['lib'],
  workshop: ['lib', 'document', 'template'],
  rounds: ['lib', 'i18n', 'template', 'document', 'network', 'plan', 'blockkit'],
  import: ['lib', 'template', 'document'],
  ui: ['lib', 'i18n', 'template'],
  blockkit: ['lib', 'i18n', 'template', 'document', 'ui'],
  blocks: ['lib', 'blockkit', 'ui', 'network'],
  registry: ['blockkit', 'blocks', 'ui'],
  store: ['lib', 'document', 'template'],
  persistence: ['lib', 'document', 'template', 'store', 'workshop'],
  export: ['lib', 'i18n', 'blockkit', 'document', 'template', 'plan', 'workshop', 'rounds'],
  views: ['lib', 'i18n', 'template', 'document', 'ui', 'blockkit', 'plan', 'workshop', 'rounds', 'store', 'import', 'export'],
  app: ['lib', 'i18n', 'template', 'document', 'ui', 'blockkit', 'plan', 'workshop', 'rounds', 'store', 'import', 'export', 'views', 'registry', 'persistence', '@templates'],
};

const OWNERS: Record<string, readonly string[]> = {
  yjs: ['store'], zustand: ['store'], immer: ['store'], idb: ['persistence'], jspdf: ['export'], html2canvas: ['export'],
  '@dnd-kit/core': ['ui'], '@dnd-kit/sortable': ['ui'], '@dnd-kit/utilities': ['ui'], 'react-aria-components': ['ui'],
  'd3-force': ['blocks'], 'd3-quadtree': ['blocks'], 'd3-selection': ['blocks'], 'd3-zoom': ['blocks'],
  pptxgenjs: ['export'], 'write-excel-file': ['export'], 'read-excel-file': ['import'], 'ical.js': ['import'],
  wouter: ['app', 'views'], 'fractional-indexing': ['document'],
};

const PURE = ['lib', 'template', 'document', 'plan', 'network', 'workshop', 'import', 'store', 'persistence'];

const sources = import.meta.glob<string>('../src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
const files = Object.entries(sources)
  .filter(([path]) => !/\.test\.tsx?$/.test(path))
  .map(([path, text]) => ({
    path: path.replace('../src/', ''),
    imports: [...text.matchAll(/(?:from\s+|import\s*\(?\s*)['"]([^'"]+)['"]/g)].map((match) => match[1] as string),
  }));
const roomOf = (path: string): string => path.split('/')[0] as string;
const isInRoom = (path: string): boolean => path.includes('/');

/** The file an import of ours points at, without its ending; null for packages. */
function resolve(path: string, target: string): string | null {
  if (target.startsWith('@/')) return target.slice(2);
  if (target.startsWith('@templates')) return target;
  if (!target.startsWith('.')) return null;
  const parts = path.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

it('sees the source', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
});

describe('rooms', () => {
  it('know only the rooms they may', () => {
    const breaches = files.filter(({ path }) => isInRoom(path)).flatMap(({ path, imports }) => {
      const room = roomOf(path);
      const allowed = MAY_IMPORT[room];
      if (!allowed) return [`${path}: '${room}' is not a room`];
      return imports.flatMap((target) => {
        const resolved = resolve(path, target);
        if (resolved === null) return [];
        const other = roomOf(resolved);
        return other === room || allowed.includes(other) ? [] : [`${path} -> ${target}`];
      });
    });
    expect(breaches).toEqual([]);
  });

  it('of one kind of block know no other kind', () => {
    const breaches = files.filter(({ path }) => path.startsWith('blocks/')).flatMap(({ path, imports }) =>
      imports.flatMap((target) => {
        const resolved = resolve(path, target);
        return resolved?.startsWith('blocks/') && resolved.split('/')[1] !== path.split('/')[1] ? [`${path} -> ${target}`] : [];
      }));
    expect(breaches).toEqual([]);
  });

  it('keep packages to themselves', () => {
    const breaches = files.filter(({ path }) => isInRoom(path)).flatMap(({ path, imports }) =>
      imports.flatMap((target) => {
        const owner = Object.entries(OWNERS).find(([name]) => target === name || target.startsWith(`${name}/`));
        const react = /^react(-dom|-i18next|-aria-components)?(\/|$)/.test(target) && PURE.includes(roomOf(path));
        return (owner && !owner[1].includes(roomOf(path))) || react ? [`${path} -> ${target}`] : [];
      }));
    expect(breaches).toEqual([]);
  });

  it('have no circles between folders', () => {
    const folderOf = (path: string): string => {
      const [room, second, third] = path.split('/');
      return room === 'blocks' || room === 'views' || room === 'export' ? `${room}/${third === undefined ? '' : second}` : (room as string);
    };
    const edges = new Map<string, Set<string>>();
    for (const { path, imports } of files.filter((file) => isInRoom(file.path))) {
      for (const target of imports) {
        const resolved = resolve(path, target);
        if (resolved === null) continue;
        // `views/x` may name a folder (its index) or a file at the top of the room.
        const isFile = [`${resolved}.ts`, `${resolved}.tsx`].some((name) => files.some((file) => file.path === name));
        const to = folderOf(isFile ? `${resolved}.ts` : `${resolved}/index.ts`);
        const from = folderOf(path);
        if (to !== from) edges.set(from, (edges.get(from) ?? new Set()).add(to));
      }
    }
    const circles: string[] = [];
    const walk = (folder: string, trail: readonly string[]): void => {
      if (trail.includes(folder)) {
        circles.push([...trail.slice(trail.indexOf(folder)), folder].join(' -> '));
        return;
      }
      if (done.has(folder)) return;
      for (const next of edges.get(folder) ?? []) walk(next, [...trail, folder]);
      done.add(folder);
    };
    const done = new Set<string>();
    for (const folder of edges.keys()) walk(folder, []);
    expect(circles).toEqual([]);
  });
});
