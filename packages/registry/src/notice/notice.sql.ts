import { ownerRole, runtimeRole } from '@tsunagu/access';

/**
 * What the system does for recipients: it stores their notices, learns who waits for a mail, and clears up. Row-level
 * security shows these rows to their recipients only, so each step is a narrow function of the owner that asks for the
 * system itself. An address leaves them for the one mail that is sent to it, and in no other way.
 */
export const noticeStatements = [
  // Active accounts only. The same event twice stores nothing more. Gives who wants a mail at once.
  ...systemFunction(
    'store_notices(p_event uuid, p_kind text, p_path text, p_agencies uuid[], p_roles text[], p_staff uuid[], p_except uuid)',
    'table (staff_id uuid)',
    `return query
       with told as (
         insert into registry.notice (municipality, id, event_id, staff_id, kind, path)
         select a.municipality, public.tsunagu_uuid7(), p_event, a.staff_id, p_kind, p_path
         from access.account a
         where a.municipality = access.municipality() and a.suspended_at is null and a.left_at is null
           and a.staff_id is distinct from p_except
           and (coalesce(a.staff_id = any (p_staff), false)
             or ((p_staff is null or p_agencies is not null or p_roles is not null)
               and (p_agencies is null or a.agency_id = any (p_agencies))
               and (p_roles is null or a.roles && p_roles)))
         on conflict do nothing returning notice.staff_id)
       select s.staff_id from registry.notice_setting s join told t on t.staff_id = s.staff_id
       where s.municipality = access.municipality() and s.wish = 'at-once' and s.confirmed_at is not null
         and s.switched_off_at is null;`,
  ),
  // 一日一回: who has something unread that no mail spoke of.
  ...systemFunction(
    'staff_for_daily_mail()',
    'table (staff_id uuid)',
    `return query
       select s.staff_id from registry.notice_setting s
       where s.municipality = access.municipality() and s.wish = 'daily' and s.confirmed_at is not null
         and s.switched_off_at is null
         and exists (
           select from registry.notice n
           where n.municipality = s.municipality and n.staff_id = s.staff_id and n.read_at is null and n.mailed_at is null);`,
  ),
  // What the next mail to somebody says, one row per kind; two senders take turns. Marked as told with the same commit.
  ...systemFunction(
    'take_mail(p_staff uuid)',
    'table (mail_address text, kind text, waiting int)',
    `declare
       to_address text;
     begin
       select s.mail_address into to_address from registry.notice_setting s
         where s.municipality = access.municipality() and s.staff_id = p_staff and s.wish <> 'never'
           and s.confirmed_at is not null and s.switched_off_at is null
           and exists (
             select from access.account a
             where a.municipality = s.municipality and a.staff_id = s.staff_id and a.suspended_at is null)
         for update;
       return query
         with taken as (
           update registry.notice n set mailed_at = now()
           where to_address is not null and n.municipality = access.municipality() and n.staff_id = p_staff
             and n.read_at is null and n.mailed_at is null
           returning n.kind)
         select to_address, t.kind, count(*)::int from taken t group by t.kind order by t.kind;
     end;`,
  ),
  // 届かないアドレス: switched off, and told in the portal.
  ...systemFunction(
    'switch_off_mail(p_staff uuid)',
    'void',
    `update registry.notice_setting set switched_off_at = now()
       where municipality = access.municipality() and staff_id = p_staff;`,
  ),
  // 確認番号: kept as a hash until it is typed or too old.
  ...systemFunction(
    'keep_mail_code(p_staff uuid, p_hash text, p_expires timestamptz)',
    'table (mail_address text)',
    `return query
       update registry.notice_setting s set code_hash = p_hash, code_expires_at = p_expires
       where s.municipality = access.municipality() and s.staff_id = p_staff and s.confirmed_at is null
         and s.mail_address is not null
       returning s.mail_address;`,
  ),
  // 保存期間: read ones stay 90 days, unread ones a year.
  ...systemFunction(
    'remove_old_notices()',
    'void',
    `delete from registry.notice n
       where n.municipality = access.municipality()
         and (n.read_at < now() - interval '90 days' or n.created_at < now() - interval '1 year');`,
  ),
];

function systemFunction(signature: string, returns: string, body: string): string[] {
  const name = `registry.${signature.replaceAll(/p_\w+ /g, '')}`;
  return [
    `drop function if exists ${name}`,
    `create function registry.${signature} returns ${returns} language plpgsql security definer
       set search_path = pg_catalog as $body$
       #variable_conflict use_column
       begin
         if not access.is_system() then
           raise exception 'only the system' using errcode = '42501';
         end if;
         ${body}
       end $body$`,
    `alter function ${name} owner to ${ownerRole}`,
    `revoke execute on function ${name} from public`,
    `grant execute on function ${name} to ${runtimeRole('registry')}`,
  ];
}
