#!/usr/bin/env node
// From the address to the greeting: the bot's page, and the same Web Chat bundle on a bare page against a stub that only greets, in turn
// in one browser, each time with an empty cache. Build BackPainBot.Browser.Tests first, which brings the driver, and install Chromium.
//   BackPainBot.Benchmarks/Load/page.mjs [TIMES]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startStub } from './page-stub.mjs';

const times = Number(process.argv[2] ?? 10);
const root = fileURLToPath(new URL('../../', import.meta.url));
const configuration = process.env.CONFIGURATION ?? 'Debug';
const output = join(root, 'BackPainBot.Browser.Tests/bin', configuration, 'net10.0');
const { chromium } = createRequire(import.meta.url)(join(output, '.playwright/package/index.js'));
const bot = 'http://127.0.0.1:3981';
const folder = mkdtempSync(join(tmpdir(), 'backpainbot-'));

const webchat = join(output, 'wwwroot/webchat');
const bundle = readFileSync(join(webchat, readdirSync(webchat).find(name => name.endsWith('.br'))));
const stub = await startStub(bundle, 3982);
const host = spawn('dotnet', [join(output, 'BackPainBot.dll'), `--urls=${bot}`, '--environment=Development'], { cwd: folder, stdio: 'ignore' });

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function untilReady() {
  for (let tries = 0; tries < 600; tries++) {
    if (await fetch(`${bot}/health/ready`).then(answer => answer.ok, () => false)) {
      return;
    }

    await new Promise(resolve => setTimeout(resolve, 100));
  }

  throw new Error('The bot did not start.');
}

/** Milliseconds from the navigation to the first words in the chat, and bytes that went over the wire until then. */
async function toGreeting(browser, address) {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', event => (bytes += event.encodedDataLength));
  await session.send('Network.enable');
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.webchat__bubble__content')?.textContent) {
        window.greeted = performance.now();
        observer.disconnect();
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  // Asked from outside: the page's security policy lets nothing evaluate a string within it.
  let greeted;
  while (!(greeted = await page.evaluate(() => window.greeted))) {
    await new Promise(resolve => setTimeout(resolve, 50));
  }

  await context.close();
  return { greeted, bytes };
}

try {
  await untilReady();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const seen = { page: [], stub: [], bytes: 0 };
  for (let turn = 0; turn <= times; turn++) {
    const ours = await toGreeting(browser, bot);
    const theirs = await toGreeting(browser, stub.address);
    // The first turn warms both servers up.
    if (turn > 0) {
      seen.page.push(ours.greeted);
      seen.stub.push(theirs.greeted);
      seen.bytes = ours.bytes;
    }
  }

  await browser.close();
  const [page, bare] = [median(seen.page), median(seen.stub)];
  console.log(`page to greeting, median of ${times}: ${page.toFixed(0)} ms`);
  console.log(`bare page and stub:                  ${bare.toFixed(0)} ms`);
  console.log(`above the stub:                      ${(page - bare).toFixed(0)} ms`);
  console.log(`first load:                          ${(seen.bytes / 1000).toFixed(0)} kB`);
} finally {
  host.kill();
  stub.close();
  await new Promise(resolve => host.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}
