import * as z from 'zod/mini';
import {
  type BlockContent, type BlockKey, type BlockMigration, type BlockState, type Entry, entrySchema, type Id, idSchema, listEntries,
  listStepsOf, localizedTextSchema, type NewRound, orderKeyBetween, type OutlineItem, type Registry, registryOf, type SearchText, type Step, type TextEntry,
  textEntrySchema, type WorkbookDocument,
} from '@/blockkit';
import { texts } from './texts';

export interface ThemesConfig {
  /** How many themes stand there from the start; default 6. */
  readonly count?: number | undefined;
  /** Questions in the fields instead of the usual ones. */
  readonly prompts?: {
    readonly title?: string | undefined;
    readonly goals?: string | undefined;
    readonly solutions?: string | undefined;
    readonly note?: string | undefined;
  } | undefined;
}

export interface Theme extends Entry {
  readonly title: string;
  readonly goals: string;
  readonly solutions: Registry<TextEntry>;
  /** Actors who answer for the theme. */
  readonly owners: readonly Id[];
  readonly note: string;
}

export interface ThemesState extends BlockState {
  readonly kind: 'themes';
  readonly items: Registry<Theme>;
}

const MAX_COUNT = 40;

export const configSchema = z.object({
  count: z.optional(z.int().check(z.minimum(1), z.maximum(MAX_COUNT))),
  prompts: z.optional(z.object({
    title: z.optional(localizedTextSchema),
    goals: z.optional(localizedTextSchema),
    solutions: z.optional(localizedTextSchema),
    note: z.optional(localizedTextSchema),
  })),
});

export const stateSchema: z.ZodMiniType<ThemesState> = z.object({
  kind: z.literal('themes'),
  items: registryOf(z.extend(entrySchema, {
    title: z.string(),
    goals: z.string(),
    solutions: registryOf(textEntrySchema),
    owners: z.array(idSchema),
    note: z.string(),
  })),
});

export const emptyTheme = (id: Id): Omit<Theme, 'pos'> => ({ id, title: '', goals: '', solutions: {}, owners: [], note: '' });

/** The same themes under the same ids for everybody, so that two who start offline fill in the same ones. */
export function initialState({ count = 6 }: ThemesConfig): ThemesState {
  const items: Record<Id, Theme> = {};
  let pos: string | null = null;
  for (let number = 1; number <= count; number++) {
    pos = orderKeyBetween(pos, null, () => 0.9);
    const id = `theme-${number}`;
    items[id] = { ...emptyTheme(id), pos };
  }
  return { kind: 'themes', items };
}

/** The themes stay, under their names: steps that go on stand under them. What was said of them waits. */
export const renew = ({ items }: ThemesState, { initial }: NewRound<ThemesConfig, ThemesState>): ThemesState => ({
  kind: 'themes',
  items: {
    ...Object.fromEntries(Object.entries(initial.items).filter(([id]) => items[id] === undefined)),
    ...Object.fromEntries(listEntries(items).map(({ id, pos, title }) => [id, { ...emptyTheme(id), pos, title }])),
  },
});

export const migrations: readonly BlockMigration[] = [];

export const listWrittenSolutions = (theme: Theme): readonly TextEntry[] =>
  listEntries(theme.solutions).filter(({ text }) => text.trim() !== '');

/** Names of those who answer for a theme; removed actors are left out. */
export const ownerNames = (theme: Theme, { actors }: Pick<WorkbookDocument, 'actors'>): string =>
  theme.owners
    .flatMap((id) => {
      const actor = actors[id];
      return actor && actor.del === undefined && actor.name !== '' ? [actor.name] : [];
    })
    .join(', ');

/** How much of a theme is there, 0-1: its title, goals, one solution and one step. */
export function themeProgress(theme: Theme, steps: readonly Step[]): number {
  const parts = [
    theme.title.trim() !== '',
    theme.goals.trim() !== '',
    listWrittenSolutions(theme).length > 0,
    steps.some(({ title }) => title.trim() !== ''),
  ];
  return parts.filter(Boolean).length / parts.length;
}

export const isTouched = (theme: Theme, steps: readonly Step[]): boolean =>
  theme.owners.length > 0 || theme.note.trim() !== '' || themeProgress(theme, steps) > 0;

type Content = BlockContent<ThemesConfig, ThemesState>;

/** A theme with everything that stands under it. `number` counts from 1. */
export interface ThemeView {
  readonly theme: Theme;
  readonly number: number;
  readonly steps: readonly Step[];
}

export const listThemes = (state: ThemesState, document: Pick<WorkbookDocument, 'steps'>, block: BlockKey): readonly ThemeView[] =>
  listEntries(state.items).map((theme, index) => ({ theme, number: index + 1, steps: listStepsOf(document, block, theme.id) }));

/** Themes that somebody has begun count; before that, the first one. */
export function progress({ state, document, block }: Content): number {
  const views = listThemes(state, document, block.key);
  const touched = views.filter(({ theme, steps }) => isTouched(theme, steps));
  if (touched.length === 0) return 0;
  return touched.reduce((sum, { theme, steps }) => sum + themeProgress(theme, steps), 0) / touched.length;
}

export const outline = ({ state, document, block, language }: Content): readonly OutlineItem[] =>
  listThemes(state, document, block.key).map(({ theme, number, steps }) => ({
    id: theme.id,
    title: theme.title.trim() || texts.translator(language)('untitled', { number }),
    progress: themeProgress(theme, steps),
  }));

export const searchTexts = ({ state, document, block }: Content): readonly SearchText[] =>
  listThemes(state, document, block.key).flatMap(({ theme, steps }) =>
    [
      theme.title, theme.goals, theme.note,
      ...listWrittenSolutions(theme).map(({ text }) => text),
      ...steps.flatMap(({ title, note }) => [title, note]),
    ].filter((text) => text !== '').map((text) => ({ text, entry: theme.id })),
  );
