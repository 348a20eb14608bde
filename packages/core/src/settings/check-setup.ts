import type { Check } from "./finding.ts";
import { isUnderWay } from "./guild-setup.ts";

/** A setup that was never begun, that stopped, or that hangs. One that is under way is left alone. */
export const checkSetup: Check = ({ setup, now }) => {
  if (isUnderWay(setup, now)) return [];
  const { confirmedAt, finishedAt, problem } = setup;
  if (finishedAt && !confirmedAt && !problem) return [];
  const isBegun = confirmedAt !== null || problem !== null;
  const why = problem ? { problem } : {};
  return [
    {
      code: "setupUnfinished",
      isBroken: finishedAt === null,
      ...why,
      fix: isBegun ? "goOnWithSetup" : null,
    },
  ];
};
