import type { SystemActor } from "@guildhall/core";
import { findClearance } from "@guildhall/db/recruitment";
import { randomSnowflake } from "@guildhall/db/testing";
import type { Context } from "#use-cases/context.ts";
import {
  addContact,
  addIncident,
  agreePact,
  deleteForeignGuild,
  endPact,
  saveForeignGuild,
  takeBackIncident,
} from "#use-cases/diplomacy/index.ts";
import { recordServerMembers } from "#use-cases/members/index.ts";
import { requestClearance } from "#use-cases/recruitment/index.ts";

export type FurnishedDiplomacy = {
  /** A foreign guild with an alliance that does not run out. The officer and somebody else speak for it. */
  readonly foreignGuildId: number;
  readonly pactId: number;
  /** A pact that was ended, and a foreign guild that was taken off the list. */
  readonly endedPactId: number;
  readonly deletedId: number;
  readonly contactUserId: string;
  /** Somebody of whom its channel was told, and nobody spoke yet. */
  readonly contactId: number;
  /** What stands in its log, and what was taken back there. */
  readonly incidentId: number;
  readonly takenBackId: number;
  /** Somebody in the server who speaks for nobody. */
  readonly strangerUserId: string;
  /** What it is asked about the application that is talked about, and until when. */
  readonly clearanceId: number;
  readonly answerUntil: string;
};

type Parts = {
  readonly system: SystemActor;
  readonly marker: string;
  readonly officer: { readonly userId: string };
  readonly recruitment: { readonly talkingId: number };
};

/** The friends of a hall. */
export async function furnishDiplomacy(
  context: Context,
  { system, marker, officer, recruitment: { talkingId } }: Parts,
): Promise<FurnishedDiplomacy> {
  const { guildId } = system;
  const come = async (word: string) => {
    const account = { userId: randomSnowflake(), name: `${word} ${marker}` };
    const person = { ...account, avatarHash: null, isBot: false, joinedAt: null, roleIds: [] };
    await recordServerMembers(context, system, { members: [person], asOf: context.clock.now() });
    return account.userId;
  };
  const named = { name: `Dawn ${marker}`, tag: "DWN", server: null, note: `Of ${marker}` };
  const { foreignGuildId } = await saveForeignGuild(context, system, named);
  const { pactId } = await agreePact(context, system, { foreignGuildId, kind: "alliance", untilOn: null });
  const gone = await furnishGone(context, { system, marker, foreignGuildId });
  const [contactUserId, strangerUserId] = [await come("Envoy"), await come("Stranger")];
  for (const userId of [contactUserId, officer.userId])
    await addContact(context, system, { foreignGuildId, userId });
  const { contactId } = await addContact(context, system, { foreignGuildId, userId: await come("Second") });
  const log = (kind: "help" | "attack") =>
    addIncident(context, system, { foreignGuildId, kind, words: `Of ${marker}` });
  const [{ incidentId }, { incidentId: takenBackId }] = [await log("help"), await log("attack")];
  await takeBackIncident(context, system, { incidentId: takenBackId });
  const asking = { applicationId: talkingId, foreignGuildId };
  const { clearanceId } = await requestClearance(context, system, asking);
  const asked = await findClearance(context.db, guildId, clearanceId);
  const answerUntil = asked?.answerUntil.toString() ?? "";
  return {
    ...{ foreignGuildId, pactId, contactUserId, contactId, incidentId, takenBackId },
    ...{ strangerUserId, clearanceId, answerUntil },
    ...gone,
  };
}

type Going = Pick<Parts, "system" | "marker"> & { readonly foreignGuildId: number };

/** What officers once agreed and knew. */
async function furnishGone(context: Context, { system, marker, foreignGuildId }: Going) {
  const days = { fromOn: "2020-01-01", untilOn: "2999-12-31" };
  const { pactId } = await agreePact(context, system, { foreignGuildId, kind: "nonAggression", ...days });
  await endPact(context, system, { pactId });
  const named = { name: `Gone ${marker}`, tag: null, server: null, note: null, isAnother: true };
  const deleted = await saveForeignGuild(context, system, named);
  await deleteForeignGuild(context, system, deleted);
  return { endedPactId: pactId, deletedId: deleted.foreignGuildId };
}
