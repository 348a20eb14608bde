import { listAuditInput } from "@guildhall/core/audit";
import type { AuditFilter } from "../audit.queries.ts";

const filterInput = listAuditInput.omit({ beforeEntryId: true });

/** The filter that an address holds. What does not fit filters nothing. */
export function parseFilter(asked: object): AuditFilter {
  return filterInput.safeParse(asked).data ?? {};
}
