import { type ReactNode, useMemo, useState } from 'react';
import type { Id, Strength } from '@/blockkit';
import { Checkbox, Disclosure } from '@/ui';
import css from './ImportDialog.module.css';
import type { ImportPlan } from './planImport';
import { texts } from './texts';

/** More rows than this would only be scrolled past; the whole part can still be left out. */
const SHOWN = 200;

/** A part of a few rows stands open from the start. */
const FEW = 12;

interface Row {
  readonly id: Id;
  readonly label: string;
  readonly details: string;
}

interface PartProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly left: ReadonlySet<Id>;
  readonly onLeave: (left: ReadonlySet<Id>) => void;
}

/** A part that folds, with the number of its rows in the title. */
function Fold({ title, count, children }: { readonly title: string; readonly count: number; readonly children: ReactNode }): ReactNode {
  const [isOpen, setOpen] = useState(count <= FEW);
  return <Disclosure title={`${title} (${count})`} isOpen={isOpen} onToggle={setOpen}>{children}</Disclosure>;
}

/** Rows of one sort, each of which can be left out. */
function Part({ title, rows, left, onLeave }: PartProps): ReactNode {
  const t = texts.useT();
  const out = rows.filter(({ id }) => left.has(id)).length;
  const leave = (ids: readonly Id[], isIn: boolean): void => {
    const next = new Set(left);
    for (const id of ids) if (isIn) next.delete(id); else next.add(id);
    onLeave(next);
  };
  if (rows.length === 0) return null;
  return (
    <Fold title={title} count={rows.length}>
      <Checkbox label={t('all')} isSelected={out === 0} isIndeterminate={out > 0 && out < rows.length} onChange={(isIn) => leave(rows.map(({ id }) => id), isIn)} />
      <ul className={css.rows}>
        {rows.slice(0, SHOWN).map(({ id, label, details }) => (
          <li key={id}>
            <Checkbox label={label} description={details || undefined} isSelected={!left.has(id)} onChange={(isIn) => leave([id], isIn)} />
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && <p className={css.muted}>{t('more', { count: rows.length - SHOWN })}</p>}
    </Fold>
  );
}

interface Props {
  readonly plan: ImportPlan;
  readonly left: ReadonlySet<Id>;
  readonly onLeave: (left: ReadonlySet<Id>) => void;
  /** What links become of which the file does not say. */
  readonly unsaid: Strength;
  /** Places of problems are rows of a paste, or else parts of a file. */
  readonly isRows: boolean;
}

/** What would come in, what would change, who is here already, and what was not understood. */
export function ImportPreview({ plan, left, onLeave, unsaid, isRows }: Props): ReactNode {
  const t = texts.useT();
  const { newActors, knownActors, newLinks, changedLinks, sameLinks, problems } = plan;
  const names = useMemo(
    () => new Map([...newActors.map(({ id, actor }) => [id, actor.name] as const), ...knownActors.map(({ actor }) => [actor.id, actor.name] as const)]),
    [newActors, knownActors],
  );
  const pair = ({ from, to }: { readonly from: Id; readonly to: Id }): string => `${names.get(from) ?? ''} – ${names.get(to) ?? ''}`;
  const list = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');
  const part = { left, onLeave };
  return (
    <>
      {problems.length > 0 && (
        <Fold title={t('problems')} count={problems.length}>
          <ul className={css.rows}>
            {problems.slice(0, SHOWN).map(({ code, place, text }, index) => (
              // A problem is nothing but its place in the list.
              <li key={index}>
                {t(`problem-${code}`, { text })}
                <span className={css.muted}>{t(isRows ? 'inRow' : code === 'unknown-sector' || code === 'no-name' ? 'inActor' : 'inLink', { place })}</span>
              </li>
            ))}
          </ul>
          {problems.length > SHOWN && <p className={css.muted}>{t('more', { count: problems.length - SHOWN })}</p>}
        </Fold>
      )}
      <Part {...part} title={t('newActors')} rows={newActors.map(({ id, actor }) => ({ id, label: actor.name, details: list([actor.sector && t(`sector-${actor.sector}`), actor.group]) }))} />
      <Part {...part} title={t('newLinks')} rows={newLinks.map((link) => ({ id: link.id, label: pair(link), details: list([t(link.strength ?? unsaid), link.about]) }))} />
      <Part
        {...part}
        title={t('changedLinks')}
        rows={changedLinks.map(({ link, changes }) => ({
          id: link.id,
          label: pair(link),
          details: list([
            changes.strength ? t('becomes', { before: t(link.strength), after: t(changes.strength) }) : '',
            changes.about === undefined ? '' : t('becomes', { before: link.about.trim() || t('nothing'), after: changes.about }),
          ]),
        }))}
      />
      {knownActors.length > 0 && (
        <Fold title={t('knownActors')} count={knownActors.length}>
          <ul className={css.rows}>
            {knownActors.slice(0, SHOWN).map(({ actor, place, completion }) => (
              <li key={actor.id}>
                {actor.name}
                <span className={css.muted}>
                  {list([place ? t('isPlaced') : t('comesToPicture'), completion.sector ? `${t('sector')}: ${t(`sector-${completion.sector}`)}` : '', completion.group ? `${t('group')}: ${completion.group}` : ''])}
                </span>
              </li>
            ))}
          </ul>
          {knownActors.length > SHOWN && <p className={css.muted}>{t('more', { count: knownActors.length - SHOWN })}</p>}
        </Fold>
      )}
      {sameLinks > 0 && <p className={css.muted}>{t('sameLinks', { count: sameLinks })}</p>}
    </>
  );
}
