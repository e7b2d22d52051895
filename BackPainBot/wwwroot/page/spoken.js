// What a screen reader is to say of a message.
import { cardsOf, elementsIn, withCards } from './cards.js';
import { word } from './settings.js';

const plain = markdown => markdown.replace(/[*_#`>]/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

const paragraphs = text => (text ?? '').split(/\n{2,}/).map(one => one.trim()).filter(Boolean);

const said = card => card.speak ?? card.fallbackText ?? '';

/** All that a message says, cards included, each thing once. */
export function whole(activity) {
  const cards = cardsOf(activity).map(said);
  const whole = activity.speak ? [activity.speak] : [...paragraphs(activity.text).filter(one => !cards.some(card => card.includes(one))), ...cards];
  return plain(whole.join('\n'));
}

const headingOf = card => [...elementsIn(card.body ?? [])].find(one => one.type === 'TextBlock' && one.style === 'heading')?.text;

/** What a message with long cards says first; they are there to be read on. */
export const short = activity => plain([activity.text, word('More'), ...cardsOf(activity).map(headingOf)].filter(Boolean).join('\n'));

/**
 * The message with cards that have no name: Web Chat would make of each a landmark whose name is all that stands on it, said each time that
 * it is entered.
 */
export const nameless = activity => withCards(activity, ({ speak, ...card }) => card);
