/** Books, and what is derived from them: a row that they name stays, and need not be in the roster. */
const books: ReadonlySet<string> = new Set(["dkp_entries", "dkp_balances", "dkp_batches", "audit_entries"]);

type Made = {
  /** In which tables the member is named. */
  readonly tables: ReadonlySet<string>;
  /** Whether the ledger says more of the member than openings that were taken back. */
  readonly hasOtherEntries: boolean;
  /** Whether the product gave the person roles in Discord, which it takes back by the row. */
  readonly hasGivenRoles: boolean;
};

/**
 * What becomes of a member whom an import brought, when it is undone: nothing of the person is left, or only what books say, or
 * the member stays, because something has happened with the person since that an undo must not take.
 */
export function findFateOfMade({
  tables,
  hasOtherEntries,
  hasGivenRoles,
}: Made): "deleted" | "withdrawn" | "stays" {
  if (tables.size === 0 && !hasGivenRoles) return "deleted";
  const isInBooksOnly = tables.isSubsetOf(books) && !hasOtherEntries;
  return isInBooksOnly ? "withdrawn" : "stays";
}
