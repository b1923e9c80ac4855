import { Play } from 'lucide-react';
import { Markdown } from '@/blockkit';
import { listEntries } from '@/document';
import type { LocalSection } from '@/template';
import { Button } from '@/ui';
import { useTimer } from '../../room/timer';
import { useFollowedWorkshop } from '../../room/useWallSteps';
import { ICON } from '../../shared/icon';
import { texts } from '../texts';
import { Question } from './Question';
import styles from './QuestionStep.module.css';

/** The question, what helps the talk along, and the tasks with their times. */
export function QuestionStep({ section }: { readonly section: LocalSection }) {
  const t = texts.useT();
  const { questions } = section.guidance;
  return (
    <>
      <Question text={section.question || section.title} />
      <div className={styles.help}>
        {questions.length > 0 && (
          <section className={styles.questions}>
            <h2>{t('talk')}</h2>
            <ul>{questions.map((question) => <li key={question}><Markdown text={question} /></li>)}</ul>
          </section>
        )}
        <Tasks section={section} />
      </div>
    </>
  );
}

function Tasks({ section }: { readonly section: LocalSection }) {
  const t = texts.useT();
  const { start } = useTimer();
  const workshop = useFollowedWorkshop();
  const { howTo } = section.guidance;
  if (howTo.length === 0) return null;
  const begin = (task: string, minutes: number): void => {
    const item = workshop && listEntries(workshop.items).find((one) => one.section === section.id && one.task === task);
    start(item?.minutes ?? minutes, item?.id);
  };
  return (
    <section className={styles.tasks}>
      <h2>{t('tasks')}</h2>
      <ol>
        {howTo.map(({ id, mode, minutes, text }) => (
          <li key={id}>
            <b data-tabular>{t('minutes', { count: minutes })}</b>
            <div>
              <span className={styles.mode}>{t(`mode-${mode}`)}</span>
              <Markdown text={text} />
            </div>
            <Button variant="quiet" icon={<Play {...ICON} />} aria-label={t('startTask', { minutes })} onPress={() => begin(id, minutes)}>
              {t('start')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
