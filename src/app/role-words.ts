import type { Language } from '../language/language.ts'
import { render, say, type Text } from '../language/text.ts'
import { type StepKind, type Stepped, stepKinds } from '../ports/page-acting.ts'

/** Roles of ARIA that go by the name of another. */
const asKind: Readonly<Record<string, StepKind>> = {
  textbox: 'field',
  searchbox: 'field',
  combobox: 'field',
  listbox: 'field',
  spinbutton: 'field',
  slider: 'field',
  checkbox: 'field',
  radio: 'field',
  switch: 'field',
  img: 'image',
  summary: 'button',
  tab: 'button',
  menuitem: 'button',
  navigation: 'landmark',
  main: 'landmark',
  banner: 'landmark',
  complementary: 'landmark',
  contentinfo: 'landmark',
  region: 'landmark',
  form: 'landmark',
  search: 'landmark',
  a: 'link',
}

const isStepKind = (role: string): role is StepKind => stepKinds.some(kind => kind === role)

/** A role in the user's words; its own name where there are none. */
export function roleWords(role: string, language: Language): string {
  const kind = isStepKind(role) ? role : Object.hasOwn(asKind, role) ? asKind[role] : undefined
  return kind === undefined ? role : render(language, say(`kind-${kind}`))
}

/** Where a step led: its name, what it is, and its place among all. */
export function stepWords(kind: StepKind, { looked, place, total, round }: Stepped): Text {
  const words = say(`kind-${kind}`)
  // Which landmark it is tells more than that it is one, above all where it has no name.
  const role = kind === 'landmark' ? say('kind-which', { kind: words, which: looked.role }) : words
  return say(round ? 'stepped-round' : 'stepped-to', { name: looked.name, role, place, total })
}
