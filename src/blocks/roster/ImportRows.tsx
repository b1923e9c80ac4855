import { memo, type ReactNode, useCallback, useLayoutEffect, useRef } from 'react';
import { Select } from '@/ui';
import css from './dialogs.module.css';
import { ROSTER_COLUMNS } from './model';
import type { Candidate, Decision } from './readRows';
import { texts } from './texts';

interface RowProps {
  readonly candidate: Candidate;
  readonly decision: Decision;
  readonly index: number;
  readonly onDecide: (index: number, decision: Decision) => void;
}

const ImportRow = memo(function ImportRow({ candidate, decision, index, onDecide }: RowProps): ReactNode {
  const t = texts.useT();
  const { actor, same, isRepeated } = candidate;
  const details = ROSTER_COLUMNS.map((field) => {
    if (field === 'type') return actor.type ? t(actor.type) : '';
    if (field === 'sector') return actor.sector ? t(actor.sector) : '';
    return field === 'tags' ? (actor.tags ?? []).join(', ') : (actor[field] ?? '');
  }).filter((text) => text !== '').join(' · ');
  const choices: readonly Decision[] = same ? ['merge', 'add', 'skip'] : ['add', 'skip'];
  return (
    <tr data-skipped={decision === 'skip' || undefined}>
      <th scope="row">
        {actor.name}
        {same && <span className={css.same}>{t('importSame', { name: same.name })}</span>}
        {!same && isRepeated && <span className={css.same}>{t('importRepeated')}</span>}
      </th>
      <td className={css.details}>{details}</td>
      <td>
        <Select
          hideLabel
          label={t('importDecisionOf', { name: actor.name })}
          options={choices.map((id) => ({ id, label: t(`decision-${id}`) }))}
          value={decision}
          onChange={(next) => onDecide(index, next)}
        />
      </td>
    </tr>
  );
});

/** Who comes in, who is here already, and what is done with each. */
export function ImportRows({ candidates, decisions, onDecide }: {
  readonly candidates: readonly Candidate[];
  readonly decisions: readonly Decision[];
  readonly onDecide: (index: number, decision: Decision) => void;
}): ReactNode {
  const t = texts.useT();
  // The rows keep one function, so that one choice draws one row.
  const latest = useRef(onDecide);
  useLayoutEffect(() => {
    latest.current = onDecide;
  });
  const decide = useCallback((index: number, decision: Decision) => latest.current(index, decision), []);
  return (
    <div className={css.scroll}>
      <table className={css.rows}>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('importDetails')}</th>
            <th scope="col">{t('importDecision')}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate, index) => (
            // A row of the paste is its place in it.
            <ImportRow key={index} candidate={candidate} decision={decisions[index] ?? 'skip'} index={index} onDecide={decide} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
