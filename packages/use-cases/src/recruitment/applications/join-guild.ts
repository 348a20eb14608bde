import { Refusal } from "@guildhall/core";
import type { Guild } from "@guildhall/core/settings";
import type { Transaction } from "@guildhall/db";
import { recordFact } from "@guildhall/db/facts";
import {
  deleteGivenRoles,
  findMemberOfUser,
  findServerMember,
  listHouses,
  saveStanding,
} from "@guildhall/db/members";
import { type Application, saveApplication } from "@guildhall/db/recruitment";
import { getSettings } from "@guildhall/db/settings";
import { joinRoster } from "#use-cases/members/join-roster.ts";
import { joinStatic } from "./join-static.ts";

type Joining = {
  /** On trial or accepted, as of now. */
  readonly application: Application;
  readonly houseId?: number | undefined;
  readonly staticId?: number | undefined;
  readonly now: Temporal.Instant;
};

/** Whoever is taken joins the roster with what the application says of the character. */
export async function joinGuild(
  tx: Transaction,
  guild: Guild,
  { application, houseId, staticId, now }: Joining,
): Promise<Application> {
  const { guildId } = guild;
  const { userId, state } = application;
  const person = await findServerMember(tx, guildId, userId);
  if (!person) throw new Refusal("recruitment.applicantGone");
  await requireHouse(tx, guildId, houseId);
  const known = await findMemberOfUser(tx, guildId, userId);
  const joining = { newcomer: application, name: person.name, ...(houseId && { houseId }), now };
  const memberId = await joinRoster(tx, guild, joining);
  const standing = state === "trial" ? "trial" : "active";
  await saveStanding(tx, guildId, { memberIds: [memberId], standing });
  if (staticId !== undefined) await joinStatic(tx, guildId, { staticId, memberId, now });
  const joined = { ...application, memberId };
  await saveApplication(tx, guildId, joined);
  const fact = known ? "members.memberChanged" : "members.memberAdded";
  await recordFact(tx, { name: fact, guildId, memberId }, now);
  if (standing === "active") await becomeMember(tx, guildId, { memberId, userId, now });
  return joined;
}

type Becoming = { readonly memberId: number; readonly userId: string; readonly now: Temporal.Instant };

/** Roles of members that were lent for the trial are the person's own from now on. */
async function becomeMember(
  tx: Transaction,
  guildId: string,
  { memberId, userId, now }: Becoming,
): Promise<void> {
  const { "members.memberRoleIds": roleIds } = await getSettings(tx, guildId);
  await deleteGivenRoles(tx, guildId, { userId, roleIds });
  await recordFact(tx, { name: "members.memberActivated", guildId, memberId }, now);
}

async function requireHouse(tx: Transaction, guildId: string, houseId: number | undefined): Promise<void> {
  if (houseId === undefined) return;
  const houses = await listHouses(tx, guildId);
  if (!houses.some((house) => house.houseId === houseId)) throw new Refusal("members.houseNotFound");
}
