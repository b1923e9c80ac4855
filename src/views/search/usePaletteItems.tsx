import {
  AppWindow, BookOpen, CalendarClock, CalendarRange, CircleHelp, FileText, FileUp, History, Languages, ListTodo, type LucideIcon, Presentation, Redo2, RotateCw, Share, ShieldCheck, SunMoon,
  Undo2, User, Users,
} from 'lucide-react';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useDocument } from '@/blockkit';
import { setLanguage, useLanguage } from '@/i18n';
import { LANGUAGES } from '@/lib/languages';
import { SectionMark } from '@/ui';
import { openHelp } from '../shared/aids';
import { useServices } from '../services';
import { ICON } from '../shared/icon';
import { useLocalTemplate, useOpenWorkbook } from '../shared/OpenWorkbookContext';
import { goTo, routes } from '../shared/routes';
import { useSections, type WorkbookSection } from '../shared/sections';
import { setTheme, THEMES, useTheme } from '../shared/settings';
import { useShell } from '../shared/shell';
import { excerpt, matchText, type Range } from './matchText';
import { recentSections } from './recentSections';
import { type SearchHit, searchWorkbook } from './searchWorkbook';
import { texts } from './texts';

/** One line of the palette. */
export interface PaletteItem {
  readonly id: string;
  readonly icon: ReactNode;
  readonly text: string;
  readonly ranges: readonly Range[];
  /** Where it is, or `''`. */
  readonly detail: string;
  readonly onPick: () => void;
}

export interface PaletteGroup {
  readonly id: 'recent' | 'commands' | 'found';
  readonly items: readonly PaletteItem[];
}

const MAX_COMMANDS_AMONG_HITS = 5;

const icon = (Icon: LucideIcon): ReactNode => <Icon {...ICON} />;

/** Everything that can be done from the palette. */
function useCommands(): readonly PaletteItem[] {
  const t = texts.useT();
  const { id, store } = useOpenWorkbook();
  const { openExport, openVersions } = useShell();
  const language = useLanguage();
  const theme = useTheme();
  return useMemo(() => {
    const command = (name: string, sign: LucideIcon, text: string, onPick: () => void): PaletteItem => ({
      id: `command:${name}`, icon: icon(sign), text, ranges: [], detail: '', onPick,
    });
    const { canUndo, canRedo } = store.getUndoState();
    return [
      command('plan', CalendarRange, t('goPlan'), () => goTo(routes.plan(id))),
      command('roster', Users, t('goRoster'), () => goTo(routes.roster(id))),
      command('cover', BookOpen, t('goCover'), () => goTo(routes.workbook(id))),
      command('present', Presentation, t('goPresent'), () => goTo(routes.present(id))),
      command('facilitate', AppWindow, t('goFacilitate'), () => goTo(routes.facilitate(id))),
      command('agenda', CalendarClock, t('goAgenda'), () => goTo(routes.agenda(id))),
      command('rounds', RotateCw, t('goRounds'), () => goTo(routes.rounds(id))),
      command('export', Share, t('export'), () => openExport()),
      command('import', FileUp, t('goImport'), () => goTo(routes.import(id))),
      command('versions', History, t('versions'), () => openVersions()),
      command('privacy', ShieldCheck, t('privacy'), () => goTo(routes.privacy(id))),
      command('help', CircleHelp, t('help'), openHelp),
      ...(canUndo ? [command('undo', Undo2, t('undo'), () => store.undo())] : []),
      ...(canRedo ? [command('redo', Redo2, t('redo'), () => store.redo())] : []),
      ...LANGUAGES.filter((one) => one !== language).map((one) =>
        command(`language-${one}`, Languages, t(`language-${one}`), () => setLanguage(one))),
      ...THEMES.filter((one) => one !== theme).map((one) => command(`theme-${one}`, SunMoon, t(`theme-${one}`), () => setTheme(one))),
    ];
  }, [t, id, store, openExport, openVersions, language, theme]);
}

const sectionIcon = (section: WorkbookSection): ReactNode =>
  section.number > 0 ? <SectionMark number={section.number} size="small" /> : icon(FileText);

const HIT_ICONS = { actor: User, step: ListTodo, event: CalendarRange, text: FileText } as const;

/** Gives the lines for a query: commands and what the workbook says; without a query recent sections and all commands. */
export function usePaletteSearch(): (query: string) => readonly PaletteGroup[] {
  const t = texts.useT();
  const { id } = useOpenWorkbook();
  const { blockSpec } = useServices();
  const template = useLocalTemplate();
  const language = useLanguage();
  const document = useDocument((whole) => whole);
  const sections = useSections();
  const commands = useCommands();

  return useCallback((query) => {
    const go = (section: WorkbookSection, entry: string) => () => goTo(`${routes.section(id, section.id)}${entry && `?e=${entry}`}`);
    const whereOf = ({ kind, section, blockTitle, text }: SearchHit): string => {
      if (kind === 'actor') return t('actor');
      if (!section) return '';
      if (kind === 'section') return text === section.section.title ? '' : section.section.title;
      const where = [section.number > 0 ? `${section.number} ${section.section.title}` : section.section.title, blockTitle];
      return [...where.filter(Boolean), ...(section.hidden ? [t('leftOut')] : [])].join(' · ');
    };
    const hitItem = (hit: SearchHit): PaletteItem => ({
      id: hit.id,
      icon: hit.kind === 'section' && hit.section ? sectionIcon(hit.section) : icon(HIT_ICONS[hit.kind === 'section' ? 'text' : hit.kind]),
      ...excerpt(hit.text, hit.ranges),
      detail: whereOf(hit),
      onPick: hit.section ? go(hit.section, hit.entry) : () => goTo(`${routes.roster(id)}?e=${hit.entry}`),
    });
    const groups = ((): readonly PaletteGroup[] => {
      if (query.trim() === '') {
        const here = window.location.hash.split('?')[0];
        const recent = recentSections(id).flatMap((sectionId) => sections.find((one) => one.id === sectionId) ?? [])
          .filter((one) => routes.section(id, one.id) !== here);
        return [
          {
            id: 'recent',
            items: recent.map((one): PaletteItem => ({
              id: `recent:${one.id}`, icon: sectionIcon(one), text: one.section.title, ranges: [], detail: '', onPick: go(one, ''),
            })),
          },
          { id: 'commands', items: commands },
        ];
      }
      const matching = commands.flatMap((command) => {
        const match = matchText(command.text, query);
        return match ? [{ ...command, ranges: match.ranges }] : [];
      });
      return [
        { id: 'commands', items: matching.slice(0, MAX_COMMANDS_AMONG_HITS) },
        { id: 'found', items: searchWorkbook(document, template, blockSpec, language, query).map(hitItem) },
      ];
    })();
    return groups.filter(({ items }) => items.length > 0);
  }, [t, id, sections, commands, document, template, blockSpec, language]);
}
