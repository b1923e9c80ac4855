import type { Scene, SceneLink, SceneNode } from '../../../src/blocks/map/scene/types';

const FIRST = ['Kunnan', 'Seudun', 'Hallavuoren', 'Alueen', 'Seurakunnan', 'Suvannon', 'Rantalan', 'Maahanmuuttajien', 'Nuorten', 'Kylän'];
const SECOND = [
  'hyvinvointipalvelut', 'työllisyyspalvelut', 'mielenterveysyhdistys', 'kirjasto', 'ammattiopisto', 'yrittäjät', 'työpaja', 'diakoniatyö',
  'kehittämisyhtiö', 'sosiaalitoimisto', 'kansalaisopisto', 'vapaaehtoiskeskus', 'martat', 'osuuskunta', 'terveysasema', 'kyläyhdistys',
];
const SECTORS = ['public', 'private', 'third', 'other', ''] as const;
const STRENGTHS = ['strong', 'weak', 'weak', 'weak', 'wished'] as const;

/** Random numbers from 0 to 1 that are the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A network that looks like those of regions: near ones know each other (two links of three), and many know the same few. */
export function sampleGraph(count: number, linkCount: number, seed = 7): Scene {
  const random = seeded(seed);
  const side = Math.sqrt(count) * 130;
  const nodes: SceneNode[] = Array.from({ length: count }, (_, i) => ({
    id: `a${i}`,
    at: [Math.round((random() - 0.5) * side * 1.5), Math.round((random() - 0.5) * side)],
    r: 8,
    sector: SECTORS[Math.floor(random() * SECTORS.length)] as SceneNode['sector'],
    label: `${FIRST[i % FIRST.length]} ${SECOND[Math.floor(i / FIRST.length) % SECOND.length]}${i >= 160 ? ` ${Math.floor(i / 160) + 1}` : ''}`,
    isMain: false,
  }));
  const degree = Array.from({ length: count }, () => 0);
  const ends: number[] = [];
  const seen = new Set<number>();
  const links: SceneLink[] = [];
  while (links.length < linkCount) {
    const a = Math.floor(random() * count);
    let b = ends.length > 0 && random() < 1 / 3 ? (ends[Math.floor(random() * ends.length)] as number) : -1;
    if (b < 0) {
      // The nearest of a few.
      let nearest = Infinity;
      for (let tries = 0; tries < 40; tries++) {
        const other = Math.floor(random() * count);
        const [one, two] = [nodes[a]?.at ?? [0, 0], nodes[other]?.at ?? [0, 0]];
        const distance = Math.hypot(one[0] - two[0], one[1] - two[1]);
        if (other !== a && distance < nearest) [b, nearest] = [other, distance];
      }
    }
    const key = Math.min(a, b) * count + Math.max(a, b);
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    links.push({ id: `l${links.length}`, from: `a${a}`, to: `a${b}`, strength: STRENGTHS[Math.floor(random() * STRENGTHS.length)] as SceneLink['strength'] });
    ends.push(a, b);
    degree[a] = (degree[a] ?? 0) + 1;
    degree[b] = (degree[b] ?? 0) + 1;
  }
  const main = [...degree].sort((a, b) => b - a)[Math.floor(count * 0.05)] ?? 0;
  return {
    nodes: nodes.map((node, i) => ({ ...node, r: Math.min(15, 8 + 1.7 * Math.sqrt(degree[i] ?? 0)), isMain: (degree[i] ?? 0) >= main })),
    links,
    ground: 'none',
    ringNames: ['ydin', 'mukana', 'kehällä'],
    groups: [],
    photo: null,
  };
}
