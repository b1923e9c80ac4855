export { LastMissing } from './LastMissing';
export { LastTime } from './LastTime';
