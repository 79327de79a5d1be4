import { type AmountEvent, createAmountReader, latchedAmounts } from '../music/amount-reader.ts'
import { type AmountLaw, type AmountMode, amountUnit } from '../music/signed-amounts.ts'
import type { AmountsService } from './amounts-service.ts'
import { driveReader } from './drive-reader.ts'
import type { HeldMove, Movement } from './held-move.ts'
import { handsOf, type ModeParts, played, playedEscape } from './mode-parts.ts'
import type { KeyMode } from './modes-service.ts'

export interface AmountParts extends ModeParts {
  readonly mode: AmountMode
  readonly amounts: Pick<AmountsService, 'begin'>
}

/** The command that moves by so much, for each mode. */
const commands: Readonly<Record<AmountMode, string>> = {
  scroll: 'scroll-lines',
  seek: 'seek',
  zoom: 'zoom-by',
  volume: 'volume-by',
}

/**
 * Keys move something by signed amounts. A tap is a step; a key that is held moves on until it is let go,
 * and comes to one command for the whole, so that it is told, undone and recorded as one.
 */
export function createAmountMode(parts: AmountParts): KeyMode {
  const { mode, amounts, dispatch } = parts
  const law = (): AmountLaw => parts.store.getState().settings.amounts
  const driver = driveReader(createAmountReader(law, handsOf(parts)), parts.clock, on)
  let moving: HeldMove | undefined
  /** Movements that have ended, one after the other, are told of in that order. */
  let telling: Promise<unknown> = Promise.resolve()

  return {
    note: driver.note,
    latched(keys) {
      for (const amount of latchedAmounts(keys, law())) {
        if (amount === 0) stop()
        else void run(amount * unit())
      }
    },
    leave() {
      driver.stop()
      end()
      return telling
    },
  }

  function unit(): number {
    return amountUnit(mode, law())
  }

  function on(event: AmountEvent): void {
    switch (event.kind) {
      case 'begin':
        moving = amounts.begin(mode, event.amount * unit())
        break
      case 'again':
        moving?.again(event.amount * unit())
        break
      case 'end':
        end()
        break
      case 'stop':
        if (event.alone) stop()
        break
      case 'escape':
        void dispatch(playedEscape)
    }
  }

  function end(): void {
    const ended = moving
    moving = undefined
    if (ended === undefined) return
    telling = Promise.all([ended.end(), telling]).then(([movement]) => tell(movement))
  }

  async function tell(movement: Movement): Promise<void> {
    movement.offer()
    await run(movement.amount)
    movement.withdraw()
  }

  function stop(): void {
    void dispatch(played('stop', {}, 'C4'))
  }

  function run(number: number) {
    return dispatch(played(commands[mode], { number }, number < 0 ? `−${-number}` : `+${number}`))
  }
}
