import { describe, expect, it } from 'vitest';
import type { Actor } from '@/blockkit';
import { LANGUAGES } from '@/lib/languages';
import { formatCsv, parseCsv } from '@/lib/csv';
import { completeActor } from './commands';
import { fieldText, ROSTER_COLUMNS } from './model';
import { findCandidates, guessFields, hasTitles, planImport, readActor } from './readRows';
import { texts } from './texts';

const actor = (changes: Partial<Actor>): Actor => ({
  id: 'a', pos: 'a0', type: 'person', name: '', organisation: '', sector: '', group: '', tags: [], contact: '', note: '', ...changes,
});

describe('a header row', () => {
  it.each([
    ['Finnish', ['Nimi', 'Organisaatio', 'Sähköposti']],
    ['Swedish', ['Namn', 'Sektor', 'E-post']],
    ['English', ['Full name', 'Company', 'Something else']],
  ])('is known in %s', (_, row) => {
    expect(hasTitles([row, ['x', 'y', 'z']])).toBe(true);
  });

  it('is not seen where there are only names', () => {
    expect(hasTitles([['Aino Halme', 'Suvannon kaupunki'], ['Leila Ahmadi', 'Ohjaamo']])).toBe(false);
    expect(hasTitles([])).toBe(false);
  });
});

describe('the columns', () => {
  it('are known by their titles; strange ones are not brought in', () => {
    expect(guessFields([['Etunimi', 'Sukunimi', 'Puhelin', 'Kengännumero']], true)).toEqual(['firstName', 'lastName', 'contact', 'skip']);
  });

  it('are guessed from what stands in them', () => {
    const rows = [
      ['Aino Halme', 'julkinen', 'aino@example.org', 'Suvannon kaupunki', 'henkilö'],
      ['Jari Tossavainen', 'Yksityinen', '+358 40 123 4567', 'Konepaja', 'Henkilö'],
    ];
    expect(guessFields(rows, false)).toEqual(['name', 'sector', 'contact', 'organisation', 'type']);
  });
});

describe('a row', () => {
  it('becomes an actor', () => {
    const fields = ['firstName', 'lastName', 'sector', 'contact', 'contact', 'tags'] as const;
    expect(readActor(['Aino', 'Halme', 'Kolmas sektori', 'a@b.fi', '040', 'ydin; fasilitoija, ydin'], fields, 'organisation')).toEqual({
      name: 'Aino Halme', type: 'person', organisation: '', sector: 'third', group: '', contact: 'a@b.fi, 040', tags: ['ydin', 'fasilitoija'], note: '',
    });
  });

  it('is named by its organisation when nobody is named', () => {
    expect(readActor(['', 'Ohjaamo'], ['name', 'organisation'], 'person')).toMatchObject({ name: 'Ohjaamo', organisation: '', type: 'organisation' });
  });

  it('loses no words: what is no sector goes to the note', () => {
    expect(readActor(['Aino', 'osuuskunta'], ['name', 'sector'], 'person')).toMatchObject({ sector: '', note: 'osuuskunta' });
  });

  it('without any name is nobody', () => {
    expect(readActor(['', 'a@b.fi'], ['name', 'contact'], 'person')).toBeNull();
  });
});

describe('who is here already', () => {
  const known = [actor({ id: 'konepaja', name: 'Suvannon Konepaja Oy' })];
  const rows = [['suvannon konepaja', 'x@y.fi'], ['Leila Ahmadi', ''], ['LEILA AHMADI', '']];
  const candidates = findCandidates(rows, ['name', 'contact'], known, 'person');

  it('is completed, a repeated name is left out, the rest come in', () => {
    expect(candidates.map(({ decision, same, isRepeated }) => [decision, same?.id, isRepeated])).toEqual([
      ['merge', 'konepaja', false], ['add', undefined, false], ['skip', undefined, true],
    ]);
  });

  it('follows what people decide', () => {
    const plan = planImport(candidates, ['skip', 'add', 'add'], () => 'new');
    expect(plan.merged).toEqual([]);
    expect(plan.added.map(({ name }) => name)).toEqual(['Leila Ahmadi', 'LEILA AHMADI']);
  });
});

describe('completing an actor', () => {
  it('fills what is empty and overwrites nothing', () => {
    const changes = completeActor(actor({ organisation: 'Ohjaamo', tags: ['ydin'], note: 'Vanha' }), {
      organisation: 'Muu', sector: 'public', contact: 'a@b.fi', tags: ['ydin', 'uusi'], note: 'Uusi',
    });
    expect(changes).toEqual({ sector: 'public', contact: 'a@b.fi', tags: ['ydin', 'uusi'], note: 'Vanha\nUusi' });
  });

  it('changes nothing when there is nothing new', () => {
    expect(completeActor(actor({ note: 'Sama', sector: 'other' }), { note: 'Sama', sector: 'public', tags: [] })).toEqual({});
  });
});

describe('a file that was exported', () => {
  it.each(LANGUAGES)('comes back as it was (%s)', (language) => {
    const t = texts.translator(language);
    const fields = ['name', ...ROSTER_COLUMNS] as const;
    const original = actor({
      name: '=Aino; "Halme"', type: 'group', organisation: 'Suvanto\nkaksi', sector: 'third', group: '+ydin', contact: '-', tags: ['a', 'b'], note: 'Привет',
    });
    const rows = parseCsv(formatCsv([fields.map((field) => t(field)), fields.map((field) => fieldText(original, field, t))]));
    expect(hasTitles(rows)).toBe(true);
    const { id: _, pos: __, ...written } = original;
    expect(readActor(rows[1] ?? [], guessFields(rows, true), 'person')).toEqual(written);
  });
});
