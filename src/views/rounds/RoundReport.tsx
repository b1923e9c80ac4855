import { useId } from 'react';
import type { ComparedFigure, ToldBlock, ToldGroup, ToldItem, ToldPart, ToldRounds } from '@/rounds';
import { Disclosure, EmptyState, SectionMark } from '@/ui';
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
  const figures = told.parts.flatMap((part) => part.figures);
  const parts = shown.isOnlyChanged ? told.parts.filter((part) => part.isChanged) : told.parts;
  return (
    <>
      <section className={styles.summary} aria-label={t('summary')}>
        <div className={styles.sentences}>{told.summary.map((sentence) => <p key={sentence}>{sentence}</p>)}</div>
        <Figures caption={t('figures')} figures={figures} {...shown} />
      </section>
      {parts.map((part) => <Part key={part.id} part={part} {...shown} />)}
      {parts.length === 0 && <EmptyState text={t('nothingChanged')} />}
    </>
  );
}

function Figures({ caption, figures, before, after, isOnlyChanged }: Shown & { readonly caption: string; readonly figures: readonly ComparedFigure[] }) {
  const t = texts.useT();
  const rows = isOnlyChanged ? figures.filter(isMoved) : figures;
  if (rows.length === 0) return null;
  return (
    <table className={styles.figures}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figure')}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
          <th scope="col">{t('change')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((figure, index) => (
          <tr key={index} data-went={figure.went}>
            <th scope="row">{figure.label}</th>
            <td>{figure.before}</td>
            <td>{figure.after}</td>
            <td>{figure.detail ?? t(`went-${figure.went}`)}</td>
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
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h2 id={titleId}>{part.title}</h2>
      <div className={styles.body}>
        {part.summary.map((sentence) => <p key={sentence} className={styles.lead}>{sentence}</p>)}
        {groups.length > 0 && <div className={styles.groups}>{groups.map((group) => <Group key={group.id} group={group} level={3} />)}</div>}
        {blocks.map((block) => <Block key={block.key} block={block} {...shown} />)}
        {part.question !== '' && <p className={styles.question}>{part.question}</p>}
      </div>
    </section>
  );
}

function Block({ block, ...shown }: Shown & { readonly block: ToldBlock }) {
  const { id } = useOpenWorkbook();
  return (
    <div className={styles.block}>
      <h3>
        {block.number > 0 && <SectionMark number={block.number} size="small" />}
        <a href={routes.section(id, block.section)}>{block.title}</a>
      </h3>
      {block.summary !== '' && <p>{block.summary}</p>}
      {block.figures.length > 0 && <Figures caption={block.title} figures={block.figures} {...shown} />}
      {block.groups.length > 0 && <div className={styles.groups}>{block.groups.map((group) => <Group key={group.id} group={group} level={4} />)}</div>}
      {block.question !== '' && <p className={styles.question}>{block.question}</p>}
    </div>
  );
}

function Group({ group: { title, items }, level }: { readonly group: ToldGroup; readonly level: 3 | 4 }) {
  return (
    <Disclosure title={title} level={level}>
      <ul className={styles.items}>{items.map((item, index) => <Item key={index} item={item} />)}</ul>
    </Disclosure>
  );
}

function Item({ item: { text, before, detail, place, actor } }: { readonly item: ToldItem }) {
  const t = texts.useT();
  const { id } = useOpenWorkbook();
  const href = actor ? `${routes.roster(id)}?e=${actor}` : place ? `${routes.section(id, place.section)}${place.entry ? `?e=${place.entry}` : ''}` : null;
  return (
    <li>
      <p className={styles.text}>{href ? <a href={href}>{text}</a> : text}</p>
      {before !== undefined && <p className={styles.detail}>{t('itemBefore', { text: before })}</p>}
      {detail !== undefined && <p className={styles.detail}>{before === undefined ? detail : t('itemNow', { text: detail })}</p>}
    </li>
  );
}
