import { describe, expect, it } from 'vitest';
import { readTypedDue } from '@/blockkit';
import { type Actor, type CalendarEvent, type Link, listEntries, type Step, takeTables, type WorkbookDocument } from '@/document';
import { orderKeyBetween } from '@/document/orderKey';
import { createTestWorkbook, EMPTY_DOCUMENT } from '../../../tests/helpers/renderInWorkbook';
import { guessLayout } from './guess';
import { planTables } from './planTables';
import { NO_CHOICES, type TableChoices, type TablePlace, type TablePlan } from './planTypes';
import { sheetRows } from './sheetRows';

const pos = orderKeyBetween(null, null);
const actor = (id: string, name: string, more: Partial<Actor> = {}): Actor => ({
  id, pos, name, type: 'organisation', organisation: '', sector: '', group: '', tags: [], contact: '', note: '', ...more,
});
const step = (id: string, title: string, more: Partial<Step> = {}): Step => ({
  id, pos, title, block: 'start.steps', entry: '', owners: [], due: '', status: 'open', note: '', ...more,
});

const base: WorkbookDocument = {
  ...EMPTY_DOCUMENT,
  actors: {
    kela: actor('kela', 'Kela', { sector: 'public', note: 'Alueen toimisto' }),
    silta: actor('silta', 'Kumppanuusyhdistys Silta ry', { tags: ['nuoret'] }),
    anna: actor('anna', 'Anna Virta', { type: 'person', organisation: 'Suvannon kunta' }),
    gone: actor('gone', 'Poistunut Oy', { del: 1 }),
  },
  links: { l1: { id: 'l1', pos, from: 'kela', to: 'silta', strength: 'weak', about: 'Nuorten palvelut', note: '' } satisfies Link },
  steps: {
    s1: step('s1', 'Sovitaan työnjaosta', { owners: ['anna', 'kela'], due: '2027-04-20', status: 'doing', note: 'Ensin luonnos' }),
    s2: step('s2', 'Kutsutaan yrittäjät', { block: 'themes.list', entry: 't1', due: '2027-Q2' }),
    old: step('old', 'Poistettu askel', { del: 1 }),
  },
  events: { e1: { id: 'e1', pos, title: 'Verkostopäivä', when: '2027-05', recurs: 'yearly', phase: '', owners: [], block: 'clock.year', note: '' } satisfies CalendarEvent },
};

const places: readonly TablePlace[] = [
  { id: 'start.steps', block: 'start.steps', entry: '', sectionId: 'start', sectionTitles: ['Verkoston määrittely', 'Att definiera nätverket'], title: 'Verkoston määrittely' },
  { id: 'themes.list|t1', block: 'themes.list', entry: 't1', sectionId: 'themes', sectionTitles: ['Teemat'], title: 'Osallisuus' },
  { id: 'themes.list|t2', block: 'themes.list', entry: 't2', sectionId: 'themes', sectionTitles: ['Teemat'], title: 'Viestintä' },
];

const readDate = (text: string) => readTypedDue(text, '2027-01-01');

interface Given {
  readonly document?: WorkbookDocument;
  readonly choices?: Partial<TableChoices>;
  readonly clocks?: readonly string[];
  readonly sheets: readonly (readonly (readonly string[])[])[];
}

function plan({ document = base, choices = {}, clocks = ['clock.year'], sheets }: Given): TablePlan {
  const isActor = (name: string): boolean => listEntries(document.actors).some((one) => one.name === name);
  return planTables({
    document, places, clocks, readDate, idOf: (key) => `new ${key}`, choices: { ...NO_CHOICES, ...choices },
    sheets: sheets.map((rows, at) => {
      const table = { name: `Taul${at + 1}`, rows };
      const layout = guessLayout(table, { readDate, isActor });
      return { layout, rows: sheetRows(table, layout) };
    }),
  });
}

const one = (given: Given) => plan(given).rows[0];

