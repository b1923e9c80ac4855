import { useMemo, useState } from 'react';
import { useDocument } from '@/blockkit';
import type { Id } from '@/document';
import { type Layout, NO_CHOICES, planTables, sheetRows, type Table, type TableChoices, type TablePlan } from '@/import/tables';
import { createId } from '@/lib/createId';
import type { TableContext } from './useTableContext';

/** New entries keep their ids from one planning to the next. */
function idKeeper(): (key: string) => Id {
  const ids = new Map<string, Id>();
  return (key) => {
    const id = ids.get(key) ?? createId();
    ids.set(key, id);
    return id;
  };
}

export interface TablePlanning {
  readonly plan: TablePlan;
  readonly choices: TableChoices;
  readonly choose: (changes: Partial<TableChoices>) => void;
}

/** The plan of a file, made anew when people choose otherwise and when the workbook changes under it. */
export function useTablePlan(tables: readonly Table[], layouts: readonly Layout[], context: TableContext): TablePlanning {
  const document = useDocument((whole) => whole);
  const [choices, setChoices] = useState<TableChoices>(NO_CHOICES);
  const [idOf] = useState(idKeeper);
  const { places, clocks, readDate } = context;
  const sheets = useMemo(
    () => tables.map((table, at) => {
      const layout = layouts[at] as Layout;
      return { layout, rows: layout.kind === null ? [] : sheetRows(table, layout) };
    }),
    [tables, layouts],
  );
  const plan = useMemo(
    () => planTables({ sheets, document, places, clocks, readDate, idOf, choices }),
    [sheets, document, places, clocks, readDate, idOf, choices],
  );
  return { plan, choices, choose: (changes) => setChoices((last) => ({ ...last, ...changes })) };
}
