import type { GuessGiven, GuessPage } from '../../../src/ports/guess-page.ts'

/** A practice page that keeps what it was given, until it is closed. */
export function createFakeGuessPage() {
  const given: GuessGiven[] = []
  let there = true
  const guessPage: GuessPage = {
    address: 'http://practice.test/#sounds',
    give: async (_, one) => {
      if (there) given.push(one)
      return there
    },
  }
  return {
    guessPage,
    given,
    close() {
      there = false
    },
  }
}
