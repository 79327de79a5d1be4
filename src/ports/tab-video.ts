import type { ErrorData } from '../errors.ts'

/** A place in a video that can be gone to. */
export interface Chapter {
  /** From the beginning of the video, whole milliseconds. */
  readonly ms: number
  /** Untrusted. */
  readonly label: string
}

/** A video of what one tab shows and sounds. What is recorded is on the disk at once, and outlives the panel. */
export interface TabVideo {
  /**
   * Begins a video, in place of the one before. The tab goes on being heard. `over` is called when it ends by itself:
   * `video-ended`, or `video-full`. Rejects with `video-uninvoked` where Chrome wants Clavier to be called on that
   * tab first, `video-page` for pages that it never films, `video-private` for private windows, `video-failed`.
   */
  start(tabId: number, over: (error: ErrorData) => void): Promise<void>
  pause(): void
  resume(): void
  /** Ends the video; what it holds stays. */
  stop(): Promise<void>
  /** The video that was begun last, also by a panel that is gone; undefined where there is none. */
  left(): Promise<{ readonly ms: number; readonly bytes: number } | undefined>
  /**
   * Offers it as a download called `name` with an ending. Chapters are put into the file, or beside it where that
   * cannot be done. Rejects with `no-video`.
   */
  save(
    name: string,
    chapters: readonly Chapter[],
  ): Promise<{ readonly file: string; readonly chapters: 'inside' | 'beside' | 'none' }>
  /** Removes it from the disk. */
  discard(): Promise<void>
}
