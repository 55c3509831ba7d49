/** What one check found. No problems: passed. */
export interface CheckResult {
  /** One entry per problem, as the reader should see it. */
  problems: string[];
  /** What was looked at, in a few words. */
  detail?: string;
  /** Test cases that ran inside the check. */
  tests?: { passed: number; failed: number };
}
