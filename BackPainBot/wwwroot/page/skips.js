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
