// Web Chat opens addresses of a few kinds only, and that of a text message is none of them: the button of a crisis line that takes texts
// would do nothing. Nor does it say that such a button is a link.
import { cardsOf, elementsIn } from './cards.js';

const titles = new Set();

const isText = ({ type, value }) => type === 'openUrl' && /^sms:/i.test(value);

function open(address) {
  const link = document.createElement('a');
  link.href = address;
  link.click();
}

/** What Web Chat asks when a button of a card is pressed. */
export const openTexts = () => next => args => (isText(args.cardAction) ? open(args.cardAction.value) : next(args));

/** Notes which buttons of a message lead somewhere. */
export function noteLinks(activity) {
  for (const { type, title } of elementsIn(cardsOf(activity))) {
    if (type === 'Action.OpenUrl') {
      titles.add(title);
    }
  }
}

/** Makes links of them within a part of the page. */
export function tellLinks(part) {
  for (const button of part.querySelectorAll('.ac-adaptiveCard .ac-pushButton:not([role="link"])')) {
    if (titles.has(button.title)) {
      button.setAttribute('role', 'link');
    }
  }
}
