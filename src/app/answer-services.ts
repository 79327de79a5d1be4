import type { AnswersContext } from '../commands/answers-context.ts'
import type { Choices, CommandContext, Names } from '../commands/command-context.ts'
import type { Command } from '../commands/define-command.ts'
import type { Finding } from '../commands/finding-context.ts'
import type { Late } from '../commands/late.ts'
import type { MediaControls } from '../commands/media-context.ts'
import type { Language } from '../language/language.ts'
import type { Stop } from '../ports/clock.ts'
import type { Page } from '../ports/page.ts'
import type { Field } from '../ports/page-writing.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { PhraseMatch } from '../speech/match-phrase.ts'
import { watchState } from '../state/panel-state.ts'
import type { Announcer } from './announcer.ts'
import type { AnswersService } from './answers-service.ts'
import type { AppParts } from './app-parts.ts'
import { late } from './late.ts'
import { onlyRefused } from './only-refused.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts
  extends Pick<
    AppParts,
    | 'assistant'
    | 'clock'
    | 'files'
    | 'history'
    | 'freshBrowser'
    | 'keep'
    | 'modelStore'
    | 'newCanceller'
    | 'newId'
    | 'onBug'
    | 'pageLists'
    | 'pageWriting'
    | 'pdf'
    | 'store'
    | 'tables'
    | 'textSearch'
    | 'voice'
  > {
  readonly commands: readonly Command[]
  readonly tabs: Tabs
  readonly page: Page
  readonly names: Pick<Names, 'sure'>
  readonly choices: () => Choices
  readonly acting: CommandContext['acting']
  readonly change: SettingsService['change']
  readonly language: () => Language
  /** Language that is spoken in. */
  readonly voiceLanguage: () => Language
  readonly announcer: Announcer
  readonly finding: Late<Finding>
  readonly media: Late<MediaControls>
  /** What a phrase means, as if it had been typed. */
  readonly read: (phrase: string) => PhraseMatch
}

/** All that answers and is kept, each part loaded when it is first wanted. */
export function createAnswerServices(parts: Parts) {
  const { store, announcer } = parts
  const prompts = late(async () => (await import('./prompts-service.ts')).createPrompts(parts))
  const meaning = late(async () => (await import('./meaning-service.ts')).createMeaning(parts))
  const retriever = late(async () => {
    const { createRetriever } = await import('../answers/retriever.ts')
    return createRetriever({
      ...parts,
      search: parts.textSearch,
      meaning,
      onProgress: learning => store.setState({ learningByMeaning: learning }),
    })
  })
  const knowledge = late(async () => {
    const [{ createKnowledge }, tables] = await Promise.all([import('./kept-service.ts'), parts.tables()])
    return createKnowledge({
      ...parts,
      prompts,
      tables,
      show: parts.announcer.show,
      meaning,
      last: async tab => (await answers()).last(tab),
    })
  })
  const answerSpeech = late(async () => {
    const { createAnswerSpeaking } = await import('./answer-speaking.ts')
    return createAnswerSpeaking(parts)
  })
  const showPrompts = async () => (await prompts()).refresh()
  const providers = late(async () => (await import('./providers-service.ts')).createProviders(parts))
  const comments = late(async () => {
    const { createComments } = await import('./comments-service.ts')
    return createComments({ ...parts, prompts, knowledge })
  })
  const proposals = late(async () => {
    const { createProposals } = await import('./proposals-service.ts')
    return createProposals({ ...parts, prompts })
  })
  /** Offered beside the answer, and read behind it. */
  const offer = async (lines: readonly string[], page: string) => {
    const told = (await proposals()).offerLines(lines, page)
    if (told !== undefined) answerSpeech.loaded()?.behind(told)
  }
  const keptFiles = late(async () =>
    (await import('./kept-files-service.ts')).createKeptFiles({ ...parts, knowledge }),
  )
  const keptAnswers = late(async () => {
    const [{ createKeptAnswers }, tables] = await Promise.all([import('./recall-service.ts'), parts.tables()])
    return createKeptAnswers({ ...parts, prompts, tables, knowledge, show: parts.announcer.show })
  })
  const answers: Late<AnswersService> = late(async () => {
    const [{ createAnswers }, { proposingAssistant }, speech] = await Promise.all([
      import('./answers-service.ts'),
      import('./proposing-assistant.ts'),
      answerSpeech(),
    ])
    return createAnswers({
      ...parts,
      assistant: proposingAssistant({
        ...parts,
        wanted: () => store.getState().settings.proposals,
        offer,
      }),
      speech,
      kept: async (question, most) => {
        const entries = await (await knowledge()).choose(question, most)
        return entries.map(({ id, title, url, question: asked, answer, language, mediaTime }) => ({
          id,
          title: title || asked,
          url,
          text: `${asked}\n\n${answer}`,
          language,
          ...(mediaTime === undefined ? {} : { mediaTime }),
        }))
      },
      prompts,
      retriever,
      warn: announcer.warn,
    })
  })
  const citations = late(async () => (await import('./citations-service.ts')).createCitations(parts))
  const services: AnswersContext = {
    providers,
    citations,
    meaning,
    retriever,
    knowledge,
    answers,
    answerSpeech,
    prompts,
    proposals,
    comments,
    lists: late(async () => {
      const { createLists } = await import('./lists-service.ts')
      return createLists({ ...parts, prompts })
    }),
    keptAnswers,
    keptFiles,
  }
  return {
    providers,
    prompts,
    keptFiles,
    services,
    /** Conversations of the panel before are shown as soon as somebody looks. */
    start: (): Stop =>
      watchState(
        store,
        ({ view }) => view === 'answers',
        looks => {
          if (!looks && !parts.freshBrowser) return
          // What the store refuses now is told to who asks for something.
          void answers().catch(onlyRefused).catch(parts.onBug)
          if (looks) void showPrompts().catch(onlyRefused).catch(parts.onBug)
        },
      ),
    /** A tab that was closed came back under another id. */
    cameBack: (before: number, id: number) => answers.loaded()?.cameBack(before, id),
    /** The user has sent the form of a field. */
    submitted(field: Field): void {
      // What stands in a reply box is answered when the user sends it.
      void comments.loaded()?.submitted(field).catch(parts.onBug)
    },
  }
}
