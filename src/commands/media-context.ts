import type { ElementRef } from '../ports/element-ref.ts'
import type { MediaChange, MediaState, PlayerButton } from '../ports/page-media.ts'
import type { Result } from './result.ts'

/** Sounds and films as they were before a command, and tabs that it muted or unmuted. */
export interface MediaWas {
  readonly media: readonly {
    readonly tabId: number
    readonly at: ElementRef
    readonly change: MediaChange
  }[]
  readonly tabs?: { readonly ids: readonly number[]; readonly muted: boolean }
}

export type MediaResult = Promise<Result<MediaWas>>

/** One of the sounds and films of a page: by its number as listed, or itself. */
export type MediaWanted =
  | { readonly number: number }
  | { readonly tabId: number; readonly at: ElementRef; readonly track?: number }

/** The sounds and films of the page in front. Everything rejects as `PageMedia` and `Page` do. */
export interface MediaControls {
  /** Plays the one that is surely meant, or offers those that may be. Rejects with `no-media`. */
  listen(how: { readonly muted: boolean }): MediaResult
  /** Offers all that there are. */
  offer(): MediaResult
  play(wanted: MediaWanted): MediaResult
  /** Pauses whatever plays. Rejects with `nothing-plays`. */
  pause(): MediaResult
  resume(): MediaResult
  /** Mutes all of the page, or lets it be heard. */
  mute(muted: boolean): MediaResult
  /** Goes to a place in seconds. */
  seekTo(place: number): MediaResult
  restart(): MediaResult
  /** One step faster or slower, or a rate, 0.25 to 4. Rejects with `nothing-plays` for a step where nothing plays. */
  speed(wanted: { readonly step: 1 | -1 } | { readonly rate: number }): MediaResult
  loop(on: boolean): MediaResult
  /** Shows subtitles in the user's language, or offers those there are. Rejects with `no-captions`. */
  captionsOn(wanted?: MediaWanted): MediaResult
  captionsOff(): MediaResult
  show(how: MediaState['shown']): MediaResult
  player(button: PlayerButton): MediaResult
  chapter(by: 1 | -1): MediaResult
  everywhere: {
    mute(muted: boolean): MediaResult
    pause(): MediaResult
    /** Tells what plays in any tab, and offers to go there. Rejects with `nothing-plays`. */
    tell(): MediaResult
  }
  /** When, on the clock of `Clock.now()`, something was last made to play or to play at another speed. */
  playedAt(): number | undefined
}
