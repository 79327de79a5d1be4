import { lazyPart, lazyView } from '../lazy-view.ts'
import { choicesBesideAnswer } from '../now/choices-list.ts'
import { meaningLine } from '../now/meaning-line.ts'
import { viewOf } from '../view-parts.ts'
import { conversationView } from './conversation-view.ts'

/**
 * All that answers: first what is asked and answered, with what is offered to choose from, then what is done with the page's own lists, then what was
 * kept, then the models that answer. What is not always wanted is a `lazyPart`, loaded when its state is there.
 */
export const answersView = viewOf([
  ['conversation', conversationView],
  ['answer-choices', choicesBesideAnswer],
  ['meaning-line', meaningLine],
  [
    'items',
    lazyPart(
      ({ items }) => items !== undefined,
      async () => (await import('./items-view.ts')).itemsView,
    ),
  ],
  [
    'prompt',
    lazyPart(
      ({ prompt, view }) => prompt !== undefined && view === 'answers',
      async () => (await import('./prompt-view.ts')).promptView,
    ),
  ],
  ['kept', lazyView('answers', async () => (await import('./kept-view.ts')).keptView)],
  ['models', lazyView('answers', async () => (await import('./models-view.ts')).modelsView)],
])
