import { Moon, Sun } from 'lucide-react';
import { IconButton } from '@/ui';
import { ICON } from './icon';
import { isDark, setTheme, useTheme } from './settings';
import { texts } from './texts';

/** One press between paper and projector. */
export function ThemeButton() {
  const t = texts.useT();
  const dark = isDark(useTheme());
  const Icon = dark ? Sun : Moon;
  return (
    <IconButton
      label={t(dark ? 'toPaper' : 'toProjector')}
      icon={<Icon {...ICON} />}
      onPress={() => setTheme(dark ? 'paper' : 'projector')}
    />
  );
}
