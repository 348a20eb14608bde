import { Refusal } from "@guildhall/core";
import { countOverfull } from "@guildhall/core/members";
import type { MessageView } from "@guildhall/discord-views";
import { listHouses, listMembers, moveToHouse } from "@guildhall/use-cases/members";
import { escapeMarkdown } from "discord.js";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineConfirmation } from "#bot/discord/define-confirmation.ts";
import type { DiscordRequest } from "#bot/discord/request.ts";

const number = z.number().int().positive();

type Move = { readonly memberId: number; readonly houseId: number };

/** A house without a free seat takes somebody only when an officer says that this is meant. */
export const overfullConfirmation = defineConfirmation({
  feature: "members",
  name: "overfull",
  version: 1,
  params: z.object({ memberId: number, houseId: number }),
  async describe(request, move) {
    const { t } = request;
    const { name, seats, taken } = await getHouse(request, move);
    const words = { house: escapeMarkdown(name), taken, seats: seats ?? 0, coming: 1 };
    const over = Math.max(taken + 1 - words.seats, 0);
    return {
      text: t("members.houses.overfullBody", { ...words, over }),
      action: t("members.houses.overfullAction"),
    };
  },
  run: async (request, move) => update({ ...(await moveNow(request, move, true)), components: [] }),
});

/** Moves somebody, or asks first where no seat is free. */
export async function moveOrAsk(request: DiscordRequest, move: Move): Promise<MessageView> {
  const { context, actor } = request;
  const house = await getHouse(request, move);
  const member = (await listMembers(context, actor)).find(({ memberId }) => memberId === move.memberId);
  const coming = member?.houseId === move.houseId ? 0 : 1;
  const isFull = coming > 0 && countOverfull(house, coming) > 0;
  return isFull ? await overfullConfirmation.ask(request, move) : await moveNow(request, move, false);
}

async function moveNow(
  { context, actor, t }: DiscordRequest,
  { memberId, houseId }: Move,
  isOverfullMeant: boolean,
): Promise<MessageView> {
  const input = { memberIds: [memberId], houseId, isOverfullMeant };
  const { house } = await moveToHouse(context, actor, input);
  return { content: t("members.houses.moved", { count: 1, house: escapeMarkdown(house.name) }) };
}

async function getHouse({ context, actor }: DiscordRequest, { houseId }: Move) {
  const house = (await listHouses(context, actor)).find((one) => one.houseId === houseId);
  if (!house) throw new Refusal("members.houseNotFound");
  return house;
}
