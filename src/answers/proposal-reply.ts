import * as v from 'valibot'
import { mostProposals } from './proposals.ts'

const schema = v.object({
  proposals: v.array(
    v.object({
      command: v.pipe(v.string(), v.maxLength(60)),
      words: v.optional(v.pipe(v.string(), v.maxLength(1000))),
      number: v.optional(v.pipe(v.number(), v.safeInteger())),
    }),
  ),
})

/** A command as a model proposes it. Untrusted. */
export type ProposedCommand = v.InferOutput<typeof schema>['proposals'][number]

/** What a reply proposes; one that is no such thing proposes nothing. */
export function readProposalReply(reply: string): readonly ProposedCommand[] {
  let json: unknown
  try {
    json = JSON.parse(reply.slice(reply.indexOf('{'), reply.lastIndexOf('}') + 1))
  } catch {
    // Not every provider holds a model to a schema.
    return []
  }
  const read = v.safeParse(schema, json)
  return read.success ? read.output.proposals.slice(0, 2 * mostProposals) : []
}

/** The JSON schema of a reply that chooses among those commands. */
export function proposalSchema(commands: readonly string[]) {
  return {
    type: 'object',
    properties: {
      proposals: {
        type: 'array',
        maxItems: mostProposals,
        items: {
          type: 'object',
          properties: {
            command: { type: 'string', enum: [...commands] },
            words: { type: 'string' },
            number: { type: 'integer' },
          },
          required: ['command'],
        },
      },
    },
    required: ['proposals'],
  }
}
