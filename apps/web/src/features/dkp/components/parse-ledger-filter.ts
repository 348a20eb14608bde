import { listLedgerInput } from "@guildhall/core/dkp";
import type { LedgerFilter } from "../ledger.queries.ts";

const filterInput = listLedgerInput.omit({ beforeEntryId: true });

/** The filter that an address holds; its pool is the one of all pages of DKP. What does not fit filters nothing. */
export function parseLedgerFilter({ pool, ...asked }: Readonly<Record<string, unknown>>): LedgerFilter {
  return filterInput.safeParse({ ...asked, poolId: pool }).data ?? {};
}
