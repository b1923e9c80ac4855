import { Eye, EyeOff, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Ring } from '@/ui';
import css from './StructurePanel.module.css';
import { piecesOf, plainText } from './telling';
import { texts } from './texts';
import type { Fact, FactItem, Shown, StepIdea } from './types';

const ICON = { size: 18, strokeWidth: 1.6, 'aria-hidden': true } as const;
/** What comes after these is folded. */
const MOST_OPEN = 3;

export interface FactActions {
  /** The item that the map points out now, as `itemKey` names it. */
  readonly shown: string | null;
  readonly onShow: (key: string | null, what: Shown | null) => void;
  readonly onMakeStep: (step: StepIdea) => void;
}

const itemKey = (fact: Fact, index: number): string => `${fact.id} ${index}`;

interface Props {
  readonly fact: Fact;
  readonly actions: FactActions;
  /** Left out where the part around it is called the same. */
  readonly hasTitle: boolean;
}

/** One thing that the picture shows, with its question, its source and its limits. */
export function FactView({ fact, actions, hasTitle }: Props): ReactNode {
  const t = texts.useT();
  const { items } = fact;
  const item = (one: FactItem, index: number): ReactNode => (
    <Item
      key={itemKey(fact, index)}
      item={one}
      // The first suggestion is what the panel leads to.
      isMain={fact.id === 'try' && index === 0}
      what={items.length > 1 ? one.text : fact.title}
      isShown={actions.shown === itemKey(fact, index)}
      onShow={(isShown) => actions.onShow(isShown ? itemKey(fact, index) : null, isShown ? one.show : null)}
      onMakeStep={actions.onMakeStep}
    />
  );
  const rest = items.length > MOST_OPEN + 1 ? items.slice(MOST_OPEN) : [];
  const open = items.slice(0, items.length - rest.length);
  return (
    <li className={css.fact}>
      {fact.figure && <FactFigure figure={fact.figure} />}
      {hasTitle && <h5 className={css.factTitle}>{fact.title}</h5>}
      <div className={css.items}>{open.map(item)}</div>
      {rest.length > 0 && (
        <details className={css.rest}>
          <summary>{t('rest', { count: rest.length })}</summary>
          <div className={css.items}>{rest.map((one, index) => item(one, MOST_OPEN + index))}</div>
        </details>
      )}
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
    </li>
  );
}

/** Decorative: the sentence beside it says the same. */
function FactFigure({ figure }: { readonly figure: NonNullable<Fact['figure']> }): ReactNode {
  if ('count' in figure) return <span className={css.count} data-long={figure.count.length > 4 || undefined} aria-hidden>{figure.count}</span>;
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
  const makeStep = (): void => {
    if (step) onMakeStep({ title: plainText(step.title), note: plainText(step.note) });
  };
  return (
    <div className={css.item} data-shown={isShown || undefined}>
      <p><Sentence text={text} /></p>
      {(show || step) && (
        <div className={css.actions}>
          {step && isMain && <Button variant="primary" icon={<Plus {...ICON} />} aria-label={name(t('makeStep'))} onPress={makeStep}>{t('makeStep')}</Button>}
          {show && (
            <button type="button" className={css.action} aria-pressed={isShown} aria-label={name(showWord)} onClick={() => onShow(!isShown)}>
              {isShown ? <EyeOff {...ICON} /> : <Eye {...ICON} />}
              {showWord}
            </button>
          )}
          {step && !isMain && (
            <button type="button" className={css.action} aria-label={name(t('makeStep'))} onClick={makeStep}>
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
