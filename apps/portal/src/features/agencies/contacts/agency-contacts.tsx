import { useState } from 'react';
import { useDates } from '../../../shared/dates/use-dates.ts';
import { useAction } from '../../../shared/graphql/use-action.ts';
import { useEnumLabel } from '../../../shared/i18n/enum-label.ts';
import { useT } from '../../../shared/i18n/use-t.ts';
import { Badge } from '../../../shared/kit/badge.tsx';
import { Button } from '../../../shared/kit/button.tsx';
import { ErrorSummary, Notice } from '../../../shared/kit/notice.tsx';
import { Section } from '../../../shared/kit/page.tsx';
import { EmptyState } from '../../../shared/kit/waiting.tsx';
import { type Column, DataTable } from '../../../shared/lists/data-table.tsx';
import { useSession } from '../../../shared/session/session.ts';
import {
  type AgencyContactPersonFragment,
  ConfirmAgencyContactsDocument,
  EndAgencyContactDocument,
} from './agency-contacts.generated.ts';
import { ContactDialog } from './contact-dialog.tsx';

/** Roles that keep the contact persons of their agency; the server decides, this only spares them a refusal. */
const KEEPERS = ['window', 'case-worker', 'clerk', 'coordinator', 'lead-division', 'section'];

export interface AgencyContactsProps {
  agencyId: string;
  contacts: readonly AgencyContactPersonFragment[];
  /** Reads the agency again. */
  onReload: () => Promise<unknown>;
}

/** 担当者: whom to ask, main and deputy by consultation content; members of the agency keep them here (M2-44). */
export function AgencyContacts({ agencyId, contacts, onReload }: AgencyContactsProps) {
  const t = useT();
  const dates = useDates();
  const enumLabel = useEnumLabel();
  const session = useSession();
  const [edited, setEdited] = useState<string | 'new' | null>(null);
  const end = useAction(EndAgencyContactDocument, t('agencies.contactEnded'), onReload);
  const confirm = useAction(ConfirmAgencyContactsDocument, t('agencies.contactsConfirmed'), onReload);
  const keeps = session.agencyId === agencyId && session.roles.some((role) => KEEPERS.includes(role));
  const steps: Column<AgencyContactPersonFragment>[] = [
    {
      id: 'steps',
      header: t('agencies.contactSteps'),
      cell: (contact) => (
        <span className="inline-flex gap-2">
          <Button
            look="outline"
            size="s"
            aria-label={t('agencies.editContactOf', { name: contact.name })}
            onPress={() => setEdited(contact.id)}
          >
            {t('agencies.editContact')}
          </Button>
          <Button
            look="text"
            size="s"
            isPending={end.isRunning}
            aria-label={t('agencies.endContactOf', { name: contact.name })}
            onPress={async () => {
              const done = await end.run({ agencyId, id: contact.id, version: contact.version });
              if (!done) await onReload();
            }}
          >
            {t('agencies.endContact')}
          </Button>
        </span>
      ),
    },
  ];
  return (
    <Section title={t('agencies.contacts')}>
      <ErrorSummary problems={[...end.problems, ...confirm.problems]} />
      {keeps && contacts.some((contact) => contact.isOutdated) ? (
        <Notice tone="warning" title={t('agencies.contactsOutdated')}>
          <p>{t('agencies.contactsOutdatedText')}</p>
          <Button
            look="outline"
            size="s"
            isPending={confirm.isRunning}
            onPress={() => void confirm.run({ agencyId })}
          >
            {t('agencies.confirmContacts')}
          </Button>
        </Notice>
      ) : null}
      {contacts.length === 0 ? (
        <EmptyState title={t('agencies.noContacts')} />
      ) : (
        <DataTable
          caption={t('agencies.contacts')}
          rows={contacts}
          rowKey={(contact) => contact.id}
          columns={[
            { id: 'name', header: t('person.name'), primary: true, cell: (contact) => contact.name },
            {
              id: 'rank',
              header: t('agencies.rank'),
              cell: (contact) => enumLabel('AgencyContactRank', contact.rank),
            },
            {
              id: 'consultation',
              header: t('agencies.contactFor'),
              cell: (contact) => contact.consultation ?? '',
            },
            { id: 'phone', header: t('agencies.phone'), cell: (contact) => contact.phone ?? '' },
            { id: 'mail', header: t('agencies.mail'), cell: (contact) => contact.mail ?? '' },
            {
              id: 'confirmed',
              header: t('agencies.contactConfirmedOn'),
              cell: (contact) =>
                contact.isOutdated ? (
                  <Badge tone="orange">{t('agencies.contactOutdated')}</Badge>
                ) : (
                  dates.short(contact.confirmedOn)
                ),
            },
            ...(keeps ? steps : []),
          ]}
        />
      )}
      {keeps ? (
        <Button look="outline" size="s" onPress={() => setEdited('new')}>
          {t('agencies.addContact')}
        </Button>
      ) : null}
      {edited ? (
        <ContactDialog
          key={edited}
          agencyId={agencyId}
          contact={contacts.find((contact) => contact.id === edited) ?? null}
          onReload={onReload}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </Section>
  );
}
