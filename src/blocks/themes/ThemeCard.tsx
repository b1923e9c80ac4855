import { ArrowDown, ArrowUp, ChevronDown, ChevronUp, Trash2 } from 'lucide-react';
import { type BlockPlace, type Id, useBlockState, useRun } from '@/blockkit';
import { IconButton, Menu, SectionMark, TextArea } from '@/ui';
import { editTheme } from './commands';
import type { ThemesConfig, ThemesState } from './model';
import { texts } from './texts';
import { ThemeBody } from './ThemeBody';
import styles from './Themes.module.css';

interface ThemeCardProps {
  readonly elementId: string;
  readonly block: BlockPlace;
  readonly prompts: ThemesConfig['prompts'];
  readonly id: Id;
  readonly index: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: (id: Id, isOpen: boolean) => void;
  readonly onMove: (index: number) => void;
  readonly onRemove: (id: Id, index: number) => void;
}

/** One theme: its title stays in sight and can be written, the rest folds. */
export function ThemeCard({ elementId, isOpen, onToggle, ...rest }: ThemeCardProps) {
  const { block, id, index, prompts } = rest;
  const t = texts.useT();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Focus comes from a link, not from a hand.
    <section
      id={elementId}
      tabIndex={-1}
      className={styles.theme}
      aria-label={t('untitled', { number: index + 1 })}
      // Somebody came here by a link: show what is inside.
      onFocus={(event) => event.target === event.currentTarget && !isOpen && onToggle(id, true)}
    >
      <ThemeHead {...rest} isOpen={isOpen} onToggle={onToggle} />
      {isOpen && <ThemeBody block={block} id={id} prompts={prompts} />}
    </section>
  );
}

function ThemeHead({ block, prompts, id, index, count, isOpen, onToggle, onMove, onRemove }: Omit<ThemeCardProps, 'elementId'>) {
  const t = texts.useT();
  const run = useRun();
  const title = useBlockState<ThemesState, string>(block.key, (state) => state.items[id]?.title ?? '');
  const number = index + 1;
  const shown = title.trim() || t('untitled', { number });
  return (
    <div className={styles.head}>
      <SectionMark number={number} />
      <div className={styles.title}>
        <TextArea
          label={`${t('title')} ${number}`}
          hideLabel
          look="plain"
          value={title}
          placeholder={prompts?.title ?? t('untitled', { number })}
          onChange={(next) => run(editTheme, { block: block.key, id, changes: { title: next.replace(/\s*[\r\n]+\s*/g, ' ') } })}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </div>
      <div className={styles.tools}>
        <Menu
          label={t('actions', { number })}
          items={[
            { id: 'up', label: t('moveUp'), icon: <ArrowUp />, onAction: () => onMove(index - 1), isDisabled: index === 0 },
            { id: 'down', label: t('moveDown'), icon: <ArrowDown />, onAction: () => onMove(index + 1), isDisabled: index === count - 1 },
            { id: 'remove', label: t('remove'), icon: <Trash2 />, onAction: () => onRemove(id, index), isDanger: true },
          ]}
        />
        <IconButton
          label={t(isOpen ? 'fold' : 'open', { title: shown })}
          icon={isOpen ? <ChevronUp /> : <ChevronDown />}
          onPress={() => onToggle(id, !isOpen)}
        />
      </div>
    </div>
  );
}
