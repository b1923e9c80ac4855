import { gunzipSync, gzipSync } from 'fflate';
import { listEntries, type WorkbookDocument, type WorkbookRecord } from '@/document';
import { listGone, nameFinder, replaceNames, withoutPerson } from '@/document/privacy';
import type { StorageAdapter } from '@/persistence';
import { readDocument, rewriteState } from '@/store';
import type { Library, Rewrite } from '@/views/services';
import { forgetEverything, forgetTexts } from './rememberedHere';
import { aloneWithWorkbook } from './workbookLocks';
import { texts } from './texts';

export { forgetEverything, forgetWorkbook } from './rememberedHere';

/** What tabs tell each other beside `changed`: to let go of one workbook, or that everything is being cleared. */
export type Call = { readonly letGo: string } | { readonly clear: true };

export interface PrivacyParts {
  readonly adapter: StorageAdapter;
  /** Ends what this tab holds of a workbook. */
  readonly expel: (id: string, isDropped: boolean) => Promise<void>;
  readonly call: (call: Call) => void;
  readonly changed: () => Promise<void>;
}

/** What is done to everything that is kept, while no tab holds it. */
export function openPrivacy({ adapter, expel, call, changed }: PrivacyParts): Pick<Library, 'rewrite' | 'clear'> {
  /** False when another tab did not let go. */
  async function alone(id: string, what: Call, isDropped: boolean, work: () => Promise<void>): Promise<boolean> {
    try {
      await aloneWithWorkbook(id, async () => {
        call(what);
        await expel(id, isDropped);
      }, work);
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'TimeoutError') return false;
      throw error;
    }
  }

  return {
    rewrite: async (id, how) => {
      const isDone = await alone(id, { letGo: id }, false, () => rewriteKept(adapter, id, how));
      await changed();
      return isDone ? 'done' : 'busy';
    },
    clear: async () => {
      const ids = (await adapter.listWorkbooks()).map(({ id }) => id);
      // Also with a frozen tab about: what it holds is dropped as soon as it hears.
      await Promise.all(ids.map((id) => alone(id, { clear: true }, true, async () => undefined)));
      await adapter.clear();
      forgetEverything();
      await changed();
    },
  };
}

/**
 * Rewrites everything that is kept of a workbook, so that nothing of what it was can be found in it. Nobody may have it
 * open. The versions go first: should the work break off, the workbook still shows what is to be done again.
 */
async function rewriteKept(adapter: StorageAdapter, id: string, rewrite: Rewrite): Promise<void> {
  for (const version of await adapter.listVersions(id)) {
    const state = rewriteState([gunzipSync(await adapter.loadVersion(version.id))], rewrite.past);
    // What cannot be read cannot be searched either.
    if (!state) await adapter.deleteVersion(version.id);
    else {
      const packed = gzipSync(state);
      await adapter.saveVersion({ ...version, name: rewrite.text(version.name), size: packed.length }, packed);
    }
  }
  const loaded = await adapter.loadUpdates(id);
  const state = rewriteState(loaded, rewrite.now);
  if (state) {
    await adapter.compact(id, state, loaded);
    await adapter.updateRecord(id, changedRecord(readDocument(state), state.length));
  }
  forgetTexts((text) => rewrite.text(text) !== text);
}

const changedRecord = (document: WorkbookDocument | null, size: number): Partial<WorkbookRecord> =>
  document ? { name: document.meta.name, actorCount: listEntries(document.actors).length, size, edited: Date.now() } : {};

/** Takes persons out whom another copy of the workbook has taken out already; free texts lose their whole names. */
export function rewriteWithout(document: WorkbookDocument, persons: readonly string[]): Rewrite {
  const word = texts.translator(document.meta.language)('removedWord');
  const finders = persons.map((id) => nameFinder(document.actors[id]?.name ?? ''));
  const change = (one: WorkbookDocument): WorkbookDocument =>
    finders.reduce(
      (next, find) => replaceNames(next, find, word, ({ fit }) => fit === 'whole'),
      persons.reduce((next, id) => withoutPerson(next, id, Date.now()), one),
    );
  const text = (one: string): string => finders.reduce((next, find) =>
    find(next).filter(({ fit }) => fit === 'whole').toReversed().reduce((now, { start, end }) => now.slice(0, start) + word + now.slice(end), next), one);
  return { now: change, past: change, text };
}

/** Persons who are in `before` and have been taken out for good in `after`. */
export const newlyGone = (before: WorkbookDocument, after: WorkbookDocument): readonly string[] =>
  listGone(after).filter((id) => before.actors[id] !== undefined && !before.actors[id].gone);

/** How many whom `here` has taken out for good a file still names. */
export const countReturning = (here: WorkbookDocument, file: WorkbookDocument): number =>
  listGone(here).filter((id) => (file.actors[id]?.name ?? '').trim() !== '').length;
