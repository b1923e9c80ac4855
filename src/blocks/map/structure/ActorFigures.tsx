import type { ReactNode } from 'react';
import { useLanguage } from '@/blockkit';
import type { Measures } from '@/network';
import { classNames, Disclosure, VisuallyHidden } from '@/ui';
import css from './StructurePanel.module.css';
import { collator, decimal } from './telling';
import { texts } from './texts';
import type { StructureActor } from './types';

interface Props {
  readonly actors: readonly StructureActor[];
  readonly measures: Measures;
  /** Without it somebody among the actors is a person who has not been asked. */
  readonly canShowPeople: boolean;
}

/** Figures of single actors, folded and in alphabetical order: for preparing, never a ranking. */
export function ActorFigures({ actors, measures, canShowPeople }: Props): ReactNode {
  const t = texts.useT();
  const language = useLanguage();
  const { compare } = collator(language);
  return (
    <Disclosure title={t('facilitator')} level={4}>
      <p className={css.small}>{t('facilitatorNote')}</p>
      {!canShowPeople && <p className={css.caution}>{t('facilitatorPeople')}</p>}
      <table className={classNames(css.table, css.actorTable)}>
        <caption><VisuallyHidden>{t('facilitatorTable')}</VisuallyHidden></caption>
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('links')}</th>
            <th scope="col">{t('ofWhichStrong')}</th>
            <th scope="col">{t('pairsBetween')}</th>
          </tr>
        </thead>
        <tbody>
          {[...actors].sort((a, b) => compare(a.name, b.name)).map(({ id, name }) => {
            const figures = measures.actors[id];
            return figures && (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{figures.degree}</td>
                <td>{figures.degreeStrong}</td>
                <td>{decimal(figures.betweenness, language, 0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={css.small}>{t('facilitatorBetween')}</p>
    </Disclosure>
  );
}
