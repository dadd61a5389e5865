// Looks at the pages of a folder as people and machines do, and fails with everything that is wrong.
//
//   node check.js PAGES REFERENCES OUT [--accept]
//
// PAGES holds report-LANGUAGE-AUDIENCE.html. For each page: it is valid HTML, asks for nothing outside of itself, has no
// accessibility violation at the width of a phone and of a desk, and does not scroll sideways at 320 px. Of the public
// pages, pictures are taken at the width of a phone, of a desk, and of the first sheets of A4 as they are printed; they
// are written to OUT and compared with those in REFERENCES, or take their place with --accept.

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const [pages, references, out] = process.argv.slice(2, 5).map((path) => resolve(path));
const accept = process.argv.includes('--accept');

/** Widths at which a page is looked at, and how much of it is kept as a picture. */
const SCREENS = { phone: { width: 390, height: 1700 }, desktop: { width: 1280, height: 1900 } };
/** Sheets of A4 that are kept, and their pixels to the inch. */
const SHEETS = { count: 2, density: 72 };
/** The width of WCAG 2.2, 1.4.10 (reflow). */
const NARROW = 320;
/** What a page may weigh, in bytes. */
const WEIGHT = 400_000;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/**
 * Two pictures are the same when they are where they are seen from afar: both are reduced to cells of 16 pixels, whose
 * mean red, green and blue (0 to 255) differ by at most `cell`, but for a few cells. Letters drawn a little differently by
 * another version of a font or of the browser stay below that, and so do a day or a receipt; a column that moved, a
 * colour that changed or a line more do not.
 */
const TOLERANCE = { size: 16, cell: 28, few: 0.02 };
/** What lets a browser start in a container and keeps it from calling home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

const wrong = [];
const names = readdirSync(pages).filter((name) => /^report-.+\.html$/.test(name)).sort();
if (names.length === 0) throw new Error(`no page in ${pages}`);
mkdirSync(out, { recursive: true });

valid();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
try {
  for (const name of names) await look(name);
} finally {
  await browser.close();
}
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  console.error(`${wrong.length} things wrong with the pages; pictures as they are now: ${out}`);
  process.exit(1);
}
console.log(`${names.length} pages are valid, accessible, and look as their pictures`);

/** Valid HTML, by the validator of the W3C; its warnings count. */
function valid() {
  const files = names.map((name) => join(pages, name));
  const run = ['-jar', require('vnu-jar'), '--format', 'json', '--stdout', '--exit-zero-always', ...files];
  const { messages } = JSON.parse(execFileSync('java', run, { maxBuffer: 1 << 26 }).toString());
  for (const { url, lastLine, message } of messages) wrong.push(`${url}:${lastLine}: not valid: ${message}`);
}

async function look(name) {
  const weight = statSync(join(pages, name)).size;
  if (weight > WEIGHT) wrong.push(`${name}: weighs ${weight} bytes, more than ${WEIGHT}`);
  const page = await browser.newPage();
  const url = pathToFileURL(join(pages, name)).href;
  page.on('request', (request) => {
    if (request.url() !== url) wrong.push(`${name}: asks for ${request.url()}`);
  });
  await page.setViewportSize({ width: NARROW, height: 800 });
  await page.goto(url);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > NARROW) wrong.push(`${name}: scrolls sideways at ${NARROW} px: it is ${wide} px wide`);
  const lost = await page.evaluate(() =>
    [...document.querySelectorAll('a')].map((link) => link.hash).filter((hash) => !document.getElementById(hash.slice(1))),
  );
  if (lost.length > 0) wrong.push(`${name}: links that lead nowhere: ${[...new Set(lost)].slice(0, 5).join(' ')}`);
  for (const [screen, size] of Object.entries(SCREENS)) {
    await page.setViewportSize(size);
    await accessible(page, `${name} (${screen})`);
    if (name.endsWith('-public.html')) {
      await page.evaluate(() => scrollTo(0, 0));
      await compare(page, `${picture(name)}-${screen}.png`, await page.screenshot());
    }
  }
  await page.close();
  if (name.endsWith('-public.html')) await print(name, url);
}

async function accessible(page, where) {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate((values) => axe.run({ runOnly: { type: 'tag', values } }), RULES);
  for (const { id, help, nodes } of violations) {
    wrong.push(`${where}: ${id}: ${help}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' … ')}`);
  }
}

/** The sheets as a printer gets them: what folds on a screen is open on paper. */
async function print(name, url) {
  const page = await browser.newPage();
  await page.goto(url);
  const pdf = join(out, `${picture(name)}.pdf`);
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
  const sheet = (at) => join(out, `${picture(name)}-a4-${at}`);
  for (let at = 1; at <= SHEETS.count; at += 1) {
    const range = ['-f', at, '-l', at, '-r', SHEETS.density, '-png', '-singlefile'].map(String);
    execFileSync('pdftoppm', [...range, pdf, sheet(at)]);
    await compare(page, `${picture(name)}-a4-${at}.png`, readFileSync(`${sheet(at)}.png`));
  }
  const sheets = execFileSync('pdfinfo', [pdf]).toString().match(/^Pages:\s+(\d+)/m)?.[1];
  console.log(`${name}: ${sheets} sheets of A4`);
  await page.emulateMedia({ media: 'print' });
  const closed = await page.evaluate(() => {
    const parts = [...document.querySelectorAll('details')];
    return parts.filter((part) => part.lastElementChild.getBoundingClientRect().height === 0).length;
  });
  if (closed > 0) wrong.push(`${name}: ${closed} parts stay folded on paper`);
  await page.close();
}

async function compare(page, name, bytes) {
  const taken = join(out, name);
  writeFileSync(taken, bytes);
  const kept = join(references, name);
  if (accept) {
    mkdirSync(references, { recursive: true });
    copyFileSync(taken, kept);
  } else if (!existsSync(kept)) {
    wrong.push(`${name}: no picture is kept; look at ${taken}, then keep it with --accept`);
  } else {
    const [before, now] = [await cells(page, readFileSync(kept)), await cells(page, bytes)];
    if (before.length !== now.length) {
      wrong.push(`${name}: has another size than the picture that is kept`);
      return;
    }
    const far = (one, other) => one.some((value, colour) => Math.abs(value - other[colour]) > TOLERANCE.cell);
    const changed = before.filter((colours, at) => far(colours, now[at])).length;
    if (changed > before.length * TOLERANCE.few) {
      const share = ((100 * changed) / before.length).toFixed(1);
      wrong.push(`${name}: ${share} % of it looks different; look at ${taken}, then keep it with --accept`);
    }
  }
}

/** The mean colour of each cell of a picture, by the browser that draws the pages. */
function cells(page, bytes) {
  return page.evaluate(
    async ([data, size]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const [columns, rows] = [Math.ceil(image.width / size), Math.ceil(image.height / size)];
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
      const sums = new Float64Array(3 * columns * rows);
      const counts = new Float64Array(columns * rows);
      for (let y = 0; y < image.height; y += 1) {
        for (let x = 0; x < image.width; x += 1) {
          const [cell, at] = [Math.floor(y / size) * columns + Math.floor(x / size), 4 * (y * image.width + x)];
          for (let colour = 0; colour < 3; colour += 1) sums[3 * cell + colour] += pixels[at + colour];
          counts[cell] += 1;
        }
      }
      return [...counts].map((count, cell) => [0, 1, 2].map((colour) => sums[3 * cell + colour] / count));
    },
    [bytes.toString('base64'), TOLERANCE.size],
  );
}

function picture(name) {
  return name.replace(/-public\.html$/, '').replace(/^report-/, '');
}
