import { listEntries, type WorkbookDocument } from '@/document';
import type { Language } from '@/lib/languages';
import { lineDifference, linesOf } from '@/rounds';
import type { LocalSection, LocalTemplate } from '@/template';
import type { AppServices } from '../services';
import { blockContent } from '../shared/progress';
import { workbookSections } from '../shared/sections';

/** What one part of a workbook says in only one of two documents. */
export interface PartDifference {
  /** A section's id, `cover` or `actors`. */
  readonly part: string;
  readonly onlyThen: readonly string[];
  readonly onlyNow: readonly string[];
}

const difference = (part: string, then: readonly string[], now: readonly string[]): PartDifference => ({ part, ...lineDifference(then, now) });

const coverLines = ({ meta, actors }: WorkbookDocument): readonly string[] => [
  meta.name, meta.event, meta.place, meta.date,
  ...Object.keys(meta.present).map((id) => actors[id]?.name ?? ''),
  ...listEntries(meta.logos).map(({ alt }) => alt),
];

const actorLines = ({ actors }: WorkbookDocument): readonly string[] =>
  listEntries(actors).map(({ name, organisation, group, tags, contact, note }) =>
    [name, organisation, group, ...tags, contact, note].filter(Boolean).join(' · '));

/** What an earlier document says otherwise than the present one, part by part; equal parts are left out. */
export function compareDocuments(
  then: WorkbookDocument, now: WorkbookDocument, template: LocalTemplate, blockSpec: AppServices['blockSpec'], language: Language,
): readonly PartDifference[] {
  const sectionLines = (section: LocalSection, document: WorkbookDocument): readonly string[] =>
    section.blocks.flatMap((block) => {
      const content = blockContent(section, block, document, language);
      return content ? blockSpec(content.state.kind).toPdf(content).flatMap(linesOf) : [];
    });
  return [
    difference('cover', coverLines(then), coverLines(now)),
    difference('actors', actorLines(then), actorLines(now)),
    ...workbookSections(template, now.meta).map(({ id, section }) =>
      difference(id, sectionLines(section, then), sectionLines(section, now))),
  ].filter(({ onlyThen, onlyNow }) => onlyThen.length + onlyNow.length > 0);
}
