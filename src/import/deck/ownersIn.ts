import { type Actor, type Id, listEntries, type WorkbookDocument } from '@/document';
import { normaliseName } from '@/lib/normaliseName';

/** Actors whose whole name a text says, in its order. */
export function ownersIn(text: string, { actors }: Pick<WorkbookDocument, 'actors'>): readonly Id[] {
  const said = ` ${normaliseName(text.replaceAll(',', ' '))} `;
  return listEntries<Actor>(actors)
    .map(({ id, name }) => ({ id, at: name.trim() === '' ? -1 : said.indexOf(` ${normaliseName(name)} `) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}
