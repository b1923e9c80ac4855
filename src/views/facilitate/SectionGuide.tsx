import { Play } from 'lucide-react';
import { Markdown } from '@/blockkit';
import type { LocalSection } from '@/template';
import { Button, Disclosure } from '@/ui';
import { texts as wallTexts } from '../present/texts';
import { useTimer } from '../room/timer';
import { ICON } from '../shared/icon';
import styles from './SectionGuide.module.css';
import { texts } from './texts';
import { useFollowedRun } from './useFollowedRun';

interface SectionGuideProps {
  readonly section: LocalSection;
}

/** The facilitator's help at one section: tasks with their time, and what the template advises. */
export function SectionGuide({ section }: SectionGuideProps) {
  const t = texts.useT();
  const wall = wallTexts.useT();
  const { howTo, questions, facilitator = [] } = section.guidance;
  return (
    <>
      {howTo.length > 0 && <Tasks section={section} />}
      <Advice title={t('advice')} items={facilitator} isOpen />
      <Advice title={wall('talk')} items={questions} />
    </>
  );
}

function Tasks({ section }: SectionGuideProps) {
  const t = texts.useT();
  const wall = wallTexts.useT();
  const { start } = useTimer();
  const rows = useFollowedRun()?.run.rows;
  return (
    <section className={styles.tasks} aria-labelledby="tasks">
      <h2 id="tasks">{wall('tasks')}</h2>
      <ol>
        {section.guidance.howTo.map(({ id, minutes, mode, text }) => {
          const row = rows?.find(({ item }) => item.section === section.id && item.task === id)?.item;
          const length = row?.minutes ?? minutes;
          return (
            <li key={id}>
              <div>
                <p className={styles.mode}>{wall(`mode-${row?.mode || mode}`)}</p>
                <Markdown text={row?.title || text} />
              </div>
              <Button icon={<Play {...ICON} />} aria-label={t('startTask', { count: length, task: row?.title || text })} onPress={() => start(length, row?.id)}>
                {wall('minutes', { count: length })}
              </Button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Advice({ title, items, isOpen = false }: { title: string; items: readonly string[]; isOpen?: boolean }) {
  if (items.length === 0) return null;
  const list = <ul className={styles.advice}>{items.map((item) => <li key={item}><Markdown text={item} /></li>)}</ul>;
  if (!isOpen) return <Disclosure title={title} level={2}>{list}</Disclosure>;
  return <section className={styles.open}><h2>{title}</h2>{list}</section>;
}
