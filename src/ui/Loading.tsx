import { useEffect, useState } from 'react';
import { ProgressBar } from './ProgressBar';
import styles from './Loading.module.css';
import { texts } from './texts';

/** Says that something is coming, once it has taken half a second. */
export function Loading() {
  const t = texts.useT();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 500);
    return () => clearTimeout(timer);
  }, []);
  if (!isSlow) return null;
  return (
    <div className={styles.loading}>
      <ProgressBar label={t('loading')} value={null} />
    </div>
  );
}
