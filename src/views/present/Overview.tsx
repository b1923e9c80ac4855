import { type KeyboardEvent, useEffect, useRef } from 'react';
import { SectionMark } from '@/ui';
import type { WallStep } from '@/workshop';
import styles from './Overview.module.css';
import { overviewRows } from './overviewRows';
import type { StepName } from './stepNames';
import { texts } from './texts';

interface OverviewProps {
  readonly steps: readonly WallStep[];
  readonly names: ReadonlyMap<string, StepName>;
  readonly current: string;
  /** Figures typed so far: only sections whose number begins with them are in the list. */
  readonly typed: string;
  readonly onGo: (step: string) => void;
}

/** Where each arrow leads: rows up and down, steps of a row from side to side. */
function neighbour(from: HTMLElement, key: string): HTMLElement | undefined {
  const row = from.closest('li[data-row]');
  const rows = [...(row?.parentElement?.querySelectorAll(':scope > li[data-row]') ?? [])];
  const inRow = (one: Element | null | undefined): HTMLElement[] => [...(one?.querySelectorAll<HTMLElement>('button') ?? [])];
  const at = inRow(row).indexOf(from);
  const all = rows.flatMap(inRow);
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      const next = inRow(rows[rows.indexOf(row as Element) + (key === 'ArrowDown' ? 1 : -1)]);
      return next[Math.min(at, next.length - 1)];
    }
    case 'ArrowRight':
      return all[all.indexOf(from) + 1];
    case 'ArrowLeft':
      return all[all.indexOf(from) - 1];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}

const KEYS: ReadonlySet<string> = new Set(['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End']);

/** All steps by section, to jump to any of them. */
export function Overview({ steps, names, current, typed, onGo }: OverviewProps) {
  const t = texts.useT();
  const list = useRef<HTMLOListElement>(null);
  const rows = overviewRows(steps, names).filter(({ place }) => typed === '' || String(place?.number ?? '').startsWith(typed));

  useEffect(() => {
    const before = document.activeElement;
    const here = list.current?.querySelector<HTMLElement>('[aria-current]');
    here?.focus({ preventScroll: true });
    here?.scrollIntoView?.({ block: 'nearest' });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  // What is left after typing a number has the focus.
  useEffect(() => {
    if (typed !== '') list.current?.querySelector('button')?.focus();
  }, [typed]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!KEYS.has(event.key) || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    neighbour(event.target, event.key)?.focus();
  };

  return (
    <nav className={styles.overview} aria-label={t('overview')}>
      <h2>{t('overview')}</h2>
      {/* The arrows move between the buttons in it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ol ref={list} onKeyDown={onKeyDown}>
        {rows.map(({ id, place, steps: own }) => (
          <li key={id} data-row>
            {place ? <SectionMark number={place.number} size="small" /> : <span />}
            <ul aria-label={place?.section.title}>
              {own.map((step, index) => (
                <li key={step.id} className={index === 0 ? styles.first : undefined}>
                  <button type="button" onClick={() => onGo(step.id)} {...(step.id === current && { 'aria-current': 'step' })}>
                    {index === 0 && place ? place.section.title : names.get(step.id)?.title}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {rows.length === 0 && <p>{t('noSection', { number: typed })}</p>}
    </nav>
  );
}
