import type { ReactNode } from 'react';
import { type BlockFaceProps, useBlockState, WallText } from '@/blockkit';
import { EmptyState, Ring } from '@/ui';
import css from './ChecklistProjector.module.css';
import { type ChecklistConfig, type ChecklistState, listStatements } from './model';
import { SHARE } from './StatementRow';
import { texts } from './texts';

export function ChecklistProjector({ block, config }: BlockFaceProps<ChecklistConfig>): ReactNode {
  const t = texts.useT();
  const state = useBlockState(block.key, (found: ChecklistState) => found);
  const statements = listStatements(config, state);
  return (
    <WallText entries={statements.map(({ text, note }) => [text, ...(note === '' ? [] : [note])])}>
      {statements.length === 0
        ? <EmptyState text={t('nothing')}><p className={css.first}>{t('first')}</p></EmptyState>
        : (
          <ul className={css.statements} aria-label={block.title || t('kind')}>
            {statements.map((one) => (
              <li key={one.id} className={css.statement} data-spot={one.id}>
                <div className={css.words}>
                  <p>{one.text}</p>
                  {one.note !== '' && <p className={css.note}>{one.note}</p>}
                </div>
                <span className={css.standing} data-standing={one.state}>
                  <Ring value={SHARE[one.state]} size={36} />
                  {t(one.state)}
                </span>
              </li>
            ))}
          </ul>
        )}
    </WallText>
  );
}
