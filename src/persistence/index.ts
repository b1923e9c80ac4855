export * from './types';
export { createLive, type LiveValue } from './live';
export { indexedDbAdapter } from './indexedDbAdapter';
export { memoryAdapter } from './memoryAdapter';
export { attachLog, type WorkbookLog } from './attachLog';
export { attachTabs, type Channel } from './attachTabs';
export { openPresentation } from './openPresentation';
export { versionKeeper } from './versionKeeper';
export { requestPersistence, storageReport } from './storageReport';
