/** What versions before this one have kept, in their shapes. */
export const keptBefore = {
  settings: { version: 1, gap: 700, latch: false, vocabulary: 'house' },
  names: {
    version: 1,
    names: [
      {
        id: 'a',
        motif: [[48], [52], [55]],
        spoken: 'organ',
        tab: { tabId: 3, url: 'http://news.test/organ', title: 'The organ' },
        boundAt: 5,
      },
    ],
  },
  vocabularies: {
    version: 1,
    vocabularies: [
      {
        id: 'house',
        name: 'House',
        words: [
          {
            id: 'w1',
            motif: '50-53+57',
            phrases: ['wireless {now}', 'radio'],
            means: { kind: 'command', command: 'top', slots: {} },
          },
          { id: 'w2', phrases: ['{}'], means: { kind: 'phrase', phrase: 'page down' } },
        ],
      },
    ],
  },
  sequences: {
    'sequence/index': {
      version: 1,
      entries: [
        { id: 'a1', name: 'mail', createdAt: 5, durationMs: 100, events: 1, steps: 0, finished: true },
      ],
    },
    'sequence/a1/head': {
      version: 1,
      id: 'a1',
      name: 'mail',
      createdAt: 5,
      durationMs: 100,
      tracks: [
        { tab: 0, title: 'Mail', url: 'http://mail.test/' },
        { tab: 1, title: 'Shop', url: 'http://shop.test/' },
      ],
      events: 1,
      steps: 0,
      chunks: 1,
      finished: true,
      touchedAt: 9,
    },
    'sequence/a1/chunk/0': [{ kind: 'mark', ms: 100, track: 1, label: 'here' }],
  },
}
