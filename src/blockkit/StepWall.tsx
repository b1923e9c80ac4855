import { isLate, type Step } from '@/document';
import { useLanguage } from '@/i18n';
import { StatusIcon } from '@/ui';
import { formatPlanDate, useStatusWords, useToday } from './fields';
import { texts } from './fields/texts';
import styles from './StepWall.module.css';
import { useDocument } from './WorkbookContext';

/** Steps for the wall: read-only, in the size of the text around them. What is still open is asked for. */
export function StepWall({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) {
  const t = texts.useT();
  const language = useLanguage();
  const words = useStatusWords();
  const actors = useDocument((document) => document.actors);
  const today = useToday();
  return (
    <div className={styles.frame}>
      <ol className={styles.list} aria-label={label}>
        {steps.map((step, index) => {
          const status = isLate(step, today) ? 'late' : step.status;
          const isOver = status === 'done' || status === 'dropped';
          const owners = step.owners.flatMap((id) => {
            const actor = actors[id];
            return actor && actor.del === undefined ? [actor.name || t('unnamedActor')] : [];
          });
          const due = formatPlanDate(step.due, language);
          return (
            <li key={step.id} className={styles.step} data-spot={step.id} data-status={status}>
              <p className={styles.title}>{step.title.trim() || t('unnamedStep', { number: index + 1 })}</p>
              <div className={styles.promise}>
                <p className={styles.owners}>{owners.join(', ') || (!isOver && <span className={styles.asked}>{t('ownersPlaceholder')}</span>)}</p>
                <p className={styles.due}>{due || (!isOver && <span className={styles.asked}>{t('duePlaceholder')}</span>)}</p>
                <p className={styles.status}>
                  <StatusIcon status={status} />
                  {words(status)}
                </p>
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
