import { type AnswerState, isOver, newAnswer } from '../answers/answer-state.ts'
import { askSources, askToRewrite } from '../answers/ask-sources.ts'
import { earlierTurns, type Turn } from '../answers/conversation.ts'
import { readSources, type SourceWish } from '../answers/question-sources.ts'
import type { Retriever } from '../answers/retriever.ts'
import { splitSentences } from '../answers/split-sentences.ts'
import type { Answered, Answers } from '../commands/answers-context.ts'
import type { Names } from '../commands/command-context.ts'
import { ClavierError } from '../errors.ts'
import { type Language, speechTags } from '../language/language.ts'
import { render, say, sayError, type Text } from '../language/text.ts'
import type { Assistant } from '../ports/assistant.ts'
import type { CancelSignal, Clock } from '../ports/clock.ts'
import type { History } from '../ports/history.ts'
import type { Page } from '../ports/page.ts'
import type { PdfReader } from '../ports/pdf.ts'
import type { Tables } from '../ports/tables.ts'
import type { Tab, Tabs } from '../ports/tabs.ts'
import type { PanelStore } from '../state/panel-state.ts'
import { doneText } from './answer-outcome.ts'
import { byName } from './answer-rows.ts'
import { createAnswerSources, type Gathered, type KeptText } from './answer-sources.ts'
import type { AnswerSpeaking, SpokenAnswer } from './answer-speaking.ts'
import { createShownAnswers } from './answers-shown.ts'
import { createConversations } from './conversations.ts'
import type { PromptsService } from './prompts-service.ts'
import { spokenPart } from './spoken-part.ts'
import { keepTurn } from './turn-keeper.ts'

interface Parts {
  readonly speech: Pick<AnswerSpeaking, 'begin'>
  readonly assistant: Assistant
  readonly page: Pick<Page, 'text'>
  readonly tabs: Tabs
  readonly history: Pick<History, 'search'>
  readonly names: Pick<Names, 'sure'>
  readonly pdf: () => Promise<PdfReader>
  readonly kept: ((question: string, most: number) => Promise<readonly KeptText[]>) | undefined
  readonly retriever: () => Promise<Pick<Retriever, 'prepare' | 'find' | 'learn'>>
  readonly tables: () => Promise<Tables>
  readonly prompts: () => Promise<Pick<PromptsService, 'now'>>
  readonly clock: Pick<Clock, 'wall'>
  readonly store: PanelStore
  /** The user's language, in which questions are asked and answered. */
  readonly language: () => Language
  readonly freshBrowser: boolean
  readonly newId: () => string
  readonly warn: (text: Text) => void
  readonly onBug: (error: unknown) => void
}

/** Characters of thoughts that are read out; all of them are in the panel. */
const longestSpoken = 4000

export interface AnswersService extends Answers {
  /** A tab that was closed came back under another id. */
  cameBack(before: number, id: number): void
}

/**
 * Questions and their answers, by tab: an answer belongs to the tab it was asked in, and goes on there while another
 * is in front. The panel shows those of the tab in front.
 */
