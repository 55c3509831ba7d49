import { useEnumLabel } from '../i18n/enum-label.ts';
import { useT } from '../i18n/use-t.ts';
import { Select } from '../kit/select.tsx';
import type { ListSearch, ListState, Orders } from './list-search.ts';

export interface OrderSelectProps<S extends ListSearch> {
  list: ListState<S>;
  /** Enum of the schema that names the orders. */
  enumName: Parameters<ReturnType<typeof useEnumLabel>>[0];
  /** Name of the order in which the list comes. */
  standing: string;
  orders: Orders<string>;
}

/** The order of a list that is shown as cards and so has no column headers. */
export function OrderSelect<S extends ListSearch>({ list, enumName, standing, orders }: OrderSelectProps<S>) {
  const t = useT();
  const enumLabel = useEnumLabel();
  return (
    <Select
      small
      label={t('list.order')}
      emptyLabel={enumLabel(enumName, standing)}
      value={list.search.sort ?? ''}
      onChange={(sort) => list.filter({ sort: sort || undefined } as Partial<S>)}
      choices={Object.entries(orders).flatMap(([column, [up, down]]) => [
        { value: column, label: enumLabel(enumName, up) },
        { value: `-${column}`, label: enumLabel(enumName, down) },
      ])}
    />
  );
}
