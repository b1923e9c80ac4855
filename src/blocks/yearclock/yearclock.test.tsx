import { act, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BlockPlace, type CalendarEvent, listEntries } from '@/blockkit';
import { clearToasts } from '@/ui';
import { renderInWorkbook } from '../../../tests/helpers/renderInWorkbook';
import { dayOf } from './dates';
import { initialState, type YearClockConfig, type YearClockState } from './model';
import { texts } from './texts';
import { untilWords } from './words';
import { YearClockEditor } from './YearClock';

const block: BlockPlace = { key: 's.clock', sectionId: 's', title: 'Vuosikello', help: '', question: 'Milloin?' };
const config: YearClockConfig = {
  phases: [{ id: 'gather', label: 'Kokoamme', from: 1, to: 3 }, { id: 'act', label: 'Etenemme', from: 4, to: 10 }],
};

const event = (id: string, title: string, when: string, fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id, pos: id, title, when, recurs: '', phase: '', owners: [], block: 's.clock', note: '', ...fields,
});

function open(list: readonly CalendarEvent[], state: YearClockState = initialState(config)) {
  const workbook = renderInWorkbook(<YearClockEditor block={block} config={config} />, {
    document: { answers: { 's.clock': state }, events: Object.fromEntries(list.map((one) => [one.id, one])) },
  });
  return { ...workbook, events: () => listEntries(workbook.getDocument().events) };
}

const rowsUnder = (heading: string): readonly string[] => {
  const section = screen.getByRole('heading', { name: heading }).closest('section');
  return within(section as HTMLElement).queryAllByRole('listitem').map((row) => within(row).getAllByRole('button')[0]?.textContent ?? '');
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-11T10:00:00') });
});
afterEach(() => {
  vi.useRealTimers();
  act(clearToasts);
});

describe('the list of a year', () => {
  it('puts events under the phase of their day, the chosen phase, every month, outside or without a date', () => {
    open([
      event('a1', 'Aloitus', '2027-01-21'), event('a2', 'Valittu', '2027-02-02', { phase: 'act' }), event('a3', 'Joulu', '2027-12-09'),
      event('a4', 'Ohjausryhmä', '2027-01-12', { recurs: 'monthly' }), event('a5', 'Joskus', ''), event('a6', 'Toinen vuosi', '2029-01-01'),
    ]);
    expect(rowsUnder('1 Kokoamme')).toEqual(['Aloitus']);
    expect(rowsUnder('2 Etenemme')).toEqual(['Valittu']);
    expect(rowsUnder('Vaiheiden ulkopuolella')).toEqual(['Joulu']);
    expect(rowsUnder('Joka kuukausi')[0]).toMatch(/^Ohjausryhmä/);
    expect(rowsUnder('Ilman ajankohtaa')).toEqual(['Joskus']);
    expect(screen.queryByRole('button', { name: 'Toinen vuosi' })).not.toBeInTheDocument();
  });

  it('leaves out the events of other blocks and does not show what is over as coming', () => {
    open([event('a1', 'Mennyt', '2027-01-21'), event('a2', 'Muualla', '2027-04-01', { block: 's.other' })]);
    expect(screen.queryByText('Muualla')).not.toBeInTheDocument();
    expect(screen.getByText('Pidetty')).toBeInTheDocument();
    expect(screen.getByText('Ei tulevia', { exact: false })).toBeInTheDocument();
  });

  it('adds an event, writes it and follows it to the year it is moved to', async () => {
    const { events } = open([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lisää tapahtuma' }));
    const title = screen.getByRole('textbox', { name: 'Tapahtuma' });
    expect(title).toHaveFocus();
    fireEvent.input(title, { target: { value: 'Verkostopäivä' } });
    const when = screen.getByRole('textbox', { name: 'Ajankohta' });
    fireEvent.input(when, { target: { value: '8.4.2028' } });
    fireEvent.keyDown(when, { key: 'Enter' });
    expect(events()).toMatchObject([{ title: 'Verkostopäivä', when: '2028-04-08', block: 's.clock' }]);
    expect(screen.getByRole('group', { name: 'Vuosi 2028 kehänä' })).toBeInTheDocument();
    expect(rowsUnder('2 Etenemme')).toEqual(['Verkostopäivä, Seuraavaksi']);
  });

  it('takes an event away and brings it back', async () => {
    const { events } = open([event('a1', 'Rekrytori', '2027-09-09')]);
    await userEvent.click(screen.getByRole('button', { name: 'Toiminnot: Rekrytori' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Poista' }));
    expect(events()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Palauta' }));
    expect(events()).toMatchObject([{ title: 'Rekrytori' }]);
  });
});

describe('the ring', () => {
  it('moves the whole series when one time of it is moved by keys', () => {
    const { events } = open([event('a1', 'Ohjausryhmä', '2027-01-12', { recurs: 'monthly' })]);
    const marks = within(screen.getByRole('group', { name: 'Vuosi 2027 kehänä' })).getAllByRole('slider', { name: /^Ohjausryhmä/ });
    expect(marks).toHaveLength(12);
    expect(marks.filter((mark) => mark.tabIndex === 0).map((mark) => mark.getAttribute('aria-valuetext'))).toEqual(['pe 12.3.']);
    fireEvent.keyDown(marks[5] as Element, { key: 'ArrowRight' });
    expect(events()).toMatchObject([{ when: '2027-01-13' }]);
  });

  it('moves phases that meet together and keeps the names people gave', () => {
    const state = initialState(config);
    const { getDocument } = open([], { ...state, phases: { ...state.phases, act: { title: 'Teemme', start: 6, end: 20 } } });
    fireEvent.keyDown(screen.getByRole('slider', { name: 'Kokoamme päättyy, Teemme alkaa' }), { key: 'ArrowRight' });
    expect((getDocument().answers['s.clock'] as YearClockState).phases).toEqual({
      gather: { title: '', start: 0, end: 7 }, act: { title: 'Teemme', start: 7, end: 20 },
    });
  });
});

describe('how long until a date', () => {
  const until = (when: string, language: 'fi' | 'sv' | 'en'): string => untilWords(when, dayOf('2027-03-11'), texts.translator(language));

  it('is said in words, the nearer the more exactly', () => {
    expect(until('2027-03-11', 'fi')).toBe('tänään');
    expect(until('2027-03-12', 'fi')).toBe('huomenna');
    expect(until('2027-03-16', 'fi')).toBe('viiden päivän päästä');
    expect(until('2027-04-08', 'fi')).toBe('neljän viikon päästä');
    expect(until('2027-09-09', 'fi')).toBe('kuuden kuukauden päästä');
    expect(until('2027-03', 'fi')).toBe('meneillään');
    expect(until('2027-04-08', 'sv')).toBe('om fyra veckor');
    expect(until('2027-04-08', 'en')).toBe('in four weeks');
    expect(until('2029-04-08', 'en')).toBe('in 2 years');
  });
});
