import { ownerRole, runtimeRole } from '@tsunagu/access';

const schema = 'comprehensive_consultation';

/**
 * A narrow function of the owner, for what reaches beyond the rows one reader sees. It checks the actor itself and
 * returns neither a person nor a case that the actor has no basis for.
 */
export function ownerFunction(signature: string, columns: string, body: string): string[] {
  const name = `${schema}.${signature.replaceAll(/p_\w+ /g, '')}`;
  return [
    // a function that returns other columns than before cannot be replaced
    `drop function if exists ${name}`,
    `create function ${schema}.${signature} returns table (${columns}) language sql stable security definer
       set search_path = pg_catalog, ${schema}, access as $body$ ${body} $body$`,
    `alter function ${name} owner to ${ownerRole}`,
    `revoke execute on function ${name} from public`,
    `grant execute on function ${name} to ${runtimeRole(schema)}`,
  ];
}
