import type { ReactNode } from 'react';
import type { EventKind } from '@/blockkit';
import { FigureView } from '@/ui';
import { markShapes } from './drawClock';
import { texts } from './texts';
import { TYPE_KEYS } from './words';
import css from './YearClock.module.css';

const SIZE = 22;

/** What an event of a type looks like on the ring; the type is read aloud. */
export function MarkSign({ type, isSilent = false }: { readonly type: EventKind | 'step'; /** The word stands beside it. */ readonly isSilent?: boolean }): ReactNode {
  const t = texts.useT();
  const alt = type === 'step' ? t('step') : t(TYPE_KEYS[type]);
  return (
    <span className={css.sign} aria-hidden={isSilent || undefined}>
      <FigureView figure={{ size: [SIZE, SIZE], alt, shapes: markShapes(type, [SIZE / 2, SIZE / 2], type === 'step' ? 1.15 : 1) }} />
    </span>
  );
}

const TYPES = ['gathering', 'workshop', 'meeting', 'deadline'] as const;

/** The marks and what they mean. */
export function Legend({ hasSteps, hasSpans }: { readonly hasSteps: boolean; readonly hasSpans: boolean }): ReactNode {
  const t = texts.useT();
  return (
    <ul className={css.legend} aria-label={t('legend')}>
      {TYPES.map((type) => <li key={type}><MarkSign type={type} isSilent />{t(TYPE_KEYS[type])}</li>)}
      {hasSteps && <li><MarkSign type="step" isSilent />{t('step')}</li>}
      {hasSpans && (
        <li>
          <span className={css.sign} aria-hidden="true">
            <FigureView figure={{ size: [SIZE, SIZE], alt: '', shapes: [{ shape: 'rect', at: [1, 6], size: [20, 10], fill: 'wash', stroke: 'lake', width: 1.4 }] }} />
          </span>
          {t('spanMark')}
        </li>
      )}
    </ul>
  );
}
