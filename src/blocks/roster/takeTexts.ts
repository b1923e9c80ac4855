import { addActors, type BlockContent, type BlockState, type DocumentDraft, listEntries, type TakenText } from '@/blockkit';
import { createId } from '@/lib/createId';
import { normaliseName } from '@/lib/normaliseName';

/** Each name from outside becomes an actor, unless one of that name is there. */
export function takeTexts({ document }: BlockContent<unknown, BlockState>, texts: readonly TakenText[]) {
  const known = new Set(listEntries(document.actors).map(({ name }) => normaliseName(name)));
  const actors = texts.flatMap(({ text }) => {
    const name = text.trim().replaceAll(/\s+/g, ' ');
    const same = normaliseName(name);
    if (name === '' || known.has(same)) return [];
    known.add(same);
    return [{ id: createId(), name }];
  });
  return (draft: DocumentDraft): void => addActors.recipe(draft, { actors });
}
