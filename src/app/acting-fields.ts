import type { ActResult, ActTarget } from '../commands/acting-context.ts'
import type { Choice } from '../commands/choice.ts'
import { ClavierError } from '../errors.ts'
import { render, say, type Text } from '../language/text.ts'
import type { FieldKind, FieldSet, FindFor, Looked, Options } from '../ports/page-acting.ts'
import { type Day, readFieldValue, type ValueKind, valueKinds } from '../speech/field-values.ts'
import type { ActingParts, Meant } from './acting-parts.ts'

interface Parts extends ActingParts {
  readonly lastReached: () => Promise<Meant>
  readonly reach: (meant: Meant) => void
  readonly meant: (
    target: ActTarget,
    wanted: FindFor,
    command: string,
    slots?: Choice['intent']['slots'],
  ) => Promise<Meant | ActResult>
}

const isValueKind = (kind: FieldKind): kind is ValueKind => valueKinds.some(other => other === kind)

/** What a value that was not understood should have been, and how it is said. */
const expected: Readonly<Record<ValueKind, readonly [Text, Text]>> = {
  date: [say('value-date'), say('value-date-example')],
  time: [say('value-time'), say('value-time-example')],
  month: [say('value-month'), say('value-month-example')],
  week: [say('value-week'), say('value-week-example')],
  'datetime-local': [say('value-moment'), say('value-moment-example')],
  number: [say('value-number'), say('value-number-example')],
  range: [say('value-number'), say('value-number-example')],
  color: [say('value-color'), say('value-color-example')],
  check: [say('value-check'), say('value-check-example')],
}

/** Fields that are operated by a value: lists, boxes, dates, sliders. */
export function createActingFields(parts: Parts) {
  const { page, choices, clock, language, lastReached, reach } = parts

  function today(): Day {
    const now = new Date(clock.wall())
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }
  }

  function isSet(meant: Meant, { name }: Looked, { was, value }: FieldSet): ActResult {
    reach(meant)
    const { tab, ref } = meant
    return {
      text: say('field-set', { name, value }),
      undo: { kind: 'field', tabId: tab.id, document: ref.documentId, was },
    }
  }

  function offerRows({ ref }: Meant, { name }: Looked, { options, total }: Options): ActResult {
    const rows = choices.offer(
      say('choices-options', { name }),
      options.map(({ place, label }) => ({
        label,
        detail: '',
        intent: {
          command: 'select-option',
          slots: { document: ref.documentId, handle: ref.handle, place, option: label },
        },
      })),
    )
    return { text: say('options-offered', { name, rows, total }) }
  }

  /** Offers what a list has that fits the words. */
  async function offer(meant: Meant, looked: Looked, words: string): Promise<ActResult> {
    const options = await page.optionsOf(meant.tab.id, meant.ref, words)
    if (options.options.length === 0)
      throw new ClavierError(words === '' ? 'no-options' : 'no-such-option', { words })
    reach(meant)
    return offerRows(meant, looked, options)
  }

  async function chooseIn(meant: Meant, looked: Looked, option: string | number): Promise<ActResult> {
    const { tab, ref } = meant
    if (typeof option === 'number') return isSet(meant, looked, await page.chooseOption(tab.id, ref, option))
    const found = await page.optionsOf(tab.id, ref, option)
    const [only, ...others] = found.options
    if (only === undefined) throw new ClavierError('no-such-option', { words: option })
    if (others.length > 0) {
      reach(meant)
      return offerRows(meant, looked, found)
    }
    return isSet(meant, looked, await page.chooseOption(tab.id, ref, only.place))
  }

  async function listIn(meant: Meant): Promise<Looked> {
    const looked = await page.look(meant.tab.id, meant.ref)
    if (looked.field !== 'select' && looked.field !== 'list')
      throw new ClavierError('not-a-field', { name: looked.name })
    return looked
  }

  return {
    offer,

    async choose(option: string | number, target?: ActTarget): Promise<ActResult> {
      const meant =
        target === undefined
          ? await lastReached()
          : await parts.meant(target, 'field', 'select-option', { option })
      if ('text' in meant) return meant
      return chooseIn(meant, await listIn(meant), option)
    },

    async set(target: ActTarget, value: string): Promise<ActResult> {
      const meant = await parts.meant(target, 'field', 'set-field', { value })
      if ('text' in meant) return meant
      const looked = await page.look(meant.tab.id, meant.ref)
      const { field, name, disabled, secret } = looked
      if (disabled) throw new ClavierError('element-off', { name })
      if (field === '') throw new ClavierError('not-a-field', { name })
      if (field === 'file') throw new ClavierError('file-needs-hand')
      if (field === 'select' || field === 'list') return chooseIn(meant, looked, value)
      const written = isValueKind(field) ? readFieldValue(field, value, language(), today()) : value
      if (written === undefined && isValueKind(field)) {
        const [kind, example] = expected[field].map(text => render(language(), text))
        throw new ClavierError('value-unclear', { heard: value, kind: kind ?? '', example: example ?? '' })
      }
      const set = await page.setField(meant.tab.id, meant.ref, written ?? value)
      // What it held is not known here, so that nothing can put it back.
      if (secret)
        return {
          ...isSet(meant, looked, set),
          text: say('typed-secret', { field: name }),
          secret,
          undo: { kind: 'for-good' },
        }
      if (field !== 'check') return isSet(meant, looked, set)
      return { ...isSet(meant, looked, set), text: say(set.value === 'on' ? 'act-on' : 'act-off', { name }) }
    },

    async step(steps: number): Promise<ActResult> {
      const meant = await lastReached()
      const looked = await page.look(meant.tab.id, meant.ref)
      if (looked.field === '' || looked.field === 'text')
        throw new ClavierError('not-a-field', { name: looked.name })
      return isSet(meant, looked, await page.stepField(meant.tab.id, meant.ref, steps))
    },
  }
}
