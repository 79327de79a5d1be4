/** The video of a tab that was recorded beside a sequence. */
export interface Videos {
  /** Saves the video that was recorded last, once more or for the first time. Rejects with `no-video`. */
  save(): Promise<{ readonly file: string; readonly chapters: 'inside' | 'beside' | 'none' }>
  /** Removes it; rejects with `no-video`, or `video-running` while it is recorded. */
  discard(): Promise<void>
}
