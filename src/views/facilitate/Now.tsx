import { ArrowLeft, ArrowRight, Eye, EyeOff } from 'lucide-react';
import { Button, SectionMark } from '@/ui';
import { texts as wallTexts } from '../present/texts';
import { usePresentation, usePresentationStore } from '../room/usePresentation';
import { ICON } from '../shared/icon';
import styles from './Now.module.css';
import { texts } from './texts';
import type { Desk } from './useDesk';
import type { StepWords } from './useStepWords';

/** How many coming steps are told. */
const AHEAD = 2;

/** What kind of thing a step is, where its title does not say it. */
const kindOf = ({ kind, title }: StepWords): string => (kind === title ? '' : kind);

interface NowProps {
  readonly desk: Desk;
  /** The section's number typed so far. */
  readonly typed: string;
}

/** What the wall shows now and next, and the buttons that move it. */
export function Now({ desk: { steps, words, index, turn }, typed }: NowProps) {
  const t = texts.useT();
  const wall = wallTexts.useT();
  const store = usePresentationStore();
  const blank = usePresentation((presentation) => presentation.blank);
  const now = words[index];
  const isBlank = blank !== '';
  return (
    <section className={styles.now} aria-labelledby="now">
      <div className={styles.head}>
        <h2 id="now">{t('now')}</h2>
        <span className={styles.count} role="status">{typed === '' ? t('stepOf', { number: index + 1, count: steps.length }) : wall('typed', { number: typed })}</span>
      </div>
      {now && (
        <div className={styles.shown} aria-live="polite" data-blank={isBlank || undefined}>
          <p className={styles.place}>
            {now.place && <SectionMark number={now.place.number} />}
            {now.place && <span>{now.place.section.title}</span>}
            {kindOf(now) && <span className={styles.kind}>{kindOf(now)}</span>}
          </p>
          <p className={styles.title}>{now.title}</p>
          {now.question && <p className={styles.question}>{now.question}</p>}
          {isBlank && <p className={styles.blank}><EyeOff {...ICON} />{t('isBlank')}</p>}
        </div>
      )}
      <div className={styles.buttons}>
        <Button icon={<ArrowLeft {...ICON} />} isDisabled={index === 0 && !isBlank} onPress={() => turn('back')}>{t('back')}</Button>
        <Button variant="primary" isDisabled={index === steps.length - 1 && !isBlank} onPress={() => turn('next')}>{t('next')}<ArrowRight {...ICON} /></Button>
        <Button icon={isBlank ? <Eye {...ICON} /> : <EyeOff {...ICON} />} onPress={() => store.change({ blank: isBlank ? '' : 'dark' })}>
          {t(isBlank ? 'showAgain' : 'blankOut')}
        </Button>
      </div>
      <Coming desk={{ steps, words, index }} />
    </section>
  );
}

function Coming({ desk: { steps, words, index } }: { desk: Pick<Desk, 'steps' | 'words' | 'index'> }) {
  const t = texts.useT();
  const place = words[index]?.place;
  const coming = steps.slice(index + 1, index + 1 + AHEAD);
  return (
    <div className={styles.coming}>
      <h3>{t('coming')}</h3>
      {coming.length === 0 && <p>{t('nothingComes')}</p>}
      <ol>
        {coming.map(({ id }, at) => {
          const one = words[index + 1 + at];
          return one && (
            <li key={id}>
              {one.place && one.place !== place ? <SectionMark number={one.place.number} size="small" /> : <span />}
              <span>{one.title}</span>
              <span className={styles.kind}>{kindOf(one)}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
