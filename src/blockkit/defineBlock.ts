import type { ComponentType } from 'react';
import type { ZodMiniType } from 'zod/mini';
import type { BlockKey, BlockState, DocumentDraft, Id, PlanDate, Step, WorkbookDocument } from '@/document';
import type { Language } from '@/lib/languages';
import type { LocalFigure } from '@/template';
import type { BlockTables } from './blockTables';
import type { BlockComparison, NewRound } from './compareFace';
import type { PdfNode } from './pdfNode';

/** One block of one section, as its faces see it. */
export interface BlockPlace {
  readonly key: BlockKey;
  readonly sectionId: string;
  /** The block's own title, or `''` when the template gives none. */
  readonly title: string;
  readonly help: string;
  /** The question of the section: a label for blocks without a title of their own. */
  readonly question: string;
}

/** What a face of a block gets. State is read by `useBlockState`, so that one key re-renders one component. */
export interface BlockFaceProps<Config> {
  readonly block: BlockPlace;
  /** From the template, in the reader's language. */
  readonly config: Config;
}

export interface BlockContent<Config, State extends BlockState> extends BlockFaceProps<Config> {
  readonly state: State;
  readonly document: WorkbookDocument;
  readonly language: Language;
}

/** One named step up from the state of an older version. Append-only, deterministic: no dates, no random ids. */
export interface BlockMigration {
  readonly name: string;
  readonly up: (state: Record<string, unknown>) => Record<string, unknown>;
}

/** A text found by search: what it says and, if it stands in one entry of the block, which. */
export interface SearchText {
  readonly text: string;
  readonly entry?: Id;
}

/** A part of a block that stands in the table of contents of its own (a theme). */
export interface OutlineItem {
  readonly id: Id;
  readonly title: string;
  /** 0-1 */
  readonly progress: number;
}

export interface BlockSample<Config, State extends BlockState> {
  readonly config: Config;
  readonly state: State;
  /** Registries that the sample needs. */
  readonly document?: Partial<Pick<WorkbookDocument, 'actors' | 'steps' | 'links' | 'events'>>;
}

/** A drawing of a block from its data, to be taken out as a picture. */
export interface BlockPicture {
  /** Unique in the block, the same as long as the picture is. */
  readonly id: string;
  /** `''` when the block's own title says it all. */
  readonly title: string;
  /** Those whose names stand in it. */
  readonly actors?: readonly Id[];
  /** May take tens of milliseconds, and code that comes then: called when the picture is wanted. */
  readonly figure: () => Promise<LocalFigure>;
}

export const GRAPH_FILES = ['gexf', 'graphml', 'actors', 'links'] as const;
/** Two formats of programs that study networks, and two tables (CSV). */
export type GraphFile = (typeof GRAPH_FILES)[number];

/** A network of actors in a block, to be taken out to programs that study networks. */
export interface BlockGraph {
  /** Unique in the block, the same as long as the network is. */
  readonly id: string;
  /** `''` when the block's own title says it all. */
  readonly title: string;
  readonly actors: readonly Id[];
  readonly links: number;
  /** The text of a file. */
  readonly write: (file: GraphFile) => Promise<string>;
}

/** The year plan that a document is made of, as far as its blocks need to know. */
export interface PlanOnPaper {
  readonly year: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Whether a step belongs to the plan: by its year, or as one that is late or has no date. */
  readonly includes: (step: Step) => boolean;
}

/** What a kind brings to a year plan on paper: the year as a ring, what the themes aim at, the map. */
export interface PlanFace<Config, State extends BlockState> {
  readonly part: 'clock' | 'themes' | 'map';
  /** In pieces, between which the page may answer. Nothing to show gives no nodes: a plan has no blanks to fill in. */
  readonly toPdf: (content: BlockContent<Config, State>, plan: PlanOnPaper) => Iterable<readonly PdfNode[]>;
}

/** What a text from outside is, where it is known; a kind takes what has no place of its own in it as it takes any text. */
export type TakenPart = 'title' | 'goals' | 'solution' | 'step' | 'note';

/** A text that somebody has written elsewhere, for example on a slide. */
export interface TakenText {
  readonly text: string;
  readonly part?: TakenPart | undefined;
  /** Texts of one thing with several parts (a theme) have the same name here. */
  readonly group?: string | undefined;
  /** Of a step: who, when, and what else was said. */
  readonly owners?: readonly Id[] | undefined;
  readonly due?: PlanDate | undefined;
  readonly note?: string | undefined;
}

