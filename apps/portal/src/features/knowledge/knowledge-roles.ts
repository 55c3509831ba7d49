/** Who may do what here, as the domain has it: decides what is offered, never what is allowed. */
export const whoOrganises = ['lead-division'];
export const whoWritesCases = ['case-worker', 'coordinator'];
export const whoDecidesCases = ['lead-division'];
export const whoAnswersSurvey = ['window', 'case-worker', 'clerk', 'coordinator', 'section'];
export const whoRecordsLiaison = ['window', 'case-worker', 'section', 'lead-division'];
export const whoRecordsCaseLiaison = ['window', 'case-worker'];
