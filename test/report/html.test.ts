/** The HTML report: closed to what articles may try, and in a real browser readable, usable by keyboard and free of what axe-core finds. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, type Page, chromium } from 'playwright-core';
import { check } from '../../src/check.ts';
import type { AlignedClaim } from '../../src/model/claim.ts';
import { html } from '../../src/report/html/page.ts';
import { ticksBetween } from '../../src/report/html/scale.ts';
import { daysFromCivil } from '../../src/model/value/calendar.ts';
import { shippedRules } from '../../src/index.ts';
import { articleOf, judge, marked } from '../help/judged.ts';
import { makeReport, millStory, render } from '../help/report.ts';

const story = new URL('../cli/story/', import.meta.url);
const outlines = { GB: [[-500, 5000, 700, 0, 0, 900, -700, 0]] };

/** The story of the scenarios, really checked, with its claims. */
function realPage(): string {
  const articles = ['courier.txt', 'herald.txt', 'post.txt'].map((name) => articleOf(name, readFileSync(new URL(name, story), 'utf8'), { source: name.replace('.txt', ''), published: '2031-05-06' }));
  let claims: readonly AlignedClaim[] = [];
  const report = check(articles, { rules: shippedRules(), onAligned: (aligned) => void (claims = aligned) });
  return render(html, { report, articles }, { claims, outlines });
}

const hash = (text: string): string => `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`;
const minutes = (year: number, month: number, day: number): number => daysFromCivil(year, month, day) * 1440;
const labels = (from: number, to: number): readonly string[] => ticksBetween(from, to).map(({ label }) => label);

/** Run in the page: is the first marked passage of each pane inside what the pane shows? */
const PASSAGES_IN_VIEW = `[...document.querySelectorAll('dialog .pane')].map((pane) => {
  const [inner, outer] = [pane.querySelector('mark.now').getBoundingClientRect(), pane.getBoundingClientRect()];
  return inner.top >= outer.top && inner.bottom <= outer.bottom;
})`;

