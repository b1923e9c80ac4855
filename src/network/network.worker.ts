import { readNetwork } from './readNetwork';
import type { Graph } from './types';

self.addEventListener('message', ({ data }: MessageEvent<Graph>) => self.postMessage(readNetwork(data)));
