import type { DataClass } from '@tsunagu/access';
import { buildSubgraphSchema, classifications, type Domain } from '@tsunagu/subgraph-kit';
import { catalogue } from '@tsunagu/subgraphs';
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  parse,
  visit,
} from 'graphql';
import { surname } from './families.ts';

/**
 * The questions of the matrix, written from the schemas: every field of a record that holds data of its own is asked for,
 * so a field that is added tomorrow is asked for tomorrow.
 */

/** One field at the end of a path, and the classes of everything on the way to it. */
export interface Leaf {
  path: string[];
  /** Class of the field itself. */
  dataClass: DataClass;
  /** Classes a reader needs to get there, step by step; the last is its own. */
  needs: DataClass[];
  /** Measure of the domain that answers it. */
  measure: number;
  /** 関わりの発見: whether there is something that the reader does not see. */
  discovers: boolean;
}

/** What one domain says of one type. */
export interface Part {
  type: string;
  domain: string;
  /** Whether the domain keeps the record; the others add to it. */
  keeps: boolean;
  fragment: string;
  fragmentName: string;
  leaves: Leaf[];
}

/** A field of `Query` or `Subscription` that gives records of a type. */
export interface Root {
  field: string;
  type: string;
}

interface DomainShape {
  domain: Domain;
  schema: GraphQLSchema;
  entities: Set<string>;
  external: Set<string>;
}

const caseClasses: readonly DataClass[] = [
  'summary',
  'plan',
  'progress',
  'narrative',
  'health',
  'employment',
];
const deepest = 5;

export class Documents {
  readonly #shapes: DomainShape[];
  readonly #classes = classifications();
  readonly byId: Root[];
  readonly lists: Root[];
  readonly subscriptions: Root[];