/** The document when the plan has been taken. */
function after(taken: TablePlan['taken'], document = base): WorkbookDocument {
  const workbook = createTestWorkbook(document);
  workbook.run(takeTables, taken);
  return workbook.getDocument();
}

const PLAN = ['Askel', 'Vastuu', 'Milloin', 'Tila', 'Osio', 'Teema', 'Muistiinpano', 'Tunnus'];

describe('steps', () => {
  it('of the file as they are here change nothing', () => {
    const result = plan({ sheets: [[PLAN,
      ['Sovitaan työnjaosta', 'Kela; Anna Virta', '20.4.2027', 'Käynnissä', 'Verkoston määrittely', '', 'Ensin luonnos', 's1'],
      ['Kutsutaan yrittäjät', '', 'huhti–kesäkuu 2027', 'Aloittamatta', 'Teemat', 'Osallisuus', '', 's2'],
    ]] });
    expect(result.rows.map(({ outcome }) => outcome)).toEqual(['same', 'same']);
    expect(result.taken.steps).toEqual({ added: [], changed: {} });
  });

  it('change field by field, and only where the file says otherwise', () => {
    const result = plan({ sheets: [[PLAN, ['Sovitaan työnjaosta ja rahasta', 'Anna Virta', '', 'Valmis', 'Verkoston määrittely', '', '', 's1']]] });
    expect(result.rows[0]).toMatchObject({ outcome: 'changed', changes: [
      { field: 'title', before: 'Sovitaan työnjaosta', after: 'Sovitaan työnjaosta ja rahasta' },
      { field: 'owners', before: 'Anna Virta; Kela', after: 'Anna Virta' },
      { field: 'status', before: 'doing', after: 'done' },
    ] });
    expect(after(result.taken).steps.s1).toMatchObject({ title: 'Sovitaan työnjaosta ja rahasta', owners: ['anna'], status: 'done', due: '2027-04-20', note: 'Ensin luonnos' });
  });

  it('are emptied by empty cells only when that is asked for', () => {
    const sheets = [[PLAN, ['Sovitaan työnjaosta', '', '', '', '', '', '', 's1']]];
    expect(one({ sheets })?.outcome).toBe('same');
    const cleared = plan({ sheets, choices: { clears: true } });
    expect(after(cleared.taken).steps.s1).toMatchObject({ owners: [], due: '', note: '', status: 'doing', title: 'Sovitaan työnjaosta' });
  });

  it('without an id are known by their title, unless people say otherwise', () => {
    const sheets = [[['Askel', 'Tila'], ['kutsutaan  yrittäjät', 'Valmis']]];
    expect(one({ sheets })).toMatchObject({ outcome: 'changed', match: 'Kutsutaan yrittäjät' });
    const refused = plan({ sheets, choices: { refused: new Set(['0:2']) } });
    expect(refused.rows[0]).toMatchObject({ outcome: 'new', match: 'Kutsutaan yrittäjät' });
    expect(Object.keys(after(refused.taken).steps)).toHaveLength(4);
  });

  it('go to the section, the theme or the place that the file names, and elsewhere to the one that is chosen', () => {
    const result = plan({ choices: { place: 'themes.list|t2' }, sheets: [[PLAN,
      ['Ruotsiksi', '', '', '', 'Att definiera nätverket', '', '', ''],
      ['Numerolla', '', '', '', '5. Teemat', 'Viestintä', '', ''],
      ['Vain teema', '', '', '', '', 'osallisuus', '', ''],
      ['Tuntematon', '', '', '', 'Jokin muu', '', '', ''],
      ['Ei mitään', '', '', '', '', '', '', ''],
    ]] });
    expect(result.taken.steps.added.map(({ block, entry }) => `${block} ${entry}`)).toEqual([
      'start.steps ', 'themes.list t2', 'themes.list t1', 'themes.list t2', 'themes.list t2',
    ]);
    expect(result.placeless).toBe(2);
    expect(result.rows[3]?.problems).toEqual([{ code: 'unknown-section', text: 'Jokin muu' }]);
  });

  it('move when their section or theme has been changed in the file', () => {
    const result = plan({ sheets: [[PLAN,
      ['Sovitaan työnjaosta', '', '', '', 'Teemat', 'Viestintä', '', 's1'],
      ['Kutsutaan yrittäjät', '', '', '', 'Teemat', 'Viestintä', '', 's2'],
    ]] });
    expect(result.rows.map(({ changes }) => changes.map(({ field }) => field))).toEqual([['section'], ['section']]);
    expect(after(result.taken).steps.s2).toMatchObject({ block: 'themes.list', entry: 't2' });
  });

  it('say what was not understood and come without it', () => {
    const row = one({ sheets: [[PLAN, ['Uusi askel', '', 'joskus', 'ehkä', '', 'Tuntematon teema', '', '']]] });
    expect(row).toMatchObject({ outcome: 'new', isTaken: true, problems: [
      { code: 'bad-date', text: 'joskus' }, { code: 'bad-status', text: 'ehkä' }, { code: 'unknown-theme', text: 'Tuntematon teema' },
    ] });
  });

  it('without a title stay out', () => {
    expect(one({ sheets: [[PLAN, ['', 'Kela', '20.4.2027', '', '', '', '', '']]] })).toMatchObject({ outcome: 'unread', row: 2, problems: [{ code: 'no-title' }] });
  });

  it('that have been removed here come back only when asked for', () => {
    const sheets = [[PLAN, ['Poistettu askel', '', '', '', '', '', '', 'old']]];
    expect(one({ sheets })).toMatchObject({ outcome: 'new', isTaken: false, problems: [{ code: 'removed' }] });
    const wanted = plan({ sheets, choices: { taken: new Map([['0:2', true]]) } });
    expect(after(wanted.taken).steps.old?.del).toBeUndefined();
  });

  it('keep ids and what they go on with, where that comes along', () => {
    const result = plan({ sheets: [[[...PLAN, 'Jatkaa askelta'],
      ['Uusi kierros', '', '', '', '', '', '', 'abc123', 'abc122'],
      ['Vanha kierros', '', '', '', '', '', '', 'abc122', ''],
      ['Jatkaa täällä olevaa', '', '', '', '', '', '', 'abc124', 's1'],
      ['Jatkaa tuntematonta', '', '', '', '', '', '', 'abc125', 'zzz'],
      ['Vaarallinen', '', '', '', '', '', '', 'toLocaleString', ''],
    ]] });
    expect(result.taken.steps.added.map(({ id, carriedFrom }) => [id, carriedFrom])).toEqual([
      ['abc123', 'abc122'], ['abc122', undefined], ['abc124', 's1'], ['abc125', undefined], ['new 0:6', undefined],
    ]);
  });

  it('left out by people stay out', () => {
    const result = plan({ sheets: [[PLAN, ['Uusi', 'Tuntematon Taho', '', '', '', '', '', '']]], choices: { taken: new Map([['0:2', false]]) } });
    expect(result.rows[0]?.isTaken).toBe(false);
    expect(result.names).toEqual([]);
    expect(result.taken.steps.added).toEqual([]);
  });
});

