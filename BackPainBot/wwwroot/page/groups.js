// The choices of a question belong together, under its name. Adaptive Cards says the question with the first of them only.

const Groups = '.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect';

/** Words this long still fit beside another choice on a narrow phone, in two lines if need be. */
const LongestBesideAnother = 22;
const LongestWord = 11;

let asked = 0;

const isShort = text => text.length <= LongestBesideAnother && text.split(/\s/).every(one => one.length <= LongestWord);

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

  for (const row of group.children) {
    const [input, , words] = row.children;
    if (words?.id) {
      set(input, 'aria-labelledby', words.id);
      // It is the name of the input, and would be read a second time.
      set(words, 'aria-hidden', 'true');
      row.classList.toggle('wide', !isShort(words.textContent));
    }
  }
}

/** Names the groups of choices within a part of the page. */
export const nameGroups = part => part.querySelectorAll(Groups).forEach(nameGroup);
