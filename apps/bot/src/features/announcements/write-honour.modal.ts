import { Refusal } from "@guildhall/core";
import { saveHonourInput } from "@guildhall/core/announcements";
import { saveHonour } from "@guildhall/use-cases/announcements";
import { listMembers } from "@guildhall/use-cases/members";
import { z } from "zod";
import { defineModal } from "#bot/discord/define-modal.ts";
import { parseInput } from "#bot/discord/parse-input.ts";
import { readGuildDay } from "#bot/discord/read-guild-day.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";
import { honourSteps } from "./change-honour.button.ts";

/** Stands for no member beside the people of the server. */
export const nobody = 0;

export const writeHonourModal = defineModal({
  feature: "announcements",
  name: "honour",
  version: 2,
  params: z.object({ pings: z.coerce.number().int(), memberId: z.coerce.number().int() }),
  fields: z.object({
    title: z.string(),
    people: z.string().optional(),
    text: z.string().optional(),
    day: z.string().optional(),
    link: z.string().optional(),
  }),
  async run(request, { pings, memberId }, { people = "", day, ...words }) {
    const { context, actor, t } = request;
    const chosen = await findMemberIds(request, people.split("\n").filter(Boolean));
    const memberIds = memberId === nobody ? chosen : [memberId, ...chosen];
    const awardedOn = day === undefined ? undefined : await readGuildDay(request, day);
    const isPinged = pings === 1;
    const written = parseInput(saveHonourInput, { ...words, memberIds, awardedOn, isPinged });
    const { honourId } = await saveHonour(context, actor, written);
    return honourSteps(t, { honourId, title: written.title });
  },
});

/** Discord lets people choose anybody of the server; only who is in the roster can be honoured. */
async function findMemberIds(
  { context, actor }: DiscordRequest,
  userIds: readonly string[],
): Promise<readonly number[]> {
  const members = await listMembers(context, actor);
  const found = members.filter(({ userId }) => userId !== null && userIds.includes(userId));
  const unknown = userIds.filter((id) => !found.some(({ userId }) => userId === id));
  const people = unknown.map((id) => `<@${id}>`).join(", ");
  if (unknown.length > 0) throw new Refusal("announcements.honouredUnknown", { people });
  return found.map(({ memberId }) => memberId);
}
