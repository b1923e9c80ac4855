/** The zone of the plan. */
const HOME = 'Europe/Helsinki';

/** Names that Outlook gives to zones, for files that do not bring the zone itself (Unicode CLDR, windowsZones). */
const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'FLE Standard Time': 'Europe/Helsinki',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'GTB Standard Time': 'Europe/Bucharest',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Romance Standard Time': 'Europe/Paris',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'Russian Standard Time': 'Europe/Moscow',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Eastern Standard Time': 'America/New_York',
  'Central Standard Time': 'America/Chicago',
  'Pacific Standard Time': 'America/Los_Angeles',
  'India Standard Time': 'Asia/Kolkata',
  'China Standard Time': 'Asia/Shanghai',
  'Tokyo Standard Time': 'Asia/Tokyo',
};

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** A clock of a zone; null when nobody knows the zone. */
function clockOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null;
  try {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
    });
  } catch {
    format = null;
  }
  formats.set(zone, format);
  return format;
}

/** A day and a time of day as a clock on the wall shows them. */
export interface Wall {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM` */
  readonly time: string;
}

function wallAt(at: number, zone: string): Wall {
  const parts = Object.fromEntries((clockOf(zone)?.formatToParts(at) ?? []).map(({ type, value }) => [type, value]));
  return { day: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` };
}

/** A moment (ms since 1970) as clocks in Finland show it. */
export const homeWall = (at: number): Wall => wallAt(at, HOME);

/**
 * The zone that a calendar's name for it means, as the Internet Assigned Numbers Authority names it; null when nobody
 * knows it. Takes Outlook's names and the long ones of some programs (`/example.org/20070129_1/Europe/Helsinki`).
 */
export function zoneOf(name: string): string | null {
  const plain = name.trim().replace(/^"|"$/g, '');
  const known = WINDOWS_ZONES[plain] ?? plain;
  if (known !== '' && clockOf(known)) return known;
  const tail = /([A-Z][A-Za-z_]+\/[A-Z][A-Za-z_]+)$/.exec(plain)?.[1];
  return tail !== undefined && clockOf(tail) ? tail : null;
}

/** What clocks in Finland show when those of another zone show `wall`. */
export function toHome(wall: Wall, zone: string): Wall {
  if (zone === HOME) return wall;
  const wanted = Date.parse(`${wall.day}T${wall.time}:00Z`);
  if (Number.isNaN(wanted)) return wall;
  let at = wanted;
  // Twice: the first guess may stand on the other side of a change of the clocks.
  for (let round = 0; round < 2; round += 1) {
    const seen = wallAt(at, zone);
    at += wanted - Date.parse(`${seen.day}T${seen.time}:00Z`);
  }
  return homeWall(at);
}
