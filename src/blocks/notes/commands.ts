import { entryCommands, type TextEntry } from '@/blockkit';
import type { NotesState } from './model';

export const noteCommands = entryCommands<NotesState, TextEntry>('notes', (state) => state.items);
