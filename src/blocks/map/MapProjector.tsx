import type { BlockFaceProps } from '@/blockkit';
import type { MapConfig } from './model';
export const MapProjector = ({ block }: BlockFaceProps<MapConfig>) => <p>{block.title}</p>;
