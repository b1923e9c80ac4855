import { Checkbox } from '@/ui';
import type { LocalTemplate } from '@/template';
import styles from './NewWorkbookDialog.module.css';
import { texts } from './texts';

interface SectionChoiceProps {
  readonly template: LocalTemplate;
  /** Ids of the sections left out. */
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (hidden: ReadonlySet<string>) => void;
}

/** Which sections to begin with, part by part. */
export function SectionChoice({ template, hidden, onChange }: SectionChoiceProps) {
  const t = texts.useT();
  const set = (ids: readonly string[], isShown: boolean) => {
    const next = new Set(hidden);
    for (const id of ids) {
      if (isShown) next.delete(id);
      else next.add(id);
    }
    onChange(next);
  };
  return (
    <fieldset>
      <legend>{t('sections')}</legend>
      <p className={styles.hint}>{t('sectionsHint')}</p>
      {template.parts.map((part) => {
        const sections = template.sections.filter((section) => section.part === part.id);
        const ids = sections.map(({ id }) => id);
        const shown = ids.filter((id) => !hidden.has(id)).length;
        if (sections.length === 0) return null;
        return (
          <div key={part.id} className={styles.part} role="group" aria-label={part.title}>
            <Checkbox
              label={part.title}
              isSelected={shown === ids.length}
              isIndeterminate={shown > 0 && shown < ids.length}
              onChange={(isShown) => set(ids, isShown)}
            />
            <ul className={styles.sections}>
              {sections.map(({ id, title }) => (
                <li key={id}>
                  <Checkbox label={title} isSelected={!hidden.has(id)} onChange={(isShown) => set([id], isShown)} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </fieldset>
  );
}
