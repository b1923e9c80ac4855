import type { Id } from '@/blockkit';
import { linksOfActor, otherEnd, type PictureContent } from '../readPicture';
import type { Look } from './MapContext';

/** The actors and links that are looked at; `null` = all of them. */
export function focusOf(content: PictureContent, { sector, strength, group, around }: Look): ReadonlySet<Id> | null {
  if (sector === null && strength === null && group === null && around === null) return null;
  const near = around === null ? null : new Set([around, ...linksOfActor(content, around).map((link) => otherEnd(link, around))]);
  const links = content.drawn.filter((link) => (strength === null || link.strength === strength) && (around === null || link.from === around || link.to === around));
  const linked = strength === null ? null : new Set(links.flatMap(({ from, to }) => [from, to]));
  const seen = new Set<Id>();
  for (const actor of content.actors) {
    const fits = (sector === null || actor.sector === sector) && (group === null || actor.group.trim() === group)
      && (near === null || near.has(actor.id)) && (linked === null || linked.has(actor.id));
    if (fits) seen.add(actor.id);
  }
  for (const { id, from, to } of links) if (seen.has(from) && seen.has(to)) seen.add(id);
  return seen;
}
