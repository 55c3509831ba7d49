import path from 'node:path';
import express, { Router } from 'express';

/** Development page to try queries as the signed-in worker. Loads nothing from elsewhere. */
export function graphiqlPage(): Router {
  const routes = Router();
  const directory = path.join(import.meta.dirname, 'graphiql');
  routes.use('/graphiql', express.static(directory, { index: 'index.html' }));
  return routes;
}
