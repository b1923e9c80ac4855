import { type Actor, type BlockSpec, extremeText, type Id, type Link, orderKeyBetween, type Registry, type Sector, SECTORS, STRENGTHS } from '@/blockkit';
import { initialState, type MapConfig, type MapState, type Picture, type Place, type Point } from './model';

/** Entries in the order given, the same every time. */
function registry<T extends { readonly id: Id }>(entries: readonly T[]): Readonly<Record<Id, T & { readonly pos: string }>> {
  let pos: string | null = null;
  return Object.fromEntries(entries.map((entry) => {
    pos = orderKeyBetween(pos, null, () => 0.9);
    return [entry.id, { ...entry, pos }];
  }));
}

const actor = (id: Id, name: string, sector: Sector | '', group = ''): Omit<Actor, 'pos'> => ({
  id, type: 'organisation', name, organisation: '', sector, group, tags: [], contact: '', note: '',
});

const link = (id: Id, from: Id, to: Id, strength: Link['strength'], picture?: Id, about = ''): Omit<Link, 'pos'> => ({
  id, from, to, strength, about, note: '', ...(picture !== undefined && { picture }),
});

const placesAt = (points: Readonly<Record<Id, Point>>, name: string): Registry<Place> =>
  registry(Object.entries(points).map(([id, at]) => ({ id: `${name}-${id}`, actor: id, at, pinned: false })));

const config: MapConfig = { pictures: [{ id: 'today', label: 'Tänään' }, { id: 'ahead', label: 'Kahden vuoden päästä' }] };

const ACTORS: readonly Omit<Actor, 'pos'>[] = [
  actor('services', 'Työllisyyspalvelut', 'public', 'Palvelut'),
  actor('guidance', 'Ohjaamo', 'public', 'Palvelut'),
  actor('school', 'Suvannon ammattiopisto', 'public', 'Oppiminen'),
  actor('college', 'Kansalaisopisto', 'public', 'Oppiminen'),
  actor('social', 'Sosiaalityö', 'public', 'Palvelut'),
  actor('workshop', 'Nuorten työpaja', 'third', 'Oppiminen'),
  actor('bridge', 'Silta ry', 'third', 'Palvelut'),
  actor('village', 'Kylätalo', 'third', 'Kylät'),
  actor('parents', 'Vanhempainverkko', 'third', 'Kylät'),
  actor('firms', 'Suvannon Yrittäjät', 'private', 'Työnantajat'),
  actor('machines', 'Konepaja', 'private', 'Työnantajat'),
  actor('care', 'Lumo Hoiva', 'private', 'Työnantajat'),
];

const TODAY: Readonly<Record<Id, Point>> = {
  services: [40, -75], guidance: [70, 10], school: [165, -150], college: [325, -60], social: [110, -215], workshop: [10, 130],
  bridge: [-110, 110], village: [-190, 260], parents: [20, 380], firms: [-190, -55], machines: [-130, -230], care: [-300, 60],
};

const AHEAD: Readonly<Record<Id, Point>> = {
  services: [60, -60], guidance: [100, 60], school: [210, -170], social: [60, -240], workshop: [10, 150], bridge: [-120, 90],
  village: [-200, 240], firms: [-120, -70], machines: [-160, -240], care: [-290, 40],
};

const TODAY_LINKS: readonly (readonly [Id, Id, Link['strength']])[] = [
  ['services', 'guidance', 'strong'], ['services', 'social', 'strong'], ['services', 'school', 'strong'], ['guidance', 'school', 'strong'],
  ['guidance', 'workshop', 'strong'], ['workshop', 'bridge', 'strong'], ['firms', 'machines', 'strong'], ['firms', 'care', 'strong'],
  ['firms', 'guidance', 'weak'], ['bridge', 'village', 'weak'], ['workshop', 'parents', 'weak'], ['school', 'college', 'weak'],
  ['care', 'bridge', 'weak'], ['village', 'parents', 'weak'], ['machines', 'social', 'wished'], ['college', 'village', 'wished'],
];

