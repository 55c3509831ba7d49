/** A function that reads the actor or facts and runs with the rights of its caller. */
export function sqlFunction(signature: string, returns: string, body: string): string {
  return `create or replace function access.${signature} returns ${returns} language sql stable parallel safe as $body$ ${body} $body$`;
}

/** A function that runs as the owner of the facts and therefore checks the actor itself. */
export function definer(signature: string, returns: string, body: string): string {
  return `create or replace function access.${signature} returns ${returns} language plpgsql security definer set search_path = pg_catalog, access as $body$ ${body} $body$`;
}
