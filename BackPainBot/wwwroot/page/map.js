// A picture of a card that stands for a choice of a list on it. Where more is asked than that, the picture does not send the card: a press
// on it chooses. The list is there for the keyboard and for screen readers.

const Tile = '[data-choice]';

const listOf = (card, title) =>
  [...card.querySelectorAll('select')].find(list => [...list.options].some(option => option.textContent === title));

/** Finds the pictures of a card that stand for a choice. */
export function findTiles(part) {
  for (const picture of part.querySelectorAll('.ac-adaptiveCard .ac-columnSet img[alt]')) {
    const tile = picture.closest('.ac-columnSet > *');
    const card = tile.closest('.ac-adaptiveCard');
    if (picture.alt && tile.tabIndex < 0 && tile.textContent.trim() === picture.alt && listOf(card, picture.alt)) {
      tile.dataset.choice = picture.alt;
      // Its words stand below it.
      picture.alt = '';
    }
  }
}

function mark(card) {
  for (const tile of card.querySelectorAll(Tile)) {
    tile.classList.toggle('chosen', listOf(card, tile.dataset.choice)?.selectedOptions[0]?.textContent === tile.dataset.choice);
  }
}

/** Lets a press on a picture choose. */
export function chooseByPicture(part) {
  part.addEventListener('click', ({ target }) => {
    const tile = target.closest(Tile);
    const card = tile?.closest('.ac-adaptiveCard');
    const list = card && listOf(card, tile.dataset.choice);
    if (list) {
      list.value = [...list.options].find(option => option.textContent === tile.dataset.choice).value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  part.addEventListener('change', ({ target }) => target.closest('.ac-adaptiveCard') && mark(target.closest('.ac-adaptiveCard')));
}
