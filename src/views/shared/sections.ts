import { useMemo } from 'react';
import { useDocument } from '@/blockkit';
import { listSections, type Meta } from '@/document';
import type { LocalSection, LocalTemplate } from '@/template';
import { useLocalTemplate } from './OpenWorkbookContext';

export interface WorkbookSection {
  readonly id: string;
  readonly section: LocalSection;
  /** Counts from 1 among the sections in use; 0 for one left out. */
  readonly number: number;
  readonly hidden: boolean;
}

/** The sections of a workbook in its own order, those left out too. */
export function workbookSections(template: LocalTemplate, meta: Pick<Meta, 'sections'>): readonly WorkbookSection[] {
  const byId = new Map(template.sections.map((section) => [section.id, section]));
  let number = 0;
  return listSections(meta).flatMap(({ id, hidden }) => {
    const section = byId.get(id);
    if (!section) return [];
    if (!hidden) number += 1;
    return [{ id, section, number: hidden ? 0 : number, hidden }];
  });
}

/** `workbookSections` of the open workbook. */
export function useSections(): readonly WorkbookSection[] {
  const template = useLocalTemplate();
  const uses = useDocument((document) => document.meta.sections);
  return useMemo(() => workbookSections(template, { sections: uses }), [template, uses]);
}
