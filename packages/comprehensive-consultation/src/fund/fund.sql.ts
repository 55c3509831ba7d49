import { ownerRole, runtimeRole } from '@tsunagu/access';
import { ownerFunction } from '../figures/owner-function.ts';

const schema = 'comprehensive_consultation';

/** Whether the actor works where the fund is kept. */
const holds = `exists (select from fund_account f where f.municipality = access.municipality() and f.code = 'cash'
  and f.agency_id = access.agency_id()) and access.has_role(array['clerk', 'case-worker', 'coordinator'])`;

/** A step of an application by somebody who has no basis for the case; it answers whether a row was changed. */
function step(signature: string, change: string, condition: string): string[] {
  const name = `${schema}.${signature.replaceAll(/p_\w+ /g, '')}`;
  return [
    `create or replace function ${schema}.${signature} returns boolean language plpgsql volatile security definer
       set search_path = pg_catalog, ${schema}, access as $body$
       begin
         perform access.require_writer();
         update fund_application a set ${change}, version = a.version + 1
           where a.municipality = access.municipality() and ${condition};
         return found;
       end $body$`,
    `alter function ${name} owner to ${ownerRole}`,
    `revoke execute on function ${name} from public`,
    `grant execute on function ${name} to ${runtimeRole(schema)}`,
  ];
}

export const fundStatements = [
  // 支払い: what was approved, for those who keep the fund, the lead division and the auditors. By the reference number
  // alone: no case, no person.
  ...ownerFunction(
    'fund_payments(p_ids uuid[])',
    `id uuid, reference_no text, purpose text, amount_yen integer, payee_agency_id uuid, state text, applied_by uuid,
     decided_on date, decided_by uuid, paid_on date, paid_by uuid, spent_yen integer, settled_on date, returned_on date,
     version integer`,
    `select a.id, a.reference_no, a.purpose, a.amount_yen, a.payee_agency_id, a.state, a.applied_by, a.decided_on, a.decided_by,
       a.paid_on, a.paid_by, a.spent_yen, a.settled_on, a.returned_on, a.version
     from fund_application a
     where a.municipality = access.municipality() and a.state in ('approved', 'paid', 'settled', 'returned')
       and (p_ids is null or a.id = any (p_ids)) and ((${holds}) or access.has_role(array['lead-division', 'auditor']))
       and not access.case_is_sealed_off(a.case_id)`,
  ),
  // 受付番号: the applications of a fiscal year are counted under a lock, so that no number is given twice.
  `create or replace function ${schema}.next_fund_reference(p_year text) returns text language plpgsql volatile
     security definer set search_path = pg_catalog, ${schema}, access as $body$
     begin
       perform access.require_writer();
       perform pg_advisory_xact_lock(hashtext('fund-reference:' || access.municipality() || p_year));
       return p_year || '-' || (select lpad((count(*) + 1)::text, 3, '0') from fund_application a
         where a.municipality = access.municipality() and a.reference_no like p_year || '-%');
     end $body$`,
  `alter function ${schema}.next_fund_reference(text) owner to ${ownerRole}`,
  `revoke execute on function ${schema}.next_fund_reference(text) from public`,
  `grant execute on function ${schema}.next_fund_reference(text) to ${runtimeRole(schema)}`,
  // アドバイザーの意見: an adviser before whom the case lies; reading it is their only other right.
  ...step(
    'advise_on_fund(p_id uuid, p_version integer, p_on date)',
    `state = 'advised', advised_on = p_on, advised_by = access.staff_id()`,
    `a.id = p_id and a.version = p_version and a.state = 'consulted' and access.has_role(array['adviser'])
       and exists (select from access.case_basis(a.case_id, 'plan') b where b.basis = 'adviser')`,
  ),
  ...step(
    'pay_fund(p_id uuid, p_version integer, p_on date)',
    `state = 'paid', paid_on = p_on, paid_by = access.staff_id()`,
    `a.id = p_id and a.version = p_version and a.state = 'approved' and ${holds}`,
  ),
  ...step(
    'return_fund(p_id uuid, p_version integer, p_on date)',
    `state = 'returned', returned_on = p_on`,
    `a.id = p_id and a.version = p_version and a.state = 'settled' and a.spent_yen < a.amount_yen and ${holds}`,
  ),
  // 取消: a payment or a return that was posted by mistake opens the application again.
  ...step(
    'step_back_fund(p_reference text, p_kind text)',
    `state = case p_kind when 'payment' then 'approved' else 'settled' end,
     paid_on = case when p_kind = 'return' then a.paid_on end, paid_by = case when p_kind = 'return' then a.paid_by end,
     returned_on = null`,
    `a.reference_no = p_reference and a.state = case p_kind when 'payment' then 'paid' else 'returned' end and ${holds}`,
  ),
];
