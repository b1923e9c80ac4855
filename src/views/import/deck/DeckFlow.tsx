import { useMemo } from 'react';
import { recogniseDeck } from '@/import/deck';
import { Button, Loading } from '@/ui';
import { useServices } from '../../services';
import { Notice } from '../../shared/Notice';
import { useSections } from '../../shared/sections';
import type { ImportFlowProps } from '../types';
import { DeckOffers } from './DeckOffers';
import { takingSections } from './targets';
import { texts } from './texts';
import { useDeck } from './useDeck';

/** From a deck to texts in their sections: nothing is taken unasked. */
export function DeckFlow({ file, onClose }: ImportFlowProps) {
  const t = texts.useT();
  const reading = useDeck(file);
  const sections = useSections();
  const { blockSpec } = useServices();
  const taking = useMemo(() => takingSections(sections, blockSpec), [sections, blockSpec]);
  const pages = reading.stage === 'read' ? reading.pages : null;
  const recognised = useMemo(() => pages && recogniseDeck(pages, taking), [pages, taking]);

  if (reading.stage === 'problem') {
    return (
      <Notice tone="problem" title={t(`problem-${reading.problem}`)} actions={<Button onPress={onClose}>{t('otherFile')}</Button>}>
        {t(`advice-${reading.problem}`)}
      </Notice>
    );
  }
  if (!recognised || !pages) return <Loading />;
  if (recognised.offers.length === 0) {
    return (
      <Notice tone="note" title={t('nothingTitle')} actions={<Button onPress={onClose}>{t('otherFile')}</Button>}>
        {t('nothingText', { count: pages.length })}
      </Notice>
    );
  }
  return <DeckOffers deck={recognised} slides={pages.length} sections={sections} taking={taking} onClose={onClose} />;
}
