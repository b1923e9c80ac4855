export { communities, type Communities } from './communities';
export { measure } from './measure';
export type { ActorMeasures, Measures, NetworkMeasures } from './measureTypes';
export { type GroupedBy, type SuggestedLink, suggestLinks, type WishedGain, wishedLinks } from './suggestLinks';
export type { Graph, GraphActor, GraphLink, LinkStrength } from './types';
