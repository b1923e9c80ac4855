import { type BlockFaceProps, useBlockState } from '@/blockkit';
import { listWritten, type NotesConfig, type NotesState } from './model';
import styles from './NotesProjector.module.css';
import { texts } from './texts';

/** More than this and the wall turns into two columns of smaller type. */
const ROOMY = 7;

export function NotesProjector({ block }: BlockFaceProps<NotesConfig>) {
  const t = texts.useT();
  const items = useBlockState<NotesState, NotesState['items']>(block.key, (state) => state.items);
  const written = listWritten({ kind: 'notes', items });
  if (written.length === 0) return <p className={styles.nothing}>{t('nothing')}</p>;
  return (
    <ul className={styles.list} data-many={written.length > ROOMY || undefined} aria-label={block.title || t('label')}>
      {written.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
