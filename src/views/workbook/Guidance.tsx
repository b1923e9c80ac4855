import { ChevronLeft, ChevronUp, X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Markdown } from '@/blockkit';
import type { LocalGuidance } from '@/template';
import { Disclosure, FigureView, IconButton } from '@/ui';
import { ICON } from '../shared/icon';
import styles from './Guidance.module.css';
import { texts } from './texts';

interface GuidanceProps {
  readonly guidance: LocalGuidance;
}

function Folded({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <Disclosure title={title}>
      <ul className={styles.list}>
        {items.map((item) => <li key={item}><Markdown text={item} /></li>)}
      </ul>
    </Disclosure>
  );
}

/** Figure, what it is about, how to work, and the folded lists. */
function Contents({ guidance }: GuidanceProps) {
  const t = texts.useT();
  return (
    <>
      {guidance.figure && <FigureView className={styles.figure ?? ''} figure={guidance.figure} />}
      <div className={styles.about}>
        {guidance.about.map((paragraph) => <Markdown key={paragraph} text={paragraph} />)}
      </div>
      {guidance.howTo.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('howTo')}</h3>
          <ol className={styles.howTo}>
            {guidance.howTo.map(({ id, minutes, mode, text }) => (
              <li key={id}>
                <b data-tabular>{t('minutes', { count: minutes })}</b>
                <div><span className={styles.mode}>{t(`mode-${mode}`)}</span><Markdown text={text} /></div>
              </li>
            ))}
          </ol>
        </>
      )}
      <div className={styles.folds}>
        <Folded title={t('questions')} items={guidance.questions} />
        <Folded title={t('facilitator')} items={guidance.facilitator ?? []} />
        <Folded title={t('sources')} items={guidance.sources} />
      </div>
    </>
  );
}

const STORAGE_KEY = 'keha.guidance';

/** Whether the guidance of a wide page was left closed. */
export const wasClosed = (): boolean => {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'closed';
  } catch {
    return false;
  }
};

const remember = (isOpen: boolean): void => {
  try {
    localStorage.setItem(STORAGE_KEY, isOpen ? 'open' : 'closed');
  } catch {
    // A private window: open again at the next section.
  }
};

/** Guidance beside a wide page: open at the first visit, then as it was left. */
export function GuidanceMargin({ guidance }: GuidanceProps) {
  const t = texts.useT();
  const contentId = useId();
  const [isOpen, setOpen] = useState(() => !wasClosed());
  const toggle = (next: boolean): void => {
    setOpen(next);
    remember(next);
  };
  return (
    <aside className={styles.margin} data-open={isOpen} aria-label={t('guidance')}>
      <div className={styles.column}>
        <h2 className={styles.title}>
          {/* One button in both states, so that it keeps the focus. */}
          <button
            type="button"
            className={isOpen ? styles.head : styles.tab}
            aria-expanded={isOpen}
            aria-controls={isOpen ? contentId : undefined}
            onClick={() => toggle(!isOpen)}
          >
            <span>{t('guidance')}</span>
            {isOpen ? <ChevronUp {...ICON} /> : <ChevronLeft {...ICON} />}
          </button>
        </h2>
        {isOpen && <div id={contentId}><Contents guidance={guidance} /></div>}
      </div>
    </aside>
  );
}

/** Guidance behind a tab at the edge of a narrower page: opens over the page. */
export function GuidancePanel({ guidance }: GuidanceProps) {
  const t = texts.useT();
  const [isOpen, setOpen] = useState(false);
  const tab = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => tab.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
  };
  return (
    <aside className={styles.margin} data-open={false} aria-label={t('guidance')}>
      {isOpen ? (
        // Escape pressed anywhere inside closes the panel.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div className={styles.panel} onKeyDown={onKeyDown}>
          <div className={styles.panelHead}>
            <h2>{t('guidance')}</h2>
            <IconButton label={t('closeGuidance')} icon={<X {...ICON} />} onPress={close} autoFocus />
          </div>
          <Contents guidance={guidance} />
        </div>
      ) : (
        <button type="button" ref={tab} className={styles.tab} aria-expanded={false} onClick={() => setOpen(true)}>
          <span>{t('guidance')}</span>
          <ChevronLeft {...ICON} />
        </button>
      )}
    </aside>
  );
}

/** Guidance under the question on a small screen. */
export function GuidanceFold({ guidance }: GuidanceProps) {
  const t = texts.useT();
  return (
    <div className={styles.fold}>
      <Disclosure title={t('guidance')} level={2}><Contents guidance={guidance} /></Disclosure>
    </div>
  );
}
