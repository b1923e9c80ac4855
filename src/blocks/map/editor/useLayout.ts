import { useState } from 'react';
import type { Scene } from '../scene/types';
export const LAYOUT_KINDS = ['force', 'sector', 'ring'] as const;
export type LayoutKind = (typeof LAYOUT_KINDS)[number];
export function useLayout(_scene: Scene) {
  const [isRunning] = useState(false);
  return { isRunning, run: async (_kind: LayoutKind): Promise<void> => undefined };
}
