import type { AnswerState } from '../answers/answer-state.ts'
import { askPage } from '../answers/ask-page.ts'
import type { Answers } from '../commands/answers-context.ts'
import { ClavierError } from '../errors.ts'
import { type Language, speechTags } from '../language/language.ts'
import { say, sayError, type Text } from '../language/text.ts'
import type { Assistant } from '../ports/assistant.ts'
import type { Page } from '../ports/page.ts'
import type { AnswerRow } from '../state/answers-state.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { AnswerSpeaking } from './answer-speaking.ts'

interface Parts {
  readonly speech: Pick<AnswerSpeaking, 'begin'>
  readonly assistant: Assistant
  readonly page: Page
  readonly store: PanelStore
  /** The user's language, in which questions are asked and answered. */
  readonly language: () => Language
  readonly newId: () => string
}

/** Questions about a page, answered in the Answers view. The answer keeps the tab it was asked in. */
export function createAnswers(parts: Parts): Answers {
  const { assistant, page, store, language } = parts
  return {
    async ask(question, tab, signal) {
      const pageText = await page.text(tab.id)
      const { model, contextTokens } = store.getState().settings
      const id = parts.newId()
      const voiced = parts.speech.begin(id)
      const answer = await askPage({
        assistant,
        text: pageText,
        tabId: tab.id,
        question,
        settings: { model, contextTokens },
        language: speechTags[language()],
        signal,
        onChange: state => {
          voiced.follow(state)
          const answer = rowOf(state, id, tab.title)
          // Shown when it begins; later on the user may look at something else.
          store.setState(state.state === 'probing' ? { answer, view: 'answers' } : { answer })
        },
      })
      if (answer.state === 'stopped') return { text: say('answer-stopped'), spoken: '', cut: true }
      if (answer.by?.kind === 'retrieval' && answer.error !== undefined) {
        const text = say('answer-by-retrieval', { why: sayError(answer.error) })
        return { text, spoken: voiced.ended(answer, text), cut: false }
      }
      if (answer.error !== undefined) throw new ClavierError(answer.error.code, answer.error.detail)
      const text = doneText(answer)
      return { text, spoken: voiced.ended(answer, text), cut: false }
    },
  }
}

/** Whose answer it is, and what is wrong with it, the worst first. */
function doneText(answer: AnswerState): Text {
  const by = byName(answer) ?? ''
  if (answer.promptCut) return say('answer-doubtful', { by })
  if (answer.answerCut) return say('answer-unfinished', { by })
  if (answer.insteadOf !== undefined) return say('answer-instead', { by, wanted: answer.insteadOf })
  return say('answer-done', { by })
}

function byName({ by }: AnswerState): string | undefined {
  return by?.kind === 'model' ? by.name : by?.kind
}

function rowOf(answer: AnswerState, id: string, tabTitle: string): AnswerRow {
  return {
    id,
    question: answer.question,
    tabTitle,
    text: answer.text,
    thinking: answer.thinking,
    state: answer.state,
    by: byName(answer),
    usedPercent: answer.by === undefined ? undefined : answer.usedPercent,
    sources: [],
    passages: answer.passages.map(passage => passage.text),
    citations: [],
    keptAs: undefined,
    promptCut: answer.promptCut,
    error: answer.error,
  }
}
