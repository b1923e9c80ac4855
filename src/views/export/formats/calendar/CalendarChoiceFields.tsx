import { listEntries } from '@/document';
import { Avatar, Checkbox, Segmented, TokenField } from '@/ui';
import type { ExportFaceProps } from '../types';
import { type CalendarChoices, ownersOf, WHATS } from './choices';
import styles from './calendar.module.css';
import { texts } from './texts';

/** What of the plan comes into the calendar. */
export function CalendarChoiceFields({ source, choices, onChange }: ExportFaceProps<CalendarChoices> & { readonly onChange: (choices: CalendarChoices) => void }) {
  const t = texts.useT();
  const { document } = source;
  const set = (changes: Partial<CalendarChoices>): void => onChange({ ...choices, ...changes });
  const carrying = ownersOf(document);
  const actors = listEntries(document.actors).filter(({ id }) => carrying.has(id) || choices.owners.includes(id));
  const tokenOf = (id: string) => {
    const name = document.actors[id]?.name ?? '';
    return { id, label: name.trim() || t('unnamed'), icon: <Avatar id={id} name={name} size={24} /> };
  };
  const hasSteps = choices.what !== 'events';
  const hasWorkshops = choices.what !== 'steps' && listEntries(document.workshops ?? {}).some(({ date }) => date !== '');
  return (
    <div className={styles.choices}>
      <Segmented label={t('what')} value={choices.what} onChange={(what) => set({ what })} options={WHATS.map((id) => ({ id, label: t(`what-${id}`) }))} />
      {actors.length > 0 && (
        <TokenField
          label={t('owners')}
          description={t('ownersHelp')}
          placeholder={t('ownersPlaceholder')}
          tokens={choices.owners.map(tokenOf)}
          suggestions={actors.map(({ id, organisation }) => ({ ...tokenOf(id), detail: organisation }))}
          onAdd={(id) => set({ owners: [...choices.owners, id] })}
          onRemove={(id) => set({ owners: choices.owners.filter((one) => one !== id) })}
        />
      )}
      <div>
        {hasSteps && <Checkbox label={t('done')} isSelected={choices.done} onChange={(done) => set({ done })} />}
        {hasSteps && <Checkbox label={t('dropped')} isSelected={choices.dropped} onChange={(dropped) => set({ dropped })} />}
        {hasWorkshops && <Checkbox label={t('workshops')} description={t('workshopsHelp')} isSelected={choices.workshops} onChange={(workshops) => set({ workshops })} />}
      </div>
    </div>
  );
}
