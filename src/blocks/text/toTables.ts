import type { BlockContent, BlockTables } from '@/blockkit';
import type { TextConfig, TextState } from './model';

export const toTables = ({ state: { text } }: BlockContent<TextConfig, TextState>): BlockTables => ({ notes: text.trim() === '' ? [] : [{ text }] });
