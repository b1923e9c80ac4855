import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ClipboardEvent, type ReactNode, useCallback, useMemo, useState } from 'react';
import { type BlockFaceProps, type Id, listEntries, useDocument } from '@/blockkit';
import { parseCsv } from '@/lib/csv';
import { readPastedTable } from '@/lib/pasteTable';
import { Button, EmptyState, VisuallyHidden } from '@/ui';
import { DetailsDialog, MergeDialog, RemoveDialog } from './ActorDialogs';
import { type ActorDialog, ActorRow, type RowFocus } from './ActorRow';
import { ImportDialog } from './ImportDialog';
import { type ActorField, type Arrangement, columnsOf, createArranger, FIELD_WIDTHS, type RosterConfig } from './model';
import { NewActor } from './NewActor';
import css from './RosterEditor.module.css';
import { RosterToolbar } from './RosterToolbar';
import { texts } from './texts';

const AS_THEY_CAME: Arrangement = { sort: null, query: '', sector: 'all' };

/** Ids of the actors to show. The same array until who is shown, or their order, changes. */
function useArrangedIds(arrangement: Arrangement): readonly Id[] {
  const t = texts.useT();
  const select = useMemo(() => createArranger(arrangement, t), [arrangement, t]);
  const ids = useDocument((document) => select(document.actors));
  return useMemo(() => JSON.parse(ids) as readonly Id[], [ids]);
}

function ColumnHead({ field, sort, onSort }: {
  readonly field: ActorField;
  readonly sort: Arrangement['sort'];
  readonly onSort: (sort: Arrangement['sort']) => void;
}): ReactNode {
  const t = texts.useT();
  const isSorted = sort?.by === field;
  const Arrow = isSorted && sort.isDescending ? ArrowDown : ArrowUp;
  // Up, down, and back to the order they came in.
  const next = !isSorted ? { by: field, isDescending: false } : sort.isDescending ? null : { by: field, isDescending: true };
  return (
    <th scope="col" aria-sort={isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className={css.sort} onClick={() => onSort(next)}>
        {t(field)}
        <Arrow size="1rem" strokeWidth={1.8} aria-hidden="true" data-shown={isSorted || undefined} />
      </button>
    </th>
  );
}

const DIALOGS = { details: DetailsDialog, merge: MergeDialog, remove: RemoveDialog } as const;

/** All actors of the workbook in one table. */
export function RosterEditor({ block, config }: BlockFaceProps<RosterConfig>): ReactNode {
  const t = texts.useT();
  const columns = useMemo(() => columnsOf(config), [config]);
  const fields = ['name', ...columns] as const;
  const width = fields.reduce((sum, field) => sum + FIELD_WIDTHS[field], 0);
  const [arrangement, setArrangement] = useState(AS_THEY_CAME);
  const arranged = useArrangedIds(arrangement);
  const all = useDocument((document) => listEntries(document.actors).length);
  const [edited, setEdited] = useState<{ readonly id: Id; readonly focus: RowFocus } | null>(null);
  // While a row is edited the others stay where they are: it would run away from under the hands.
  const [held, setHeld] = useState<readonly Id[] | null>(null);
  const [dialog, setDialog] = useState<{ readonly id: Id; readonly kind: ActorDialog } | null>(null);
  const [importing, setImporting] = useState<{ readonly rows: readonly (readonly string[])[] | null } | null>(null);
  const ids = held ?? arranged;

  const onFocus = useCallback((id: Id, focus: RowFocus): void => {
    setEdited({ id, focus });
    setHeld((now) => (focus === 'row' ? null : (now ?? arranged)));
  }, [arranged]);
  const endEditing = (): void => {
    setEdited(null);
    setHeld(null);
  };
  const onDialog = useCallback((id: Id, kind: ActorDialog): void => setDialog({ id, kind }), []);
  const arrange = (changes: Partial<Arrangement>): void => {
    endEditing();
    setArrangement({ ...arrangement, ...changes });
  };
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    // A few lines pasted in a field of many lines belong to that field.
    if (event.target instanceof HTMLTextAreaElement || !readPastedTable(text, true)) return;
    event.preventDefault();
    endEditing();
    setImporting({ rows: parseCsv(text) });
  };

  const Dialog = dialog && DIALOGS[dialog.kind];
  return (
    <div className={css.wrap}>
      <div className={css.roster} role="group" aria-label={block.title || t('kind')} tabIndex={-1} onPaste={onPaste}>
        <RosterToolbar arrangement={arrangement} onArrange={arrange} onImport={() => setImporting({ rows: null })} shown={ids.length} all={all} />
        {ids.length > 0 && (
          <table className={css.table} data-full={columns.length > 3 || undefined} data-wide={columns.length > 4 || undefined}>
            <caption><VisuallyHidden>{block.title || t('kind')}</VisuallyHidden></caption>
            <colgroup>
              {fields.map((field) => <col key={field} style={{ width: `${(FIELD_WIDTHS[field] / width) * 100}%` }} />)}
              <col className={css.menuColumn} />
            </colgroup>
            <thead>
              <tr>
                {fields.map((field) => (
                  <ColumnHead key={field} field={field} sort={arrangement.sort} onSort={(sort) => arrange({ sort })} />
                ))}
              </tr>
            </thead>
            <tbody>
              {ids.map((id) => (
                <ActorRow key={id} id={id} columns={columns} focus={edited?.id === id ? edited.focus : null} onFocus={onFocus} onDialog={onDialog} />
              ))}
            </tbody>
          </table>
        )}
        {all === 0 && <EmptyState text={t('nothing')} />}
        {all > 0 && ids.length === 0 && (
          <EmptyState text={t('noMatch')}>
            <Button variant="quiet" onPress={() => arrange(AS_THEY_CAME)}>{t('showAll')}</Button>
          </EmptyState>
        )}
        <NewActor onAdded={() => arrange({ query: '', sector: 'all' })} />
      </div>
      {Dialog && <Dialog id={dialog.id} onClose={() => setDialog(null)} />}
      {importing && <ImportDialog pasted={importing.rows} onClose={() => setImporting(null)} />}
    </div>
  );
}
