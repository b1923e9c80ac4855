import { describe, expect, it } from 'vitest';
import { extremeText } from '@/blockkit';
import { type CalendarEvent, type Step, takeCalendar, type WorkbookDocument } from '@/document';
import { planInCalendar, writeCalendar } from '@/export/ics';
import { readCalendar } from '@/import/ics';
import { type Language, LANGUAGES } from '@/lib/languages';
import { createTestWorkbook, EMPTY_DOCUMENT } from '../../../../tests/helpers/renderInWorkbook';
import { type Compared, compareCalendar, isOwn } from './compare';
import { givenBack, isTakeable, takeOf } from './take';

const step = (id: string, fields: Partial<Step> = {}): Step =>
  ({ id, pos: id, title: `Askel ${id}`, block: 'roles.steps', entry: '', owners: [], due: '2027-05-10', status: 'open', note: '', ...fields });
const event = (id: string, fields: Partial<CalendarEvent> = {}): CalendarEvent =>
  ({ id, pos: id, title: `Tapahtuma ${id}`, when: '2027-05-20', recurs: '', phase: '', owners: [], block: 'year.clock', note: '', ...fields });
const byId = <T extends { readonly id: string }>(all: readonly T[]): Record<string, T> => Object.fromEntries(all.map((one) => [one.id, one]));
const documentOf = (steps: readonly Step[], events: readonly CalendarEvent[]): WorkbookDocument =>
  ({ ...EMPTY_DOCUMENT, meta: { ...EMPTY_DOCUMENT.meta, name: 'Suvanto' }, steps: byId(steps), events: byId(events) });

const WHENS = ['2027-01-31', '2028-02-29', '2027-11-30', '2027-03-29', '2027-05-12', '2027-02', '2027-10', '2027-Q1', '2027-Q3'];
const RECURS = ['', 'monthly', 'yearly'] as const;
const STATUSES = ['open', 'doing', 'done', 'dropped'] as const;

/** Everything that can stand in a plan, with titles that try the limits. */
const extreme = documentOf(
  WHENS.flatMap((due, at) => STATUSES.map((status, index) => step(`s${at}${status}`, { due, status, title: index === 3 ? '' : `${extremeText(at + index)}, ;\\ ja\n"${at}"`, note: extremeText(at) }))),
  WHENS.flatMap((when, at) => RECURS.map((recurs, index) => event(`e${at}${recurs}`, { when, recurs, title: index === 2 ? '  ' : ` ${extremeText(at * 3 + index)} ` }))),
);

const writeOut = (document: WorkbookDocument, language: Language): string => writeCalendar({
  name: 'Suvanto', now: 0,
  events: planInCalendar(
    { workbookId: 'w1', document, language, today: '2027-03-01', sections: [], phaseOf: () => '' },
    { what: 'all', owners: [], done: true, dropped: true },
  ).flatMap(({ ics }) => (ics ? [ics] : [])),
});

function bringIn(text: string, document: WorkbookDocument): readonly Compared[] {
  const read = readCalendar(text, 2027, isOwn(document, 'w1'));
  if (!read.ok) throw new Error(read.error);
  const { known, years, eventsIn } = read.value;
  return compareCalendar([...known, ...years.flatMap((year) => eventsIn(year).events)], document, 'w1');
}

const foreign = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