describe('events', () => {
  const EVENTS = ['Laji', 'Askel tai tapahtuma', 'Milloin', 'Toistuu', 'Tapahtuman laji', 'Tunnus'];
  it('go to the year clock; those that are here change', () => {
    const result = plan({ sheets: [[EVENTS,
      ['Tapahtuma', 'Verkostopäivä', 'kesäkuu 2027', 'Joka vuosi', 'Verkostopäivä', 'e1'],
      ['Händelse', 'Työpaja', '8.9.2027', '', 'Työpaja', ''],
    ]] });
    expect(result.rows.map(({ about, outcome }) => [about, outcome])).toEqual([['event', 'changed'], ['event', 'new']]);
    expect(after(result.taken).events.e1?.when).toBe('2027-06');
    expect(result.taken.events.added).toMatchObject([{ title: 'Työpaja', when: '2027-09-08', type: 'workshop', block: 'clock.year' }]);
  });

  it('without a year clock stay out and say so', () => {
    expect(one({ clocks: [], sheets: [[EVENTS, ['Tapahtuma', 'Työpaja', '8.9.2027', '', '', '']]] })).toMatchObject({ outcome: 'unread', problems: [{ code: 'no-clock' }] });
  });
});

describe('actors', () => {
  const ACTORS = ['Nimi', 'Tyyppi', 'Organisaatio', 'Sektori', 'Tunnisteet', 'Muistiinpano', 'Tunnus'];
  it('are matched by name whatever the spelling, and the match can be refused', () => {
    const sheets = [[ACTORS, ['Virta, Anna', '', '', 'julkinen', '', '', '']]];
    expect(one({ sheets })).toMatchObject({ outcome: 'changed', match: 'Anna Virta', changes: [{ field: 'name' }, { field: 'sector', before: '', after: 'public' }] });
    const refused = plan({ sheets, choices: { refused: new Set(['0:2']) } });
    expect(refused.taken.actors.added).toMatchObject([{ name: 'Virta, Anna', sector: 'public' }]);
  });

  it('are new, changed or as they were', () => {
    const result = plan({ sheets: [[ACTORS,
      ['Kela', '', '', 'Kolmas', '', 'Alueen toimisto', 'kela'],
      ['Kumppanuusyhdistys Silta ry', 'Organisaatio', '', '', 'nuoret', '', 'silta'],
      ['Oppilaitos Suvanto', '', '', 'tuntematon', 'koulutus; nuoret', '', ''],
      ['Oppilaitos Suvanto', '', '', '', '', '', ''],
      ['', 'Henkilö', '', '', '', 'Kuka?', ''],
      ['Poistunut Oy', '', '', '', '', '', 'gone'],
    ]] });
    expect(result.rows.map(({ outcome, isTaken }) => [outcome, isTaken])).toEqual([
      ['changed', true], ['same', false], ['new', true], ['new', false], ['unread', false], ['new', false],
    ]);
    expect(result.rows.flatMap(({ problems }) => problems)).toEqual([
      { code: 'bad-sector', text: 'tuntematon' }, { code: 'twice', text: '4' }, { code: 'no-name' }, { code: 'removed' },
    ]);
    expect(result.taken.actors.added).toMatchObject([{ name: 'Oppilaitos Suvanto', tags: ['koulutus', 'nuoret'], type: 'organisation' }]);
  });

  it('have a name in one column or in two, and contacts in many', () => {
    const result = plan({ sheets: [[['Etunimi', 'Sukunimi', 'Työpaikka', 'Sähköposti', 'Puhelin'], ['Meri', 'Kallio', 'Silta ry', 'meri@silta.example', '040 123']]] });
    expect(result.taken.actors.added).toMatchObject([{ name: 'Meri Kallio', type: 'person', organisation: 'Silta ry', contact: 'meri@silta.example, 040 123' }]);
  });
});

