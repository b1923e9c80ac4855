import type { OpenWorkbook } from '@/views/services';
import type { Session } from './libraryWorkbook';

interface Entry {
  readonly session: Promise<Session | null>;
  users: number;
}

export interface Sessions {
  /** The same workbook for everybody in this tab who has it open. */
  readonly open: (id: string) => Promise<{ readonly session: Session; readonly workbook: OpenWorkbook } | null>;
  /** Ends the session of a workbook, whoever uses it; nothing more is written when it is to be dropped. */
  readonly expel: (id: string, isDropped: boolean) => Promise<void>;
  /** Of every workbook that is open in this tab. */
  readonly openIds: () => readonly string[];
  /** The session of a workbook that is open already. */
  readonly current: (id: string) => Promise<Session | null>;
}

/** Counts who uses an open workbook; the last one to close it lets it go, once all is on disk. */
export function createSessions(start: (id: string) => Promise<Session | null>): Sessions {
  const entries = new Map<string, Entry>();
  const workbooks = new WeakMap<Session, OpenWorkbook>();

  async function leave(id: string, entry: Entry, session: Session): Promise<void> {
    if (entry.users > 0) entry.users--;
    if (entry.users > 0 || entries.get(id) !== entry) return;
    const isSaved = await session.settle();
    if (entry.users > 0 || entries.get(id) !== entry) return;
    if (!isSaved) {
      // All that was not saved lives here alone: stay until the disk takes it, or somebody opens it again.
      const stop = session.saveState.subscribe(() => {
        if (session.saveState.get().status !== 'saved') return;
        stop();
        if (entry.users === 0) void leave(id, entry, session);
      });
      return;
    }
    entries.delete(id);
    await session.end();
  }

  function workbookOf(id: string, entry: Entry, session: Session): OpenWorkbook {
    const known = workbooks.get(session);
    if (known) return known;
    const { merge: _merge, addRounds: _addRounds, withoutGone: _withoutGone, settle: _settle, end: _end, ...rest } = session;
    const workbook: OpenWorkbook = { ...rest, close: () => leave(id, entry, session) };
    workbooks.set(session, workbook);
    return workbook;
  }

  return {
    open: async (id) => {
      const entry = entries.get(id) ?? { session: start(id), users: 0 };
      entries.set(id, entry);
      entry.users++;
      const session = await entry.session.catch((error: unknown) => {
        if (entries.get(id) === entry) entries.delete(id);
        throw error;
      });
      if (!session) {
        if (entries.get(id) === entry) entries.delete(id);
        return null;
      }
      return { session, workbook: workbookOf(id, entry, session) };
    },
    expel: async (id, isDropped) => {
      const entry = entries.get(id);
      const session = await entry?.session.catch(() => null);
      if (!entry || !session || entries.get(id) !== entry) return;
      // Only here is what has not been saved: it stays open, and the others hear that it did not let go.
      if (!isDropped && !(await session.settle())) return;
      if (entries.get(id) !== entry) return;
      entries.delete(id);
      await session.end(isDropped);
      session.isOver.set(true);
    },
    openIds: () => [...entries.keys()],
    current: async (id) => (await entries.get(id)?.session.catch(() => null)) ?? null,
  };
}
