import { acceptOffer, confirmHanded, passOffer } from "@guildhall/use-cases/loot";
import { z } from "zod";
import { update } from "#bot/discord/answer.ts";
import { defineButton } from "#bot/discord/define-button.ts";

/** Stands in a direct message too, which knows no guild. */
const params = z.object({ guildId: z.string().regex(/^\d{17,20}$/), awardId: z.number().int().positive() });

type Params = z.output<typeof params>;

const guildIn = ({ guildId }: Params): string => guildId;

/** The winner takes what was offered. */
export const acceptOfferButton = defineButton({
  feature: "loot",
  name: "accept",
  version: 1,
  params,
  guildIn,
  async run({ context, actor, t }, { awardId }) {
    await acceptOffer(context, actor, { awardId });
    return update({ content: t("loot.offer.accepted") });
  },
});

/** The winner leaves it to the next in line. */
export const passOfferButton = defineButton({
  feature: "loot",
  name: "pass",
  version: 1,
  params,
  guildIn,
  async run({ context, actor, t }, { awardId }) {
    await passOffer(context, actor, { awardId });
    return update({ content: t("loot.offer.passed") });
  },
});

/** Whoever got it says to have it in the game. */
export const confirmHandedButton = defineButton({
  feature: "loot",
  name: "confirm",
  version: 1,
  params,
  guildIn,
  async run({ context, actor, t }, { awardId }) {
    await confirmHanded(context, actor, { awardId });
    return update({ content: t("loot.offer.confirmed") });
  },
});
