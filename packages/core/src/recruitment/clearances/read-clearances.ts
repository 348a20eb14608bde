import { isFriendly, type PactKind } from "../../diplomacy/index.ts";
import type { ApplicationState } from "../applications/index.ts";
import { type ClearanceState, isClearable } from "./clearance.ts";

type Asked = { readonly foreignGuildId: number; readonly state: ClearanceState };

type Application<Each extends Asked> = {
  readonly state: ApplicationState;
  /** Where the applicant says to come from. */
  readonly former: { readonly foreignGuildId: number; readonly pact: PactKind | null } | null;
  readonly clearances: readonly Each[];
};

/** Whether the guild that an applicant names is a friend that was not asked, or did not answer in time. */
export function canAskFormerGuild({ state, former, clearances }: Application<Asked>): boolean {
  if (!(former?.pact && isFriendly(former.pact) && isClearable(state))) return false;
  const asked = clearances.find(({ foreignGuildId }) => foreignGuildId === former.foreignGuildId);
  return asked === undefined || asked.state === "noAnswer";
}

/** The question for whose answer taking somebody in waits. */
export function findAwaited<Each extends Asked>({
  state,
  clearances,
}: Pick<Application<Each>, "state" | "clearances">): Each | undefined {
  return isClearable(state) ? clearances.find((one) => one.state === "asked") : undefined;
}
