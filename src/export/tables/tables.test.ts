import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { type Actor, listEntries, listLinks } from '@/document';
import { ANSWER_SHEETS, MACHINE_COLUMNS, SHEET_VALUES, SHEETS } from '@/document/sheets';
import { parseCsv } from '@/lib/csv';
import { guardFormula, unguardFormula } from '@/lib/formulaGuard';
import { LANGUAGES } from '@/lib/languages';
import { splitNames } from '@/lib/nameList';
import { SHEET_CELL_LIMIT, sheetText } from '@/lib/sheetText';
import { exampleTableSource, HARD_TEXTS, hardTableSource } from '../../../tests/helpers/tableSource';
import { sheetCsv } from './csv';
import { postSheets } from './exportTables';
import { legalSheetName } from './sheetName';
import { type Cell, type FullSheet, SHEET_IDS, type TableSource, type WorkbookSheetId } from './types';
import type { ToTableWorker } from './workerMessages';
import { prepareTables, workbookTables } from './workbookTables';
import { writeXlsx } from './xlsx';

const sheetsOf = (source: TableSource, includeContacts = true): readonly FullSheet[] =>
  workbookTables(source, { sheets: SHEET_IDS, includeContacts })
    .map((sheet) => ({ ...sheet, rows: Array.from({ length: sheet.rowCount }, (_, index) => sheet.rowAt(index)) }));

const sheetOf = (sheets: readonly FullSheet[], id: WorkbookSheetId): FullSheet => {
  const found = sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`No sheet ${id}`);
  return found;
};

/** The rows of a sheet by the ids of its columns. */
const byColumn = ({ columns, rows }: FullSheet): readonly Readonly<Record<string, Cell>>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ id }, index) => [id, row[index] ?? ''])));

const rowOf = (sheet: FullSheet, column: string, value: string): Readonly<Record<string, Cell>> => {
  const row = byColumn(sheet).find((one) => one[column] === value);
  if (!row) throw new Error(`No row with ${value}`);
  return row;
};

const write = async (sheets: readonly FullSheet[]): Promise<ArrayBuffer> => {
  const blob = await writeXlsx(sheets, { title: 'Verkosto & "vuosi"', language: 'fi' });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as ArrayBuffer));
    reader.addEventListener('error', () => reject(new Error('not read')));
    reader.readAsArrayBuffer(blob);
  });
};

const partsOf = async (sheets: readonly FullSheet[]): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await write(sheets)))).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

/** What a cell of a file says, as the cell that it was made from. */
const readCell = (cell: unknown): Cell =>
  cell === null || cell === undefined ? '' : cell instanceof Date ? { day: cell.toISOString().slice(0, 10) } : typeof cell === 'number' ? cell : unguardFormula(cell as string);

