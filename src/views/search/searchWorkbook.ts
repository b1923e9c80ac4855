import { blockKey, type Id, listEntries, sectionOfBlock, type WorkbookDocument } from '@/document';
import type { Language } from '@/lib/languages';
import type { LocalTemplate } from '@/template';
import type { AppServices } from '../services';
import { blockContent } from '../shared/progress';
import { type WorkbookSection, workbookSections } from '../shared/sections';
import { type Match, matchText } from './matchText';

/** Something found in a workbook, and where it is. */
export interface SearchHit {
  /** Unique among the hits of one search. */
  readonly id: string;
  readonly kind: 'section' | 'actor' | 'step' | 'event' | 'text';
  readonly text: string;
  readonly ranges: Match['ranges'];
  /** `null` for actors, who are in no one section. */
  readonly section: WorkbookSection | null;
  /** The block's own title, or `''`. */
  readonly blockTitle: string;
  /** The entry of the block to scroll to, or `''`. */
  readonly entry: Id;
}

const KIND_WEIGHT: Record<SearchHit['kind'], number> = { section: 0, actor: 0.25, step: 0.5, event: 0.75, text: 1 };

/** The most hits that a search gives. */
const MAX_HITS = 50;

type Candidate = Omit<SearchHit, 'ranges' | 'id'> & { readonly id?: string };

function* candidates(
  document: WorkbookDocument, sections: readonly WorkbookSection[], blockSpec: AppServices['blockSpec'], language: Language,
): Generator<Candidate> {
  const byId = new Map(sections.map((one) => [one.id, one]));
  const blockTitles = new Map(
    sections.flatMap(({ id, section }) => section.blocks.map((block): [string, string] => [blockKey(id, block.id), block.title ?? ''])),
  );
  for (const one of sections) {
    for (const text of [one.section.title, one.section.question]) {
      yield { id: `section:${one.id}`, kind: 'section', text, section: one, blockTitle: '', entry: '' };
    }
  }
  for (const actor of listEntries(document.actors)) {
    const text = [actor.name, actor.organisation, ...actor.tags, actor.contact, actor.note].filter(Boolean).join(' · ');
    yield { id: `actor:${actor.id}`, kind: 'actor', text, section: null, blockTitle: '', entry: actor.id };
  }
  const promised = [
    ...listEntries(document.steps).map((step) => ({ ...step, kind: 'step' as const })),
    ...listEntries(document.events).map((event) => ({ ...event, kind: 'event' as const })),
  ];
  const said = new Set<string>();
  for (const { id, kind, block, title, note } of promised) {
    const section = byId.get(sectionOfBlock(block)) ?? null;
    for (const text of [title, note]) {
      said.add(`${section?.id}:${text}`);
      yield { id: `${kind}:${id}`, kind, text, section, blockTitle: blockTitles.get(block) ?? '', entry: id };
    }
  }
  for (const one of sections) {
    for (const block of one.section.blocks) {
      const content = blockContent(one.section, block, document, language);
      if (!content) continue;
      for (const { text, entry = '' } of blockSpec(content.state.kind).searchTexts(content)) {
        // Said already, from the registry itself.
        if (entry in document.actors || entry in document.steps || said.has(`${one.id}:${text}`)) continue;
        yield { kind: 'text', text, section: one, blockTitle: block.title ?? '', entry };
      }
    }
  }
}

/**
 * Everything in a workbook that says `query`, best first, 50 at most: titles and questions of
 * sections, actors, steps, events and what stands in the blocks. Sections left out come last.
 */
export function searchWorkbook(
  document: WorkbookDocument, template: LocalTemplate, blockSpec: AppServices['blockSpec'], language: Language, query: string,
): readonly SearchHit[] {
  if (query.trim() === '') return [];
  const sections = workbookSections(template, document.meta);
  const best = new Map<string, SearchHit & { readonly score: number }>();
  for (const candidate of candidates(document, sections, blockSpec, language)) {
    const text = candidate.text.normalize('NFC');
    const match = matchText(text, query);
    if (!match) continue;
    const id = candidate.id ?? `text:${candidate.section?.id}:${candidate.entry}:${text}`;
    const score = match.score + KIND_WEIGHT[candidate.kind] + (candidate.section?.hidden ? 40 : 0);
    const known = best.get(id);
    if (!known || score < known.score) best.set(id, { ...candidate, id, text, ranges: match.ranges, score });
  }
  return [...best.values()].sort((a, b) => a.score - b.score).slice(0, MAX_HITS);
}
