import type { Contract } from "@guildhall/core/announcements";
import { escapeMarkdown } from "@guildhall/discord-markdown";
import type { Translate } from "@guildhall/i18n";
import { describeContract } from "@guildhall/i18n/describe-contract";
import { button } from "../button.ts";
import { discordTime, type Moment } from "../discord-time.ts";
import { lampColour } from "../lamp-colour.ts";
import type { MessageView } from "../message-view.ts";
import { rows } from "../row.ts";

/** A board as everybody sees it. */
export type ShownBoard = {
  readonly boardId: number;
  readonly endsAt: Moment;
  readonly contracts: readonly (Contract & { readonly done: number })[];
};

/** Discord's limit. */
const longestLabel = 80;

/** The message of the day's contracts: what the guild does, how many have, and a button for each. */
export function contractBoard(
  t: Translate,
  { boardId, endsAt, contracts }: ShownBoard,
  customIdOf: (contractId: number) => string,
): MessageView {
  const ends = { at: discordTime(endsAt, "t"), relative: discordTime(endsAt, "R") };
  const buttons = contracts.map((contract) =>
    button(customIdOf(contract.contractId), { label: describeContract(t, contract).slice(0, longestLabel) }),
  );
  return {
    embeds: [
      {
        title: t("announcements.contracts.title"),
        color: lampColour,
        description: t("announcements.contracts.ends", ends),
        fields: contracts.map((contract) => ({
          name: t(`announcements.contracts.kinds.${contract.kind}`),
          value: [
            escapeMarkdown(describeContract(t, contract)),
            t("announcements.contracts.done", { count: contract.done }),
          ].join("\n"),
        })),
        footer: { text: contractBoardMarker(t, boardId) },
      },
    ],
    components: buttons.length === 0 ? [] : [...rows(buttons)],
  };
}

/** By this footer a message is known as that of the board. */
export function contractBoardMarker(t: Translate, boardId: number): string {
  return t("announcements.contracts.footer", { boardId: String(boardId) });
}
