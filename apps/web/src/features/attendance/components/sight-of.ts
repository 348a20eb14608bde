import type { Result } from "@guildhall/core/attendance";
import type { SettlementView } from "../attendance.loaders.ts";

/** Ways to look at a settlement: everybody, or those of one kind. */
export const sights = ["all", "present", "partly", "missing", "check"] as const;

export type Sight = (typeof sights)[number];

const kinds: Record<Result, Exclude<Sight, "all" | "check">> = {
  present: "present",
  walkIn: "present",
  benched: "present",
  late: "partly",
  leftEarly: "partly",
  standby: "partly",
  excused: "missing",
  absent: "missing",
  noShow: "missing",
};

/** Where a line shows up. Worth a second look is what the rule decided on thin ground. */
export function sightOf({ result, reasons }: SettlementView["lines"][number]): ReadonlySet<Sight> {
  const isThin = reasons.some(({ code }) => code === "uncertain" || code === "tooShort");
  return new Set<Sight>(isThin ? [kinds[result], "check"] : [kinds[result]]);
}
