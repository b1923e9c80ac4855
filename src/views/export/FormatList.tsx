import { ChevronRight } from 'lucide-react';
import { useId, useRef } from 'react';
import { useLanguage } from '@/i18n';
import { useFocusOnMount } from '@/ui';
import { ICON } from '../shared/icon';
import styles from './FormatList.module.css';
import { type AnyExportFormat, type AnyExportPage, EXPORT_GROUPS, type ExportGroup } from './formats/types';
import { texts } from './texts';

type AnyFormat = AnyExportFormat | AnyExportPage;

/** Headings of the list: most groups have a member or two, which say themselves what they are for. */
const SHELVES = [
  { id: 'paper', holds: (group: ExportGroup) => group === 'paper' },
  { id: 'programs', holds: (group: ExportGroup) => group !== 'paper' && group !== 'file' },
  { id: 'file', holds: (group: ExportGroup) => group === 'file' },
] as const;

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
  const inOrder = EXPORT_GROUPS.flatMap((group) => formats.filter((format) => format.group === group));
  const chosenWay = useRef<HTMLButtonElement>(null);
  useFocusOnMount(chosenWay, isWay && hasFocus);
  return (
    <fieldset className={styles.list} disabled={isDisabled} {...(!isWay && { role: 'radiogroup' })}>
      <legend className={styles.legend}>{t('what')}</legend>
      {SHELVES.map(({ id, holds }) => {
        const members = inOrder.filter(({ group }) => holds(group));
        if (members.length === 0) return null;
        return (
          <div key={id} className={styles.group} role="group" aria-labelledby={`${name}-${id}`}>
            <p id={`${name}-${id}`} className={styles.title}>{t(`group-${id}`)}</p>
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
