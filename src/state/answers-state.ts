import type { ErrorData } from '../errors.ts'
import type { Text } from '../language/text.ts'
import type { ProviderId } from '../ports/assistant.ts'
import type { System } from '../ports/machine.ts'
import type { LoadedModel, StoredModel } from '../ports/model-store.ts'

/** A passage that an answer rests on; its number is what is said to go there. Untrusted text. */
export interface CitationRow {
  readonly number: number
  readonly text: string
  /** The passage that it is in, where it is only a quote: tells one place of it from another. */
  readonly passage?: string
  /** Title of the page or of what was kept. */
  readonly title: string
  /** Of the page; empty for what was kept without one. */
  readonly url: string
  /** The tab that it was read from; undefined for a visit or what was kept. */
  readonly tabId: number | undefined
  /** Where in a film or sound of that page it was, in seconds. */
  readonly mediaTime?: number
}

/** What an answer was made from: how much of it was read, in whole per cent. Untrusted titles. */
export interface SourceRow {
  readonly kind: 'page' | 'selection' | 'tab' | 'visit' | 'kept'
  readonly title: string
  readonly usedPercent: number
  /** It held more than can be read at all. */
  readonly cut: boolean
}

/** A question and its answer, as it comes in. */
export interface AnswerRow {
  readonly id: string
  readonly question: string
  readonly tabTitle: string
  readonly text: string
  readonly thinking: string
  readonly state: 'probing' | 'loading' | 'streaming' | 'done' | 'stopped' | 'failed'
  /** Who answers: a model's name, or `retrieval`; undefined while unknown. */
  readonly by: string | undefined
  /** Which of the providers that is, where it says so. */
  readonly provider: ProviderId | undefined
  /** How much of the page fits into the question, 0 to 100 per cent. */
  readonly usedPercent: number | undefined
  readonly sources: readonly SourceRow[]
  /** What should have been read too, and why it was not. Untrusted titles. */
  readonly missing: readonly { readonly title: string; readonly error: ErrorData }[]
  /** Earlier questions that had no room beside this one any more. */
  readonly turnsDropped: number
  /** It says the answer before it shorter or longer. */
  readonly rewrites: boolean
  /** Passages that fit best, in page order; all there is without a model. */
  readonly passages: readonly string[]
  /** What the answer cites, numbered; a quote that is not in what was read is not among them. */
  readonly citations: readonly CitationRow[]
  /** The server did not read all that it was sent: the answer may miss what matters. */
  readonly promptCut: boolean
  readonly error: ErrorData | undefined
  /** Id under which it is kept; undefined while it is not. */
  readonly keptAs: string | undefined
}

/** How answers are made, while the user looks at it. */
export interface PromptState {
  /** The user's own system prompt; empty for the standard one. */
  readonly own: string
  readonly standard: string
  readonly style: 'usual' | 'brief' | 'detailed'
  /** Model that the options belong to; undefined where none is known. Untrusted. */
  readonly model: string | undefined
  /** Options of that model in the units that they are said in; what is not there is the model's own. */
  readonly options: Readonly<Partial<Record<string, number>>>
  readonly think: boolean | undefined
}

/** A model that is being brought onto the disk, waits for its turn, or was left on the way. */
export interface PullState {
  readonly name: string
  /** The server's own word. Untrusted. */
  readonly status: string
  readonly completed: number
  readonly total: number
  /** Why it stopped; what is there stays, and it goes on from there. */
  readonly error: ErrorData | undefined
  readonly running: boolean
  /** It begins when those before it are over. */
  readonly waiting: boolean
  /** Undefined while it cannot be told. */
  readonly pace: { readonly bytesPerSecond: number; readonly secondsLeft: number } | undefined
}

/** The models of the local server, from when they are first wanted. */
export interface ModelsState {
  /** Whether they are shown in the Answers view; pulls go on all the same. */
  readonly shown: boolean
  /** Undefined while the server is asked; `no-model`: none that answers; `failed`: as `error` says. */
  readonly server: 'ready' | 'offline' | 'blocked' | 'no-model' | 'failed' | undefined
  readonly error: ErrorData | undefined
  /** In the order in which they are numbered. */
  readonly models: readonly StoredModel[]
  readonly loaded: readonly LoadedModel[]
  /** The model that is being loaded into memory. */
  readonly loading: string | undefined
  readonly pulls: readonly PullState[]
  /** The system that steps are shown for, and the `Origin` that they let in. */
  readonly system: System
  readonly origin: string
  /** Gigabytes of memory that models are recommended for, and who says so; `least`: the browser, which caps it. */
  readonly memory: { readonly gigabytes: number; readonly by: 'user' | 'least' | 'guess' }
}

