/** What the practice page says; a language that lacks a part does not compile. */
export interface PracticeTexts {
  readonly title: string
  readonly what: string
  readonly open: string
  readonly shortcut: string
  readonly failed: string
  /** The panel was open already when its button was pressed. */
  readonly alreadyOpen: string
  /** Begins the first steps in the panel. */
  readonly begin: string
  readonly beginFailed: string
  readonly firstTitle: string
  /** Steps of the first five minutes: what to do, and what then happens. */
  readonly steps: readonly (readonly [string, string])[]
  readonly phrasesTitle: string
  /** Phrases to type or say, with what they do. */
  readonly phrases: readonly (readonly [string, string])[]
  readonly contents: string
  /** Sections of text: heading and paragraphs. */
  readonly sections: readonly (readonly [string, readonly string[]])[]
  readonly pictures: {
    readonly title: string
    readonly keys: string
    readonly organ: string
    readonly wave: string
  }
  readonly tryTitle: string
  readonly counter: string
  readonly counted: string
  readonly name: string
  readonly more: string
  readonly moreText: string
  readonly toTop: string
}
