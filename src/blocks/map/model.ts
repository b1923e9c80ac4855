import * as z from 'zod/mini';
import {
  type BlockContent, type BlockMigration, type BlockState, type Entry, entrySchema, type Id, idSchema, listEntries, localizedTextSchema,
  orderKeyBetween, type Registry, registryOf, type SearchText,
} from '@/blockkit';

/** A point of the drawing: (0, 0) is the middle, x grows to the right and y downwards; one unit is one CSS pixel at zoom 1. */
export type Point = readonly [x: number, y: number];

export const GROUNDS = ['none', 'rings'] as const;
export type Ground = (typeof GROUNDS)[number];

/** Where one actor stands in one picture. */
export interface Place extends Entry {
  readonly actor: Id;
  readonly at: Point;
  /** Layouts leave it where it is. */
  readonly pinned: boolean;
}

/** One picture of the network: places of its own, and links of its own unless it shows the network as it is. */
export interface Picture extends Entry {
  readonly title: string;
  readonly ground: Ground;
  /** A flip chart to trace over, as a data URL, or `''`; it stands in the middle, `photoWidth` units wide. */
  readonly photo: string;
  readonly photoWidth: number;
  readonly places: Registry<Place>;
}

export interface MapConfig {
  /** The pictures to begin with. The first one shows the network as it is. Default: one without a title. */
  readonly pictures?: readonly { readonly id: string; readonly label: string }[] | undefined;
  /** The ground of the first pictures; default `rings`. */
  readonly ground?: Ground | undefined;
}

export interface MapState extends BlockState {
  readonly kind: 'map';
  readonly pictures: Registry<Picture>;
}

export const configSchema = z.strictObject({
  pictures: z.optional(z.array(z.strictObject({ id: idSchema, label: localizedTextSchema })).check(z.minLength(1))),
  ground: z.optional(z.enum(GROUNDS)),
});

const number = z.number().check(z.refine((value) => Number.isFinite(value), 'is not a number'));

export const stateSchema: z.ZodMiniType<MapState> = z.object({
  kind: z.literal('map'),
  pictures: registryOf(z.extend(entrySchema, {
    title: z.string(),
    ground: z.enum(GROUNDS),
    photo: z.string().check(z.refine((src) => src === '' || /^data:image\/(png|jpeg|webp);base64,/.test(src), 'is not a picture')),
    photoWidth: number,
    places: registryOf(z.extend(entrySchema, { actor: z.string(), at: z.tuple([number, number]), pinned: z.boolean() })),
  })),
});

/** The first picture of a block that names none. */
export const FIRST_PICTURE = 'today';

const firstPictures = ({ pictures }: MapConfig): readonly { readonly id: Id; readonly label: string }[] =>
  pictures ?? [{ id: FIRST_PICTURE, label: '' }];

export function initialState(config: MapConfig): MapState {
  const pictures: Record<Id, Picture> = {};
  let pos: string | null = null;
  for (const { id } of firstPictures(config)) {
    // Not random: everybody who makes this state makes the same.
    pos = orderKeyBetween(pos, null, () => 0.9);
    pictures[id] = { id, pos, title: '', ground: config.ground ?? 'rings', photo: '', photoWidth: 1200, places: {} };
  }
  return { kind: 'map', pictures };
}

export const migrations: readonly BlockMigration[] = [];

/** The block's pictures in order. */
export const listPictures = (state: MapState): readonly Picture[] => listEntries(state.pictures);

/** What a picture is called: its own title, else the template's. `''` when neither says. */
export const pictureTitle = (config: MapConfig, picture: Picture): string =>
  picture.title.trim() || (firstPictures(config).find(({ id }) => id === picture.id)?.label ?? '');

/**
 * Whose links a picture shows, as `Link.picture` names it: `''` for the template's first picture, which shows the
 * network as it is.
 */
export const linksOf = (config: MapConfig, picture: Id): Id => (picture === firstPictures(config)[0]?.id ? '' : picture);

/** Where every actor of a picture stands. Two people may have placed the same actor: the first place counts. */
export function placesByActor(places: Registry<Place>): ReadonlyMap<Id, Place> {
  const known = byActor.get(places);
  if (known) return known;
  const map = new Map<Id, Place>();
  for (const place of listEntries(places)) if (place.actor !== '' && !map.has(place.actor)) map.set(place.actor, place);
  if (Object.isFrozen(places)) byActor.set(places, map);
  return map;
}

const byActor = new WeakMap<object, ReadonlyMap<Id, Place>>();

/** Radii of the rings: core, involved, on the edge. */
export const RING_RADII = [190, 360, 530] as const;
export const RINGS = ['core', 'involved', 'edge'] as const;
export type Ring = (typeof RINGS)[number];

/** The ring that a point lies in; beyond the last ring is still on the edge. */
export function ringOf([x, y]: Point): Ring {
  const r = Math.hypot(x, y);
  return r <= RING_RADII[0] ? 'core' : r <= RING_RADII[1] ? 'involved' : 'edge';
}

type Content = BlockContent<MapConfig, MapState>;

export const progress = ({ state }: Content): number =>
  listPictures(state).some(({ places, photo }) => photo !== '' || placesByActor(places).size > 0) ? 1 : 0;

/** Actors are found in their own registry. */
export const searchTexts = ({ state }: Content): readonly SearchText[] =>
  listPictures(state).flatMap(({ id, title }) => (title.trim() ? [{ text: title, entry: id }] : []));
