import { useId } from 'react';
import { formatPlanDate, useDocument } from '@/blockkit';
import { useLanguage } from '@/i18n';
import { type DeckOffer, type DeckSection, ownersIn } from '@/import/deck';
import styles from './Deck.module.css';
import { texts } from './texts';

interface OfferRowProps {
  readonly offer: DeckOffer;
  readonly taking: readonly DeckSection[];
  readonly isTaken: boolean;
  readonly target: string;
  readonly onChange: (choice: { readonly isTaken?: boolean; readonly target?: string }) => void;
}

/** One text of a slide: on the left what it says, on the right where it would go. */
export function OfferRow({ offer, taking, isTaken, target, onChange }: OfferRowProps) {
  const t = texts.useT();
  const language = useLanguage();
  const id = useId();
  const document = useDocument((whole) => whole);
  const { text, slide, isCertain, part, promise = '', due = '', isNote } = offer;
  const owners = part === 'step' ? ownersIn(promise || text, document).flatMap((owner) => document.actors[owner]?.name ?? []) : [];
  const marks = [t('slide', { number: slide }), isNote && t('note'), part && t(`part-${part}`), !isCertain && t('uncertain')].filter(Boolean);
  const facts = [
    owners.length > 0 && t('owners', { names: owners.join(', ') }),
    due !== '' && t('due', { date: formatPlanDate(due, language) }),
    promise !== '' && promise !== text && t('promise', { said: promise }),
  ].filter(Boolean);
  const isIn = isTaken && target !== '';
  return (
    <li className={styles.offer} data-taken={isIn || undefined}>
      <input id={id} type="checkbox" checked={isIn} disabled={target === ''} aria-describedby={`${id}-marks`} onChange={(event) => onChange({ isTaken: event.target.checked })} />
      <div className={styles.words}>
        <label htmlFor={id}>{text}</label>
        <p id={`${id}-marks`} className={styles.marks}>{[...marks, ...facts].join(' · ')}</p>
      </div>
      <select
        className={styles.where}
        aria-label={t('where', { text: text.slice(0, 60) })}
        value={target}
        onChange={({ target: { value } }) => onChange({ target: value, isTaken: value !== '' })}
      >
        <option value="">{t('leave')}</option>
        {taking.map((section) => section.blocks.length > 0 && (
          <optgroup key={section.id} label={section.title}>
            {section.blocks.map((block) => (
              <option key={block.id} value={`${section.id}/${block.id}`}>{block.title || section.title}</option>
            ))}
          </optgroup>
        ))}
      </select>
    </li>
  );
}
