// Draws the tiles of ../pictures/*.svg as PNGs of at most 16 colours, small enough to travel inside a card.
// node pictures.js [CHROMIUM]
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');
const { chromium } = require('playwright-core');

const folder = path.join(__dirname, '..', 'pictures');
const sheets = {
  'body-map': { prefix: 'location', size: 140, groups: ['bothSides', 'left', 'right', 'midline', 'buttock', 'flank'] },
  levels: { prefix: 'level', size: 96, groups: ['selfCare', 'soon', 'urgent', 'emergency', 'ambulance', 'crisis'] },
};

async function pixels({ svg, groups, shown, size }) {
  const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  groups.filter(group => group !== shown).forEach(group => drawing.querySelector('#' + group).remove());
  drawing.setAttribute('width', size);
  drawing.setAttribute('height', size);
  const image = new Image();
  image.src = 'data:image/svg+xml,' + encodeURIComponent(new XMLSerializer().serializeToString(drawing));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return Array.from(context.getImageData(0, 0, size, size).data);
}

// The colours used most, and for each pixel the nearest of them.
function reduce(data) {
  const key = at => (data[at] << 24 | data[at + 1] << 16 | data[at + 2] << 8 | data[at + 3]) >>> 0;
  const counts = new Map();
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] < 8) data[at] = data[at + 1] = data[at + 2] = data[at + 3] = 0;
    counts.set(key(at), (counts.get(key(at)) ?? 0) + 1);
  }
  const colours = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 16).map(([k]) => [k >>> 24, k >>> 16 & 255, k >>> 8 & 255, k & 255]);
  const nearest = new Map();
  const indexes = [];
  for (let at = 0; at < data.length; at += 4) {
    const k = key(at);
    if (!nearest.has(k)) {
      const distance = c => c.reduce((sum, part, i) => sum + (part - data[at + i]) ** 2, 0);
      nearest.set(k, colours.reduce((best, c, i) => distance(c) < distance(colours[best]) ? i : best, 0));
    }
    indexes.push(nearest.get(k));
  }
  return { colours, indexes };
}

function chunk(type, body) {
  const head = Buffer.from(type, 'latin1');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const crc = Buffer.alloc(4);
  crc.writeUInt32BE(zlib.crc32(Buffer.concat([head, body])));
  return Buffer.concat([length, head, body, crc]);
}

function png({ colours, indexes }, size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([4, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc(size * (1 + size / 2));
  indexes.forEach((colour, at) => {
    const x = at % size;
    rows[Math.floor(at / size) * (1 + size / 2) + 1 + (x >> 1)] |= x % 2 ? colour : colour << 4;
  });
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap(c => c.slice(0, 3)))),
    chunk('tRNS', Buffer.from(colours.map(c => c[3]))),
    chunk('IDAT', zlib.deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

(async () => {
  const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const [sheet, { prefix, size, groups }] of Object.entries(sheets)) {
    const svg = fs.readFileSync(path.join(folder, `${sheet}.svg`), 'utf8');
    for (const shown of groups) {
      const picture = png(reduce(await page.evaluate(pixels, { svg, groups, shown, size })), size);
      fs.writeFileSync(path.join(folder, `${prefix}.${shown}.png`), picture);
      process.stdout.write(`${prefix}.${shown}.png ${picture.length} bytes\n`);
    }
  }
  await browser.close();
})();
