import { CircleHelp, Maximize2, Minus, Plus, Search, Shapes } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Id } from '@/blockkit';
import { ComboField, IconButton, Menu, Popover, SectorMark } from '@/ui';
import type { LayoutKind } from '../scene/layout';
import type { MapView } from '../scene/types';
import { texts } from '../texts';
import { neighboursOf } from '../words';
import { LOOK_AT_ALL, useMap } from './MapContext';
import css from './Stage.module.css';
import { LAYOUT_KINDS } from './useLayout';

const ZOOM = 1.25;

interface Props {
  readonly view: MapView | null;
  readonly onLayout: (kind: LayoutKind) => void;
  readonly isLayingOut: boolean;
  readonly isHelpOpen: boolean;
  readonly onHelp: () => void;
}

/** Finding, arranging and looking: nothing here but the layouts changes the picture. */
export function ViewTools({ view, onLayout, isLayingOut, isHelpOpen, onHelp }: Props): ReactNode {
  const t = texts.useT();
  return (
    <div role="group" aria-label={t('viewTools')} className={css.viewTools}>
      <Find view={view} />
      <Menu
        label={t('layout')}
        trigger={<IconButton label={t(isLayingOut ? 'layingOut' : 'layout')} icon={<Shapes />} isDisabled={isLayingOut} />}
        items={LAYOUT_KINDS.map((kind) => ({ id: kind, label: t(`layout-${kind}`), onAction: () => onLayout(kind) }))}
      />
      <IconButton label={t('fit')} icon={<Maximize2 />} onPress={() => view?.fit()} />
      <IconButton label={t('zoomIn')} icon={<Plus />} onPress={() => view?.zoomBy(ZOOM)} />
      <IconButton label={t('zoomOut')} icon={<Minus />} onPress={() => view?.zoomBy(1 / ZOOM)} />
      <IconButton label={t('help')} icon={<CircleHelp />} isPressed={isHelpOpen} onPress={onHelp} />
    </div>
  );
}

/** Finds an actor of the picture and shows it among those it is linked to. */
function Find({ view }: { readonly view: MapView | null }): ReactNode {
  const t = texts.useT();
  const { content, pick, setLook } = useMap();
  const [typed, setTyped] = useState('');
  const show = (id: Id): void => {
    pick([id]);
    setLook({ ...LOOK_AT_ALL, around: id });
    view?.fit([id, ...neighboursOf(content, id).map(({ other }) => other)]);
  };
  return (
    <Popover label={t('find')} trigger={<IconButton label={t('find')} icon={<Search />} />} onOpenChange={() => setTyped('')}>
      {(close) => (
        <div className={css.find}>
          <ComboField
            label={t('find')}
            value={typed}
            placeholder={t('actorName')}
            suggestions={typed.trim() === '' ? [] : content.actors.map(({ id, name, sector }) => ({ id, label: name, icon: <SectorMark sector={sector} /> }))}
            onChange={setTyped}
            onPick={(id) => {
              close();
              show(id);
            }}
          />
        </div>
      )}
    </Popover>
  );
}
