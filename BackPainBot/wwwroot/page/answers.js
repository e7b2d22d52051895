// What a member ticked or pressed on a card, in the words that stood on it.

import { cardsOf, elementsIn } from './cards.js';

const isSent = (action, value) => Object.entries(action.data ?? {}).every(([key, one]) => one === undefined || String(value[key]) === String(one));

/** The card that a value came from, and the button of it that was pressed: the latest that fits. */
function pressed(value, activities) {
  for (const activity of [...activities].reverse()) {
    for (const content of cardsOf(activity)) {
      const elements = [...elementsIn(content)];
      const fitting = elements.filter(one => one.type === 'Action.Submit' && one.data && isSent(one, value));
      if (fitting.length > 0) {
        // The one that says most of itself: a plain "send" fits whatever was sent.
        const action = fitting.reduce((best, one) => (Object.keys(one.data).length > Object.keys(best.data).length ? one : best));
        return { action, inputs: elements.filter(one => /^Input\./.test(one.type) && one.id) };
      }
    }
  }

  return null;
}

function inWords(value, input) {
  const titles = new Map((input.choices ?? []).map(choice => [choice.value, choice.title]));
  return titles.size === 0 ? String(value) : String(value).split(',').map(one => titles.get(one) ?? one).join(', ');
}

/** The words of a card's answer; empty when no card that was shown asked for it. */
export function answerInWords(value, activities) {
  const found = value && typeof value === 'object' ? pressed(value, activities) : null;
  if (!found) {
    return '';
  }

  const { action, inputs } = found;
  const filled = inputs.filter(({ id }) => value[id] !== undefined && value[id] !== '').map(input => inWords(value[input.id], input));
  const isOwn = ['otherwise', 'pick'].some(key => action.data[key]);
  return (isOwn ? [action.title, ...(action.data.pick ? filled : [])] : filled.length > 0 ? filled : [action.title]).filter(Boolean).join('\n');
}
