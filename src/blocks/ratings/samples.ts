import { type BlockSpec, EXTREME_TEXTS, extremeText, type Id, LONG_ANSWER, orderKeyBetween } from '@/blockkit';
import { type Cell, emptyCell, emptyRound, initialState, listItems, type RatingsConfig, type RatingsState, type Round, type Sheet } from './model';

const trust: RatingsConfig = {
  layout: 'grid',
  low: 'ohut',
  high: 'vahva',
  groups: [
    {
      id: 'know', label: 'Tunteminen', help: 'Keitä me olemme?',
      items: [
        { id: 'person', label: 'Ihminen ja tausta' }, { id: 'skill', label: 'Osaaminen' },
        { id: 'need', label: 'Tarpeet ja odotukset' }, { id: 'history', label: 'Yhteinen historia' },
      ],
    },
    {
      id: 'trust', label: 'Luottamus', help: 'Voinko nojata sinuun?',
      items: [
        { id: 'will', label: 'Hyvä tahto' }, { id: 'ability', label: 'Kyky hoitaa asiat' },
        { id: 'courage', label: 'Uskallus erehtyä' }, { id: 'steady', label: 'Johdonmukaisuus' },
      ],
    },
    {
      id: 'commit', label: 'Sitoutuminen', help: 'Pidämmekö sanamme?',
      items: [
        { id: 'will', label: 'Halu luvata' }, { id: 'ability', label: 'Kyky toteuttaa' },
        { id: 'barriers', label: 'Esteet ja mahdollistajat' }, { id: 'keep', label: 'Lupausten pitäminen' },
      ],
    },
  ],
};

/** Note, and what five people gave. */
const ANSWERS: Readonly<Record<string, readonly [note: string, ratings: readonly number[]]>> = {
  'know.person': ['Nimet ja kasvot tutut, kolme uutta vielä esittelemättä.', [4, 4, 5, 4, 4]],
  'know.skill': ['Tiedämme tittelit, emme taitoja.', [3, 3, 2, 4, 3]],
  'know.need': ['Yritysten odotukset ovat arvailun varassa.', [2, 2, 3, 2, 1]],
  'know.history': ['Ohjaamon alkuvuodet tehtiin yhdessä.', [4, 4, 3, 4, 4]],
  'trust.will': ['Kukaan ei kalastele toisen asiakkaita.', [5, 4, 5, 5, 4]],
  'trust.ability': ['Ohjaus toimii, kun tietää kenelle soittaa.', [4, 4, 3, 4, 4]],
  'trust.courage': ['Epäonnistumisista puhutaan vasta käytävällä.', [1, 2, 5, 1, 2]],
  'trust.steady': ['Linja vaihtuu, kun vetäjä vaihtuu.', [3, 4, 3, 3, 4]],
  'commit.will': ['Halu on vahva, oma aika vähissä.', [4, 4, 4, 3, 4]],
  'commit.ability': ['Kolmella on tunteja tähän, muilla ei.', [1, 4, 3, 5, 1]],
  'commit.barriers': ['Tietosuoja ja eri järjestelmät jarruttavat, ja', [2, 2, 2, 3, 2]],
  'commit.keep': ['Sovittu muistetaan, jos se kirjattiin.', [4, 3, 4, 3, 4]],
};

/** Order keys that are the same for everybody. */
function positions(count: number): readonly string[] {
  let pos: string | null = null;
  return Array.from({ length: count }, () => (pos = orderKeyBetween(pos, null, () => 0.9)));
}

function sheetsOf(count: number, ratings: (sheet: number) => Pick<Sheet, 'now' | 'aim'>): Record<Id, Sheet> {
  return Object.fromEntries(positions(count).map((pos, index) => {
    const id = `sheet-${index + 1}`;
    return [id, { id, pos, done: true, ...ratings(index) }];
  }));
}

const cellsOf = (config: RatingsConfig, cell: (key: string, index: number) => Partial<Cell>): Record<string, Cell> =>
  Object.fromEntries(listItems(config).map(({ key }, index) => [key, { ...emptyCell(), ...cell(key, index) }]));

const [firstPlace = 'a0', secondPlace = 'a1', thirdPlace = 'a2'] = positions(3);

const typicalRound: Round = {
  ...emptyRound(trust, 'round-1'),
  pos: firstPlace,
  date: '2027-04-08',
  cells: cellsOf(trust, (key) => ({
    note: ANSWERS[key]?.[0] ?? '',
    talk: key === 'know.need' || key === 'trust.courage',
    now: key === 'trust.courage' ? 2 : 0,
  })),
  sheets: sheetsOf(5, (sheet) => ({ now: Object.fromEntries(Object.entries(ANSWERS).map(([key, [, ratings]]) => [key, ratings[sheet] ?? 3])), aim: {} })),
};

const hardGroups = Array.from({ length: 6 }, (_, group) => ({
  id: `group-${group}`,
  label: (EXTREME_TEXTS[group + 3] ?? '').trim(),
  help: LONG_ANSWER.slice(0, 200),
  items: Array.from({ length: 40 }, (_item, item) => ({ id: `item-${item}`, label: extremeText(group * 40 + item).trim().slice(0, 300), help: extremeText(item) })),
}));

const hard: RatingsConfig = {
  groups: hardGroups, aim: true, sensitive: true, low: EXTREME_TEXTS[6], high: 'vahva',
};

const hardRound = (id: Id, pos: string, shift: number, sheets: number): Round => ({
  ...emptyRound(hard, id),
  pos,
  title: extremeText(shift + 3),
  date: '2027-04-08',
  cells: cellsOf(hard, (_, index) => ({
    now: (index + shift) % 6, aim: (index * 7) % 6, note: index % 8 === 0 ? extremeText(index / 8 + shift) : '', talk: index % 5 === 0,
  })),
  sheets: sheetsOf(sheets, (sheet) => ({
    now: Object.fromEntries(listItems(hard).map(({ key }, index) => [key, 1 + ((index + sheet * 3 + shift) % 5)])),
    aim: Object.fromEntries(listItems(hard).slice(0, 100).map(({ key }) => [key, 1 + (sheet % 5)])),
  })),
});

export const samples: BlockSpec<RatingsConfig, RatingsState>['samples'] = {
  empty: { config: trust, state: initialState(trust) },
  typical: { config: trust, state: { kind: 'ratings', rounds: { 'round-1': typicalRound } } },
  extreme: {
    config: hard,
    state: {
      kind: 'ratings',
      rounds: {
        'round-1': hardRound('round-1', firstPlace, 0, 12),
        'round-2': { ...hardRound('round-2', secondPlace, 1, 2), del: 1 },
        'round-3': hardRound('round-3', thirdPlace, 2, 2),
      },
    },
  },
};
