import { useMemo } from 'react';
import { type BlockFaceProps, type BlockKey, type Id, TextEntryList, useBlockState, useEntryIds, useRun } from '@/blockkit';
import { createId } from '@/lib/createId';
import { decisionCommands } from './commands';
import type { DecisionsConfig, DecisionsState } from './model';
import { texts } from './texts';

/** A hook that reads one decision of a block. */
const textOf = (key: BlockKey) =>
  function useText(id: Id): string {
    return useBlockState<DecisionsState, string>(key, (state) => state.items[id]?.text ?? '');
  };

export function DecisionsEditor({ block }: BlockFaceProps<DecisionsConfig>) {
  const t = texts.useT();
  const run = useRun();
  const { key } = block;
  const ids = useEntryIds((document) => (document.answers[key] as DecisionsState | undefined)?.items);
  const useText = useMemo(() => textOf(key), [key]);
  return (
    <TextEntryList
      label={block.title || t('label')}
      ids={ids}
      useText={useText}
      addLabel={t('add')}
      placeholder={t('placeholder')}
      onAdd={(index, added) => run(decisionCommands.add, { block: key, index, entries: added.map((text) => ({ id: createId(), text })) })}
      onEdit={(id, text) => run(decisionCommands.edit, { block: key, id, changes: { text } })}
      onRemove={(id) => run(decisionCommands.remove, { block: key, id, now: Date.now() })}
      onMove={(id, index) => run(decisionCommands.move, { block: key, id, index })}
    />
  );
}
