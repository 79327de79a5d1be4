import type { ElementRef } from './element-ref.ts'

/** Subtitles or captions that a film brings along. Untrusted page text, at most 120 characters each. */
export interface CaptionTrack {
  readonly label: string
  /** BCP 47 tag, or empty. */
  readonly language: string
}

/** How a sound or film is now. Untrusted. */
export interface MediaState {
  /** What it is called, at most 120 characters; empty where nothing names it. */
  readonly name: string
  readonly kind: 'sound' | 'film'
  /** Seconds from the beginning. */
  readonly place: number
  /** Seconds; 0 while it is not known. */
  readonly length: number
  /** A broadcast that has no end. */
  readonly live: boolean
  readonly paused: boolean
  readonly muted: boolean
  /** 0 to 100 per cent. */
  readonly volume: number
  /** How fast it plays: 1 is as it was recorded. */
  readonly rate: number
  readonly loop: boolean
  /** At most 20. */
  readonly tracks: readonly CaptionTrack[]
  /** Place of the track that is shown among `tracks`; −1 for none. */
  readonly track: number
  /** How it is shown: in its page, over the whole screen, or in a window of its own above all others. */
  readonly shown: 'page' | 'screen' | 'window'
}

/** What tells how likely a sound or film is the one that is meant. */
export interface MediaSeen extends MediaState {
  /** Square CSS pixels of the page that it takes up now. */
  readonly area: number
  /** Something of it has been loaded. */
  readonly ready: boolean
  /** It was the last one of its document that Clavier moved. */
  readonly last: boolean
  /** Moves in silence, over and over, without controls: part of the page's looks. */
  readonly looks: boolean
}

/** A sound or film of a tab, in whichever frame it is. */
export interface MediaItem extends MediaSeen {
  readonly at: ElementRef
  /** Site of the frame that it is in; empty in the page itself. Untrusted. */
  readonly site: string
}

/** A button that is likely to start a player which has not loaded its sound or film yet. */
export interface PlayButton {
  readonly at: ElementRef
  /** At most 120 characters. Untrusted page text. */
  readonly name: string
  /** How likely; only to be compared. */
  readonly rank: number
}

/** What is to be changed; what is left out stays. */
export type MediaChange = Partial<
  Pick<MediaState, 'place' | 'paused' | 'muted' | 'volume' | 'rate' | 'loop' | 'track' | 'shown'>
>

export interface MediaChanged {
  readonly at: ElementRef
  readonly before: MediaState
  readonly after: MediaState
  /** False where it is to play, but nothing of it has come in time: its page still loads it. */
  readonly moving: boolean
}

/** Buttons of a player that move to another piece. */
export type PlayerButton = 'next' | 'previous'

/**
 * A move in the page's sound or film: seconds of its place, or per cent of its volume; `by` so much, or `to`
 * there. Without `at` the one that is likeliest meant.
 */
export interface MediaMove {
  readonly what: 'place' | 'volume'
  readonly by?: number
  readonly to?: number
  /** Whether it is muted then; where left out it is heard, save at volume 0. */
  readonly muted?: boolean
  readonly at?: ElementRef
}

/** What a move came to, in seconds or per cent. */
export interface MediaMoved {
  readonly at: ElementRef
  readonly from: number
  readonly to: number
  /** The furthest that it goes. */
  readonly limit: number
  /** Whether it was muted before. */
  readonly muted: boolean
}

/** The sounds and films of a tab, in all its frames. All reject as `Page` does. */
export interface PageMedia {
  /** In the order of the page, at most 100 a frame; `buttons` only where there is no sound or film yet. */
  media(
    tabId: number,
  ): Promise<{ readonly items: readonly MediaItem[]; readonly buttons: readonly PlayButton[] }>
  /**
   * Changes it and waits, at most 3 s, until it is so. Rejects with `media-gone`, and, with everything as it
   * was: `play-refused` where the browser wants a hand first, `media-broken` where it cannot be played,
   * `cannot-seek`, `media-stays` where its page puts it back at once, `screen-refused`.
   */
  changeMedia(tabId: number, at: ElementRef, change: MediaChange): Promise<MediaChanged>
  /** Presses such a button. Rejects with `media-gone`. */
  pressPlay(tabId: number, at: ElementRef): Promise<void>
  /**
   * Presses the player's own button for another piece; resolves with its name. Rejects with `media-gone`, and
   * with `no-player-button`.
   */
  pressPlayer(tabId: number, at: ElementRef, button: PlayerButton): Promise<string>
  /** Goes to the beginning of another chapter. Rejects with `media-gone`, `no-chapters`, `cannot-seek`. */
  moveChapter(tabId: number, at: ElementRef, by: 1 | -1): Promise<MediaChanged & { readonly title: string }>
  /** Rejects with `no-media`, and with `cannot-seek` where there is nowhere to go to. */
  moveMedia(tabId: number, move: MediaMove): Promise<MediaMoved>
}
