import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { updateMeta, type VersionRecord } from '@/document';
import { createWorkbookStore, readDocument, type LocalWorkbookStore } from '@/store';
import { newState } from '../../tests/storeFixture';
import { memoryAdapter } from './memoryAdapter';
import { StorageError, type StorageAdapter } from './types';
import { versionKeeper, versionsToThin, type VersionKeeper } from './versionKeeper';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let adapter: StorageAdapter;
let store: LocalWorkbookStore;
let keeper: VersionKeeper;

const reasons = async (): Promise<string[]> => (await keeper.list()).map(({ reason }) => reason);
const type = (name: string): void => store.run(updateMeta, { changes: { name } });
function hide(): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 100 * DAY });
  adapter = memoryAdapter();
  store = createWorkbookStore({ updates: [newState()] });
  keeper = versionKeeper({ store, adapter, id: 'w1' });
});

afterEach(() => {
  void keeper.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('versions', () => {
  it('are made after ten minutes of changes, and none while nothing changes', async () => {
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(await reasons()).toEqual([]);
    type('a');
    await vi.advanceTimersByTimeAsync(9 * MINUTE);
    type('b');
    expect(await reasons()).toEqual([]);
    await vi.advanceTimersByTimeAsync(MINUTE);
    await vi.waitFor(async () => expect(await reasons()).toEqual(['interval']));
    await vi.advanceTimersByTimeAsync(HOUR);
    expect(await reasons()).toEqual(['interval']);
  });

  it('are made when the tab is left after changes, not each time within a minute', async () => {
    hide();
    type('a');
    hide();
    await vi.waitFor(async () => expect(await reasons()).toEqual(['closed']));
    type('b');
    hide();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await reasons()).toEqual(['closed']);
    hide();
    await vi.waitFor(async () => expect(await reasons()).toEqual(['closed', 'closed']));
  });

  it('are made at opening when the last edits have none', async () => {
    await keeper.saveAtOpen(Date.now() - 5);
    await keeper.saveAtOpen(Date.now() - 5);
    expect(await reasons()).toEqual(['opened']);
    await keeper.saveAtOpen(Date.now() + 5);
    expect(await reasons()).toEqual(['opened', 'opened']);
  });

  it('give back what was, packed small', async () => {
    type('Ennen '.repeat(500));
    await keeper.save('named', 'Ensimmäinen');
    const then = store.getSnapshot();
    type('Jälkeen');
    const [version] = await keeper.list();
    expect(version).toMatchObject({ name: 'Ensimmäinen', reason: 'named', workbookId: 'w1' });
    expect(version?.size).toBeLessThan(2000);
    expect(readDocument(await keeper.load(version?.id ?? ''))).toEqual(then);
    await keeper.remove(version?.id ?? '');
    expect(await keeper.list()).toEqual([]);
  });

  it('of rounds come from a file once, under the id that they have there', async () => {
    type('Syksyllä');
    const round = { id: 'round-1', created: 5, name: 'Syksy 2026', reason: 'round' } as const;
    await keeper.add(round, store.encodeState());
    type('Keväällä');
    await keeper.add({ ...round, name: 'Toinen' }, store.encodeState());
    expect(await keeper.list()).toMatchObject([{ ...round, workbookId: 'w1' }]);
    expect(readDocument(await keeper.load('round-1'))?.meta.name).toBe('Syksyllä');
  });

  it('asked for by hand tell that they failed, automatic ones wait for the next chance', async () => {
    const save = vi.spyOn(adapter, 'saveVersion').mockRejectedValue(new StorageError('full'));
    type('a');
    await expect(keeper.save('named', 'x')).rejects.toMatchObject({ reason: 'full' });
    await keeper.saveIfChanged('closed');
    save.mockRestore();
    await keeper.saveIfChanged('closed');
    expect(await reasons()).toEqual(['closed']);
  });
});

describe('thinning', () => {
  const version = (created: number, reason: VersionRecord['reason'] = 'interval'): VersionRecord =>
    ({ id: `${created}-${reason}`, workbookId: 'w1', created, name: '', reason, size: 1 });
  const now = 1000 * DAY;
  const left = (versions: readonly VersionRecord[]): readonly VersionRecord[] => {
    const gone = new Set(versionsToThin(versions, now));
    return versions.filter((one) => !gone.has(one));
  };
  const every = (span: number, from: number, to: number): VersionRecord[] =>
    Array.from({ length: Math.floor((to - from) / span) }, (_, at) => version(now - from - at * span - 1));

  it('leaves all of the last day alone', () => {
    const versions = every(10 * MINUTE, 0, DAY - MINUTE);
    expect(left(versions)).toEqual(versions);
  });

  it('keeps one an hour for a week, one a day for two months, then one in thirty days', () => {
    const counts = [[DAY, 7 * DAY, 6 * 24], [7 * DAY, 60 * DAY, 53], [60 * DAY, 360 * DAY, 10]] as const;
    for (const [from, to, expected] of counts) {
      const kept = left(every(10 * MINUTE, from + HOUR, to)).length;
      expect(kept).toBeGreaterThanOrEqual(expected - 1);
      expect(kept).toBeLessThanOrEqual(expected + 1);
    }
  });

  it('keeps the newest of a span, and always what a person has named, rounds too', () => {
    const old = now - 30 * DAY;
    const versions = [version(old), version(old + 1), version(old + 2, 'named'), version(old + 2.5, 'round'), version(old + 3)];
    expect(left(versions).map(({ created }) => created - old)).toEqual([2, 2.5, 3]);
  });
});
