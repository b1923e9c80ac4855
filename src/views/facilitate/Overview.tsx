import { useEffect, useRef } from 'react';
import { SectionMark } from '@/ui';
import styles from './Overview.module.css';
import { texts } from './texts';
import type { Desk } from './useDesk';
import type { StepWords } from './useStepWords';

interface Group {
  readonly words: StepWords;
  readonly from: number;
  readonly to: number;
}

/** Steps of the same section after one another. */
function groupsOf(words: readonly StepWords[]): readonly Group[] {
  const groups: Group[] = [];
  words.forEach((one, index) => {
    const last = groups.at(-1);
    if (last && one.place && last.words.place === one.place) groups[groups.length - 1] = { ...last, to: index };
    else groups.push({ words: one, from: index, to: index });
  });
  return groups;
}

/** All steps; any of them is one press away. */
export function Overview({ desk: { words, steps, index, goTo } }: { readonly desk: Desk }) {
  const t = texts.useT();
  const list = useRef<HTMLElement>(null);

  // The step shown now stays in sight, without moving the page on a phone.
  useEffect(() => {
    const box = list.current;
    const current = box?.querySelector<HTMLElement>('[aria-current]');
    if (!box || !current || box.scrollHeight <= box.clientHeight) return;
    const { top, bottom } = current.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (top < frame.top + 48 || bottom > frame.bottom - 48) box.scrollTop += top - frame.top - frame.height / 3;
  }, [index]);

  const row = (at: number, text: string) => (
    <button type="button" className={styles.step} aria-current={at === index ? 'step' : undefined} onClick={() => goTo(at)}>
      <span className={styles.number}>{at + 1}</span>
      <span>{text}</span>
    </button>
  );

  return (
    <nav className={styles.overview} aria-labelledby="overview" ref={list} data-overview>
      <h2 id="overview">{t('overview')}</h2>
      <ol>
        {groupsOf(words).map(({ words: { place, kind, title }, from, to }) => (
          <li key={steps[from]?.id}>
            {place ? (
              <>
                <p className={styles.section}><SectionMark number={place.number} size="small" />{place.section.title}</p>
                <ol>
                  {words.slice(from, to + 1).map((one, at) => <li key={steps[from + at]?.id}>{row(from + at, one.question === '' ? one.kind : one.title)}</li>)}
                </ol>
              </>
            ) : row(from, steps[from]?.type === 'pause' ? title : kind)}
          </li>
        ))}
      </ol>
    </nav>
  );
}
