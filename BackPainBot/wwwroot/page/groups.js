// The choices of a question belong together, under its name. Adaptive Cards says the question with the first of them only.

const Groups = '.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect';

/** How long a choice and its words may be to stand beside another on a phone, and on the narrowest. */
const Short = { choice: 32, word: 12 };
const Brief = { choice: 24, word: 8 };

/** As many numbers are a scale. */
const FewestNumbers = 5;

/** What denies the other choices, or leaves them open, is taken alone. */
const Alone = ['none', 'nothing', 'notSure'];
const Denials = ['none', 'nothing'];

let asked = 0;

const isWithin = (text, most) => text.length <= most.choice && text.split(/\s/).every(one => one.length <= most.word);

const isNumber = text => /^\d+$/.test(text);

function set(part, attribute, value) {
  if (part.getAttribute(attribute) !== value) {
    part.setAttribute(attribute, value);
  }
}

/** What is asked above a card that has one question, where the card itself only says how to answer. */
function askedAbove(group) {
  const isAlone = group.closest('.ac-adaptiveCard').querySelectorAll(Groups).length === 1;
  const said = isAlone && group.closest('.webchat__basic-transcript__activity')?.querySelector('.webchat__text-content p:last-of-type');
  if (!said || !/\?\s*$/.test(said.textContent)) {
    return '';
  }

  said.id ||= `asked-${++asked}`;
  return `${said.id} `;
}

function nameGroup(group) {
  const question = group.closest('.ac-input-container')?.parentElement;
  const others = [...(question?.children ?? [])].filter(one => one.id && !one.contains(group));
  const [label, problem] = others;
  set(group, 'role', group.matches('.ac-choiceSetInput-expanded') ? 'radiogroup' : 'group');
  if (label) {
    set(group, 'aria-labelledby', askedAbove(group) + label.id);
  }

  if (problem) {
    set(group, 'aria-describedby', problem.id);
  } else {
    group.removeAttribute('aria-describedby');
  }

  const rows = [...group.children];
  for (const row of rows) {
    const [input, , words] = row.children;
    if (words?.id) {
      set(input, 'aria-labelledby', words.id);
      // It is the name of the input, and would be read a second time.
      set(words, 'aria-hidden', 'true');
      row.classList.toggle('last', input.type === 'checkbox' && Denials.includes(input.value));
    }
  }

  // One width for all the choices of a question, or they would stand as they come.
  const words = rows.map(row => row.textContent.trim());
  const isScale = words.filter(isNumber).length >= FewestNumbers;
  group.classList.toggle('numbers', isScale);
  group.classList.toggle('brief', !isScale && words.every(text => isWithin(text, Brief)));
  group.classList.toggle('long', !words.every(text => isWithin(text, Short)));
}

/** Names the groups of choices within a part of the page. */
export const nameGroups = part => part.querySelectorAll(Groups).forEach(nameGroup);

/**
 * What denies the other choices of a question to tick goes out with any of them, and the other way round. Adaptive Cards cannot say so.
 * @param part the part of the page that the chat is in
 */
export function keepDenialsAlone(part) {
  part.addEventListener('change', ({ target }) => {
    const group = target.closest('.ac-choiceSetInput-multiSelect');
    if (!group || !target.checked) {
      return;
    }

    for (const other of group.querySelectorAll('input:checked')) {
      if (other !== target && (Alone.includes(target.value) || Alone.includes(other.value))) {
        other.checked = false;
        other.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  });
}
