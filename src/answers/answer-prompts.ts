import * as v from 'valibot'
import type { Model, ModelParameters } from '../ports/assistant.ts'
import { foldWord } from './fold-word.ts'
import { type AnswerStyle, answerStyles } from './question-messages.ts'
import { contextFor } from './token-budget.ts'

/** Key of the Store under which the user's own words for the system prompt and the options of models are kept. */
export const answerPromptsKey = 'answer-prompts'

/** How one model answers; what is not there is the model's own. */
export interface ModelOptions extends ModelParameters {
  /** Tokens that it is loaded with, in place of the setting's. */
  readonly contextTokens?: number
  /** Whether it thinks first, where it can. */
  readonly think?: boolean
}

export interface AnswerPrompts {
  readonly version: 1
  /** The user's own system prompt; empty for the standard one. */
  readonly prompt: string
  readonly style: AnswerStyle
  /** By the model's name; what is not there has no options. */
  readonly models: readonly { readonly model: string; readonly options: ModelOptions }[]
}

export const standardPrompts: AnswerPrompts = { version: 1, prompt: '', style: 'usual', models: [] }

/** UTF-16 units of the system prompt: more would leave small models no room to read. */
export const longestPrompt = 4_000
const mostModels = 50

/** Numbers of a model, with their bounds and the unit that they are said and shown in: a hundredth, or one. */
export const optionBounds = {
  temperature: { least: 0, most: 2, unit: 0.01 },
  topP: { least: 0, most: 1, unit: 0.01 },
  topK: { least: 1, most: 1_000, unit: 1 },
  repeatPenalty: { least: 0, most: 2, unit: 0.01 },
  seed: { least: 0, most: 2_147_483_647, unit: 1 },
  mostTokens: { least: 1, most: 131_072, unit: 1 },
  contextTokens: { least: 512, most: 131_072, unit: 1 },
} as const
export type NumberOption = keyof typeof optionBounds
export type OptionName = NumberOption | 'think'

const bounded = (name: NumberOption) => {
  const { least, most, unit } = optionBounds[name]
  const number = v.pipe(v.number(), v.minValue(least), v.maxValue(most))
  return v.exactOptional(unit === 1 ? v.pipe(number, v.integer()) : number)
}

const options = v.object({
  temperature: bounded('temperature'),
  topP: bounded('topP'),
  topK: bounded('topK'),
  repeatPenalty: bounded('repeatPenalty'),
  seed: bounded('seed'),
  mostTokens: bounded('mostTokens'),
  contextTokens: bounded('contextTokens'),
  think: v.exactOptional(v.boolean()),
})

const schema: v.GenericSchema<unknown, AnswerPrompts> = v.object({
  version: v.literal(1),
  prompt: v.pipe(v.string(), v.maxLength(longestPrompt)),
  style: v.picklist(answerStyles),
  models: v.pipe(
    v.array(v.object({ model: v.pipe(v.string(), v.minLength(1), v.maxLength(200)), options })),
    v.maxLength(mostModels),
  ),
})

/** As they were kept; the standard ones where nothing was, undefined for what this version cannot read. */
export function parseAnswerPrompts(value: unknown): AnswerPrompts | undefined {
  if (value === undefined) return standardPrompts
  const parsed = v.safeParse(schema, value)
  return parsed.success ? parsed.output : undefined
}

export function optionsOf({ models }: AnswerPrompts, model: string): ModelOptions {
  return models.find(entry => entry.model === model)?.options ?? {}
}

/**
 * The context that a model is asked with, and so the one to load it with: another one would make the server load it
 * anew.
 *
 * @param wanted tokens, from the settings
 */
export function contextOf(
  prompts: AnswerPrompts,
  { name, contextTokens }: Pick<Model, 'name' | 'contextTokens'>,
  wanted: number,
): number {
  return contextFor(optionsOf(prompts, name).contextTokens ?? wanted, contextTokens)
}

/** With an option of a model at another value, or, undefined, at the model's own. The model changed last comes first. */
export function withOption(
  prompts: AnswerPrompts,
  model: string,
  name: OptionName,
  value: number | boolean | undefined,
): AnswerPrompts {
  const { [name]: _, ...rest } = optionsOf(prompts, model)
  const now: ModelOptions = value === undefined ? rest : { ...rest, [name]: value }
  const others = prompts.models.filter(entry => entry.model !== model)
  const mine = Object.keys(now).length === 0 ? [] : [{ model, options: now }]
  return { ...prompts, models: [...mine, ...others].slice(0, mostModels) }
}

