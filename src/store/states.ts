import { applyPatches, enablePatches } from 'immer';
import * as Y from 'yjs';
import type { WorkbookDocument } from '@/document';
import { differences } from './differences';
import type { Origin, Update } from './types';
import { writePaths } from './writePatches';
import { projectDocument, rootsOf } from './yjsValues';

enablePatches();

/** False when `update` is not Yjs data; a damaged one may have been read in part. */
export function tryApply(doc: Y.Doc, update: Update, origin: Origin): boolean {
  try {
    Y.applyUpdate(doc, update, origin);
    return true;
  } catch {
    return false;
  }
}

/** A document of its own in which deleted text is gone for good. Skips what is not Yjs data. */
function docFrom(updates: readonly Update[]): Y.Doc {
  const doc = new Y.Doc({ gc: true });
  for (const update of updates) tryApply(doc, update, 'load');
  return doc;
}

/** All of `updates` as one state, without what has been deleted. */
export const mergeStates = (updates: readonly Update[]): Update => Y.encodeStateAsUpdate(docFrom(updates));

/** What a state says, as plain frozen data; null when it is not Yjs data. */
export function readDocument(state: Update): WorkbookDocument | null {
  const doc = new Y.Doc({ gc: true });
  return tryApply(doc, state, 'load') ? projectDocument(doc) : null;
}

/** The state that `updates` become by an edit that makes them read as `target`. */
export function writeDocument(updates: readonly Update[], target: WorkbookDocument): Update {
  const doc = docFrom(updates);
  const before = projectDocument(doc);
  const patches = differences(before, target, Date.now());
  const next = applyPatches(before, patches);
  doc.transact(() => writePaths(doc, next, patches.map(({ path }) => path)), 'load');
  return Y.encodeStateAsUpdate(doc);
}

const holdsText = (value: unknown): boolean =>
  Array.isArray(value) ? value.some((item) => typeof item === 'string') : typeof value === 'string' && value.startsWith('data:');

function emptyTexts(map: Y.Map<unknown>, isDeleted: boolean): void {
  const within = isDeleted || map.has('del');
  for (const [key, value] of map) {
    if (value instanceof Y.Map) emptyTexts(value, within);
    else if (!within) continue;
    else if (value instanceof Y.Text) value.delete(0, value.length);
    else if (holdsText(value)) map.set(key, Array.isArray(value) ? [] : '');
  }
}

/** The same state without what deleted entries said: for files, which others will read. */
export function withoutDeletedText(state: Update): Update {
  const doc = docFrom([state]);
  doc.transact(() => rootsOf(doc).forEach((root) => emptyTexts(root, false)));
  return Y.encodeStateAsUpdate(doc);
}

/**
 * One state that reads as `change` makes of `updates`, in which nothing that has been deleted, replaced or changed is
 * left: neither in the text nor in the bytes. Copies of before still merge with it, and what is deleted stays so.
 * Null when `updates` are not Yjs data.
 */
export function rewriteState(updates: readonly Update[], change: (document: WorkbookDocument) => WorkbookDocument): Update | null {
  const state = mergeStates(updates);
  const document = readDocument(state);
  return document && mergeStates([withoutDeletedText(writeDocument([state], change(document)))]);
}
