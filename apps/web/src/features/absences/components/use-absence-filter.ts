"use client";

import { type AbsenceState, absenceStates } from "@guildhall/core/absences";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { AbsenceOnLine, TimeLineOfGuild } from "../absences.loaders.ts";

/** One row of the time line. */
export type AbsentMember = Pick<AbsenceOnLine, "memberId" | "userId" | "name"> & {
  readonly absences: readonly AbsenceOnLine[];
};

export const stateChoices = ["all", ...absenceStates] as const;

type StateChoice = "all" | AbsenceState;

/** Narrows the time line down, as the address has it. */
export function useAbsenceFilter({ absences }: Pick<TimeLineOfGuild, "absences">) {
  const [typed, setSearch] = useUrlState("search");
  const [chosen, setState] = useUrlState("state");
  const search = typed ?? "";
  const state: StateChoice = stateChoices.find((choice) => choice === chosen) ?? "all";
  const wanted = search.trim().toLowerCase();
  const shown = absences.filter(
    (absence) => absence.name.toLowerCase().includes(wanted) && (state === "all" || absence.state === state),
  );
  return {
    search,
    setSearch,
    state,
    setState: (choice: string) => setState(choice === "all" ? null : choice),
    rows: toRows(shown),
  };
}

/** By the first day that is shown: absences come in the order of their start. */
function toRows(absences: readonly AbsenceOnLine[]): readonly AbsentMember[] {
  return [...Map.groupBy(absences, ({ memberId }) => memberId)].flatMap(([memberId, all]) =>
    all[0] ? [{ memberId, userId: all[0].userId, name: all[0].name, absences: all }] : [],
  );
}
