import { useEffect, useState } from 'react';
import type { Deck } from '@/export/slides';
import { Disclosure } from '@/ui';
import { pdfOptions } from '../../paper/choices';
import type { ExportFaceProps } from '../types';
import type { SlidesChoices } from './choices';
import styles from './SlidesPreview.module.css';
import { texts } from './texts';

type Slides = Deck['slides'];

/** Slides under the names of the parts that they belong to. */
function partsOf(slides: Slides): readonly { readonly name: string; readonly count: number }[] {
  const parts: { name: string; count: number }[] = [];
  for (const { part } of slides) {
    const last = parts.at(-1);
    if (last && (part === undefined || part === last.name)) last.count++;
    else parts.push({ name: part ?? '', count: 1 });
  }
  return parts;
}

/** How many slides there will be, part by part, and what they are called. */
export function SlidesPreview({ source, choices }: ExportFaceProps<SlidesChoices>) {
  const t = texts.useT();
  const [slides, setSlides] = useState<Slides | 'failed' | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const count = async () => {
      const { prepareDeck } = await import('@/export/slides');
      signal.throwIfAborted();
      return prepareDeck({ ...source, options: pdfOptions(choices, source) }, choices.includeDetails, signal);
    };
    count().then(
      (deck) => {
        if (!signal.aborted) setSlides(deck.slides);
      },
      (error: unknown) => {
        if (signal.aborted) return;
        console.error(error);
        setSlides('failed');
      },
    );
    return () => controller.abort();
  }, [source, choices]);

  if (slides === 'failed') return <p className={styles.count}>{t('failed')}</p>;
  if (slides === null) return <p className={styles.count} role="status">{t('making')}</p>;
  return (
    <div className={styles.preview}>
      <p className={styles.count} role="status">{t('slides', { count: slides.length })}</p>
      <ul className={styles.parts} aria-label={t('parts')}>
        {partsOf(slides).map(({ name, count }) => (
          <li key={name}>
            <span>{name}</span>
            <span>{t('slides', { count })}</span>
          </li>
        ))}
      </ul>
      <Disclosure title={t('all')}>
        <ol className={styles.titles}>
          {slides.map(({ title }, index) => <li key={index}>{title}</li>)}
        </ol>
      </Disclosure>
    </div>
  );
}
