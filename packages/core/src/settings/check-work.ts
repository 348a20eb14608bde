import type { Check } from "./finding.ts";

/** Work that failed too often, or that Discord refuses as long as nobody changes something. */
export const checkWork: Check = ({ parked }) => {
  const count = parked.reduce((sum, work) => sum + work.count, 0);
  return count > 0 ? [{ code: "workParked", isBroken: true, count, fix: "tryAgain" }] : [];
};
