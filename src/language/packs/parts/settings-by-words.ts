import { definePart } from './define-part.ts'

interface Told {
  readonly name: string
  readonly value: string
}
interface TellsAll extends Told {
  readonly usual: string
  readonly line: string
}
interface Counted {
  readonly group: string
  readonly count: number
}
interface Listed {
  readonly count: number
  readonly rows: string
}

/** What is told of settings that are meant by their names. */
export const settingsByWordsTexts = definePart({
  en: {
    'setting-is': ({ name, value }: Told) => `${name} is set: ${value}.`,
    'setting-is-already': ({ name, value }: Told) => `${name} is ${value} already.`,
    'setting-told': ({ name, value, usual, line }: TellsAll) =>
      value === usual
        ? `${name}: ${value}, as usual. ${line}`
        : `${name}: ${value}; usually ${usual}. ${line}`,
    'setting-reset': ({ name, value }: Told) => `${name} is as usual: ${value}.`,
    'group-reset': ({ group, count, left }: Counted & { left: string }) =>
      `${group}: settings as usual again: ${count}.${left === '' ? '' : ` Left as it is, for what is kept could go: ${left}.`}`,
    'group-usual-already': ({ group }: { group: string }) => `${group}: nothing differs from the usual.`,
    'settings-found': ({ count, names }: { count: number; names: string }) =>
      count === 0 ? 'No setting fits. Try another word.' : `Settings found: ${count}. ${names}.`,
    'settings-of-group': ({ group, names }: { group: string; names: string }) => `In ${group}: ${names}.`,
    'choose-setting': ({ rows }: Listed) => `Which one? ${rows}`,
    'choices-setting-groups': () => 'Groups of settings',
    'choices-settings': () => 'Settings',
    'choices-values': ({ name }: { name: string }) => `Values of ${name}`,
  },
  es: {
    'setting-is': ({ name, value }) => `${name}: ${value}.`,
    'setting-is-already': ({ name, value }) => `${name} ya está en ${value}.`,
    'setting-told': ({ name, value, usual, line }) =>
      value === usual
        ? `${name}: ${value}, lo habitual. ${line}`
        : `${name}: ${value}; lo habitual, ${usual}. ${line}`,
    'setting-reset': ({ name, value }) => `${name} está como de costumbre: ${value}.`,
    'group-reset': ({ group, count, left }) =>
      `${group}: ajustes de nuevo habituales: ${count}.${left === '' ? '' : ` Queda como está, porque podría perderse algo guardado: ${left}.`}`,
    'group-usual-already': ({ group }) => `${group}: nada difiere de lo habitual.`,
    'settings-found': ({ count, names }) =>
      count === 0 ? 'Ningún ajuste encaja. Prueba otra palabra.' : `Ajustes encontrados: ${count}. ${names}.`,
    'settings-of-group': ({ group, names }) => `${group}: ${names}.`,
    'choose-setting': ({ rows }) => `¿Cuál? ${rows}`,
    'choices-setting-groups': () => 'Grupos de ajustes',
    'choices-settings': () => 'Ajustes',
    'choices-values': ({ name }) => `Valores de ${name}`,
  },
  de: {
    'setting-is': ({ name, value }) => `${name}: ${value}.`,
    'setting-is-already': ({ name, value }) => `${name} ist schon ${value}.`,
    'setting-told': ({ name, value, usual, line }) =>
      value === usual
        ? `${name}: ${value}, wie üblich. ${line}`
        : `${name}: ${value}; üblich ${usual}. ${line}`,
    'setting-reset': ({ name, value }) => `${name} ist wie üblich: ${value}.`,
    'group-reset': ({ group, count, left }) =>
      `${group}: Einstellungen wieder wie üblich: ${count}.${left === '' ? '' : ` Bleibt, wie es ist, weil sonst Behaltenes gehen könnte: ${left}.`}`,
    'group-usual-already': ({ group }) => `${group}: nichts ist anders als üblich.`,
    'settings-found': ({ count, names }) =>
      count === 0
        ? 'Keine Einstellung passt. Versuch ein anderes Wort.'
        : `Gefundene Einstellungen: ${count}. ${names}.`,
    'settings-of-group': ({ group, names }) => `${group}: ${names}.`,
    'choose-setting': ({ rows }) => `Welche? ${rows}`,
    'choices-setting-groups': () => 'Gruppen der Einstellungen',
    'choices-settings': () => 'Einstellungen',
    'choices-values': ({ name }) => `Werte von ${name}`,
  },
  fr: {
    'setting-is': ({ name, value }) => `${name} : ${value}.`,
    'setting-is-already': ({ name, value }) => `${name} est déjà ${value}.`,
    'setting-told': ({ name, value, usual, line }) =>
      value === usual
        ? `${name} : ${value}, comme d’origine. ${line}`
        : `${name} : ${value} ; d’origine, ${usual}. ${line}`,
    'setting-reset': ({ name, value }) => `${name} est comme d’origine : ${value}.`,
    'group-reset': ({ group, count, left }) =>
      `${group} : réglages de nouveau d’origine : ${count}.${left === '' ? '' : ` Reste tel quel, car des choses gardées pourraient partir : ${left}.`}`,
    'group-usual-already': ({ group }) => `${group} : rien ne diffère de l’origine.`,
    'settings-found': ({ count, names }) =>
      count === 0
        ? 'Aucun réglage ne convient. Essayez un autre mot.'
        : `Réglages trouvés : ${count}. ${names}.`,
    'settings-of-group': ({ group, names }) => `${group} : ${names}.`,
    'choose-setting': ({ rows }) => `Lequel ? ${rows}`,
    'choices-setting-groups': () => 'Groupes de réglages',
    'choices-settings': () => 'Réglages',
    'choices-values': ({ name }) => `Valeurs de ${name}`,
  },
})
