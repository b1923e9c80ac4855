import { Eye, EyeOff, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Ring } from '@/ui';
import css from './StructurePanel.module.css';
import { piecesOf, plainText } from './telling';
import { texts } from './texts';
import type { Fact, FactItem, Shown, StepIdea } from './types';

const ICON = { size: 18, strokeWidth: 1.6, 'aria-hidden': true } as const;

export interface FactActions {
  /** The item that the map points out now, as `itemKey` names it. */
  readonly shown: string | null;
  readonly onShow: (key: string | null, what: Shown | null) => void;
  readonly onMakeStep: (step: StepIdea) => void;
}

export const itemKey = (fact: Fact, index: number): string => `${fact.id} ${index}`;

/** One thing that the picture shows, with its question, its source and its limits. */
export function FactView({ fact, actions, hasTitle = true }: { readonly fact: Fact; readonly actions: FactActions; readonly hasTitle?: boolean }): ReactNode {
  const t = texts.useT();
  return (
    <li className={css.fact}>
      <FactFigure figure={fact.figure} />
      <div className={css.told}>
        {hasTitle && <h5 className={css.factTitle}>{fact.title}</h5>}
        {fact.items.map((item, index) => (
          <Item
            key={itemKey(fact, index)}
            item={item}
            // The first suggestion is what the panel leads to.
            isMain={fact.id === 'try' && index === 0}
            what={fact.items.length > 1 ? item.text : fact.title}
            isShown={actions.shown === itemKey(fact, index)}
            onShow={(isShown) => actions.onShow(isShown ? itemKey(fact, index) : null, isShown ? item.show : null)}
            onMakeStep={({ title, note }) => actions.onMakeStep({ title: plainText(title), note: plainText(note) })}
          />
        ))}
        <p className={css.question}><Sentence text={fact.question} /></p>
        <details className={css.details}>
          <summary>{t('details')}</summary>
          <dl>
            <dt>{t('notMeasured')}</dt>
            <dd>{fact.notMeasured}</dd>
            <dt>{t('source')}</dt>
            <dd>{fact.source}</dd>
          </dl>
        </details>
      </div>
    </li>
  );
}

function FactFigure({ figure }: Pick<Fact, 'figure'>): ReactNode {
  if (!figure) return <span />;
  // The sentence says the same.
  if ('count' in figure) return <span className={css.count} aria-hidden>{figure.count}</span>;
  return (
    <span className={css.ring} aria-hidden>
      <Ring value={figure.share} size={60} />
      {figure.share < 1 && <span className={css.share}>{figure.text}</span>}
    </span>
  );
}

interface ItemProps {
  readonly item: FactItem;
  readonly isMain: boolean;
  readonly what: string;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly onMakeStep: (step: StepIdea) => void;
}

function Item({ item: { text, show, step }, isMain, what, isShown, onShow, onMakeStep }: ItemProps): ReactNode {
  const t = texts.useT();
  const name = (action: string): string => t('about', { action, what: plainText(what) });
  const showWord = t(isShown ? 'hide' : 'show');
  return (
    <div className={css.item} data-shown={isShown || undefined}>
      <p><Sentence text={text} /></p>
      {(show || step) && (
        <div className={css.actions}>
          {step && isMain && <Button variant="primary" icon={<Plus {...ICON} />} aria-label={name(t('makeStep'))} onPress={() => onMakeStep(step)}>{t('makeStep')}</Button>}
          {show && (
            <button type="button" className={css.action} aria-pressed={isShown} aria-label={name(showWord)} onClick={() => onShow(!isShown)}>
              {isShown ? <EyeOff {...ICON} /> : <Eye {...ICON} />}
              {showWord}
            </button>
          )}
          {step && !isMain && (
            <button type="button" className={css.action} aria-label={name(t('makeStep'))} onClick={() => onMakeStep(step)}>
              <Plus {...ICON} />
              {t('makeStep')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** A sentence with its names in bold. */
export function Sentence({ text }: { readonly text: string }): ReactNode {
  return piecesOf(text).map((piece, index) => (index % 2 ? <b key={index}>{piece}</b> : piece));
}
