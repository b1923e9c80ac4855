import { useEffect, useState } from 'react';
import type { VersionRecord } from '@/document';
import { Checkbox, Select } from '@/ui';
import type { ExportFaceProps } from '../types';
import { listRounds, NOW, roundLabel, type RoundsChoices, settleRounds } from './choices';
import styles from './RoundsChoiceFields.module.css';
import { texts } from './texts';

/** Which two rounds, and how much of them. */
export function RoundsChoiceFields({ source, choices, onChange }: ExportFaceProps<RoundsChoices> & { readonly onChange: (choices: RoundsChoices) => void }) {
  const t = texts.useT();
  const [kept, setKept] = useState<readonly VersionRecord[] | null>(null);
  useEffect(() => {
    let isGone = false;
    const show = (list: readonly VersionRecord[]): void => {
      if (!isGone) setKept(list);
    };
    listRounds(source).then(show, () => show([]));
    return () => {
      isGone = true;
    };
  }, [source]);
  if (!kept) return null;
  if (kept.length === 0) return <p>{t('noRounds')}</p>;
  const { round } = source.document.meta;
  const options = [
    ...kept.map((one) => ({ id: one.id, label: roundLabel(one, source) })),
    { id: NOW, label: round ? t('nowOf', { name: round.label }) : t('now') },
  ];
  const settled = settleRounds(choices, kept);
  return (
    <div className={styles.fields}>
      <Select label={t('before')} options={options} value={settled.before} onChange={(before) => onChange({ ...settled, before })} />
      <Select label={t('after')} options={options} value={settled.after} onChange={(after) => onChange({ ...settled, after })} />
      <Checkbox label={t('onlyChanged')} isSelected={settled.isOnlyChanged} onChange={(isOnlyChanged) => onChange({ ...settled, isOnlyChanged })} />
    </div>
  );
}
