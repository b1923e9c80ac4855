import type { Layout, Table, TableField } from './types';

/** One row of a sheet, read as the layout says. */
export interface SheetRow {
  /** As people count: the first row of the file is 1. */
  readonly number: number;
  /** What stands in a field, `''` when nothing does. */
  readonly text: (field: TableField) => string;
  /** The sheet has a column for it. */
  readonly has: (field: TableField) => boolean;
}

const JOINTS: Partial<Record<TableField, string>> = { owners: '; ', tags: '; ', note: '\n' };

/** The rows under the titles that hold something. */
export function sheetRows({ rows }: Table, { columns, titleRow }: Layout): readonly SheetRow[] {
  const places = new Map<TableField, number[]>();
  columns.forEach((field, at) => {
    if (field !== null) places.set(field, [...(places.get(field) ?? []), at]);
  });
  const has = (field: TableField): boolean => places.has(field);
  const used = [...places.values()].flat();
  const textOf = (row: readonly string[], field: TableField): string => {
    const at = places.get(field);
    if (!at) return '';
    return at.length === 1 ? (row[at[0] as number] ?? '') : at.flatMap((one) => row[one] || []).join(JOINTS[field] ?? ', ');
  };
  return rows.flatMap((row, index): readonly SheetRow[] => {
    if (titleRow !== null && index <= titleRow) return [];
    if (!used.some((at) => (row[at] ?? '') !== '')) return [];
    return [{
      number: index + 1,
      has,
      text: (field) => textOf(row, field),
    }];
  });
}