  constructor() {
    this.#shapes = catalogue.map(shapeOf);
    this.byId = this.#roots('query', (field) => (onlyId(field) ? namedObject(field) : undefined));
    this.lists = this.#roots('query', (field) => {
      const name = getNamedType(field.type).name;
      return name.endsWith('Connection') && !field.args.some(isRequiredArgument)
        ? name.replace(/Connection$/, '')
        : undefined;
    });
    this.subscriptions = this.#roots('subscription', (field) =>
      onlyId(field) ? namedObject(field) : undefined,
    );
  }

  /** Class of a type itself: that such a record exists. */
  classOf(type: string): DataClass | undefined {
    return this.#classes.get(type)?.get('*');
  }

  /** Everything that can be recognised by its key, with the classes of its fields. */
  entityTypes(): { type: string; classes: Set<DataClass> }[] {
    const names = new Set(this.#shapes.flatMap(({ entities }) => [...entities]));
    return [...names].map((type) => ({
      type,
      classes: new Set(this.parts(type).flatMap(({ leaves }) => leaves.map(({ dataClass }) => dataClass))),
    }));
  }

  /**
   * What the domains say of a type: the one that keeps it, and the measures that add to it.
   *
   * @param nested with the records that hang on it, although these can be asked for by themselves
   */
  parts(type: string, nested = false): Part[] {
    return this.#shapes.flatMap((shape) => {
      const object = shape.schema.getType(type);
      if (!isObjectType(object) || !shape.entities.has(type)) return [];
      const keeps = this.#keeperOf(type) === shape.domain.name;
      if (!keeps && shape.domain.measure === 0) return [];
      const leaves: Leaf[] = [];
      const text = this.#selection(shape, object, [], [], [type], leaves, nested);
      if (!text) return [];
      const fragmentName = `${type}_${shape.domain.schema}`;
      return [
        {
          type,
          domain: shape.domain.name,
          keeps,
          fragmentName,
          fragment: `fragment ${fragmentName} on ${type} ${text}`,
          leaves,
        },
      ];
    });
  }

  /** The argument by which a list finds the records of the matrix, where it can search. */
  argumentsOf(list: Root): string {
    const field = this.#field('query', list.field);
    const search = field?.args.some(({ name }) => name === 'search') ? `, search: "${surname}"` : '';
    return `(first: 100${search})`;
  }

  #selection(
    shape: DomainShape,
    type: GraphQLObjectType,
    path: string[],
    needs: DataClass[],
    passed: string[],
    leaves: Leaf[],
    nested: boolean,
  ): string {
    const parts = Object.values(type.getFields()).flatMap((field) => {
      if (field.name === 'id' || shape.external.has(`${type.name}.${field.name}`)) return [];
      if (field.args.some(isRequiredArgument)) return [];
      const dataClass = this.#classes.get(type.name)?.get(field.name) ?? this.classOf(type.name);
      if (!dataClass) return [];
      const here = [...path, field.name];
      const needed = [...needs, dataClass];
      const named = getNamedType(field.type);
      if (isLeafType(named)) {
        leaves.push({
          path: here,
          dataClass,
          needs: needed,
          measure: shape.domain.measure,
          discovers: field.name === 'othersInvolved',
        });
        return [field.name];
      }
      if (!isObjectType(named) || passed.includes(named.name) || path.length >= deepest) return [];
      if (named.name.endsWith('Connection')) return [];
      if (
        shape.entities.has(named.name) &&
        !(this.#isPartOfCase(named.name) && (nested || !this.#hasNumber(named.name)))
      )
        return [];
      const inner = this.#selection(shape, named, here, needed, [...passed, named.name], leaves, nested);
      return inner ? [`${field.name} ${inner}`] : [];
    });
    return parts.length > 0 ? `{ ${parts.join(' ')} }` : '';
  }

  /** Records that hang on a case are asked for with it; persons, agencies and the like stand for themselves. */
  #isPartOfCase(type: string): boolean {
    const dataClass = this.classOf(type);
    return dataClass !== undefined && caseClasses.includes(dataClass);
  }

  #hasNumber(type: string): boolean {
    return this.byId.some((root) => root.type === type);
  }

  /** The domain whose table the records are in: every other one knows them by their id alone. */
  #keeperOf(type: string): string | undefined {
    const fields = (shape: DomainShape) => {
      const object = shape.schema.getType(type);
      return isObjectType(object) && shape.entities.has(type) ? Object.keys(object.getFields()).length : 0;
    };
    return this.#shapes.reduce((best, shape) => (fields(shape) > fields(best) ? shape : best)).domain.name;
  }

  #roots(
    kind: 'query' | 'subscription',
    typeOf: (field: GraphQLField<unknown, unknown>) => string | undefined,
  ) {
    return this.#shapes.flatMap(({ schema, entities }) => {
      const root = kind === 'query' ? schema.getQueryType() : schema.getSubscriptionType();
      return Object.values(root?.getFields() ?? {}).flatMap((field): Root[] => {
        const type = typeOf(field);
        return type && entities.has(type) ? [{ field: field.name, type }] : [];
      });
    });
  }

  #field(kind: 'query', name: string) {
    for (const { schema } of this.#shapes) {
      const field = schema.getQueryType()?.getFields()[name];
      if (field && kind === 'query') return field;
    }
    return undefined;
  }
}

function shapeOf(domain: Domain): DomainShape {
  const { executable, sdl } = buildSubgraphSchema(domain);
  const union = executable.getType('_Entity');
  return {
    domain,
    schema: executable,
    entities: new Set(isUnionType(union) ? union.getTypes().map(({ name }) => name) : []),
    external: externalFields(sdl),
  };
}

/** Fields that a domain only repeats from the representation it is given. */
function externalFields(sdl: string): Set<string> {
  const found = new Set<string>();
  visit(parse(sdl), {
    ObjectTypeDefinition(type) {
      for (const field of type.fields ?? [])
        if (field.directives?.some(({ name }) => name.value === 'external'))
          found.add(`${type.name.value}.${field.name.value}`);
    },
  });
  return found;
}

function onlyId(field: GraphQLField<unknown, unknown>): boolean {
  const required = field.args.filter(isRequiredArgument);
  return required.length === 1 && required[0]!.name === 'id' && isObjectType(getNamedType(field.type));
}

function namedObject(field: GraphQLField<unknown, unknown>): string {
  return getNamedType(field.type).name;
}
