export const dkpRefusals = ["dkp.memberNotFound"] as const;
