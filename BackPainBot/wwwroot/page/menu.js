// The buttons above the chat.

const menu = document.querySelector('.menu');
const opener = document.querySelector('.menu-button');

function open(isOpen) {
  opener.setAttribute('aria-expanded', String(isOpen));
}

/** Shows the menu; does is what each of its buttons does, by name. */
export function showMenu(does) {
  menu.hidden = false;
  opener.addEventListener('click', () => open(opener.getAttribute('aria-expanded') !== 'true'));
  menu.addEventListener('keydown', event => {
    if (event.key === 'Escape' && opener.getAttribute('aria-expanded') === 'true') {
      event.stopPropagation();
      open(false);
      opener.focus();
    }
  });
  document.addEventListener('click', event => menu.contains(event.target) || open(false));
  menu.addEventListener('click', event => {
    const action = event.target.closest('[data-action]')?.dataset.action;
    if (action) {
      open(false);
      does[action]();
    }
  });
}
