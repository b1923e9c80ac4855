import type { BlockContent, BlockTables } from '@/blockkit';
import { listPhases, type YearClockConfig, type YearClockState } from './model';

/** Events stand in the plan; here is what their phases are called. */
export const toTables = ({ config, state }: BlockContent<YearClockConfig, YearClockState>): BlockTables =>
  ({ phases: Object.fromEntries(listPhases(config, state).map(({ id, name }) => [id, name])) });
