/** A box of text on a slide. */
export interface Frame {
  /** Without empty ones, spaces trimmed, line breaks inside a paragraph as `\n`. */
  readonly paragraphs: readonly string[];
  /** Of a table: its cells, row by row. */
  readonly rows?: readonly (readonly string[])[] | undefined;
  /** In the units of the file; null when the slide's layout says it. */
  readonly place: Place | null;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Read extends Frame {
  /** What the placeholder is for, or `''`. */
  readonly role: string;
  /** Hundredths of a point; 0 = as the layout says. */
  readonly size: number;
}

const TITLES: ReadonlySet<string> = new Set(['title', 'ctrTitle']);
/** Dates, footers and numbers of slides are nobody's answers. */
const FURNITURE: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum', 'hdr', 'sldImg']);

const children = (node: Element, name: string): Element[] => [...node.children].filter(({ localName }) => localName === name);
const child = (node: Element | undefined, name: string): Element | undefined => (node ? children(node, name)[0] : undefined);
const number = (node: Element | undefined, name: string): number => Number(node?.getAttribute(name) ?? 0) || 0;

/** Title, texts and notes of one slide. */
export function readSlide(slide: Document, notes: Document | null): { title: string; frames: readonly Frame[]; notes: readonly string[] } {
  const read = readTree(slide).filter(({ role, paragraphs }) => !FURNITURE.has(role) && paragraphs.length > 0);
  const title = read.find(({ role }) => TITLES.has(role)) ?? topmostLargest(read);
  return {
    title: title?.paragraphs.join(' ').replaceAll(/\s+/g, ' ') ?? '',
    frames: inReadingOrder(read.filter((frame) => frame !== title)).map(({ paragraphs, rows, place }) => ({ paragraphs, rows, place })),
    notes: notes ? readTree(notes).filter(({ role }) => role === 'body').flatMap(({ paragraphs }) => paragraphs) : [],
  };
}

const readTree = (part: Document): readonly Read[] => {
  const tree = part.getElementsByTagNameNS('*', 'spTree')[0];
  return tree ? readShapes(tree, (place) => place) : [];
};

type ToSlide = (place: Place) => Place;

function readShapes(parent: Element, toSlide: ToSlide): readonly Read[] {
  return [...parent.children].flatMap((node): readonly Read[] => {
    switch (node.localName) {
      case 'sp':
        return readShape(node, toSlide);
      case 'grpSp':
        return readShapes(node, insideGroup(node, toSlide));
      case 'graphicFrame':
        return readTables(node, toSlide);
      case 'AlternateContent': {
        // Two ways to say the same.
        const choice = child(node, 'Choice') ?? child(node, 'Fallback');
        return choice ? readShapes(choice, toSlide) : [];
      }
      default:
        return [];
    }
  });
}

function placeOf(xfrm: Element | undefined, names: readonly [string, string] = ['off', 'ext']): Place | null {
  const from = child(xfrm, names[0]);
  const size = child(xfrm, names[1]);
  return from && size ? { x: number(from, 'x'), y: number(from, 'y'), width: number(size, 'cx'), height: number(size, 'cy') } : null;
}

/** Shapes of a group stand in a space of their own. */
function insideGroup(group: Element, toSlide: ToSlide): ToSlide {
  const xfrm = child(child(group, 'grpSpPr'), 'xfrm');
  const outer = placeOf(xfrm);
  const inner = placeOf(xfrm, ['chOff', 'chExt']);
  if (!outer || !inner) return toSlide;
  const sx = inner.width > 0 ? outer.width / inner.width : 1;
  const sy = inner.height > 0 ? outer.height / inner.height : 1;
  return (place) => toSlide({
    x: outer.x + (place.x - inner.x) * sx, y: outer.y + (place.y - inner.y) * sy, width: place.width * sx, height: place.height * sy,
  });
}

function readShape(node: Element, toSlide: ToSlide): readonly Read[] {
  const body = child(node, 'txBody');
  if (!body) return [];
  const placeholder = node.getElementsByTagNameNS('*', 'ph')[0];
  const place = placeOf(child(child(node, 'spPr'), 'xfrm'));
  const sizes = [...body.getElementsByTagNameNS('*', 'rPr')].map((run) => number(run, 'sz'));
  return [{
    role: placeholder ? (placeholder.getAttribute('type') ?? 'body') : '',
    size: Math.max(0, ...sizes),
    place: place && toSlide(place),
    paragraphs: readParagraphs(body),
  }];
}

function readTables(node: Element, toSlide: ToSlide): readonly Read[] {
  const place = placeOf(child(node, 'xfrm'));
  return [...node.getElementsByTagNameNS('*', 'tbl')].map((table): Read => {
    const rows = children(table, 'tr').map((row) => children(row, 'tc').map((cell) => {
      const body = child(cell, 'txBody');
      return body ? readParagraphs(body).join('\n') : '';
    }));
    return { role: '', size: 0, place: place && toSlide(place), rows, paragraphs: rows.flat().filter((cell) => cell !== '') };
  });
}

const readParagraphs = (body: Element): readonly string[] =>
  children(body, 'p').map(readParagraph).filter((text) => text !== '');

function readParagraph(paragraph: Element): string {
  const text = [...paragraph.children].map((node) => {
    if (node.localName === 'br') return '\n';
    return node.localName === 'r' || node.localName === 'fld' ? (child(node, 't')?.textContent ?? '') : '';
  }).join('');
  return text.replaceAll('\u000B', '\n').replaceAll(/[^\S\n]+/g, ' ').replaceAll(/ ?\n ?/g, '\n').trim();
}

/** A title that is no placeholder: among the boxes of the topmost fifth, the one with the largest letters. */
function topmostLargest(read: readonly Read[]): Read | undefined {
  const placed = read.filter((frame): frame is Read & { place: Place } => frame.place !== null);
  if (placed.length === 0) return read[0];
  const top = Math.min(...placed.map(({ place }) => place.y));
  const bottom = Math.max(...placed.map(({ place }) => place.y + place.height));
  const high = placed.filter(({ place }) => place.y <= top + (bottom - top) / 5);
  return [...high].sort((a, b) => b.size - a.size || a.place.y - b.place.y)[0];
}

/** Column by column as they stand on the slide; as they stand in the file when their places are not said. */
function inReadingOrder(read: readonly Read[]): readonly Read[] {
  if (read.some(({ place }) => place === null)) return read;
  const at = (frame: Read): Place => frame.place as Place;
  const overlaps = (a: Place, b: Place): boolean => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > Math.min(a.width, b.width) / 2;
  const columns: Read[][] = [];
  for (const frame of [...read].sort((a, b) => at(a).x - at(b).x)) {
    const column = columns.find((frames) => frames.every((one) => overlaps(at(one), at(frame))));
    if (column) column.push(frame);
    else columns.push([frame]);
  }
  return columns.flatMap((frames) => frames.sort((a, b) => at(a).y - at(b).y));
}
