import { type BlockFaceProps, useBlockState } from '@/blockkit';
import { listWritten, type DecisionsConfig, type DecisionsState } from './model';
import styles from './DecisionsProjector.module.css';
import { texts } from './texts';

export function DecisionsProjector({ block }: BlockFaceProps<DecisionsConfig>) {
  const t = texts.useT();
  const items = useBlockState<DecisionsState, DecisionsState['items']>(block.key, (state) => state.items);
  const written = listWritten({ kind: 'decisions', items });
  if (written.length === 0) return <p className={styles.nothing}>{t('nothing')}</p>;
  return (
    <ol className={styles.list} aria-label={block.title || t('label')}>
      {written.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  );
}
