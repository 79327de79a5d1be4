import type { Language } from '../language/language.ts'
import type { AllData } from '../ports/all-data.ts'
import type { Assistant } from '../ports/assistant.ts'
import type { Bookmarks } from '../ports/bookmarks.ts'
import type { NewCanceller } from '../ports/cancel.ts'
import type { Clock } from '../ports/clock.ts'
import type { Files } from '../ports/files.ts'
import type { GuessPage } from '../ports/guess-page.ts'
import type { History } from '../ports/history.ts'
import type { Keyboards } from '../ports/keys.ts'
import type { Machine } from '../ports/machine.ts'
import type { Mirror } from '../ports/mirror.ts'
import type { ModelStore } from '../ports/model-store.ts'
import type { OwnPages } from '../ports/own-pages.ts'
import type { Page } from '../ports/page.ts'
import type { PageLists } from '../ports/page-lists.ts'
import type { PageTargets } from '../ports/page-targets.ts'
import type { PageWriting } from '../ports/page-writing.ts'
import type { PanelFields } from '../ports/panel-fields.ts'
import type { PdfReader } from '../ports/pdf.ts'
import type { Session } from '../ports/session.ts'
import type { ShareTools } from '../ports/share-tools.ts'
import type { Sound } from '../ports/sound.ts'
import type { Microphones, Recognisers, Voice } from '../ports/speech.ts'
import type { Store } from '../ports/store.ts'
import type { TabVideo } from '../ports/tab-video.ts'
import type { Tables } from '../ports/tables.ts'
import type { Tabs } from '../ports/tabs.ts'
import type { TextSearch } from '../ports/text-search.ts'
import type { SettingsInWords } from '../settings/settings-in-words.ts'
import type { PanelStore } from '../state/panel-state.ts'

/** The ports, as the composition root has built them. */
export interface AppParts {
  readonly store: PanelStore
  readonly tabs: Tabs
  readonly page: Page
  readonly pageWriting: PageWriting
  /** Elements of sequences. */
  readonly targets: PageTargets
  /** Lists and comments of pages; loaded when they are first asked for. */
  readonly pageLists: () => Promise<PageLists>
  readonly panelFields: PanelFields
  readonly history: History
  readonly bookmarks: Bookmarks
  readonly sound: Sound
  readonly voice: Voice
  readonly recognisers: Recognisers
  readonly microphones: Microphones
  readonly keyboards: Keyboards
  readonly assistant: Assistant
  /** Each loaded when it is first wanted. */
  readonly modelStore: () => Promise<ModelStore>
  readonly machine: () => Promise<Machine>
  readonly tables: () => Promise<Tables>
  readonly textSearch: () => Promise<TextSearch>
  readonly pdf: () => Promise<PdfReader>
  readonly keep: Store
  readonly allData: AllData
  readonly session: Session
  readonly files: Files
  /** Loaded when something is shared. */
  readonly shareTools: () => Promise<ShareTools>
  /** Loaded when a video is recorded, or was left by a panel before. */
  readonly tabVideo: () => Promise<TabVideo>
  readonly guessPage: GuessPage
  /** Address of the page that prints the user's own map. */
  readonly cardPage: string
  readonly ownPages: OwnPages
  readonly mirror: Mirror
  /** What settings are called; loaded when one is meant by its name. */
  readonly settingWords: () => Promise<(language: Language) => SettingsInWords>
  readonly clock: Clock
  readonly newCanceller: NewCanceller
  /** A new id: 1 to 64 of A–Z, a–z, 0–9, `_` and `-`. */
  readonly newId: () => string
  /** BCP 47 tag of the browser's language. */
  readonly browserLanguage: string
  /** True when the browser was started since Clavier last ran: tabs have other ids then. */
  readonly freshBrowser: boolean
  /** Whether keyboards and speech act through this panel: of several open ones, exactly one. */
  readonly actsOnDevices: () => boolean
  readonly onBug: (error: unknown) => void
}
