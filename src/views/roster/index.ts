export { RosterView } from './RosterView';
