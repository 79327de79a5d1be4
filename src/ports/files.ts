export type SavedType = 'audio/midi' | 'image/png' | 'video/webm' | 'text/vtt'

/** Files that are given to the user. */
export interface Files {
  /** Offers a text as a download. `name` has an ending and no folder. */
  save(name: string, text: string): void
  /** Offers sound as a download: a WAV file. */
  saveSound(name: string, wav: Uint8Array<ArrayBuffer>): void
  /** Offers anything else as a download. */
  saveBytes(name: string, type: SavedType, bytes: Uint8Array<ArrayBuffer>): void
}
