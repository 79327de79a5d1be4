import { noteName } from '../../src/music/notes.ts'
import type { Judged } from '../../src/sound/guess-game.ts'
import type { GuessState } from './guess-play.ts'
import type { SoundTexts } from './sound-content.ts'

/** What the live region says. */
export function newsWords({ news, kind, at, judged }: GuessState, texts: SoundTexts): string {
  switch (news) {
    case undefined:
      return ''
    case 'kind':
      return kind === undefined ? '' : texts.kindChosen(texts.kinds[kind])
    case 'height':
      return at === undefined ? '' : texts.heightChosen(placeWords(at, texts))
    case 'judged':
      return judged === undefined ? '' : judgedWords(judged, texts)
    case 'play-first':
      return texts.playFirst
    case 'forgotten':
      return texts.forgotten
    case 'brought-back':
      return texts.broughtBack
  }
}

/** Whether it was right, and what it was. */
export function judgedWords(judged: Judged, texts: SoundTexts): string {
  const { cue, guess, kindRight, heightRight, keysOff } = judged
  const kind = texts.kinds[cue.kind]
  const height = texts.heights[judged.height]
  if (kindRight && heightRight) return texts.allRight(kind, height)
  const off = keysOff ?? 0
  const kindTold = kindRight ? texts.kindRight(kind) : texts.kindWrong(kind, texts.kinds[guess.kind])
  const heightTold = heightRight
    ? texts.heightRight(height)
    : 'height' in guess.at
      ? texts.heightWrong(height, texts.heights[guess.at.height])
      : texts.keyWrong(height, Math.abs(off), off < 0)
  return `${kindTold} ${heightTold}`
}

function placeWords(at: NonNullable<GuessState['at']>, texts: SoundTexts): string {
  return 'height' in at ? texts.heights[at.height] : noteName(at.key)
}
