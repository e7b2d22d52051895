// What the server wrote into the page for its scripts, words included.
export const settings = JSON.parse(document.getElementById('settings').textContent);

export const word = key => settings.words[key];