/** The same number in the unit that it is said in: 20 for a temperature of 0.2. */
export function optionAsSaid(name: NumberOption, value: number): number {
  return Math.round(value / optionBounds[name].unit)
}

/** The value of a number as it was said, or undefined where it is out of bounds. */
export function optionFromSaid(name: NumberOption, said: number): number | undefined {
  const { least, most, unit } = optionBounds[name]
  const value = unit === 1 ? said : Math.round(said) * unit
  const exact = unit === 1 ? value : Math.round(value * 100) / 100
  return Number.isInteger(said) && exact >= least && exact <= most ? exact : undefined
}

type Tongue = 'en' | 'es' | 'de' | 'fr'
const names: Readonly<Record<Tongue, Readonly<Record<OptionName, readonly string[]>>>> = {
  en: {
    temperature: ['temperature'],
    topP: ['top p'],
    topK: ['top k'],
    repeatPenalty: ['repeat penalty', 'repetition'],
    seed: ['seed'],
    mostTokens: ['longest answer', 'answer length'],
    contextTokens: ['context length', 'context'],
    think: ['thinking', 'think'],
  },
  es: {
    temperature: ['temperatura'],
    topP: ['top p'],
    topK: ['top k'],
    repeatPenalty: ['penalizacion', 'repeticion'],
    seed: ['semilla'],
    mostTokens: ['respuesta mas larga', 'longitud de respuesta'],
    contextTokens: ['contexto', 'longitud del contexto'],
    think: ['pensar', 'pensamiento'],
  },
  de: {
    temperature: ['temperatur'],
    topP: ['top p'],
    topK: ['top k'],
    repeatPenalty: ['wiederholung', 'wiederholungsstrafe'],
    seed: ['startwert', 'seed'],
    mostTokens: ['langste antwort', 'antwortlange'],
    contextTokens: ['kontextlange', 'kontext'],
    think: ['nachdenken', 'denken'],
  },
  fr: {
    temperature: ['temperature'],
    topP: ['top p'],
    topK: ['top k'],
    repeatPenalty: ['penalite', 'repetition'],
    seed: ['graine'],
    mostTokens: ['reponse la plus longue', 'longueur de reponse'],
    contextTokens: ['contexte', 'longueur du contexte'],
    think: ['reflexion', 'reflechir'],
  },
}
const on = ['on', 'yes', 'si', 'activado', 'an', 'ein', 'ja', 'active', 'oui']
const off = ['off', 'no', 'desactivado', 'aus', 'nein', 'desactive', 'non']
const own = ['standard', 'default', 'its own', 'estandar', 'por defecto', 'vorgabe', 'par defaut', '-']

export interface OptionSaid {
  readonly name: OptionName
  /** Undefined: the model's own. */
  readonly value: number | boolean | undefined
}

/**
 * “top k 40”, “thinking off”, “seed standard”, as said in a language or by the name in the code. Undefined where it
 * names no option; `unfit` where the value does not suit it.
 */
export function readOption(words: string, language: Tongue): OptionSaid | 'unfit' | undefined {
  const said = plain(words)
  const all = Object.entries(names[language]).flatMap(([name, phrases]) =>
    // The keys of a record are those of its type.
    [...phrases, plain(name)].map(phrase => ({ name: name as OptionName, phrase })),
  )
  const found = all
    .filter(({ phrase }) => said === phrase || said.startsWith(`${phrase} `))
    .toSorted((a, b) => b.phrase.length - a.phrase.length)[0]
  if (found === undefined) return undefined
  const { name, phrase } = found
  const rest = said.slice(phrase.length).trim()
  if (own.includes(rest)) return { name, value: undefined }
  if (name === 'think') {
    if (on.includes(rest)) return { name, value: true }
    return off.includes(rest) ? { name, value: false } : 'unfit'
  }
  if (!/^\d{1,10}$/.test(rest)) return 'unfit'
  const value = optionFromSaid(name, Number(rest))
  return value === undefined ? 'unfit' : { name, value }
}

function plain(words: string): string {
  return foldWord(words)
    .replace(/[_:=%]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
