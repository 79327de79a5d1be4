import { definePart } from './define-part.ts'

type Count = { count: number }
type Described = { number: number; name: string; role: string }

/** A name and a role, either of which a page may leave empty. */
const named = (name: string, role: string, open: string, close: string, nameless: string) => {
  const kind = role === '' ? '' : `, ${role}`
  return name === '' ? `${nameless}${kind}` : `${open}${name}${close}${kind}`
}

/** The keys' modes, and what they move. */
export const modesTexts = definePart({
  en: {
    'mode-undone': () => 'The keys mean what they meant before.',
    'numbers-on': ({ count }: Count) =>
      `Number mode, ${count} shown: each number you play is clicked, a negative one told. C3 and C5 leave.`,
    'element-is': ({ number, name, role }: Described) =>
      `${number} is ${named(name, role, '“', '”', 'without a name')}.`,
  },
  es: {
    'mode-undone': () => 'Las teclas significan lo de antes.',
    'numbers-on': ({ count }) =>
      `Modo de números, ${count} a la vista: cada número que toques se pulsa, uno negativo se dice. C3 y C5 salen.`,
    'element-is': ({ number, name, role }) =>
      `${number} es ${named(name, role, '«', '»', 'algo sin nombre')}.`,
  },
  de: {
    'mode-undone': () => 'Die Tasten bedeuten wieder, was sie zuvor bedeuteten.',
    'numbers-on': ({ count }) =>
      `Zahlenmodus, ${count} zu sehen: Jede gespielte Zahl wird geklickt, eine negative gesagt. C3 und C5 beenden.`,
    'element-is': ({ number, name, role }) => `${number} ist ${named(name, role, '„', '“', 'ohne Namen')}.`,
  },
  fr: {
    'mode-undone': () => 'Les touches ont le même sens qu’avant.',
    'numbers-on': ({ count }) =>
      `Mode nombres, ${count} visibles : chaque nombre joué est cliqué, un négatif est dit. C3 et C5 pour sortir.`,
    'element-is': ({ number, name, role }) => `${number} : ${named(name, role, '« ', ' »', 'sans nom')}.`,
  },
})
