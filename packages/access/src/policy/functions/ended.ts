/** A validity that ends now; one that began in this transaction ends a moment later, so that it stays a range. */
export const ended = `tstzrange(lower(valid), greatest(now(), lower(valid) + interval '1 microsecond'))`;