/** Everything that a kind of block is. The compiler demands every face. */
export interface BlockSpec<Config, State extends BlockState> {
  /** kebab-case, the name of its folder. */
  readonly kind: string;
  /** 1 + the number of migrations. */
  readonly version: number;
  /** The config as written in a template: texts may be localized. */
  readonly configSchema: ZodMiniType;
  readonly stateSchema: ZodMiniType<State>;
  /** The empty state, the same for everybody who makes it; holds every container under a predictable key. */
  readonly initialState: (config: Config, key: BlockKey) => State;
  readonly migrations: readonly BlockMigration[];
  /** How much is filled in, 0-1; null when there is nothing to fill in. */
  readonly progress: (content: BlockContent<Config, State>) => number | null;
  readonly searchTexts: (content: BlockContent<Config, State>) => readonly SearchText[];
  readonly outline?: (content: BlockContent<Config, State>) => readonly OutlineItem[];
  readonly Editor: ComponentType<BlockFaceProps<Config>>;
  /** The editor with a whole window to itself, for what is larger than a page: a map, a year. */
  readonly Full?: ComponentType<BlockFaceProps<Config>>;
  /**
   * What stands on the wall while the group works at it, for kinds that are made for that (notes).
   * Others show `Projector`, and `Full` or `Editor` while they are being edited. Root font size is the wall's: measure in rem.
   */
  readonly Wall?: ComponentType<BlockFaceProps<Config>>;
  /** Read-only, large type, for the wall. What can be pointed out carries `data-spot` with an id of its own. */
  readonly Projector: ComponentType<BlockFaceProps<Config>>;
  /** Without the block's title: the export writes that. Nothing filled in gives one `blank` node. */
  readonly toPdf: (content: BlockContent<Config, State>) => readonly PdfNode[];
  /** All that was said, word for word, for the appendix of an export. */
  readonly toPdfAppendix?: (content: BlockContent<Config, State>) => readonly PdfNode[];
  /** How many entries are kept out of sight for now (written hidden, not yet revealed): exports say so. */
  readonly countHidden?: (content: BlockContent<Config, State>) => number;
  /** Who has answered, as far as the block knows: how many, and which actors of those who gave a name. */
  readonly answered?: (content: BlockContent<Config, State>) => { readonly count: number; readonly actors: readonly Id[] };
  /** What the block says otherwise in a later round than in an earlier one, in its own words. Without it lines of `toPdf` are compared. */
  readonly compare?: (before: BlockContent<Config, State>, after: BlockContent<Config, State>) => BlockComparison;
  /** What a new round begins with, for kinds that keep something of the old one. Default: the empty state. Must be deterministic. */
  readonly renew?: (state: State, round: NewRound<Config, State>) => State;
  /**
   * Texts from outside in among what is there: nothing is taken away or written over. Gives a recipe, so that several
   * blocks take theirs in one command; ids are made before it runs.
   */
  readonly takeTexts?: (content: BlockContent<Config, State>, texts: readonly TakenText[]) => (draft: DocumentDraft) => void;
  /** For kinds that reckon long: `toPdf` in pieces, between which the page may answer. */
  readonly toPdfPieces?: (content: BlockContent<Config, State>) => Iterable<readonly PdfNode[]>;
  /** What was rated and what was written, row by row, for a spreadsheet; nothing that is kept out of sight for now, and no one's answer that was given without a name. */
  readonly toTables?: (content: BlockContent<Config, State>) => BlockTables;
  /** For kinds that draw from data: what can be taken out as pictures. */
  readonly pictures?: (content: BlockContent<Config, State>) => readonly BlockPicture[];
  /** Laid out to be looked at: what stands on the wall tells more as a picture than its words would alone. */
  readonly isBoard?: true;
  readonly graphs?: (content: BlockContent<Config, State>) => readonly BlockGraph[];
  /** For kinds that have a chapter in the year plan. */
  readonly planFace?: PlanFace<Config, State>;
  /** The kind's name for people, in one language. */
  readonly label: (language: Language) => string;
  readonly samples: {
    readonly empty: BlockSample<Config, State>;
    readonly typical: BlockSample<Config, State>;
    readonly extreme: BlockSample<Config, State>;
  };
}

/** A spec whose config and state are known only to itself: what the registry holds. */
export type AnyBlockSpec = BlockSpec<unknown, BlockState>;

export const defineBlock = <Config, State extends BlockState>(spec: BlockSpec<Config, State>): BlockSpec<Config, State> => spec;
