export { SearchPalette } from './SearchPalette';
export { searchWorkbook, type SearchHit } from './searchWorkbook';
