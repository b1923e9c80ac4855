import type { jsPDF } from 'jspdf';
import type { Element, Tag } from '../layout/elements';
import { PAGE } from '../layout/page';
import { internalsOf } from './jspdfInternals';
import { pdfNumbers, pdfString } from './pdfText';
import { xmpPacket } from './xmp';

type Kid =
  | { readonly type: 'node'; readonly node: Node }
  /** Marked content: pages count from 1. */
  | { readonly type: 'content'; readonly page: number; readonly mcid: number }
  | { readonly type: 'annotation'; readonly link: Link };

/** An element of the structure tree on its way into the file. */
interface Node {
  readonly tag: Tag;
  readonly parent: Node | null;
  readonly element: Pick<Element, 'alt' | 'scope' | 'numbering' | 'box'> & { readonly actual?: string };
  readonly kids: Kid[];
  id: number;
}

interface Link extends LinkArea {
  readonly page: number;
  readonly node: Node;
  id: number;
}

/** A link to a place in the document; y downwards. Pages count from 1. */
export interface LinkArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly target: { readonly page: number; readonly y: number };
}

export interface Bookmark {
  readonly title: string;
  /** Counts from 1. */
  readonly page: number;
  readonly y: number;
}

export interface DocumentFacts {
  /** BCP 47 */
  readonly language: string;
  readonly title: string;
  readonly bookmarks: readonly Bookmark[];
}

/** Objects written by us; they may be packed, jsPDF's own may not. */
export type LooseObject = readonly [id: number, body: string];

export interface TagLayer {
  /** Draws content of an element. Never nested. */
  readonly mark: (element: Element, draw: () => void) => void;
  /** Draws content whose text is not what it looks like: a picture of an emoji, the box of an unknown letter. */
  readonly markAs: (element: Element, text: string, draw: () => void) => void;
  /** Draws decoration, which nobody hears. */
  readonly artifact: (draw: () => void) => void;
  readonly link: (element: Element, area: LinkArea) => void;
  /** Filled while jsPDF builds the file. */
  readonly objects: readonly LooseObject[];
}

/**
 * Tags what is drawn into `doc`: marked content and a structure tree (PDF/UA-1), bookmarks, metadata.
 * Works through jsPDF's own events, so everything must be drawn before the file is put out.
 */
export function createTagLayer(doc: jsPDF, root: Element, facts: DocumentFacts): TagLayer {
  const internals = internalsOf(doc);
  const nodes: Node[] = [];
  const byElement = new Map<Element, Node>();
  const contentOfPage = new Map<number, Node[]>();
  const links: Link[] = [];
  const objects: LooseObject[] = [];
  let open = false;

  const grow = (element: Element, parent: Node | null): Node => {
    const node = addNode(element.tag, parent, element);
    byElement.set(element, node);
    for (const child of element.children) grow(child, node);
    return node;
  };
  const addNode = (tag: Tag, parent: Node | null, element: Node['element']): Node => {
    const node: Node = { tag, parent, element, kids: [], id: 0 };
    parent?.kids.push({ type: 'node', node });
    nodes.push(node);
    return node;
  };
  const rootNode = grow(root, null);

  const nodeOf = (element: Element): Node => {
    const node = byElement.get(element);
    if (!node) throw new Error(`The element ${element.tag} is not in the tree`);
    return node;
  };
  const pageNumber = (): number => doc.getCurrentPageInfo().pageNumber;

  const between = (begin: string, draw: () => void): void => {
    if (open) throw new Error('Marked content cannot be nested');
    open = true;
    internals.write(begin);
    draw();
    internals.write('EMC');
    open = false;
  };

  const markNode = (node: Node, draw: () => void, actual?: string): void => {
    const page = pageNumber();
    const content = contentOfPage.get(page) ?? [];
    contentOfPage.set(page, content);
    const mcid = content.length;
    content.push(node);
    node.kids.push({ type: 'content', page, mcid });
    between(`/${node.tag} <</MCID ${mcid}${actual === undefined ? '' : ` /ActualText ${pdfString(actual)}`}>> BDC`, draw);
  };

  internals.events.subscribe('putPage', ({ pageNumber: page }) => {
    const here = links.filter((link) => link.page === page);
    for (const link of here) link.id = internals.newObjectDeferred();
    if (here.length > 0) internals.write(`/Annots [${here.map(({ id }) => `${id} 0 R`).join(' ')}]`);
    internals.write(`/StructParents ${page - 1}`, '/Tabs /S');
  });

  let ids = { tree: 0, metadata: 0, outlines: 0 };
  internals.events.subscribe('postPutResources', () => {
    const parentTree = internals.newObjectDeferred();
    ids = { tree: internals.newObjectDeferred(), metadata: internals.newObjectDeferred(), outlines: 0 };
    for (const node of nodes) node.id = internals.newObjectDeferred();
    const pages = doc.getNumberOfPages();
    const objectOf = (page: number): string => `${internals.getPageInfo(page).objId} 0 R`;
    const destination = (page: number, y: number): string => `[${objectOf(page)} /XYZ 0 ${pdfNumbers(PAGE.height - Math.max(0, y - 12))} null]`;

    objects.push([ids.tree, `<</Type /StructTreeRoot /K ${rootNode.id} 0 R /ParentTree ${parentTree} 0 R /ParentTreeNextKey ${pages + links.length}>>`]);
    const parents = Array.from({ length: pages }, (_, index) => `${index} [${(contentOfPage.get(index + 1) ?? []).map(({ id }) => `${id} 0 R`).join(' ')}]`);
    links.forEach((link, index) => {
      parents.push(`${pages + index} ${link.node.id} 0 R`);
      const rect = pdfNumbers(link.x, PAGE.height - link.y - link.height, link.x + link.width, PAGE.height - link.y);
      objects.push([link.id, `<</Type /Annot /Subtype /Link /Rect [${rect}] /Border [0 0 0] /F 4 /StructParent ${pages + index} /Contents ${pdfString(link.label)} /Dest ${destination(link.target.page, link.target.y)}>>`]);
    });
    objects.push([parentTree, `<</Nums [${parents.join(' ')}]>>`]);
    for (const node of nodes) objects.push([node.id, structElement(node, ids.tree, objectOf)]);
    ids.outlines = addOutlines(facts.bookmarks, destination, internals.newObjectDeferred, objects);

    // Metadata must stay readable for machines that know nothing of PDF: a plain stream of its own.
    const packet = xmpPacket(facts);
    internals.newObjectDeferredBegin(ids.metadata, true);
    internals.write(`<</Type /Metadata /Subtype /XML /Length ${packet.length}>>\nstream\n${packet}\nendstream`, 'endobj');
  });

  internals.events.subscribe('putCatalog', () => {
    internals.write(`/StructTreeRoot ${ids.tree} 0 R`, '/MarkInfo <</Marked true>>', `/Lang (${facts.language})`, `/Metadata ${ids.metadata} 0 R`, '/ViewerPreferences <</DisplayDocTitle true>>');
    if (ids.outlines > 0) internals.write(`/Outlines ${ids.outlines} 0 R`, '/PageMode /UseOutlines');
  });

  return {
    objects,
    mark: (element, draw) => markNode(nodeOf(element), draw),
    markAs: (element, text, draw) => markNode(addNode('Span', nodeOf(element), { actual: text }), draw, text),
    artifact: (draw) => between('/Artifact <</Type /Layout>> BDC', draw),
    link(element, area) {
      const node = nodeOf(element);
      const link: Link = { ...area, page: pageNumber(), node, id: 0 };
      links.push(link);
      node.kids.push({ type: 'annotation', link });
    },
  };
}

