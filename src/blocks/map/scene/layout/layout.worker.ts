import { computeLayout } from './computeLayout';
import type { LayoutTask } from './types';

self.addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => self.postMessage(computeLayout(data)));
