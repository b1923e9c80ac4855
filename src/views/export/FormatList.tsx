import { ChevronRight } from 'lucide-react';
import { useId, useRef } from 'react';
import { useLanguage } from '@/i18n';
import { useFocusOnMount } from '@/ui';
import { ICON } from '../shared/icon';
import styles from './FormatList.module.css';
import { type AnyExportFormat, type AnyExportPage, EXPORT_GROUPS } from './formats/types';
import { texts } from './texts';

type AnyFormat = AnyExportFormat | AnyExportPage;

interface FormatListProps {
  readonly formats: readonly AnyFormat[];
  readonly chosen: AnyFormat;
  readonly onChoose: (format: AnyFormat) => void;
  /** On a phone each format leads to a view of its own. */
  readonly isWay: boolean;
  /** The chosen one takes the focus when the list comes. */
  readonly hasFocus: boolean;
  readonly isDisabled: boolean;
}

/** The formats in their groups. */
export function FormatList({ formats, chosen, onChoose, isWay, hasFocus, isDisabled }: FormatListProps) {
  const t = texts.useT();
  const language = useLanguage();
  const name = useId();
  const chosenWay = useRef<HTMLButtonElement>(null);
  useFocusOnMount(chosenWay, isWay && hasFocus);
  return (
    <fieldset className={styles.list} disabled={isDisabled} {...(!isWay && { role: 'radiogroup' })}>
      <legend className={styles.legend}>{t('what')}</legend>
      {EXPORT_GROUPS.map((group) => {
        const members = formats.filter((format) => format.group === group);
        if (members.length === 0) return null;
        return (
          <div key={group} className={styles.group} role="group" aria-labelledby={`${name}-${group}`}>
            <p id={`${name}-${group}`} className={styles.title}>{t(`group-${group}`)}</p>
            {members.map((format) => isWay ? (
              <button key={format.id} ref={format === chosen ? chosenWay : null} type="button" className={styles.way} onClick={() => onChoose(format)}>
                <span>
                  <span className={styles.label}>{format.label(language)}</span>
                  <span className={styles.about}>{format.about(language)}</span>
                </span>
                <ChevronRight {...ICON} />
              </button>
            ) : (
              <label key={format.id} className={styles.format}>
                <input type="radio" name={name} checked={format === chosen} onChange={() => onChoose(format)} />
                <span>{format.label(language)}</span>
              </label>
            ))}
          </div>
        );
      })}
    </fieldset>
  );
}
