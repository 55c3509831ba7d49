export default {
  'basis.counter': 'To check a person at the counter',
  'basis.own-case': 'Your agency handles this',
  'basis.consent': 'The person consented (Tsunagu sheet)',
  'basis.conference': 'Member of the support conference',
  'basis.multi-layer': 'Member of the multi-layered support conference (with consent)',
  'basis.coordination': 'Coordinator who accepted this case',
  'basis.monitor': 'Your agency holds a role or monitors',
  'basis.lead-division': 'Lead division',
  'basis.section': 'Responsible section',
  'basis.adviser': 'Adviser who was asked',
  'basis.promoter': 'Promoter of this area',
  'basis.group': "Your group's own record",
  'basis.public': 'Published information',
  'basis.partner': 'Registered partner system',
  'basis.statistics': 'Statistics',
  'basis.break-glass': 'Emergency access',
  'basis.own-grant': 'Your own emergency access',
  'basis.discovery': 'Only whether others are involved',
  'basis.own-draft': 'Your own draft',
  'basis.office-draft': 'Draft left to the office',
  'why.counter':
    'Staff at a counter, with a stated purpose, see the minimum only: name, date of birth, household. Opening is recorded.',
  'why.own-case':
    'Staff of the agency that handles a case see its records as far as their role goes. The rules of reading say which role sees what.',
  'why.consent':
    'The person signed the Tsunagu sheet and let the agencies named there see the information ticked there. It ends with withdrawal or on the last day.',
  'why.conference':
    'Records tabled at a support conference are shared by members who accepted the duty of secrecy, while the conference lasts (Social Welfare Act art. 106-6; Act on Self-reliance Support art. 9). No consent is needed; passing anything on is punished.',
  'why.multi-layer':
    'Records tabled at a multi-layered support conference are shared by members whose agency the person consented to. Unlike a support conference it needs consent.',
  'why.coordination':
    'The handling agency asked you to coordinate. You see the case from acceptance until roles are decided, without health.',
  'why.monitor':
    'Agencies that hold a role or monitor see state, plan and progress after roles were decided, until their part ends; not what was said.',
  'why.lead-division':
    'The lead division sees state, plan and progress of cases that came into coordination, neither narrative nor health.',
  'why.section':
    'The responsible section sees state and progress of cases of the agencies of its programmes.',
  'why.adviser': 'An adviser sees what a request put before them, while the request lasts.',
  'why.promoter':
    'A promoter sees people and needs registered for community work in their area, never consultations.',
  'why.group': 'Groups, corporations and companies see what they registered themselves.',
  'why.public': 'Anybody may see published information.',
  'why.partner':
    'A partner system is given what its registered purpose and scopes cover and what has a basis besides.',
  'why.statistics': 'Figures in which nobody can be recognised; numbers under 10 are not shown.',
  'why.break-glass':
    'Opened in an emergency with a recorded reason: one person, four hours at most, read only. The lead division reviews it within one working day.',
  'why.own-grant': 'Whoever used emergency access sees when and why they opened it, for themselves only.',
  'why.discovery':
    'Staff who know a member of the household are told whether another agency is involved; not which one, nor with what.',
  'why.own-draft': 'A draft is seen only by who typed it.',
  'why.office-draft':
    'Its author left or moved, so it went to the windows and case workers of the office. Whoever goes on with it makes it theirs.',
  'why.unknown': 'Visible by a rule of reading.',
  'why.rule': 'Rule',
  'why.evidence': 'Evidence',
  'why.purpose': 'Purpose',
  'why.handledBy': 'Handled by',
  'why.since': 'Since',
  'why.until': 'Until',
  'why.untilHandled': 'the case is handed on',
  'why.untilWithdrawn': 'it is withdrawn',
  'why.untilRoles': 'roles are decided',
  'why.untilMonitored': 'monitoring closes',
  'why.untilConference': 'the conference closes',
  'why.untilChanged': 'it is changed',
  'why.signedAt': 'Consent of',
  'why.sharedWith': 'Shared with',
  'why.sharedClasses': 'What is shared',
  'why.requestedBy': 'Asked by, and the coordinator’s agency',
  'why.convenedBy': 'Convened by',
  'why.tabledAt': 'Tabled',
  'why.grantedAt': 'Opened',
  'why.agencyOfSection': 'Agency in your charge',
  'why.openCase': 'Open the consultation behind it',
  'why.openConference': 'Open the conference',
  'why.evidenceGone': 'This evidence is gone by now. Read the page again and the record disappears.',
  'why.noEvidence': 'The role itself is the basis; there is no other record of it.',
  'notShown.narrative': 'What was said is not shown',
  'notShown.health': 'Health is not shown',
  'notShown.contact': 'Address and telephone are not shown',
  'notShown.role': 'Outside your role. If you need it, ask the case worker of the handling agency.',
  'notShown.consent':
    'The consent does not cover this. Ask the handling agency ({agency}) whether the person would widen it.',
  'notShown.counter':
    'A check at the counter does not show this. It appears when your agency takes the consultation or with consent.',
  'notShown.receive': 'Take a consultation of this household',
  'notShown.outsideRole': 'Outside your role.',
} satisfies Record<string, string>;
