/** Finds the lists and comments of a page; put in where they are asked for (extension/chrome/page-lists.ts). */
import { serveLists } from '../messaging/serve-lists.ts'
import { besideHands } from './beside-hands.ts'

besideHands('lists', serveLists)
