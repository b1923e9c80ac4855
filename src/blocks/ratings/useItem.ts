import { useMemo } from 'react';
import { type BlockPlace, type Id, localDay, type Registry, useBlockState, useMakeStep, useRun } from '@/blockkit';
import { rateCell, setTalk, writeNote } from './commands';
import { type Cell, emptyCell, type KeyedItem, listDoneSheets, type RatingsConfig, type RatingsState, type Sheet } from './model';
import { type Change, compareReadings, readItem, type Reading } from './reading';
import { texts } from './texts';
import { stepReason } from './words';

/** Which round of which block is looked at, and what it is held against. */
export interface RoundPlace {
  readonly block: BlockPlace;
  readonly config: RatingsConfig;
  readonly round: Id;
  /** An earlier round, or `null`. */
  readonly before: Id | null;
  readonly isReadOnly: boolean;
}

/** The same object as long as it says the same, so that a key draws one item anew. */
export const useRoundPlace = (block: BlockPlace, config: RatingsConfig, round: Id, before: Id | null, isReadOnly: boolean): RoundPlace =>
  useMemo(() => ({ block, config, round, before, isReadOnly }), [block, config, round, before, isReadOnly]);

const NO_CELL = emptyCell();
const NO_SHEETS: Registry<Sheet> = {};

export interface ItemView {
  readonly cell: Cell;
  readonly reading: Reading;
  readonly change: Change | null;
  /** The note of the earlier round, or `''`. */
  readonly noteBefore: string;
}

function useReading({ block, config }: RoundPlace, round: Id | null, key: string): readonly [Cell, Reading] {
  const cell = useBlockState<RatingsState, Cell>(block.key, (state) => (round === null ? undefined : state.rounds[round]?.cells[key]) ?? NO_CELL);
  const sheets = useBlockState<RatingsState, Registry<Sheet>>(block.key, (state) => (round === null ? undefined : state.rounds[round]?.sheets) ?? NO_SHEETS);
  const reading = useMemo(() => readItem(cell, listDoneSheets(sheets), key, config.sensitive), [cell, sheets, key, config.sensitive]);
  return [cell, reading];
}

/** One item in the round that is looked at; draws anew only when something of the item or of the sheets changes. */
export function useItem(place: RoundPlace, key: string): ItemView {
  const [cell, reading] = useReading(place, place.round, key);
  const [cellBefore, readingBefore] = useReading(place, place.before, key);
  return { cell, reading, change: compareReadings(readingBefore, reading), noteBefore: cellBefore.note.trim() };
}

export interface ItemActions {
  readonly rate: (field: 'now' | 'aim', value: number) => void;
  readonly write: (note: string) => void;
  readonly setTalk: (talk: boolean) => void;
  readonly makeStep: () => void;
}

/** What can be done to one item. */
export function useItemActions({ block, round }: RoundPlace, { key, item }: Pick<KeyedItem, 'key' | 'item'>, { cell, reading }: ItemView): ItemActions {
  const run = useRun();
  const t = texts.useT();
  const makeStep = useMakeStep(block);
  const at = { block: block.key, round, key };
  return {
    rate: (field, value) => run(rateCell, { ...at, field, value, today: localDay(new Date()) }),
    write: (note) => run(writeNote, { ...at, note }),
    setTalk: (talk) => run(setTalk, { ...at, talk }),
    makeStep: () => makeStep({ title: t('stepTitle', { item: item.label }), note: stepReason(t, { reading, cell }) }),
  };
}
