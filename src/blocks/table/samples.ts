import { type Actor, type BlockSpec, extremeText, type Id, type Registry, textEntries } from '@/blockkit';
import { emptyRow, HEAD, initialState, type TableConfig, type TableRow, type TableState } from './model';

const free: TableConfig = {
  columns: [
    { id: 'audience', label: 'Kenelle', placeholder: 'Esimerkiksi paikalliset yrittäjät', width: 2 },
    { id: 'message', label: 'Mitä kerromme', width: 3 },
    { id: 'channel', label: 'Missä', width: 2 },
    { id: 'who', label: 'Kuka hoitaa', type: 'actors', width: 2 },
  ],
};

const actor = (id: Id, name: string, pos: string): Actor => ({
  id, pos, type: 'person', name, organisation: '', sector: '', group: '', tags: [], contact: '', note: '',
});

const actors: Registry<Actor> = {
  aino: actor('aino', 'Aino Halme', 'a0'),
  aile: actor('aile', 'Áile Näkkäläjärvi', 'a1'),
};

const rowsOf = (config: TableConfig, count: number, text: (row: number, column: number) => string, who: readonly Id[]): Record<Id, TableRow> =>
  Object.fromEntries(
    Object.values(textEntries(Array.from({ length: count }, () => ''), 'row')).map(({ id, pos }, index) => {
      const blank = emptyRow(config, id);
      const row: TableRow = {
        ...blank,
        pos,
        texts: Object.fromEntries(Object.keys(blank.texts).map((column, at) => [column, text(index, at)])),
        actors: Object.fromEntries(Object.keys(blank.actors).map((column) => [column, who])),
      };
      return [id, row];
    }),
  );

const TYPICAL = [
  ['Yrittäjät', 'Yksi numero, josta saa vastauksen kahdessa päivässä', 'Puhelin ja aamukahvit'],
  ['Nuoret ja perheet', 'Täällä ei tarvitse tietää, kenen asia tämä on', 'Ohjaamo, koulujen kuraattorit'],
  ['Päättäjät', 'Mitä kolmessa vuodessa on muuttunut', 'Valtuuston iltakoulu'],
];

const fixed: TableConfig = {
  rowHead: 'Kysymys',
  free: true,
  columns: [{ id: 'now', label: 'Nyt' }, { id: 'aim', label: 'Kolmen vuoden päästä' }, { id: 'who', label: 'Keiden kanssa', type: 'actors' }],
  rows: [
    { id: 'need', label: 'Mihin tarpeeseen verkosto vastaa?', help: 'Kenen tarve se on?' },
    { id: 'members', label: 'Ketkä ovat mukana?' },
  ],
};

const hardFixed = initialState(fixed).rows;

export const samples: BlockSpec<TableConfig, TableState>['samples'] = {
  empty: { config: fixed, state: initialState(fixed) },
  typical: {
    config: free,
    state: { kind: 'table', rows: rowsOf(free, 3, (row, column) => TYPICAL[row]?.[column] ?? '', ['aino', 'aile']) },
    document: { actors },
  },
  extreme: {
    config: fixed,
    state: {
      kind: 'table',
      rows: {
        ...Object.fromEntries(Object.values(hardFixed).map((row, index) => [
          row.id, { ...row, texts: { [HEAD]: '', now: extremeText(10 - index), aim: extremeText(index) }, actors: { who: ['aile'] } },
        ])),
        ...rowsOf(fixed, 200, (row, column) => extremeText(row + column), ['aino']),
        gone: { ...emptyRow(fixed, 'gone'), pos: 'a5', del: 1, texts: { now: 'Poistettu', aim: 'Poistettu' } },
      },
    },
    document: { actors },
  },
};
