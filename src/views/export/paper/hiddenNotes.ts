import { blockContent } from '../../shared/progress';
import type { ExportNote, ExportSource } from '../formats/types';
import { texts } from './texts';

/** Says what is kept covered in sections of the workbook, and where its words will go. */
export function hiddenNotes(
  { document, language, blockSpec, sections }: ExportSource, isIn: (sectionId: string, isHidden: boolean) => boolean, where: 'appendix' | 'nowhere' | 'sheet' | 'file',
): readonly ExportNote[] {
  const t = texts.translator(language);
  const notes = sections.filter(({ id, hidden }) => isIn(id, hidden)).flatMap(({ section }) => {
    const count = section.blocks.reduce((sum, block) => {
      const content = blockContent(section, block, document, language);
      return sum + (content ? (blockSpec(content.state.kind).countHidden?.(content) ?? 0) : 0);
    }, 0);
    return count > 0 ? [t('hiddenNotes', { count, section: section.title })] : [];
  });
  return notes.length === 0 ? [] : [{ title: t('hiddenTitle'), text: t(`hidden-${where}`, { notes: notes.join(', ') }) }];
}
