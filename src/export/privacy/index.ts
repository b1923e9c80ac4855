export * from './noteOnPaper';
