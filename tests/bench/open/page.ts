import type { WorkbookRecord } from '@/document';
import { indexedDbAdapter } from '@/persistence';
import { createWorkbookStore } from '@/store';
import { bigState, testTemplate } from '../../storeFixture';

/** What the benchmark asks of the page. */
export interface OpenBench {
  readonly save: (entities: number) => Promise<void>;
  /** ms from asking the disk to a snapshot that can be shown. */
  readonly open: (entities: number) => Promise<number>;
}

const record = (id: string): WorkbookRecord => ({
  id, name: '', template: testTemplate(), created: 1, edited: 1, exported: null, progress: 0, size: 0, actorCount: 0, lastSection: null, deleted: null,
});

const idOf = (entities: number): string => `w${entities}`;

const openBench: OpenBench = {
  save: async (entities) => {
    await indexedDbAdapter('bench').createWorkbook(record(idOf(entities)), bigState(entities));
  },
  open: async (entities) => {
    const start = performance.now();
    const store = createWorkbookStore({ updates: await indexedDbAdapter('bench').loadUpdates(idOf(entities)) });
    store.getSnapshot();
    const ms = performance.now() - start;
    store.destroy();
    return ms;
  },
};

Object.assign(window, { openBench });
