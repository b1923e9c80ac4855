import type { BlockContent, BlockTables } from '@/blockkit';
import { type DecisionsConfig, type DecisionsState, listWritten } from './model';

export const toTables = ({ state }: BlockContent<DecisionsConfig, DecisionsState>): BlockTables => ({ notes: listWritten(state).map(({ text }) => ({ text })) });
