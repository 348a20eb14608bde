import type { Check } from "./finding.ts";

/** A ledger that is not as it was written is for whoever runs Guildhall; sums beside it can be added up anew. */
export const checkLedgers: Check = ({ ledgers }) => [
  ...ledgers.flatMap(({ poolName, brokenBatchNumber }) =>
    brokenBatchNumber === null
      ? []
      : [
          {
            code: "ledgerBroken" as const,
            isBroken: true,
            name: poolName,
            count: brokenBatchNumber,
            fix: null,
          },
        ],
  ),
  ...ledgers
    .filter(({ wrongBalanceCount }) => wrongBalanceCount > 0)
    .map(({ poolName, wrongBalanceCount }) => ({
      code: "balancesWrong" as const,
      isBroken: true,
      name: poolName,
      count: wrongBalanceCount,
      fix: "addUpBalances" as const,
    })),
];
