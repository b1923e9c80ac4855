import { type BlockFaceProps, useBlockState, useRun } from '@/blockkit';
import { TextArea, TextField } from '@/ui';
import { setText } from './commands';
import type { TextConfig, TextState } from './model';
import styles from './Text.module.css';
import { texts } from './texts';

export function TextEditor({ block, config }: BlockFaceProps<TextConfig>) {
  const t = texts.useT();
  const run = useRun();
  const text = useBlockState<TextState, string>(block.key, (state) => state.text);
  const field = {
    label: block.title || block.question || t('label'),
    hideLabel: true,
    value: text,
    placeholder: config.placeholder ?? t('placeholder'),
    onChange: (next: string) => run(setText, { block: block.key, text: next }),
  };
  return (
    <div className={styles.editor} data-titled={block.title !== '' || undefined}>
      {config.size === 'short' ? <TextField {...field} /> : <TextArea {...field} minRows={4} />}
    </div>
  );
}
