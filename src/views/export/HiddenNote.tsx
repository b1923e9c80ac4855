import { useDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { useServices } from '../services';
import { Notice } from '../shared/Notice';
import { blockContent } from '../shared/progress';
import { useSections } from '../shared/sections';
import type { Choices } from './choices';
import { texts } from './texts';

interface HiddenNoteProps {
  readonly kind: 'workbook' | 'print' | 'file';
  readonly choices: Choices;
}

/** Says what is kept covered in the workbook, and where its words will go. */
export function HiddenNote({ kind, choices }: HiddenNoteProps) {
  const t = texts.useT();
  const language = useLanguage();
  const { blockSpec } = useServices();
  const document = useDocument((whole) => whole);
  const sections = useSections().filter(({ id, hidden }) => kind === 'file' || (!hidden && !choices.without.has(id)));
  const notes = sections.flatMap(({ section }) => {
    const count = section.blocks.reduce((sum, block) => {
      const content = blockContent(section, block, document, language);
      return sum + (content ? (blockSpec(content.state.kind).countHidden?.(content) ?? 0) : 0);
    }, 0);
    return count > 0 ? [t('hiddenNotes', { count, section: section.title })] : [];
  });
  if (notes.length === 0) return null;
  const where = kind === 'file' ? 'hiddenFile' : choices.includeAppendix ? 'hiddenIn' : 'hiddenOut';
  return <Notice tone="note" title={t('hiddenTitle')}>{t(where, { notes: notes.join(', ') })}</Notice>;
}
