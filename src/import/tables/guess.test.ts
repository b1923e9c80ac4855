import { describe, expect, it } from 'vitest';
import { readTypedDue } from '@/blockkit';
import { SHEETS } from '@/document/sheets';
import { LANGUAGES } from '@/lib/languages';
import { guessLayout, isOwnSheet, type Known, layoutAs, layoutFor } from './guess';
import type { Table } from './types';

const known: Known = { readDate: (text) => readTypedDue(text, '2027-01-01'), isActor: (name) => ['Anna Virta', 'Silta ry'].includes(name) };
const table = (rows: Table['rows'], name = 'Taul1'): Table => ({ name, rows });

describe('columns', () => {
  it.each(LANGUAGES)('of the sheets that Kehä writes are known in %s', (language) => {
    for (const kind of ['plan', 'actors', 'links'] as const) {
      const { title, columns } = SHEETS[kind];
      const own = table([Object.values(columns).map((words) => words[language])], title[language]);
      const layout = guessLayout(own, known);
      expect(layout).toEqual({ kind, titleRow: 0, columns: Object.keys(columns) });
      expect(isOwnSheet(own, layout)).toBe(true);
    }
  });

  it('are known by titles that others use, below a heading of the file', () => {
    expect(guessLayout(table([
      ['Verkoston toimenpiteet 2027'], [],
      ['Toimenpide', 'Vastuuhenkilö', 'Aikataulu', 'Tilanne', 'Budjetti'],
      ['Sovitaan työnjaosta', 'Anna Virta', '20.4.2027', 'Kesken', '1200'],
    ]), known)).toEqual({ kind: 'plan', titleRow: 2, columns: ['title', 'owners', 'when', 'status', null] });
  });

  it('are known by what stands in them when titles say nothing', () => {
    const layout = guessLayout(table([['Toimenpide', 'Osallistujat', 'Kevät'], ['Sovitaan', 'Anna Virta; Silta ry', 'Q2 2027']]), known);
    expect(layout).toEqual({ kind: null, titleRow: null, columns: [null, null, null] });
    const asPlan = layoutAs(table([['Toimenpide', 'Osallistujat', 'Kevät'], ['Sovitaan', 'Anna Virta; Silta ry', 'Q2 2027']]), 'plan', 0, known);
    expect(asPlan.columns).toEqual(['title', 'owners', 'when']);
  });

  it('without titles are steps where there are dates, actors where there are sectors', () => {
    expect(guessLayout(table([['Sovitaan', 'huhtikuu 2027'], ['Kutsutaan', '2/2027']]), known)).toMatchObject({ kind: 'plan', titleRow: null, columns: ['title', 'when'] });
    expect(guessLayout(table([['Kela', 'julkinen'], ['Silta ry', 'kolmas']]), known)).toMatchObject({ kind: 'actors', columns: ['name', 'sector'] });
  });

  it('are found for the kind that people say, under the titles that are known', () => {
    const rows = table([['Lista'], ['Kohta', 'Nimi', 'Jotain', 'Muuta', 'Lisää'], ['1', 'Kela', 'x', 'y', 'z']]);
    expect(guessLayout(rows, known).kind).toBeNull();
    expect(layoutFor(rows, 'actors', known)).toMatchObject({ titleRow: 1, columns: [null, 'name', null, null, null] });
    expect(layoutFor(rows, 'links', known).titleRow).toBeNull();
  });

  it('of one field are one, but contacts can be many', () => {
    expect(guessLayout(table([['Etunimi', 'Sukunimi', 'Sähköposti', 'Puhelin', 'Sektori', 'Sektor'], ['A', 'B', 'a@b.example', '040 123 4567', '', '']]), known).columns)
      .toEqual(['firstName', 'lastName', 'contact', 'contact', 'sector', null]);
  });

  it('of what the workbook\'s blocks say are not read back', () => {
    expect(guessLayout(table([['Osio', 'Tehtävä', 'Nyt', 'Tavoite'], ['Tila', 'Arvio', '2', '1']], 'Arviot'), known).kind).toBeNull();
  });
});
