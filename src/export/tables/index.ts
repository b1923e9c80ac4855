export { exportTables } from './exportTables';
export * from './types';
export { prepareTables, workbookTables } from './workbookTables';
export type { TableFileType } from './workerMessages';
