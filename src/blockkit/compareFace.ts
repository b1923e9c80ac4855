import type { Id } from '@/document';

/** One thing that stands in only one of two rounds, or otherwise in them. */
export interface ComparedLine {
  readonly change: 'new' | 'gone' | 'changed';
  /** What it is, or what it says now. */
  readonly text: string;
  /** What it said, or where it stood, before. */
  readonly before?: string | undefined;
  readonly entry?: Id | undefined;
}

/** One figure of two rounds, written as people read it; `–` where there is none. */
export interface ComparedFigure {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** `none`: one of the two is missing. */
  readonly went: 'up' | 'down' | 'same' | 'none';
  /** What has changed, in words. */
  readonly detail?: string | undefined;
}

/** What one block says otherwise in a later round than in an earlier one: told, never judged. */
export interface BlockComparison {
  /** Where it is told; default: with its section. */
  readonly part?: 'ratings' | 'decisions' | undefined;
  /** A sentence, or `''` when there is nothing to say. */
  readonly summary: string;
  readonly lines: readonly ComparedLine[];
  readonly figures?: readonly ComparedFigure[] | undefined;
  /** For the group to talk about. */
  readonly question?: string | undefined;
}

/** What a new round is, for blocks that keep something of the old one. */
export interface NewRound<Config, State> {
  readonly config: Config;
  /** The empty state. */
  readonly initial: State;
  /** The same wherever this round is started; new for every round. */
  readonly id: Id;
  readonly label: string;
  /** What the round before was called. */
  readonly previous: string;
}

export interface TextChanges<T> {
  readonly added: readonly T[];
  readonly gone: readonly T[];
  readonly changed: readonly (readonly [before: T, after: T])[];
}

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi');

/** What differs between two lists of texts: by id, and by their words where somebody has written the same anew. Empty texts are left out. */
export function compareTexts<T extends { readonly id: Id }>(before: readonly T[], after: readonly T[], textOf: (entry: T) => string): TextChanges<T> {
  const isWritten = (entry: T): boolean => textOf(entry).trim() !== '';
  const old = before.filter(isWritten);
  const young = after.filter(isWritten);
  const byId = new Map(old.map((entry) => [entry.id, entry]));
  const sameId = new Set(young.filter(({ id }) => byId.has(id)).map(({ id }) => id));
  const waiting = new Map<string, T[]>();
  for (const entry of old) if (!sameId.has(entry.id)) waiting.set(plain(textOf(entry)), [...(waiting.get(plain(textOf(entry))) ?? []), entry]);
  const added = young.filter((entry) => !sameId.has(entry.id) && !waiting.get(plain(textOf(entry)))?.shift());
  return {
    added,
    gone: [...waiting.values()].flat(),
    changed: young.flatMap((entry) => {
      const known = byId.get(entry.id);
      return known && plain(textOf(known)) !== plain(textOf(entry)) ? [[known, entry] as const] : [];
    }),
  };
}

/** `compareTexts` as lines. */
export function textLines<T extends { readonly id: Id }>(before: readonly T[], after: readonly T[], textOf: (entry: T) => string): readonly ComparedLine[] {
  const { added, gone, changed } = compareTexts(before, after, textOf);
  return [
    ...added.map((entry): ComparedLine => ({ change: 'new', text: textOf(entry), entry: entry.id })),
    ...changed.map(([old, entry]): ComparedLine => ({ change: 'changed', text: textOf(entry), before: textOf(old), entry: entry.id })),
    ...gone.map((entry): ComparedLine => ({ change: 'gone', text: textOf(entry) })),
  ];
}

/** A count as a figure. */
export const countFigure = (label: string, before: number, after: number): ComparedFigure =>
  ({ label, before: String(before), after: String(after), went: after > before ? 'up' : after < before ? 'down' : 'same' });

/** How many lines there are of each change. */
export const countLines = (lines: readonly ComparedLine[]): Readonly<Record<ComparedLine['change'], number>> => ({
  new: lines.filter(({ change }) => change === 'new').length,
  gone: lines.filter(({ change }) => change === 'gone').length,
  changed: lines.filter(({ change }) => change === 'changed').length,
});

/** Phrases with a count as one sentence: `2 uutta ajatusta, 1 vain ennen.`; those without are left out. */
export function countSentence(phrases: readonly (readonly [count: number, words: (count: number) => string])[]): string {
  const said = phrases.filter(([count]) => count > 0).map(([count, words]) => words(count));
  return said.length === 0 ? '' : `${said.join(', ')}.`;
}
