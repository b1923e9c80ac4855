import { type ComponentType, lazy, Suspense } from 'react';
import { Loading } from '@/ui';

/** A face whose code comes when it is first shown. */
export type LazyFace<Props> = ComponentType<Props> & {
  /** Fetches the code ahead of time. */
  readonly preload: () => Promise<unknown>;
};

/** For faces that bring much code with them: `lazyFace(() => import('./MapEditor').then(({ MapEditor }) => MapEditor))`. */
export function lazyFace<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyFace<Props> {
  // React remembers a failure for ever; the next try gets a face of its own.
  const make = () => lazy(() => load().then((component) => ({ default: component }), (error: unknown) => {
    Face = make();
    throw error;
  }));
  let Face = make();
  function Lazy(props: Props) {
    const Current = Face;
    return <Suspense fallback={<Loading />}><Current {...props} /></Suspense>;
  }
  return Object.assign(Lazy, { preload: load });
}

/** Waits for the code of a face, if it comes late. */
export async function loadFace(face: object): Promise<void> {
  if ('preload' in face) await (face as LazyFace<object>).preload();
}
