import type { Award } from "@guildhall/db/loot";
import { discordTime, type MessageView, row } from "@guildhall/discord-views";
import { formatAmount } from "@guildhall/i18n";
import { acceptOfferButton, confirmHandedButton, passOfferButton } from "./answer-offer.button.ts";
import type { LootWords } from "./tell-cell.ts";

export type Letter = {
  readonly guildId: string;
  readonly guildName: string;
  readonly award: Pick<Award, "awardId" | "state" | "price" | "offerEndsAt">;
  /** As it is shown. */
  readonly item: string;
};

/** What the winner of a drop is told: an offer to answer, or that it is given and waits to be handed over. */
export function awardLetter(words: LootWords, letter: Letter): MessageView | undefined {
  const { award } = letter;
  if (award.state === "offered") return offerLetter(words, letter);
  return award.state === "awarded" ? givenLetter(words, letter) : undefined;
}

function offerLetter(words: LootWords, { guildId, guildName, item, award }: Letter): MessageView {
  const { t } = words;
  const at = { guildId, awardId: award.awardId };
  const until = award.offerEndsAt ? discordTime(award.offerEndsAt, "R") : "";
  const price = tellPrice(words, award);
  return {
    content: t("loot.offer.letter", { item, guild: guildName, price, until }),
    components: [
      row(
        acceptOfferButton.component(at, { label: t("loot.offer.accept"), style: "success" }),
        passOfferButton.component(at, { label: t("loot.offer.pass") }),
      ),
    ],
  };
}

function givenLetter(words: LootWords, { guildId, guildName, item, award }: Letter): MessageView {
  const { t } = words;
  const have = confirmHandedButton.component(
    { guildId, awardId: award.awardId },
    { label: t("loot.offer.have") },
  );
  return {
    content: t("loot.offer.given", { item, guild: guildName, price: tellPrice(words, award) }),
    components: [row(have)],
  };
}

function tellPrice({ t, language }: LootWords, { price }: Letter["award"]): string {
  if (price === null || price === 0) return t("loot.offer.free");
  return t("loot.offer.price", { price: formatAmount(language, price) });
}
