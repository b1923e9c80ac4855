import { type BlockFaceProps, useBlockState, WallText } from '@/blockkit';
import { EmptyState } from '@/ui';
import type { TextConfig, TextState } from './model';
import styles from './Text.module.css';
import { texts } from './texts';

export function TextProjector({ block }: BlockFaceProps<TextConfig>) {
  const t = texts.useT();
  const text = useBlockState<TextState, string>(block.key, (state) => state.text);
  return (
    <WallText entries={[[text]]}>
      {text.trim() === ''
        ? <EmptyState text={t('nothing')}><p className={styles.first}>{t('first')}</p></EmptyState>
        : <p className={styles.answer} data-spot="text">{text}</p>}
    </WallText>
  );
}