describe('our own calendar brought back', () => {
  it.each(LANGUAGES)('changes nothing, whatever the plan holds (%s)', (language) => {
    const back = bringIn(writeOut(extreme, language), extreme);
    expect(back).toHaveLength(WHENS.length * 7);
    expect(back.filter(({ kind }) => kind !== 'same')).toEqual([]);
  });

  it('offers what was changed in the calendar, without the words that were put round a title', () => {
    const document = documentOf([step('s', { due: '2027-05' })], [event('e')]);
    const text = writeOut(document, 'fi')
      .replace('20270531', '20270525').replace('20270601', '20270526')
      .replace('SUMMARY:Askel s (', 'SUMMARY:Askel ässä (').replace('SUMMARY:Tapahtuma e', 'SUMMARY:Verkostopäivä');
    expect(bringIn(text, document)).toEqual(expect.arrayContaining([
      expect.objectContaining({ kind: 'step', changes: { title: 'Askel ässä', due: '2027-05-25' } }),
      expect.objectContaining({ kind: 'event', changes: { title: 'Verkostopäivä' } }),
    ]));
  });

  it('offers a new rhythm that the year clock knows, and leaves one that it does not', () => {
    const document = documentOf([], [event('e')]);
    const withRule = (rule: string): string => writeOut(document, 'fi').replace('SUMMARY', `RRULE:${rule}\r\nSUMMARY`);
    expect(bringIn(withRule('FREQ=YEARLY'), document)).toMatchObject([{ kind: 'event', changes: { recurs: 'yearly' } }]);
    expect(bringIn(withRule('FREQ=WEEKLY'), document)).toMatchObject([{ kind: 'left', why: 'rule' }]);
  });

  it('of another workbook is new', () => {
    const text = writeOut(documentOf([], [event('e')]), 'fi').replace('w1.e@keha', 'w2.e@keha');
    expect(bringIn(text, documentOf([], [event('e', { title: 'Muu' })]))).toMatchObject([{ kind: 'new' }]);
  });
});

describe('a calendar of others', () => {
  const document = documentOf([], [event('a', { pos: 'a0', title: 'Seminaari', when: '2027-04-08', uid: 'sem@x' }), event('b', { pos: 'a1', title: 'Aamukahvit ', when: '2027-04-09' })]);

  it('is known by the name it had, else by title and date', () => {
    expect(bringIn(foreign('UID:sem@x', 'SUMMARY:Seminaari', 'DTSTART;VALUE=DATE:20270408'), document)).toMatchObject([{ kind: 'same' }]);
    expect(bringIn(foreign('UID:sem@x', 'SUMMARY:Seminaari', 'DTSTART;VALUE=DATE:20270415'), document)).toMatchObject([{ kind: 'event', changes: { when: '2027-04-15' } }]);
    expect(bringIn(foreign('UID:k@x', 'SUMMARY:aamukahvit', 'DTSTART:20270409T080000'), document)).toMatchObject([{ kind: 'same' }]);
    expect(bringIn(foreign('UID:k@x', 'SUMMARY:Aamukahvit', 'DTSTART:20270410T080000'), document)).toMatchObject([{ kind: 'new' }]);
  });

  it('comes in at once and goes away at once; descriptions only when asked for', () => {
    const workbook = createTestWorkbook(document);
    const before = workbook.getDocument();
    const lines = ['UID:uusi@x', 'SUMMARY:Uusi', 'DTSTART:20270601T090000', 'DTEND:20270601T103000', 'LOCATION:Kirjasto', 'DESCRIPTION:Puh. 040 000 0000'];
    const chosen = bringIn(foreign(...lines), before).filter(isTakeable);
    const choices = { block: 'year.clock', phase: 'act', withWords: false };
    const take = takeOf(chosen, choices, 'fi', () => 'new');
    workbook.run(takeCalendar, take);
    expect(workbook.getDocument().events.new).toMatchObject({ title: 'Uusi', when: '2027-06-01', note: 'klo 9.00–10.30', phase: 'act', block: 'year.clock', uid: 'uusi@x' });
    expect(takeOf(chosen, { ...choices, withWords: true }, 'fi', () => 'new').added[0]?.note).toBe('klo 9.00–10.30\nKirjasto\nPuh. 040 000 0000');

    const changed = bringIn(foreign('UID:sem@x', 'SUMMARY:Seminaari II', 'DTSTART;VALUE=DATE:20270415'), before).filter(isTakeable);
    const second = takeOf(changed, choices, 'fi', () => 'x');
    workbook.run(takeCalendar, second);
    expect(workbook.getDocument().events.a).toMatchObject({ title: 'Seminaari II', when: '2027-04-15' });
    workbook.run(takeCalendar, givenBack(second, before, 5));
    workbook.run(takeCalendar, givenBack(take, before, 5));
    expect(workbook.getDocument().events).toMatchObject({ ...before.events, new: { del: 5 } });
  });
});
