import { type BlockFaceProps, StepList } from '@/blockkit';
import type { StepsConfig } from './model';
import styles from './Steps.module.css';
import { texts } from './texts';

export function StepsEditor({ block, config }: BlockFaceProps<StepsConfig>) {
  const t = texts.useT();
  return (
    <>
      {config.advice && <p className={styles.advice}>{t('advice')}</p>}
      <StepList block={block} />
    </>
  );
}
