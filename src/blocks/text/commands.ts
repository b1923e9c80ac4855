import { blockCommand } from '@/blockkit';
import type { TextState } from './model';

export const setText = blockCommand<TextState, { readonly text: string }>({
  name: 'text.set',
  recipe: (state, { text }) => {
    state.text = text;
  },
  mergeKey: () => 'text',
});
