import type { SheetId } from '@/document/sheets';
import { addUnknown, planActors } from './planActors';
import { createContext } from './planContext';
import { planLinks } from './planLinks';
import { planSteps } from './planSteps';
import type { PlannedRow, TablePlan, TablePlanInput } from './planTypes';

/** Actors first: the other sheets name them. */
const ORDER = [['actors', planActors], ['links', planLinks], ['plan', planSteps]] as const satisfies readonly (readonly [SheetId, unknown])[];

/**
 * Compares the rows of a file with the workbook: what is new, what changes, what stays, what cannot be read.
 * An entry is known by its id, or else by its name, its two ends or its title. Nothing is ever removed.
 */
export function planTables(input: TablePlanInput): TablePlan {
  const ctx = createContext(input);
  const planned = new Map<number, readonly PlannedRow[]>();
  for (const [kind, plan] of ORDER) {
    input.sheets.forEach(({ layout, rows }, sheet) => {
      if (layout.kind === kind) planned.set(sheet, plan(ctx, sheet, rows));
    });
  }
  addUnknown(ctx);
  // A step goes on with one that is here or comes along; otherwise nobody knows what it went on with.
  const coming = new Set(ctx.taken.steps.added.map(({ id }) => id));
  const steps = ctx.taken.steps.added.map(({ carriedFrom, ...step }) => {
    const from = carriedFrom === undefined ? undefined : (ctx.ids.get(carriedFrom) ?? carriedFrom);
    return from !== undefined && (coming.has(from) || Object.hasOwn(input.document.steps, from)) ? { ...step, carriedFrom: from } : step;
  });
  return {
    rows: input.sheets.flatMap((_, sheet) => planned.get(sheet) ?? []),
    names: ctx.names.unknown().map(({ key, name, as, count }) => ({ key, name, as, count })),
    placeless: ctx.placeless,
    taken: { ...ctx.taken, steps: { ...ctx.taken.steps, added: steps } },
  };
}
