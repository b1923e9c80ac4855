import type { TakenTables } from '@/document';
import type { texts } from './texts';

/** What has been taken, a sentence for each sort of thing. */
export function takenWords({ actors, links, steps, events }: TakenTables, t: ReturnType<typeof texts.useT>): readonly string[] {
  const words = (['steps', 'events', 'actors', 'links'] as const).flatMap((key) => {
    const { added, changed } = { actors, links, steps, events }[key];
    const changes = Object.keys(changed).length;
    return [
      ...(added.length > 0 ? [t(`added-${key}`, { count: added.length })] : []),
      ...(changes > 0 ? [t(`changed-${key}`, { count: changes })] : []),
    ];
  });
  return words;
}
