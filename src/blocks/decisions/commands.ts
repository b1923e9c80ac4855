import { entryCommands, type TextEntry } from '@/blockkit';
import type { DecisionsState } from './model';

export const decisionCommands = entryCommands<DecisionsState, TextEntry>('decisions', (state) => state.items);
