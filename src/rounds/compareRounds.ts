import type { AnyBlockSpec, BlockComparison, BlockContent } from '@/blockkit';
import { blockKey, type BlockKey, type BlockState, listSections, type WorkbookDocument } from '@/document';
import type { Language } from '@/lib/languages';
import type { LocalBlock, LocalSection, LocalTemplate } from '@/template';
import { compareNetworks, type NetworkComparison } from './compareNetworks';
import { compareSteps, type StepsComparison } from './compareSteps';
import { lineDifference, linesOf } from './lineDifference';

export interface RoundsContext {
  readonly template: LocalTemplate;
  readonly blockSpec: (kind: string) => AnyBlockSpec;
  readonly language: Language;
}

/** What one block says otherwise. */
export interface BlockChange {
  readonly key: BlockKey;
  readonly section: LocalSection;
  /** Counts from 1 among the sections in use; 0 for one left out. */
  readonly number: number;
  /** The block's own title, or what its kind is called. */
  readonly title: string;
  readonly comparison: BlockComparison;
}

/** Two rounds of one workbook, the earlier one first. */
export interface RoundComparison {
  readonly steps: StepsComparison;
  readonly network: NetworkComparison;
  readonly ratings: readonly BlockChange[];
  readonly decisions: readonly BlockChange[];
  /** The other blocks that differ. */
  readonly sections: readonly BlockChange[];
}

/** Whether a block says anything otherwise. */
export const isChanged = ({ lines, figures = [] }: BlockComparison): boolean =>
  lines.length > 0 || figures.some(({ went, before, after }) => went === 'up' || went === 'down' || before !== after);

type Content = BlockContent<unknown, BlockState>;

/** Where a kind does not compare by itself: the lines that it would print. */
function compareLines(spec: AnyBlockSpec, before: Content, after: Content): BlockComparison {
  const lines = (content: Content): readonly string[] => spec.toPdf(content).flatMap(linesOf);
  const { onlyThen, onlyNow } = lineDifference(lines(before), lines(after));
  return {
    summary: '',
    lines: [...onlyNow.map((text) => ({ change: 'new', text } as const)), ...onlyThen.map((text) => ({ change: 'gone', text } as const))],
  };
}

/** Steps are compared as a whole, actors with the network: their own blocks say nothing more. */
const isToldElsewhere = (state: BlockState): boolean => Object.keys(state).length === 1;

function compareBlock(
  section: LocalSection, number: number, block: LocalBlock, before: WorkbookDocument, after: WorkbookDocument, { blockSpec, language }: RoundsContext,
): BlockChange | null {
  const key = blockKey(section.id, block.id);
  const states = [before.answers[key], after.answers[key]] as const;
  const kind = states[1]?.kind ?? states[0]?.kind;
  if (kind === undefined) return null;
  const spec = blockSpec(kind);
  const place = { key, sectionId: section.id, title: block.title ?? '', help: block.help ?? '', question: section.question };
  // A round that lacks the block, or has another kind of it, says nothing there.
  const contentOf = (document: WorkbookDocument, state: BlockState | undefined): Content => ({
    block: place, config: block.config, document, language, state: state?.kind === kind ? state : spec.initialState(block.config, key),
  });
  const old = contentOf(before, states[0]);
  const young = contentOf(after, states[1]);
  if (isToldElsewhere(old.state) && isToldElsewhere(young.state)) return null;
  return { key, section, number, title: place.title || spec.label(language), comparison: spec.compare?.(old, young) ?? compareLines(spec, old, young) };
}

/** Compares two rounds of a workbook, block by block as the template has them now. Reads nothing but its arguments. */
export function compareRounds(before: WorkbookDocument, after: WorkbookDocument, context: RoundsContext): RoundComparison {
  const byId = new Map(context.template.sections.map((section) => [section.id, section]));
  let number = 0;
  const changes = listSections(after.meta).flatMap(({ id, hidden }): readonly BlockChange[] => {
    const section = byId.get(id);
    if (!section) return [];
    if (!hidden) number += 1;
    const at = hidden ? 0 : number;
    return section.blocks.flatMap((block) => compareBlock(section, at, block, before, after, context) ?? []);
  });
  const partOf = (part: BlockComparison['part']): readonly BlockChange[] => changes.filter(({ comparison }) => comparison.part === part);
  return {
    steps: compareSteps(before, after),
    network: compareNetworks(before, after),
    ratings: partOf('ratings').filter(({ comparison: { figures = [], lines, summary } }) => figures.length + lines.length > 0 || summary !== ''),
    decisions: partOf('decisions').filter(({ comparison }) => isChanged(comparison)),
    sections: partOf(undefined).filter(({ comparison }) => isChanged(comparison)),
  };
}

/** Whether nothing at all differs. */
export function isSame({ steps, network, ratings, decisions, sections }: RoundComparison): boolean {
  const stepChanges = [
    steps.done, steps.added, steps.carried, steps.finishedBefore, steps.left, steps.dropped, steps.reopened, steps.redated, steps.reowned, steps.retitled,
  ];
  const netChanges = [
    network.newActors, network.lostActors, network.renamed, network.newLinks, network.lostLinks, network.stronger, network.weaker, network.wishesMet,
  ];
  return [...stepChanges, ...netChanges, decisions, sections].every((list) => list.length === 0) && !ratings.some(({ comparison }) => isChanged(comparison));
}
