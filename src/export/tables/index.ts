export { type ExportTablesOptions, exportTables } from './exportTables';
export * from './types';
export { prepareTables, type TableOptions, workbookTables } from './workbookTables';
export type { TableFileType } from './workerMessages';
