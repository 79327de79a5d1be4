import { commandRows } from '../extension/panel/command-rows.ts'
import { matchCommands } from '../extension/panel/views/help/help-search.ts'
import { settingsInWords } from '../extension/panel/views/settings/setting-words.ts'
import { searchSettings } from '../src/app/search-settings.ts'
import { registry } from '../src/commands/registry.ts'
import { plainText } from '../src/speech/plain-words.ts'
import { atMost, type Bench, type BenchRow } from './bench-row.ts'
import { sideBySide } from './timing.ts'

const rounds = 30
/** What somebody types, letter by letter. */
const sought = ['tab', 'scroll down', 'voice', 'speed', 'language of', 'keys']
const begun = sought.flatMap(text => Array.from(text, (_, at) => text.slice(0, at + 1)))

/** Seeking in Help and in Settings: what a letter costs, beside a look through the same texts for the same letters. */
const searchFields: Bench = async () => {
  const rows = commandRows(registry)('en')
  const words = settingsInWords('en')
  return [
    row(
      'Help',
      text => matchCommands(rows, text).length,
      rows.map(({ phrases, help, group }) => plainText([...phrases, help, group].join(' '))),
      8,
    ),
    row(
      'Settings',
      text => searchSettings(text, words).length,
      searchSettings('', words).map(setting => plainText(`${words.name(setting)} ${words.line(setting)}`)),
      70,
    ),
  ]
}

export default searchFields

function row(
  where: string,
  search: (text: string) => number,
  texts: readonly string[],
  bound: number,
): BenchRow {
  const all = (count: (text: string) => number) => () => begun.reduce((sum, text) => sum + count(text), 0)
  const { value, spread, baseline } = sideBySide(
    rounds,
    all(search),
    all(text => texts.filter(one => one.includes(text)).length),
  )
  return {
    name: `a letter in the search of ${where}`,
    value: value / begun.length,
    spread,
    unit: 'ms',
    baseline: baseline / begun.length,
    against: 'look through the texts',
    goal: atMost(bound),
  }
}
