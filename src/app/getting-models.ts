import { longestModelName, writtenModelName } from '../answers/model-names.ts'
import { percentOf } from '../answers/pull-pace.ts'
import { recommendedModels, recommendFor } from '../answers/recommended-models.ts'
import type { Models } from '../commands/models-context.ts'
import { ClavierError } from '../errors.ts'
import type { Language } from '../language/language.ts'
import { meantModel } from './meant-model.ts'
import type { ModelPulls } from './model-pulls.ts'
import type { ModelsShown } from './models-shown.ts'

interface Parts {
  readonly shown: ModelsShown
  readonly pulls: ModelPulls
  readonly language: () => Language
}

/** Bringing models onto the disk. */
export function createGettingModels({
  shown,
  pulls,
  language,
}: Parts): Pick<Models, 'pullable' | 'pull' | 'cancelPull' | 'resumePull'> {
  return {
    async pullable(said) {
      if (said === undefined) return [recommendFor(shown.state().memory.gigabytes).first.name]
      // A name as it is written is that very model.
      if (/^\S*\d\S*$|[:/]/.test(said.trim())) return [written(said)]
      const recommended = recommendedModels.map(({ name }) => name)
      const meant = meantModel(recommended, said, language())
      if (meant.kind === 'one') return [meant.name]
      const [first, ...others] = meant.kind === 'several' ? meant.names : [written(said)]
      return [first ?? written(said), ...others]
    },
    async pull(name) {
      const before = await pulls.begin(written(name))
      return { size: recommendedModels.find(model => model.name === name)?.download ?? 0, before }
    },
    async cancelPull(said) {
      const { name, completed, total } = pulls.cancel(called(said))
      return { name, percent: percentOf(completed, total) }
    },
    async resumePull(said) {
      const { name, completed, total } = pulls.left(called(said))
      await pulls.begin(name)
      return { name, percent: percentOf(completed, total) }
    },
  }

  /** The pull that was said; what is none is looked for as it is written. */
  function called(said: string | undefined): string | undefined {
    if (said === undefined) return undefined
    const names = pulls.all().map(({ name }) => name)
    const meant = meantModel(names, said, language())
    if (meant.kind === 'several')
      throw new ClavierError('name-ambiguous', { name: said, choices: meant.names.join(' · ') })
    return meant.kind === 'one' ? meant.name : said
  }
}

function written(said: string): string {
  const name = writtenModelName(said)
  if (name === undefined)
    throw new ClavierError('model-name-unfit', { name: said.slice(0, longestModelName) })
  return name
}
