import { type BlockKey, blockKey, type Id, listEntries, type Workshop } from '@/document';
import type { LocalSection } from '@/template';

/** Kinds that a section's last step shows together: what was decided, and who does what first. */
export const SUMMARY_KINDS: ReadonlySet<string> = new Set(['decisions', 'steps']);

/** One thing on the wall at a time. `id` is stable from one opening to the next. */
export type WallStep =
  /** The network's name, the event, who are here. */
  | { readonly id: 'cover'; readonly type: 'cover' }
  /** The framework's figure of a section. */
  | { readonly id: string; readonly type: 'figure'; readonly section: string }
  | { readonly id: string; readonly type: 'question'; readonly section: string }
  /** One block's face. */
  | { readonly id: string; readonly type: 'block'; readonly section: string; readonly block: BlockKey }
  /** The section's decisions and steps. */
  | { readonly id: string; readonly type: 'summary'; readonly section: string; readonly blocks: readonly BlockKey[] }
  /** A break or something else of the run of the day that has no section. */
  | { readonly id: string; readonly type: 'pause'; readonly item: Id }
  /** Everything that was decided and promised. */
  | { readonly id: 'end'; readonly type: 'end' };

function stepsOfSection(section: LocalSection): WallStep[] {
  const of = (name: string): string => `${section.id}/${name}`;
  const isSummary = ({ kind }: { kind: string }): boolean => SUMMARY_KINDS.has(kind);
  const summary = section.blocks.filter(isSummary).map(({ id }) => blockKey(section.id, id));
  return [
    { id: of('question'), type: 'question', section: section.id },
    ...(section.guidance.figure ? [{ id: of('figure'), type: 'figure', section: section.id } as const] : []),
    ...section.blocks
      .filter((block) => !isSummary(block) && block.kind !== 'guide')
      .map(({ id }) => ({ id: of(id), type: 'block', section: section.id, block: blockKey(section.id, id) }) as const),
    ...(summary.length > 0 ? [{ id: of('summary'), type: 'summary', section: section.id, blocks: summary } as const] : []),
  ];
}

/**
 * What the wall shows, in order: the cover, each section's question, figure, blocks and summary, and the end.
 * With a workshop: only the sections of its run of the day, in that order, with its breaks; skipped rows are left out.
 */
export function wallSteps(sections: readonly LocalSection[], workshop?: Workshop | null): readonly WallStep[] {
  const first: WallStep = { id: 'cover', type: 'cover' };
  const last: WallStep = { id: 'end', type: 'end' };
  if (!workshop) return [first, ...sections.flatMap(stepsOfSection), last];
  const byId = new Map(sections.map((section) => [section.id, section]));
  const shown = new Set<string>();
  const steps: WallStep[] = [];
  for (const item of listEntries(workshop.items)) {
    if (item.skipped) continue;
    const section = byId.get(item.section);
    if (!section) steps.push({ id: `pause/${item.id}`, type: 'pause', item: item.id });
    else if (!shown.has(section.id)) {
      shown.add(section.id);
      steps.push(...stepsOfSection(section));
    }
  }
  return [first, ...steps, last];
}
