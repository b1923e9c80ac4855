import type { Workshop } from '@/document';
import type { PdfWorkbook } from '@/export';
import { formatTime } from '@/i18n';
import type { Language } from '@/lib/languages';
import { minutesByMode, MODES_IN_ORDER, type RunOfDay } from '@/workshop';
import { dayInWords, lengthInWords, type RowWords, type T, workshopName } from './words';

interface RunOnPaper {
  readonly workshop: Workshop;
  readonly run: RunOfDay;
  readonly words: RowWords;
  readonly language: Language;
  readonly t: T;
  /** The workbook's name. */
  readonly name: string;
}

/** The run of the day as one page of a PDF: what, when, how and for how long, and the facilitator's notes. Skipped rows stay out. */
export function runOnPaper({ workshop, run, words, language, t, name }: RunOnPaper): PdfWorkbook {
  const clock = (at: number): string => formatTime(at, language);
  const rows = run.rows.filter(({ item }) => !item.skipped);
  const sums = minutesByMode(rows.map(({ item }) => item));
  const facts = [
    dayInWords(workshop.date, language),
    `${clock(run.start)}–${clock(run.plannedEnd)}`,
    workshop.people > 0 ? t('peopleCount', { count: workshop.people }) : '',
  ];
  const title = workshopName(t, workshop);
  const modes = MODES_IN_ORDER.filter((mode) => sums[mode] > 0).map((mode) => t(`sum-${mode || 'none'}`, { length: lengthInWords(t, sums[mode]) }));
  return {
    language,
    title: `${title} · ${t('title')}`,
    name,
    words: { contents: '', brand: 'Kehä' },
    cover: null,
    contents: false,
    chapters: [{
      type: 'nodes',
      id: 'agenda',
      title: `${t('title')}: ${title}`,
      nodes: [
        { type: 'paragraph', style: 'lead', text: facts.filter(Boolean).join(' · ') },
        {
          type: 'table',
          caption: '',
          columns: [
            { header: t('columnTime'), width: 15 },
            { header: t('columnWhat'), width: 55 },
            { header: t('columnMode'), width: 18 },
            { header: t('columnMinutes'), width: 12, align: 'end' },
          ],
          rowHeads: true,
          rows: rows.map(({ item, plannedStart, plannedEnd }, index) => {
            const place = words.section(item);
            const isNamed = rows[index - 1]?.item.section === item.section || words.name(item) === place?.section.title;
            const section = place && !isNamed ? `${place.number} ${place.section.title}` : '';
            return [
              { text: `${clock(plannedStart)}–${clock(plannedEnd)}` },
              { text: words.name(item), detail: [section, item.note.trim()].filter(Boolean).join('\n') || undefined, strong: item.type === 'work', tone: item.type === 'break' ? 'muted' : 'normal' },
              { text: item.type === 'break' ? t('break') : item.mode === '' ? '' : t(`mode-${item.mode}`) },
              { text: String(item.minutes) },
            ];
          }),
        },
        { type: 'paragraph', style: 'muted', text: modes.join(', ') },
      ],
    }],
  };
}
