import { type Actor, type BlockSpec, extremeText, type Id, type Link, orderKeyBetween, type Registry, type Sector, type Strength, textEntries } from '@/blockkit';
import { type BoardConfig, type BoardState, type Card, initialState } from './model';

const roles: BoardConfig = {
  holds: 'actors',
  ownColumns: true,
  balance: true,
  columns: [
    { id: 'driver', label: 'Veturi', help: 'Pitää huolta siitä, että verkosto on olemassa' },
    { id: 'strong', label: 'Vahva osallistuja', help: 'Vastaa sovitusta osasta' },
    { id: 'occasional', label: 'Satunnainen osallistuja', help: 'Tarttuu toimeen, kun voi' },
    { id: 'receiver', label: 'Tiedon saaja', help: 'Haluaa pysyä mukana kartalla' },
    { id: 'broker', label: 'Tiedon välittäjä', help: 'Kuulee ja kertoo eteenpäin' },
  ],
  details: [{ id: 'own', label: 'Omat vastuut' }, { id: 'joint', label: 'Yhteiset vastuut' }],
};

const partnerships: BoardConfig = {
  holds: 'links',
  balance: true,
  columns: [
    {
      id: 'strong', label: 'Vahvat yhteydet', strength: 'strong', help: 'Sovittu, kuka tekee mitä ja milloin tavataan',
      prompts: [{ id: 'meet', label: 'Miten ja milloin tapaamme' }, { id: 'agreed', label: 'Mistä olemme sopineet' }],
    },
    { id: 'weak', label: 'Heikot yhteydet', strength: 'weak', help: 'Herää, kun sille on tarvetta', prompts: [{ id: 'warm', label: 'Miten pidämme yhteyden lämpimänä' }] },
    { id: 'wished', label: 'Toivotut yhteydet', strength: 'wished' },
  ],
};

const ways: BoardConfig = {
  holds: 'notes',
  ownColumns: true,
  columns: [{ id: 'teaching', label: 'Opettaminen' }, { id: 'facilitating', label: 'Fasilitointi' }, { id: 'hosting', label: 'Isännöinti' }],
  details: [{ id: 'when', label: 'Milloin tämä auttaa' }],
};

const actor = (id: Id, pos: string, name: string, sector: Sector | ''): Actor => ({
  id, pos, type: 'organisation', name, organisation: '', sector, group: '', tags: [], contact: '', note: '',
});

const actors: Registry<Actor> = {
  tyollisyys: actor('tyollisyys', 'a0', 'Suvannon työllisyysalue', 'public'),
  opisto: actor('opisto', 'a1', 'Suvannon ammattiopisto', 'public'),
  yrittajat: actor('yrittajat', 'a2', 'Suvannon yrittäjät ry', 'third'),
  konepaja: actor('konepaja', 'a3', 'Konepaja Virta Oy', 'private'),
  tyopaja: actor('tyopaja', 'a4', 'Nuorten työpaja Ponsi', 'third'),
  kauppa: actor('kauppa', 'a5', 'Kauppahuone Lehto', 'private'),
  seurakunta: actor('seurakunta', 'a6', 'Suvannon seurakunta', 'other'),
  ohjaamo: actor('ohjaamo', 'a7', 'Ohjaamo', ''),
};

const cards = (placed: readonly (readonly [column: Id, actor: Id])[]): Registry<Card> => {
  let pos: string | null = null;
  return Object.fromEntries(placed.map(([column, who], index) => {
    pos = orderKeyBetween(pos, null, () => 0.9);
    const id = `card-${index + 1}`;
    return [id, { id, pos, column, actor: who }];
  }));
};

const link = (id: Id, pos: string, from: Id, to: Id, strength: Strength, about = ''): Link => ({ id, pos, from, to, strength, about, note: '' });

const empty = initialState(roles);
const hard = initialState(ways);
const COLUMNS = ['teaching', 'facilitating', 'hosting', 'own'];

export const samples: BlockSpec<BoardConfig, BoardState>['samples'] = {
  empty: { config: partnerships, state: initialState(partnerships) },
  typical: {
    config: roles,
    state: {
      ...empty,
      cards: cards([['driver', 'tyollisyys'], ['strong', 'opisto'], ['strong', 'tyopaja'], ['strong', 'ohjaamo'], ['occasional', 'konepaja'], ['broker', 'yrittajat']]),
      texts: { ...empty.texts, driver: { own: 'Kutsuu koolle ja pitää muistin.', joint: 'Tulokset kerrotaan yhdessä kaksi kertaa vuodessa.' } },
    },
    document: {
      actors,
      links: {
        l1: link('l1', 'a0', 'tyollisyys', 'opisto', 'strong', 'Polku opinnoista töihin'),
        l2: link('l2', 'a1', 'yrittajat', 'kauppa', 'weak', 'Aamukahvit'),
      },
    },
  },
  extreme: {
    config: ways,
    state: {
      ...hard,
      cards: {
        ...Object.fromEntries(Object.values(textEntries(Array.from({ length: 200 }, (_, index) => extremeText(index)), 'card')).map((card, index) => [
          card.id, { ...card, column: COLUMNS[index % COLUMNS.length] ?? '' },
        ])),
        gone: { id: 'gone', pos: 'a0', column: 'hosting', text: 'Poistettu', del: 1 },
        nobody: { id: 'nobody', pos: 'a0', column: 'hosting', actor: '' },
      },
      columns: {
        ...hard.columns,
        own: { id: 'own', pos: 'a8', title: extremeText(6) },
        away: { id: 'away', pos: 'a9', title: 'Poistettu sarake', del: 2 },
      },
      texts: { ...hard.texts, teaching: { when: extremeText(10) }, own: { when: extremeText(0) } },
    },
    document: { actors },
  },
};
