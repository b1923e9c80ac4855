import { type BlockFaceProps, useBlockState } from '@/blockkit';
import type { TextConfig, TextState } from './model';
import styles from './Text.module.css';
import { texts } from './texts';

export function TextProjector({ block }: BlockFaceProps<TextConfig>) {
  const t = texts.useT();
  const text = useBlockState<TextState, string>(block.key, (state) => state.text);
  if (text.trim() === '') return <p className={styles.nothing}>{t('nothing')}</p>;
  return <p className={styles.answer} data-long={text.length > 400 || undefined}>{text}</p>;
}
