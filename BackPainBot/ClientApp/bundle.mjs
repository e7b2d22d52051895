// Makes of the installed Web Chat what the host serves: its bundle compressed once with brotli and once with gzip, under a name that
// changes with its content, and a manifest that names it.
//   node bundle.mjs OUTPUT_FOLDER
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const output = process.argv[2];
if (!output) {
  console.error('Say where to: node bundle.mjs OUTPUT_FOLDER');
  process.exit(2);
}

const source = new URL('node_modules/botframework-webchat/', import.meta.url);
const bundle = readFileSync(new URL('dist/webchat.js', source));
const licence = readFileSync(new URL('dist/webchat.js.LICENSE.txt', source));
const { version } = JSON.parse(readFileSync(new URL('package.json', source), 'utf8'));

const name = `webchat-${createHash('sha256').update(bundle).digest('hex').slice(0, 16)}.js`;
const brotli = brotliCompressSync(bundle, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bundle.length },
});

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
writeFileSync(join(output, `${name}.br`), brotli);
writeFileSync(join(output, `${name}.gz`), gzipSync(bundle, { level: 9 }));
writeFileSync(join(output, 'webchat.js.LICENSE.txt'), licence);
const integrity = `sha384-${createHash('sha384').update(bundle).digest('base64')}`;
// Last, because the build takes this file for the sign that all of it is there.
writeFileSync(join(output, 'manifest.json'), `${JSON.stringify({ name, version, integrity }, null, 2)}\n`);
