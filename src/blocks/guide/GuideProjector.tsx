import type { ReactNode } from 'react';
import type { BlockFaceProps } from '@/blockkit';
import { GuideText } from './GuideText';
import type { GuideConfig } from './model';

export const GuideProjector = ({ config }: BlockFaceProps<GuideConfig>): ReactNode => <GuideText config={config} />;
