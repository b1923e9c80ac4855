import type { ReactNode } from 'react';
import { type BlockFaceProps, useBlockState, useDocument } from '@/blockkit';
import { VisuallyHidden } from '@/ui';
import { EntryActor } from './entries';
import css from './MatrixProjector.module.css';
import { type MatrixConfig, type MatrixState, readMatrix } from './model';
import { SectorLegend } from './SectorLegend';
import { questionOf, texts } from './texts';

/** Lines of entries that fit on one screen in the smallest type that the back row reads. */
const MOST = 22;

export function MatrixProjector({ block, config }: BlockFaceProps<MatrixConfig>): ReactNode {
  const t = texts.useT();
  const state = useBlockState(block.key, (found: MatrixState) => found);
  const actors = useDocument((document) => document.actors);
  const rows = readMatrix(config, state, actors);
  const lines = rows.reduce((sum, cells) => sum + Math.max(1, ...cells.map(({ entries }) => entries.length)), 0);
  const most = lines <= MOST ? Number.POSITIVE_INFINITY : Math.max(3, Math.floor(MOST / rows.length));
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
              {cells.map(({ column, entries }) => {
                // The line that tells of the rest takes the place of one.
                const shown = entries.length <= most ? entries : entries.slice(0, most - 1);
                return (
                  <td key={column.id} data-empty={entries.length === 0 || undefined}>
                    {entries.length === 0 ? <p className={css.question}>{questionOf(config, t)}</p> : (
                      <ul>
                        {shown.map(({ id, actor, text }) => (
                          <li key={id}>{text === undefined ? <EntryActor actor={actors[actor ?? '']} column={column} /> : text}</li>
                        ))}
                        {shown.length < entries.length && <li className={css.more}>{t('more', { count: entries.length - shown.length })}</li>}
                      </ul>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {config.holds !== 'notes' && <div className={css.legend}><SectorLegend /></div>}
    </>
  );
}
