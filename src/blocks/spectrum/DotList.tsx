import { type ReactNode, useState } from 'react';
import type { BlockKey, Id } from '@/blockkit';
import { Button, Disclosure } from '@/ui';
import { DotFields } from './DotFields';
import type { Dot, SpectrumConfig } from './model';
import css from './SpectrumEditor.module.css';
import { texts } from './texts';

/** So many rows at first: two hundred would make a long page. */
const FIRST_ROWS = 20;

interface DotListProps {
  readonly blockKey: BlockKey;
  readonly config: SpectrumConfig;
  readonly dots: readonly Dot[];
  readonly nameOf: (id: Id) => string;
  readonly onRemove: (id: Id) => void;
}

/** The dots in words, where everything can be done that the drawing can. */
export function DotList({ blockKey, config, dots, nameOf, onRemove }: DotListProps): ReactNode {
  const t = texts.useT();
  const [isOpen, setOpen] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? dots : dots.slice(0, FIRST_ROWS);
  return (
    <Disclosure title={`${t('list')}: ${t('dots', { count: dots.length })}`} isOpen={isOpen} onToggle={setOpen}>
      {isOpen && (
        <ol className={css.rows} aria-label={t('list')}>
          {shown.map((dot, index) => (
            <li key={dot.id} className={css.row} id={`entry-${dot.id}`}>
              <span className={css.number} aria-hidden="true">{index + 1}</span>
              <DotFields blockKey={blockKey} config={config} dot={dot} name={nameOf(dot.id)} onRemove={() => onRemove(dot.id)} />
            </li>
          ))}
        </ol>
      )}
      {isOpen && shown.length < dots.length && (
        <Button variant="quiet" onPress={() => setShowsAll(true)}>{t('showAll', { count: dots.length })}</Button>
      )}
    </Disclosure>
  );
}
