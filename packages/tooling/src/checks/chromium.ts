import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { execute } from '../commands/execute.ts';

const KNOWN_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Path of a Chromium for the browser tests; installs one where that is possible without asking.
 *
 * @throws Error that says what to do when none can be had
 */
export async function ensureChromium(log: (line: string) => void = console.log): Promise<string> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH の ${wanted} がありません。`);
  }
  const present = KNOWN_PLACES.find((place) => existsSync(place));
  if (present) return present;
  const attempts = [fromDebian, fromPlaywright];
  const reasons: string[] = [];
  for (const attempt of attempts) {
    const outcome = await attempt(log);
    if ('path' in outcome) return outcome.path;
    reasons.push(outcome.reason);
  }
  throw new Error(
    `Chromium を用意できません。Chromium を入れて、その場所を CHROMIUM_PATH に指定してください。\n${reasons.join('\n')}`,
  );
}

type Outcome = { path: string } | { reason: string };

async function fromDebian(log: (line: string) => void): Promise<Outcome> {
  const isDebian =
    existsSync('/etc/debian_version') && !/ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'));
  if (!isDebian || process.getuid?.() !== 0) return { reason: 'apt: Debian の root ではありません。' };
  log('Chromium を入れています（apt）…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await execute('apt-get', ['update', '-q'], { env });
  const wanted = ['chromium', 'fonts-noto-cjk'];
  const install = await execute('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...wanted], {
    env,
  });
  const path = KNOWN_PLACES[0] ?? '';
  return existsSync(path)
    ? { path }
    : { reason: `apt: ${install.stderr.trim().split('\n').slice(-3).join(' ')}` };
}

async function fromPlaywright(log: (line: string) => void): Promise<Outcome> {
  log('Chromium を入れています（Playwright）…');
  const install = await execute('playwright-core', ['install', 'chromium']);
  const { chromium } = createRequire(import.meta.url)('playwright-core') as {
    chromium: { executablePath(): string };
  };
  const path = chromium.executablePath();
  return existsSync(path)
    ? { path }
    : { reason: `Playwright: ${install.stderr.trim().split('\n').slice(-3).join(' ')}` };
}
