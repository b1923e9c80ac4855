import { type BlockKey, type Id, listStepsOf, useDocument } from '@/blockkit';
import { Ring, VisuallyHidden } from '@/ui';
import { themeProgress, type ThemesState } from './model';
import { texts } from './texts';
import styles from './Themes.module.css';

interface OverviewProps {
  readonly blockKey: BlockKey;
  readonly ids: readonly Id[];
  readonly onJump: (id: Id) => void;
}

/** All themes at a glance: how far each one is, and a way to it. */
export function ThemeOverview({ blockKey, ids, onJump }: OverviewProps) {
  const t = texts.useT();
  return (
    <nav aria-label={t('overview')}>
      <ol className={styles.overview}>
        {ids.map((id, index) => (
          <li key={id}>
            <OverviewItem blockKey={blockKey} id={id} number={index + 1} onJump={onJump} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function OverviewItem({ blockKey, id, number, onJump }: Omit<OverviewProps, 'ids'> & { readonly id: Id; readonly number: number }) {
  const t = texts.useT();
  const title = useDocument((document) => (document.answers[blockKey] as ThemesState).items[id]?.title.trim() ?? '');
  const progress = useDocument((document) => {
    const theme = (document.answers[blockKey] as ThemesState).items[id];
    return theme ? themeProgress(theme, listStepsOf(document, blockKey, id)) : 0;
  });
  return (
    <button type="button" className={styles.jump} onClick={() => onJump(id)}>
      <Ring value={progress} size={20} />
      <span className={styles.jumpNumber}>{number}</span>
      <span className={title === '' ? styles.untitled : undefined}>
        {title === '' ? t('untitled', { number }) : title}
        <VisuallyHidden>{`, ${t('progress', { done: Math.round(progress * 4) })}`}</VisuallyHidden>
      </span>
    </button>
  );
}
