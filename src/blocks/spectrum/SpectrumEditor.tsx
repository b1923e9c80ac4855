import { Eye, EyeOff, MapPin, Plus } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { type BlockFaceProps, type BlockKey, type Id, listEntries, useBlockState, useDocument, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { announce, Button, Menu, moveFocus, TextArea, toast, useWidth } from '@/ui';
import { addDot, clearAim, moveDot, type Part, removeDot, restoreDot, setHidden, writeReason } from './commands';
import { DotFields } from './DotFields';
import { DotList } from './DotList';
import { planSpectrum } from './drawSpectrum';
import { hasAim, positionAt, type SpectrumConfig, type SpectrumPosition, type SpectrumState, spotOf, type Spot } from './model';
import { PositionKey } from './PositionKey';
import { describeDots, dotName } from './reading';
import css from './SpectrumEditor.module.css';
import { markKey, SpectrumStage } from './SpectrumStage';
import { texts } from './texts';

const ICON = { size: 20, strokeWidth: 1.6 };
const NARROW = 520;

/** Two presses for each member: where we are, where to get. The drawing, and the same in words. */
export function SpectrumEditor({ block, config }: BlockFaceProps<SpectrumConfig>): ReactNode {
  const { key } = block;
  const t = texts.useT();
  const run = useRun();
  const registry = useBlockState(key, (state: SpectrumState) => state.dots);
  const isHidden = useBlockState(key, (state: SpectrumState) => state.hidden);
  const actors = useDocument((document) => document.actors);
  const dots = useMemo(() => listEntries(registry), [registry]);
  const [chosen, setChosen] = useState<Id | null>(null);
  // The dot whose aim is asked for next.
  const [pending, setPending] = useState<Id | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const width = useWidth(root, 700);

  const chosenDot = dots.find(({ id }) => id === chosen);
  const asked = hasAim(config) ? dots.find(({ id, aim }) => id === pending && !aim) : undefined;
  const shown = useMemo(() => (isHidden ? dots.filter(({ id }) => id === chosen) : dots), [dots, isHidden, chosen]);
  const measure = useMemo(() => ({ width, text: width < NARROW ? 13 : 15 }), [width]);
  const drawing = useMemo(() => planSpectrum(config, shown, measure), [config, shown, measure]);
  const nameOf = (id: Id): string => {
    const index = dots.findIndex((dot) => dot.id === id);
    const dot = dots[index];
    return dot ? dotName(t, dot, index + 1, { actors }) : t('dot', { number: dots.length + 1 });
  };
  const focusMark = (id: Id, part: Part): void =>
    moveFocus(() => stage.current?.querySelector<HTMLElement>(`[data-mark="${markKey({ id, part })}"]`));

  const place = (spot: Spot): Readonly<{ id: Id; part: Part }> => {
    const at = positionAt(config, spot).label;
    if (asked) {
      run(moveDot, { block: key, id: asked.id, part: 'aim', to: spot });
      announce(t('aimed', { name: nameOf(asked.id), at }));
      setPending(null);
      return { id: asked.id, part: 'aim' };
    }
    const id = createId();
    run(addDot, { block: key, id, now: spot });
    announce(t('added', { name: t('dot', { number: dots.length + 1 }), at }));
    setChosen(id);
    setPending(id);
    return { id, part: 'now' };
  };

  const placeAt = (position: SpectrumPosition): void => {
    const { id, part } = place(spotOf(config, position));
    // The mark is drawn first.
    requestAnimationFrame(() => focusMark(id, part));
  };

  const takeAway = useTakeAway(key);
  const remove = (id: Id): void => {
    takeAway(id, t('removed', { name: nameOf(id) }));
    if (id === chosen) setChosen(null);
    const next = dots[dots.findIndex((dot) => dot.id === id) + 1] ?? dots.at(-2);
    if (next && !isHidden) focusMark(next.id, 'now');
  };

  const isCollecting = isHidden && chosenDot !== undefined && !asked;
  return (
    <div ref={root} className={css.spectrum}>
      <div className={css.ask}>
        <p className={css.question} aria-live="polite">{t(asked ? 'askAim' : 'askNow')}</p>
        <div className={css.choices}>
          {isCollecting && <Button variant="primary" onPress={() => setChosen(null)}>{t('done')}</Button>}
          <Menu
            label={t(asked ? 'aimAt' : 'addAt')}
            trigger={<Button variant="line" icon={asked ? <MapPin {...ICON} /> : <Plus {...ICON} />}>{t(asked ? 'aimAt' : 'add')}</Button>}
            items={config.positions.map((position) => ({ id: position.id, label: position.label, onAction: () => placeAt(position) }))}
          />
          {asked && <Button variant="quiet" onPress={() => setPending(null)}>{t('skipAim')}</Button>}
        </div>
      </div>
      <SpectrumStage
        stageRef={stage}
        config={config}
        dots={shown}
        drawing={drawing}
        chosen={chosenDot ? chosen : null}
        nameOf={nameOf}
        onPlace={place}
        onChoose={(id) => {
          setChosen(id);
          if (id !== pending) setPending(null);
        }}
        onMove={({ id, part }, to) => run(moveDot, { block: key, id, part, to })}
        onRemove={({ id, part }) => (part === 'now' ? remove(id) : run(clearAim, { block: key, id }))}
      />
      <PositionKey config={config} measure={measure} />
      {chosenDot && (
        <div className={css.chosen}>
          <p className={css.name}>{nameOf(chosenDot.id)}</p>
          <DotFields blockKey={key} config={config} dot={chosenDot} name={nameOf(chosenDot.id)} onRemove={() => remove(chosenDot.id)} />
        </div>
      )}
      {!isHidden && describeDots(t, config, dots).map((sentence) => <p key={sentence} className={css.finding}>{sentence}</p>)}
      {shown.length > 0 && <p className={css.hint}>{t('hint')}</p>}
      <div className={css.hidden}>
        {isHidden && <p>{t('hidden', { count: dots.length - shown.length })}</p>}
        <Button
          variant={isHidden ? 'line' : 'quiet'}
          icon={isHidden ? <Eye {...ICON} /> : <EyeOff {...ICON} />}
          onPress={() => run(setHidden, { block: key, hidden: !isHidden })}
        >
          {t(isHidden ? 'reveal' : 'hide')}
        </Button>
      </div>
      {!isHidden && dots.length > 0 && <DotList blockKey={key} config={config} dots={dots} nameOf={nameOf} onRemove={remove} />}
      <Reason blockKey={key} />
    </div>
  );
}

/** Removes a dot and says so, with a way to bring it back. */
function useTakeAway(block: BlockKey): (id: Id, text: string) => void {
  const t = texts.useT();
  const run = useRun();
  return (id, text) => {
    run(removeDot, { block, id, now: Date.now() });
    toast({ text, action: { label: t('undo'), onAction: () => run(restoreDot, { block, id }) } });
  };
}

function Reason({ blockKey }: { readonly blockKey: BlockKey }): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const text = useBlockState(blockKey, (state: SpectrumState) => state.text);
  return (
    <TextArea label={t('why')} value={text} placeholder={t('whyPlaceholder')} minRows={2} onChange={(next) => run(writeReason, { block: blockKey, text: next })} />
  );
}