describe('the page', () => {
  const page = render(html, millStory());

  test('asks for nothing from anywhere', () => {
    expect(realPage().match(/(?:src|href|action)="[^#][^"]*"|url\(|@import/g)).toBeNull();
  });

  test('lets only its own style and script run', () => {
    const [style = '', script = ''] = [/<style>([^]*?)<\/style>/, /<script>([^]*?)<\/script>/].map((pattern) => pattern.exec(page)?.[1] ?? '');
    expect(page).toContain(`style-src ${hash(style)}; script-src ${hash(script)};`);
  });

  test('has every id once, and a target for every link', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect([...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('shows what an article says and does not run it', () => {
    const files = marked({ 'a<b>.txt': '<script>alert(1)</script> It [killed "{14}" <img src=x onerror=alert(2)> people].', 'b.txt': "It [killed {17}] ' & more." });
    const passages = Object.values(files.passages).map(([passage]) => passage);
    const hostile = render(html, makeReport(files.articles, [judge(files, passages, { message: '</h3><script>alert(3)</script>', derivation: ['<b onclick="alert(4)">'] })]));
    expect(hostile.match(/<script/g)).toHaveLength(1);
    expect(hostile).not.toMatch(/<img|<b onclick/);
    expect(hostile).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
  });

  test('is the same every time', () => expect(realPage()).toBe(realPage()));

  test('of a check without findings says so', () => expect(render(html, makeReport([], [], { stats: { pairs: 0 } }))).toContain('No article could be read'));
});

describe('the time axis has few and round ticks', () => {
  test.each([
    ['days', minutes(2031, 5, 3), minutes(2031, 5, 7), ['2031-05-03', '2031-05-04', '2031-05-05', '2031-05-06', '2031-05-07']],
    ['months', minutes(2031, 1, 20), minutes(2031, 5, 7), ['2031-02', '2031-03', '2031-04', '2031-05']],
    ['years', minutes(2014, 2, 1), minutes(2023, 11, 7), ['2016', '2018', '2020', '2022']],
  ])('%s', (_name, from, to, expected) => expect(labels(from, to)).toEqual(expected));

  test('never more than eight', () => {
    for (const years of [1, 3, 10, 40, 150, 700]) expect(labels(minutes(1300, 3, 3), minutes(1300 + years, 3, 3)).length).toBeLessThanOrEqual(8);
  });
});

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const inBrowser = executablePath === undefined ? describe.skip : describe;
if (executablePath === undefined) process.stderr.write('skipped: the HTML report is tested in a browser only where chromium is installed\n');

inBrowser('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'factlint-html-'));
  const files = { mill: join(folder, 'mill.html'), real: join(folder, 'real.html') };
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(files.mill, render(html, millStory()));
    writeFileSync(files.real, realPage());
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (file: string, options: { readonly width?: number; readonly dark?: boolean; readonly bypassCSP?: boolean; readonly javaScriptEnabled?: boolean } = {}): Promise<Page> => {
    const { width = 1280, dark = false, ...rest } = options;
    const context = await browser.newContext({ ...rest, viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    return page;
  };
  const violations = async (page: Page): Promise<unknown> => {
    await page.evaluate(axe);
    return page.evaluate('axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))');
  };

  test.each([
    ['at a desk', {}],
    ['on a phone', { width: 390 }],
    ['in the dark', { dark: true }],
  ])('axe-core finds nothing %s, with the articles side by side or not', async (_name, options) => {
    const page = await open(files.real, { ...options, bypassCSP: true });
    expect(await violations(page)).toEqual([]);
    await page.locator('button[data-finding]').first().click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  }, 60_000);

  test('its policy does not stop it, and nothing is asked for', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const seen: string[] = [];
    page.on('request', (request) => void seen.push(request.url()));
    page.on('console', (message) => void seen.push(message.text()));
    page.on('pageerror', (fault) => void seen.push(fault.message));
    await page.goto(pathToFileURL(files.mill).href);
    expect(seen).toEqual([pathToFileURL(files.mill).href]);
    expect(await page.locator('.filters').isVisible()).toBe(true);
    await context.close();
  });

  test('filters by severity, rule, article and words, and says how many are left', async () => {
    const page = await open(files.mill);
    const left = async (): Promise<string | null> => page.locator('.filters .count').textContent();
    expect(await left()).toBe('3 of 3 shown');
    await page.locator('input[value=info]').uncheck();
    expect(await left()).toBe('2 of 3 shown');
    await page.locator('select[name=rule]').selectOption('figure/counts');
    expect(await left()).toBe('1 of 3 shown');
    expect(await page.locator('.finding:visible h3').allTextContents()).toEqual([expect.stringContaining('three barns')]);
    await page.locator('select[name=rule]').selectOption('');
    await page.locator('select[name=path]').selectOption('wire/aérie.txt');
    await page.locator('input[name=words]').fill('aérie 17');
    expect(await left()).toBe('1 of 3 shown');
    await page.context().close();
  });

  test('shows both articles at the passages, and gives the focus back', async () => {
    const page = await open(files.real);
    const button = page.locator('button[data-finding]').first();
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(PASSAGES_IN_VIEW)).toEqual([true, true]);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(await page.evaluate('document.activeElement.dataset.finding')).toBe('1');
    await page.context().close();
  });

  test('fits a phone: nothing but plots and tables is wider than the screen', async () => {
    const page = await open(files.real, { width: 360 });
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
    await page.context().close();
  });

  test('is all there without a script', async () => {
    const page = await open(files.mill, { javaScriptEnabled: false });
    expect(await page.locator('.finding:visible').count()).toBe(3);
    expect(await page.locator('.filters').isVisible()).toBe(false);
    await page.locator('.sides a').first().click();
    expect(page.url()).toMatch(/#p1-0$/);
    await page.context().close();
  });
});
