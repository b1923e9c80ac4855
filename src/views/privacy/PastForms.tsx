import { Checkbox, ProgressBar } from '@/ui';
import styles from './PrivacyView.module.css';
import { texts } from './texts';
import type { Past } from './usePastForms';

interface PastFormsProps {
  readonly past: Past;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (form: string, isPicked: boolean) => void;
}

/** How the name stands in versions and rounds: nobody could look at every place of them, so it is asked by the word. */
export function PastForms({ past, picked, onPick }: PastFormsProps) {
  const t = texts.useT();
  if (past.share < 1) return <ProgressBar label={t('pastReading')} value={past.share} />;
  if (past.versions === 0) return <p>{t('pastNone')}</p>;
  return (
    <>
      <p>{t('pastText', { count: past.versions })}{past.forms.length > 0 && <> {t('pastForms')}</>}</p>
      {past.forms.length > 0 && (
        <fieldset className={styles.forms}>
          <legend>{t('pastLegend')}</legend>
          {past.forms.map(({ form, count }) => (
            <Checkbox key={form} label={form} description={t('places', { count })} isSelected={picked.has(form)} onChange={(isPicked) => onPick(form, isPicked)} />
          ))}
        </fieldset>
      )}
    </>
  );
}
