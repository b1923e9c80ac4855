import { type BlockFaceProps, listStepsOf, StepWall, useDocument, WallText } from '@/blockkit';
import { EmptyState } from '@/ui';
import type { StepsConfig } from './model';
import styles from './Steps.module.css';
import { texts } from './texts';

export function StepsProjector({ block }: BlockFaceProps<StepsConfig>) {
  const t = texts.useT();
  const registry = useDocument((document) => document.steps);
  const steps = listStepsOf({ steps: registry }, block.key);
  return (
    <WallText entries={steps.map(({ title }) => [title, ''])}>
      {steps.length === 0
        ? <EmptyState text={t('nothing')}><p className={styles.first}>{t('first')}</p></EmptyState>
        : <StepWall steps={steps} label={block.title || t('kind')} />}
    </WallText>
  );
}
