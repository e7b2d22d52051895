// What a screen reader is to say of a message.
import { cardsOf, elementsIn, withCards } from './cards.js';
import { word } from './settings.js';

const plain = markdown => markdown
  .replace(/\p{Extended_Pictographic}\uFE0F?\s?/gu, '')
  .replace(/[*_#`>]/g, '')
  .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');

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

const labelsOf = card => [...elementsIn(card.body ?? [])].filter(one => /^Input\./.test(one.type)).map(one => one.label);

/** What a message asks first, and that more follows: the choices are on the card, to be gone through. */
export function asked(activity) {
  const [first, ...others] = cardsOf(activity).flatMap(labelsOf).filter(Boolean);
  const isAskedAbove = /\?\s*$/.test(activity.text ?? '');
  const more = others.length === 0 ? '' : word(others.length === 1 ? 'OneMore' : 'MoreAsked').replace('{0}', others.length);
  return plain([activity.text, isAskedAbove ? '' : first, more].filter(Boolean).join('\n'));
}

/**
 * The message with cards that have no name: Web Chat would make of each a landmark whose name is all that stands on it, said each time that
 * it is entered.
 */
export const nameless = activity => withCards(activity, ({ speak, ...card }) => card);
