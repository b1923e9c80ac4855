import { type ReactNode, useId, useMemo } from 'react';
import { useLanguage } from '@/blockkit';
import { gateOf, measure } from '@/network';
import { FigureView } from '@/ui';
import { CHANGES, type ChangeName, compare, type Comparison } from './changes';
import { Sentence } from './FactView';
import { type StagePoint, stagesFigure } from './stagesFigure';
import css from './StructurePanel.module.css';
import { graphOf, type Language, nameList, percent, type Picture, type StructureT } from './telling';
import { texts } from './texts';

export interface ComparedPicture extends Picture {
  readonly title: string;
}

export interface ComparePanelProps {
  readonly before: ComparedPicture;
  readonly after: ComparedPicture;
  /** All of the group's pictures in their order, for the plot of its own way. Default: these two. */
  readonly pictures?: readonly ComparedPicture[];
}

/** What differs between two pictures, and where the group's own pictures lie: told as questions. */
export function ComparePanel({ before, after, pictures }: ComparePanelProps): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const titleId = useId();
  const comparison = useMemo(() => compare(before, after, language), [before, after, language]);
  const isEmpty = before.actors.length === 0 || after.actors.length === 0;
  return (
    <section className={css.panel} aria-labelledby={titleId}>
      <header>
        <h3 id={titleId} className={css.title}>{t('changes')}</h3>
        <p className={css.counts}>{t('changesOf', { before: before.title, after: after.title })}</p>
        <p className={css.always}>{t('always')}</p>
      </header>
      {isEmpty ? <p className={css.gate}>{t('changesTooFew')}</p> : (
        <>
          <Changes before={before} after={after} comparison={comparison} />
          <Figures before={before.title} after={after.title} comparison={comparison} />
          <Stages pictures={pictures ?? [before, after]} />
        </>
      )}
    </section>
  );
}

function Changes({ before, after, comparison: { changes } }: { readonly before: Picture; readonly after: Picture; readonly comparison: Comparison }): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const names = new Map([...before.actors, ...after.actors].map(({ id, name }) => [id, name]));
  const lines = CHANGES.filter((name) => changes[name].length > 0);
  return (
    <div className={css.part}>
      {lines.length === 0 && <p>{t('changesNone')}</p>}
      <ul className={css.changes}>
        {lines.map((name) => (
          <li key={name}>
            <p className={css.changeTitle}>{t(`change-${name}`, { count: changes[name].length })}</p>
            <p><Sentence text={nameList(wordsOf(changes[name], names, t), t, language, 12)} /></p>
          </li>
        ))}
      </ul>
      <p className={css.question}>{t('changesQuestion')}</p>
    </div>
  );
}

const wordsOf = (list: Comparison['changes'][ChangeName], names: ReadonlyMap<string, string>, t: StructureT): readonly string[] =>
  list.map((one) => (typeof one === 'string' ? names.get(one) ?? '' : t('pair', { a: names.get(one[0]) ?? '', b: names.get(one[1]) ?? '' })));

function Figures({ before, after, comparison: { figures, isRatios } }: { readonly before: string; readonly after: string; readonly comparison: Comparison }): ReactNode {
  const t = texts.useT();
  return (
    <div className={css.part}>
      <h4 className={css.partTitle}>{t('figures')}</h4>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('figure')}</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ name, before: old, after: young, went }) => (
            <tr key={name}>
              <th scope="row">
                {t(`figure-${name}`)}{' '}
                <span className={css.went}>{t(`went-${name}-${went}`)}</span>
              </th>
              <td>{old}</td>
              <td>{young}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!isRatios && <p className={css.small}>{t('figuresSmall')}</p>}
    </div>
  );
}

function pointsOf(pictures: readonly ComparedPicture[]): readonly StagePoint[] {
  return pictures.flatMap((picture): readonly StagePoint[] => {
    const { n, m, density, degreeCentralisation: centralisation } = measure(graphOf(picture)).network;
    return gateOf(n, m) === 'ratios' && density !== null && centralisation !== null ? [{ title: picture.title, density, centralisation }] : [];
  });
}

const inWords = ({ title, density, centralisation }: StagePoint, t: StructureT, language: Language): string =>
  t('stagesPoint', { title, density: percent(density, language), centralisation: percent(centralisation, language) });

function Stages({ pictures }: { readonly pictures: readonly ComparedPicture[] }): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const points = useMemo(() => pointsOf(pictures), [pictures]);
  if (points.length < 2) return null;
  const words = points.map((point) => inWords(point, t, language));
  return (
    <div className={css.part}>
      <h4 className={css.partTitle}>{t('stages')}</h4>
      <p className={css.question}>{t('stagesStory')}</p>
      <FigureView figure={stagesFigure(points, t, t('stagesAlt', { points: words.join('; ') }))} className={css.stages} />
      <ol className={css.stageList}>
        {words.map((word, index) => <li key={index}>{word}</li>)}
      </ol>
      <p className={css.small}>{t('stagesLimits')}</p>
    </div>
  );
}
