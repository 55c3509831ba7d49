import type { DataClass } from '@tsunagu/access';
import { getMetadataStorage } from 'type-graphql';

const classes = new Map<object, Map<string, DataClass>>();

/**
 * 情報区分 of a GraphQL type or field. On a class it holds for all fields; on a field it overrides the class.
 *
 * A field without one fails the check of generated files.
 */
export function Classified(dataClass: DataClass): ClassDecorator & PropertyDecorator & MethodDecorator {
  return ((target: object, property?: string | symbol) => {
    const owner = property === undefined ? target : target.constructor;
    const known = classes.get(owner) ?? new Map<string, DataClass>();
    known.set(property === undefined ? '*' : String(property), dataClass);
    classes.set(owner, known);
  }) as ClassDecorator & PropertyDecorator & MethodDecorator;
}

/** GraphQL type name → field → class, of the given type classes; `*` is the type's own. */
export function classifications(): Map<string, Map<string, DataClass>> {
  const byName = new Map<string, Map<string, DataClass>>();
  for (const type of getMetadataStorage().objectTypes) {
    const known = classes.get(type.target);
    if (known) byName.set(type.name, new Map([...(byName.get(type.name) ?? []), ...known]));
  }
  return byName;
}
