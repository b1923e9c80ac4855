import { useState } from 'react';
import { Markdown, useGetDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import type { LocalSection } from '@/template';
import { useServices } from '../services';
import { sectionProgress } from '../shared/progress';
import styles from './Guidance.module.css';
import { texts } from './texts';

/**
 * What to do first in a section that nobody has written in: the first task of its guidance, where the guidance itself is
 * out of sight. Stays until the page is left, so that nothing moves under the hands of those who begin.
 */
export function FirstTask({ section }: { readonly section: LocalSection }) {
  const t = texts.useT();
  const language = useLanguage();
  const { blockSpec } = useServices();
  const getDocument = useGetDocument();
  const [wasEmpty] = useState(() => sectionProgress(section, getDocument(), blockSpec, language) === 0);
  const [task] = section.guidance.howTo;
  if (!wasEmpty || !task) return null;
  return (
    <div className={styles.first}>
      <b data-tabular>{t('minutes', { count: task.minutes })}</b>
      <span className={styles.mode}>{t(`mode-${task.mode}`)}</span>
      <Markdown text={task.text} />
    </div>
  );
}
