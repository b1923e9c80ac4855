export { PresentView } from './PresentView';
