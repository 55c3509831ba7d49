import { useT } from '../../../shared/i18n/use-t.ts';
import { Checkbox } from '../../../shared/kit/checkbox-group.tsx';
import type { Choice } from '../../../shared/kit/select.tsx';
import { type ConsentContent, problemsOfConsent, type SignatureContent } from '../consent/consent-content.ts';
import { ConsentSignature } from '../consent/consent-signature.tsx';
import { ConsentTerms } from '../consent/consent-terms.tsx';

export interface ConsentPartProps {
  consent: ConsentContent;
  signature: SignatureContent;
  people: readonly Choice[];
  /** Those of them whom the consultation is about. */
  concerned: readonly Choice[];
  /** Somebody tried to go on: what is missing is said at its field. */
  isChecked: boolean;
  onChange: (patch: Partial<ConsentContent>) => void;
  onSign: (patch: Partial<SignatureContent>) => void;
}

/** 情報共有の同意 within an intake: whether the person consents, and if so, to what. */
export function ConsentPart(props: ConsentPartProps) {
  const { consent, signature, people, concerned, isChecked, onChange, onSign } = props;
  const t = useT();
  const problems = isChecked ? problemsOfConsent(consent, signature) : [];
  return (
    <div className="space-y-4">
      <Checkbox isSelected={consent.given} onChange={(given) => onChange({ given })}>
        {t('consent.given')}
      </Checkbox>
      {consent.given ? (
        <>
          <ConsentTerms
            consent={consent}
            people={people}
            concerned={concerned}
            problems={problems}
            onChange={onChange}
          />
          <ConsentSignature
            consent={consent}
            signer={people.find((one) => one.value === consent.signedBy)?.label ?? ''}
            caseId={null}
            errorMessage={problems.includes('signature') ? t('consent.problem.signature') : undefined}
            onChange={onSign}
            onSignOnPaper={() => onChange({ signature: 'PAPER' })}
          />
        </>
      ) : (
        <p className="text-dns-14N-130">{t('consent.none')}</p>
      )}
    </div>
  );
}
