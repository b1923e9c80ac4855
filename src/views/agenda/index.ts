export { AgendaView } from './AgendaView';
