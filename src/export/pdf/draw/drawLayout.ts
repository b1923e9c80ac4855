import { jsPDF } from 'jspdf';
import { type Item, type TextItem, tonesOf } from '../art/items';
import type { Element } from '../layout/elements';
import type { Layout } from '../layout/layoutWorkbook';
import { type Group, PAGE } from '../layout/page';
import type { TypeSetter } from '../type/typeSetter';
import { packFile } from './packFile';
import { createPen, type Pen } from './pen';
import { createTagLayer, type TagLayer } from './tagLayer';

export interface Drawing {
  readonly language: string;
  readonly title: string;
  readonly isGrey?: boolean | undefined;
  /** 0-1 */
  readonly onProgress?: (share: number) => void;
}

/** Draws a layout into a tagged PDF. */
export function drawLayout({ pages, root, places }: Layout, type: TypeSetter, { language, title, isGrey, onProgress }: Drawing): Uint8Array<ArrayBuffer> {
  const doc = new jsPDF({ unit: 'pt', format: [PAGE.width, PAGE.height], compress: true, putOnlyUsedFonts: true });
  const bookmarks = places.map(({ title: name, page, y }) => ({ title: name, page: page + 1, y }));
  const tags = createTagLayer(doc, root, { language, title, bookmarks });
  const pen = createPen(doc, type, tonesOf({ isGrey }));
  const targets = new Map(places.map(({ id, title: name, page, y }) => [id, { label: name, target: { page: page + 1, y } }]));
  pages.forEach(({ groups }, index) => {
    if (index > 0) doc.addPage();
    for (const group of joined(groups)) {
      drawGroup(group, pen, tags, type);
      const target = group.link && targets.get(group.link.to);
      if (group.element && group.link && target) tags.link(group.element, { ...group.link, ...target });
    }
    onProgress?.((index + 1) / pages.length);
  });
  return packFile(new Uint8Array(doc.output('arraybuffer')), tags.objects, title);
}

/** Neighbours of one element become one piece of marked content. */
function joined(groups: readonly Group[]): readonly Group[] {
  const result: Group[] = [];
  for (const group of groups) {
    const last = result.at(-1);
    if (last && last.element === group.element && !last.link) result[result.length - 1] = { ...group, items: [...last.items, ...group.items] };
    else result.push(group);
  }
  return result;
}

function drawGroup({ element, items }: Group, pen: Pen, tags: TagLayer, type: TypeSetter): void {
  // A figure is one thing with one description; inside it nothing is marked again.
  if (!element || element.tag === 'Figure') {
    if (items.length === 0) return;
    const draw = (): void => items.forEach((item) => drawItem(item, pen, type));
    if (element) tags.mark(element, draw);
    else tags.artifact(draw);
    return;
  }
  let waiting: (() => void)[] = [];
  const flush = (owner: Element): void => {
    const draws = waiting;
    waiting = [];
    if (draws.length > 0) tags.mark(owner, () => draws.forEach((draw) => draw()));
  };
  for (const item of items) {
    if (item.type !== 'text') {
      waiting.push(() => drawItem(item, pen, type));
      continue;
    }
    forEachRun(item, type, (run, at) => {
      if (run.kind === 'glyphs') {
        waiting.push(() => pen.run(item, run, at));
        return;
      }
      flush(element);
      tags.markAs(element, run.text, () => pen.run(item, run, at));
    });
  }
  flush(element);
}

function drawItem(item: Item, pen: Pen, type: TypeSetter): void {
  if (item.type === 'path') pen.path(item);
  else if (item.type === 'image') pen.image(item);
  else forEachRun(item, type, (run, at) => pen.run(item, run, at));
}

function forEachRun(item: TextItem, type: TypeSetter, each: (run: ReturnType<TypeSetter['runs']>[number], at: number) => void): void {
  const { role, size, tracking = 0 } = item.style;
  const width = item.anchor && item.anchor !== 'start' ? type.width(item.text, item.style) : 0;
  let at = item.anchor === 'middle' ? -width / 2 : item.anchor === 'end' ? -width : 0;
  for (const run of type.runs(item.text, role)) {
    each(run, at);
    at += ((run.width + (run.kind === 'glyphs' ? run.text.length * tracking : 0)) * size) / 1000;
  }
}
