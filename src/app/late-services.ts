import type { Finding, ReadingAloud } from '../commands/finding-context.ts'
import type { ReadingService } from './reading-service.ts'

/** Finding, loaded when something is sought for the first time. */
export function lateFinding(load: () => Promise<Finding>): Finding {
  const finding = once(load)
  return {
    find: async (words, where) => (await finding()).find(words, where),
    again: async () => (await finding()).again(),
    step: async by => (await finding()).step(by),
    goTo: async at => (await finding()).goTo(at),
    everywhere: async (words, signal) => (await finding()).everywhere(words, signal),
    history: async () => (await finding()).history(),
    clearHistory: async () => (await finding()).clearHistory(),
    restoreHistory: async searches => (await finding()).restoreHistory(searches),
    clear: async () => (await finding()).clear(),
    takeBack: async change => (await finding()).takeBack(change),
  }
}

/** Reading aloud, loaded when something is read for the first time. */
export function lateReading(load: () => Promise<ReadingService>): ReadingAloud {
  let loaded: ReadingService | undefined
  const reading = once(async () => {
    loaded = await load()
    return loaded
  })
  return {
    read: async (tab, from, signal) => (await reading()).read(tab, from, signal),
    move: async (tab, move, signal) => (await reading()).move(tab, move, signal),
    since: () => loaded?.since(),
    changeSpeed: async by => (await reading()).changeSpeed(by),
  }
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= load()
    return made
  }
}
