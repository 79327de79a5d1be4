import type { Chance } from './chance.ts'

/**
 * A schema as valibot describes itself: only what is needed to make a value that it takes.
 * @see https://valibot.dev/guides/schemas/
 */
interface Described {
  readonly type: string
  readonly entries?: Readonly<Record<string, Described>>
  readonly item?: Described
  readonly items?: readonly Described[]
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly wrapped?: Described
  readonly key?: Described
  readonly value?: Described
  readonly pipe?: readonly Described[]
  readonly requirement?: unknown
}

const texts = ['', 'Mail', 'ä 🎹', 'button', 'x'.repeat(90), 'Send letter', '0']
/** Texts that patterns of the protocol ask for: addresses, hashes, keys. */
const patterned = [
  'https://a.test/x?q=1',
  '',
  '0123abcd',
  '0123456789abcdef',
  'a1-b2',
  'data-test-id',
  'http://b.test/y',
]

/** A value that the schema takes. Throws for a kind of schema that it does not know. */
export function valueOfSchema(schema: unknown, chance: Chance): unknown {
  // Every schema of valibot has these fields at run time; its types hide those of each kind.
  return valueFor(schema as Described, chance)
}

function valueFor(schema: Described, chance: Chance): unknown {
  switch (schema.type) {
    case 'object':
    case 'strict_object':
      return Object.fromEntries(
        Object.entries(schema.entries ?? {}).flatMap(([key, entry]): [string, unknown][] =>
          entry.type === 'exact_optional' && chance.once(3) ? [] : [[key, valueFor(entry, chance)]],
        ),
      )
    case 'array': {
      const most = Math.min(bound(schema, 'max_length', 3), chance.once(30) ? 40 : 3)
      return Array.from({ length: chance.below(most + 1) }, () => valueFor(of(schema.item), chance))
    }
    case 'record':
      return { [String(valueFor(of(schema.key), chance))]: valueFor(of(schema.value), chance) }
    case 'picklist':
      return chance.pick(schema.options ?? [])
    case 'literal':
      return schema.literal
    case 'union':
    case 'variant':
      // Options of these two are schemas themselves.
      return valueFor(chance.pick((schema.options ?? []) as readonly Described[]), chance)
    case 'exact_optional':
    case 'optional':
      return valueFor(of(schema.wrapped), chance)
    case 'boolean':
      return chance.once(2)
    case 'number':
      return numberOf(schema, chance)
    case 'string':
      return textOf(schema, chance)
    case 'unknown':
      return { any: [1, 'thing'] }
    default:
      throw new Error(`A schema of a kind that is not known here: ${schema.type}`)
  }
}

function of(inner: Described | undefined): Described {
  if (inner === undefined) throw new Error('A schema without what it is made of.')
  return inner
}

function bound({ pipe = [] }: Described, type: string, otherwise: number): number {
  const found = pipe.find(step => step.type === type)?.requirement
  return typeof found === 'number' ? found : otherwise
}

function numberOf(schema: Described, chance: Chance): number {
  const whole = (schema.pipe ?? []).some(({ type }) => type === 'integer' || type === 'safe_integer')
  const least = bound(schema, 'min_value', -50)
  const most = Math.min(bound(schema, 'max_value', least + 5_000), least + 5_000)
  const number = least + chance.number() * (most - least)
  if (chance.once(6)) return least
  return whole ? Math.min(most, Math.round(number)) : number
}

function textOf(schema: Described, chance: Chance): string {
  const pattern = (schema.pipe ?? []).find(({ type }) => type === 'regex')?.requirement
  const web = (schema.pipe ?? []).some(({ type }) => type === 'url')
  const fitting = pattern instanceof RegExp ? patterned.filter(text => pattern.test(text)) : texts
  return chance
    .pick(web ? fitting.filter(text => text !== '') : fitting)
    .slice(0, bound(schema, 'max_length', 1_000))
}
