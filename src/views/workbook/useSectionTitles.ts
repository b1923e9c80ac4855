import { type ContextType, useMemo } from 'react';
import { blockKey, type SectionTitlesContext } from '@/blockkit';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import { useSections } from '../shared/sections';

/** What `SectionTitlesContext` gives to blocks: where each block of the workbook stands. */
export function useSectionTitles(): NonNullable<ContextType<typeof SectionTitlesContext>> {
  const workbook = useOpenWorkbook();
  const sections = useSections();
  return useMemo(
    () =>
      Object.fromEntries(
        sections.flatMap(({ id, section }) =>
          section.blocks.map((block) => [blockKey(id, block.id), { title: section.title, href: routes.section(workbook.id, id) }]),
        ),
      ),
    [sections, workbook.id],
  );
}
