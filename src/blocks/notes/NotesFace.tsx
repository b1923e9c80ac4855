import { useRef, useState } from 'react';
import { type BlockFaceProps, useBlockState } from '@/blockkit';
import { BallotPanel } from './BallotPanel';
import { listNotes, type NotesConfig, type NotesState } from './model';
import { NewNote } from './NewNote';
import { NotesBoard } from './NotesBoard';
import css from './Notes.module.css';
import { NotesTools } from './NotesTools';
import { texts } from './texts';
import { useLayout } from './useLayout';
import { useNoteActions } from './useNotes';
import { VoteBar } from './VoteBar';

interface NotesFaceProps extends BlockFaceProps<NotesConfig> {
  readonly look: 'page' | 'wall';
}

/** Notes at work: on a page they are a printed table, on the wall a list that the back row reads. */
export function NotesFace({ block, config, look }: NotesFaceProps) {
  const t = texts.useT();
  const newNote = useRef<HTMLTextAreaElement>(null);
  const actions = useNoteActions(block);
  const layout = useLayout(block.key);
  const count = useBlockState<NotesState, number>(block.key, ({ items }) => listNotes(items).length);
  const isVoting = useBlockState<NotesState, boolean>(block.key, ({ vote }) => vote === 'open');
  const isHidden = useBlockState<NotesState, boolean>(block.key, ({ hidden }) => hidden === true);
  const [ballot, setBallot] = useState<'none' | 'writing' | 'given'>('none');
  if (!isVoting && ballot !== 'none') setBallot('none');

  if (isVoting && ballot === 'writing') {
    return (
      <div className={css.root} data-look={look}>
        <BallotPanel blockKey={block.key} onDone={(isGiven) => setBallot(isGiven ? 'given' : 'none')} />
      </div>
    );
  }
  return (
    <div className={css.root} data-look={look} data-hidden={isHidden || undefined} data-voting={isVoting || undefined}>
      {isVoting
        ? <VoteBar blockKey={block.key} isGiven={ballot === 'given'} onNext={() => setBallot('writing')} />
        : <NotesTools blockKey={block.key} />}
      {count > 0 && <NotesBoard block={block} layout={layout} actions={actions} newNoteRef={newNote} />}
      {!isVoting && (
        <div className={css.entry}>
          <NewNote placeholder={config.placeholder ?? t('placeholder')} inputRef={newNote} onAdd={actions.add} />
          <p className={css.foot}>
            <span>{t(isHidden ? 'countCovered' : 'count', { count })}</span>
            <span>{t(count === 0 || isHidden ? 'hint' : 'keysHint', { step: t('keyStep'), decision: t('keyDecision') })}</span>
          </p>
        </div>
      )}
    </div>
  );
}

export const NotesEditor = (props: BlockFaceProps<NotesConfig>) => <NotesFace {...props} look="page" />;

/** On the wall while the group works at it. */
export const NotesWall = (props: BlockFaceProps<NotesConfig>) => <NotesFace {...props} look="wall" />;
