import type { ErrorDetail } from '../../../errors.ts'
import { definePart } from './define-part.ts'

/** What is wrong, and what to do, when a setting is meant by its name. */
export const settingsByWordsErrors = definePart({
  en: {
    'setting-unknown': (d: ErrorDetail) =>
      `No setting is called “${d.heard}”: nothing was changed. Say “search settings” and a word of it, or “settings”.`,
    'setting-group-unknown': (d: ErrorDetail) =>
      `No group of settings is called “${d.heard}”: nothing was changed. There are: ${d.groups}.`,
    'setting-value-unfit': (d: ErrorDetail) =>
      `“${d.heard}” is no value of “${d.name}”: nothing was changed. Choose one by its number.`,
    'setting-number-unfit': (d: ErrorDetail) =>
      `“${d.name}” takes a whole number from ${d.least} to ${d.most}: “${d.heard}” is none, and nothing was changed.`,
    'setting-address-unfit': (d: ErrorDetail) =>
      `“${d.heard}” is no address for “${d.name}”: nothing was changed. It has to begin with http:// or https://, with no name or password in it, such as ${d.example}.`,
    'setting-no-switch': (d: ErrorDetail) =>
      `“${d.name}” is not on or off: nothing was changed. Choose one of its values by its number.`,
  },
  es: {
    'setting-unknown': d =>
      `Ningún ajuste se llama «${d.heard}»: no se cambió nada. Di «busca en ajustes» y una palabra, o «ajustes».`,
    'setting-group-unknown': d =>
      `Ningún grupo de ajustes se llama «${d.heard}»: no se cambió nada. Hay: ${d.groups}.`,
    'setting-value-unfit': d =>
      `«${d.heard}» no es un valor de «${d.name}»: no se cambió nada. Elige uno por su número.`,
    'setting-number-unfit': d =>
      `«${d.name}» admite un número entero de ${d.least} a ${d.most}: «${d.heard}» no lo es, y no se cambió nada.`,
    'setting-address-unfit': d =>
      `«${d.heard}» no es una dirección para «${d.name}»: no se cambió nada. Debe empezar por http:// o https://, sin nombre ni contraseña, como ${d.example}.`,
    'setting-no-switch': d =>
      `«${d.name}» no es de activar o desactivar: no se cambió nada. Elige uno de sus valores por su número.`,
  },
  de: {
    'setting-unknown': d =>
      `Keine Einstellung heißt „${d.heard}“: Nichts wurde geändert. Sag „suche in Einstellungen“ und ein Wort daraus, oder „Einstellungen“.`,
    'setting-group-unknown': d =>
      `Keine Gruppe der Einstellungen heißt „${d.heard}“: Nichts wurde geändert. Es gibt: ${d.groups}.`,
    'setting-value-unfit': d =>
      `„${d.heard}“ ist kein Wert von „${d.name}“: Nichts wurde geändert. Wähle einen mit seiner Nummer.`,
    'setting-number-unfit': d =>
      `„${d.name}“ nimmt eine ganze Zahl von ${d.least} bis ${d.most}: „${d.heard}“ ist keine, und nichts wurde geändert.`,
    'setting-address-unfit': d =>
      `„${d.heard}“ ist keine Adresse für „${d.name}“: Nichts wurde geändert. Sie muss mit http:// oder https:// beginnen, ohne Namen und Passwort, wie ${d.example}.`,
    'setting-no-switch': d =>
      `„${d.name}“ ist nicht an oder aus: Nichts wurde geändert. Wähle einen der Werte mit seiner Nummer.`,
  },
  fr: {
    'setting-unknown': d =>
      `Aucun réglage ne s’appelle « ${d.heard} » : rien n’a changé. Dites « cherche dans les réglages » et un mot, ou « réglages ».`,
    'setting-group-unknown': d =>
      `Aucun groupe de réglages ne s’appelle « ${d.heard} » : rien n’a changé. Il y a : ${d.groups}.`,
    'setting-value-unfit': d =>
      `« ${d.heard} » n’est pas une valeur de « ${d.name} » : rien n’a changé. Choisissez-en une par son numéro.`,
    'setting-number-unfit': d =>
      `« ${d.name} » prend un nombre entier de ${d.least} à ${d.most} : « ${d.heard} » n’en est pas un, et rien n’a changé.`,
    'setting-address-unfit': d =>
      `« ${d.heard} » n’est pas une adresse pour « ${d.name} » : rien n’a changé. Elle doit commencer par http:// ou https://, sans nom ni mot de passe, comme ${d.example}.`,
    'setting-no-switch': d =>
      `« ${d.name} » n’est pas activé ou désactivé : rien n’a changé. Choisissez une valeur par son numéro.`,
  },
})
