import { Plus } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useCallback, useState } from 'react';
import { type BlockFaceProps, useBlockState, useEntryIds, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { Button, Ring, TextField } from '@/ui';
import css from './ChecklistEditor.module.css';
import { ownStatements } from './commands';
import { type ChecklistConfig, type ChecklistState, tally } from './model';
import { OwnRow, TemplateRow } from './StatementRow';
import { texts } from './texts';

type Props = BlockFaceProps<ChecklistConfig>;

function TallyLine({ block, config }: Props): ReactNode {
  const t = texts.useT();
  const [agreed = 0, discussed = 0, all = 0] = useBlockState<ChecklistState, string>(block.key, (state) => {
    const found = tally(config, state);
    return [found.agreed, found.discussed, found.all].join();
  }).split(',').map(Number);
  if (all === 0) return <p className={css.tally}>{t('nothing')}</p>;
  return (
    <p className={css.tally}>
      <Ring value={agreed / all} size={20} />
      <span data-tabular="">{t('tally', { agreed, all })}</span>
      {discussed > 0 && <span data-tabular="">{t('tallyDiscussed', { count: discussed })}</span>}
    </p>
  );
}

function NewStatement({ block }: Pick<Props, 'block'>): ReactNode {
  const t = texts.useT();
  const run = useRun();
  const [text, setText] = useState('');
  const add = (): void => {
    if (text.trim() === '') return;
    run(ownStatements.add, { block: block.key, entries: [{ id: createId(), text: text.trim(), state: 'open', note: '' }] });
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    add();
  };
  return (
    <div className={css.add}>
      <TextField label={t('newLabel')} hideLabel value={text} onChange={setText} placeholder={t('newPlaceholder')} onKeyDown={onKeyDown} />
      <Button variant="quiet" icon={<Plus size="1.25rem" strokeWidth={1.6} />} onPress={add} isDisabled={text.trim() === ''}>{t('add')}</Button>
    </div>
  );
}

export function ChecklistEditor({ block, config }: Props): ReactNode {
  const own = useEntryIds(useCallback((document) => (document.answers[block.key] as ChecklistState | undefined)?.items, [block.key]));
  return (
    <div className={css.checklist}>
      <TallyLine block={block} config={config} />
      <ol className={css.rows}>
        {config.statements.map(({ id, text }, index) => (
          <TemplateRow key={id} blockKey={block.key} id={id} text={text} number={index + 1} />
        ))}
        {own.map((id, index) => (
          <OwnRow key={id} blockKey={block.key} id={id} index={index} count={own.length} number={config.statements.length + index + 1} />
        ))}
      </ol>
      <NewStatement block={block} />
    </div>
  );
}
