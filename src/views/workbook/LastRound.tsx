import { lazy, Suspense } from 'react';
import { useDocument } from '@/blockkit';
import type { LocalBlock, LocalSection } from '@/template';

const load = () => import('../rounds/last');
const LastTime = lazy(() => load().then(({ LastTime: component }) => ({ default: component })));
const LastMissing = lazy(() => load().then(({ LastMissing: component }) => ({ default: component })));

const useHasRound = (): boolean => useDocument(({ meta }) => meta.round !== undefined);

/** What a block said in the round before, once there has been one. */
export const LastAnswer = (props: { readonly section: LocalSection; readonly block: LocalBlock }) =>
  useHasRound() && <Suspense fallback={null}><LastTime {...props} /></Suspense>;

/** Says so when the round before is not on this machine. */
export const LastRoundMissing = () => useHasRound() && <Suspense fallback={null}><LastMissing /></Suspense>;
