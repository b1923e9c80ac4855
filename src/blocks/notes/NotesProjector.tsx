import { EyeOff } from 'lucide-react';
import { type BlockFaceProps, useBlockState, useWall } from '@/blockkit';
import { Dots } from './Dots';
import { listWritten, type Note, type NotesConfig, type NotesState } from './model';
import styles from './NotesProjector.module.css';
import { texts } from './texts';
import { areVotesSeen, isSortedByVotes, layOut, rankNotes, votesOf } from './votes';

/** More than this and the wall turns into two columns of smaller type. */
const ROOMY = 7;

export function NotesProjector({ block }: BlockFaceProps<NotesConfig>) {
  const t = texts.useT();
  const state = useBlockState<NotesState, NotesState>(block.key, (whole) => whole);
  const known = useWall()?.knownNotes ?? null;
  const label = block.title || t('label');
  const isShown = ({ id, text }: Note): boolean => text.trim() !== '' && !known?.has(id);
  const written = listWritten(state).filter(isShown);
  if (written.length === 0) return <p className={styles.nothing}>{t(known ? 'nothingNew' : 'nothing')}</p>;
  if (state.hidden) {
    return (
      <>
        <p className={styles.nothing}>{t('countCovered', { count: written.length })}</p>
        <ul className={styles.covers} aria-hidden="true">
          {written.map(({ id }, index) => <li key={id} data-spot={id}><EyeOff />{index + 1}</li>)}
        </ul>
      </>
    );
  }
  const isSorted = isSortedByVotes(state);
  const { loose, groups } = layOut(state, isSorted);
  const isFlat = known !== null || (isSorted && state.voteOf !== 'groups') || groups.length === 0;
  const votes = areVotesSeen(state) ? votesOf(state.items).dots : new Map<string, number>();
  const list = (notes: readonly Note[], name: string) => notes.length > 0 && (
    <ul className={styles.list} data-many={notes.length > ROOMY || undefined} aria-label={name}>
      {notes.map(({ id, text }) => (
        <li key={id} data-spot={id}><span>{text}</span><Dots count={votes.get(id) ?? 0} /></li>
      ))}
    </ul>
  );
  if (isFlat) return list((isSorted ? rankNotes(state) : [...loose, ...groups.flatMap(({ notes }) => notes)]).filter(isShown), label);
  return (
    <>
      <div className={styles.groups}>
        {groups.map(({ group, notes }, index) => {
          const name = group.text.trim() || t('groupUnnamed', { number: index + 1 });
          return (
            <section key={group.id} data-spot={group.id}>
              <h3>{name}<Dots count={votes.get(group.id) ?? 0} /></h3>
              {list(notes.filter(isShown), t('notesOf', { group: name }))}
            </section>
          );
        })}
      </div>
      {loose.some(isShown) && <section className={styles.loose}><h3>{t('loose')}</h3>{list(loose.filter(isShown), t('looseNotes'))}</section>}
    </>
  );
}
