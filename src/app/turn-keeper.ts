import { type AnswerState, isOver, nextAnswer } from '../answers/answer-state.ts'
import type { Turn } from '../answers/conversation.ts'
import { ClavierError } from '../errors.ts'
import type { Clock } from '../ports/clock.ts'
import type { Tab } from '../ports/tabs.ts'
import type { AnswerSpeaking, SpokenAnswer } from './answer-speaking.ts'
import type { createShownAnswers } from './answers-shown.ts'
import type { createConversations } from './conversations.ts'

interface Parts {
  readonly conversations: ReturnType<typeof createConversations>
  readonly shown: ReturnType<typeof createShownAnswers>
  readonly speech: Pick<AnswerSpeaking, 'begin'>
  readonly clock: Pick<Clock, 'wall'>
}

/** Writes a question down before it is sent, and its answer as it comes in and once it has ended. */
export function keepTurn(
  { conversations, shown, speech: speeches, clock }: Parts,
  begun: Pick<Turn, 'id' | 'words' | 'rewrites' | 'answer'>,
  tab: Tab,
) {
  let turn: Turn = { ...begun, askedAt: clock.wall(), title: tab.title, url: tab.url }
  let speech: SpokenAnswer | undefined
  const voiced = () => {
    speech ??= speeches.begin(begun.id)
    return speech
  }
  const change = (answer: AnswerState): void => {
    turn = { ...turn, answer }
    voiced().follow(answer)
    const conversation = conversations.change(turn, isOver(answer))
    if (conversation !== undefined && shown.isFront(conversation.tabId)) shown.show()
  }
  return {
    voiced,
    change,
    /** What breaks on the way ends the answer too: none is under way for ever. */
    async toItsEnd(work: () => Promise<AnswerState>): Promise<AnswerState> {
      try {
        return await work()
      } catch (error) {
        const failed = error instanceof ClavierError ? { code: error.code, detail: error.detail } : undefined
        if (!isOver(turn.answer))
          change(
            nextAnswer(
              turn.answer,
              failed?.code === 'cancelled' ? { kind: 'stopped' } : { kind: 'failed', error: failed },
            ),
          )
        throw error
      }
    },
    async begin(answer: AnswerState, instead?: string): Promise<void> {
      turn = { ...turn, answer }
      const written = conversations.add(tab, turn, instead)
      shown.begin(tab.id)
      await written
    },
  }
}