function structElement({ tag, parent, element, kids }: Node, tree: number, objectOf: (page: number) => string): string {
  const own = kids.find((kid) => kid.type === 'content')?.page;
  const refs = kids.map((kid) => {
    if (kid.type === 'node') return `${kid.node.id} 0 R`;
    if (kid.type === 'annotation') return `<</Type /OBJR /Obj ${kid.link.id} 0 R /Pg ${objectOf(kid.link.page)}>>`;
    return kid.page === own ? String(kid.mcid) : `<</Type /MCR /Pg ${objectOf(kid.page)} /MCID ${kid.mcid}>>`;
  });
  const entries = [`/Type /StructElem /S /${tag} /P ${parent?.id ?? tree} 0 R`];
  if (refs.length > 0) entries.push(`/K [${refs.join(' ')}]`);
  if (own !== undefined) entries.push(`/Pg ${objectOf(own)}`);
  if (element.alt !== undefined) entries.push(`/Alt ${pdfString(element.alt)}`);
  if (element.actual !== undefined) entries.push(`/ActualText ${pdfString(element.actual)}`);
  if (element.scope) entries.push(`/A <</O /Table /Scope /${element.scope}>>`);
  if (element.numbering) entries.push(`/A <</O /List /ListNumbering /${element.numbering}>>`);
  if (element.box) {
    const [left, top, right, bottom] = element.box;
    entries.push(`/A <</O /Layout /BBox [${pdfNumbers(left, PAGE.height - bottom, right, PAGE.height - top)}] /Placement /Block>>`);
  }
  return `<<${entries.join(' ')}>>`;
}

/** One level of bookmarks. Returns the id of their root, 0 for none. */
function addOutlines(bookmarks: readonly Bookmark[], destination: (page: number, y: number) => string, newId: () => number, objects: LooseObject[]): number {
  if (bookmarks.length === 0) return 0;
  const root = newId();
  const ids = bookmarks.map(newId);
  bookmarks.forEach(({ title, page, y }, index) => {
    const before = ids[index - 1];
    const after = ids[index + 1];
    const siblings = `${before === undefined ? '' : ` /Prev ${before} 0 R`}${after === undefined ? '' : ` /Next ${after} 0 R`}`;
    objects.push([ids[index] ?? 0, `<</Title ${pdfString(title)} /Parent ${root} 0 R${siblings} /Dest ${destination(page, y)}>>`]);
  });
  objects.push([root, `<</Type /Outlines /First ${ids[0]} 0 R /Last ${ids.at(-1)} 0 R /Count ${ids.length}>>`]);
  return root;
}
