export { Attention, type AttentionTool } from './Attention';
