import { CirclePlus, Hand, MousePointer2 } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { type Strength, STRENGTHS } from '@/blockkit';
import { moveFocus } from '@/ui';
import type { MapTool } from '../scene/types';
import { texts } from '../texts';
import { useMap } from './MapContext';
import css from './Stage.module.css';

const ICON = { size: 22, strokeWidth: 1.6, 'aria-hidden': true } as const;

interface Props {
  readonly tool: MapTool;
  readonly onTool: (tool: MapTool) => void;
  readonly onAdd: () => void;
}

/** What the pointer does on the paper. One tab stop; arrows go from tool to tool. */
export function Toolbar({ tool, onTool, onAdd }: Props): ReactNode {
  const t = texts.useT();
  const { strength, setNextStrength } = useMap();
  const bar = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    moveFocus(() => buttons[(at + by + buttons.length) % buttons.length]);
  };

  const linkTool = (one: Strength): void => {
    setNextStrength(one);
    onTool('link');
  };
  const button = (label: string, key: string, icon: ReactNode, isPressed: boolean | undefined, onClick: () => void, isFirst = false): ReactNode => (
    <button
      key={label}
      type="button"
      className={css.tool}
      aria-label={label}
      title={`${label} (${key})`}
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      tabIndex={isFirst ? 0 : -1}
      onClick={onClick}
    >
      {icon}
    </button>
  );
  const isMove = tool === 'move';
  const isPan = tool === 'pan';
  return (
    <div ref={bar} role="toolbar" tabIndex={-1} aria-label={t('tools')} aria-orientation="vertical" className={css.tools} onKeyDown={onKeyDown}>
      {button(t('toolMove'), 'V', <MousePointer2 {...ICON} />, isMove, () => onTool('move'), true)}
      {button(t('addActor'), 'A', <CirclePlus {...ICON} />, undefined, onAdd)}
      {STRENGTHS.map((one, index) => button(t(`${one}Tool`), String(index + 1), <LinkIcon strength={one} />, tool === 'link' && strength === one, () => linkTool(one)))}
      {button(t('toolPan'), 'H', <Hand {...ICON} />, isPan, () => onTool('pan'))}
    </div>
  );
}

function LinkIcon({ strength }: { readonly strength: Strength }): ReactNode {
  return (
    <svg className={css.linkIcon} data-strength={strength} width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="5.5" cy="18.5" r="2.3" />
      <circle cx="18.5" cy="5.5" r="2.3" />
      <path d="M7.3 16.7L16.7 7.3" />
    </svg>
  );
}
