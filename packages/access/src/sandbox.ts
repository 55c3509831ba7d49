/**
 * 試験用の自治体 (sandbox): the tenant in which partner systems try their queries. Only invented people live there.
 *
 * No municipality has this code: 全国地方公共団体コード begin with a prefecture from 01 to 47.
 */
export const sandboxMunicipality = '99999';