describe('the sheets of the example', () => {
  it('hold every step and event, actor and link once', async () => {
    const source = await exampleTableSource();
    const { document } = source;
    const sheets = sheetsOf(source);
    const ids = (id: WorkbookSheetId): string[] => byColumn(sheetOf(sheets, id)).map((row) => row.id as string).sort();
    expect(ids('plan')).toEqual([...listEntries(document.steps), ...listEntries(document.events)].map(({ id }) => id).sort());
    expect(ids('actors')).toEqual(listEntries(document.actors).map(({ id }) => id).sort());
    expect(ids('links')).toEqual(listLinks(document).map(({ id }) => id).sort());
    expect(ids('plan').length).toBeGreaterThan(20);
  });

  it('say of a step all that the workbook knows', async () => {
    const source = await exampleTableSource();
    const plan = sheetOf(sheetsOf(source), 'plan');
    for (const step of listEntries(source.document.steps)) {
      const row = rowOf(plan, 'id', step.id);
      const owners = step.owners.map((id) => source.document.actors[id]?.name ?? '');
      expect(row).toMatchObject({ type: 'Askel', title: step.title, status: SHEET_VALUES.status[step.status].fi, note: step.note, recurs: '', eventType: '' });
      expect(splitNames(row.owners as string)).toEqual(owners);
      expect(row.when).toEqual(/^\d{4}-\d\d-\d\d$/.test(step.due) ? { day: step.due } : row.when);
      expect(row.place).toBe(step.entry ? `${step.block}#${step.entry}` : step.block);
    }
  });

  it('say months and quarters as people do, and keep days as dates', () => {
    const source = hardTableSource({ actors: 3, links: 0, steps: 7, events: 0 });
    const plan = sheetOf(sheetsOf(source), 'plan');
    const when = (id: string): Cell | undefined => rowOf(plan, 'id', id).when;
    expect(['s0', 's1', 's2', 's3', 's6'].map(when)).toEqual([{ day: '2027-04-20' }, 'huhtikuu 2027', 'huhti–kesäkuu 2027', '', '']);
  });

  it('stand by date, those without one last', () => {
    const plan = byColumn(sheetOf(sheetsOf(hardTableSource({ actors: 2, links: 0, steps: 40, events: 12 })), 'plan'));
    const days = plan.flatMap(({ when }) => (typeof when === 'object' ? [when.day] : []));
    expect(days).toEqual([...days].sort());
    expect(days.length).toBeGreaterThan(5);
    const firstEmpty = plan.findIndex(({ when }) => when === '');
    expect(plan.slice(firstEmpty).every(({ when }) => when === '')).toBe(true);
  });

  it('name the phases of events and the themes of steps', async () => {
    const plan = byColumn(sheetOf(sheetsOf(await exampleTableSource()), 'plan'));
    const phases = plan.filter(({ phase }) => phase !== '');
    expect(phases.length).toBeGreaterThan(0);
    for (const { phase, phaseName } of phases) expect([phaseName === '', phaseName === phase]).toEqual([false, false]);
    expect(plan.some(({ theme }) => theme !== '')).toBe(true);
  });

  it('have contacts only when they are asked for', () => {
    const source = hardTableSource({ actors: 5, links: 0, steps: 0, events: 0 });
    expect(sheetOf(sheetsOf(source, false), 'actors').columns.map(({ id }) => id)).not.toContain('contact');
    expect(JSON.stringify(sheetsOf(source, false)[1]?.rows[0])).not.toContain(JSON.stringify(source.document.actors.a0?.contact).slice(1, -1));
    expect(byColumn(sheetOf(sheetsOf(source, true), 'actors')).map(({ contact }) => contact)).toContain(source.document.actors.a0?.contact);
  });

  it('are named in the language of the workbook, columns for the machine last', async () => {
    for (const language of LANGUAGES) {
      const sheets = sheetsOf(await exampleTableSource(language));
      expect(sheets.map(({ title }) => title)).toEqual([...Object.values(SHEETS), ...Object.values(ANSWER_SHEETS)].map(({ title }) => title[language]));
      for (const { columns } of sheets) {
        const kinds = columns.map(({ kind }) => kind);
        expect(kinds.slice(kinds.indexOf('machine') === -1 ? kinds.length : kinds.indexOf('machine')).every((kind) => kind === 'machine')).toBe(true);
        expect(columns.filter(({ kind }) => kind === 'machine').every(({ id }) => MACHINE_COLUMNS.has(id))).toBe(true);
      }
    }
  });

  it('leave the answers of sections that are out of the workbook out, and their steps in', () => {
    const source = hardTableSource({ actors: 2, links: 0, steps: 3, events: 0 });
    const hidden: TableSource = { ...source, sections: source.sections.map((one) => ({ ...one, hidden: true })) };
    const sheets = sheetsOf(hidden);
    expect(sheets.map(({ id, rows }) => [id, rows.length > 0])).toEqual([['plan', true], ['actors', true], ['links', false], ['ratings', false], ['notes', false]]);
  });

  it('come the same in pauses as at once', async () => {
    const source = hardTableSource({ actors: 20, links: 20, steps: 20, events: 5 });
    const options = { sheets: SHEET_IDS, includeContacts: true };
    const slow = await prepareTables(source, options, new AbortController().signal);
    expect(slow.map(({ id, rowCount }) => [id, rowCount])).toEqual(workbookTables(source, options).map(({ id, rowCount }) => [id, rowCount]));
    const stop = new AbortController();
    const posted: ToTableWorker[] = [];
    await postSheets(slow, (message) => posted.push(message), { onProgress: () => undefined, signal: stop.signal });
    expect(posted.flatMap((message) => (message.type === 'rows' ? message.rows : []))).toEqual(sheetsOf(source).flatMap(({ rows }) => rows));
    stop.abort(new Error('enough'));
    await expect(postSheets(slow, () => undefined, { onProgress: () => undefined, signal: stop.signal })).rejects.toThrow('enough');
  });
});

