import { Ring } from '@/ui';
import styles from './Answered.module.css';
import { texts } from './texts';
import type { AnsweredNow } from './useAnswered';

/** Who has answered, by name where the block knows it. */
export function Answered({ count, people, named }: AnsweredNow) {
  const t = texts.useT();
  return (
    <section className={styles.answered} aria-labelledby="answered">
      <h2 id="answered">{t('answered')}</h2>
      <p className={styles.count}>
        <Ring value={people > 0 ? count / people : 0} size={20} />
        {people > 0 ? t('answeredOf', { count, people }) : t('answeredCount', { count })}
      </p>
      {named.length > 0 && (
        <ul className={styles.names}>
          {named.map(({ id, name, has }) => (
            <li key={id} data-has={has || undefined}>
              <Ring value={has ? 1 : 0} size={20} label={t(has ? 'hasAnswered' : 'notYet')} />
              {name}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