describe('links', () => {
  const LINKS = ['Mistä', 'Mihin', 'Vahvuus', 'Mistä asiasta'];
  it('are known by their two ends, whichever way round', () => {
    const result = plan({ sheets: [[LINKS, ['Kumppanuusyhdistys Silta', 'kela', 'Vahva', ''], ['Kela', 'Anna Virta', 'löyhä', 'Viikkopalaveri']]] });
    expect(result.rows.map(({ outcome }) => outcome)).toEqual(['changed', 'new']);
    const document = after(result.taken);
    expect(document.links.l1).toMatchObject({ from: 'kela', to: 'silta', strength: 'strong', about: 'Nuorten palvelut' });
    expect(result.taken.links.added).toMatchObject([{ from: 'kela', to: 'anna', strength: 'weak', about: 'Viikkopalaveri' }]);
  });

  it('with one end, or with one actor at both, stay out', () => {
    const result = plan({ sheets: [[LINKS, ['Kela', '', '', ''], ['Kela', 'KELA', '', '']]] });
    expect(result.rows.map(({ problems }) => problems[0]?.code)).toEqual(['half-link', 'loop']);
  });

  it('bring the ends that nobody knows, as people say, or do not come', () => {
    const sheets = [[LINKS, ['Uusi Yhdistys ry', 'Kela', 'vahva', ''], ['Uusi yhdistys', 'Anna Virta', 'vahva', '']]];
    const result = plan({ sheets });
    expect(result.names).toEqual([{ key: 'uusi yhdistys', name: 'Uusi Yhdistys ry', as: 'organisation', count: 2 }]);
    const document = after(result.taken);
    expect(listEntries(document.actors).map(({ name }) => name)).toContain('Uusi Yhdistys ry');
    expect(listEntries(document.links)).toHaveLength(3);
    const skipped = plan({ sheets, choices: { names: new Map([['uusi yhdistys', 'skip']]) } });
    expect(skipped.rows.map(({ problems }) => problems)).toEqual([[{ code: 'end-left-out', text: 'Uusi Yhdistys ry' }], [{ code: 'end-left-out', text: 'Uusi yhdistys' }]]);
    expect(skipped.taken.actors.added).toEqual([]);
  });
});

