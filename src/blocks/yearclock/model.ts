import * as z from 'zod/mini';
import {
  type BlockContent, type BlockKey, type BlockMigration, type BlockState, type CalendarEvent, idSchema, listEntries, localizedTextSchema,
  type SearchText, type WorkbookDocument,
} from '@/blockkit';

export interface PhaseConfig {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** First and last month, 1-12; `from` greater than `to` goes over New Year. */
  readonly from: number;
  readonly to: number;
}

export interface YearClockConfig {
  readonly phases: readonly PhaseConfig[];
  /** The month that the year begins with, 1-12; default 1. */
  readonly startMonth?: number | undefined;
}

/** Half months in a year: 0 is 1 January, 1 is 16 January, 23 is 16 December. */
export const HALVES = 24;

export interface PhaseState {
  /** The group's own name; `''` keeps the template's. */
  readonly title: string;
  /** Half months since 1 January, 0-23. The phase lasts from the beginning of `start` to the beginning of `end`; equal = all year. */
  readonly start: number;
  readonly end: number;
}

/** Events stand in the workbook's registry under the block's key. */
export interface YearClockState extends BlockState {
  readonly kind: 'yearclock';
  readonly startMonth: number;
  /** Dated steps of the whole workbook stand on the ring too. */
  readonly showSteps: boolean;
  readonly phases: Readonly<Record<string, PhaseState>>;
}

const monthSchema = z.int().check(z.minimum(1), z.maximum(12));
const halfSchema = z.int().check(z.minimum(0), z.maximum(HALVES - 1));

export const configSchema = z.strictObject({
  phases: z.array(z.strictObject({
    id: idSchema,
    label: localizedTextSchema,
    help: z.optional(localizedTextSchema),
    from: monthSchema,
    to: monthSchema,
  })),
  startMonth: z.optional(monthSchema),
});

export const stateSchema: z.ZodMiniType<YearClockState> = z.object({
  kind: z.literal('yearclock'),
  startMonth: monthSchema,
  showSteps: z.boolean(),
  phases: z.record(idSchema, z.object({ title: z.string(), start: halfSchema, end: halfSchema })),
});

/** Where the template puts a phase. */
export const phaseFromConfig = ({ from, to }: PhaseConfig): PhaseState => ({ title: '', start: (from - 1) * 2, end: (to * 2) % HALVES });

export const initialState = ({ phases, startMonth = 1 }: YearClockConfig): YearClockState => ({
  kind: 'yearclock',
  startMonth,
  showSteps: true,
  phases: Object.fromEntries(phases.map((phase) => [phase.id, phaseFromConfig(phase)])),
});

export const migrations: readonly BlockMigration[] = [];

/** One phase as people see it. `number` counts from 1. */
export interface Phase extends Omit<PhaseState, 'title'> {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly help: string;
}

/** The phases of the template in order, with the group's own names and times. */
export const listPhases = (config: YearClockConfig, state: YearClockState): readonly Phase[] =>
  config.phases.map((phase, index) => {
    // The template may have got a phase since the workbook was made.
    const { title, start, end } = state.phases[phase.id] ?? phaseFromConfig(phase);
    return { id: phase.id, number: index + 1, name: title.trim() || phase.label, help: phase.help ?? '', start, end };
  });

/** Length of a phase in half months, 1-24. */
export const phaseLength = ({ start, end }: Pick<PhaseState, 'start' | 'end'>): number => ((end - start + HALVES - 1) % HALVES) + 1;

const isWritten = ({ title, when, note, owners }: CalendarEvent): boolean =>
  title.trim() !== '' || when !== '' || note.trim() !== '' || owners.length > 0;

/** The events of one clock in the order in which they were added. */
export const listEventsOf = ({ events }: Pick<WorkbookDocument, 'events'>, block: BlockKey): readonly CalendarEvent[] =>
  listEntries(events).filter((event) => event.block === block);

type Content = BlockContent<YearClockConfig, YearClockState>;

/** Done once the year has something in it: a year is never full. */
export const progress = ({ document, block }: Content): number => (listEventsOf(document, block.key).some(isWritten) ? 1 : 0);

export const searchTexts = ({ state, document, block }: Content): readonly SearchText[] => [
  ...Object.values(state.phases).map(({ title }) => ({ text: title })),
  ...listEventsOf(document, block.key).flatMap(({ id, title, note }) => [title, note].map((text) => ({ text, entry: id }))),
].filter(({ text }) => text.trim() !== '');
