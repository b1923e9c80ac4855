import { applyPatches, enablePatches, produceWithPatches, type Patch } from 'immer';
import * as Y from 'yjs';
import { createStore } from 'zustand/vanilla';
import { ROOTS, type Command, type DocumentDraft, type WorkbookDocument } from '@/document';
import { differences } from './differences';
import { changeOf, projectChanges, type RootEvent } from './projectChanges';
import { mergeStates, tryApply, withoutDeletedText } from './states';
import type { Origin, UndoState, Update, WorkbookStore } from './types';
import { writePaths } from './writePatches';
import { projectDocument, rootsOf } from './yjsValues';

enablePatches();

/** What saving and tabs need besides. */
export interface LocalWorkbookStore extends WorkbookStore {
  /** The whole document together with `updates`, deleted entries included: for this browser's own storage. */
  readonly encodeWith: (updates: readonly Update[]) => Update;
  readonly mergeUpdates: (updates: readonly Update[]) => Update;
  /** What this document has seen, for `encodeSince` of another one. */
  readonly stateVector: () => Uint8Array;
  /** What the owner of `vector` lacks; null when `vector` is not one. */
  readonly encodeSince: (vector: Uint8Array) => Update | null;
}

export interface WorkbookStoreOptions {
  /** What has been saved, in any order. */
  readonly updates: readonly Update[];
  /** This replica among all; random unless a test fixes it. */
  readonly clientId?: number;
}

/** Typing that goes on within this time is one undo step (ms). */
const MERGE_WINDOW = 500;

const NO_UNDO: UndoState = { canUndo: false, canRedo: false };

/** Reads an update without applying it, so that a damaged one leaves no half behind. */
function isReadable(update: Update): boolean {
  try {
    Y.decodeUpdate(update);
    return true;
  } catch {
    return false;
  }
}

/** Opens a workbook from its saved updates. */
export function createWorkbookStore({ updates, clientId }: WorkbookStoreOptions): LocalWorkbookStore {
  const doc = new Y.Doc();
  doc.transact(() => updates.forEach((update) => tryApply(doc, update, 'load')), 'load');
  // After the load, for Yjs changes the id of a document that meets its own.
  if (clientId !== undefined) doc.clientID = clientId;

  const snapshots = createStore<WorkbookDocument>(() => projectDocument(doc));
  const undoStates = createStore<UndoState>(() => NO_UNDO);
  const undoManager = new Y.UndoManager([...rootsOf(doc)], {
    trackedOrigins: new Set<Origin>(['user', 'restore']),
    // What merges is decided in `run`.
    captureTimeout: Number.POSITIVE_INFINITY,
  });
  const listeners = new Set<(update: Update, origin: Origin) => void>();
  let lastMergeKey: string | null = null;
  let lastRun = 0;

  // Nothing that could throw is called while Yjs is at work: one exception would silence the document for good.
  let events: RootEvent[] = [];
  let emitted: { update: Update; origin: Origin }[] = [];
  for (const root of ROOTS) {
    doc.getMap(root).observeDeep((found) => {
      for (const event of found) events.push({ root, event });
    });
  }
  doc.on('update', (update: Update, origin: unknown) => {
    emitted.push({ update, origin: origin === undoManager ? 'user' : (origin as Origin) });
  });

  /** Tells everybody what has happened; `known` is the next snapshot when it need not be read from the document. */
  function publish(known?: WorkbookDocument): void {
    const next = known ?? projectChanges(snapshots.getState(), events.flatMap((event) => changeOf(event) ?? []));
    const { canUndo, canRedo } = undoStates.getState();
    const out = emitted;
    events = [];
    emitted = [];
    snapshots.setState(next, true);
    if (canUndo !== undoManager.canUndo() || canRedo !== undoManager.canRedo()) {
      undoStates.setState({ canUndo: undoManager.canUndo(), canRedo: undoManager.canRedo() }, true);
    }
    for (const { update, origin } of out) {
      for (const listener of listeners) {
        try {
          listener(update, origin);
        } catch (error) {
          console.error('A listener of the workbook failed', error);
        }
      }
    }
  }

  /** Runs a change whose result only Yjs knows: of others, or undo. */
  function changeFromOutside<T>(change: () => T): T {
    try {
      return change();
    } finally {
      publish();
    }
  }

  /** Writes `next`, which differs from the snapshot at the places of `patches`. */
  function commit(next: WorkbookDocument, patches: readonly Pick<Patch, 'path'>[], origin: Origin): void {
    let isExact = false;
    try {
      doc.transact(() => {
        isExact = writePaths(doc, next, patches.map(({ path }) => path));
      }, origin);
    } finally {
      publish(isExact ? next : undefined);
    }
  }

  function endUndoStep(): void {
    lastMergeKey = null;
    undoManager.stopCapturing();
  }

  function run<Args>(command: Command<Args>, args: Args): void {
    const [next, patches] = produceWithPatches(snapshots.getState(), (draft) => command.recipe(draft as DocumentDraft, args));
    if (patches.length === 0) return;
    const key = command.mergeKey ? `${command.name}:${command.mergeKey(args)}` : null;
    const now = Date.now();
    if (key === null || key !== lastMergeKey || now - lastRun > MERGE_WINDOW) undoManager.stopCapturing();
    lastMergeKey = key;
    lastRun = now;
    commit(next, patches, 'user');
  }

  function restore(target: WorkbookDocument): void {
    const before = snapshots.getState();
    const patches = differences(before, target, Date.now());
    if (patches.length === 0) return;
    endUndoStep();
    commit(applyPatches(before, patches), patches, 'restore');
    endUndoStep();
  }

  function step(direction: 'undo' | 'redo'): void {
    endUndoStep();
    changeFromOutside(() => undoManager[direction]());
  }

  const encodeWith = (more: readonly Update[]): Update => mergeStates([Y.encodeStateAsUpdate(doc), ...more]);

  return {
    getSnapshot: snapshots.getState,
    subscribe: (listener) => snapshots.subscribe(() => listener()),
    run,
    undo: () => step('undo'),
    redo: () => step('redo'),
    getUndoState: undoStates.getState,
    subscribeUndo: (listener) => undoStates.subscribe(() => listener()),
    endUndoStep,
    restore,
    applyUpdate: (update, origin) => changeFromOutside(() => isReadable(update) && tryApply(doc, update, origin)),
    encodeState: () => withoutDeletedText(Y.encodeStateAsUpdate(doc)),
    onUpdate: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy: () => {
      listeners.clear();
      doc.destroy();
    },
    encodeWith,
    mergeUpdates: (parts) => (parts.length === 1 && parts[0] ? parts[0] : Y.mergeUpdates([...parts])),
    stateVector: () => Y.encodeStateVector(doc),
    encodeSince: (vector) => {
      try {
        return Y.encodeStateAsUpdate(doc, vector);
      } catch {
        return null;
      }
    },
  };
}
