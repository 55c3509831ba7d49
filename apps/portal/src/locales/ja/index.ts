import app from './app.ts';
import kit from './kit.ts';

/** Japanese messages: the catalogue that defines which ids exist. */
export const ja = { ...app, ...kit };

/** An id that a component may ask for. */
export type MessageId = keyof typeof ja;
