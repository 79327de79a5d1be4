import { ClavierError } from '../errors.ts'
import { say } from '../language/text.ts'
import { mayRunOnArrival } from './arrival-commands.ts'
import { defineCommand } from './define-command.ts'
import { undoNameChange } from './undo-name-change.ts'
import { wantName, withName } from './with-name.ts'

export const onArrivalCommand = defineCommand({
  id: 'on-arrival',
  group: 'names',
  phrases: {
    en: ['when I go to {name} do {words}', 'when I go to {name} do that'],
    es: ['cuando vaya a {name} haz {words}', 'cuando vaya a {name} haz eso'],
    de: ['wenn ich zu {name} gehe dann {words}', 'wenn ich zu {name} gehe dann das'],
    fr: ['quand je vais à {name} fais {words}', 'quand je vais à {name} fais cela'],
  },
  keys: { motifs: ['60-65-65-65-60'] },
  help: {
    en: 'Does something whenever you go to a name: a phrase, or what was done last.',
    es: 'Hace algo al ir a un nombre: una frase, o lo último que se hizo.',
    de: 'Tut immer etwas, wenn du zu einem Namen gehst: einen Befehl, oder was zuletzt getan wurde.',
    fr: "Fait quelque chose en allant à un nom : une phrase, ou ce qui vient d'être fait.",
  },
  parse: ({ words, ...slots }) => ({ said: wantName(slots), phrase: words }),
  run: ({ said, phrase }, context) => {
    const slots = phrase === undefined ? {} : { words: phrase }
    return withName(said, { command: 'on-arrival', slots }, context, async ({ id }) => {
      const { names, controls } = context
      const arrival = phrase === undefined ? controls.lastDone() : controls.readPhrase(String(phrase))
      if (!mayRunOnArrival(arrival.command))
        throw new ClavierError('arrival-unfit', { phrase: arrival.words })
      const change = await names.onArrival(id, arrival)
      return {
        text: say('name-arrival-set', { name: change.spoken, phrase: arrival.words }),
        undo: change,
      }
    })
  },
  undo: undoNameChange,
  recorded: false,
})
