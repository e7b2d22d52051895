// What the page has to know of an adaptive card beyond how it looks.

const CardType = 'application/vnd.microsoft.card.adaptive';

/** The contents of a message's cards. */
export const cardsOf = activity => (activity.attachments ?? []).filter(one => one.contentType === CardType).map(one => one.content);

/** The message with each of its cards changed. */
export const withCards = (activity, change) => ({
  ...activity,
  attachments: activity.attachments?.map(one => (one.contentType === CardType ? { ...one, content: change(one.content) } : one)),
});

/** Every element of a card, however deep. */
export function* elementsIn(part) {
  if (Array.isArray(part)) {
    for (const one of part) {
      yield* elementsIn(one);
    }
  } else if (part && typeof part === 'object') {
    yield part;
    for (const inner of Object.values(part)) {
      yield* elementsIn(inner);
    }
  }
}

/** The button of a card that sends what is ticked or chosen on it; undefined where there is none. */
export const sendActionOf = card =>
  (card.actions ?? []).find(one => one.type === 'Action.Submit' && one.data?.questions && one.data.otherwise === undefined && one.data.pick === undefined);
