export { RoundsView } from './RoundsView';
