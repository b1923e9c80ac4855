import type { DeckSection, DeckTarget } from '@/import/deck';
import type { AppServices } from '../../services';
import type { WorkbookSection } from '../../shared/sections';

/** Sections in use, with those of their blocks that take texts. */
export const takingSections = (sections: readonly WorkbookSection[], blockSpec: AppServices['blockSpec']): readonly DeckSection[] =>
  sections.filter(({ hidden }) => !hidden).map(({ id, section }) => ({
    id,
    title: section.title,
    question: section.question,
    blocks: section.blocks.filter(({ kind }) => blockSpec(kind).takeTexts !== undefined).map((block) => ({ id: block.id, title: block.title ?? '' })),
  }));

/** A place as one word, for menus. `''`: nowhere. */
export const targetId = (target: DeckTarget | null): string => (target ? `${target.section}/${target.block}` : '');

export function targetOf(id: string): DeckTarget | null {
  const [section, block] = id.split('/');
  return section && block ? { section, block } : null;
}
