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

/** The space before a part that opens comes and goes with it. */
const spaceBefore = part => (part.previousElementSibling?.matches('.ac-horizontal-separator') ? part.previousElementSibling : null);

function set(element, attribute, value) {
  if (element.getAttribute(attribute) !== value) {
    element.setAttribute(attribute, value);
  }
}

/** Says of each button of the cards within a part of the page what it does. */
export function tellOpen(part) {
  for (const button of part.querySelectorAll('.ac-adaptiveCard .ac-pushButton')) {
    const opened = openedBy(button);
    if (opened) {
      set(button, 'aria-expanded', String(isOpen(opened)));
      opened.removeAttribute('aria-expanded');
    }

    button.removeAttribute('aria-pressed');
  }
}

/**
 * Opens and closes the parts of cards. Adaptive Cards would do it as well, but reports each press to Web Chat, which knows nothing of what
 * opens and writes two errors into the console.
 * @param part the part of the page that the chat is in
 * @param say reads words out; what opens before its button is, because whoever reads on would not come to it
 */
export function openByPress(part, say) {
  part.addEventListener(
    'click',
    event => {
      const button = event.target.closest('.ac-adaptiveCard .ac-pushButton');
      const opened = button && openedBy(button);
      if (!opened) {
        return;
      }

      event.preventDefault();
      event.stopPropagation();
      const opens = !isOpen(opened);
      // A container of Adaptive Cards lays out what is in it.
      opened.style.display = !opens ? 'none' : opened.matches('.ac-container') ? 'flex' : '';
      if (spaceBefore(opened)) {
        spaceBefore(opened).style.display = opens ? '' : 'none';
      }

      button.setAttribute('aria-expanded', String(opens));
      if (opens) {
        opened.scrollIntoView({ block: 'nearest' });
        if (opened.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) {
          say(opened.textContent.trim());
        }
      }
    },
    true);
}
