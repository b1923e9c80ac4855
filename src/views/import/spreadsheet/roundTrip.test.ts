import { exampleDocument, loadExample } from '@templates/index';
import { describe, expect, it } from 'vitest';
import { readTypedDue } from '@/blockkit';
import { blockKey, emptyDocument, listEntries, listLinks, takeTables, type WorkbookDocument } from '@/document';
import { contentOf } from '@/export/pdf/content/contentOf';
import { SHEET_IDS, type TableSource, workbookTables } from '@/export/tables';
import { sheetCsv } from '@/export/tables/csv';
import { writeXlsx } from '@/export/tables/xlsx';
import { guessLayout, isOwnSheet, NO_CHOICES, planTables, sheetRows, type Table, type TableChoices, type TablePlace } from '@/import/tables';
import { readTables } from '@/import/tables/readTables';
import { type Language, LANGUAGES } from '@/lib/languages';
import { blockSpec } from '@/registry';
import { localizeTemplate } from '@/template';
import { workbookSections } from '../../shared/sections';
import { createTestWorkbook } from '../../../../tests/helpers/renderInWorkbook';
import { exampleTableSource, hardTableSource } from '../../../../tests/helpers/tableSource';

const fullSheets = (source: TableSource, includeContacts = true) =>
  workbookTables(source, { sheets: SHEET_IDS, includeContacts }).map((sheet) => ({ ...sheet, rows: Array.from({ length: sheet.rowCount }, (_, at) => sheet.rowAt(at)) }));

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Promise((resolve, reject) => {
  const reader = new FileReader();
  reader.addEventListener('load', () => resolve(new Uint8Array(reader.result as ArrayBuffer)));
  reader.addEventListener('error', () => reject(new Error('not read')));
  reader.readAsArrayBuffer(blob);
});

