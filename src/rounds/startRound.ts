import { type AnyBlockSpec, blockCommand, type BlockPlace, type NewRound } from '@/blockkit';
import {
  blockKey, type BlockKey, type BlockState, type CalendarEvent, type CarriedStep, carrySteps, defineCommand, deleteEntry, type Id, lastDayOf, listEntries,
  type PlanDate, type Step, type WorkbookDocument,
} from '@/document';
import { yearsOn } from '@/plan';
import type { RoundsContext } from './compareRounds';
import { bringTo, saysAll, takeBack } from './plainStates';

export { saysAll, withLateWords } from './plainStates';

/** What happens to the dates of steps that go on. */
export const CARRY_DATES = ['keep', 'later', 'none'] as const;
export type CarryDates = (typeof CARRY_DATES)[number];

/** How a new round begins. */
export interface RoundChoices {
  readonly label: string;
  /** What the round before is called. */
  readonly previous: string;
  /** Sections in which answers are given anew; in the others they stay. */
  readonly sections: ReadonlySet<Id>;
  /** Unfinished steps that go on. */
  readonly carried: ReadonlySet<Id>;
  readonly dates: CarryDates;
}

export interface StartRound {
  readonly label: string;
  /** The version that keeps the round before. */
  readonly from: Id;
  /** ms since 1970 */
  readonly now: number;
  readonly states: Readonly<Record<BlockKey, BlockState>>;
  readonly steps: readonly CarriedStep[];
  /** Written into the steps that go on as others. */
  readonly note: string;
  readonly events: readonly Id[];
}

/** Begins a new round: one command, one undo. Everything that it puts away is marked with its own time. */
export const startRound = defineCommand<StartRound>({
  name: 'rounds.start',
  recipe: (draft, { label, from, now, states, steps, note, events }) => {
    for (const [key, state] of Object.entries(states)) {
      const answers = draft.answers[key];
      if (answers) bringTo(answers as unknown as Record<string, unknown>, state as unknown as Record<string, unknown>, now);
    }
    const old = Object.values(draft.steps).filter(({ del }) => del === undefined);
    carrySteps.recipe(draft, { steps, note });
    for (const step of old) step.del = now;
    for (const id of events) deleteEntry<CalendarEvent>(draft.events, id, now);
    draft.meta.round = { label, started: now, from };
  },
});

/** What a block's answers become when a new round begins. */
export function stateAtStart(
  spec: AnyBlockSpec, config: unknown, key: BlockKey, state: BlockState, round: Pick<NewRound<unknown, BlockState>, 'id' | 'label' | 'previous'>,
): BlockState {
  const initial = spec.initialState(config, key);
  return spec.renew?.(state, { ...round, config, initial }) ?? initial;
}

/** Lets the answer of the round before be the start in one block: what has been said since it began as `start` stays. */
export const takeAsBase = blockCommand<BlockState, { readonly past: BlockState; readonly start: BlockState }>({
  name: 'rounds.takeAsBase',
  recipe: (state, { past, start }) => takeBack(state as never, past as never, start as never),
});

/** Whether `takeAsBase` would change anything. */
export function canTakeBack(current: BlockState, past: BlockState, start: BlockState): boolean {
  const draft = structuredClone(current) as unknown as Record<string, unknown>;
  takeBack(draft, past as never, start as never);
  return !saysAll(current, draft);
}

export const unfinishedSteps = (document: WorkbookDocument): readonly Step[] =>
  listEntries(document.steps).filter(({ title, status }) => title.trim() !== '' && (status === 'open' || status === 'doing'));

/** One-off events that are over on `today` (`YYYY-MM-DD`): they stay in the round before. Those that recur, and those without a date, go on. */
export const pastEvents = ({ events }: WorkbookDocument, today: string): readonly CalendarEvent[] =>
  listEntries(events).filter(({ recurs, when }) => recurs === '' && when !== '' && lastDayOf(when) < today);

const dueOf = ({ due }: Step, dates: CarryDates): PlanDate => (dates === 'none' ? '' : dates === 'later' ? yearsOn(due, 1) : due);

/** What `startRound` does by these choices. `makeId` gives a new random id; `today` is `YYYY-MM-DD`. */
export function planRound(
  document: WorkbookDocument, choices: RoundChoices, { template, blockSpec }: RoundsContext, today: string, makeId: () => Id,
): Pick<StartRound, 'states' | 'steps' | 'events'> {
  const states: Record<BlockKey, BlockState> = {};
  const round = makeId();
  for (const section of template.sections) {
    if (!choices.sections.has(section.id)) continue;
    for (const block of section.blocks) {
      const key = blockKey(section.id, block.id);
      const state = document.answers[key];
      if (!state) continue;
      states[key] = stateAtStart(blockSpec(state.kind), block.config, key, state, { id: round, label: choices.label, previous: choices.previous });
    }
  }
  return {
    states,
    steps: unfinishedSteps(document).filter(({ id }) => choices.carried.has(id)).map((step) => ({ id: makeId(), from: step.id, due: dueOf(step, choices.dates) })),
    events: pastEvents(document, today).map(({ id }) => id),
  };
}

/** The steps of a block in the round before that are not here any more. */
export function lastSteps(past: WorkbookDocument, current: WorkbookDocument, { key }: Pick<BlockPlace, 'key'>): readonly Step[] {
  return listEntries(past.steps).filter(({ id, block, title }) => {
    const now = current.steps[id];
    return block === key && title.trim() !== '' && (now === undefined || now.del !== undefined);
  });
}
