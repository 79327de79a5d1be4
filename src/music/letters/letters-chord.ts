/** The chord of the command `letters`: played first where words are wanted, it asks to write them by keys. */
export const lettersChord: readonly number[] = [64, 67]
