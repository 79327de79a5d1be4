import { beforeEach, describe, expect, test } from 'vitest'
import { createWorld, mail, type World } from './world.ts'

let world: World

/** Dictation is on in a field of the page that has this text. */
async function dictating(text = '', more: Parameters<World['fields']['put']>[1] = {}) {
  world.fields.put('Letter', { kind: 'lines', text, ...more })
  await world.listen()
  await world.hear('dictate')
  await world.clock.advance(3000)
}
const hear = async (...utterances: readonly string[]) => {
  for (const said of utterances) {
    await world.hear(said)
    // Until Clavier has told of it, and the echo of that has died away.
    await world.clock.advance(3000)
  }
  return world.outcome()
}
const letter = () => world.fields.text('Letter')
const dictation = () => world.state().dictation
const everywhere = () =>
  JSON.stringify([
    world.state(),
    world.keep.dump(),
    [...world.session.held],
    world.voice.texts(),
    world.browser.sites.told(),
  ])

beforeEach(async () => {
  world = await createWorld()
})

describe('what is said', () => {
  beforeEach(() => dictating())

  test('is written with signs, spaces and capitals, one utterance after another', async () => {
    expect(dictation()).toMatchObject({ on: true, field: 'Letter' })
    await hear('dear ada comma', 'the organ was built', 'in 1886 period', 'scroll down')
    expect(letter()).toBe('Dear ada, the organ was built in 1886. Scroll down')
    expect(dictation()?.last).toBe(' Scroll down'.trim())
    expect(world.bugs).toEqual([])
  })

  test('is written whole, however long it was said without a pause', async () => {
    await hear('word '.repeat(390).trim())
    expect(letter()).toBe(`Word${' word'.repeat(389)}`)
  })

  test('is spoken back where the user wants it', async () => {
    await world.type('speak dictation on')
    await hear('hello there')
    expect(world.voice.texts().at(-1)).toBe('Hello there')
  })

  test('is written in the order in which it was said, however long a write takes', async () => {
    const go = world.fields.hold()
    for (const said of ['one', 'two', 'scratch that', 'three']) world.speech.session().hear(said)
    await world.settle()
    go()
    await world.settle()
    expect(letter()).toBe('One three')
  })

  test('sounds softly and is not spoken back', async () => {
    const spoken = world.voice.texts().length
    const sounds = world.sound.scores.length
    expect(await hear('hello there')).toMatchObject({ key: 'dictated', status: 'done' })
    expect(world.voice.texts()).toHaveLength(spoken)
    expect(world.sound.scores).toHaveLength(sounds + 1)
  })

  test.each([
    ['new line', 'One\nTwo'],
    ['new paragraph', 'One\n\nTwo'],
    ['no space', 'Onetwo'],
    ['caps on', 'One Two'],
    ['cap', 'One cap two'],
  ])('“%s” alone between two words', async (said, then) => {
    await hear('one', said, 'two')
    expect(letter()).toBe(then)
  })

  test('capitals come and go', async () => {
    await hear('caps on', 'the old man', 'caps off', 'and the sea', 'all caps nasa', 'cap ada')
    expect(letter()).toBe('The Old Man and the sea NASA Ada')
  })

  test('is selected, and the next words take its place', async () => {
    await hear('the organ was built', 'select organ', 'gate')
    expect(letter()).toBe('The gate was built')
  })

  test.each([
    ['correct organ to gate', 'The gate was built'],
    ['replace organ with gate', 'The gate was built'],
    ['delete last word', 'The organ was'],
    ['delete last 2 words', 'The organ '],
    ['delete organ', 'The was built'],
    ['undo', ''],
    ['clear field', ''],
  ])('“%s” does so', async (said, then) => {
    await hear('the organ was built', said)
    expect(letter()?.trimEnd()).toBe(then.trimEnd())
  })

  test.each([
    'select the best wine',
    'delete the rest of it',
    'press the red button',
    'replace sugar with honey',
    'spell check this',
    'click the link',
    'go to bed',
    'literally everyone came',
    'shop',
    'stops',
    'undue',
  ])('“%s” is text where it can mean nothing', async said => {
    await hear('the organ was built period', said)
    expect(letter()).toBe(`The organ was built. ${said[0]?.toUpperCase()}${said.slice(1)}`)
  })

  test('is spelt', async () => {
    await hear('my name is', 'spell capital alpha d a', 'period')
    expect(letter()).toBe('My name is Ada.')
  })

  test('names commands literally', async () => {
    await hear('say', 'literally scratch that', 'literally comma')
    expect(letter()).toBe('Say scratch that comma')
  })

  test('goes on at the end, and is sent', async () => {
    await hear('one', 'go to start', 'zero', 'go to end', 'two', 'submit')
    expect(letter()).toBe('Zero One two')
    expect(world.fields.sent).toEqual(['Zero One two'])
  })

  test('presses keys', async () => {
    await hear('one', 'press enter')
    expect(world.fields.pressed.map(({ key }) => key)).toEqual(['Enter'])
  })

  test('goes to a command that waits for words, and chooses what is offered', async () => {
    await world.play(60, 61, 61, 59, 60)
    await world.clock.advance(2000)
    expect(world.state().parameter).toBeDefined()
    await hear('straight')
    expect(letter()).toBe('straight')
  })

  test('of the keys goes on meaning what it means', async () => {
    const before = world.outcome().key
    await world.play([50, 55])
    expect(world.outcome().key).not.toBe(before)
    expect(dictation()?.on).toBe(true)
    expect(letter()).toBe('')
  })

  test('typed into Command is a command as ever', async () => {
    expect((await world.type('scroll down')).status).toBe('done')
    expect(letter()).toBe('')
  })
})

