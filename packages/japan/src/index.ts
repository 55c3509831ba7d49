export * from './calendar-date.ts';
export {
  CARE_OFFICE_TYPES,
  careOfficeCheckDigit,
  parseCareOfficeNumber,
} from './codes/care-office-number.ts';
export { corporateNumberCheckDigit, parseCorporateNumber } from './codes/corporate-number.ts';
export { municipalityCodeCheckDigit, parseMunicipalityCode, tenantOf } from './codes/municipality-code.ts';
export { parsePhone } from './codes/phone.ts';
export { parsePostalCode } from './codes/postal-code.ts';
export * from './era.ts';
export * from './fiscal-year.ts';
export * from './holidays.ts';
export { differByOne, grams, gramsToFind, oneDeletions } from './name/grams.ts';
export { isKana, normaliseKana, toKatakana } from './name/kana.ts';
export { normaliseName, normaliseSearch } from './name/normalise-name.ts';
export * from './opening-hours.ts';
