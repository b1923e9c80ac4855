import { EyeOff, Lightbulb, LightbulbOff } from 'lucide-react';
import { useMemo } from 'react';
import { useDocument } from '@/blockkit';
import { type BlockKey, type BlockState, type Entry, listEntries, type Registry } from '@/document';
import { Button, Checkbox } from '@/ui';
import { usePresentation, usePresentationStore } from '../room/usePresentation';
import { ICON } from '../shared/icon';
import styles from './RawNotes.module.css';
import { texts } from './texts';

/** What notes are, as far as this window must know: entries with a text and without a type. */
interface NotesState extends BlockState {
  readonly items: Registry<Entry & { readonly text?: string; readonly type?: string }>;
  readonly hidden?: boolean;
}

interface RawNotesProps {
  readonly block: BlockKey;
}

/** All notes of the block on the wall, word for word, also while the wall hides them. Nothing for other kinds. */
export function RawNotes({ block }: RawNotesProps) {
  const isNotes = useDocument(({ answers }) => answers[block]?.kind === 'notes');
  return isNotes ? <NoteList block={block} /> : null;
}

function NoteList({ block }: RawNotesProps) {
  const t = texts.useT();
  const store = usePresentationStore();
  const state = useDocument(({ answers }) => answers[block]) as NotesState;
  const spot = usePresentation((presentation) => presentation.spot);
  const known = usePresentation(({ knownNotes }) => knownNotes);
  const notes = useMemo(
    () => listEntries(state.items).filter(({ text = '', type }) => type === undefined && text.trim() !== '').toReversed(),
    [state.items],
  );
  const old = useMemo(() => new Set(known ?? notes.map(({ id }) => id)), [known, notes]);
  const fresh = notes.filter(({ id }) => !old.has(id)).length;
  const showNew = (isOnly: boolean): void => store.change({ knownNotes: isOnly ? notes.map(({ id }) => id) : null });

  return (
    <section className={styles.notes} aria-labelledby="notes">
      <div className={styles.head}>
        <h2 id="notes">{t('notes', { count: notes.length })}</h2>
        <Checkbox
          label={known === null ? t('onlyNew') : t('onlyNewCount', { count: fresh })}
          isSelected={known !== null}
          onChange={showNew}
        />
      </div>
      {state.hidden === true && <p className={styles.hidden}><EyeOff {...ICON} />{t('notesHidden')}</p>}
      {notes.length === 0 ? <p className={styles.empty}>{t('noNotes')}</p> : (
        <ul>
          {notes.map(({ id, text = '' }) => {
            const isSpotted = spot?.block === block && spot.id === id;
            return (
              <li key={id} data-spotted={isSpotted || undefined}>
                <p>
                  {text}
                  {known !== null && !old.has(id) && <span className={styles.mark}>{t('isNew')}</span>}
                </p>
                <Button
                  variant="quiet"
                  icon={isSpotted ? <LightbulbOff {...ICON} /> : <Lightbulb {...ICON} />}
                  aria-label={`${t(isSpotted ? 'unspot' : 'spot')}: ${text}`}
                  onPress={() => store.change({ spot: isSpotted ? null : { block, id } })}
                >
                  {t(isSpotted ? 'unspot' : 'spot')}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
