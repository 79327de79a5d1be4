import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules of WCAG 2.0 to 2.2, levels A and AA, and what axe holds to be best practice. */
export const everyRule: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}

/** Rules whose answer depends on the colours alone. */
export const rulesOfColour: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
}

/** What axe finds wrong, a line each; `without` are selectors of what is left out, each with its reason where it is given. */
export async function faultsIn(
  page: Page,
  options: RunOptions = everyRule,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  // By the DevTools protocol, which no policy of a page bars.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(
    async ({ options, without }) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: object, options: object): Promise<AxeResults> }
      } // The script above has put it there.
      const { violations } = await axe.run({ include: ['html'], exclude: [...without] }, options)
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 160)}`),
      )
    },
    { options, without },
  )
}
