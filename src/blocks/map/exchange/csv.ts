import { formatCsv } from '@/lib/csv';
import { type Network, ringWord } from './network';
import type { texts } from './texts';

type T = ReturnType<typeof texts.translator>;

/** The actors of a picture for a spreadsheet, in the reader's words. `readRows` reads it back. */
export const actorsCsv = ({ actors }: Network, t: T): string => formatCsv([
  [t('name'), t('sector'), t('group'), t('ring')],
  ...actors.map((actor) => {
    const ring = ringWord(actor);
    return [actor.name, actor.sector && t(`sector-${actor.sector}`), actor.group, ring && t(`ring-${ring}`)];
  }),
]);

/** The links of a picture for a spreadsheet, by the names of their actors. `readRows` reads it back. */
export function linksCsv({ actors, links }: Network, t: T): string {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return formatCsv([
    [t('from'), t('to'), t('strength'), t('about')],
    ...links.map(({ from, to, strength, about }) => [names.get(from) ?? '', names.get(to) ?? '', strength ? t(strength) : '', about]),
  ]);
}
