/** As many as one request may name. */
const batch = 10;

/**
 * Names of the agencies on the staff picker, asked of the gateway itself as the public; the identity door sees no
 * domain's tables. What does not answer is left out.
 */
export function agencyNamesFrom(origin: string): (ids: string[]) => Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  return async (ids) => {
    const missing = ids.filter((id) => !known.has(id));
    for (let at = 0; at < missing.length; at += batch) {
      for (const [id, name] of await ask(origin, missing.slice(at, at + batch))) known.set(id, name);
    }
    return known;
  };
}

async function ask(origin: string, ids: string[]): Promise<[id: string, name: string][]> {
  const fields = ids.map((_id, index) => `a${index}: agency(id: $id${index}) { id name }`).join(' ');
  const parameters = ids.map((_id, index) => `$id${index}: ID!`).join(', ');
  try {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-tsunagu-csrf': '1' },
      body: JSON.stringify({
        query: `query StaffPicker(${parameters}) { ${fields} }`,
        variables: Object.fromEntries(ids.map((id, index) => [`id${index}`, id])),
      }),
      signal: AbortSignal.timeout(3_000),
    });
    const { data } = (await response.json()) as {
      data?: Record<string, { id: string; name: string } | null>;
    };
    return Object.values(data ?? {}).flatMap((agency) =>
      agency ? [[agency.id, agency.name] as [string, string]] : [],
    );
  } catch {
    return [];
  }
}
