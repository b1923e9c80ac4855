import { describe, expect, it } from 'vitest';
import { readCalendar } from './readCalendar';
import google from './samples/google.ics?raw';
import outlook from './samples/outlook.ics?raw';
import type { CalendarFile, ForeignEvent } from './types';

const nobody = (): boolean => false;

function read(text: string, isKnown: (uid: string) => boolean = nobody): CalendarFile {
  const result = readCalendar(text, 2027, isKnown);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const calendar = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.map((event) => `BEGIN:VEVENT\r\n${event}\r\nEND:VEVENT`), 'END:VCALENDAR', ''].join('\r\n');
const oneOf = (...lines: readonly string[]): ForeignEvent | undefined => read(calendar(lines.join('\r\n'))).eventsIn(2027).events[0];
const days = (file: CalendarFile, title: string, year = 2027): readonly string[] =>
  file.eventsIn(year).events.flatMap((event) => (event.title.startsWith(title) ? [event.first.slice(5)] : []));

describe('a calendar of Google', () => {
  const file = read(google);
  const find = (title: string): ForeignEvent | undefined => file.eventsIn(2027).events.find((event) => event.title === title);

  it('says what it is called and how far it reaches', () => {
    expect(file.name).toBe('Hallavuoren kuntayhtymä, kokoukset');
    expect(file.years).toEqual([2027, 2028]);
  });

  it('gives a series that the year clock cannot say as single days, without those taken away', () => {
    expect(days(file, 'Ohjausryhmä')).toEqual(['01-12', '02-09', '03-09', '04-13', '05-11', '06-10', '08-10', '09-14', '10-12', '12-14']);
    expect(find('Ohjausryhmä (siirretty)')).toMatchObject({ first: '2027-06-10', start: '13:00', uid: 'ohjausryhma7v2@google.com#2027-06-08' });
  });

  it('keeps what comes every year', () => {
    expect(find('Rekrytori')).toMatchObject({ when: '2027-09-09', recurs: 'yearly', rule: 'FREQ=YEARLY' });
    expect(file.eventsIn(2028).events.map(({ title }) => title)).toContain('Rekrytori');
  });

  it('says a whole month as a month, and days as the first of them', () => {
    expect(find('Kesätauko')).toMatchObject({ when: '2027-07', first: '2027-07-01', last: '2027-07-31' });
    expect(find('Opintomatka Suvantoon')).toMatchObject({ when: '2027-04-21', last: '2027-04-23' });
  });

  it('takes the day as it is in Finland', () => {
    expect(find('Yöllinen julkaisu')).toMatchObject({ first: '2027-04-01', start: '00:00', end: '01:30' });
  });

  it('leaves out what is cancelled, and says what comes too often', () => {
    expect(find('Peruttu koulutus')).toBeUndefined();
    expect(file.left).toEqual({ todos: 0, cancelled: 1, unreadable: 0 });
    expect(file.eventsIn(2027).tooOften).toEqual(['Aamupalaveri']);
  });

  it('knows nothing of those who were invited', () => {
    expect(JSON.stringify(file.eventsIn(2027))).not.toMatch(/example\.org"|mailto|Björk/);
  });
});

describe('a calendar of Outlook', () => {
  const file = read(outlook);
  const find = (title: string): ForeignEvent | undefined => file.eventsIn(2027).events.find((event) => event.title === title);

  it('keeps what comes every month, with its time in Finland', () => {
    expect(find('Työvaliokunta')).toMatchObject({ when: '2027-01-15', start: '09:00', end: '11:00', recurs: 'monthly' });
    expect(find('Työvaliokunta')?.uid).toMatch(/^04.*8899$/);
    expect(find('Työvaliokunta')?.description).toContain('Esityslista liitteenä.\n\n');
  });

  it('knows zones by the names of Windows', () => {
    expect(find('Yhteys Brysseliin')).toMatchObject({ first: '2027-05-21', start: '00:30', end: '01:30' });
  });

  it('says a quarter as a quarter', () => expect(find('Hankehaku auki')).toMatchObject({ when: '2027-Q2' }));

  it('follows a rule to its end, the last time included', () => {
    expect(days(file, 'Aamukahvit')).toEqual(['02-03', '02-17', '03-03', '03-17', '03-31']);
  });

  it('counts to-dos and leaves them', () => expect(file.left.todos).toBe(1));
});

describe('a date', () => {
  it.each([
    ['DTSTART:20270408', '2027-04-08', ''],
    ['DTSTART:20270408T090000', '2027-04-08', '09:00'],
    ['DTSTART;TZID=Nowhere/Land:20270408T090000', '2027-04-08', '09:00'],
    ['DTSTART;TZID=/mozilla.org/20050126_1/Europe/Stockholm:20270408T090000', '2027-04-08', '10:00'],
    ['DTSTART;TZID=America/New_York:20271231T180000', '2028-01-01', '01:00'],
    ['DTSTART;TZID=Europe/London:20270328T003000', '2027-03-28', '02:30'],
  ])('%s is %s %s', (line, day, time) => {
    const file = read(calendar(`UID:a\r\n${line}`));
    expect(file.eventsIn(Number(day.slice(0, 4))).events[0]).toMatchObject({ first: day, start: time });
  });

  it('of an evening that ends at midnight is one day', () => {
    expect(oneOf('DTSTART:20270408T180000', 'DTEND:20270409T000000')).toMatchObject({ first: '2027-04-08', last: '2027-04-08' });
  });
});

describe('a rule', () => {
  it.each([
    ['20270131', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'monthly'],
    ['20270131', 'FREQ=MONTHLY', ''],
    ['20270130', 'FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1', 'monthly'],
    ['20270115', 'FREQ=MONTHLY;INTERVAL=1;WKST=MO', 'monthly'],
    ['20270115', 'FREQ=MONTHLY;INTERVAL=2', ''],
    ['20270115', 'FREQ=MONTHLY;COUNT=3', ''],
    ['20280229', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1', 'yearly'],
    ['20270408', 'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=8', 'yearly'],
    ['20270408', 'FREQ=YEARLY;BYMONTH=4;BYDAY=2TH', ''],
  ])('from %s, %s is "%s"', (day, rule, expected) => {
    const file = read(calendar(`UID:a\r\nDTSTART;VALUE=DATE:${day}\r\nRRULE:${rule}`));
    expect(file.eventsIn(2028).events[0]?.recurs ?? '').toBe(expected);
  });

  it.each([
    'FREQ=SECONDLY', 'FREQ=HOURLY;BYMINUTE=1', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31', 'FREQ=MONTHLY;BYDAY=9MO', 'FREQ=MONTHLY;INTERVAL=12;BYMONTH=2', 'FREQ=FORTNIGHTLY', 'nonsense',
  ])('that goes on for ever or nowhere is left in good time: %s', (rule) => {
    const started = performance.now();
    const result = readCalendar(calendar(`UID:a\r\nDTSTART;VALUE=DATE:20270101\r\nRRULE:${rule}`, 'UID:b\r\nSUMMARY:Toinen\r\nDTSTART;VALUE=DATE:20270102'), 2027, nobody);
    if (!result.ok) throw new Error(result.error);
    expect(result.value.eventsIn(2027).events.map(({ title }) => title)).toContain('Toinen');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('a file that is broken', () => {
  it.each([
    ['', 'not-calendar'],
    ['{"format":"keha"}', 'not-calendar'],
    ['BEGIN:VCARD\r\nFN:Aino\r\nEND:VCARD', 'not-calendar'],
    ['BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'no-events'],
    [calendar('UID:a\r\nSUMMARY:Joskus'), 'no-dates'],
    [calendar('UID:a\r\nDTSTART:ensi tiistai'), 'no-dates'],
  ])('says why: %s', (text, error) => expect(readCalendar(text, 2027, nobody)).toEqual({ ok: false, error }));

  it('gives what is whole and counts the rest', () => {
    const text = calendar('UID:a\r\nSUMMARY:Eka\r\nDTSTART:20270401\r\nroskaa ilman kaksoispistettä', 'UID:b\r\nSUMMARY:Toka\r\nDTSTART:99999999', 'UID:c\r\nSUMMARY:Kolmas\r\nDTSTART:20270402')
      .replace('END:VCALENDAR', 'BEGIN:VEVENT\r\nUID:d\r\nSUMMARY:Kesken');
    const file = read(text);
    expect(file.eventsIn(2027).events.map(({ title }) => title)).toEqual(['Eka', 'Kolmas']);
    expect(file.left.unreadable).toBe(2);
  });

  it('may end its lines in any way', () => {
    const text = calendar('UID:a\r\nSUMMARY:Pit\r\n kä\r\nDTSTART:20270401');
    for (const end of ['\n', '\r']) expect(read(text.replaceAll('\r\n', end)).eventsIn(2027).events[0]?.title).toBe('Pitkä');
  });
});

it('gives known events as themselves', () => {
  const file = read(google, (uid) => uid === 'ohjausryhma7v2@google.com');
  expect(file.known).toHaveLength(1);
  expect(file.known[0]).toMatchObject({ rule: 'BYDAY=2TU;FREQ=MONTHLY', first: '2027-01-12' });
  expect(days(file, 'Ohjausryhmä')).toEqual([]);
});

it('reads two thousand events without a long wait', () => {
  const text = calendar(...Array.from({ length: 2000 }, (_, index) =>
    `UID:${index}\r\nSUMMARY:Tapahtuma ${index}\r\nDTSTART;TZID=Europe/Stockholm:2027${String((index % 12) + 1).padStart(2, '0')}${String((index % 28) + 1).padStart(2, '0')}T090000\r\nDURATION:PT1H`));
  const started = performance.now();
  expect(read(text).eventsIn(2027).events).toHaveLength(2000);
  expect(performance.now() - started).toBeLessThan(3000);
});
