// A picture whose words stand beside it would be read out twice: the words are enough. Adaptive Cards cannot say so themselves.

function tidy(tile) {
  for (const picture of tile.querySelectorAll('img[alt]')) {
    if (picture.alt && tile.textContent.includes(picture.alt)) {
      picture.alt = '';
    }
  }
}

/** Keeps the pictures in a part of the page tidy as they come. */
export function keepTidy(part) {
  new MutationObserver(() => part.querySelectorAll('.ac-selectable').forEach(tidy)).observe(part, { childList: true, subtree: true });
}
