import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import type { CancelSignal } from '../ports/clock.ts'
import type { Slots } from '../ports/intent.ts'
import type { CommandContext } from './command-context.ts'
import type { Result } from './result.ts'

/** A model as it was said: by its name or by its number in the list. */
type SaidModel = string | number

/** A signal that never aborts, for what is taken back. */
export const unending: CancelSignal = {
  aborted: false,
  addEventListener: () => {},
  removeEventListener: () => {},
}

export function optionalModel({ name, number }: Slots): SaidModel | undefined {
  const said = number ?? name
  return said === '' ? undefined : said
}

/** Throws `words-missing` without one. */
export function wantModel(slots: Slots): SaidModel {
  const said = optionalModel(slots)
  if (said === undefined) throw new ClavierError('words-missing')
  return said
}

/** Does something with the model that was said, where it is sure which one; else asks, and that runs the command again. */
export async function aboutModel<U>(
  said: SaidModel,
  command: string,
  context: CommandContext,
  run: (name: string) => Promise<Result<U>>,
  slots: Slots = {},
): Promise<Result<U>> {
  const [name, ...others] = await (await context.models()).meant(said)
  return others.length === 0 ? run(name) : offerModels([name, ...others], command, context, slots)
}

/** Asks which of the models is meant. */
export function offerModels<U>(
  names: readonly string[],
  command: string,
  { choices }: Pick<CommandContext, 'choices'>,
  slots: Slots = {},
): Result<U> {
  const rows = choices.offer(
    say('choices-models'),
    names.map(name => ({ label: name, detail: '', intent: { command, slots: { ...slots, name } } })),
  )
  return { text: say('models-several', { rows }), earcon: 'ambiguous' }
}
