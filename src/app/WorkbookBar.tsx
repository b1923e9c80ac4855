import {
  BookOpen, CalendarClock, CalendarRange, CircleHelp, Ellipsis, FileUp, History, Languages, Moon, Presentation, Redo2, RotateCw, Search, Share, ShieldCheck, Sun, SunMoon,
  Undo2, Users, Waypoints,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Button, ButtonLink, IconButton, Menu, type MenuItem } from '@/ui';
import { useDocument } from '@/blockkit';
import { setLanguage, useLanguage } from '@/i18n';
import { LANGUAGES } from '@/lib/languages';
import { openHelp } from '@/views/shared/aids';
import { AppHeader } from '@/views/shared/AppHeader';
import { ICON } from '@/views/shared/icon';
import { LANGUAGE_NAMES } from '@/views/shared/LanguageSwitch';
import { useOpenWorkbook } from '@/views/shared/OpenWorkbookContext';
import { goTo, routes } from '@/views/shared/routes';
import { useSections } from '@/views/shared/sections';
import { setTheme, THEMES, useTheme } from '@/views/shared/settings';
import { useShell } from '@/views/shared/shell';
import { texts as sharedTexts } from '@/views/shared/texts';
import { presentHere } from './presentHere';
import { SaveState } from './SaveState';
import { texts } from './texts';
import { useUndo } from './useUndo';
import styles from './WorkbookBar.module.css';

/** The bar over an open workbook: where we are, is it saved, and the tools of the whole workbook. */
export function WorkbookBar() {
  const t = texts.useT();
  const shared = sharedTexts.useT();
  const { id, store } = useOpenWorkbook();
  const { openPalette, openExport } = useShell();
  const { undo, redo, canUndo, canRedo } = useUndo(store);
  const name = useDocument((document) => document.meta.name) || shared('untitled');
  const map = useMapAddress(id);
  const [path] = useLocation();
  const present = presentHere(id, path);

  return (
    <AppHeader
      tools={
        <>
          <div className={styles.icons} role="group" aria-label={t('history')}>
            <IconButton label={t('undo')} icon={<Undo2 {...ICON} />} isDisabled={!canUndo} onPress={undo} />
            <IconButton label={t('redo')} icon={<Redo2 {...ICON} />} isDisabled={!canRedo} onPress={redo} />
          </div>
          <IconButton label={t('search')} icon={<Search {...ICON} />} onPress={openPalette} />
          <nav className={styles.pages} aria-label={t('pages')}>
            {map && <BarLink href={map} path={path} icon={<Waypoints {...ICON} />}>{t('map')}</BarLink>}
            <BarLink href={routes.plan(id)} path={path} icon={<CalendarRange {...ICON} />}>{t('plan')}</BarLink>
            <BarLink href={routes.roster(id)} path={path} icon={<Users {...ICON} />}>{t('roster')}</BarLink>
          </nav>
          <span className={styles.present}>
            <ButtonLink href={present} icon={<Presentation {...ICON} />}>{t('present')}</ButtonLink>
          </span>
          <span className={styles.export}>
            <Button variant="quiet" icon={<Share {...ICON} />} onPress={() => openExport()}>{t('export')}</Button>
          </span>
          <MoreMenu />
        </>
      }
    >
      <span className={styles.separator} />
      <a className={styles.name} href={routes.workbook(id)} {...(path === `/w/${id}` && { 'aria-current': 'page' })}>{name}</a>
      <div className={styles.saved}><SaveState /></div>
    </AppHeader>
  );
}

/** Where the workbook's first map has the whole window; null in a workbook without one. */
function useMapAddress(id: string): string | null {
  for (const { section, hidden } of useSections()) {
    const block = hidden ? undefined : section.blocks.find(({ kind }) => kind === 'map');
    if (block) return routes.block(id, section.id, block.id);
  }
  return null;
}

interface BarLinkProps {
  readonly href: string;
  readonly path: string;
  readonly icon: ReactNode;
  readonly children: string;
}

const BarLink = ({ href, path, icon, children }: BarLinkProps) => (
  <ButtonLink variant="quiet" href={href} icon={icon} {...(href === `#${path}` && { 'aria-current': 'page' })}>{children}</ButtonLink>
);

const THEME_ICONS = { paper: Sun, projector: Moon, system: SunMoon } as const;

function MoreMenu() {
  const t = texts.useT();
  const shared = sharedTexts.useT();
  const { openExport, openVersions } = useShell();
  const { id } = useOpenWorkbook();
  const language = useLanguage();
  const theme = useTheme();
  const map = useMapAddress(id);
  const [path] = useLocation();
  const go = (href: string) => () => goTo(href);
  const items: MenuItem[] = [
    { id: 'contents', label: t('contents'), icon: <BookOpen {...ICON} />, onAction: go(routes.workbook(id)) },
    ...(map ? [{ id: 'map', label: t('map'), icon: <Waypoints {...ICON} />, onAction: go(map) }] : []),
    { id: 'present', label: t('present'), icon: <Presentation {...ICON} />, onAction: go(presentHere(id, path)) },
    { id: 'agenda', label: t('agenda'), icon: <CalendarClock {...ICON} />, onAction: go(routes.agenda(id)) },
    { id: 'plan', label: t('plan'), icon: <CalendarRange {...ICON} />, onAction: go(routes.plan(id)) },
    { id: 'roster', label: t('roster'), icon: <Users {...ICON} />, onAction: go(routes.roster(id)) },
    { id: 'rounds', label: t('rounds'), icon: <RotateCw {...ICON} />, onAction: go(routes.rounds(id)) },
    { id: 'export', label: t('export'), icon: <Share {...ICON} />, onAction: () => openExport() },
    { id: 'import', label: t('import'), icon: <FileUp {...ICON} />, onAction: go(routes.import(id)) },
    { id: 'versions', label: t('versions'), icon: <History {...ICON} />, onAction: openVersions },
    { id: 'privacy', label: t('privacy'), icon: <ShieldCheck {...ICON} />, onAction: go(routes.privacy(id)) },
    ...THEMES.filter((one) => one !== theme).map((one) => {
      const Icon = THEME_ICONS[one];
      return { id: `theme-${one}`, label: `${shared('theme')}: ${shared(`theme-${one}`)}`, icon: <Icon {...ICON} />, onAction: () => setTheme(one) };
    }),
    ...LANGUAGES.filter((one) => one !== language).map((one) => ({
      id: `language-${one}`, label: `${shared('language')}: ${LANGUAGE_NAMES[one]}`, icon: <Languages {...ICON} />, onAction: () => setLanguage(one),
    })),
    { id: 'help', label: shared('help'), icon: <CircleHelp {...ICON} />, onAction: openHelp },
  ];
  return <Menu label={t('more')} trigger={<IconButton label={t('more')} icon={<Ellipsis {...ICON} />} />} items={items} />;
}
