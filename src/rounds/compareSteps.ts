import { type Id, listEntries, type Step, type WorkbookDocument } from '@/document';

/** A step in two rounds; after carrying these are two steps. */
export interface StepPair {
  readonly before: Step;
  readonly after: Step;
}

/** What has become of the steps of an earlier round. Steps without words are left out. */
export interface StepsComparison {
  readonly all: readonly [before: number, after: number];
  readonly finished: readonly [before: number, after: number];
  readonly unfinished: readonly [before: number, after: number];
  /** Unfinished or unknown before and done now. */
  readonly done: readonly Step[];
  /** New, and not gone on from an earlier one. */
  readonly added: readonly Step[];
  /** Going on as another step. */
  readonly carried: readonly StepPair[];
  /** Done before and put away since. */
  readonly finishedBefore: readonly Step[];
  /** Not done before, and not here any more. */
  readonly left: readonly Step[];
  readonly dropped: readonly Step[];
  /** Done before and taken up again. */
  readonly reopened: readonly Step[];
  readonly redated: readonly StepPair[];
  readonly reowned: readonly StepPair[];
  readonly retitled: readonly StepPair[];
  /** Unfinished before and now; those that go on as other steps are among `carried`. */
  readonly stillOpen: readonly StepPair[];
}

const isUnfinished = ({ status }: Step): boolean => status === 'open' || status === 'doing';
const isDone = ({ status }: Step): boolean => status === 'done';

const stepsOf = (document: WorkbookDocument): readonly Step[] => listEntries(document.steps).filter(({ title }) => title.trim() !== '');

const ownersOf = ({ owners }: Step): string => [...owners].sort().join(' ');

export function compareSteps(before: WorkbookDocument, after: WorkbookDocument): StepsComparison {
  const old = stepsOf(before);
  const young = stepsOf(after);
  const oldById = new Map(old.map((step) => [step.id, step]));
  const youngIds = new Set(young.map(({ id }) => id));
  const carried = young.flatMap((step): readonly StepPair[] => {
    const from = step.carriedFrom === undefined || oldById.has(step.id) ? undefined : oldById.get(step.carriedFrom);
    return from ? [{ before: from, after: step }] : [];
  });
  const carriedFrom = new Set<Id>(carried.map((pair) => pair.before.id));
  const carriedTo = new Set<Id>(carried.map((pair) => pair.after.id));
  const same = young.flatMap((step): readonly StepPair[] => {
    const known = oldById.get(step.id);
    // A step that has gone on as another is told of there.
    return known && !carriedFrom.has(step.id) ? [{ before: known, after: step }] : [];
  });
  const pairs = [...same, ...carried];
  const added = young.filter(({ id }) => !oldById.has(id) && !carriedTo.has(id));
  const gone = old.filter(({ id }) => !youngIds.has(id) && !carriedFrom.has(id));
  const count = (isMeant: (step: Step) => boolean): readonly [number, number] => [old.filter(isMeant).length, young.filter(isMeant).length];
  const now = (isMeant: (pair: StepPair) => boolean): readonly Step[] => pairs.filter(isMeant).map((pair) => pair.after);
  return {
    all: [old.length, young.length],
    finished: count(isDone),
    unfinished: count(isUnfinished),
    done: [...now((pair) => !isDone(pair.before) && isDone(pair.after)), ...added.filter(isDone)],
    added: added.filter((step) => !isDone(step)),
    carried,
    finishedBefore: gone.filter(isDone),
    left: gone.filter((step) => !isDone(step)),
    dropped: now((pair) => pair.before.status !== 'dropped' && pair.after.status === 'dropped'),
    reopened: now((pair) => isDone(pair.before) && isUnfinished(pair.after)),
    redated: pairs.filter((pair) => pair.before.due !== pair.after.due),
    reowned: pairs.filter((pair) => ownersOf(pair.before) !== ownersOf(pair.after)),
    retitled: pairs.filter((pair) => pair.before.title.trim() !== pair.after.title.trim()),
    stillOpen: same.filter((pair) => isUnfinished(pair.before) && isUnfinished(pair.after)),
  };
}
