import { describe, expect, it } from 'vitest';
import { kindBelongsToField, partnerIsAnOrganisation } from './liaison.rules.ts';

describe('関係機関との連携記録', () => {
  it('has kinds of its field only', () => {
    expect(() => kindBelongsToField('re-entry', 'prison')).not.toThrow();
    expect(() => kindBelongsToField('guardianship', 'prison')).toThrow('分野に合う種類');
  });

  it('names one organisation, never a person', () => {
    const agency = '00000000-0000-4000-8000-000000000001';
    expect(() => partnerIsAnOrganisation({ partnerAgencyId: agency, partnerName: null })).not.toThrow();
    expect(() =>
      partnerIsAnOrganisation({ partnerAgencyId: null, partnerName: '北区保護司会' }),
    ).not.toThrow();
    for (const partner of [
      { partnerAgencyId: null, partnerName: null },
      { partnerAgencyId: agency, partnerName: '北区保護司会' },
      { partnerAgencyId: null, partnerName: '山本さん' },
      { partnerAgencyId: null, partnerName: '山本様' },
    ]) {
      expect(() => partnerIsAnOrganisation(partner)).toThrow();
    }
  });
});
