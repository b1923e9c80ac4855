export * from './types';
export { createLive, type LiveValue } from './live';
export { indexedDbAdapter } from './indexedDbAdapter';
export { memoryAdapter } from './memoryAdapter';
export { attachLog, type LogOptions, type WorkbookLog } from './attachLog';
export { attachTabs, type Channel, type TabsOptions } from './attachTabs';
export { versionKeeper, versionsToThin, type VersionKeeper, type VersionKeeperOptions } from './versionKeeper';
export { requestPersistence, storageReport } from './storageReport';
