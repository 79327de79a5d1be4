import type { NumberLanguage } from '../music/number-language.ts'
import { createNumberReader, latchedNumber, type NumberEvent } from '../music/number-reader.ts'
import type { Tab, TabChange } from '../ports/tabs.ts'
import { driveReader } from './drive-reader.ts'
import { handsOf, type ModeParts, played, playedEscape, refuseKeys, showEntered } from './mode-parts.ts'
import type { KeyMode } from './modes-service.ts'

export interface NumbersParts extends ModeParts {
  readonly watchTabs: (changed: (change: TabChange) => void) => () => void
}

/** The click made last: whether it leads to another page, and how far that has come. */
interface LastClick {
  leads: boolean
  page: 'before' | 'loading' | 'after'
}

/**
 * Every number that is played is clicked, as long as it has a hint; a negative one only tells what it is,
 * and 0 shows the numbers anew. After a click that led to another page they are shown there by themselves.
 */
export function createNumbersMode(parts: NumbersParts): KeyMode {
  const language = (): NumberLanguage =>
    parts.store.getState().settings.numberLanguage === 'two' ? 'powers' : 'base-10'
  const driver = driveReader(createNumberReader(language, handsOf(parts)), parts.clock, on)
  let clicked: LastClick | undefined
  let left = false
  const unwatch = parts.watchTabs(change => {
    if (change.kind === 'updated') arrive(change.tab)
  })

  return {
    note: driver.note,
    latched(keys) {
      const value = latchedNumber(keys, language())
      if (value === undefined) refuseKeys(parts, keys)
      else void use(value)
    },
    leave() {
      left = true
      driver.stop()
      unwatch()
    },
  }

  function on(event: NumberEvent): void {
    showEntered(parts, event.kind === 'digits' ? String(event.value ?? '') : '')
    if (event.kind === 'escape') void parts.dispatch(playedEscape)
    else if (event.kind === 'unclear') refuseKeys(parts, event.keys)
    else if (event.kind === 'number') void use(event.value)
  }

  async function use(value: number): Promise<void> {
    const number = Math.abs(value)
    if (value === 0) void parts.dispatch(played('hints', {}, '0'))
    else if (value < 0) void parts.dispatch(played('what-is', { number }, String(value)))
    else {
      // Before the click, because the next page may be there before its outcome is.
      const click: LastClick = { leads: false, page: 'before' }
      clicked = click
      const { text } = await parts.dispatch(played('click', { number }, String(value)))
      click.leads = 'key' in text && text.key === 'clicked-navigates'
      showAnew()
    }
  }

  function arrive({ active, status }: Tab): void {
    if (clicked === undefined || !active) return
    if (status === 'loading') clicked.page = 'loading'
    else if (clicked.page === 'loading') clicked.page = 'after'
    showAnew()
  }

  /** Once the page that a click led to is there, its numbers are shown. */
  function showAnew(): void {
    if (clicked?.leads !== true || clicked.page !== 'after' || left) return
    clicked = undefined
    void parts.dispatch(played('hints', {}, 'hints'))
  }
}
