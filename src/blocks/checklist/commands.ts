import { blockCommand, entryCommands } from '@/blockkit';
import { type Answer, type ChecklistState, OPEN, type OwnStatement } from './model';

/** Answers a statement of the template. */
export const answerStatement = blockCommand<ChecklistState, { id: string; changes: Partial<Answer> }>({
  name: 'checklist.answer',
  recipe: (state, { id, changes }) => {
    const answer = state.answers[id];
    if (answer) Object.assign(answer, changes);
    else state.answers[id] = { ...OPEN, ...changes };
  },
  mergeKey: ({ id, changes }) => `${id}:${Object.keys(changes).join()}`,
});

/** Statements of the group's own. */
export const ownStatements = entryCommands<ChecklistState, OwnStatement>('checklist', (state) => state.items);
