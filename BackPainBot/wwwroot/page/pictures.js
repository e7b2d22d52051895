// A picture whose words stand beside it would be read out twice: the words are enough. Adaptive Cards cannot say so themselves.
function tidy(tile) {
  for (const picture of tile.querySelectorAll('img[alt]')) {
    if (picture.alt && tile.textContent.includes(picture.alt)) {
      picture.alt = '';
    }
  }
}

// Adaptive Cards calls the buttons of a question after the question. Asked once more, it would share them with the card before: Tab would go
// past the new ones to what was chosen there.
const numbers = new WeakMap();
let cards = 0;

function setApart(radio) {
  const card = radio.closest('.ac-adaptiveCard');
  if (!numbers.has(card)) {
    numbers.set(card, ++cards);
  }

  radio.name += `-${numbers.get(card)}`;
  radio.dataset.apart = '';
}

/** Tidies the cards within a part of the page. */
export function tidyCards(part) {
  part.querySelectorAll('.ac-selectable').forEach(tidy);
  part.querySelectorAll('.ac-adaptiveCard input[type="radio"]:not([data-apart])').forEach(setApart);
}
