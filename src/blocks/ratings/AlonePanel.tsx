import { Check, Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { type Id, listEntries, localDay, type Registry, useBlockState, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { announce, Button, Menu, toast, useFocusOnMount } from '@/ui';
import css from './Sheets.module.css';
import { rateOnSheet, removeSheet, restoreSheet, setSheetDone, startSheet } from './commands';
import { listDoneSheets, type RatingsState, type Sheet } from './model';
import { LEAST_ANSWERS } from './reading';
import { SheetForm } from './SheetForm';
import { texts } from './texts';
import type { RoundPlace } from './useItem';

const ICON = { size: 20, strokeWidth: 1.6 };
const NO_SHEETS: Registry<Sheet> = {};

interface NewSheetButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  /** Who has just handed a sheet in comes here. */
  readonly isFocused: boolean;
}

function NewSheetButton({ label, onPress, isFocused }: NewSheetButtonProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useFocusOnMount(button, isFocused);
  return <Button variant="primary" icon={<Plus {...ICON} />} buttonRef={button} onPress={onPress}>{label}</Button>;
}

interface AlonePanelProps {
  readonly place: RoundPlace;
  /** See `useOwnSheet`. */
  readonly own: Id | null;
  readonly onOwn: (sheet: Id) => void;
  readonly onSeeTogether: () => void;
}

/** One device goes from hand to hand: each person fills in a sheet of their own, and sees nobody else's. */
export function AlonePanel({ place, own, onOwn, onSeeTogether }: AlonePanelProps): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const { block, config, round } = place;
  // Focus goes along with what one does, but not with what is there when the page opens.
  const [hasActed, setActed] = useState(false);
  const registry = useBlockState<RatingsState, Registry<Sheet>>(block.key, (state) => state.rounds[round]?.sheets ?? NO_SHEETS);
  const sheets = listEntries(registry);
  const numberOf = (id: Id): number => sheets.findIndex((sheet) => sheet.id === id) + 1;
  const mine = sheets.find(({ id }) => id === own);
  const done = listDoneSheets(registry).length;
  const at = (sheet: Id) => ({ block: block.key, round, sheet });

  const start = (): void => {
    const sheet = createId();
    run(startSheet, { ...at(sheet), today: localDay(new Date()) });
    onOwn(sheet);
    setActed(true);
  };
  const reopen = (): void => {
    if (!mine) return;
    setActed(true);
    run(setSheetDone, { ...at(mine.id), done: false });
  };
  const removeNumbered = useCallback((sheet: Id, number: number): void => {
    const found = { block: block.key, round, sheet };
    run(removeSheet, { ...found, now: Date.now() });
    toast({ text: t('sheetRemoved', { number }), action: { label: t('restore'), onAction: () => run(restoreSheet, found) } });
  }, [block.key, round, run, t]);
  const remove = (sheet: Id): void => removeNumbered(sheet, numberOf(sheet));

  if (mine && !mine.done) {
    return (
      <SheetForm
        config={config}
        sheet={mine}
        number={numberOf(mine.id)}
        onRate={(key, field, value) => run(rateOnSheet, { ...at(mine.id), key, field, value })}
        onDone={() => {
          setActed(true);
          run(setSheetDone, { ...at(mine.id), done: true });
          announce(t('sheetSaved', { number: numberOf(mine.id) }));
        }}
        onRemove={() => remove(mine.id)}
        isFocused={hasActed}
      />
    );
  }
  const missing = config.sensitive ? Math.max(0, LEAST_ANSWERS - done) : 0;
  return (
    <div className={css.panel}>
      <p>{t('aloneHow')}</p>
      {config.sensitive && <p className={css.why}>{t('why')}</p>}
      {mine && <p className={css.saved}><Check {...ICON} aria-hidden />{t('sheetSaved', { number: numberOf(mine.id) })}</p>}
      <p className={css.count} data-tabular="">
        {t('sheetsDone', { count: done })}
        {missing > 0 && done > 0 && `. ${t('missing', { count: missing })}`}
      </p>
      <div className={css.buttons}>
        <NewSheetButton label={t('newSheet')} onPress={start} isFocused={hasActed} />
        {mine && <Button onPress={reopen}>{t('reopen')}</Button>}
        {mine && <Button variant="quiet" onPress={() => remove(mine.id)}>{t('removeSheet')}</Button>}
        {done > 0 && missing === 0 && <Button variant="quiet" onPress={onSeeTogether}>{t('seeTogether')}</Button>}
      </div>
      {sheets.filter((sheet) => !sheet.done).map(({ id }) => (
        <div key={id} className={css.unfinished}>
          <span>{t('unfinished', { number: numberOf(id) })}</span>
          <Menu
            size="small"
            label={t('unfinishedActions', { number: numberOf(id) })}
            items={[
              { id: 'count', label: t('countIn'), icon: <Check {...ICON} />, onAction: () => run(setSheetDone, { ...at(id), done: true }) },
              { id: 'remove', label: t('removeSheet'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: () => remove(id) },
            ]}
          />
        </div>
      ))}
    </div>
  );
}
