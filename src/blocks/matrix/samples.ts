import { type Actor, type BlockSpec, extremeText, type Id, type Registry, type Sector, textEntries } from '@/blockkit';
import { type Cell, initialState, type MatrixConfig, type MatrixState } from './model';

const levels: MatrixConfig = {
  holds: 'both',
  rowHead: 'Taso',
  rows: [
    { id: 'customer', label: 'Asiakkaan kohtaaminen' },
    { id: 'path', label: 'Palvelupolun kehittäminen' },
    { id: 'strategy', label: 'Strategia' },
    { id: 'influence', label: 'Vaikuttaminen' },
    { id: 'sense', label: 'Maailman ymmärtäminen', help: 'Tutkimus, ennakointi, kokemustieto' },
  ],
  columns: [
    { id: 'public', label: 'Julkinen', sector: 'public' },
    { id: 'private', label: 'Yksityinen', sector: 'private' },
    { id: 'third', label: 'Kolmas sektori', sector: 'third' },
  ],
};

const trust: MatrixConfig = {
  holds: 'notes',
  emptyQuestion: 'Millaista luottamus on tässä?',
  rows: [{ id: 'person', label: 'Ihmiseen' }, { id: 'system', label: 'Järjestelmään' }],
  columns: [{ id: 'known', label: 'Tuttu' }, { id: 'unknown', label: 'Tuntematon' }],
};

const actor = (id: Id, pos: string, name: string, sector: Sector | ''): Actor => ({
  id, pos, type: 'organisation', name, organisation: '', sector, group: '', tags: [], contact: '', note: '',
});

const actors: Registry<Actor> = {
  ohjaamo: actor('ohjaamo', 'a0', 'Ohjaamo Suvanto', 'public'),
  tyopaja: actor('tyopaja', 'a1', 'Nuorten työpaja Ponsi', 'third'),
  konepaja: actor('konepaja', 'a2', 'Konepaja Virta Oy', 'private'),
  maakunta: actor('maakunta', 'a3', 'Suvannon maakuntaliitto', 'public'),
  yrittajat: actor('yrittajat', 'a4', 'Suvannon yrittäjät ry', 'third'),
  seurakunta: actor('seurakunta', 'a5', 'Suvannon seurakunta', 'other'),
};

/** A cell of actors, then of notes, under ids that no other cell has. */
const cell = (name: string, who: readonly Id[], notes: readonly string[] = []): Cell =>
  Object.fromEntries(Object.values(textEntries([...who, ...notes], name)).map(({ id, pos, text }, index) => [
    id, index < who.length ? { id, pos, actor: text } : { id, pos, text },
  ]));

const empty = initialState(levels);

export const samples: BlockSpec<MatrixConfig, MatrixState>['samples'] = {
  empty: { config: levels, state: empty },
  typical: {
    config: levels,
    state: {
      kind: 'matrix',
      cells: {
        ...empty.cells,
        customer: {
          public: cell('c1', ['ohjaamo', 'tyopaja']),
          private: cell('c2', ['konepaja']),
          third: cell('c3', ['tyopaja', 'seurakunta'], ['Vertaiset kahvilassa']),
        },
        strategy: { public: cell('s1', ['maakunta']), private: {}, third: cell('s3', ['yrittajat']) },
      },
    },
    document: { actors },
  },
  extreme: {
    config: trust,
    state: {
      kind: 'matrix',
      cells: {
        person: {
          known: cell('k', [], Array.from({ length: 120 }, (_, index) => extremeText(index))),
          unknown: { gone: { id: 'gone', pos: 'a0', text: 'Poistettu', del: 1 }, nobody: { id: 'nobody', pos: 'a1', actor: '' } },
        },
        system: { known: cell('j', ['ohjaamo', 'ohjaamo'], Array.from({ length: 80 }, (_, index) => extremeText(index + 3))), unknown: cell('t', [], ['']) },
      },
    },
    document: { actors },
  },
};
