"use client";

import { roles } from "@guildhall/core/games";
import { standings } from "@guildhall/core/members";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { RosterRow } from "./roster-columns.tsx";

export const standingChoices = ["present", ...standings, "onLeave", "any"] as const;

type StandingChoice = (typeof standingChoices)[number];

/** Which rows of the roster are shown: what the address says, which can be sent to someone. */
export function useRosterFilter() {
  const [standingText, setStanding] = useUrlState("standing");
  const [roleText, setRole] = useUrlState("role");
  const [rank, setRank] = useUrlState("rank");
  const [house, setHouse] = useUrlState("house");
  const standing = standingChoices.find((one) => one === standingText) ?? "present";
  const role = roles.find((one) => one === roleText) ?? null;
  const isShown = (row: RosterRow): boolean =>
    isOfStanding(row, standing) &&
    (role === null || row.build?.role === role) &&
    (rank === null || String(row.rankId ?? "none") === rank) &&
    (house === null || String(row.houseId) === house);
  return { standing, role, rank, house, setStanding, setRole, setRank, setHouse, isShown };
}

export type RosterFilter = ReturnType<typeof useRosterFilter>;

function isOfStanding({ standing, isOnLeave }: RosterRow, wanted: StandingChoice): boolean {
  if (wanted === "any") return true;
  if (wanted === "onLeave") return isOnLeave && standing !== "left";
  return wanted === "present" ? standing !== "left" : standing === wanted;
}
