// Draws every card in a folder, light and dark, as wide as a small phone and as a desktop, and runs axe on each.
// node draw.js CARDS PICTURES [CHROMIUM]; prints { "name": ["problem"] }.
const fs = require('fs');
const path = require('path');
const { chromium } = require('playwright-core');
const hostConfig = require('./host-config');

const widths = { phone: 320, desktop: 640 };
const scripts = ['adaptivecards/dist/adaptivecards.min.js', 'markdown-it/dist/markdown-it.min.js', 'axe-core/axe.min.js'];

function show({ card, config }) {
  document.body.style.background = config.containerStyles.default.backgroundColor;
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownit().render(text);
    result.didProcess = true;
  };
  const shown = new AdaptiveCards.AdaptiveCard();
  shown.hostConfig = new AdaptiveCards.HostConfig(config);
  shown.parse(card);
  document.querySelector('main').replaceChildren(shown.render());
}

async function audit(page) {
  const { violations } = await page.evaluate(() => axe.run(document.querySelector('main'), {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  }));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [
    ...violations.map(violation => `${violation.id}: ${violation.nodes.map(node => node.html.slice(0, 160)).join(' | ')}`),
    ...(overflow > 0 ? [`${overflow} px wider than the page`] : []),
  ];
}

(async () => {
  const [, , cards, pictures, executablePath = '/usr/bin/chromium'] = process.argv;
  fs.mkdirSync(pictures, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const found = {};
  await page.setContent(`<!doctype html><html lang="en"><title>Card</title><style>
    * { box-sizing: border-box }
    body { margin: 8px; font-family: sans-serif } ul { margin: 0; padding-left: 20px } p { margin: 0 }
    input[type=radio], input[type=checkbox] { width: 24px; height: 24px; flex-shrink: 0 }
    .ac-pushButton { font: inherit; padding: 8px; border: 1px solid #0063B1; color: #0063B1; background: #fff; border-radius: 2px }
  </style><main></main></html>`);
  for (const script of scripts) {
    await page.addScriptTag({ path: require.resolve(script.split('/')[0] + '/package.json').replace('package.json', script.slice(script.indexOf('/') + 1)) });
  }
  for (const file of fs.readdirSync(cards).filter(name => name.endsWith('.json')).sort()) {
    const name = path.basename(file, '.json');
    const card = JSON.parse(fs.readFileSync(path.join(cards, file), 'utf8'));
    found[name] = [];
    for (const theme of ['light', 'dark']) {
      for (const [size, width] of Object.entries(widths)) {
        await page.setViewportSize({ width, height: 400 });
        await page.evaluate(show, { card, config: hostConfig(theme) });
        found[name].push(...(await audit(page)).map(problem => `${theme} ${size}: ${problem}`));
        await page.screenshot({ path: path.join(pictures, `${name}.${theme}.${size}.png`), fullPage: true });
      }
    }
  }
  await browser.close();
  process.stdout.write(JSON.stringify(found));
})().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
