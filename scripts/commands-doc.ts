import { commandBindings, type KeyBinding, readMotif } from '../src/app/key-bindings.ts'
import { type Command, groups } from '../src/commands/define-command.ts'
import { type Language, languageNames, languages } from '../src/language/language.ts'
import { delays } from '../src/music/collisions.ts'
import { formatMotif, type Motif } from '../src/music/motif.ts'
import { notesInWords } from '../src/music/notes-in-words.ts'
import { phraseOverlaps } from '../src/speech/phrase-overlaps.ts'

/** Where the page is kept, from the root of the repository. */
export const commandsDocPath = 'docs/commands.md'
/** What writes it anew. */
export const commandsDocCommand = 'npx tsx scripts/write-commands-doc.ts'

/** Whether a run can be taken back; `not needed` where it changes nothing that could be put back. */
const undoWords = { undoable: 'yes', 'not-undoable': 'no', 'changes-nothing': 'not needed' } as const

const whys = {
  'literal-over-slot': 'words of its own before a slot',
  'number-over-name': 'a number before a name',
  'name-over-words': 'a name before any words',
  'more-own-words': 'more words of its own',
  undecided: 'undecided',
} as const

/** All commands as a page of Markdown: how each is said, played and undone, and what overlaps. */
export function commandsDoc(commands: readonly Command[]): string {
  return `${[
    '# Commands',
    `Written from the registry by \`${commandsDocCommand}\`: change a command in its file, not here.`,
    ...legend(),
    ...groups.flatMap(group => {
      const members = commands.filter(command => command.group === group)
      return members.length === 0 ? [] : groupSection(group, members)
    }),
    ...overlapSection(commands),
    ...delaySection(commands),
  ].join('\n\n')}\n`
}

function legend(): readonly string[] {
  return [
    '## How to read it',
    bullets([
      'A phrase is typed or spoken. `{number}` stands for a number, in digits or words; `{name}` for the name of a tab or a recording; `{words}` for any words; `[the]` may be left out; `(one|two)` is either.',
      'Keys are notes with their MIDI numbers: `D3+G3` are struck together, `C3 E3 C3` one after another. The 25 keys are C3 (48) to C5 (72).',
      'A motif that begins and ends with C4 (60) takes what stands in the braces: play a number or the keys of a name, or say or type the words. It waits four seconds, and C4 alone runs it without. Where nothing stands in braces it runs at once.',
      'Numbers, base 10: C♯4 to A4 (61 to 69) are 1 to 9, A♯4 (70) is 0, B4 (71) takes the last digit back, C4 (60) ends it. Base 2, a choice in Settings: C♯4 is 1, D4 is 2, D♯4 is 4 and so on, struck together.',
      'Undo: **yes**, “undo” takes it back; **no**, it cannot be taken back; **not needed**, it changes nothing.',
    ]),
  ]
}

function groupSection(group: string, members: readonly Command[]): readonly string[] {
  const rows = members.map(command => [
    phrases(command, 'en'),
    keys(command),
    cell(command.help.en),
    undoWords[command.undo],
  ])
  const others = languages.filter(language => language !== 'en')
  const otherRows = members.map(command => [
    code(command.phrases.en[0]),
    ...others.map(language => phrases(command, language)),
  ])
  return [
    `## ${group.slice(0, 1).toUpperCase()}${group.slice(1)}`,
    table(['Say or type', 'Keys', 'What it does', 'Undo'], rows),
    `<details>\n<summary>${others.map(language => languageNames[language]).join(', ')}</summary>`,
    table(['English', ...others.map(language => languageNames[language])], otherRows),
    '</details>',
  ]
}

function overlapSection(commands: readonly Command[]): readonly string[] {
  const rows = languages.flatMap(language => {
    const entries = commands.map(({ id, phrases }) => ({ command: id, phrases: phrases[language] }))
    return phraseOverlaps(entries, language).map(({ text, templates, wins, why }) => {
      const winner = templates.find(({ command }) => command === wins)
      const loser = templates.find(({ command }) => command !== wins)
      return [
        languageNames[language],
        code(text),
        winner === undefined ? '—' : code(winner.phrase),
        loser === undefined ? '—' : code(loser.phrase),
        whys[why],
      ]
    })
  })
  return [
    '## Phrases that overlap',
    'Where two phrases fit the same words, a stated order decides, and not which was written first.',
    rows.length === 0 ? 'None do.' : table(['Language', 'For instance', 'Gets it', 'Over', 'Why'], rows),
  ]
}

function delaySection(commands: readonly Command[]): readonly string[] {
  const rows = delays(commandBindings(commands)).map(({ binding, longer }) => [bound(binding), bound(longer)])
  return [
    '## Motifs that wait',
    'A motif that is the beginning of a longer one fires a little later: once the pause after a gesture has passed, or its keys are up.',
    rows.length === 0 ? 'None has to.' : table(['Waits', 'For'], rows),
  ]
}

function bound({ motif, target }: KeyBinding): string {
  return `${target.kind === 'command' ? code(target.command.phrases.en[0]) : ''} ${motifCell(motif)}`.trim()
}

function phrases(command: Command, language: Language): string {
  return command.phrases[language].map(code).join('<br>')
}

function keys(command: Command): string {
  const all = [...(command.chord === undefined ? [] : [command.chord]), ...command.motifs]
  return all.map(text => motifCell(readMotif(command, text))).join('<br>')
}

function motifCell(motif: Motif): string {
  return `${notesInWords(motif)} (${formatMotif(motif)})`
}

function bullets(lines: readonly string[]): string {
  return lines.map(line => `- ${line}`).join('\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function code(text: string): string {
  return `\`${cell(text)}\``
}

/** A bar would end the cell, in code as well. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
