import type { ReactNode } from 'react';
import type { BlockFaceProps } from '@/blockkit';
import { MapWorkspace } from './editor/MapWorkspace';
import type { MapConfig } from './model';

/** The map on a section's page. */
export const MapEditor = (props: BlockFaceProps<MapConfig>): ReactNode => <MapWorkspace {...props} isInPage />;

/** The map with the whole window to itself. */
export const MapFull = (props: BlockFaceProps<MapConfig>): ReactNode => <MapWorkspace {...props} isInPage={false} />;
