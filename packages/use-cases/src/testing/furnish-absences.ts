import { noRights, type SystemActor } from "@guildhall/core";
import type { Member } from "@guildhall/core/members";
import { randomSnowflake } from "@guildhall/db/testing";
import { enterAbsence, startAbsence } from "#use-cases/absences/index.ts";
import type { Context } from "#use-cases/context.ts";
import type { SignedInUser } from "#use-cases/settings/index.ts";

/** Leaves that are planned, by their numbers. */
export type FurnishedAbsences = {
  readonly officer: number;
  readonly bram: number;
  /** The post of the officer's. */
  readonly threadId: string;
};

type People = {
  readonly system: SystemActor;
  readonly marker: string;
  readonly bram: Member;
  readonly officer: SignedInUser;
};

/** The officer and Bram will both be away in ten days, and say why. */
export async function furnishAbsences(
  context: Context,
  { system, marker, bram, officer }: People,
): Promise<FurnishedAbsences> {
  const { guildId } = system;
  const first = context.clock.now().toZonedDateTimeISO("UTC").toPlainDate().add({ days: 10 });
  const fields = {
    fromOn: first.toString(),
    untilOn: first.add({ days: 3 }).toString(),
    reason: `Surgery ${marker}`,
    isReasonShared: false,
  };
  const threadId = randomSnowflake();
  const { userId, name } = officer;
  const actor = { kind: "member", guildId, userId, name, rights: noRights } as const;
  const own = await startAbsence(context, actor, { ...fields, threadId });
  const { memberId } = bram;
  const entered = await enterAbsence(context, system, { ...fields, memberId });
  return { officer: own.absenceId, bram: entered.absenceId, threadId };
}
