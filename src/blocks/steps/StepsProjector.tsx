import { type BlockFaceProps, listStepsOf, StepWall, useDocument } from '@/blockkit';
import type { StepsConfig } from './model';
import styles from './Steps.module.css';
import { texts } from './texts';

export function StepsProjector({ block }: BlockFaceProps<StepsConfig>) {
  const t = texts.useT();
  const registry = useDocument((document) => document.steps);
  const steps = listStepsOf({ steps: registry }, block.key);
  if (steps.length === 0) return <p className={styles.nothing}>{t('nothing')}</p>;
  return <StepWall steps={steps} label={block.title || t('kind')} />;
}
