import type { Language } from '@/lib/languages';
import { texts } from '../texts';

/** Names that people see in the list of things on a slide, and words of the deck itself. */
export interface Words {
  readonly text: string;
  readonly table: string;
  readonly figure: string;
  readonly image: string;
  readonly room: string;
  readonly continued: (title: string) => string;
}

export function wordsIn(language: Language): Words {
  const t = texts.translator(language);
  return {
    text: t('item-text'), table: t('item-table'), figure: t('item-figure'), image: t('item-image'), room: t('item-room'),
    continued: (title) => t('continued', { title }),
  };
}
