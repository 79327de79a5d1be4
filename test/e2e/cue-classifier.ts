import type { Features } from './sound-bench/hear-cues.ts'

/** Something that was heard, and what it is. */
export interface Example<Name> {
  readonly name: Name
  readonly features: Features
}

/**
 * Names what most of the five nearest examples are, the nearer counting more; each feature is measured by its
 * own spread. Throws an Error without examples.
 */
export function nearestName<Name>(examples: readonly Example<Name>[], features: Features): Name {
  const spreads = features.map((_, index) => spread(examples.map(example => example.features[index] ?? 0)))
  const distance = (example: Example<Name>) =>
    spreads.reduce(
      (sum, width, index) => sum + (((example.features[index] ?? 0) - (features[index] ?? 0)) / width) ** 2,
      0,
    )
  const nearest = examples
    .map(example => ({ name: example.name, far: distance(example) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
  const votes = new Map<Name, number>()
  for (const { name, far } of nearest) votes.set(name, (votes.get(name) ?? 0) + 1 / (far + 0.1))
  const [best] = [...votes].sort(([, a], [, b]) => b - a)
  if (!best) throw new Error('there is nothing to know it by')
  return best[0]
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return Math.sqrt(square) + 1e-6
}