describe('taking back', () => {
  beforeEach(() => dictating())

  test('“scratch that” takes utterances back one after another, and undo writes them again', async () => {
    await hear('one', 'two', 'three', 'scratch that', 'scratch that')
    expect(letter()).toBe('One')
    await hear('undo')
    expect(letter()).toBe('One two')
    await hear('scratch that', 'scratch that')
    expect(letter()).toBe('')
    expect(await hear('scratch that')).toMatchObject({ code: 'nothing-dictated' })
  })

  test('undo takes back what was said since the last pause, and leaves nothing to scratch', async () => {
    await hear('one', 'two', 'undo')
    expect(letter()).toBe('One')
    await hear('undo')
    expect(letter()).toBe('')
    expect(await hear('scratch that')).toMatchObject({ code: 'nothing-dictated' })
  })

  test('is refused where the text is another by now, and changes nothing', async () => {
    await hear('one')
    world.fields.select('Letter', 0, 3)
    await world.type('type other')
    expect(await hear('scratch that')).toMatchObject({ code: 'page-changed' })
    expect(letter()).toBe('other')
  })
})

describe('it ends', () => {
  beforeEach(() => dictating())

  test.each(['stop dictation', 'escape', 'stop'])('by “%s”', async said => {
    await hear('one', said)
    expect(dictation()).toBeUndefined()
    const scrolled = world.browser.state()
    await hear('scroll down')
    expect(world.browser.state()).not.toEqual(scrolled)
    expect(letter()).toBe('One')
  })

  test('by escape on the keys, and with the microphone', async () => {
    await world.play([48, 72])
    expect(dictation()).toBeUndefined()
    await world.type('dictate')
    await world.type('microphone off')
    expect(dictation()).toBeUndefined()
  })

  test('with the listening that it began', async () => {
    await hear('stop dictation')
    expect(world.state().listening).toBe(true)
    await world.type('microphone off')
    world.app.submit('dictate')
    await world.clock.advance(1500)
    world.speech.session().events.started()
    await world.settle()
    expect(dictation()?.on).toBe(true)
    await world.type('stop dictation')
    expect(world.state().listening).toBe(false)
  })

  test('with no listening that was begun anew since', async () => {
    await hear('stop dictation')
    await world.type('microphone off')
    world.app.submit('dictate')
    await world.clock.advance(1500)
    world.speech.session().events.started()
    await world.settle()
    await world.type('microphone off')
    await world.listen()
    await world.type('dictate')
    await world.type('stop dictation')
    expect(world.state().listening).toBe(true)
  })

  test('before it has begun, by escape while the microphone starts', async () => {
    await hear('stop dictation')
    await world.type('microphone off')
    world.app.submit('dictate')
    await world.clock.advance(1500)
    world.app.escape()
    await world.settle()
    world.speech.session().events.started()
    await world.settle()
    expect([dictation(), world.state().listening]).toEqual([undefined, false])
  })

  test('once, however often that is said before it has', async () => {
    const go = world.fields.hold()
    for (const said of ['stop dictation', 'stop dictation', 'farewell']) world.speech.session().hear(said)
    await world.settle()
    go()
    await world.settle()
    expect(dictation()).toMatchObject({ on: false, kept: 'Farewell' })
    expect(world.outcome()).toMatchObject({ key: 'dictation-ended-kept' })
  })

  test('and what goes on with it is refused', async () => {
    await hear('stop dictation')
    for (const said of ['stop dictation', 'caps on', 'caps off', 'no space'])
      expect(await world.type(said)).toMatchObject({ code: 'dictation-off', status: 'refused' })
    expect(await world.type('put it in')).toMatchObject({ code: 'nothing-kept' })
  })
})

