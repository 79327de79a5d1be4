import type { Command } from '../commands/define-command.ts'
import { readAddress } from '../commands/read-address.ts'
import type { Language } from '../language/language.ts'
import { countSteps, type Sequence } from '../sequence/sequence-schema.ts'
import { spokenExample } from '../speech/phrase-template.ts'
import type { SequencePreview } from '../state/sequence-state.ts'

const mostHosts = 20
const mostCommands = 50

type Row = SequencePreview['sequences'][number]

/** What a sequence would do, before it is kept: told from what it holds, never from what it says of itself. */
export function previewOf(
  {
    from,
    sequence,
    midiOnly,
  }: { readonly from: string; readonly sequence: Sequence; readonly midiOnly: boolean },
  commands: readonly Command[],
  language: Language,
): Row {
  const ids = new Set(sequence.events.flatMap(event => (event.kind === 'did' ? [event.intent.command] : [])))
  const phrases = [...ids].flatMap(id => {
    const [phrase] = commands.find(command => command.id === id)?.phrases[language] ?? []
    return phrase === undefined ? [] : [spokenExample(phrase)]
  })
  const hosts = hostsOf(sequence)
  return {
    from,
    name: sequence.name,
    steps: countSteps(sequence),
    notes: sequence.events.reduce((notes, { kind }) => (kind === 'note' ? notes + 1 : notes), 0),
    durationMs: sequence.durationMs,
    hosts: hosts.slice(0, mostHosts),
    commands: phrases.slice(0, mostCommands),
    more: {
      hosts: Math.max(0, hosts.length - mostHosts),
      commands: Math.max(0, phrases.length - mostCommands),
    },
    midiOnly,
  }
}

/** Hosts of the pages that it opens or acts on, in the order in which they come. */
function hostsOf({ tracks, events }: Sequence): readonly string[] {
  const addresses = [
    ...tracks.map(({ url }) => url),
    ...events.flatMap((event): readonly string[] => {
      if (event.kind === 'media') return [event.url]
      if (event.kind === 'outcome') return [event.fingerprint?.url ?? '']
      if (event.kind !== 'did') return []
      const said = Object.values(event.intent.slots).map(slot => readAddress(String(slot)) ?? '')
      return [event.target?.frameUrl ?? '', ...said]
    }),
  ]
  const hosts = addresses.flatMap(url => /^https?:\/\/([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? [])
  return [...new Set(hosts)]
}
