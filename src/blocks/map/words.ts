import type { Actor, Id, Link, Sector, Strength } from '@/blockkit';
import { ringOf } from './model';
import { linksOfActor, otherEnd, type PictureContent } from './readPicture';
import type { texts } from './texts';

export type MapT = ReturnType<typeof texts.useT>;

export const sectorWord = (t: MapT, sector: Sector | ''): string => t(sector === '' ? 'noSector' : sector);

export const nameOf = (t: MapT, actor: Pick<Actor, 'name'> | undefined): string => actor?.name.trim() || t('unnamed');

/** An actor as a screen reader says it: name, sector, group, ring, number of links. */
export function describeActor(t: MapT, content: PictureContent, actor: Actor): string {
  const place = content.places.get(actor.id);
  const inRing = place && content.picture.ground === 'rings' ? t('inRing', { ring: t(ringOf(place.at)).toLocaleLowerCase() }) : '';
  return [
    nameOf(t, actor),
    sectorWord(t, actor.sector).toLocaleLowerCase(),
    actor.group.trim() && t('inGroup', { group: actor.group.trim() }),
    inRing,
    place?.pinned && t('isPinned'),
    t('linkCount', { count: linksOfActor(content, actor.id).length }),
  ].filter(Boolean).join(', ');
}

/** How many links of each strength, in words: "4 vahvaa, 1 heikko". */
export function countByStrength(links: readonly Pick<Link, 'strength'>[]): readonly { readonly strength: Strength; readonly count: number }[] {
  return (['strong', 'weak', 'wished'] as const)
    .map((strength) => ({ strength, count: links.filter((link) => link.strength === strength).length }))
    .filter(({ count }) => count > 0);
}

/** Both ends of a link by name. */
export const describeLink = (t: MapT, link: Link, actors: Readonly<Record<Id, Actor>>): string =>
  t('between', { from: nameOf(t, actors[link.from]), to: nameOf(t, actors[link.to]) });

/** The names an actor is linked to, with the strength of each link. */
export const neighboursOf = (content: PictureContent, id: Id): readonly { readonly link: Link; readonly other: Id }[] =>
  linksOfActor(content, id).map((link) => ({ link, other: otherEnd(link, id) }));
