import { expect, test } from 'vitest'
import { newAnswer } from '../../../src/answers/answer-state.ts'
import {
  type Conversation,
  conversationToKeep,
  parseConversation,
} from '../../../src/answers/conversation.ts'

const long = 'x'.repeat(20_000)
const source = {
  id: 'kept 1',
  kind: 'kept',
  title: long,
  url: `data:text/html,${long}`,
  tabId: undefined,
  usedPercent: 100,
  cut: false,
  mediaTime: 62,
} as const
const conversation: Conversation = {
  version: 1,
  id: 'a',
  tabId: 1,
  url: source.url,
  title: long,
  at: 1,
  aside: false,
  turns: [
    {
      id: 't',
      words: long,
      askedAt: 1,
      title: long,
      url: source.url,
      answer: {
        ...newAnswer('why', 1, [{ title: long, error: { code: 'page-silent', detail: {} } }]),
        state: 'done',
        sources: [source],
        citations: [
          {
            number: 1,
            source: 'kept 1',
            text: long,
            passage: long,
            title: long,
            url: source.url,
            tabId: undefined,
            page: undefined,
            mediaTime: 62,
          },
        ],
      },
    },
  ],
  replaced: [],
}

test('what is kept of a conversation can be read again, however long the titles and addresses in it are', () => {
  const read = parseConversation(structuredClone(conversationToKeep(conversation)))
  expect(read?.turns[0]?.answer).toMatchObject({
    state: 'done',
    sources: [{ mediaTime: 62 }],
    citations: [{ number: 1, mediaTime: 62 }],
    missing: [{ error: { code: 'page-silent' } }],
  })
})
