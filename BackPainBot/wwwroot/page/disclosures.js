// What opens on a press, told as such: Adaptive Cards says of the button that it is pressed, and of the part that it is expanded.
import { elementsIn, withCards } from './cards.js';

const Opens = 'Action.ToggleVisibility';

const numbers = new Map();

const numberOf = id => numbers.get(id) ?? numbers.set(id, numbers.size + 1).get(id);

/** The message with cards whose parts that open have names of their own on the page, so that a button opens and names its own. */
export function withOwnParts(activity) {
  let place = 0;
  return withCards(activity, card => {
    place++;
    const opened = new Set([...elementsIn(card)].filter(one => one.type === Opens).flatMap(one => one.targetElements));
    if (opened.size === 0) {
      return card;
    }

    const own = structuredClone(card);
    const named = name => `${name}-${numberOf(activity.id)}-${place}`;
    for (const element of elementsIn(own)) {
      if (opened.has(element.id)) {
        element.id = named(element.id);
      }

      if (element.type === Opens) {
        element.targetElements = element.targetElements.map(named);
      }
    }

    return own;
  });
}

const openedBy = button => document.getElementById(button.getAttribute('aria-controls') ?? '');

const isOpen = part => part.style.display !== 'none';

function set(element, attribute, value) {
  if (element.getAttribute(attribute) !== value) {
    element.setAttribute(attribute, value);
  }
}

/**
 * Says of each button of the cards within a part of the page what it does. What opens before its button is read out: whoever reads on would
 * not come to it.
 */
export function tellOpen(part, say) {
  for (const button of part.querySelectorAll('.ac-adaptiveCard .ac-pushButton')) {
    const opened = openedBy(button);
    if (opened) {
      const was = button.getAttribute('aria-expanded');
      set(button, 'aria-expanded', String(isOpen(opened)));
      opened.removeAttribute('aria-expanded');
      if (was === 'false' && isOpen(opened) && opened.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) {
        say(opened.textContent.trim());
      }
    }

    button.removeAttribute('aria-pressed');
  }
}
