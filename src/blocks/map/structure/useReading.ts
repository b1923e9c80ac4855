import { useEffect, useMemo, useState } from 'react';
import { type Graph, measure, type Measures, type Reading } from '@/network';
import { readInWorker } from '@/network/readInWorker';

/** Up to so many actors the figures themselves take no longer than a frame or two. */
const MOST_AT_ONCE = 100;
/** While a picture is being drawn it is not worth starting, ms. */
const PAUSE = 250;

interface Read {
  readonly graph: Graph;
  /** null: it could not be read. */
  readonly reading: Reading | null;
}

export interface ReadingState {
  readonly measures: Measures | null;
  /** null while it is being worked out. */
  readonly reading: Reading | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

/** Figures of a picture at once where they are cheap, and aside from the page what takes longer. `graph` changes with what is drawn only. */
export function useReading(graph: Graph): ReadingState {
  const [read, setRead] = useState<Read | null>(null);
  const [tries, setTries] = useState(0);
  const quick = useMemo(() => (graph.actors.length <= MOST_AT_ONCE ? measure(graph) : null), [graph]);
  useEffect(() => {
    const stop = new AbortController();
    const settle = (reading: Reading | null): void => {
      if (!stop.signal.aborted) setRead({ graph, reading });
    };
    const timer = setTimeout(() => void readInWorker(graph, stop.signal).then(settle, () => settle(null)), PAUSE);
    return () => {
      clearTimeout(timer);
      stop.abort(new DOMException('The picture has changed', 'AbortError'));
    };
  }, [graph, tries]);
  const current = read?.graph === graph ? read : null;
  return {
    measures: quick ?? current?.reading?.measures ?? null,
    reading: current?.reading ?? null,
    hasFailed: current !== null && current.reading === null,
    retry: () => {
      setRead(null);
      setTries(tries + 1);
    },
  };
}

/** The same graph for as long as the same is drawn, however often its lists are made anew. */
export function useSameGraph(graph: Graph): Graph {
  const key = JSON.stringify(graph);
  return useMemo(() => JSON.parse(key) as Graph, [key]);
}
