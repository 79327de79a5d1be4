/** What errors of who answers carry. */
export const answersDetails = {
  'ollama-old': [{ name: 'owl' }],
  'model-unknown': [{ name: 'owl' }],
  'address-unfit': [{ address: 'http://a*b' }],
  'chat-failed': [{}, { reason: 'nobody-knows' }, { reason: 'status' }],
  'chat-model': [{}, { name: 'owl' }],
} as const
