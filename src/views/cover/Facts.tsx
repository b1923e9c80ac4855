import { type CSSProperties, type KeyboardEvent, useId } from 'react';
import { TextArea, TextField } from '@/ui';
import {
  ActorsField, addLogo, type Id, listEntries, type Meta, removeLogo, setPresent, updateLogo, updateMeta, useDocument, useRun,
} from '@/blockkit';
import { createId } from '@/lib/createId';
import { LogoList } from '../shared/LogoList';
import { texts as sharedTexts } from '../shared/texts';
import styles from './CoverView.module.css';
import { texts } from './texts';

type Changes = Partial<Pick<Meta, 'name' | 'event' | 'place' | 'date'>>;

function useMetaField(field: keyof Changes): { value: string; onChange: (text: string) => void } {
  const run = useRun();
  const value = useDocument((document) => document.meta[field]);
  return { value, onChange: (text) => run(updateMeta, { changes: { [field]: text } }) };
}

/** Letters in the longest word: a compound that would not fit on a line is set smaller instead of broken. */
const longestWord = (text: string): number => Math.max(8, ...text.split(/[\s-]+/).map((word) => word.length));

/** The name, as large as on a cover, written where it stands. */
export function NameField() {
  const t = texts.useT();
  const { value, onChange } = useMetaField('name');
  const leaveOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.currentTarget.blur();
  };
  return (
    <div className={styles.name} style={{ '--longest': longestWord(value) } as CSSProperties}>
      <TextArea
        label={t('name')}
        hideLabel
        look="plain"
        value={value}
        onChange={(text) => onChange(text.replace(/\n/g, ' '))}
        onKeyDown={leaveOnEnter}
        placeholder={t('namePlaceholder')}
      />
    </div>
  );
}

/** When, where and who. */
export function Facts() {
  const t = texts.useT();
  const shared = sharedTexts.useT();
  const event = useMetaField('event');
  const date = useMetaField('date');
  const place = useMetaField('place');
  return (
    <div className={styles.facts}>
      <TextField label={t('event')} {...event} />
      <div className={styles.pair}>
        <TextField type="date" label={shared('day')} {...date} />
        <TextField label={t('place')} {...place} />
      </div>
      <PresentField />
      <Logos />
    </div>
  );
}

function PresentField() {
  const t = texts.useT();
  const run = useRun();
  const present = useDocument((document) => document.meta.present);
  const ids = Object.keys(present);
  const change = (next: readonly Id[]) => {
    for (const id of next) if (!present[id]) run(setPresent, { id, present: true });
    for (const id of ids) if (!next.includes(id)) run(setPresent, { id, present: false });
  };
  return <ActorsField label={t('present')} description={t('presentHint')} value={ids} onChange={change} />;
}

function Logos() {
  const shared = sharedTexts.useT();
  const run = useRun();
  const logos = useDocument((document) => listEntries(document.meta.logos));
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.label}>{shared('logos')}</h2>
      <LogoList
        logos={logos}
        onAdd={(src, alt) => run(addLogo, { id: createId(), src, alt })}
        onEdit={(logo, alt) => run(updateLogo, { id: logo, alt })}
        onRemove={(logo) => run(removeLogo, { id: logo, now: Date.now() })}
      />
    </section>
  );
}
