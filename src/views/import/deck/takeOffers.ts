import type { BlockContent, TakenText } from '@/blockkit';
import { type BlockState, defineCommand, type DocumentDraft } from '@/document';
import { type DeckOffer, ownersIn } from '@/import/deck';
import type { AppServices } from '../../services';
import { targetId } from './targets';

/** Puts texts from slides in their blocks, all of them in one undo step. */
export const takeDeck = defineCommand<{ readonly recipes: readonly ((draft: DocumentDraft) => void)[] }>({
  name: 'deck.take',
  recipe: (draft, { recipes }) => {
    for (const recipe of recipes) recipe(draft);
  },
});

/** What a block is given of an offer. `promise` says in words what was promised. */
function takenText(offer: DeckOffer, document: BlockContent<unknown, BlockState>['document'], promise: (said: string) => string): TakenText {
  const { text, part, group, due } = offer;
  if (part !== 'step') return { text, part, group };
  const said = offer.promise ?? '';
  return { text, part, group, due, owners: ownersIn(said === '' ? text : said, document), note: said === '' || said === text ? '' : promise(said) };
}

/** One recipe for each block that gets something. */
export function recipesFor(
  offers: readonly DeckOffer[], contentOf: (target: { readonly section: string; readonly block: string }) => BlockContent<unknown, BlockState> | null,
  blockSpec: AppServices['blockSpec'], promise: (said: string) => string,
): readonly ((draft: DocumentDraft) => void)[] {
  const byTarget = new Map<string, DeckOffer[]>();
  for (const offer of offers) byTarget.set(targetId(offer.target), [...(byTarget.get(targetId(offer.target)) ?? []), offer]);
  return [...byTarget.values()].flatMap((group) => {
    const content = group[0]?.target ? contentOf(group[0].target) : null;
    const take = content && blockSpec(content.state.kind).takeTexts;
    return content && take ? [take(content, group.map((offer) => takenText(offer, content.document, promise)))] : [];
  });
}
