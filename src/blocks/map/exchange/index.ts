export { ExchangeMenu } from './ExchangeMenu';
export { ImportDialog } from './ImportDialog';
