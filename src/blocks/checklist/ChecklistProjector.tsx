import type { ReactNode } from 'react';
import { type BlockFaceProps, useBlockState } from '@/blockkit';
import { Ring } from '@/ui';
import css from './ChecklistProjector.module.css';
import { type ChecklistConfig, type ChecklistState, listStatements } from './model';
import { SHARE } from './StatementRow';
import { texts } from './texts';

export function ChecklistProjector({ block, config }: BlockFaceProps<ChecklistConfig>): ReactNode {
  const t = texts.useT();
  const state = useBlockState(block.key, (found: ChecklistState) => found);
  const statements = listStatements(config, state);
  if (statements.length === 0) return <p className={css.nothing}>{t('nothing')}</p>;
  return (
    <ul className={css.statements}>
      {statements.map((one) => (
        <li key={one.id} className={css.statement}>
          <div>
            <p>{one.text}</p>
            {one.note !== '' && <p className={css.note}>{one.note}</p>}
          </div>
          <span className={css.standing}>
            <Ring value={SHARE[one.state]} size={36} />
            {t(one.state)}
          </span>
        </li>
      ))}
    </ul>
  );
}
