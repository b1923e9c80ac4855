import type { ReactNode } from 'react';
import { type BlockFaceProps, useBlockState, useDocument } from '@/blockkit';
import { VisuallyHidden } from '@/ui';
import { EntryActor } from './entries';
import css from './MatrixProjector.module.css';
import { type MatrixConfig, type MatrixState, readMatrix } from './model';
import { SectorLegend } from './SectorLegend';
import { questionOf, texts } from './texts';

export function MatrixProjector({ block, config }: BlockFaceProps<MatrixConfig>): ReactNode {
  const t = texts.useT();
  const state = useBlockState(block.key, (found: MatrixState) => found);
  const actors = useDocument((document) => document.actors);
  const rows = readMatrix(config, state, actors);
  const lines = rows.reduce((sum, cells) => sum + Math.max(1, ...cells.map(({ entries }) => entries.length)), 0);
  return (
    <>
      <table className={css.table} data-size={lines <= 9 ? 'large' : lines <= 14 ? 'middle' : 'small'}>
        <caption><VisuallyHidden>{block.title || block.question}</VisuallyHidden></caption>
        <thead>
          <tr>
            <th scope="col">{config.rowHead ?? <VisuallyHidden>{t('rowHead')}</VisuallyHidden>}</th>
            {config.columns.map(({ id, label }) => <th key={id} scope="col">{label}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={config.rows[index]?.id}>
              <th scope="row">{config.rows[index]?.label}</th>
              {cells.map(({ row, column, entries }) => (
                <td key={column.id} data-spot={`${row.id}.${column.id}`} data-empty={entries.length === 0 || undefined}>
                  {entries.length === 0 ? <p className={css.question}>{questionOf(config, t)}</p> : (
                    <ul>
                      {entries.map(({ id, actor, text }) => (
                        <li key={id}>{text === undefined ? <EntryActor actor={actors[actor ?? '']} column={column} /> : text}</li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {config.holds !== 'notes' && <div className={css.legend}><SectorLegend /></div>}
    </>
  );
}
