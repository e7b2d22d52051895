// What a member ticked on a card, in the words that stood beside the ticks.

const CardType = 'application/vnd.microsoft.card.adaptive';

function* inputsIn(element) {
  if (Array.isArray(element)) {
    for (const one of element) {
      yield* inputsIn(one);
    }
  } else if (element && typeof element === 'object') {
    if (typeof element.id === 'string' && /^Input\./.test(element.type)) {
      yield element;
    }

    for (const part of Object.values(element)) {
      if (part && typeof part === 'object') {
        yield* inputsIn(part);
      }
    }
  }
}

/** The cards that were shown, latest first, so that an answer is read by the card that asked for it. */
const inputsOf = activities =>
  [...activities].reverse().flatMap(activity =>
    (activity.attachments ?? []).filter(one => one.contentType === CardType).map(one => new Map([...inputsIn(one.content)].map(input => [input.id, input]))));

function inWords(value, input) {
  const text = String(value);
  const titles = new Map((input.choices ?? []).map(choice => [choice.value, choice.title]));
  return titles.size === 0 ? text : text.split(',').map(one => titles.get(one) ?? one).join(', ');
}

/** The words of a card's answer; empty when no card that was shown asked for it. */
export function answerInWords(value, activities) {
  if (!value || typeof value !== 'object') {
    return '';
  }

  const inputs = inputsOf(activities).find(card => [...card.keys()].some(id => id in value));
  return inputs
    ? [...inputs].filter(([id]) => value[id] !== undefined && value[id] !== '').map(([id, input]) => inWords(value[id], input)).join('\n')
    : '';
}
