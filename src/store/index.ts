export * from './types';
export { createWorkbookStore, type LocalWorkbookStore } from './createWorkbookStore';
export { copyDocumentState, createDocumentState, genesisUpdates, missingGenesis } from './genesis';
export { mergeStates, readDocument, rewriteState, writeDocument } from './states';
