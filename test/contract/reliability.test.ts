import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  reliabilityDoc,
  reliabilityDocCommand,
  reliabilityDocPath,
  soakResults,
} from '../../scripts/reliability-doc.ts'

test(`${reliabilityDocPath} tells the results that are kept`, () => {
  const kept = readFileSync(reliabilityDocPath, 'utf8').replaceAll('\r\n', '\n')
  expect(
    kept === reliabilityDoc(soakResults()),
    `${reliabilityDocPath} is stale: run ${reliabilityDocCommand}`,
  ).toBe(true)
})
