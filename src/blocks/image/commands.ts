import { entryCommands } from '@/blockkit';
import type { ImageState, Picture } from './model';

export const pictureCommands = entryCommands<ImageState, Picture>('image', (state) => state.items);
