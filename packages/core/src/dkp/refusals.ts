export const dkpRefusals = [
  "dkp.memberNotFound",
  "dkp.badPoints",
  "dkp.poolNotFound",
  "dkp.adjustmentNotFound",
  "dkp.alreadyUndone",
] as const;
