import { type Actor, Refusal, userIdOf } from "@guildhall/core";
import type { ApplicationState } from "@guildhall/core/recruitment";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { type Application, lockApplication } from "@guildhall/db/recruitment";
import { lockGuild } from "@guildhall/db/settings";

type Asked = {
  readonly applicationId: number;
  /** What the officer saw; left out: whatever it is. */
  readonly seen?: ApplicationState | undefined;
};

export type LockedApplication = { readonly guild: Guild; readonly application: Application };

/**
 * The application for a step of an officer, who is not the applicant. Of two officers at once the second one is told what
 * became of it.
 */
export async function lockForStep(
  tx: Transaction,
  actor: Actor,
  { applicationId, seen }: Asked,
): Promise<LockedApplication> {
  const { guildId } = actor;
  const guild = await lockGuild(tx, guildId);
  const application = await lockApplication(tx, guildId, applicationId);
  requireOther(actor, application);
  const { state } = application;
  if (seen !== undefined && seen !== state) throw new Refusal("recruitment.changedMeanwhile", { state });
  return { guild, application };
}

/** Nobody decides about the own application, nor writes about it. */
export function requireOther(actor: Actor, { userId }: Pick<Application, "userId">): void {
  if (userIdOf(actor) === userId) throw new Refusal("recruitment.ownApplication");
}
