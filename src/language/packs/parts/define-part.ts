/** Sentences of one area of Clavier, side by side in every language. */
type Sentence = (...params: never[]) => string
type SameSentences<E> = {
  readonly [K in keyof E]: E[K] extends (...params: infer P) => string ? (...params: P) => string : never
}

/** English gives the keys and parameters; a language that lacks one does not compile. */
export function definePart<E extends Readonly<Record<string, Sentence>>>(part: {
  readonly en: E
  readonly es: SameSentences<E>
  readonly de: SameSentences<E>
  readonly fr: SameSentences<E>
}): typeof part {
  return part
}
