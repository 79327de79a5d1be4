import type { PerLanguage } from '../../../../src/language/language.ts'

/** Labels of the Names view; see panel-texts.ts. */
export const namesLabels = {
  namesSearch: { en: 'Search names', es: 'Buscar nombres', de: 'Namen suchen', fr: 'Chercher des noms' },
  namesFound: { en: 'Names: {count}', es: 'Nombres: {count}', de: 'Namen: {count}', fr: 'Noms : {count}' },
  namesFoundNone: {
    en: 'No name fits. Try another word, keys such as C3 E3, or part of an address.',
    es: 'Ningún nombre encaja. Prueba otra palabra, teclas como C3 E3 o parte de una dirección.',
    de: 'Kein Name passt. Versuch ein anderes Wort, Tasten wie C3 E3 oder einen Teil der Adresse.',
    fr: 'Aucun nom ne convient. Essayez un autre mot, des touches comme C3 E3 ou un bout d’adresse.',
  },
  namesMore: {
    en: '{count} more: search to see them.',
    es: '{count} más: busca para verlos.',
    de: 'Weitere: {count}. Suche, um sie zu sehen.',
    fr: '{count} de plus : cherchez pour les voir.',
  },
  namesDeleted: {
    en: 'Deleted in the last 30 days',
    es: 'Borrados en los últimos 30 días',
    de: 'In den letzten 30 Tagen gelöscht',
    fr: 'Supprimés ces 30 derniers jours',
  },
  nameOpen: { en: 'open', es: 'abierta', de: 'offen', fr: 'ouvert' },
  nameClosed: {
    en: 'closed; going there brings it back',
    es: 'cerrada; al ir vuelve',
    de: 'geschlossen; kommt beim Öffnen zurück',
    fr: 'fermé ; y aller le ramène',
  },
  nameLost: {
    en: 'looked for when you go there',
    es: 'se busca al ir',
    de: 'wird beim Öffnen gesucht',
    fr: 'cherché quand vous y allez',
  },
  nameDeleted: { en: 'deleted', es: 'borrado', de: 'gelöscht', fr: 'supprimé' },
  nameArrival: {
    en: 'On arrival: {phrase}',
    es: 'Al llegar: {phrase}',
    de: 'Bei Ankunft: {phrase}',
    fr: 'À l’arrivée : {phrase}',
  },
  nameChange: { en: 'Change', es: 'Cambiar', de: 'Ändern', fr: 'Modifier' },
  nameCalled: { en: 'Name', es: 'Nombre', de: 'Name', fr: 'Nom' },
  nameRename: { en: 'Rename', es: 'Renombrar', de: 'Umbenennen', fr: 'Renommer' },
  nameOnArrival: {
    en: 'Phrase on arrival',
    es: 'Orden al llegar',
    de: 'Befehl bei Ankunft',
    fr: 'Commande à l’arrivée',
  },
  nameArrivalHint: {
    en: 'A phrase as you would say it, such as “page down”. Empty: nothing.',
    es: 'Una orden tal como la dirías. Vacío: nada.',
    de: 'Ein Befehl, wie du ihn sagen würdest, etwa „seite runter“. Leer: nichts.',
    fr: 'Une commande telle que vous la diriez. Vide : rien.',
  },
  nameSet: { en: 'Set', es: 'Fijar', de: 'Setzen', fr: 'Fixer' },
  nameNewKeys: { en: 'New keys', es: 'Nuevas teclas', de: 'Neue Tasten', fr: 'Nouvelles touches' },
  nameMoveHere: {
    en: 'Lead to the tab in front',
    es: 'Llevar a la pestaña actual',
    de: 'Zum vorderen Tab führen',
    fr: 'Mener à l’onglet courant',
  },
  nameRestore: { en: 'Restore', es: 'Recuperar', de: 'Zurückholen', fr: 'Rétablir' },
} satisfies Readonly<Record<string, PerLanguage<string>>>
