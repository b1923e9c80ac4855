import type { PdfNode } from '@/blockkit';
import { listEntries, type WorkbookDocument } from '@/document';
import type { Language } from '@/lib/languages';
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

/** The written lines of a node, without the words of the form itself. */
function linesOf(node: PdfNode): readonly string[] {
  switch (node.type) {
    case 'paragraph': return [node.text];
    case 'list': return node.items.map(({ text, detail }) => [text, detail].filter(Boolean).join(' · '));
    case 'table': return node.rows.map((row) => row.map(({ text }) => text).filter(Boolean).join(' · '));
    case 'image': return [node.caption || node.alt];
    case 'heading':
    case 'figure':
    case 'blank':
      return [];
  }
}

function difference(part: string, then: readonly string[], now: readonly string[]): PartDifference {
  const without = (lines: readonly string[], others: readonly string[]): readonly string[] => {
    const left = new Map<string, number>();
    for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
    return lines.filter((line) => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return line.trim() !== '' && count <= 0;
    });
  };
  return { part, onlyThen: without(then, now), onlyNow: without(now, then) };
}

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
