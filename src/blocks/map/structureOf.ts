import type { PictureContent } from './readPicture';
import type { StructureActor, StructureLink } from './structure';
import { type MapT, nameOf } from './words';

export interface PictureStructure {
  readonly actors: readonly StructureActor[];
  readonly links: readonly StructureLink[];
}

/** A picture as its structure is read. */
export const structureOf = ({ actors, drawn }: PictureContent, t: MapT): PictureStructure => ({
  actors: actors.map((actor) => ({ id: actor.id, name: nameOf(t, actor), sector: actor.sector, group: actor.group.trim() })),
  links: drawn,
});

/** People are not named as hubs and go-betweens unless they have been asked. */
export const canShowPeople = ({ actors }: PictureContent): boolean => !actors.some(({ type }) => type === 'person');
