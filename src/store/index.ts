export * from './types';
export { createWorkbookStore, type LocalWorkbookStore, type WorkbookStoreOptions } from './createWorkbookStore';
export { copyDocumentState, createDocumentState, genesisUpdates, missingGenesis } from './genesis';
export { readDocument, writeDocument } from './states';