export async function createAnswers(parts: Parts): Promise<AnswersService> {
  const { assistant, tabs, store, language, newId, clock } = parts
  const sources = createAnswerSources({ ...parts, visitsTitle: () => words(say('source-visits')) })
  const conversations = createConversations({
    ...parts,
    onTrouble: error => parts.warn(sayError({ code: error.code, detail: error.detail })),
  })
  const shown = createShownAnswers({
    store,
    tabs,
    conversations,
    pageWords: page => words(say('pdf-page', { page })),
  })
  const kept = { conversations, shown, speech: parts.speech, clock }
  /** What could not be asked at all, by tab: nothing is left of it but this. */
  const refused = new Map<number, string>()

  await conversations.open().catch(error => {
    if (!(error instanceof ClavierError)) throw error
    parts.warn(sayError({ code: error.code, detail: error.detail }))
  })
  tabs.watch(change => {
    conversations.onTab(change)
    if (change.kind === 'activated' || change.kind === 'closed' || change.kind === 'replaced')
      void shown.look()
  })
  await shown.look()

  return {
    ask: (said, tab, signal) => askOf(said, undefined, tab, signal),
    askSelection: (said, tab, signal) => askOf(said, [{ kind: 'selection' }], tab, signal),
    summarise: (what, tab, signal) =>
      askOf(
        words(say(what === 'page' ? 'question-summary' : 'question-summary-marked')),
        [{ kind: what }],
        tab,
        signal,
      ),
    async askAgain(said, tab, signal) {
      const before = conversations.of(tab.id)?.turns.findLast(turn => turn.rewrites === undefined)
      const last = refused.get(tab.id) ?? before?.words
      if (last === undefined) throw new ClavierError('no-question')
      const wanted = said ?? last
      // What was refused stands for itself: nothing was put in its place.
      const instead = said === undefined && refused.has(tab.id) ? undefined : before?.id
      const turn = newId()
      return { ...(await askOf(wanted, undefined, tab, signal, { turn, instead })), turn }
    },
    async putBack(turn) {
      const conversation = conversations.putBack(turn)
      shown.show()
      return conversation !== undefined
    },
    async rewrite(how, tab, signal) {
      const before = conversations.of(tab.id)?.turns.findLast(({ answer }) => answer.text.trim() !== '')
      if (before === undefined) throw new ClavierError('no-answer')
      return rewritten(before, how, tab, signal)
    },
    async editQuestion(tab) {
      const last = conversations.of(tab.id)?.turns.findLast(turn => turn.rewrites === undefined)
      const question = last?.words ?? refused.get(tab.id)
      if (question === undefined) throw new ClavierError('no-question')
      store.setState(({ questionAgain }) => ({
        view: 'answers',
        questionAgain: { words: question, times: (questionAgain?.times ?? 0) + 1 },
      }))
      return question
    },
    async beginAnew(tab) {
      const conversation = conversations.putAside(tab.id)
      if (conversation === undefined) throw new ClavierError('no-question')
      shown.show()
      return conversation.id
    },
    async takeUp(id) {
      const conversation = conversations.takeUp(id)
      shown.show()
      return conversation !== undefined
    },
    async showThoughts(tab) {
      const turn = conversations.of(tab.id)?.turns.at(-1)
      if (turn === undefined || turn.answer.thinking.trim() === '') throw new ClavierError('no-thoughts')
      store.setState({ view: 'answers', thoughtsShown: true })
      return spokenPart(turn.answer.thinking, longestSpoken, parts.language())
    },
    hideThoughts() {
      const { thoughtsShown } = store.getState()
      store.setState({ thoughtsShown: false })
      return thoughtsShown
    },
    async last(tab) {
      const turn = conversations
        .of(tab.id)
        ?.turns.findLast(({ answer }) => isOver(answer) && answer.text !== '')
      if (turn === undefined) return undefined
      const { answer, id, url, title } = turn
      const digest = answer.by?.kind === 'model' ? answer.by.digest : ''
      const { question, text, systemPrompt } = answer
      return {
        id,
        question,
        answer: text,
        url,
        title,
        tabId: tab.id,
        model: byName(answer) ?? '',
        digest,
        systemPrompt,
      }
    },
    cameBack(before, id) {
      conversations.move(before, id)
      void shown.look()
    },
  }

  async function askOf(
    said: string,
    wishes: readonly SourceWish[] | undefined,
    tab: Tab,
    signal: CancelSignal,
    { turn = newId(), instead }: { readonly turn?: string; readonly instead?: string | undefined } = {},
  ): Promise<Answered> {
    if (said.trim() === '') throw new ClavierError('nothing-asked')
    refused.set(tab.id, said)
    const read = await readWords(said, wishes)
    const gathered = await gather(read.wishes, read.question, tab, signal)
    refused.delete(tab.id)
    const earlier = conversations.of(tab.id)?.turns.filter(({ id }) => id !== instead) ?? []
    const fresh = newAnswer(read.question, tab.id, gathered?.missing)
    const keeper = keepTurn(kept, { id: turn, words: said, answer: fresh }, tab)
    if (gathered === undefined) {
      await keeper.begin({ ...fresh, state: 'stopped' }, instead)
      return stopped
    }
    await keeper.begin(fresh, instead)
    const answer = await keeper.toItsEnd(async () => {
      const [prompts, retriever] = await Promise.all([parts.prompts(), parts.retriever()])
      const made = await askSources({
        ...gathered,
        assistant,
        finder: retriever,
        earlier: earlierTurns(earlier),
        tabId: tab.id,
        question: read.question,
        settings: store.getState().settings,
        prompts: prompts.now(),
        language: speechTags[language()],
        signal,
        onChange: keeper.change,
      })
      // For the next question: nothing waits for vectors.
      retriever.learn(gathered.learnable)
      return made
    })
    return answered(answer, keeper)
  }

  async function rewritten(
    before: Turn,
    how: 'shorter' | 'longer',
    tab: Tab,
    signal: CancelSignal,
  ): Promise<Answered> {
    const question = words(say(how === 'shorter' ? 'question-shorter' : 'question-longer'))
    const fresh = newAnswer(question, tab.id)
    const keeper = keepTurn(kept, { id: newId(), words: question, rewrites: how, answer: fresh }, tab)
    await keeper.begin(fresh)
    const answer = await keeper.toItsEnd(async () =>
      askToRewrite({
        assistant,
        before: before.answer,
        instruction: rewriteInstructions[how],
        otherwise: how === 'shorter' ? firstSentence(before.answer.text) : '',
        tabId: tab.id,
        question,
        settings: store.getState().settings,
        prompts: (await parts.prompts()).now(),
        language: speechTags[language()],
        signal,
        onChange: keeper.change,
      }),
    )
    return answered(answer, keeper)
  }

  async function readWords(said: string, wishes: readonly SourceWish[] | undefined) {
    if (wishes !== undefined) return { wishes, question: said.trim() }
    const { known, named } = await sources.lookAround()
    const read = readSources(said, language(), known, named)
    const [unknown] = read.unknown
    if (unknown !== undefined) throw new ClavierError('source-unknown', { name: unknown })
    return read
  }

  /** What is asked about; undefined where it was stopped before it was read. */
  async function gather(
    wishes: readonly SourceWish[],
    question: string,
    tab: Tab,
    signal: CancelSignal,
  ): Promise<Gathered | undefined> {
    try {
      const gathered = await sources.gather(wishes, question, tab, signal)
      if (gathered.sources.every(({ text }) => text.trim() === '')) throw new ClavierError('page-empty')
      return gathered
    } catch (error) {
      if (error instanceof ClavierError && error.code === 'cancelled') return undefined
      throw error
    }
  }

  function answered(answer: AnswerState, { voiced }: { readonly voiced: () => SpokenAnswer }): Answered {
    if (answer.state === 'stopped') return stopped
    if (answer.by?.kind === 'retrieval' && answer.error !== undefined) {
      const text = say('answer-by-retrieval', { why: sayError(answer.error) })
      return { text, spoken: voiced().ended(answer, text), cut: false }
    }
    if (answer.error !== undefined) throw new ClavierError(answer.error.code, answer.error.detail)
    const text = doneText(answer)
    return { text, spoken: voiced().ended(answer, text), cut: false }
  }

  function words(text: Text): string {
    return render(language(), text)
  }
}

function firstSentence(text: string): string {
  const [first] = splitSentences(text, '')
  return first === undefined ? '' : text.slice(first.start, first.end)
}

const stopped: Answered = { text: say('answer-stopped'), spoken: '', cut: true }

/** For the model, in English as all that it is told. */
const rewriteInstructions = {
  shorter: 'Say the text above again in one or two short sentences. Keep its marks such as [1].',
  longer:
    'Say the text above again at more length, explaining what it says. Add no facts. Keep its marks such as [1].',
} as const
