/** Something that keys move by amounts: at once, or for as long as a key is held. */
export interface Movable<M> {
  /** Moves by so much; rejects where it cannot be moved. */
  step(amount: number): Promise<M>
  /** Moves on by itself; without it, what is held moves by steps. */
  glide?(amount: number): Promise<unknown>
  /** Ends that, and tells where it came to. */
  rest?(): Promise<M>
  /** How much it has glided by, in the units of `step`. */
  amount?(moved: M): number
}

/** A key that is held: what it moves, moves at once; what came of it is told when it is let go. */
export interface HeldMove {
  again(amount: number): void
  /** Ends it; resolves when it is at rest. */
  end(): Promise<Movement>
}

/** A movement that is over, to be told of by one command. */
export interface Movement {
  /** How much it was to move by, all steps together; of what has glided, how far that was. Never 0. */
  readonly amount: number
  /** Offers it to the command that is run next, which tells of it instead of moving by itself. */
  offer(): void
  /** Takes the offer back, if the command never ran. */
  withdraw(): void
}

/**
 * Moves a thing by keys so that a held key, however long, comes to one command: while it is held the thing
 * moves without a word; the command that is then run for the whole takes over what it came to.
 */
export function createHeldMoves<M extends { readonly from: number; readonly to: number }>(
  movable: Movable<M>,
) {
  let offered: (() => M) | undefined
  /** One step after the other, whichever key they are of, so that each begins where the last one ended. */
  let queue: Promise<unknown> = Promise.resolve()

  return {
    begin,
    /** Moves by so much, or tells what a held key has moved, once. Rejects as the moving did. */
    async settle(amount: number): Promise<M> {
      const held = offered
      offered = undefined
      return held === undefined ? movable.step(amount) : held()
    },
  }

  function begin(amount: number): HeldMove {
    let first: M | undefined
    let last: M | undefined
    /** What went wrong is thrown by the command that tells of the whole. */
    let failure: { readonly error: unknown } | undefined
    let owed = 0
    let asked = 0
    let gliding = false
    let ended = false

    const inTurn = (act: () => Promise<unknown>): Promise<unknown> => {
      queue = queue.then(async () => {
        if (failure !== undefined) return
        try {
          await act()
        } catch (error) {
          failure = { error }
        }
      })
      return queue
    }
    /** What is asked for while a step is under way becomes one step together. */
    const step = (by: number) => {
      const waits = owed !== 0
      owed += by
      asked += by
      if (waits) return
      void inTurn(async () => {
        const all = owed
        owed = 0
        last = await movable.step(all)
        first ??= last
      })
    }
    const whole = (): M => {
      if (failure !== undefined) throw failure.error
      if (first === undefined || last === undefined)
        throw new Error('A movement that never began was told of.')
      return { ...last, from: first.from }
    }

    step(amount)
    return {
      again(by) {
        if (movable.glide === undefined) step(by)
        else if (!gliding) {
          gliding = true
          void inTurn(async () => {
            if (!ended) await movable.glide?.(by)
          })
        }
      },
      async end() {
        ended = true
        await inTurn(async () => {
          if (gliding && movable.rest !== undefined) last = await movable.rest()
        })
        const glided = gliding && failure === undefined ? Math.round(movable.amount?.(whole()) ?? 0) : 0
        return {
          amount: glided || asked,
          offer() {
            offered = whole
          },
          withdraw() {
            if (offered === whole) offered = undefined
          },
        }
      },
    }
  }
}
