import styles from './SkipLink.module.css';
import { texts } from './texts';

/** Jumps past the bar. Not an anchor's own jump: the hash is the address of the page. */
export function SkipLink() {
  const t = texts.useT();
  return (
    <a
      className={styles.skip}
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        const main = document.querySelector<HTMLElement>('main');
        if (!main) return;
        main.tabIndex = -1;
        main.focus();
      }}
    >
      {t('skip')}
    </a>
  );
}
