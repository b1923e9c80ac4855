import { type ComponentType, lazy, Suspense } from 'react';

/** A face whose code comes when it is first shown. */
export type LazyFace<Props> = ComponentType<Props> & {
  /** Fetches the code ahead of time. */
  readonly preload: () => Promise<unknown>;
};

/** For faces that bring much code with them: `lazyFace(() => import('./MapEditor').then(({ MapEditor }) => MapEditor))`. */
export function lazyFace<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyFace<Props> {
  const Face = lazy(() => load().then((component) => ({ default: component })));
  function Lazy(props: Props) {
    return <Suspense fallback={null}><Face {...props} /></Suspense>;
  }
  return Object.assign(Lazy, { preload: load });
}
