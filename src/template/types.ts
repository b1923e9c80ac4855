import type { Language } from '@/lib/languages';

/** A text in one language for all, or one text per language. */
export type LocalizedText = string | { readonly [L in Language]?: string | undefined };

/** `T` with every localized text settled to one language. */
export type Localize<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends { readonly [L in Language]?: string | undefined }
    ? string
    : T extends object
      ? { readonly [Key in keyof T]: Localize<T[Key]> }
      : T;

/** Stroke or fill by meaning, so that figures follow the theme and print in black and white. */
export const FIGURE_TONES = [
  'ink', 'ink-2', 'ink-3', 'lake', 'berry', 'ochre', 'rule', 'edge', 'sheet', 'board', 'wash', 'none',
  'public', 'private', 'third', 'other', 'heat-1', 'heat-2', 'heat-3', 'heat-4', 'heat-5',
] as const;
export type FigureTone = (typeof FIGURE_TONES)[number];

interface ShapeStyle {
  readonly stroke?: FigureTone | undefined;
  readonly fill?: FigureTone | undefined;
  /** In figure units; default 1.5 */
  readonly width?: number | undefined;
  readonly dash?: 'solid' | 'dotted' | 'dashed' | 'long' | undefined;
}

/** One shape of a figure. Lengths in figure units, angles in degrees clockwise from twelve o'clock. */
export type FigureShape =
  | ({ readonly shape: 'circle'; readonly at: readonly [number, number]; readonly r: number } & ShapeStyle)
  | ({ readonly shape: 'rect'; readonly at: readonly [number, number]; readonly size: readonly [number, number]; readonly radius?: number | undefined } & ShapeStyle)
  | ({ readonly shape: 'line'; readonly points: readonly (readonly [number, number])[]; readonly closed?: boolean | undefined; readonly arrow?: boolean | undefined } & ShapeStyle)
  | ({ readonly shape: 'arc'; readonly at: readonly [number, number]; readonly r: number; readonly from: number; readonly to: number; readonly arrow?: boolean | undefined } & ShapeStyle)
  | ({ readonly shape: 'curve'; readonly points: readonly [readonly [number, number], readonly [number, number], readonly [number, number], readonly [number, number]]; readonly arrow?: boolean | undefined } & ShapeStyle)
  /** Part of a ring between two radii, clockwise. */
  | ({ readonly shape: 'sector'; readonly at: readonly [number, number]; readonly r: readonly [number, number]; readonly from: number; readonly to: number } & ShapeStyle)
  /** One line along a circle, its middle at `angle`, its letters' feet on the circle; on the lower half it turns so that it reads from left to right. */
  | {
      readonly shape: 'arc-text';
      readonly id?: string | undefined;
      readonly at: readonly [number, number];
      readonly r: number;
      readonly angle: number;
      readonly text: LocalizedText;
      readonly size?: number | undefined;
      readonly weight?: 'regular' | 'bold' | undefined;
      readonly face?: 'sans' | 'serif' | undefined;
      readonly fill?: FigureTone | undefined;
    }
  | {
      readonly shape: 'text';
      /** Where the words of this text stand in the template's word files. */
      readonly id?: string | undefined;
      readonly at: readonly [number, number];
      /** Lines are broken by hand with \n. */
      readonly text: LocalizedText;
      /** In figure units; default 14 */
      readonly size?: number | undefined;
      readonly anchor?: 'start' | 'middle' | 'end' | undefined;
      /** Degrees clockwise about `at`. */
      readonly rotate?: number | undefined;
      /** An edge of the page's colour keeps the letters clear of what lies under them. */
      readonly halo?: boolean | undefined;
      readonly weight?: 'regular' | 'bold' | undefined;
      readonly face?: 'sans' | 'serif' | undefined;
      readonly fill?: FigureTone | undefined;
    };

/** A drawing as data: no markup, no code. `alt` tells in words all that the drawing tells. */
export interface Figure {
  readonly size: readonly [number, number];
  readonly alt: LocalizedText;
  readonly shapes: readonly FigureShape[];
}

export const WORK_MODES = ['alone', 'pairs', 'groups', 'together'] as const;
export type WorkMode = (typeof WORK_MODES)[number];

export interface HowTo {
  readonly id: string;
  readonly mode: WorkMode;
  readonly minutes: number;
  readonly text: LocalizedText;
}

/** What stands in the margin beside a section. Texts may use markdown: **bold**, *italic*, lists, links. */
export interface Guidance {
  /** Paragraphs, in markdown. */
  readonly about: readonly LocalizedText[];
  readonly figure?: Figure | undefined;
  readonly howTo: readonly HowTo[];
  /** Helping questions for the talk. */
  readonly questions: readonly LocalizedText[];
  /** For the facilitator's eyes. */
  readonly facilitator?: readonly LocalizedText[] | undefined;
  /** Author, year, title. */
  readonly sources: readonly LocalizedText[];
}

export interface TemplateBlock {
  readonly id: string;
  readonly kind: string;
  readonly title?: LocalizedText | undefined;
  readonly help?: LocalizedText | undefined;
  /** `half` blocks that follow each other stand side by side on a wide page (decisions 5 : steps 7). */
  readonly width?: 'full' | 'half' | undefined;
  /** Checked by the kind's own schema. */
  readonly config?: Readonly<Record<string, unknown>> | undefined;
}

export interface TemplateSection {
  readonly id: string;
  readonly part: string;
  readonly title: LocalizedText;
  readonly question: LocalizedText;
  /** Left out unless asked for. */
  readonly optional?: boolean | undefined;
  readonly guidance: Guidance;
  readonly blocks: readonly TemplateBlock[];
}

export interface Template {
  readonly format: 'keha-template';
  readonly formatVersion: 1;
  /** kebab-case */
  readonly id: string;
  readonly version: number;
  readonly languages: readonly Language[];
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  /** Size and time in a few words: "14 sections · 2-4 workshops". */
  readonly effort: LocalizedText;
  readonly source?: LocalizedText | undefined;
  /** Stands on the shelf and on the cover. */
  readonly cloth: 'lake' | 'ink' | 'ochre' | 'birch';
  readonly emblem: Figure;
  readonly parts: readonly { readonly id: string; readonly title: LocalizedText }[];
  readonly sections: readonly TemplateSection[];
}

/** A template in one language: what views and exports get. */
export type LocalTemplate = Localize<Omit<Template, 'sections'>> & { readonly sections: readonly LocalSection[] };
export type LocalSection = Localize<Omit<TemplateSection, 'blocks' | 'guidance'>> & {
  readonly guidance: LocalGuidance;
  readonly blocks: readonly LocalBlock[];
};
export type LocalGuidance = Localize<Guidance>;
export type LocalFigure = Localize<Figure>;
export type LocalBlock = Localize<Omit<TemplateBlock, 'config'>> & { readonly config: unknown };
