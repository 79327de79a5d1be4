import type { AnswersContext } from '../commands/answers-context.ts'
import type { Choices, CommandContext } from '../commands/command-context.ts'
import type { Command } from '../commands/define-command.ts'
import type { Finding } from '../commands/finding-context.ts'
import type { Late } from '../commands/late.ts'
import type { MediaControls } from '../commands/media-context.ts'
import type { Outcome } from '../dispatch/dispatcher.ts'
import type { Language } from '../language/language.ts'
import type { Page } from '../ports/page.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { PhraseMatch } from '../speech/match-phrase.ts'
import type { Announcer } from './announcer.ts'
import type { AppParts } from './app-parts.ts'
import type { KeptFilesService } from './kept-files-service.ts'
import { late } from './late.ts'
import type { ProvidersService } from './providers-service.ts'
import type { SettingsService } from './settings-service.ts'

interface Parts
  extends Pick<
    AppParts,
    | 'assistant'
    | 'clock'
    | 'files'
    | 'history'
    | 'keep'
    | 'modelStore'
    | 'newCanceller'
    | 'newId'
    | 'onBug'
    | 'pageLists'
    | 'pageWriting'
    | 'store'
    | 'tables'
    | 'textSearch'
    | 'voice'
  > {
  readonly commands: readonly Command[]
  readonly tabs: Tabs
  readonly page: Page
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
export function createAnswerServices(parts: Parts): {
  readonly services: AnswersContext
  readonly providers: Late<ProvidersService>
  /** A command has come to its end. */
  after(command: string, status: Outcome['status']): void
  readonly keptFiles: Late<KeptFilesService>
} {
  const { page, store, language, newId } = parts
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
    return createKnowledge({ ...parts, tables, show: parts.announcer.show, meaning })
  })
  const answerSpeech = late(async () => {
    const { createAnswerSpeaking } = await import('./answer-speaking.ts')
    return createAnswerSpeaking(parts)
  })
  const providers = late(async () => (await import('./providers-service.ts')).createProviders(parts))
  const comments = late(async () => {
    const { createComments } = await import('./comments-service.ts')
    return createComments({ ...parts, knowledge })
  })
  const proposals = late(async () => {
    const { createProposals } = await import('./proposals-service.ts')
    return createProposals(parts)
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
    return createKeptAnswers({ ...parts, tables, knowledge, show: parts.announcer.show })
  })
  return {
    providers,
    after(command, status) {
      // What stands in a reply box is answered when the user sends it.
      if (command === 'submit' && status === 'done') void comments.loaded()?.submitted().catch(parts.onBug)
    },
    keptFiles,
    services: {
      proposals,
      answerSpeech,
      providers,
      meaning,
      retriever,
      knowledge,
      citations: late(async () => (await import('./citations-service.ts')).createCitations(parts)),
      comments,
      lists: late(async () => {
        const { createLists } = await import('./lists-service.ts')
        return createLists(parts)
      }),
      keptAnswers,
      keptFiles,
      answers: {
        async ask(question, tab, signal) {
          const { createAnswers } = await import('./answers-service.ts')
          const { proposingAssistant } = await import('./proposing-assistant.ts')
          const answers = createAnswers({
            speech: await answerSpeech(),
            assistant: proposingAssistant({
              ...parts,
              wanted: () => store.getState().settings.proposals,
              offer,
            }),
            page,
            store,
            language,
            newId,
          })
          return answers.ask(question, tab, signal)
        },
      },
    },
  }
}
