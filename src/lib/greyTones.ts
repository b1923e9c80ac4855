import type { paperTones } from './paperTones';

/**
 * The meanings of `paperTones` for a black and white printer: words and strokes black enough not to break up into dots,
 * sectors as far apart in lightness as they are in colour. Shapes, strokes and words tell what colours told.
 */
export const greyTones: Readonly<Record<keyof typeof paperTones, string>> = {
  ink: '#000000', 'ink-2': '#262626', 'ink-3': '#404040', lake: '#000000', berry: '#000000', ochre: '#262626',
  rule: '#8c8c8c', edge: '#595959', board: '#d0d0d0', sheet: '#ffffff', wash: '#ebebeb',
  public: '#6b6b6b', private: '#9c9c9c', third: '#000000', other: '#404040',
  'heat-1': '#f4f4f4', 'heat-2': '#e3e3e3', 'heat-3': '#cfcfcf', 'heat-4': '#bababa', 'heat-5': '#a6a6a6',
};
