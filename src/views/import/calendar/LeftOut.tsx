import type { CalendarFile } from '@/import/ics';
import { Disclosure } from '@/ui';
import styles from './CalendarChoice.module.css';
import type { Compared } from './compare';
import { texts } from './texts';

interface LeftOutProps {
  readonly compared: readonly Compared[];
  /** Titles. */
  readonly tooOften: readonly string[];
  readonly left: CalendarFile['left'];
}

/** What is not taken whatever is chosen, and why. */
export function LeftOut({ compared, tooOften, left }: LeftOutProps) {
  const t = texts.useT();
  const reasons = [
    ...compared.flatMap((one) => (one.kind === 'left' ? [t(one.why === 'rule' ? 'leftRule' : 'leftWorkshop', { title: one.event.title || t('untitled') })] : [])),
    ...tooOften.map((title) => t('leftOften', { title: title || t('untitled') })),
    ...(left.todos > 0 ? [t('leftTodos', { count: left.todos })] : []),
    ...(left.cancelled > 0 ? [t('leftCancelled', { count: left.cancelled })] : []),
    ...(left.unreadable > 0 ? [t('leftUnreadable', { count: left.unreadable })] : []),
  ];
  if (reasons.length === 0) return null;
  return (
    <Disclosure title={`${t('leftTitle')} (${reasons.length})`}>
      {/* Two series may have one title. */}
      <ul className={styles.plain}>{reasons.map((reason, index) => <li key={`${index}:${reason}`}>{reason}</li>)}</ul>
    </Disclosure>
  );
}
