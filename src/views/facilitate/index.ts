export { FacilitateView } from './FacilitateView';
