import type { Item } from '../art/items';
import type { Element } from './elements';

/** A4 in points, and the frame that text stays inside. */
export const PAGE = { width: 595.28, height: 841.89, left: 48, right: 547.28, top: 45, bottom: 780 } as const;
export const CONTENT_WIDTH = PAGE.right - PAGE.left;
/** The measure of running text: longer lines tire. */
export const TEXT_WIDTH = Math.min(CONTENT_WIDTH, 440);

/** Items drawn as one piece of marked content: of an element, or decoration (null). */
export interface Group {
  readonly element: Element | null;
  readonly items: readonly Item[];
  /** The group is a link to the start of a chapter. */
  readonly link?: { readonly to: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface Page {
  readonly groups: Group[];
}

/** A place in the document that links and bookmarks lead to. */
export interface Place {
  readonly id: string;
  readonly title: string;
  /** Counts from 0. */
  readonly page: number;
  readonly y: number;
}

/** The smallest thing that no page break cuts: a line or two, a row, a figure. */
export interface Piece {
  readonly height: number;
  /** Air above, none at the top of a page. */
  readonly gap?: number | undefined;
  /** Stands on the same page as the piece after it. */
  readonly keep?: boolean | undefined;
  readonly draw: (top: number) => readonly Group[];
  /** Comes first when this piece opens a page in the middle of its table. */
  readonly head?: Piece | undefined;
}

/** The same pieces, the last of which stands with what comes after them. */
export const keepLast = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, keep: true } : piece));

/** Takes pieces: a flow, or whoever gathers them for it. */
export type Taker = Pick<Flow, 'add'>;

export interface Flow {
  readonly pages: readonly Page[];
  readonly add: (...pieces: readonly Piece[]) => void;
  /** The next piece opens a page. */
  readonly breakPage: () => void;
  /** Remembers where the next piece comes to stand. */
  readonly mark: (id: string, title: string) => void;
  readonly places: readonly Place[];
  /** Sets what is still waiting for something to stand with. */
  readonly end: () => void;
}

/** Lets pieces flow over pages. Pieces that keep with the next one wait for it. */
export function createFlow(): Flow {
  const pages: Page[] = [{ groups: [] }];
  const places: Place[] = [];
  let waiting: Piece[] = [];
  let marks: { id: string; title: string }[] = [];
  let y: number = PAGE.top;
  const room = PAGE.bottom - PAGE.top;

  const heightOf = (pieces: readonly Piece[], atTop: boolean): number =>
    pieces.reduce((sum, { height, gap = 0 }, index) => sum + height + (index === 0 && atTop ? 0 : gap), 0);

  const openPage = (): void => {
    pages.push({ groups: [] });
    y = PAGE.top;
  };

  const put = (piece: Piece): void => {
    if (y > PAGE.top) y += piece.gap ?? 0;
    for (const mark of marks) places.push({ ...mark, page: pages.length - 1, y });
    marks = [];
    pages.at(-1)?.groups.push(...piece.draw(y));
    y += piece.height;
  };

  const set = (pieces: readonly Piece[]): void => {
    if (y > PAGE.top && y + heightOf(pieces, false) > PAGE.bottom + 0.01) {
      const head = pieces[0]?.head;
      openPage();
      if (head) put(head);
    }
    for (const piece of pieces) {
      // A chain of headings longer than a page is let go rather than cut.
      if (y > PAGE.top && y + (piece.gap ?? 0) + piece.height > PAGE.bottom + 0.01) openPage();
      put(piece);
    }
  };

  const end = (): void => {
    if (waiting.length > 0) set(waiting);
    waiting = [];
  };

  return {
    pages,
    places,
    add(...pieces) {
      for (const piece of pieces) {
        waiting.push(piece);
        if (!piece.keep || heightOf(waiting, true) > room) end();
      }
    },
    breakPage() {
      end();
      if (y > PAGE.top) openPage();
    },
    mark(id, title) {
      end();
      marks.push({ id, title });
    },
    end,
  };
}

/** How many pages the pieces take from the top of a page on. */
export function countPages(pieces: readonly Piece[]): number {
  const flow = createFlow();
  flow.add(...pieces);
  flow.end();
  return flow.pages.length;
}
