import type { Id, Link } from '@/blockkit';

/** An actor and the links that are told under its name. */
export interface LinkGroup {
  readonly actor: Id;
  readonly links: readonly { readonly link: Link; readonly other: Id }[];
}

/**
 * Every link once, under one of its actors: first the actor with the most links, then the one with the most of those that
 * are left, and so on. Many links are then read as few short lists.
 */
export function groupLinks(links: readonly Link[]): readonly LinkGroup[] {
  const left = new Map<Id, Set<Link>>();
  for (const link of links) {
    for (const end of [link.from, link.to]) left.set(end, (left.get(end) ?? new Set()).add(link));
  }
  const groups: LinkGroup[] = [];
  for (;;) {
    const [actor, own] = [...left].reduce<readonly [Id, ReadonlySet<Link>]>((best, one) => (one[1].size > best[1].size ? one : best), ['', new Set()]);
    if (own.size === 0) return groups;
    const told = links.filter((link) => own.has(link)).map((link) => ({ link, other: link.from === actor ? link.to : link.from }));
    groups.push({ actor, links: told });
    for (const { link, other } of told) left.get(other)?.delete(link);
    left.delete(actor);
  }
}
