import { useMemo, useState } from 'react';
import { useGetDocument, useRun } from '@/blockkit';
import { useLanguage } from '@/i18n';
import type { DeckOffer, DeckSection, RecognisedDeck } from '@/import/deck';
import { Button, Checkbox, toast } from '@/ui';
import { useServices } from '../../services';
import { useLocalTemplate, useOpenWorkbook } from '../../shared/OpenWorkbookContext';
import { blockContent } from '../../shared/progress';
import type { WorkbookSection } from '../../shared/sections';
import styles from './Deck.module.css';
import { DeckDone } from './DeckDone';
import { OfferRow } from './OfferRow';
import { recipesFor, takeDeck } from './takeOffers';
import { targetId, targetOf } from './targets';
import { texts } from './texts';

interface DeckOffersProps {
  readonly deck: RecognisedDeck;
  readonly slides: number;
  readonly sections: readonly WorkbookSection[];
  readonly taking: readonly DeckSection[];
  readonly onClose: () => void;
}

/** What people have changed of one offer. */
interface Choice {
  readonly isTaken: boolean;
  readonly target: string;
}

const first = (offer: DeckOffer): Choice => ({ isTaken: offer.isCertain && offer.target !== null, target: targetId(offer.target) });

/** More uncertain texts than this in a section are shown when asked for. */
const MOST_UNSURE = 12;

/** Every text that somebody has written on the slides: taken or not, and where to. */
export function DeckOffers({ deck, slides, sections, taking, onClose }: DeckOffersProps) {
  const t = texts.useT();
  const language = useLanguage();
  const run = useRun();
  const getDocument = useGetDocument();
  const { store } = useOpenWorkbook();
  const { blockSpec } = useServices();
  const template = useLocalTemplate();
  const [changes, setChanges] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const [withNotes, setWithNotes] = useState(false);
  const [done, setDone] = useState<readonly string[] | null>(null);

  const offers = useMemo(() => deck.offers.filter(({ isNote }) => withNotes || !isNote), [deck, withNotes]);
  const choiceOf = (offer: DeckOffer): Choice => changes.get(offer.id) ?? first(offer);
  const change = (offer: DeckOffer, next: Partial<Choice>) => setChanges(new Map(changes).set(offer.id, { ...choiceOf(offer), ...next }));
  const chosen = offers.filter((offer) => {
    const { isTaken, target } = choiceOf(offer);
    return isTaken && target !== '';
  });
  const isChosen = new Set(chosen);
  const notes = deck.offers.filter(({ isNote }) => isNote).length;
  // Rows stay where the slides put them, whatever place is chosen.
  const groups = useMemo(() => groupsOf(offers, sections), [offers, sections]);

  const setAll = (isTaken: (offer: DeckOffer) => boolean) =>
    setChanges(new Map(offers.map((offer) => [offer.id, { ...choiceOf(offer), isTaken: isTaken(offer) && choiceOf(offer).target !== '' }])));

  const take = () => {
    const document = getDocument();
    const moved = chosen.map((offer): DeckOffer => ({ ...offer, target: targetOf(choiceOf(offer).target) }));
    const recipes = recipesFor(moved, (target) => {
      const section = template.sections.find(({ id }) => id === target.section);
      const block = section?.blocks.find(({ id }) => id === target.block);
      return section && block ? blockContent(section, block, document, language) : null;
    }, blockSpec, (said) => t('promise', { said }));
    store.endUndoStep();
    run(takeDeck, { recipes });
    store.endUndoStep();
    toast({
      text: t('taken', { count: moved.length }),
      action: {
        label: t('undo'),
        onAction: () => {
          store.undo();
          setDone(null);
        },
      },
    });
    setDone([...new Set(moved.flatMap(({ target }) => target?.section ?? []))]);
  };

  if (done) return <DeckDone sections={sections.filter(({ id }) => done.includes(id))} onClose={onClose} />;
  return (
    <div className={styles.flow}>
      <div className={styles.summary}>
        <p>{t('summary', { slides: t('slides', { count: slides }), texts: t('found', { count: offers.length }) })}</p>
        {deck.leftOut > 0 && <p className={styles.quiet}>{t('leftOut', { count: deck.leftOut })}</p>}
        <div className={styles.tools} role="group" aria-label={t('choose')}>
          <span aria-hidden>{t('choose')}:</span>
          <Button variant="quiet" onPress={() => setAll(({ isCertain }) => isCertain)}>{t('certain')}</Button>
          <Button variant="quiet" onPress={() => setAll(() => true)}>{t('all')}</Button>
          <Button variant="quiet" onPress={() => setAll(() => false)}>{t('none')}</Button>
          {notes > 0 && <Checkbox label={t('withNotes', { count: notes })} isSelected={withNotes} onChange={setWithNotes} />}
        </div>
      </div>
      {groups.map(({ id, title, number, offers: own }) => {
        const unsure = own.filter(({ isCertain }) => !isCertain);
        const isFolded = unsure.length > MOST_UNSURE && !unfolded.has(id);
        return (
          <section key={id} className={styles.section} aria-labelledby={`deck-${id}`}>
            <h2 id={`deck-${id}`}>
              {number > 0 && <span className={styles.number}>{number}</span>}
              {id === '' ? t('noSection') : title}
              <span className={styles.count}>{t('chosenIn', { chosen: own.filter((offer) => isChosen.has(offer)).length, total: own.length })}</span>
            </h2>
            {id === '' && <p className={styles.quiet}>{t('noSectionHelp')}</p>}
            <ul>
              {own.filter((offer) => offer.isCertain || !isFolded).map((offer) => (
                <OfferRow key={offer.id} offer={offer} taking={taking} {...choiceOf(offer)} onChange={(next) => change(offer, next)} />
              ))}
            </ul>
            {isFolded && <Button variant="quiet" onPress={() => setUnfolded(new Set(unfolded).add(id))}>{t('showUnsure', { count: unsure.length })}</Button>}
          </section>
        );
      })}
      <div className={styles.foot}>
        <Button variant="quiet" onPress={onClose}>{t('cancel')}</Button>
        <Button variant="primary" isDisabled={chosen.length === 0} onPress={take}>
          {chosen.length === 0 ? t('takeNone') : t('take', { count: chosen.length })}
        </Button>
      </div>
    </div>
  );
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly offers: readonly DeckOffer[];
}

/** Offers under the sections that they were found for, in the workbook's order; those without a place last. */
function groupsOf(offers: readonly DeckOffer[], sections: readonly WorkbookSection[]): readonly Group[] {
  const all = [...sections.map(({ id, section, number }) => ({ id, title: section.title, number })), { id: '', title: '', number: 0 }];
  return all.map((group) => ({ ...group, offers: offers.filter(({ target }) => (target?.section ?? '') === group.id) })).filter((group) => group.offers.length > 0);
}
