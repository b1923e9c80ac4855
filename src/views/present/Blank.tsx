import { useEffect, useRef } from 'react';
import styles from './Blank.module.css';
import { texts } from './texts';

/** Nothing but one colour, until a key, a press or the other window brings the step back. */
export function Blank({ colour, onEnd }: { readonly colour: 'dark' | 'light'; readonly onEnd: () => void }) {
  const t = texts.useT();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return <button ref={button} type="button" className={styles.blank} data-colour={colour} aria-label={t('blankEnd')} onClick={onEnd} />;
}
