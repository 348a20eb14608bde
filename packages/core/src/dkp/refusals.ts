export const dkpRefusals = [
  "dkp.memberNotFound",
  "dkp.poolNotFound",
  "dkp.adjustmentNotFound",
  "dkp.alreadyUndone",
] as const;
