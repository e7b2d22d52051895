// The links before everything else, for whoever goes through the page by keyboard.

/** does is what each of the links does, by name. */
export function showSkips(does) {
  const skips = document.querySelector('.skips');
  skips.hidden = false;
  skips.addEventListener('click', event => {
    const skip = event.target.closest('[data-skip]')?.dataset.skip;
    if (skip) {
      event.preventDefault();
      does[skip]();
    }
  });
}

function give(id, element) {
  if (element && element.id !== id) {
    document.getElementById(id)?.removeAttribute('id');
    element.id = id;
  }
}

/** Gives the places that the links lead to their addresses. */
export function nameSkips(part) {
  give('newest', [...part.querySelectorAll('.webchat__basic-transcript__activity')].at(-1));
  give('box', part.querySelector('.webchat__send-box textarea'));
}