describe('an Excel file', () => {
  it.each([
    ['the example', exampleTableSource],
    ['hard texts', async () => hardTableSource({ actors: 60, links: 60, steps: 80, events: 40 })],
  ])('gives back every cell of %s', async (_, makeSource) => {
    const sheets = sheetsOf(await makeSource());
    const file = await readXlsxFile(await write(sheets), { trim: false });
    expect(file.map(({ sheet }) => sheet)).toEqual(sheets.map(({ title }) => title));
    for (const [index, { columns, rows }] of sheets.entries()) {
      const [head = [], ...read] = file[index]?.data ?? [];
      expect(head).toEqual(columns.map(({ title }) => title));
      expect(read.length).toBe(rows.length);
      // A row ends with its last filled cell.
      expect(read.map((row) => columns.map((__, column) => readCell(row[column])))).toEqual(rows);
    }
  });

  it('gives back each hard text of an actor as a cell holds it', async () => {
    const source = hardTableSource({ actors: HARD_TEXTS.length, links: 0, steps: 0, events: 0 });
    const actors = (await readXlsxFile(await write([sheetOf(sheetsOf(source), 'actors')]), { trim: false }))[0]?.data ?? [];
    const names = new Map(actors.map((row) => [row.at(-1), row[0]]));
    for (const { id, name } of listEntries<Actor>(source.document.actors)) expect(readCell(names.get(id))).toBe(sheetText(name));
    expect(HARD_TEXTS.some((text) => text.length > SHEET_CELL_LIMIT)).toBe(true);
  });

  it('holds no formula, and no text that would become one when it is saved anew', async () => {
    const sheets = sheetsOf(hardTableSource({ actors: 60, links: 20, steps: 60, events: 20 }));
    const parts = await partsOf(sheets);
    for (const [name, xml] of Object.entries(parts)) if (name.startsWith('xl/worksheets/sheet')) expect(xml).not.toMatch(/<f[ >]/);
    const strings = new DOMParser().parseFromString(parts['xl/sharedStrings.xml'] ?? '', 'application/xml');
    const texts = [...strings.getElementsByTagName('t')].map(({ textContent }) => textContent ?? '');
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /^[=+\-@\t\r\n＝＋－＠]/u.test(text))).toEqual([]);
    expect(texts).toContain(guardFormula('+358 40 123 4567'));
  });

  it('is well-formed XML throughout', async () => {
    for (const [name, xml] of Object.entries(await partsOf(sheetsOf(hardTableSource({ actors: 60, links: 20, steps: 60, events: 20 }))))) {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      expect([name, parsed.getElementsByTagName('parsererror').length]).toEqual([name, 0]);
    }
  });

  it('keeps its first row in sight, filters, offers words to choose from and hides what is for the machine', async () => {
    const sheets = sheetsOf(hardTableSource({ actors: 4, links: 2, steps: 4, events: 1 }));
    const parts = await partsOf(sheets);
    const plan = new DOMParser().parseFromString(parts['xl/worksheets/sheet1.xml'] ?? '', 'application/xml');
    const first = (tag: string): Element | undefined => plan.getElementsByTagName(tag)[0];
    expect([first('pane')?.getAttribute('ySplit'), first('pane')?.getAttribute('state')]).toEqual(['1', 'frozen']);
    expect(first('autoFilter')?.getAttribute('ref')).toBe('A1:O6');
    const hidden = [...plan.getElementsByTagName('col')].flatMap((col, index) => (col.getAttribute('hidden') === '1' ? [sheets[0]?.columns[index]?.id] : []));
    expect(hidden).toEqual([...MACHINE_COLUMNS]);
    expect([...plan.getElementsByTagName('formula1')].map(({ textContent }) => textContent)).toContain('"Aloittamatta,Käynnissä,Valmis,Jätetty pois"');
    const order = [...plan.documentElement.children].map(({ tagName }) => tagName);
    expect(order).toEqual(['sheetPr', 'sheetViews', 'cols', 'sheetData', 'autoFilter', 'dataValidations', 'pageMargins', 'pageSetup']);
    expect(parts['xl/workbook.xml']).toContain("'Suunnitelma'!$A$1:$O$6");
    const styles = new DOMParser().parseFromString(parts['xl/styles.xml'] ?? '', 'application/xml');
    const xfs = [...styles.querySelectorAll('cellXfs > xf')];
    expect(styles.querySelector('cellXfs')?.getAttribute('count')).toBe(String(xfs.length));
    expect(xfs.map((xf) => xf.hasAttribute('fontId'))).not.toContain(false);
    const styleOf = (cell: string): Element | undefined => xfs[Number(plan.querySelector(`c[r="${cell}"]`)?.getAttribute('s'))];
    expect([styleOf('A1')?.getAttribute('fontId'), styleOf('A2')?.getAttribute('fontId')]).toEqual(['1', '0']);
    expect(['wrapText', 'vertical'].map((name) => styleOf('A2')?.querySelector('alignment')?.getAttribute(name))).toEqual(['1', 'top']);
    const day = [...plan.querySelectorAll('c')].find((cell) => cell.getAttribute('r')?.startsWith('D') && cell.getAttribute('t') === null);
    expect(styleOf(day?.getAttribute('r') ?? '')?.getAttribute('numFmtId')).toBe(styles.querySelector('numFmt[formatCode="d.m.yyyy"]')?.getAttribute('numFmtId'));
    expect([...styles.querySelectorAll('fonts > font')].map((font) => [font.querySelector('name')?.getAttribute('val'), font.querySelector('b') !== null]))
      .toEqual([['Calibri', false], ['Calibri', true]]);
    expect(parts['docProps/core.xml']).toContain('<dc:title>Verkosto &amp; &quot;vuosi&quot;</dc:title>');
  });

  it('has columns as wide as their words, within reason', async () => {
    const parts = await partsOf(sheetsOf(hardTableSource({ actors: 30, links: 5, steps: 30, events: 3 })));
    const widths = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<col [^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(widths.length).toBe(Object.keys(SHEETS.plan.columns).length);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...widths)).toBeLessThanOrEqual(70);
  });

  it('has rows as tall as their wrapped texts, which a spreadsheet may fit anew', async () => {
    const parts = await partsOf(sheetsOf(hardTableSource({ actors: HARD_TEXTS.length, links: 0, steps: 0, events: 0 })));
    const rows = [...(parts['xl/worksheets/sheet2.xml'] ?? '').matchAll(/<row ([^>]*)>/g)].map((match) => match[1] ?? '');
    const heights = rows.map((row) => Number(/ ht="([\d.]+)"/.exec(` ${row}`)?.[1]));
    expect([Math.min(...heights) >= 15, Math.max(...heights)]).toEqual([true, 409]);
    expect(rows.some((row) => row.includes('customHeight'))).toBe(false);
  });

  it('is made of a workbook without anything in it', async () => {
    const source = hardTableSource({ actors: 0, links: 0, steps: 0, events: 0 });
    const empty: TableSource = { ...source, document: { ...source.document, actors: {}, answers: {} } };
    const file = await readXlsxFile(await write(sheetsOf(empty)));
    expect(file.map(({ data }) => data.length)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('the name of a sheet', () => {
  it.each([
    ['Osio: kaikki [lajit]?', 'Osio kaikki lajit'],
    ["'Lainattu'", 'Lainattu'],
    ['a/b\\c*d', 'a b c d'],
    ['', 'Kehä'],
    ['Työllisyydenhoidon kehittämisverkoston vuosisuunnitelma', 'Työllisyydenhoidon kehittämisve'],
  ])('is made legal: %j', (title, name) => expect(legalSheetName(title)).toBe(name));

  it('is unlike the others', () => {
    expect(legalSheetName('Plan', new Set(['plan']))).toBe('Plan 2');
    const long = 'x'.repeat(40);
    expect(legalSheetName(long, new Set(['x'.repeat(31)]))).toBe(`${'x'.repeat(29)} 2`);
  });
});

describe('a CSV file', () => {
  it('begins with a byte order mark, and separates by semicolons and CRLF', () => {
    const csv = sheetCsv({ columns: [{ id: 'a', title: 'Nimi', kind: 'text', width: 9 }, { id: 'b', title: 'Kun', kind: 'date', width: 9 }], rows: [['Aino; Silta', { day: '2027-04-08' }], ['', 3.5]] }, 'fi');
    expect(csv).toBe('\uFEFFNimi;Kun\r\n"Aino; Silta";8.4.2027\r\n;"3,5"\r\n');
  });

  it('writes dates and numbers as the language does', () => {
    const sheet = { columns: [{ id: 'a', title: 'A', kind: 'text', width: 9 }], rows: [[{ day: '2027-04-08' }], [3.5]] } as const;
    expect(LANGUAGES.map((language) => parseCsv(sheetCsv(sheet, language)).slice(1).flat())).toEqual([['8.4.2027', '3,5'], ['8.4.2027', '3,5'], ['08/04/2027', '3.5']]);
  });

  it('gives back every text of the workbook', () => {
    const sheets = sheetsOf(hardTableSource({ actors: 60, links: 30, steps: 60, events: 20 }));
    for (const sheet of sheets) {
      const [head, ...rows] = parseCsv(sheetCsv(sheet, 'fi'));
      expect(head).toEqual(sheet.columns.map(({ title }) => title));
      expect(rows.map((row) => row.filter((__, index) => typeof sheet.rows[0]?.[index] === 'string'))).toHaveLength(sheet.rows.length);
      for (const [number, row] of sheet.rows.entries()) {
        for (const [column, cell] of row.entries()) if (typeof cell === 'string') expect(rows[number]?.[column]).toBe(cell);
      }
    }
  });
});
