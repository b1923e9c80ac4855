import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import { Button, EmptyState } from '@/ui';
import type { Template } from '@/template';
import { offerWalk } from '../shared/aids';
import { ICON } from '../shared/icon';
import styles from './LibraryView.module.css';
import { texts } from './texts';

interface FirstVisitProps {
  readonly template: Template | undefined;
  readonly onStart: (template: Template) => void;
}

/** The shelf before there is anything on it. */
export function FirstVisit({ template, onStart }: FirstVisitProps) {
  const t = texts.useT();
  useEffect(offerWalk, []);
  return (
    <EmptyState text={t('firstVisit')}>
      {template && (
        <div className={styles.start}><Button variant="primary" icon={<Plus {...ICON} />} onPress={() => onStart(template)}>{t('firstWorkbook')}</Button></div>
      )}
    </EmptyState>
  );
}