describe('where words go', () => {
  test('without a field it does not begin', async () => {
    await world.listen()
    expect(await world.hear('dictate')).toMatchObject({ code: 'no-field', status: 'refused' })
    expect(dictation()).toBeUndefined()
  })

  test('a field by its name or its number', async () => {
    world.fields.put('Town', { text: 'Haarlem' })
    world.fields.put('Name')
    await world.listen()
    expect(await world.hear('dictate into Town')).toMatchObject({ key: 'dictation-on', status: 'done' })
    await hear('in Holland')
    expect(world.fields.text('Town')).toBe('Haarlem in Holland')
    await world.hear('stop dictation')
    await world.type('hints')
    await world.hear('dictate into 2')
    await hear('ada')
    expect(world.fields.text('Name')).toBe('Ada')
    await world.hear('stop dictation')
    expect(await world.hear('dictate into Nowhere')).toMatchObject({ code: 'no-field' })
    expect(await world.hear('dictate into 77')).toMatchObject({ code: 'no-such-hint' })
  })

  test('the focus, wherever it goes, and a new field is told', async () => {
    await dictating()
    await hear('one')
    world.fields.put('Town')
    world.speech.session().hear('two', { final: false })
    await world.settle()
    expect(world.outcome()).toMatchObject({ key: 'dictation-goes', words: expect.stringContaining('“Town”') })
    await hear('two')
    expect([letter(), world.fields.text('Town')]).toEqual(['One', 'Two'])
    expect(dictation()?.field).toBe('Town')
  })

  test('without a field words are kept and shown, and put in where the user wants them', async () => {
    await dictating()
    world.fields.blur()
    expect(await hear('the organ', 'was built period')).toMatchObject({ key: 'dictation-kept' })
    expect(dictation()).toMatchObject({ field: undefined, kept: 'The organ was built.' })
    world.fields.put('Town')
    await hear('put it in')
    expect(world.fields.text('Town')).toBe('The organ was built.')
    expect(dictation()?.kept).toBe('')
  })

  test('the page’s field that is named takes the place of one of the panel', async () => {
    world.panelFields.put('Search names')
    world.fields.put('Town')
    world.fields.blur()
    world.panelFields.focus('Search names')
    await world.listen()
    await world.hear('dictate into Town')
    await hear('Haarlem')
    expect([world.fields.text('Town'), world.panelFields.text('Search names')]).toEqual(['Haarlem', ''])
  })

  test('words are kept as they were meant, and put in so', async () => {
    await dictating()
    world.fields.blur()
    await hear('the word literally comma', 'new line', 'literally period')
    await hear('all caps nasa', 'literally scratch that')
    expect(dictation()?.kept).toBe('The word comma\nPeriod NASA scratch that')
    world.fields.put('Town', { kind: 'lines' })
    await hear('put it in')
    expect(world.fields.text('Town')).toBe('The word comma\nPeriod NASA scratch that')
  })

  test('what comes while kept words are put in is kept as well', async () => {
    await dictating()
    world.fields.blur()
    await hear('the organ')
    world.fields.put('Town')
    const go = world.fields.hold()
    world.app.run('put-kept')
    await world.settle()
    world.fields.blur()
    world.speech.session().hear('was built')
    await world.settle()
    go()
    await world.settle()
    expect([world.fields.text('Town'), dictation()?.kept]).toEqual(['The organ', 'was built'])
  })

  test('what was kept outlives dictation', async () => {
    await dictating()
    world.fields.blur()
    await hear('the organ')
    expect(await hear('stop dictation')).toMatchObject({ key: 'dictation-ended-kept' })
    world.fields.put('Town')
    await world.type('put it in')
    expect(world.fields.text('Town')).toBe('The organ')
    expect(dictation()).toBeUndefined()
  })

  test.each([
    ['field-read-only', { closed: 'read-only' }],
    ['field-full', { most: 3 }],
  ] as const)('%s is told, and what was said is kept', async (code, more) => {
    await dictating('', more)
    expect(await hear('the organ')).toMatchObject({ status: 'refused', code })
    expect([letter(), dictation()?.kept]).toEqual(['', 'The organ'])
  })

  test('a page that is lost keeps what is said for later', async () => {
    await dictating()
    world.fields.remove('Letter')
    world.browser.put(mail)
    await hear('the organ')
    expect(dictation()).toMatchObject({ on: true, field: undefined, kept: 'The organ' })
    expect(world.bugs).toEqual([])
  })

  test('a line has no new line; text that brings one goes on in it', async () => {
    await dictating('', { kind: 'line' })
    await hear('one')
    expect(await hear('new line')).toMatchObject({ code: 'field-refuses' })
    await hear('two comma new line three')
    expect(letter()).toBe('One two, Three')
  })

  test('a page that makes something else of it is told aloud', async () => {
    await dictating('', { makes: text => text.toUpperCase() })
    expect(await hear('hello')).toMatchObject({ key: 'typed-otherwise' })
    expect(world.voice.texts().at(-1)).toContain('HELLO')
  })
})

