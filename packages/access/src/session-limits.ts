/** 無操作で終わるまで: a session that nobody uses ends. The database and the gateway hold the same line. */
export const idleSeconds = 15 * 60;

/** A session ends at the latest after one working day. */
export const sessionSeconds = 8 * 60 * 60;

/** How long a fresh proof of identity (step-up) is enough for an export or an emergency read. */
export const stepUpSeconds = 5 * 60;
