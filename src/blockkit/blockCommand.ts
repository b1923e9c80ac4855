import type { BlockKey, BlockState, Command, DocumentDraft } from '@/document';
import type { Mutable } from '@/lib/mutable';

/**
 * A command on the state of one block. `recipe` gets the state's draft, the arguments and the whole
 * document's draft (for the registries). Does nothing if the block is not there.
 */
export function blockCommand<State extends BlockState, Args extends object>(command: {
  readonly name: string;
  readonly recipe: (state: Mutable<State>, args: Args, draft: DocumentDraft) => void;
  /** See `Command.mergeKey`; the block's key is added. */
  readonly mergeKey?: (args: Args) => string;
}): Command<Args & { readonly block: BlockKey }> {
  const { mergeKey } = command;
  return {
    name: command.name,
    recipe: (draft, args) => {
      const state = draft.answers[args.block];
      if (state) command.recipe(state as Mutable<State>, args, draft);
    },
    ...(mergeKey && { mergeKey: (args) => `${args.block}:${mergeKey(args)}` }),
  };
}