describe('names of a file', () => {
  it('on one sheet are those on the others', () => {
    const result = plan({ sheets: [
      [['Askel', 'Vastuu'], ['Sovitaan uudesta', 'Kallio, Meri; Kela']],
      [['Nimi', 'Sektori'], ['Meri Kallio', 'kolmas']],
    ] });
    expect(result.names).toEqual([]);
    const document = after(result.taken);
    const added = listEntries(document.steps).find(({ title }) => title === 'Sovitaan uudesta');
    expect(added?.owners.map((id) => document.actors[id]?.name)).toEqual(['Meri Kallio', 'Kela']);
    expect(result.rows[0]?.changes[0]).toMatchObject({ field: 'owners', after: 'Meri Kallio; Kela' });
  });

  it.each([
    ['Anna Virta, Kela', ['Anna Virta', 'Kela']],
    ['Virta, Anna', ['Anna Virta']],
    ['Niemi, Liisa', ['Niemi, Liisa']],
    ['Kela / Liisa Niemi', ['Kela', 'Liisa Niemi']],
    ['"A; B"; Kela', ['A; B', 'Kela']],
  ])('%s are %j', (cell, names) => {
    const result = plan({ sheets: [[['Askel', 'Vastuu'], ['Uusi', cell]]] });
    const document = after(result.taken);
    expect(result.taken.steps.added[0]?.owners.map((id) => document.actors[id]?.name)).toEqual(names);
  });

  it('are persons or organisations by how they look', () => {
    const result = plan({ sheets: [[['Askel', 'Vastuu'], ['Uusi', 'Liisa Niemi; Suvannon kunta; Suvannon Yrittäjät; TE-palvelut']]] });
    expect(result.names.map(({ as }) => as)).toEqual(['person', 'organisation', 'organisation', 'organisation']);
  });
});

describe('dates', () => {
  it.each([
    ['2027-04-20', '2027-04-20'], ['20.4.2027', '2027-04-20'], ['20.4.2027 klo 9.00', '2027-04-20'], ['2027-04-20T09:00:00', '2027-04-20'],
    ['huhtikuu 2027', '2027-04'], ['april 2027', '2027-04'], ['2/2027', '2027-02'], ['Q2 2027', '2027-Q2'], ['huhti–kesäkuu 2027', '2027-Q2'],
    ['4/20/2027', '2027-04-20'], ['46497', '2027-04-20'],
  ])('%s is %s', (cell, due) => {
    expect(plan({ sheets: [[['Askel', 'Milloin'], ['Uusi', cell]]] }).taken.steps.added[0]?.due).toBe(due);
  });
});
