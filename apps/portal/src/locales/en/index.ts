import app from './app.ts';
import directory from './directory.ts';
import kit from './kit.ts';
import people from './people.ts';
import work from './work.ts';

/** English messages, loaded when somebody switches to English. */
export const en = { ...app, ...kit, ...people, ...directory, ...work };
