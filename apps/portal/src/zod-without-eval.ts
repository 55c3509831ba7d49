import { z } from 'zod/mini';

// Zod would compile its parsers with `new Function`, which the content security policy forbids. Imported before
// every module that builds a schema.
z.config({ jitless: true });
