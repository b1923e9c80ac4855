import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { texts as roundTexts } from '@/rounds/texts';
import type { ComparedFigure, ToldBlock, ToldItem, ToldPart, ToldRounds } from '@/rounds';
import { EmptyState, SectionMark } from '@/ui';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import styles from './RoundReport.module.css';
import { texts } from './texts';

interface Shown {
  /** Names of the two rounds. */
  readonly before: string;
  readonly after: string;
  readonly isOnlyChanged: boolean;
}

const isMoved = ({ went, before, after }: ComparedFigure): boolean => went === 'up' || went === 'down' || before !== after;

/** Two rounds in words and figures, part by part. */
export function RoundReport({ told, ...shown }: Shown & { readonly told: ToldRounds }) {
  const t = texts.useT();
  const words = roundTexts.useT();
  const figures = told.parts.flatMap((part) => part.figures);
  const parts = shown.isOnlyChanged ? told.parts.filter((part) => part.isChanged) : told.parts;
  return (
    <>
      <section className={styles.summary} aria-label={t('summary')}>
        <div className={styles.sentences}>{told.summary.map((sentence) => <p key={sentence}>{sentence}</p>)}</div>
        <Figures caption={words('figures')} head={words('figure')} figures={figures} {...shown} />
      </section>
      {parts.map((part) => <Part key={part.id} part={part} {...shown} />)}
      {parts.length === 0 && <EmptyState text={t('nothingChanged')} />}
    </>
  );
}

function Figures({ caption, head, figures, before, after, isOnlyChanged }: Shown & { readonly caption: string; readonly head: string; readonly figures: readonly ComparedFigure[] }) {
  const words = roundTexts.useT();
  const rows = isOnlyChanged ? figures.filter(isMoved) : figures;
  if (rows.length === 0) return null;
  return (
    <table className={styles.figures}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
          <th scope="col">{words('change')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((figure, index) => (
          <tr key={index} data-went={figure.went}>
            <th scope="row">{figure.label}</th>
            <td>{figure.before}</td>
            <td>{figure.after}</td>
            <td>{figure.detail ?? words(`went-${figure.went}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Part({ part, ...shown }: Shown & { readonly part: ToldPart }) {
  const titleId = useId();
  const blocks = shown.isOnlyChanged ? part.blocks.filter((block) => block.isChanged) : part.blocks;
  const groups = shown.isOnlyChanged ? part.groups.filter(({ change }) => change !== 'same') : part.groups;
  const { onlyBefore } = part;
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h2 id={titleId}>{part.title}</h2>
      <div className={styles.body}>
        {part.summary.map((sentence) => <p key={sentence} className={styles.lead}>{sentence}</p>)}
        {groups.length + blocks.length + (onlyBefore ? 1 : 0) > 0 && (
          <div className={styles.folds}>
            {groups.map((group) => (
              <Fold key={group.id} title={group.title}><Items items={group.items} /></Fold>
            ))}
            {blocks.map((block) => (
              <Fold
                key={block.key}
                title={block.title}
                summary={block.summary}
                mark={block.number > 0 && <SectionMark number={block.number} size="small" />}
                isOpen={part.id === 'ratings' && block.isChanged}
              >
                <BlockBody block={block} {...shown} />
              </Fold>
            ))}
            {onlyBefore && (
              <Fold title={onlyBefore.title}>
                {onlyBefore.blocks.map((block) => (
                  <div key={block.key} className={styles.before}>
                    <h4><PlaceLink section={block.section}>{block.title}</PlaceLink></h4>
                    <Items items={block.groups.flatMap(({ items }) => items)} />
                  </div>
                ))}
              </Fold>
            )}
          </div>
        )}
        {part.question !== '' && <p className={styles.question}>{part.question}</p>}
      </div>
    </section>
  );
}

interface FoldProps {
  readonly title: string;
  readonly summary?: string;
  readonly mark?: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Something that unfolds; the browser's own search opens it. */
function Fold({ title, summary = '', mark, isOpen = false, children }: FoldProps) {
  return (
    <details className={styles.fold} open={isOpen}>
      <summary>
        <ChevronRight {...ICON} className={styles.chevron} />
        {mark}
        <h3>{title}</h3>
        {summary !== '' && <span className={styles.said}>{summary}</span>}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}

function PlaceLink({ section, children }: { readonly section: string; readonly children: ReactNode }) {
  const { id } = useOpenWorkbook();
  return <a href={routes.section(id, section)}>{children}</a>;
}

function BlockBody({ block, ...shown }: Shown & { readonly block: ToldBlock }) {
  const t = texts.useT();
  const words = roundTexts.useT();
  return (
    <>
      {block.figures.length > 0 && <Figures caption={block.title} head={words('item')} figures={block.figures} {...shown} />}
      {block.groups.map((group) => (
        <div key={group.id} className={styles.before}>
          <h4>{group.title}</h4>
          <Items items={group.items} />
        </div>
      ))}
      {block.figures.length + block.groups.length === 0 && <p className={styles.detail}>{t('nothingYet')}</p>}
      {block.question !== '' && <p className={styles.question}>{block.question}</p>}
      <p><PlaceLink section={block.section}>{t('toPlace')}</PlaceLink></p>
    </>
  );
}

const Items = ({ items }: { readonly items: readonly ToldItem[] }) => (
  <ul className={styles.items}>{items.map((item, index) => <Item key={index} item={item} />)}</ul>
);

function Item({ item: { text, before, detail, place, actor } }: { readonly item: ToldItem }) {
  const words = roundTexts.useT();
  const { id } = useOpenWorkbook();
  const href = actor ? `${routes.roster(id)}?e=${actor}` : place?.entry ? `${routes.section(id, place.section)}?e=${place.entry}` : null;
  return (
    <li>
      <p className={styles.text}>{href ? <a href={href}>{text}</a> : text}</p>
      {before !== undefined && <p className={styles.detail}>{words('itemBefore', { text: before })}</p>}
      {detail !== undefined && <p className={styles.detail}>{before === undefined ? detail : words('itemNow', { text: detail })}</p>}
    </li>
  );
}
