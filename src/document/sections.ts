import type { Meta, SectionUse } from './types';

export interface SectionPlace extends SectionUse {
  readonly id: string;
}

/** All sections of a workbook in its own order, those left out too. */
export const listSections = (meta: Pick<Meta, 'sections'>): readonly SectionPlace[] =>
  Object.entries(meta.sections)
    .map(([id, { pos, hidden }]) => ({ id, pos, hidden }))
    .sort((a, b) => (a.pos < b.pos ? -1 : a.pos > b.pos ? 1 : a.id < b.id ? -1 : 1));
