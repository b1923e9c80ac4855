import { type Actor, ACTOR_TYPES, type BlockSpec, extremeText, type Id, type Registry, SECTORS, textEntries } from '@/blockkit';
import { initialState, ROSTER_COLUMNS, type RosterConfig, type RosterState } from './model';

const blank: Omit<Actor, 'id' | 'pos' | 'name'> = { type: 'person', organisation: '', sector: '', group: '', tags: [], contact: '', note: '' };

function actorsOf(actors: readonly (Partial<Actor> & { readonly name: string })[]): Registry<Actor> {
  const places = Object.values(textEntries(actors.map(({ name }) => name), 'actor'));
  return Object.fromEntries(actors.map((actor, index): [Id, Actor] => {
    const { id, pos } = places[index] ?? { id: `actor-${index}`, pos: 'a0' };
    return [id, { ...blank, ...actor, id, pos }];
  }));
}

export const samples: BlockSpec<RosterConfig, RosterState>['samples'] = {
  empty: { config: {}, state: initialState() },
  typical: {
    config: {},
    state: initialState(),
    document: {
      actors: actorsOf([
        { name: 'Aino Halme', organisation: 'Suvannon kaupunki', sector: 'public', group: 'ydin', contact: 'aino.halme@example.org', tags: ['fasilitoija'] },
        { name: 'Mikael Björk', organisation: 'Konepaja Björk Oy', sector: 'private', contact: '040 123 4567' },
        { name: 'Áile Näkkäläjärvi', organisation: 'Nuorten pajat ry', sector: 'third', group: 'ydin', note: 'Palaa virkavapaalta elokuussa.' },
        { name: 'Ohjaamo', type: 'group', sector: 'public' },
        { name: 'Yrittäjien yhdistys', type: 'organisation', sector: 'third' },
      ]),
    },
  },
  extreme: {
    config: { columns: ROSTER_COLUMNS },
    state: initialState(),
    document: {
      actors: {
        ...actorsOf(Array.from({ length: 200 }, (_, index) => ({
          name: extremeText(index),
          type: ACTOR_TYPES[index % 3] ?? 'person',
          sector: SECTORS[index % 5] ?? '',
          organisation: extremeText(199 - index),
          group: extremeText(index + 3),
          contact: `${index}@example.org`,
          tags: [`tunniste ${index % 7}`, extremeText(index % 9)],
          note: extremeText(index + 1),
        }))),
        gone: { ...blank, id: 'gone', pos: 'a0', name: 'Poistettu', del: 1 },
      },
    },
  },
};
