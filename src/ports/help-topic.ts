/** What help is asked about: `command/scroll-down`, `group/tabs`, or the id of a name or word of the user's. */
export type HelpTopic = `${HelpTopicKind}/${string}`
export type HelpTopicKind = 'command' | 'group' | 'name' | 'word'

/** Reads a topic that came in a slot; undefined for anything else. */
export function helpTopic(value: unknown): HelpTopic | undefined {
  const known = typeof value === 'string' && /^(command|group|name|word)\/.{1,200}$/.test(value)
  // The pattern is that of the type.
  return known ? (value as HelpTopic) : undefined
}

export function topicParts(topic: HelpTopic): { readonly kind: HelpTopicKind; readonly id: string } {
  const at = topic.indexOf('/')
  // The type begins with a kind.
  return { kind: topic.slice(0, at) as HelpTopicKind, id: topic.slice(at + 1) }
}
