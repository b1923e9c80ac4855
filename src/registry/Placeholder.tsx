import { Copy } from 'lucide-react';
import { useState } from 'react';
import { type BlockFaceProps, useGetDocument } from '@/blockkit';
import { Button, TextArea, toast } from '@/ui';
import styles from './Placeholder.module.css';
import { texts } from './texts';

/** Says kindly that the block cannot be shown, and hands out its data. */
export function PlaceholderEditor({ block }: BlockFaceProps<unknown>) {
  const t = texts.useT();
  const getDocument = useGetDocument();
  const [data, setData] = useState<string | null>(null);

  const copy = async (): Promise<void> => {
    const json = JSON.stringify(getDocument().answers[block.key] ?? null, null, 2);
    try {
      await navigator.clipboard.writeText(json);
      toast({ text: t('copied') });
    } catch {
      // No clipboard over plain http, or not allowed.
      setData(json);
    }
  };

  return (
    <div className={styles.root}>
      <p>{t('text')}</p>
      <Button variant="line" icon={<Copy size={20} strokeWidth={1.6} aria-hidden />} onPress={() => void copy()}>
        {t('copy')}
      </Button>
      {data !== null && <TextArea label={t('data')} description={t('byHand')} value={data} onChange={setData} isReadOnly />}
    </div>
  );
}

export function PlaceholderProjector() {
  const t = texts.useT();
  return <p className={styles.wall}>{t('paper')}</p>;
}
