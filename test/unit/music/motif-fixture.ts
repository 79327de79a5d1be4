import { type Motif, parseMotif, strike } from '../../../src/music/motif.ts'
import type { Binding } from '../../../src/music/trie.ts'

/** Reads a motif that is written in a test; a typing mistake fails the test. */
export function motif(text: string): Motif {
  const read = parseMotif(text)
  if (!read) throw new Error(`not a motif: ${text}`)
  return read
}

export function bound(target: string, keys: string | Motif, takesParameter = false): Binding<string> {
  return { target, motif: typeof keys === 'string' ? motif(keys) : keys, takesParameter }
}

/** The twenty chords of the keyboard language. */
export const chords: readonly Binding<string>[] = [
  bound('scroll down', '50+55'),
  bound('scroll up', '52+57'),
  bound('page down', '50+57'),
  bound('page up', '53+59'),
  bound('top', '55+59'),
  bound('bottom', '50+53'),
  bound('stop', '52+55'),
  bound('hints', '62+67'),
  bound('back', '62+65'),
  bound('layout', '51+56'),
  bound('forward', '69+72'),
  bound('previous tab', '62+69'),
  bound('next tab', '65+72'),
  bound('tabs', '64+69'),
  bound('new tab', '64+71'),
  bound('close tab', '67+72'),
  bound('letters', '64+67'),
  bound('where am I', '49+54'),
  bound('undo', '61+66'),
  bound('repeat', '63+68'),
]

const fromLowest = (target: string, distances: readonly number[], takesParameter = false) =>
  bound(
    target,
    distances.map(distance => strike([48 + distance])),
    takesParameter,
  )

/** The notes' own table of framed motifs, as distances from the lowest key. */
export const framed: readonly Binding<string>[] = [
  fromLowest('start recording', [0, 11, 0]),
  fromLowest('stop recording', [12, 11, 12]),
  fromLowest('open', [0, 10, 0]),
  fromLowest('save', [12, 10, 12], true),
  fromLowest('channel', [12, 5, 12], true),
  fromLowest('tab', [12, 7, 12], true),
  fromLowest('bookmark', [12, 9, 12], true),
  fromLowest('click', [0, 7, 0]),
  fromLowest('right click', [0, 6, 0]),
  fromLowest('read', [0, 5, 0]),
  fromLowest('scroll down', [0, 4, 0]),
  fromLowest('page down', [0, 3, 0]),
  fromLowest('stop', [0, 2, 0]),
  fromLowest('where am I', [0, 7, 7, 0]),
  fromLowest('tabs', [0, 5, 5, 0]),
  fromLowest('scroll up', [0, 4, 4, 0]),
  fromLowest('page up', [0, 3, 3, 0]),
  fromLowest('continue', [0, 2, 2, 0]),
  fromLowest('microphone on', [0, 4, 7, 0]),
  fromLowest('microphone off', [0, 7, 4, 0]),
  fromLowest('piano on', [0, 3, 7, 0]),
  fromLowest('piano off', [0, 7, 3, 0]),
]

export const commands: readonly Binding<string>[] = [...chords, ...framed]

/** Ten names of a user. */
export const names: readonly Binding<string>[] = [
  bound('mail', '48-52-55'),
  bound('news', '48+53+57'),
  bound('radio', '48-60-64'),
  bound('bank', '53-48-56'),
  bound('maps', '48+51+54'),
  bound('music', '48-67-71-64'),
  bound('weather', '59-55-48'),
  bound('work', '48+55+64'),
  bound('film', '48-50-54-57'),
  bound('shop', '48-71-70'),
]

export const everything: readonly Binding<string>[] = [...commands, ...names]
