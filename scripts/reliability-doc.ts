import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { soakResultsSchema } from '../test/soak/soak-row.ts'

/** Where the page is kept, from the root of the repository. */
export const reliabilityDocPath = 'docs/reliability.md'
/** What writes it anew. */
export const reliabilityDocCommand = 'npx tsx scripts/write-reliability-doc.ts'

const lead = `# Reliability

What was tried for long, under faults and against hostile input, and what happened. \`npm run soak\` repeats all of it, \`npm run soak -- NAME\` one suite, \`npm run soak -- NAME --seed N\` one trial as it was. A short form of each runs with \`npm test\`. Figures of speed and size are in \`bench/results.json\` (\`npm run bench\`).

This page is written from \`test/soak/results.json\` by \`${reliabilityDocCommand}\`.`

/** The results of the last runs, read and checked. */
export function soakResults(): v.InferOutput<typeof soakResultsSchema> {
  const file = new URL('../test/soak/results.json', import.meta.url)
  return v.parse(soakResultsSchema, JSON.parse(readFileSync(file, 'utf8')))
}

export function reliabilityDoc(results: v.InferOutput<typeof soakResultsSchema>): string {
  const parts = Object.entries(results).flatMap(([name, { commit, seconds, rows }]) => [
    `## ${name}`,
    `\`npm run soak -- ${name}\`, at ${commit}, ${seconds} s.`,
    [
      '| tried | count | what happened | held |',
      '| --- | ---: | --- | --- |',
      ...rows.map(
        ({ test, count, happened, held }) =>
          `| ${test} | ${count.toLocaleString('en')} | ${happened} | ${held ? 'yes' : '**no**'} |`,
      ),
    ].join('\n'),
  ])
  return `${[lead, ...parts].join('\n\n')}\n`
}
