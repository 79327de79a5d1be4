import * as v from 'valibot'
import type { Json } from '../ports/store.ts'
import { longestModelName } from './model-names.ts'

/** Where pulls that are not over are kept in the Store: what a closed panel left is offered again. */
export const pullsKey = 'model-pulls'

/** Pulls that are kept at most; of more, the oldest are forgotten. */
const mostPulls = 20

const bytes = v.pipe(v.number(), v.minValue(0), v.maxValue(1e15))
const schema = v.object({
  version: v.literal(1),
  pulls: v.pipe(
    v.array(
      v.object({
        /** The server that it is pulled to: another one knows nothing of it. */
        address: v.pipe(v.string(), v.maxLength(300)),
        name: v.pipe(v.string(), v.minLength(1), v.maxLength(longestModelName)),
        completed: bytes,
        total: bytes,
      }),
    ),
    v.maxLength(mostPulls),
  ),
})
type StoredPulls = v.InferOutput<typeof schema>
export type StoredPull = StoredPulls['pulls'][number]

/** What was kept, the oldest first; undefined where it cannot be read, and must not be written over. */
export function parsePulls(value: unknown): readonly StoredPull[] | undefined {
  if (value === undefined) return []
  const parsed = v.safeParse(schema, value)
  return parsed.success ? parsed.output.pulls : undefined
}

/** With the pull in place of one of the same name and server. */
export function withPull(pulls: readonly StoredPull[], pull: StoredPull): Json {
  return asJson([...without(pulls, pull), pull].slice(-mostPulls))
}

export function withoutPull(pulls: readonly StoredPull[], pull: Pick<StoredPull, 'address' | 'name'>): Json {
  return asJson(without(pulls, pull))
}

function without(pulls: readonly StoredPull[], { address, name }: Pick<StoredPull, 'address' | 'name'>) {
  return pulls.filter(other => other.address !== address || other.name !== name)
}

function asJson(pulls: readonly StoredPull[]): Json {
  return { version: 1, pulls: pulls.map(pull => ({ ...pull })) }
}
