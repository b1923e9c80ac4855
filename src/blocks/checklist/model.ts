import * as z from 'zod/mini';
import {
  type BlockContent, type BlockMigration, type BlockState, type Entry, entrySchema, type Id, idSchema, listEntries,
  localizedTextSchema, type NewRound, type Registry, registryOf, type SearchText,
} from '@/blockkit';

export const AGREEMENTS = ['open', 'discussed', 'agreed'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

/** Where the group stands with one statement. */
export interface Answer {
  readonly state: Agreement;
  readonly note: string;
}

/** A statement of the group's own. */
export interface OwnStatement extends Entry, Answer {
  readonly text: string;
}

export interface ChecklistConfig {
  readonly statements: readonly { readonly id: string; readonly text: string }[];
}

export interface ChecklistState extends BlockState {
  readonly kind: 'checklist';
  /** By the id of the template's statement. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly items: Registry<OwnStatement>;
}

const answer = { state: z.enum(AGREEMENTS), note: z.string() };

export const configSchema = z.strictObject({
  statements: z.array(z.strictObject({ id: idSchema, text: localizedTextSchema })),
});

export const stateSchema: z.ZodMiniType<ChecklistState> = z.object({
  kind: z.literal('checklist'),
  answers: z.record(idSchema, z.object(answer)),
  items: registryOf(z.extend(entrySchema, { text: z.string(), ...answer })),
});

export const OPEN: Answer = { state: 'open', note: '' };

export const initialState = ({ statements }: ChecklistConfig): ChecklistState => ({
  kind: 'checklist',
  answers: Object.fromEntries(statements.map(({ id }) => [id, { ...OPEN }])),
  items: {},
});

/** The group's own statements stay, open again. */
export const renew = ({ items }: ChecklistState, { initial }: NewRound<ChecklistConfig, ChecklistState>): ChecklistState => ({
  ...initial,
  items: Object.fromEntries(listEntries(items).map(({ id, pos, text }) => [id, { id, pos, text, ...OPEN }])),
});

export const migrations: readonly BlockMigration[] = [];

/** A statement that has come to the template later is open. */
export const answerTo = (state: ChecklistState, id: string): Answer => state.answers[id] ?? OPEN;

export interface Statement extends Answer {
  readonly id: Id;
  readonly text: string;
  readonly isOwn: boolean;
}

/** The template's statements and then the group's own, those without words left out. */
export const listStatements = (config: ChecklistConfig, state: ChecklistState): readonly Statement[] => [
  ...config.statements.map(({ id, text }) => ({ id, text, isOwn: false, ...answerTo(state, id) })),
  ...listEntries(state.items)
    .filter(({ text, note }) => text.trim() !== '' || note.trim() !== '')
    .map(({ id, text, state: agreement, note }) => ({ id, text, isOwn: true, state: agreement, note })),
];

export interface Tally {
  readonly agreed: number;
  readonly discussed: number;
  readonly all: number;
}

export function tally(config: ChecklistConfig, state: ChecklistState): Tally {
  const statements = listStatements(config, state);
  const count = (agreement: Agreement): number => statements.filter((one) => one.state === agreement).length;
  return { agreed: count('agreed'), discussed: count('discussed'), all: statements.length };
}

type Content = BlockContent<ChecklistConfig, ChecklistState>;

export function progress({ config, state }: Content): number {
  const { agreed, discussed, all } = tally(config, state);
  return all === 0 ? 0 : (agreed + discussed) / all;
}

export const searchTexts = ({ config, state }: Content): readonly SearchText[] =>
  listStatements(config, state).flatMap(({ id, text, note, isOwn }) =>
    [text, note].filter((one) => one.trim() !== '').map((one) => (isOwn ? { text: one, entry: id } : { text: one })));
