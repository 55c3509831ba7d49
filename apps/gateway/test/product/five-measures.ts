interface Line {
  id: string;
  measure: number;
  title: string;
  agency: { name: string } | null;
}

interface Measure {
  timeline: Line[];
}

/** What the query below answers for a household. */
export interface FiveMeasures {
  household: {
    members: { relation: string; person: { name: string } }[];
    homeMedicalCare: (Measure & { discharges: { agency: { name: string } }[] }) | null;
    comprehensiveConsultation: (Measure & { consultations: { receivedBy: { name: string } }[] }) | null;
    lifelongEmployment: (Measure & { registrations: { agency: { name: string } }[] }) | null;
    communityBuilding: (Measure & { needs: { id: string }[] }) | null;
    multiActorParticipation: (Measure & { emergencySupports: { id: string }[] }) | null;
  } | null;
}

/** 世帯の全体: members, agencies and the records of all five measures in one question. */
export const fiveMeasures = `
query FiveMeasures($id: ID!) {
  household(id: $id) {
    id
    members { relation person { id name } }
    homeMedicalCare { discharges { id state agency { id name } } timeline { ...Line } }
    comprehensiveConsultation { consultations { id state receivedBy { id name } } timeline { ...Line } }
    lifelongEmployment { registrations { id state agency { id name } } timeline { ...Line } }
    communityBuilding { needs { id } timeline { ...Line } }
    multiActorParticipation { emergencySupports { id state } timeline { ...Line } }
  }
}
fragment Line on TimelineEntry { id measure title agency { id name } }`;
