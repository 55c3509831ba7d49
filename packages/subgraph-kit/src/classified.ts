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

/** GraphQL type name → field → class, as types and the resolvers of their fields say; `*` is the type's own. */
export function classifications(): Map<string, Map<string, DataClass>> {
  const byName = new Map<string, Map<string, DataClass>>();
  const { objectTypes, resolverClasses } = getMetadataStorage();
  const add = (name: string, more: Iterable<[string, DataClass]>) =>
    byName.set(name, new Map([...(byName.get(name) ?? []), ...more]));
  for (const { name, target } of objectTypes) add(name, classes.get(target) ?? []);
  for (const { target, getObjectType } of resolverClasses) {
    const said = classes.get(target);
    const type = said && objectTypes.find((each) => each.target === getObjectType?.());
    if (type)
      add(
        type.name,
        [...said].filter(([field]) => field !== '*'),
      );
  }
  return byName;
}
