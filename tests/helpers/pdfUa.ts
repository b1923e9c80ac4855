import { isDict, isName, isRef, nameOf, type PdfDict, type PdfFile, type PdfValue, streamText } from './pdfReader';

/** Operators that leave something on the page. */
const PAINTING = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', "'", '"', 'Do', 'sh', 'EI']);
const IN_TABLE = new Set(['TR', 'THead', 'TBody', 'TFoot', 'Caption']);

/** A node of the structure tree as read from a file. */
export interface ReadElement {
  readonly tag: string;
  readonly dict: PdfDict;
  readonly children: readonly ReadElement[];
  readonly parent: ReadElement | null;
}

export function readTree(file: PdfFile): ReadElement | null {
  const read = (value: PdfValue | undefined, parent: ReadElement | null): ReadElement => {
    const dict = file.dict(value);
    const children: ReadElement[] = [];
    const element = { tag: nameOf(dict.get('S')), dict, children, parent };
    for (const kid of file.list(dict.get('K'))) if (isDict(file.get(kid)) && file.dict(kid).has('S')) children.push(read(kid, element));
    return element;
  };
  const tree = file.dict(file.root.get('StructTreeRoot'));
  const [first] = file.list(tree.get('K'));
  return first === undefined ? null : read(first, null);
}

export function* walk(element: ReadElement): Generator<ReadElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

/**
 * The machine-checkable rules of PDF/UA-1 that our files could break. Returns what is wrong, in
 * words, sorted; an empty list means none. The rest of PDF/UA needs eyes and ears.
 */
export function lintPdf(file: PdfFile): readonly string[] {
  const faults = new Set<string>();
  const demand = (holds: boolean, fault: string): void => {
    if (!holds) faults.add(fault);
  };
  lintCatalog(file, demand);
  const tree = readTree(file);
  demand(tree !== null, 'no structure tree');
  const claimed = tree ? lintTree(file, tree, demand) : new Set<string>();
  lintPages(file, claimed, demand);
  return [...faults].sort();
}

type Demand = (holds: boolean, fault: string) => void;

function lintCatalog(file: PdfFile, demand: Demand): void {
  const { root } = file;
  const metadata = streamText(file, root.get('Metadata'));
  demand(file.dict(root.get('MarkInfo')).get('Marked') === true, 'not marked');
  demand(root.get('Lang') !== undefined, 'no language');
  demand(file.dict(root.get('ViewerPreferences')).get('DisplayDocTitle') === true, 'title not displayed');
  demand(/pdfuaid:part>1</.test(metadata), 'no claim of PDF/UA in the metadata');
  demand(/<dc:title>.*[^>\s]<\/rdf:li>/s.test(metadata), 'no title in the metadata');
}

function lintTree(file: PdfFile, tree: ReadElement, demand: Demand): ReadonlySet<string> {
  const claimed = new Set<string>();
  let level = 0;
  for (const element of walk(tree)) {
    const { tag, dict, children, parent } = element;
    for (const kid of file.list(dict.get('K'))) {
      const value = file.get(kid);
      const page = isDict(value) ? (value.get('Pg') ?? dict.get('Pg')) : dict.get('Pg');
      const mcid = isDict(value) ? value.get('MCID') : value;
      if (typeof mcid === 'number' && isRef(page)) claimed.add(`${page.ref} ${mcid}`);
    }
    const heading = /^H([1-6])$/.exec(tag);
    if (heading) {
      const next = Number(heading[1]);
      demand(level > 0 || next === 1, 'first heading is not H1');
      demand(level === 0 || next <= level + 1, 'heading level skipped');
      level = next;
    }
    const attribute = (name: string): boolean => file.list(dict.get('A')).some((one) => file.dict(one).has(name));
    const tags = children.map((child) => child.tag);
    if (tag === 'Figure') {
      demand(typeof dict.get('Alt') === 'string' && dict.get('Alt') !== '', 'figure without alternative text');
      demand(attribute('BBox'), 'figure without its box');
    }
    if (tag === 'TH') demand(attribute('Scope'), 'table head without scope');
    if (tag === 'Table') {
      demand(tags.every((child) => IN_TABLE.has(child)), 'strange child of a table');
      demand(new Set(children.filter((child) => child.tag === 'TR').map((row) => row.children.length)).size <= 1, 'ragged table');
    }
    if (tag === 'TR') demand(parent?.tag === 'Table' && tags.every((child) => child === 'TH' || child === 'TD'), 'row out of place');
    if (tag === 'L') demand(tags.every((child) => child === 'LI' || child === 'Caption' || child === 'L'), 'strange child of a list');
    if (tag === 'LI') demand(tags.every((child) => child === 'Lbl' || child === 'LBody'), 'strange child of a list item');
    if (tag === 'TOC') demand(tags.every((child) => child === 'TOCI' || child === 'TOC' || child === 'Caption'), 'strange child of the contents');
  }
  return claimed;
}

function lintPages(file: PdfFile, claimed: ReadonlySet<string>, demand: Demand): void {
  const numbers = file.list(file.dict(file.dict(file.root.get('StructTreeRoot')).get('ParentTree')).get('Nums'));
  const parents = new Map<number, PdfValue>();
  for (let at = 0; at < numbers.length; at += 2) parents.set(Number(numbers[at]), numbers[at + 1] ?? null);
  for (const page of file.pages) {
    const marks: (number | 'artifact' | null)[] = [];
    const used = new Set<number>();
    for (const { operator, operands } of page.operations) {
      if (operator === 'BDC' || operator === 'BMC') {
        const [tag, properties] = operands;
        const mcid = isDict(properties) ? properties.get('MCID') : undefined;
        if (typeof mcid === 'number') {
          used.add(mcid);
          demand(claimed.has(`${page.number} ${mcid}`), 'marked content that the tree does not know');
        }
        marks.push(isName(tag) && tag.name === 'Artifact' ? 'artifact' : typeof mcid === 'number' ? mcid : null);
      } else if (operator === 'EMC') demand(marks.pop() !== undefined, 'marked content ends twice');
      else if (PAINTING.has(operator)) demand(marks.some((mark) => mark !== null), 'content outside the tags');
    }
    demand(marks.length === 0, 'marked content does not end');
    const known = file.list(parents.get(Number(page.dict.get('StructParents'))));
    demand([...used].every((mcid) => mcid < known.length), 'page without its parents');
    for (const annotation of file.list(page.dict.get('Annots')).map(file.dict)) {
      demand(parents.has(Number(annotation.get('StructParent'))), 'annotation without its element');
      demand(typeof annotation.get('Contents') === 'string', 'link without words');
      demand(nameOf(page.dict.get('Tabs')) === 'S', 'tab order is not that of the structure');
    }
    for (const font of [...file.dict(file.dict(page.dict.get('Resources')).get('Font')).values()].map(file.dict)) {
      const [descendant] = file.list(font.get('DescendantFonts'));
      const descriptor = file.dict(file.dict(descendant ?? null).get('FontDescriptor') ?? font.get('FontDescriptor'));
      demand(descriptor.has('FontFile2'), 'font not embedded');
      demand(font.has('ToUnicode'), 'font without its letters');
    }
  }
}