/** The workbook as a spreadsheet, read again. */
async function throughFile(source: TableSource, includeContacts = true): Promise<readonly Table[]> {
  const blob = await writeXlsx(fullSheets(source, includeContacts), { title: 'Verkosto', language: source.language });
  const read = await readTables(await bytesOf(blob), 'verkosto.xlsx');
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** Places for steps as the plan has them. */
const placesOf = (source: TableSource): readonly TablePlace[] => source.sections.flatMap(({ section }) => section.blocks.flatMap((block): TablePlace[] => {
  const key = blockKey(section.id, block.id);
  const content = contentOf(source, section, block);
  const outline = content && blockSpec(content.state.kind).outline?.(content);
  const base = { block: key, sectionId: section.id, sectionTitles: [section.title] };
  if (outline) return outline.map(({ id, title }) => ({ ...base, id: `${key}|${id}`, entry: id, title: title || section.title }));
  return block.kind === 'steps' ? [{ ...base, id: key, entry: '', title: section.title }] : [];
}));

function plan(tables: readonly Table[], source: TableSource, choices: Partial<TableChoices> = {}) {
  const { document, sections } = source;
  const names = new Set(listEntries(document.actors).map(({ name }) => name));
  const readDate = (text: string) => readTypedDue(text, source.today);
  const layouts = tables.map((table) => guessLayout(table, { readDate, isActor: (name) => names.has(name) }));
  const result = planTables({
    sheets: tables.map((table, at) => ({ layout: layouts[at] as (typeof layouts)[number], rows: sheetRows(table, layouts[at] as (typeof layouts)[number]) })),
    document, readDate, places: placesOf(source), idOf: (key) => `new ${key}`, choices: { ...NO_CHOICES, ...choices },
    clocks: sections.flatMap(({ section }) => section.blocks.filter(({ kind }) => kind === 'yearclock').map(({ id }) => blockKey(section.id, id))),
  });
  return { ...result, layouts };
}

const notSame = (result: ReturnType<typeof plan>) => result.rows.filter(({ outcome, problems }) => outcome !== 'same' || problems.length > 0);

const edit = (tables: readonly Table[], change: (cell: string, column: string, row: readonly string[]) => string): readonly Table[] =>
  tables.map((table) => ({ ...table, rows: table.rows.map((row, at) => (at === 0 ? row : row.map((cell, column) => change(cell, table.rows[0]?.[column] ?? '', row)))) }));

async function emptyWorkbook(language: Language): Promise<TableSource> {
  const { template, example } = await loadExample();
  const filled = exampleDocument(example, template, language, (kind, config, key) => blockSpec(kind).initialState(config, key));
  const empty: WorkbookDocument = emptyDocument(template, (kind, config, key) => blockSpec(kind).initialState(config, key));
  const document = { ...empty, meta: { ...empty.meta, language: filled.meta.language } };
  return { document, language, sections: workbookSections(localizeTemplate(template, language), document.meta), blockSpec, today: '2027-03-11' };
}

describe('the plan, the actors and the links of the example', () => {
  it.each(LANGUAGES)('come back from a spreadsheet in %s without a single change', async (language) => {
    const source = await exampleTableSource(language);
    const tables = await throughFile(source);
    const result = plan(tables, source);
    expect(result.layouts.map(({ kind }) => kind)).toEqual(['plan', 'actors', 'links', null, null]);
    expect(tables.slice(0, 3).every((table, at) => isOwnSheet(table, result.layouts[at] as (typeof result.layouts)[number]))).toBe(true);
    expect(result.rows.length).toBeGreaterThan(40);
    expect(notSame(result)).toEqual([]);
    expect(result.names).toEqual([]);
  });

  it('come back from CSV, and without contacts, without a change even when empty cells empty', async () => {
    const source = await exampleTableSource();
    const files = await Promise.all(fullSheets(source, false).map(async (sheet) => readTables(new TextEncoder().encode(sheetCsv(sheet, source.language)), `${sheet.title}.csv`)));
    const tables = files.flatMap((file) => (file.ok ? file.value : []));
    expect(notSame(plan(tables, source, { clears: true }))).toEqual([]);
  });

  it('edited in the file come back with exactly those edits', async () => {
    const source = await exampleTableSource();
    const [step, other] = listEntries(source.document.steps);
    const [actor] = listEntries(source.document.actors);
    if (!step || !other || !actor) throw new Error('The example is empty');
    const tables = edit(await throughFile(source), (cell, column, row) => {
      if (row.includes(step.id) && column === 'Milloin') return 'lokakuu 2028';
      if (row.includes(other.id) && column === 'Muistiinpano') return '=Sovittu 1.2.';
      if (row.includes(actor.id) && column === 'Ryhmä') return 'Uusi ryhmä';
      return cell;
    });
    const result = plan(tables, source);
    expect(notSame(result).flatMap(({ title, changes }) => changes.map(({ field, after }) => [title, field, after]))).toEqual([
      ...[[step.title, 'when', '2028-10'], [other.title, 'note', '=Sovittu 1.2.']].sort((a, b) =>
        result.rows.findIndex(({ title }) => title === a[0]) - result.rows.findIndex(({ title }) => title === b[0])),
      [actor.name, 'group', 'Uusi ryhmä'],
    ]);
    const workbook = createTestWorkbook(source.document);
    workbook.run(takeTables, result.taken);
    const { steps, actors } = workbook.getDocument();
    expect(steps).toEqual({ ...source.document.steps, [step.id]: { ...step, due: '2028-10' }, [other.id]: { ...other, note: '=Sovittu 1.2.' } });
    expect(actors).toEqual({ ...source.document.actors, [actor.id]: { ...actor, group: 'Uusi ryhmä' } });
  });

  it('come into an empty workbook of the same template as they are', async () => {
    const source = await exampleTableSource();
    const filled = source.document;
    const target = await emptyWorkbook('fi');
    const tables = await throughFile(source);
    const result = plan(tables, target);
    const workbook = createTestWorkbook(target.document);
    workbook.run(takeTables, result.taken);
    const document = workbook.getDocument();
    const stepsOf = ({ steps, actors }: WorkbookDocument) => listEntries(steps)
      .map(({ id, title, owners, due, status, note, carriedFrom }) => ({ id, title, due, status, note, carriedFrom, owners: owners.map((owner) => actors[owner]?.name) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(stepsOf(document)).toEqual(stepsOf(filled));
    const eventsOf = ({ events }: WorkbookDocument) => listEntries(events)
      .map(({ id, title, when, recurs, phase, type = 'gathering' }) => ({ id, title, when, recurs, phase, type })).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(eventsOf(document)).toEqual(eventsOf(filled));
    const actorsOf = ({ actors }: WorkbookDocument) => listEntries(actors).map((actor) => ({ ...actor, pos: '' })).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(actorsOf(document)).toEqual(actorsOf(filled));
    const linksOf = (one: WorkbookDocument) => listLinks(one).map(({ id, from, to, strength, about, note }) => ({ id, from, to, strength, about, note })).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(linksOf(document)).toEqual(linksOf(filled));
    expect(result.names).toEqual([]);
    // A second time there is nothing to take.
    expect(notSame(plan(tables, { ...target, document })).filter(({ outcome }) => outcome !== 'same')).toEqual([]);
  });
});

it('a workbook of hard texts comes back without a change', async () => {
  const source = hardTableSource({ actors: 60, links: 60, steps: 60, events: 30 });
  const result = plan(await throughFile(source), source);
  expect(result.rows.length).toBeGreaterThan(200);
  expect(notSame(result).map(({ row, about, outcome, changes, problems }) => ({ row, about, outcome, problems, changes: changes.map(({ field, before, after }) => [field, before.slice(0, 80), after.slice(0, 80)]) }))).toEqual([]);
});