test('an address begins without a capital', async () => {
  await dictating('', { kind: 'line', plain: true })
  await hear('ada', 'at sign', 'news dot test')
  expect(letter()).toBe('ada@news.test')
})

describe('a field of the panel', () => {
  const command = () => world.panelFields.text('Command')

  test('is written in, corrected, undone and sent as one of a page is', async () => {
    world.panelFields.put('Command', true)
    world.panelFields.focus('Command')
    await world.listen()
    await world.hear('dictate')
    await hear('scroll up', 'select up', 'down')
    expect(command()).toBe('scroll down')
    await hear('undo')
    expect(command()).toBe('scroll up')
    await hear('scratch that', 'submit')
    expect(world.panelFields.sent).toEqual([''])
    await hear('stop dictation')
    expect(await world.type('type hello')).toMatchObject({ code: 'no-field' })
  })

  test('gives way to the field of the page while it only rests there', async () => {
    world.panelFields.put('Command', true)
    world.panelFields.focus('Command')
    await dictating()
    await hear('one')
    world.panelFields.focus('Command')
    await hear('two')
    world.fields.put('Town')
    await hear('three')
    world.panelFields.focus(undefined)
    await hear('four')
    expect([letter(), command(), world.fields.text('Town')]).toEqual(['One', 'two', 'Three four'])
  })

  test('that seeks something takes words at once', async () => {
    world.panelFields.put('Search names')
    world.fields.put('Letter')
    world.panelFields.focus('Search names')
    await world.listen()
    await world.hear('dictate')
    await hear('harbour')
    expect([letter(), world.panelFields.text('Search names')]).toEqual(['', 'Harbour'])
  })
})

describe('a secret field', () => {
  const secret = 'swordfish'

  test('is written as it was heard, and is nowhere else', async () => {
    await world.type('record')
    await dictating('', { secret: true })
    expect(dictation()).toMatchObject({ secret: true, hides: true })
    world.speech.session().hear(secret, { final: false })
    await world.settle()
    expect(dictation()?.hides).toBe(true)
    await hear(secret)
    expect(letter()).toBe(secret)
    await hear('spell capital a dash 4')
    expect(letter()).toBe(`${secret}A-4`)
    await hear('undo', 'stop dictation')
    await world.type('stop recording')
    expect(letter()).toBe(secret)
    expect(everywhere()).not.toContain(secret)
    expect(await world.type('repeat')).toMatchObject({ code: 'nothing-to-repeat' })
  })

  test('hides what is being heard before it is known where the focus is', async () => {
    await dictating()
    world.fields.put('Password', { secret: true })
    const shown: boolean[] = []
    world.store.subscribe(({ interim, dictation: now }) => {
      if (interim !== '') shown.push(now?.hides !== true)
    })
    world.speech.session().hear(secret, { final: false })
    await world.settle()
    // The moment in which it comes is not drawn: it hides in the same turn.
    expect(shown.slice(1)).not.toContain(true)
    expect(world.outcome().key).toBe('dictation-goes-secret')
  })

  test('loses what waits when dictation ends, rather than show it', async () => {
    await dictating('', { secret: true })
    const go = world.fields.hold()
    world.speech.session().hear('open')
    world.speech.session().hear(secret)
    await world.settle()
    world.app.escape()
    await world.settle()
    go()
    await world.clock.advance(3000)
    expect(dictation()).toBeUndefined()
    expect(everywhere()).not.toContain(secret)
  })

  test('refuses unread, and keeps nothing', async () => {
    await dictating('', { secret: true, most: 3 })
    await hear(secret)
    expect(dictation()?.kept).toBe('')
    expect(everywhere()).not.toContain(secret)
  })
})

