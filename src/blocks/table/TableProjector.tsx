import type { ReactNode } from 'react';
import { type BlockFaceProps, useBlockState, useDocument, WallText } from '@/blockkit';
import { EmptyState, VisuallyHidden } from '@/ui';
import { columnShares, hasHeads, readTable, type TableConfig, type TableState } from './model';
import css from './TableProjector.module.css';
import { texts } from './texts';

/** How much longer a text is in a column than in one line. */
const EARLY = 1.35;

export function TableProjector({ block, config }: BlockFaceProps<TableConfig>): ReactNode {
  const t = texts.useT();
  const state = useBlockState(block.key, (found: TableState) => found);
  const rows = readTable(config, state, useDocument((document) => document.actors));
  const heads = hasHeads(config);
  const shares = columnShares(config);
  // A row is as high as its longest cell is for its width; narrow columns break their lines early.
  const longest = rows.map(({ head, cells }) => {
    const lengths = (heads ? [head, ...cells] : cells).map((text, index) => (text.length * EARLY) / (shares[index] ?? 1));
    return [' '.repeat(Math.ceil(Math.max(0, ...lengths)))];
  });
  if (rows.length === 0) {
    return <WallText entries={[]}><EmptyState text={t('nothing')}><p className={css.first}>{t('first')}</p></EmptyState></WallText>;
  }
  return (
    <WallText entries={longest}>
      <div className={css.frame}>
        <table className={css.table} data-many={shares.length > 4 || undefined}>
          <caption><VisuallyHidden>{block.title || block.question}</VisuallyHidden></caption>
          <colgroup>{shares.map((share, index) => <col key={index} style={{ width: `${share * 100}%` }} />)}</colgroup>
          <thead>
            <tr>
              {heads && <th scope="col">{config.rowHead || <VisuallyHidden>{t('rowHead')}</VisuallyHidden>}</th>}
              {config.columns.map(({ id, label }) => <th key={id} scope="col">{label}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, head, cells }) => (
              <tr key={id} data-spot={id}>
                {heads && <th scope="row">{head}</th>}
                {config.columns.map((column, index) => (
                  <td key={column.id} data-spot={`${id}.${column.id}`} data-label={column.label} data-empty={cells[index] === '' || undefined}>{cells[index]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.every(({ cells }) => cells.every((text) => text === '')) && <p className={css.first}>{t('first')}</p>}
      </div>
    </WallText>
  );
}
