import type { Language } from '../language/language.ts'
import { say, type Text } from '../language/text.ts'
import type { StepProblem } from '../sequence/play-options.ts'
import type { PlayState } from '../sequence/player.ts'
import type { PanelStore } from '../state/panel-state.ts'
import type { ChoicesService } from './choices-service.ts'
import { decisionRows, differenceWords, whyItWaits } from './step-problem-words.ts'

interface Parts {
  readonly store: PanelStore
  readonly language: () => Language
  readonly choices: Pick<ChoicesService, 'ask' | 'close'>
  readonly tell: (text: Text) => void
  /** A step waits for a decision. */
  readonly onProblem: () => void
}

/** Shows what is played, and asks for a decision where a step waits. */
export function createShownPlaying({ store, language, choices, tell, onProblem }: Parts) {
  let told: StepProblem | undefined

  return {
    /** `marks`: there are moments to go to. */
    show(
      state: Exclude<PlayState, { kind: 'idle' }>,
      { id, marks }: { readonly id: string; readonly marks: boolean },
    ): void {
      const { step, steps, ms, durationMs, speed, loop, stepwise, paused, stepWaits, within, name, heard } =
        state
      const problem = state.kind === 'paused-at-step' ? state.problem : undefined
      const rows = problem === undefined ? [] : decisionRows(problem, language())
      const text =
        problem === undefined ? undefined : say('step-waits', { step, heard, why: whyItWaits(problem) })
      store.setState({
        playing: {
          id,
          name,
          step,
          steps,
          ms,
          durationMs,
          speed: Math.round(speed * 100),
          loop,
          stepwise,
          paused,
          stepWaits,
          within,
          words: heard,
          marks,
          difference: differenceWords(state.differences),
          problem:
            problem === undefined || text === undefined
              ? undefined
              : {
                  text,
                  error: problem.error,
                  decisions: rows.map(({ label, intent }) => ({ command: intent.command, label })),
                },
        },
      })
      if (problem === told) return
      // Decided, or gone on from elsewhere: what was offered is no choice any more.
      if (told !== undefined) choices.close()
      told = problem
      if (problem === undefined || text === undefined) return
      onProblem()
      const numbered = choices.ask(say('choices-step', { step }), rows)
      // Who does not see the rows hears what can be chosen.
      tell(say('step-decisions', { waits: text, rows: numbered }))
    },
    /** Nothing is played any more. */
    end(): void {
      if (told !== undefined) choices.close()
      told = undefined
      store.setState({ playing: undefined })
    },
  }
}
