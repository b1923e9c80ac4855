import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { memo, type ReactNode, useMemo } from 'react';
import { ActorsField, type BlockKey, type Id, useBlockState, useRun } from '@/blockkit';
import { Menu, TextArea } from '@/ui';
import { setCellActors, writeCell } from './commands';
import { emptyRow, type FixedRow, HEAD, hasHeads, isActors, type TableColumn, type TableConfig, type TableRow, type TableState } from './model';
import css from './TableEditor.module.css';
import { texts } from './texts';

const ICON = { size: '1.25rem', strokeWidth: 1.6 };
const NOBODY: readonly Id[] = [];

interface CellProps {
  readonly blockKey: BlockKey;
  readonly row: Omit<TableRow, 'pos'>;
  readonly label: string;
  readonly placeholder?: string | undefined;
}

function TextCell({ blockKey, row, column, label, placeholder }: CellProps & { readonly column: string }): ReactNode {
  const run = useRun();
  const text = useBlockState(blockKey, (state: TableState) => state.rows[row.id]?.texts[column] ?? '');
  return (
    <TextArea
      look="plain"
      label={label}
      hideLabel
      value={text}
      // A blank one lets the style see that the cell is empty.
      placeholder={placeholder ?? ' '}
      onChange={(next) => run(writeCell, { block: blockKey, row, column, text: next })}
    />
  );
}

function ActorsCell({ blockKey, row, column, label }: CellProps & { readonly column: string }): ReactNode {
  const run = useRun();
  const actors = useBlockState(blockKey, (state: TableState) => state.rows[row.id]?.actors[column] ?? NOBODY);
  return (
    <ActorsField look="plain" label={label} hideLabel value={actors} onChange={(next) => run(setCellActors, { block: blockKey, row, column, actors: next })} />
  );
}

interface RowProps {
  readonly blockKey: BlockKey;
  readonly config: TableConfig;
  readonly id: Id;
  readonly number: number;
}

/** The cells of one row; `name` is what the row is called when spoken. */
function Cells({ blockKey, config, id, name }: Omit<RowProps, 'number'> & { readonly name: string }): ReactNode {
  const t = texts.useT();
  const row = useMemo(() => emptyRow(config, id), [config, id]);
  const cell = (column: TableColumn): ReactNode => {
    const props = { blockKey, row, column: column.id, label: t('cell', { column: column.label, row: name }) };
    return isActors(column) ? <ActorsCell {...props} /> : <TextCell {...props} placeholder={column.placeholder} />;
  };
  return config.columns.map((column) => (
    <td key={column.id} data-column={column.id}>
      <span className={css.cellLabel} aria-hidden="true">{column.label}</span>
      {cell(column)}
    </td>
  ));
}

export const FixedTableRow = memo(function FixedTableRow({ blockKey, config, row }: {
  readonly blockKey: BlockKey;
  readonly config: TableConfig;
  readonly row: FixedRow;
}): ReactNode {
  return (
    <tr data-row={row.id}>
      <th scope="row" className={css.head}>
        {row.label}
        {row.help && <span className={css.help}>{row.help}</span>}
      </th>
      <Cells blockKey={blockKey} config={config} id={row.id} name={row.label} />
    </tr>
  );
});

export interface OwnRowActions {
  readonly onMove: (id: Id, by: -1 | 1) => void;
  readonly onRemove: (id: Id) => void;
}

export const OwnTableRow = memo(function OwnTableRow({ blockKey, config, id, number, count, onMove, onRemove }: RowProps & OwnRowActions & {
  readonly count: number;
}): ReactNode {
  const t = texts.useT();
  const heads = hasHeads(config);
  const row = useMemo(() => emptyRow(config, id), [config, id]);
  const name = t('ownRow', { number });
  return (
    <tr data-row={id}>
      {heads ? (
        <th scope="row" className={css.head} data-column={HEAD}>
          <TextCell blockKey={blockKey} row={row} column={HEAD} label={t('ownHead', { number })} placeholder={t('headPlaceholder')} />
        </th>
      ) : (
        <th scope="row" className={css.number}>{number}</th>
      )}
      <Cells blockKey={blockKey} config={config} id={id} name={name} />
      <td className={css.menu}>
        <Menu
          size="small"
          label={t('actions', { row: name })}
          items={[
            { id: 'up', label: t('moveUp'), icon: <ArrowUp {...ICON} />, isDisabled: number === 1, onAction: () => onMove(id, -1) },
            { id: 'down', label: t('moveDown'), icon: <ArrowDown {...ICON} />, isDisabled: number === count, onAction: () => onMove(id, 1) },
            { id: 'remove', label: t('remove'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: () => onRemove(id) },
          ]}
        />
      </td>
    </tr>
  );
});