/** A kept entry as it is listed. Untrusted text. */
export interface KeptRow {
  readonly id: string
  readonly kind: 'answer' | 'note' | 'comment' | 'video'
  readonly question: string
  /** Its beginning, and all of it once it was opened. */
  readonly answer: string
  readonly title: string
  readonly url: string
  /** Who wrote what was answered; empty without. */
  readonly author: string
  /** Where the film of its page was, in seconds; undefined without one. */
  readonly mediaTime: number | undefined
  readonly tags: readonly string[]
  readonly createdAt: number
  readonly pinned: boolean
  /** Score of the last search in its parts, each 0 or more (`EntryScore`); undefined where nothing was sought. */
  readonly score:
    | { readonly words: number; readonly tags: number; readonly meaning: number; readonly all: number }
    | undefined
}

/** What was kept, while it is shown. */
export interface KeptState {
  /** What is sought, as it was said; empty for the newest. */
  readonly sought: string
  readonly rows: readonly KeptRow[]
  /** How many were found in all. */
  readonly found: number
  /** Id of the one that was opened; undefined while none is. */
  readonly opened: string | undefined
  /** All that is kept: entries and bytes, and the most bytes before the oldest go. */
  readonly count: number
  readonly bytes: number
  readonly mostBytes: number
  /** Tags with how many entries have each, the most used first, and what each weighs now. */
  readonly tags: readonly { readonly name: string; readonly count: number; readonly weight: number }[]
  /** Tags that come with those sought, the nearest first: NPMI, 0.2 to 1. */
  readonly related: readonly { readonly name: string; readonly npmi: number }[]
}

/** An answer from what was kept, as it is made. Untrusted text. */
export interface RecalledState {
  readonly question: string
  /** What was said before the question: tags, or words. */
  readonly about: string
  readonly tags: readonly {
    readonly tag: string
    /** What it weighed. */
    readonly weight: number
    /** How many of its entries were read, and how many there are. */
    readonly read: number
    readonly count: number
  }[]
  /** `reading` the entries, then as `AnswerRow`. */
  readonly state: 'reading' | 'loading' | 'streaming' | 'done' | 'stopped' | 'failed'
  /** Batches of entries that were read, of how many; 0 before that is known. */
  readonly done: number
  readonly of: number
  readonly text: string
  /** A model's name, or `retrieval`; undefined while unknown. */
  readonly by: string | undefined
  /** Entries that the answer cites; those numbers are the first rows of what is kept, too. */
  readonly citations: readonly CitationRow[]
  readonly error: ErrorData | undefined
  /** Nothing was asked of a page since: “show 2” means what this one cites. */
  readonly latest: boolean
}

/** What a file of what was kept would bring, before any of it is kept. All of it is untrusted text. */
export interface KeptFilePreview {
  /** Of the file. */
  readonly name: string
  readonly entries: number
  /** How many of them are not there yet. */
  readonly fresh: number
  /** How many are kept now. */
  readonly here: number
  /** How many the file says it has, and has not. */
  readonly missing: number
  readonly bytes: number
  /** The first of those that cannot be kept, with their places from 1, and how many there are. */
  readonly refused: readonly { readonly at: number; readonly why: 'unreadable' | 'twice' | 'empty' }[]
  readonly refusedCount: number
  readonly examples: readonly string[]
}

/** The items of a page's list, or its comments. Untrusted text. */
export interface ItemsState {
  readonly kind: 'items' | 'comments'
  readonly tabId: number
  readonly tabTitle: string
  readonly rows: readonly {
    readonly number: number
    readonly text: string
    readonly author: string
    /** As the page writes it; empty without. */
    readonly time: string
    /** Label that the model gave it; undefined while it has none. */
    readonly label: string | undefined
    /** It was answered. */
    readonly done: boolean
  }[]
  /** Labels that the user gave, in their order; empty where nothing was sorted. */
  readonly labels: readonly string[]
  /** How many have a label while it is being sorted; undefined while it is not. */
  readonly sorted: number | undefined
  /** What was said of it last. */
  readonly told: Text | undefined
  /** A reply to the comment of that number, as it is written or as the model left it. Untrusted text. */
  readonly draft:
    | {
        readonly number: number
        readonly text: string
        readonly writing: boolean
        /** It stands in the page's reply box. */
        readonly placed: boolean
      }
    | undefined
}
