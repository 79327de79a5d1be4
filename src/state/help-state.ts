import type { HelpTopic } from '../ports/help-topic.ts'

export interface HelpState {
  /** What was asked about last; undefined until something was. */
  readonly topic: HelpTopic | undefined
  /** Counts up each time that something is asked about, the same once more too. */
  readonly times: number
  /** What is played or said next is looked up instead of done. */
  readonly asking: boolean
  /** Whose keys are sounded: its chord or its motif, and which keys of that sound now. */
  readonly sounding: SoundingKeys | undefined
}

export interface SoundingKeys {
  readonly topic: HelpTopic
  readonly which: 'chord' | 'motif'
  /** MIDI notes. */
  readonly lit: readonly number[]
}

export const noHelp: HelpState = { topic: undefined, times: 0, asking: false, sounding: undefined }
