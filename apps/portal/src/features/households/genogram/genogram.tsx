export function Genogram({ householdId }: { householdId: string }) {
  return <p>{householdId}</p>;
}
