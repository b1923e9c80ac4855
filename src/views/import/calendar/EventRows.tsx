import { memo, useCallback, useMemo, useState } from 'react';
import { formatPlanDate, formatShortDate, formatWeekday } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { Button } from '@/ui';
import styles from './CalendarChoice.module.css';
import { type Takeable, timeInWords } from './take';
import { texts } from './texts';

interface EventRowsProps {
  readonly offered: readonly Takeable[];
  /** Keys of events. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (change: (chosen: ReadonlySet<string>) => ReadonlySet<string>) => void;
}

/** So many rows are drawn until all are asked for: thousands at once would hold the page up. */
const MOST_DRAWN = 300;

/** By month of the first day, the earliest first. */
function byMonth(offered: readonly Takeable[]): ReadonlyMap<string, readonly Takeable[]> {
  const months = new Map<string, Takeable[]>();
  for (const one of [...offered].sort((a, b) => (a.event.first < b.event.first ? -1 : a.event.first > b.event.first ? 1 : 0))) {
    const month = one.event.first.slice(0, 7);
    const list = months.get(month);
    if (list) list.push(one);
    else months.set(month, [one]);
  }
  return months;
}

/** What is offered, month by month; nothing is chosen until somebody chooses it. */
export function EventRows({ offered, chosen, onChoose }: EventRowsProps) {
  const t = texts.useT();
  const language = useLanguage();
  const months = useMemo(() => byMonth(offered), [offered]);
  const [isWhole, setWhole] = useState(offered.length <= MOST_DRAWN);
  let room = isWhole ? offered.length : MOST_DRAWN;
  const choose = useCallback((keys: readonly string[], isIn: boolean): void => onChoose((before) => {
    const next = new Set(before);
    for (const key of keys) {
      if (isIn) next.add(key);
      else next.delete(key);
    }
    return next;
  }), [onChoose]);
  const isMixed = offered.some(({ kind }) => kind !== offered[0]?.kind);
  const isAll = offered.every(({ event }) => chosen.has(event.key));
  return (
    <div className={styles.months}>
      <div>
        <Button variant="quiet" onPress={() => choose(offered.map(({ event }) => event.key), !isAll)}>{t(isAll ? 'chooseNone' : 'chooseAll')}</Button>
      </div>
      {[...months].map(([month, list]) => {
        const count = list.filter(({ event }) => chosen.has(event.key)).length;
        const name = formatPlanDate(month, language);
        const drawn = list.slice(0, room);
        room -= drawn.length;
        if (drawn.length === 0) return null;
        return (
          <section key={month} aria-label={name}>
            <h2>
              <label>
                <input
                  ref={(box) => {
                    if (box) box.indeterminate = count > 0 && count < list.length;
                  }}
                  type="checkbox"
                  aria-label={t('chooseMonth', { month: name })}
                  checked={count === list.length}
                  onChange={({ target }) => choose(list.map(({ event }) => event.key), target.checked)}
                />
                <span>{name}</span>
              </label>
            </h2>
            <ul>
              {drawn.map((one) => <EventRow key={one.event.key} offered={one} isMixed={isMixed} isChosen={chosen.has(one.event.key)} onChoose={choose} />)}
            </ul>
          </section>
        );
      })}
      {!isWhole && offered.length > MOST_DRAWN && (
        <div>
          <Button variant="line" onPress={() => setWhole(true)}>{t('showRest', { count: offered.length - MOST_DRAWN })}</Button>
        </div>
      )}
    </div>
  );
}

interface EventRowProps {
  readonly offered: Takeable;
  /** Not all that is offered is of one kind, so each says what it is. */
  readonly isMixed: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (keys: readonly string[], isIn: boolean) => void;
}

const EventRow = memo(function EventRow({ offered, isMixed, isChosen, onChoose }: EventRowProps) {
  const t = texts.useT();
  const language = useLanguage();
  const { event, kind } = offered;
  const was = (): readonly string[] => {
    if (kind === 'new') return [];
    const { changes, here } = offered;
    const before = 'due' in here ? here.due : here.when;
    return [
      ...('title' in changes ? [t('wasTitle', { title: here.title.trim() || t('untitled') })] : []),
      ...('when' in changes || 'due' in changes ? [before === '' ? t('wasUndated') : t('wasWhen', { when: formatPlanDate(before, language) })] : []),
      ...('recurs' in changes && 'recurs' in here ? [t('wasWhen', { when: t(`recurs-${here.recurs || 'once'}`) })] : []),
    ];
  };
  const more = [
    isMixed ? t(kind === 'new' ? 'kind-new' : kind === 'step' ? 'kind-step' : 'kind-changed') : '',
    ...was(),
    event.recurs === '' ? '' : t(`recurs-${event.recurs}`),
    timeInWords(event, language),
  ].filter((words) => words !== '');
  return (
    <li data-kind={kind}>
      <label>
        <input type="checkbox" checked={isChosen} onChange={({ target }) => onChoose([event.key], target.checked)} />
        <span data-tabular>{formatWeekday(event.when, language)} {formatShortDate(event.when, language)}</span>
        <span>
          <strong>{event.title || t('untitled')}</strong>
          {more.length > 0 && <small>{more.join(' · ')}</small>}
        </span>
      </label>
    </li>
  );
});
