import { ArrowLeft, ArrowRight, Eye, EyeOff } from 'lucide-react';
import { Button, SectionMark } from '@/ui';
import { usePresentation, usePresentationStore } from '../room/usePresentation';
import { ICON } from '../shared/icon';
import styles from './Now.module.css';
import { texts } from './texts';
import type { Desk } from './useDesk';
import type { StepWords } from './useStepWords';

/** How many coming steps are told. */
const AHEAD = 2;

function Place({ words }: { words: StepWords }) {
  const { place, kind } = words;
  return (
    <p className={styles.place}>
      {place && <SectionMark number={place.number} />}
      <span>{place ? place.section.title : kind}</span>
      {place && <span className={styles.kind}>{kind}</span>}
    </p>
  );
}

/** What the wall shows now and next, and the buttons that move it. */
export function Now({ desk: { steps, words, index, goTo } }: { readonly desk: Desk }) {
  const t = texts.useT();
  const store = usePresentationStore();
  const blank = usePresentation((presentation) => presentation.blank);
  const now = words[index];
  const coming = words.slice(index + 1, index + 1 + AHEAD);
  return (
    <section className={styles.now} aria-labelledby="now">
      <div className={styles.head}>
        <h2 id="now">{t('now')}</h2>
        <span className={styles.count}>{t('stepOf', { number: index + 1, count: steps.length })}</span>
      </div>
      <div className={styles.shown} aria-live="polite">
        {now && <Place words={now} />}
        <p className={styles.title}>{now?.title}</p>
        {blank !== '' && <p className={styles.blank}><EyeOff {...ICON} />{t('isBlank')}</p>}
      </div>
      <div className={styles.buttons}>
        <Button icon={<ArrowLeft {...ICON} />} isDisabled={index === 0} onPress={() => goTo(index - 1)}>{t('back')}</Button>
        <Button variant="primary" icon={<ArrowRight {...ICON} />} isDisabled={index === steps.length - 1} onPress={() => goTo(index + 1)}>{t('next')}</Button>
        <Button icon={blank === '' ? <EyeOff {...ICON} /> : <Eye {...ICON} />} onPress={() => store.change({ blank: blank === '' ? 'dark' : '' })}>
          {t(blank === '' ? 'blankOut' : 'showAgain')}
        </Button>
      </div>
      <div className={styles.coming}>
        <h3>{t('coming')}</h3>
        {coming.length === 0 ? <p>{t('nothingComes')}</p> : (
          <ol>
            {coming.map((words, at) => (
              <li key={steps[index + 1 + at]?.id}>
                {words.place && <SectionMark number={words.place.number} size="small" />}
                <span>{words.title}</span>
                <span className={styles.kind}>{words.kind}</span>
              </li>
            ))}
          </ol>
        )}
      </div>
    </section>
  );
}