test('no page is told of anything while something is dictated', async () => {
  await world.type('let this page listen')
  await dictating()
  const before = world.browser.sites.told().length
  await hear('the organ', 'select organ', 'select all', 'go to end', 'stop dictation')
  expect(world.browser.sites.told().slice(before)).toEqual([])
  await hear('scroll down')
  expect(world.browser.sites.told().slice(before)).toHaveLength(1)
})

test('a recording holds the text that was written, and writes it again', async () => {
  await world.type('record')
  await dictating()
  await hear('dear ada comma', 'the organ')
  await hear('stop dictation')
  await world.type('stop recording')
  expect(JSON.stringify(world.keep.dump())).toContain('Dear ada,')
  await world.type('clear field')
  await world.type('play')
  await world.clock.advance(20_000)
  expect(letter()).toBe('Dear ada, the organ')
})

test.each([
  [
    'es',
    'dictar',
    [
      'querida ada coma',
      'abre interrogación',
      'qué tal cierra interrogación',
      'nueva línea',
      'adiós',
      'elimina eso',
      'deletrea be',
    ],
    'termina el dictado',
    'Querida ada, ¿qué tal?\nb',
  ],
  [
    'de',
    'Diktat',
    ['Liebe Ada Komma', 'der Turm steht Punkt', 'neue Zeile', 'Gruß', 'streich das', 'buchstabiere Anton'],
    'Diktat beenden',
    'Liebe Ada, der Turm steht.\na',
  ],
  [
    'fr',
    'dictée',
    ['chère ada virgule', 'ça va point d’interrogation', 'à la ligne', 'salut', 'efface ça', 'épelle Berthe'],
    'arrête la dictée',
    'Chère ada, ça va\u202f?\nb',
  ],
] as const)('in %s', async (language, begin, said, end, then) => {
  world.app.change({ language })
  await world.settle()
  world.fields.put('Letter', { kind: 'lines' })
  world.app.run('microphone-on')
  await world.settle()
  world.speech.session().events.started()
  await world.clock.advance(3000)
  await hear(begin)
  await world.clock.advance(3000)
  await hear(...said)
  expect(letter()).toBe(then)
  await hear(end)
  expect(dictation()).toBeUndefined()
})

test('“dictate …” writes once, without dictation', async () => {
  world.fields.put('Letter', { kind: 'lines', text: 'Dear' })
  expect(await world.type('dictate ada comma new line thank you')).toMatchObject({ key: 'dictated' })
  expect(letter()).toBe('Dear ada,\nThank you')
  expect(dictation()).toBeUndefined()
})

test('text of a recording takes away nothing but what it was made to take the place of', async () => {
  world.fields.put('Letter', { kind: 'lines', text: 'Dear ada ' })
  world.app.run('dictate-words', { words: ', the organ', back: 1 })
  await world.settle()
  expect(letter()).toBe('Dear ada, the organ')
  world.app.run('dictate-words', { words: '?', back: 5 })
  await world.settle()
  expect(letter()).toBe('Dear ada, the organ?')
})

test('where listening cannot begin for a field, nothing has changed', async () => {
  world.fields.put('Town')
  world.fields.put('Name')
  const was = world.fields.state()
  world.app.submit('dictate into Town')
  await world.settle()
  world.speech.session().end('microphone-denied')
  await world.settle()
  expect(world.outcome()).toMatchObject({ status: 'refused', code: 'microphone-denied' })
  expect([world.fields.state(), dictation(), world.state().listening]).toEqual([was, undefined, false])
})
