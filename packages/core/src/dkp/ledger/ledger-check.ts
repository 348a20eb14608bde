/** The job that looks at a guild's ledger every night. Its name stands in the database. */
export const checkLedgerJob = "check-ledger";

/** What reading a pool's whole ledger found. */
export type LedgerCheck = {
  readonly batchCount: number;
  readonly entryCount: number;
  /**
   * The first batch that is not as it was written, or null when history is intact. Rows of the pool that belong to none
   * of its batches count as one more batch at the end.
   */
  readonly brokenBatchNumber: number | null;
  /** Balances that are not the sum of their rows. They are kept beside the ledger and can be added up anew. */
  readonly wrongBalanceCount: number;
};

/** A check that was kept, with when it was made. */
export type KeptLedgerCheck = LedgerCheck & { readonly checkedAt: Temporal.Instant };
