import { describe, expect, it } from 'vitest';
import { writeCalendar } from './calendar';
import type { IcsEvent } from './event';

const octets = (text: string): number => new TextEncoder().encode(text).length;
const now = Date.UTC(2026, 10, 22, 15, 30, 5);
const event = (fields: Partial<IcsEvent> = {}): IcsEvent => ({
  uid: 'a1@keha', title: 'Verkostopäivä', time: { type: 'timed', start: Date.UTC(2027, 3, 8, 6), end: Date.UTC(2027, 3, 8, 9) }, ...fields,
});
const write = (...events: IcsEvent[]): string => writeCalendar({ name: 'Hallavuoren kumppanuusverkosto', events, now });

/** Reads a file as RFC 5545, 3.1 and 3.4 say, and throws at anything else. */
function read(text: string): readonly { readonly name: string; readonly params: string; readonly value: string; readonly inside: string }[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line is open');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`A bare line break: ${line}`);
    if (octets(line) > 75) throw new Error(`Too long: ${line}`);
    if (line === '' || new TextDecoder().decode(new TextEncoder().encode(line)).includes('\uFFFD')) throw new Error(`Broken: ${line}`);
  }
  const open: string[] = [];
  const found = physical.join('\r\n').replaceAll('\r\n ', '').split('\r\n').map((line) => {
    const match = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=[^;:"]+)*):(.*)$/u.exec(line);
    if (!match) throw new Error(`No content line: ${line}`);
    const [, name = '', params = '', value = ''] = match;
    if (name === 'BEGIN') open.push(value);
    const inside = open.at(-1) ?? '';
    if (name === 'END' && open.pop() !== value) throw new Error(`Not open: ${value}`);
    return { name, params, value, inside };
  });
  if (open.length > 0) throw new Error(`Not closed: ${open.join()}`);
  return found;
}

const valueOf = (text: string, name: string, inside = 'VEVENT'): string | undefined =>
  read(text).find((line) => line.name === name && line.inside === inside)?.value;

const unescaped = (value = ''): string => value.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

describe('a calendar file', () => {
  it('holds what every calendar must, each once', () => {
    const lines = read(write(event(), event({ uid: 'a2@keha' })));
    const count = (name: string, inside: string): number => lines.filter((line) => line.name === name && line.inside === inside).length;
    expect([count('VERSION', 'VCALENDAR'), count('PRODID', 'VCALENDAR'), count('UID', 'VEVENT'), count('DTSTAMP', 'VEVENT')]).toEqual([1, 1, 2, 2]);
    expect(lines.filter(({ name, value }) => name === 'BEGIN' && value === 'VTIMEZONE')).toHaveLength(1);
  });

  it('gives times in Finland, summer and winter', () => {
    expect(valueOf(write(event()), 'DTSTART')).toBe('20270408T090000');
    const winter = event({ time: { type: 'timed', start: Date.UTC(2027, 0, 8, 7), end: Date.UTC(2027, 0, 8, 22, 30) } });
    expect([valueOf(write(winter), 'DTSTART'), valueOf(write(winter), 'DTEND')]).toEqual(['20270108T090000', '20270109T003000']);
    expect(write(event())).toContain('DTSTART;TZID=Europe/Helsinki:20270408T090000');
  });

  it('says midnight as the beginning of its day', () => {
    const midnight = event({ time: { type: 'timed', start: Date.UTC(2027, 3, 8, 21), end: Date.UTC(2027, 3, 8, 22) } });
    expect(valueOf(write(midnight), 'DTSTART')).toBe('20270409T000000');
  });

  it('stamps when it was made in UTC', () => expect(valueOf(write(event()), 'DTSTAMP')).toBe('20261122T153005Z'));

  it('gives whole days with the day after as their end, and no time zone', () => {
    const text = write(event({ time: { type: 'days', first: '2027-12-30', last: '2027-12-31' } }));
    expect(text).toContain('DTSTART;VALUE=DATE:20271230\r\nDTEND;VALUE=DATE:20280101\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });

  it('gives no end to what takes no time', () => {
    expect(write(event({ time: { type: 'timed', start: now, end: now } }))).not.toContain('DTEND');
  });

  it.each([
    ['Pilkut, puolipisteet; kenoviivat \\ ja\nrivit'],
    ['Ääkkösiä '.repeat(40).trim()],
    [`${'a'.repeat(66)}😀😀😀`],
    ['語'.repeat(200)],
    ['\\n ei ole rivinvaihto'],
    [' alussa ja lopussa '],
  ])('gives back the words it was given: %s', (words) => {
    expect(unescaped(valueOf(write(event({ description: words })), 'DESCRIPTION'))).toBe(words);
  });

  it('takes line breaks of every kind, and no other control characters', () => {
    expect(unescaped(valueOf(write(event({ title: 'a\r\nb\rc\u2028d\u0007\tf' })), 'SUMMARY'))).toBe('a\nb\nc\nd\tf');
  });

  it('folds no line over 75 octets and breaks no letter, whatever the length', () => {
    for (let length = 0; length < 200; length += 1) {
      const words = `${'x'.repeat(length)}ä€😀`.repeat(3);
      expect(unescaped(valueOf(write(event({ title: words })), 'SUMMARY'))).toBe(words);
    }
  });

  it('gives back any words, however they fall on its lines', () => {
    // The same words every time: a small generator of Park and Miller (1988).
    let seed = 20_271_112;
    const random = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const letters = ['a', 'ä', 'Ö', 'đ', 'Я', '語', '😀', '👩‍🌾', ' ', ',', ';', ':', '\\', '\n', '"', '\\n', '-'];
    for (let round = 0; round < 400; round += 1) {
      const words = Array.from({ length: random(160) }, () => letters[random(letters.length)]).join('');
      expect(unescaped(valueOf(write(event({ title: `x${words}` })), 'SUMMARY'))).toBe(`x${words}`);
    }
  });

  it('tells how an event comes again, what it is about, and that whole days leave the day free', () => {
    const text = write(event({ time: { type: 'days', first: '2027-01-31', last: '2027-01-31' }, rule: 'FREQ=MONTHLY;BYMONTHDAY=-1', categories: ['Teot', 'Roolit, vastuut'], isTentative: true }));
    expect(valueOf(text, 'RRULE')).toBe('FREQ=MONTHLY;BYMONTHDAY=-1');
    expect(valueOf(text, 'CATEGORIES')).toBe('Teot,Roolit\\, vastuut');
    expect([valueOf(text, 'STATUS'), valueOf(text, 'TRANSP')]).toEqual(['TENTATIVE', 'TRANSPARENT']);
    expect([valueOf(write(event()), 'STATUS'), valueOf(write(event()), 'TRANSP')]).toEqual(['CONFIRMED', 'OPAQUE']);
  });

  it('is newer each time it is made, so that calendars take it in place of the last', () => {
    const revision = (at: number): number => Number(valueOf(writeCalendar({ name: '', events: [event()], now: at }), 'SEQUENCE'));
    expect(revision(now + 60_000)).toBe(revision(now) + 1);
    expect(revision(now)).toBeLessThan(2 ** 31);
    expect(valueOf(write(event()), 'LAST-MODIFIED')).toBe('20261122T153005Z');
  });
});
