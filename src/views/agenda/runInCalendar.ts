import type { Workshop } from '@/document';
import type { IcsEvent } from '@/export/ics';
import { formatTime } from '@/i18n';
import type { Language } from '@/lib/languages';
import type { RunOfDay } from '@/workshop';
import { lengthInWords, type RowWords, type T, workshopName } from './words';

interface RunInCalendar {
  readonly workshop: Workshop;
  readonly run: RunOfDay;
  readonly words: RowWords;
  readonly language: Language;
  readonly t: T;
  readonly place: string;
  readonly workbookId: string;
}

/** The workshop as events of a calendar: one with its run described, or one for each row. */
export function runInCalendar({ workshop, run, words, language, t, place, workbookId }: RunInCalendar, by: 'workshop' | 'row'): readonly IcsEvent[] {
  const rows = run.rows.filter(({ item }) => !item.skipped);
  const mode = (row: typeof rows[number]): string => (row.item.mode === '' ? '' : t(`mode-${row.item.mode}`));
  if (by === 'row') {
    return rows.map((row) => ({
      uid: `${workbookId}.${row.item.id}@keha`,
      title: words.name(row.item),
      time: { type: 'timed', start: row.plannedStart, end: row.plannedEnd },
      description: [mode(row), words.section(row.item)?.section.title ?? '', row.item.note.trim()].filter(Boolean).join('\n'),
      place,
    }));
  }
  const lines = rows.map((row) => [
    formatTime(row.plannedStart, language),
    words.name(row.item),
    `(${[mode(row).toLocaleLowerCase(language), lengthInWords(t, row.item.minutes)].filter(Boolean).join(', ')})`,
  ].join(' '));
  return [{
    uid: `${workbookId}.${workshop.id}@keha`,
    title: workshopName(t, workshop),
    time: { type: 'timed', start: run.start, end: run.plannedEnd },
    description: lines.join('\n'),
    place,
  }];
}
