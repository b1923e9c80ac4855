import { useState } from 'react';
import { isLate, localDay, type Step } from '@/document';
import { useLanguage } from '@/i18n';
import { StatusIcon } from '@/ui';
import { formatPlanDate, useStatusWords } from './fields';
import styles from './StepWall.module.css';
import { useDocument } from './WorkbookContext';

/** Steps for the wall: read-only, in the size of the text around them. */
export function StepWall({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) {
  const language = useLanguage();
  const words = useStatusWords();
  const actors = useDocument((document) => document.actors);
  const [today] = useState(() => localDay(new Date()));
  return (
    <ol className={styles.list} aria-label={label}>
      {steps.map((step) => {
        const status = isLate(step, today) ? 'late' : step.status;
        const owners = step.owners.flatMap((id) => {
          const actor = actors[id];
          return actor && actor.del === undefined ? [actor.name] : [];
        });
        return (
          <li key={step.id} className={styles.step}>
            <div className={styles.text}>
              <p>{step.title}</p>
              {owners.length > 0 && <p className={styles.owners}>{owners.join(', ')}</p>}
            </div>
            <p className={styles.due}>{formatPlanDate(step.due, language)}</p>
            <p className={styles.status} data-late={status === 'late' || undefined}>
              <StatusIcon status={status} />
              {words(status)}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
