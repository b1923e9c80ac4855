import { type ReactNode, useMemo } from 'react';
import { useBlockState } from '@/blockkit';
import css from './FindingList.module.css';
import { listFindings } from './findings';
import type { RatingsState, Round } from './model';
import { readRound } from './reading';
import { texts } from './texts';
import type { RoundPlace } from './useItem';

/** Short sentences that end in a question, each leading to its item. */
export function FindingList({ place, onSelect }: { readonly place: RoundPlace; readonly onSelect: (key: string) => void }): ReactNode {
  const t = texts.useT();
  const { block, config, round } = place;
  const found = useBlockState<RatingsState, Round | undefined>(block.key, (state) => state.rounds[round]);
  const findings = useMemo(() => (found ? listFindings(t, readRound(config, found)) : []), [t, config, found]);
  if (findings.length === 0) return null;
  return (
    <section className={css.findings}>
      <h3>{t('findings')}</h3>
      <ul>
        {findings.map(({ id, title, one, figure, question }) => (
          <li key={id}>
            <span className={css.title}>{`${title}: `}</span>
            <button type="button" className={css.item} onClick={() => onSelect(one.key)}>{one.item.label}</button>
            <span className={css.figure}>{`, ${figure}. `}</span>
            <span className={css.question}>{question}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
