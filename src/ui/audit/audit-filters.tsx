import { Input, Select } from '@fluentui/react-components';
import { tablesIn, type AuditFilter } from './audit-filter.ts';
import type { AuditItem } from '../worker/audit-items.ts';
import { usePane } from '../shell/pane-context.ts';

interface AuditFiltersProps {
  readonly items: readonly AuditItem[];
  readonly filter: AuditFilter;
  readonly onFilter: (filter: AuditFilter) => void;
}

/** Lists what has these words, or is about this table. */
export function AuditFilters({ items, filter, onFilter }: AuditFiltersProps) {
  const { texts } = usePane();
  const words = texts.pane.audit;
  return (
    <div role="search" aria-label={words.filter} className="audit-filters">
      <Input
        type="search"
        size="small"
        aria-label={words.search}
        placeholder={words.searchHint}
        value={filter.words}
        onChange={(_, { value }) => onFilter({ ...filter, words: value })}
      />
      <Select
        size="small"
        aria-label={words.table}
        value={filter.table ?? ALL}
        onChange={(_, { value }) => onFilter({ ...filter, table: value === ALL ? undefined : value })}
      >
        <option value={ALL}>{words.allTables}</option>
        {tablesIn(items).map((table) => (
          <option key={table} value={table}>
            {table || words.noTable}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** No table is called so. */
const ALL = '*';
