import { Link } from '@tanstack/react-router';
import { useT } from '../../shared/i18n/use-t.ts';

/** A person's name with the way to their page; somebody whom the reader may not see is only a number. */
export function PersonName({ id, name }: { id: string; name?: string | null }) {
  const t = useT();
  if (!name) {
    return <span className="text-solid-gray-700">{t('oversight.nameless', { number: id.slice(0, 8) })}</span>;
  }
  return (
    <Link to="/people/$personId" params={{ personId: id }} className="text-blue-1000 underline">
      {name}
    </Link>
  );
}
