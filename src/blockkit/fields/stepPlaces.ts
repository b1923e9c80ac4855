import { type BlockKey, type Id, listEntries, type Step, type WorkbookDocument } from '@/document';

/** The steps promised in one block, or in one entry of it, in order. */
export const listStepsOf = (document: Pick<WorkbookDocument, 'steps'>, block: BlockKey, entry: Id = ''): readonly Step[] =>
  listEntries(document.steps).filter((step) => step.block === block && step.entry === entry);

/**
 * Steps of all blocks stand in one order. Gives the index there that makes a step the one at `index`
 * among the steps of its own block and entry. `moved` is the step itself when it is there already.
 */
export function indexAmongAll(document: WorkbookDocument, block: BlockKey, entry: Id, index: number, moved?: Id): number {
  const all = listEntries(document.steps).filter(({ id }) => id !== moved);
  const own = all.filter((step) => step.block === block && step.entry === entry);
  const next = own[index];
  if (next) return all.indexOf(next);
  const last = own.at(-1);
  return last ? all.indexOf(last) + 1 : all.length;
}
