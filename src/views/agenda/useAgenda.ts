import { useMemo } from 'react';
import {
  addAgendaItems, type AgendaItem, type AgendaItemFields, type Id, listEntries, moveAgendaItem, removeAgendaItem, restoreAgendaItem, type Run,
  updateAgendaItems, type WorkbookDocument,
} from '@/document';
import { useGetDocument, useRun } from '@/blockkit';
import { formatTime, getLanguage } from '@/i18n';
import { createId } from '@/lib/createId';
import { announce, toast } from '@/ui';
import { endDay, endRow, type RunChanges, type RunOfDay, runOfDay, setMinutes, skipRow, startRow, unskipRow } from '@/workshop';
import { texts } from './texts';
import { type RowWords, type T, useRowWords } from './words';

export interface Agenda {
  /** One undo step. */
  readonly change: (changes: RunChanges) => void;
  readonly set: (id: Id, fields: Partial<AgendaItemFields>) => void;
  readonly setMinutes: (id: Id, minutes: number) => void;
  /** Moves a row to another place among all rows and says so. */
  readonly move: (id: Id, index: number) => void;
  /** Begins a row, which ends the one going on, and says so. */
  readonly start: (item: AgendaItem) => void;
  /** Ends the row going on and begins none. */
  readonly endRow: () => void;
  /** Ends the day; what was not begun is skipped. */
  readonly endDay: () => void;
  readonly skip: (id: Id, isSkipped: boolean) => void;
  readonly remove: (item: AgendaItem) => void;
  readonly copy: (item: AgendaItem) => void;
  /** Adds a row after another, or last. */
  readonly add: (fields: Partial<AgendaItemFields>, after?: Id) => void;
  /** Adds rows last, in one undo step. */
  readonly addAll: (rows: readonly Partial<AgendaItemFields>[]) => void;
  readonly words: RowWords;
}

interface Tools {
  readonly workshop: Id;
  readonly run: Run;
  readonly getDocument: () => WorkbookDocument;
  readonly t: T;
  readonly words: RowWords;
}

function agendaOf({ workshop, run, getDocument, t, words }: Tools): Agenda {
  const rows = (): readonly AgendaItem[] => listEntries(getDocument().workshops[workshop]?.items ?? {});
  const withRun = (act: (day: RunOfDay) => RunChanges): void => {
    const found = getDocument().workshops[workshop];
    if (found) change(act(runOfDay(found, Date.now())));
  };
  const change = (changes: RunChanges): void => run(updateAgendaItems, { workshop, changes });
  /** What is added to a day that has begun is not in its plan. */
  const made = (fields: Partial<AgendaItemFields>) =>
    ({ ...fields, id: createId(), ...(rows().some(({ started }) => started > 0) && { planned: 0 }) });
  const add: Agenda['add'] = (fields, after) => {
    const at = after === undefined ? -1 : rows().findIndex((one) => one.id === after);
    run(addAgendaItems, { workshop, items: [made(fields)], ...(at >= 0 && { index: at + 1 }) });
  };
  return {
    change,
    words,
    add,
    addAll: (items) => run(addAgendaItems, { workshop, items: items.map(made) }),
    set: (id, fields) => change({ [id]: fields }),
    setMinutes: (id, minutes) => withRun((day) => setMinutes(day, id, minutes)),
    move: (id, index) => {
      const all = rows();
      const item = all.find((one) => one.id === id);
      if (!item || index < 0 || index >= all.length) return;
      run(moveAgendaItem, { workshop, id, index });
      announce(t('moved', { name: words.name(item), position: index + 1, total: all.length }));
    },
    start: (item) => {
      withRun((day) => startRow(day, item.id, Date.now()));
      announce(t('nowIs', { name: words.name(item) }));
    },
    endRow: () => withRun((day) => endRow(day, Date.now())),
    endDay: () => {
      withRun((day) => endDay(day, Date.now()));
      announce(t('dayEnded', { end: formatTime(Date.now(), getLanguage()) }));
    },
    skip: (id, isSkipped) => withRun((day) => (isSkipped ? skipRow(day, id) : unskipRow(day, id))),
    remove: (item) => {
      run(removeAgendaItem, { workshop, id: item.id, now: Date.now() });
      toast({
        text: t('removed', { name: words.name(item) }),
        action: { label: t('undo'), onAction: () => run(restoreAgendaItem, { workshop, id: item.id }) },
      });
    },
    copy: ({ id, type, title, section, task, mode, minutes, note }) => {
      add({ type, title, section, task, mode, minutes, note }, id);
    },
  };
}

/** What can be done to a workshop's run of the day. The same object until the language or the contents change. */
export function useAgenda(workshop: Id): Agenda {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const words = useRowWords();
  return useMemo(() => agendaOf({ workshop, run, getDocument, t, words }), [getDocument, run, t, words, workshop]);
}
