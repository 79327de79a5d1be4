/**
 * Which notes are down on which keyboard and MIDI channel. A note that is down twice, on two keyboards
 * or on two channels of one, is up only when the last of them is.
 */
export interface HeldNotes<K> {
  down(keyboard: K, channel: number, note: number): void
  /** True when the note was down there and is down nowhere now. */
  up(keyboard: K, channel: number, note: number): boolean
  /** Lets go of what is held on a keyboard's channels that `channels` names; gives the notes that are up now. */
  release(keyboard: K, channels: (channel: number) => boolean): readonly number[]
  /** Keyboards on which something has been held. */
  keyboards(): readonly K[]
}

/** MIDI has 128 notes: channel and note together are one number. */
const notes = 128

export function createHeldNotes<K>(): HeldNotes<K> {
  const held = new Map<K, Set<number>>()

  function isDown(note: number): boolean {
    return [...held.values()].some(places => [...places].some(place => place % notes === note))
  }

  return {
    down(keyboard, channel, note) {
      const places = held.get(keyboard) ?? new Set()
      held.set(keyboard, places.add(channel * notes + note))
    },
    up(keyboard, channel, note) {
      return held.get(keyboard)?.delete(channel * notes + note) === true && !isDown(note)
    },
    release(keyboard, channels) {
      const places = held.get(keyboard)
      const gone = [...(places ?? [])].filter(place => channels(Math.floor(place / notes)))
      for (const place of gone) places?.delete(place)
      if (places?.size === 0) held.delete(keyboard)
      return [...new Set(gone.map(place => place % notes))].filter(note => !isDown(note))
    },
    keyboards: () => [...held.keys()],
  }
}
