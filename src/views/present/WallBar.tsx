import {
  ArrowLeft, ArrowRight, Check, CircleQuestionMark, Ellipsis, EyeOff, LayoutList, LogOut, type LucideIcon, Maximize, Minimize, Moon, MousePointer2,
  PanelRight, PencilLine, Presentation, Spotlight, Sun, Timer, TimerReset,
} from 'lucide-react';
import { type MouseEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useDocument } from '@/blockkit';
import { listEntries } from '@/document';
import { IconButton, Menu, type MenuItem } from '@/ui';
import type { Timer as Time } from '@/workshop';
import { usePresentation, usePresentationStore } from '../room/usePresentation';
import { ICON } from '../shared/icon';
import { useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { routes } from '../shared/routes';
import { firstKey, type WallAction } from './keys';
import { ShortTime } from './ShortTime';
import { texts } from './texts';
import type { Answered } from './useAnswered';
import type { WallTheme } from './useWallScreen';
import styles from './WallBar.module.css';

/** The actions with a button of their own in the bar. */
type ShownAction = 'back' | 'next' | 'overview' | 'edit' | 'clock' | 'spot' | 'dark' | 'fullScreen' | 'theme' | 'leave';

interface WallBarProps {
  readonly act: (action: WallAction) => void;
  readonly isEditing: boolean;
  readonly isFull: boolean;
  readonly theme: WallTheme;
  /** `8 / 16` */
  readonly position: string;
  /** Figures typed so far for a jump. */
  readonly typed: string;
  /** The time when the side column is folded away. */
  readonly foldedTimer: Time | null;
  /** Null when the side column tells it. */
  readonly answered: Answered | null;
}

interface BarButton {
  readonly action: ShownAction;
  readonly icon: LucideIcon;
  readonly isOn?: boolean;
}

/** The wall stays where the focus is when its bar is pressed with a mouse: the space bar then still turns the step. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();

function foldWords(bar: HTMLElement | null): void {
  const buttons = bar?.firstElementChild;
  if (!bar || !buttons) return;
  bar.removeAttribute('data-tight');
  bar.toggleAttribute('data-tight', buttons.scrollWidth > buttons.clientWidth + 1);
}

/** Folds the words of the keys away when the bar cannot hold them beside the position. */
function useRoomForWords(ref: RefObject<HTMLDivElement | null>): void {
  useLayoutEffect(() => foldWords(ref.current));
  useEffect(() => {
    const bar = ref.current;
    if (!bar || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => foldWords(bar));
    for (const element of [bar, bar.lastElementChild]) if (element) observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
}

/** What can be done on the wall, with its keys, and where we are. Fades while nothing moves, but is always there. */
export function WallBar({ act, isEditing, isFull, theme, position, typed, foldedTimer, answered }: WallBarProps) {
  const t = texts.useT();
  const bar = useRef<HTMLDivElement>(null);
  useRoomForWords(bar);
  const buttons: readonly BarButton[] = [
    { action: 'back', icon: ArrowLeft },
    { action: 'next', icon: ArrowRight },
    { action: 'overview', icon: LayoutList },
    { action: 'edit', icon: PencilLine, isOn: isEditing },
    { action: 'clock', icon: Timer },
    { action: 'spot', icon: Spotlight },
    { action: 'dark', icon: EyeOff },
    { action: 'fullScreen', icon: isFull ? Minimize : Maximize, isOn: isFull },
    { action: 'theme', icon: theme === 'projector' ? Sun : Moon },
    { action: 'leave', icon: LogOut },
  ];
  return (
    <div ref={bar} className={styles.bar}>
      <div className={styles.buttons} role="toolbar" aria-label={t('bar')}>
        {buttons.map(({ action, icon: Icon, isOn }) => (
          <button
            key={action}
            type="button"
            aria-label={t(`action-${action}`)}
            title={t(`action-${action}`)}
            {...(isOn !== undefined && { 'aria-pressed': isOn })}
            onMouseDown={keepFocus}
            onClick={() => act(action)}
          >
            <Icon {...ICON} />
            <kbd aria-hidden>{firstKey(action, t)}</kbd>
            {action !== 'back' && <span aria-hidden>{t(`hint-${action}`)}</span>}
          </button>
        ))}
        <WallMenu act={act} />
      </div>
      <div className={styles.position} data-tabular>
        {answered && answered.people > 0 && answered.count !== null && (
          <p><b>{Math.min(answered.count, answered.people)}</b> {t('ofPeople', { people: answered.people })}</p>
        )}
        {foldedTimer && <ShortTime timer={foldedTimer} />}
        {typed === '' ? <p>{position}</p> : <p className={styles.typed}>{t('typed', { number: typed })}</p>}
      </div>
    </div>
  );
}

/** The rest of what can be done, the other windows, and whose run of the day is followed. */
function WallMenu({ act }: Pick<WallBarProps, 'act'>) {
  const t = texts.useT();
  const { id } = useOpenWorkbook();
  const store = usePresentationStore();
  const followed = usePresentation(({ workshop }) => workshop);
  const workshops = useDocument((document) => document.workshops);
  const openFacilitator = (): void => {
    window.open(`${window.location.href.split('#')[0]}${routes.facilitate(id)}`, '_blank', 'noopener,popup');
  };
  const rows = listEntries(workshops);
  const items: MenuItem[] = [
    { id: 'facilitator', label: t('openFacilitator'), icon: <Presentation {...ICON} />, onAction: openFacilitator },
    { id: 'pointer', label: t('action-pointer'), icon: <MousePointer2 {...ICON} />, onAction: () => act('pointer') },
    { id: 'addMinute', label: t('action-addMinute'), icon: <TimerReset {...ICON} />, onAction: () => act('addMinute') },
    { id: 'side', label: t('action-side'), icon: <PanelRight {...ICON} />, onAction: () => act('side') },
    { id: 'help', label: t('action-help'), icon: <CircleQuestionMark {...ICON} />, onAction: () => act('help') },
    ...(rows.length === 0 ? [] : [{ id: '', title: t('allSections') }, ...rows]).map((workshop) => ({
      id: `follow-${workshop.id}`,
      label: t('follow', { title: workshop.title || t('untitledWorkshop') }),
      ...(workshop.id === followed && { icon: <Check {...ICON} /> }),
      onAction: () => store.change({ workshop: workshop.id }),
    })),
  ];
  return (
    <span className={styles.menu}>
      <Menu label={t('more')} trigger={<IconButton label={t('more')} icon={<Ellipsis {...ICON} />} size="small" />} items={items} />
    </span>
  );
}
