import { ArrowDown, ArrowUp, MessageSquarePlus, Trash2 } from 'lucide-react';
import { memo, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { type BlockKey, type Id, useBlockState, useRun } from '@/blockkit';
import { IconButton, Menu, Ring, Segmented, TextArea, toast } from '@/ui';
import css from './ChecklistEditor.module.css';
import { answerStatement, ownStatements } from './commands';
import { type Agreement, AGREEMENTS, type Answer, answerTo, type ChecklistState } from './model';
import { texts } from './texts';

export const SHARE: Record<Agreement, number> = { open: 0, discussed: 0.5, agreed: 1 };

const ICON = { size: '1.25rem', strokeWidth: 1.6 };

interface RowProps extends Answer {
  readonly number: number;
  /** What the statement is called when spoken. */
  readonly name: string;
  readonly children: ReactNode;
  readonly menu?: ReactNode;
  readonly onChange: (changes: Partial<Answer>) => void;
}

function Row({ number, name, children, menu, state, note, onChange }: RowProps): ReactNode {
  const t = texts.useT();
  const [isWriting, setWriting] = useState(false);
  const hasNote = note !== '' || isWriting;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (isWriting) field.current?.focus();
  }, [isWriting]);
  return (
    <li className={css.row}>
      <span className={css.number} aria-hidden="true">{number}</span>
      <div className={css.words}>
        {children}
        {hasNote && (
          <div className={css.note}>
            <TextArea
              look="plain"
              label={t('noteOf', { text: name })}
              hideLabel
              value={note}
              onChange={(text) => onChange({ note: text })}
              onCommit={() => setWriting(false)}
              placeholder={t('notePlaceholder')}
              minRows={1}
              inputRef={field}
            />
          </div>
        )}
      </div>
      <div className={css.choice}>
        <Segmented
          label={t('standingOf', { text: name })}
          options={AGREEMENTS.map((id) => ({ id, label: t(id), icon: <Ring value={SHARE[id]} size={20} /> }))}
          value={state}
          onChange={(next) => onChange({ state: next })}
        />
        <div className={css.tools}>
          {!hasNote && <IconButton size="small" label={t('addNoteTo', { text: name })} icon={<MessageSquarePlus {...ICON} />} onPress={() => setWriting(true)} />}
          {menu}
        </div>
      </div>
    </li>
  );
}

export const TemplateRow = memo(function TemplateRow({ blockKey, id, text, number }: {
  readonly blockKey: BlockKey;
  readonly id: string;
  readonly text: string;
  readonly number: number;
}): ReactNode {
  const run = useRun();
  const { state, note } = useBlockState<ChecklistState, Answer>(blockKey, (found) => answerTo(found, id));
  return (
    <Row number={number} name={text} state={state} note={note} onChange={(changes) => run(answerStatement, { block: blockKey, id, changes })}>
      <p className={css.text}>{text}</p>
    </Row>
  );
});

export const OwnRow = memo(function OwnRow({ blockKey, id, index, count, number }: {
  readonly blockKey: BlockKey;
  readonly id: Id;
  readonly index: number;
  readonly count: number;
  readonly number: number;
}): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const item = useBlockState(blockKey, (state: ChecklistState) => state.items[id]);
  if (!item) return null;
  const place = { block: blockKey, id };
  const name = item.text || t('own', { number });
  const remove = (): void => {
    run(ownStatements.remove, { ...place, now: Date.now() });
    toast({ text: t('removed'), action: { label: t('restore'), onAction: () => run(ownStatements.restore, place) } });
  };
  const menu = (
    <Menu
      size="small"
      label={t('ownActions', { text: name })}
      items={[
        { id: 'up', label: t('moveUp'), icon: <ArrowUp {...ICON} />, isDisabled: index === 0, onAction: () => run(ownStatements.move, { ...place, index: index - 1 }) },
        { id: 'down', label: t('moveDown'), icon: <ArrowDown {...ICON} />, isDisabled: index === count - 1, onAction: () => run(ownStatements.move, { ...place, index: index + 1 }) },
        { id: 'remove', label: t('remove'), icon: <Trash2 {...ICON} />, isDanger: true, onAction: remove },
      ]}
    />
  );
  return (
    <Row number={number} name={name} state={item.state} note={item.note} menu={menu} onChange={(changes) => run(ownStatements.edit, { ...place, changes })}>
      <TextArea look="plain" label={t('own', { number })} hideLabel value={item.text} onChange={(text) => run(ownStatements.edit, { ...place, changes: { text } })} minRows={1} />
    </Row>
  );
});
