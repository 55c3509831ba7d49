/** The part of package-lock.json that matters here. */
export interface PackageLock {
  packages: Record<string, LockEntry>;
}

interface LockEntry {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  engines?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS: Record<string, string> = { '64': 'x64', arm: 'arm', wasm32: 'wasm32' };

/**
 * Adds the platform packages that npm leaves out of the lock when the registry it asked does not carry them. Without
 * their entries `npm ci` refuses the whole lock; with them it skips what is not for this machine.
 *
 * Only exact versions of optional dependencies named after a platform are added; returns how many.
 */
export function completePackageLock(lock: PackageLock): number {
  let added = 0;
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      if (!platform || !/^\d/.test(version) || isLocked(lock, place, name)) continue;
      const { os, cpu, libc } = platform;
      // the order in which npm writes them, so that its next run changes nothing
      lock.packages[`node_modules/${name}`] = {
        version,
        ...(cpu ? { cpu } : {}),
        ...(entry.dev ? { dev: true } : entry.devOptional ? { devOptional: true } : {}),
        ...(libc ? { libc } : {}),
        optional: true,
        ...(os ? { os } : {}),
      };
      added += 1;
    }
  }
  if (added > 0) {
    lock.packages = Object.fromEntries(
      Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
    );
  }
  return added;
}

/** npm looks for a package beside whoever asks, then one level up, and so on. */
function isLocked(lock: PackageLock, asker: string, name: string): boolean {
  const parts = asker.split('/');
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const base = parts.slice(0, depth).filter(Boolean).join('/');
    if (lock.packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
  }
  return false;
}

/** What npm would know from the package itself: the systems and processors it is for, told by its name. */
export function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> | undefined {
  const words = name.replace(/^@/, '').split(/[/-]/);
  if (words.includes('wasm32')) return { cpu: ['wasm32'] };
  const word = words.find((each) => SYSTEMS.includes(each) || each === 'windows');
  if (!word) return undefined;
  const last = words.slice(words.indexOf(word) + 1);
  const processor = last.find((each) => !/^(gnu|musl|msvc|eabi|gnueabihf|musleabihf|universal)$/.test(each));
  return {
    os: [word === 'windows' ? 'win32' : word],
    ...(processor ? { cpu: [PROCESSORS[processor] ?? processor] } : {}),
    ...(last.includes('musl') || last.includes('musleabihf') ? { libc: ['musl'] } : {}),
    ...(last.includes('gnu') || last.includes('gnueabihf') ? { libc: ['glibc'] } : {}),
  };
}
