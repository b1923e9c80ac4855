import { type BlockFaceProps, useBlockState, WallText } from '@/blockkit';
import { EmptyState } from '@/ui';
import { listWritten, type DecisionsConfig, type DecisionsState } from './model';
import styles from './DecisionsProjector.module.css';
import { texts } from './texts';

export function DecisionsProjector({ block }: BlockFaceProps<DecisionsConfig>) {
  const t = texts.useT();
  const items = useBlockState<DecisionsState, DecisionsState['items']>(block.key, (state) => state.items);
  const written = listWritten({ kind: 'decisions', items });
  return (
    <WallText entries={written.map(({ text }) => [text])}>
      {written.length === 0
        ? <EmptyState text={t('nothing')}><p className={styles.first}>{t('first')}</p></EmptyState>
        : (
          <ol className={styles.list} aria-label={block.title || t('label')}>
            {written.map(({ id, text }) => (
              <li key={id} data-spot={id}>{text}</li>
            ))}
          </ol>
        )}
    </WallText>
  );
}
