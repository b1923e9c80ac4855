import { Plus } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { type BlockFaceProps, type Id, useEntryIds, useGetDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { readPastedTable } from '@/lib/pasteTable';
import { announce, Button, toast, VisuallyHidden } from '@/ui';
import { pasteCells, rowCommands } from './commands';
import { columnShares, emptyRow, fixedRows, hasHeads, isFilled, isFree, isActors, type TableConfig, type TableState } from './model';
import { toPasteArgs } from './paste';
import css from './TableEditor.module.css';
import { FixedTableRow, OwnTableRow } from './TableRows';
import { texts } from './texts';

interface CellPlace {
  readonly row: Id;
  readonly column: string;
}

/** The cell that an event comes from, or `null`. */
function placeOf(target: EventTarget): CellPlace | null {
  if (!(target instanceof HTMLElement)) return null;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  return row === undefined || column === undefined ? null : { row, column };
}

function focusCell(table: HTMLTableElement | null, { row, column }: CellPlace): void {
  const rows = [...(table?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const cells = [...(rows.find((one) => one.dataset.row === row)?.querySelectorAll<HTMLElement>('[data-column]') ?? [])];
  const cell = cells.find((one) => one.dataset.column === column) ?? cells[0];
  cell?.querySelector<HTMLElement>('textarea, input')?.focus();
}

function Columns({ config, canEdit }: { readonly config: TableConfig; readonly canEdit: boolean }): ReactNode {
  const heads = hasHeads(config);
  const shares = columnShares(config);
  return (
    <colgroup>
      {!heads && <col className={css.numberColumn} />}
      {shares.map((share, index) => <col key={index} style={{ width: `${share * 100}%` }} />)}
      {canEdit && <col className={css.menuColumn} />}
    </colgroup>
  );
}

export function TableEditor({ block, config }: BlockFaceProps<TableConfig>): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const getDocument = useGetDocument();
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef<CellPlace | null>(null);
  const hintId = useId();
  const fixed = fixedRows(config);
  const canAdd = isFree(config);
  const all = useEntryIds(useCallback((document) => (document.answers[block.key] as TableState | undefined)?.rows, [block.key]));
  const own = useMemo(() => {
    const given = new Set((config.rows ?? []).map(({ id }) => id));
    return all.filter((id) => !given.has(id));
  }, [all, config.rows]);
  const hasMenu = canAdd || own.length > 0;

  // A row that was added or moved takes the focus along.
  useLayoutEffect(() => {
    if (wanted.current) focusCell(table.current, wanted.current);
    wanted.current = null;
  });

  const add = (column: string): void => {
    const row = emptyRow(config, createId());
    wanted.current = { row: row.id, column };
    run(rowCommands.add, { block: block.key, entries: [row] });
  };

  const onMove = useCallback((id: Id, by: -1 | 1): void => {
    const to = own.indexOf(id) + by;
    if (to < 0 || to >= own.length) return;
    run(rowCommands.move, { block: block.key, id, index: all.length - own.length + to });
    announce(t('moved', { number: to + 1 }));
  }, [all, own, block.key, run, t]);

  const onRemove = useCallback((id: Id): void => {
    run(rowCommands.remove, { block: block.key, id, now: Date.now() });
    toast({ text: t('removed'), action: { label: t('restore'), onAction: () => run(rowCommands.restore, { block: block.key, id }) } });
  }, [block.key, run, t]);

  const order = [...fixed.map(({ id }) => id), ...own];

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>): void => {
    const place = placeOf(event.target);
    if (!place || event.defaultPrevented || event.nativeEvent.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      wanted.current = place;
      onMove(place.row, event.key === 'ArrowUp' ? -1 : 1);
      return;
    }
    if (event.key !== 'Enter' || event.shiftKey || !canAdd) return;
    event.preventDefault();
    const next = order[order.indexOf(place.row) + 1];
    if (next !== undefined) focusCell(table.current, { row: next, column: place.column });
    else if (isFilled((getDocument().answers[block.key] as TableState).rows[place.row])) add(place.column);
  };

  const onPaste = (event: ClipboardEvent<HTMLTableElement>): void => {
    const place = placeOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    const column = config.columns.find(({ id }) => id === place?.column);
    // Names without tabs are for the field of actors itself.
    if (!place || (column && isActors(column) && !text.includes('\t'))) return;
    const pasted = readPastedTable(text, canAdd);
    if (!pasted) return;
    event.preventDefault();
    run(pasteCells, {
      block: block.key,
      ...toPasteArgs(pasted, { config, rows: order, actors: getDocument().actors, at: place, newId: createId }),
    });
    announce(t('pasted', { count: pasted.length }));
  };

  return (
    <div className={css.wrap}>
      {(order.length > 0 || !canAdd) && (
        // Keys and pastes come up from the fields in the cells.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <table ref={table} className={css.table} data-wide={columnShares(config).length > 3 || undefined} onKeyDown={onKeyDown} onPaste={onPaste} {...(canAdd && { 'aria-describedby': hintId })}>
          <caption><VisuallyHidden>{block.title || block.question}</VisuallyHidden></caption>
          <Columns config={config} canEdit={hasMenu} />
          <thead>
            <tr>
              <th scope="col" className={css.corner}>
                {config.rowHead && hasHeads(config) ? config.rowHead : <VisuallyHidden>{t(hasHeads(config) ? 'rowHead' : 'row')}</VisuallyHidden>}
              </th>
              {config.columns.map(({ id, label }) => <th key={id} scope="col">{label}</th>)}
            </tr>
          </thead>
          <tbody>
            {fixed.map((row) => <FixedTableRow key={row.id} blockKey={block.key} config={config} row={row} />)}
            {own.map((id, index) => (
              <OwnTableRow key={id} blockKey={block.key} config={config} id={id} number={index + 1} count={own.length} onMove={onMove} onRemove={onRemove} />
            ))}
          </tbody>
        </table>
      )}
      {canAdd && (
        <div className={css.foot}>
          {order.length === 0 && <p className={css.nothing}>{t('nothing')}</p>}
          <Button variant="quiet" icon={<Plus size="1.25rem" strokeWidth={1.6} />} onPress={() => add('')}>{t('add')}</Button>
          <p id={hintId} className={css.hint}>{t('hint')}</p>
        </div>
      )}
    </div>
  );
}
