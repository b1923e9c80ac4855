import type { ReactNode } from 'react';
import { type BlockFaceProps, useBlockState, useDocument } from '@/blockkit';
import { VisuallyHidden } from '@/ui';
import { columnShares, hasHeads, readTable, type TableConfig, type TableState } from './model';
import css from './TableProjector.module.css';
import { texts } from './texts';

export function TableProjector({ block, config }: BlockFaceProps<TableConfig>): ReactNode {
  const t = texts.useT();
  const state = useBlockState(block.key, (found: TableState) => found);
  const rows = readTable(config, state, useDocument((document) => document.actors));
  if (rows.length === 0) return <p className={css.nothing}>{t('nothing')}</p>;
  const heads = hasHeads(config);
  return (
    <table className={css.table}>
      <caption><VisuallyHidden>{block.title || block.question}</VisuallyHidden></caption>
      <colgroup>{columnShares(config).map((share, index) => <col key={index} style={{ width: `${share * 100}%` }} />)}</colgroup>
      <thead>
        <tr>
          {heads && <th scope="col">{config.rowHead || <VisuallyHidden>{t('rowHead')}</VisuallyHidden>}</th>}
          {config.columns.map(({ id, label }) => <th key={id} scope="col">{label}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, head, cells }) => (
          <tr key={id}>
            {heads && <th scope="row">{head}</th>}
            {cells.map((text, index) => <td key={config.columns[index]?.id}>{text}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
