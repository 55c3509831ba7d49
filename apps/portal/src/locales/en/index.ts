import app from './app.ts';
import kit from './kit.ts';

/** English messages, loaded when somebody switches to English. */
export const en = { ...app, ...kit };