const AHEAD_LINKS: readonly (readonly [Id, Id, Link['strength']])[] = [
  ['services', 'guidance', 'strong'], ['firms', 'guidance', 'strong'], ['machines', 'school', 'strong'], ['care', 'bridge', 'strong'],
  ['workshop', 'firms', 'weak'], ['village', 'social', 'weak'],
];

const pictureOf = (picture: Picture | undefined, fields: Partial<Picture>): Picture => ({ ...(picture as Picture), ...fields });

const start = initialState(config).pictures;

/** A white pixel. */
const PHOTO = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=';

const MANY = 200;
const manyPoint = (index: number): Point => {
  const r = 38 * Math.sqrt(index);
  const angle = index * 2.399963;
  return [Math.round(r * Math.cos(angle)), Math.round(r * Math.sin(angle))];
};
const manyId = (index: number): Id => `actor-${index}`;

function manyState(): MapState {
  const picture = initialState({}).pictures.today;
  // The last ones stand nowhere; some stand twice; one place has lost its actor and another never had one.
  const placed = Array.from({ length: MANY - 12 }, (_, index) => ({ id: `place-${index}`, actor: manyId(index), at: manyPoint(index), pinned: index % 17 === 0 }));
  const twice = [0, 1, 2].map((index) => ({ id: `twice-${index}`, actor: manyId(index), at: [900, 900 + index] as Point, pinned: false }));
  const lost = [{ id: 'lost-1', actor: 'nobody', at: [10, 10] as Point, pinned: false }, { id: 'lost-2', actor: '', at: [0, 0] as Point, pinned: true }];
  return {
    kind: 'map',
    pictures: {
      today: pictureOf(picture, { title: extremeText(6), photo: PHOTO, places: registry([...placed, ...twice, ...lost]) }),
      other: pictureOf(picture, { id: 'other', pos: 'a5', title: extremeText(0), ground: 'none', places: registry([{ id: 'one', actor: manyId(0), at: [-40_000, 3] as Point, pinned: false }]) }),
      gone: pictureOf(picture, { id: 'gone', pos: 'a6', del: 1, title: 'Poistettu', places: {} }),
    },
  };
}

export const samples: BlockSpec<MapConfig, MapState>['samples'] = {
  empty: { config: {}, state: initialState({}) },
  typical: {
    config,
    state: {
      kind: 'map',
      pictures: {
        today: pictureOf(start.today, { places: placesAt(TODAY, 'today') }),
        ahead: pictureOf(start.ahead, { places: placesAt(AHEAD, 'ahead') }),
      },
    },
    document: {
      actors: registry(ACTORS),
      links: registry([
        ...TODAY_LINKS.map(([from, to, strength], index) => link(`today-${index}`, from, to, strength, undefined, index === 0 ? 'Yhteinen asiakasohjaus' : '')),
        ...AHEAD_LINKS.map(([from, to, strength], index) => link(`ahead-${index}`, from, to, strength, 'ahead')),
      ]),
    },
  },
  extreme: {
    config: {},
    state: manyState(),
    document: {
      actors: registry(Array.from({ length: MANY }, (_, index) =>
        actor(manyId(index), extremeText(index).slice(0, 300), SECTORS[index % 5] ?? '', index % 3 === 0 ? extremeText(index % 12).slice(0, 60) : ''))),
      links: registry(Array.from({ length: MANY * 2 }, (_, index) => ({
        ...link(`link-${index}`, manyId(index % 150), manyId((index * 7 + 1) % 150), STRENGTHS[index % 3] ?? 'weak', undefined, extremeText(index % 10)),
        // Some belong to a picture that is gone, some lead to nobody, some lead home.
        ...(index % 50 === 3 && { picture: 'gone' }),
        ...(index % 60 === 4 && { to: 'nobody' }),
        ...(index % 70 === 5 && { to: manyId(index % 150) }),
      }))),
    },
  },
};
